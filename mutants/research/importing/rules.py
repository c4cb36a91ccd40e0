"""What a file of candles or funding must obey to be imported; each refusal names column and row.

Gaps are no fault: exchanges halt. It must not know the store.
"""

import numpy as np
from numpy.typing import NDArray

from core.calendar import DAY_MS, bar_text_of
from core.errors import InputError
from research.checking import utc_text
from research.importing.source import SourceFile
from research.importing.times import Times

_MINUTE_MS = 60_000
_SETTLEMENT_JITTER_MS = 1_000

Floats = NDArray[np.float64]


def check_order(source: SourceFile, theirs: str, time_ms: NDArray[np.int64]) -> None:
    """Refuse times that do not strictly increase."""
    bad = np.flatnonzero(np.diff(time_ms) <= 0)
    if not len(bad):
        return
    row = int(bad[0]) + 1
    before, here = int(time_ms[row - 1]), int(time_ms[row])
    if before == here:
        raise InputError(
            f"{utc_text(here)} is there twice (row {row} has it too)",
            wanted="each time once",
            where=source.place(theirs, row),
            fix="remove one of the two rows",
        )
    raise InputError(
        f"{utc_text(here)} comes after {utc_text(before)}",
        wanted="times in rising order",
        where=source.place(theirs, row),
        fix="sort the file by time",
    )


def bar_of(source: SourceFile, theirs: str, time_ms: NDArray[np.int64], bar_ms: int | None) -> int:
    """Return the bar's length (ms): the given one, verified, or the most common step."""
    if len(time_ms) < 2:
        if bar_ms is None:
            raise InputError(
                "one row tells no bar length",
                where=str(source.path),
                fix="add --bar, like --bar 1h",
            )
        return bar_ms
    steps, counts = np.unique(np.diff(time_ms), return_counts=True)
    common, smallest = int(steps[np.argmax(counts)]), int(steps[0])
    if bar_ms is None:
        if common % 1000 or common > DAY_MS or DAY_MS % common:
            raise InputError(
                f"rows are mostly {common / 1000:g} s apart, which is no bar length",
                wanted="a length that divides a day",
                where=f"{source.path}: column {theirs}",
                fix="name it with --bar, like --bar 1h",
            )
        return common
    if smallest > bar_ms or common < bar_ms:
        found = bar_text_of(common) if common % 1000 == 0 else f"{common} ms"
        raise InputError(
            f"rows are mostly {found} apart ({counts.max():,} of {len(time_ms) - 1:,} steps)",
            wanted=f"bars of {bar_text_of(bar_ms)}, as --bar says",
            where=f"{source.path}: column {theirs}",
        )
    return bar_ms


def check_grid(source: SourceFile, theirs: str, times: Times, bar_ms: int) -> None:
    """Refuse a bar that does not open at a multiple of its length since midnight UTC."""
    bad = np.flatnonzero((times.time_ms % bar_ms != 0) | ~times.exact)
    if len(bad):
        row = int(bad[0])
        raise InputError(
            f"{source.text('ts', row)} is {utc_text(int(times.time_ms[row]))}, between two bars",
            wanted=f"open times at multiples of {bar_text_of(bar_ms)} (UTC)",
            where=source.place(theirs, row),
        )


def check_prices(source: SourceFile, chosen: dict[str, str], values: dict[str, Floats]) -> None:
    """Refuse prices that are not positive numbers, volumes below zero, and impossible bars."""
    for name in ("open", "high", "low", "close"):
        good = np.isfinite(values[name]) & (values[name] > 0)
        _refuse_first(source, chosen, name, ~good, "a finite price above 0")
    if "volume" in chosen:
        good = np.isfinite(values["volume"]) & (values["volume"] >= 0)
        _refuse_first(source, chosen, "volume", ~good, "a finite volume of 0 or more")
    low, high = values["low"], values["high"]
    _refuse_first(source, chosen, "high", high < low, "a high not below the low", "low")
    for name in ("open", "close"):
        outside = (values[name] < low) | (values[name] > high)
        _refuse_first(source, chosen, name, outside, "a price within low and high", "low", "high")


def check_rates(source: SourceFile, chosen: dict[str, str], rate: Floats) -> None:
    """Refuse a funding rate that is not a fraction between -1 and 1."""
    bad = ~(np.abs(rate) < 1)
    _refuse_first(source, chosen, "rate", bad, "a fraction per interval (0.0001 is 1 bp)")


def settlement_times(
    source: SourceFile, theirs: str, times: Times
) -> tuple[NDArray[np.int64], int]:
    """Return the times on the whole minute, and how many were moved there.

    Exchanges report settlements a few ms late (1577836800003); up to 1 s is taken off, more is
    refused.
    """
    minute = (times.time_ms + _MINUTE_MS // 2) // _MINUTE_MS * _MINUTE_MS
    bad = np.flatnonzero(np.abs(times.time_ms - minute) > _SETTLEMENT_JITTER_MS)
    if len(bad):
        row = int(bad[0])
        raise InputError(
            f"{source.text('ts', row)} is {utc_text(int(times.time_ms[row]))}",
            wanted="settlements on the whole minute, give or take 1 s",
            where=source.place(theirs, row),
        )
    return minute, int(np.count_nonzero((minute != times.time_ms) | ~times.exact))


def _refuse_first(
    source: SourceFile,
    chosen: dict[str, str],
    name: str,
    bad: NDArray[np.bool_],
    wanted: str,
    *beside: str,
) -> None:
    rows = np.flatnonzero(bad)
    if len(rows):
        row = int(rows[0])
        others = ", ".join(f"{one} {source.text(one, row)}" for one in beside)
        raise InputError(
            f"{name} is {source.text(name, row)}" + (f" with {others}" if others else ""),
            wanted=wanted,
            where=source.place(chosen[name], row),
        )
