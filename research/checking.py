"""What is odd, and what is wrong, in the history of the store.

Odd (gaps, flat bars, no volume, outliers, missing settlements) is how markets are: it is counted
and shown. Wrong (a changed file, duplicates, disorder, impossible bars) is an error. It must not
know how a file is read, nor print.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

OUTLIER_SIGMAS = 20.0
"""A close-to-close log return, or a wick, beyond this many robust sigma is an outlier."""
SIGMA_BLOCK_BARS = 720
"""Robust sigma = 1.4826 x median(|log return - median|), of blocks of this many bars."""
EXTREME_RATE = 0.005
"""A funding rate of 50 bp an interval, about 50 times the 1 bp that venues take as the base."""
LISTED = 10
"""How many examples of each finding are kept."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Columns = dict[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Gap:
    """Missing rows: `after_ms` is the last one there, `until_ms` the next one there."""

    after_ms: int
    until_ms: int
    missing: int


@dataclass(frozen=True, slots=True)
class Example:
    """One odd row: its time (ms) and how far it is out (sigma for bars, the rate for funding)."""

    time_ms: int
    size: float


@dataclass(frozen=True, slots=True)
class Finding:
    """A count of odd rows, and the first of them in time."""

    count: int = 0
    first: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one series. `errors` make it unfit for use, the rest is information.

    `step_ms` is the bar's length, or the most common interval of the settlements. A finding that
    does not apply to the kind of series is empty.
    """

    rows: int = 0
    first_ms: int = 0
    last_ms: int = 0
    step_ms: int = 0
    gaps: int = 0
    missing: int = 0
    largest_gap: Gap | None = None
    first_gaps: tuple[Gap, ...] = ()
    off_interval: int = 0
    flat: Finding = Finding()
    no_volume: Finding = Finding()
    has_volume: bool = True
    jumps: Finding = Finding()
    wicks: Finding = Finding()
    extreme: Finding = Finding()
    errors: tuple[str, ...] = ()


def utc_text(time_ms: int) -> str:
    """Return a time as text: `2024-05-14 15:15`, with seconds or ms only where there are any.

    A damaged file may hold a number that is no time: it is told as it is.
    """
    try:
        moment = datetime.fromtimestamp(time_ms // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return f"{time_ms} ms"
    text = f"{moment:%Y-%m-%d %H:%M}"
    if time_ms % 60_000:
        text += f"{moment:%S}".rjust(3, ":")
    return text + (f".{time_ms % 1000:03d}" if time_ms % 1000 else "")


def common_step(time_ms: Ints) -> int:
    """Return the most common step between rows (ms), the smallest of equals; 0 below two rows."""
    if len(time_ms) < 2:
        return 0
    steps, counts = np.unique(np.diff(time_ms), return_counts=True)
    return int(steps[np.argmax(counts)])


def find_gaps(time_ms: Ints, step_ms: int) -> tuple[Gap, ...]:
    """Return every place where rows at `step_ms` are missing, oldest first."""
    if step_ms <= 0:
        return ()
    steps = np.diff(time_ms)
    return tuple(
        Gap(int(time_ms[i]), int(time_ms[i + 1]), int(steps[i]) // step_ms - 1)
        for i in np.flatnonzero(steps >= 2 * step_ms)
    )


def check_candles(columns: Columns, bar_ms: int, problem: str = "") -> Report:
    """Look at bars (columns as in the store). `problem`: what is known to be wrong already."""
    report = _checked_times(columns.get("open_time_ms"), bar_ms, problem)
    if not report.rows:
        return report
    times = columns["open_time_ms"].astype(np.int64)
    bars = {name: columns[name].astype(np.float64) for name in _PRICES}
    volume = columns["volume"].astype(np.float64)
    lowest, highest = (f(bars["open"], bars["close"]) for f in (np.minimum, np.maximum))
    prices = np.stack(list(bars.values()))
    sound = np.all(np.isfinite(prices) & (prices > 0), axis=0) & (volume >= 0)
    sound &= (bars["low"] <= lowest) & (highest <= bars["high"])
    errors = report.errors
    if not sound.all():
        at = utc_text(int(times[np.argmin(sound)]))
        errors += (f"{np.count_nonzero(~sound):,} impossible bars, the first at {at}",)
    flat = (prices == prices[0]).all(axis=0)
    jumps, wicks = _outliers(times, bars, bar_ms) if not errors else (Finding(), Finding())
    return replace(
        report,
        flat=_finding(times, flat, np.zeros(len(times))),
        no_volume=_finding(times, volume == 0, np.zeros(len(times))),
        has_volume=bool(volume.any()),
        jumps=jumps,
        wicks=wicks,
        errors=errors,
    )


def check_funding(columns: Columns, problem: str = "") -> Report:
    """Look at settlements (columns as in the store); the interval is their most common step."""
    found = columns.get("time_ms", np.empty(0))
    step_ms = common_step(np.unique(found.astype(np.int64)))
    report = _checked_times(columns.get("time_ms"), step_ms, problem)
    if not report.rows:
        return report
    times, rate = found.astype(np.int64), columns["rate"].astype(np.float64)
    errors = report.errors
    if not np.isfinite(rate).all():
        errors += (f"{np.count_nonzero(~np.isfinite(rate)):,} rates are not numbers",)
    odd = int(np.count_nonzero(np.diff(times) % step_ms)) if step_ms else 0
    extreme = _finding(times, np.abs(rate) > EXTREME_RATE, rate)
    return replace(report, off_interval=odd, extreme=extreme, errors=errors)


def check_open_interest(columns: Columns, problem: str = "") -> Report:
    """Look at open interest (columns as in the store); the interval is the most common step."""
    step_ms = common_step(np.unique(columns.get("time_ms", np.empty(0)).astype(np.int64)))
    report = _checked_times(columns.get("time_ms"), step_ms, problem)
    if not report.rows:
        return report
    quantity = columns["quantity"].astype(np.float64)
    wrong = int(np.count_nonzero(~(np.isfinite(quantity) & (quantity >= 0))))
    errors = report.errors
    if wrong:
        errors += (f"{wrong:,} quantities that cannot be",)
    return replace(report, errors=errors)


_PRICES = ("open", "high", "low", "close")


def _checked_times(found: NDArray[np.generic] | None, step_ms: int, problem: str) -> Report:
    errors: tuple[str, ...] = (problem,) if problem else ()
    if found is None or not len(found):
        return Report(errors=errors or ("it has no rows",), step_ms=step_ms)
    times = found.astype(np.int64)
    steps = np.diff(times)
    duplicates, backwards = int(np.count_nonzero(steps == 0)), int(np.count_nonzero(steps < 0))
    if duplicates:
        at = utc_text(int(times[np.argmax(steps == 0)]))
        errors += (f"{duplicates:,} duplicated times, the first at {at}",)
    if backwards:
        errors += (f"{backwards:,} rows earlier than the row before",)
    gaps = find_gaps(times, step_ms)
    return Report(
        rows=len(times),
        first_ms=int(times[0]),
        last_ms=int(times[-1]),
        step_ms=step_ms,
        gaps=len(gaps),
        missing=sum(gap.missing for gap in gaps),
        largest_gap=max(gaps, key=lambda gap: gap.missing, default=None),
        first_gaps=gaps[:LISTED],
        errors=errors,
    )


def _outliers(times: Ints, bars: dict[str, Floats], bar_ms: int) -> tuple[Finding, Finding]:
    returns = np.diff(np.log(bars["close"]), prepend=np.nan)
    # A return across a gap spans many bars: it is no outlier of one.
    returns[1:][np.diff(times) != bar_ms] = np.nan
    sigma = _block_sigma(returns)
    lowest, highest = (f(bars["open"], bars["close"]) for f in (np.minimum, np.maximum))
    wick = np.log(np.maximum(bars["high"] / highest, lowest / bars["low"]))
    jump_sigmas, wick_sigmas = np.nan_to_num(returns / sigma), np.nan_to_num(wick / sigma)
    return (
        _finding(times, np.abs(jump_sigmas) > OUTLIER_SIGMAS, jump_sigmas),
        _finding(times, wick_sigmas > OUTLIER_SIGMAS, wick_sigmas),
    )


def _block_sigma(returns: Floats) -> Floats:
    # A block without movement has no scale of its own and takes that of the whole series; where
    # that is 0 too, NaN makes every outlier impossible.
    whole = _robust_sigma(returns)
    sigma = np.empty(len(returns))
    # The last block reaches back, so that it is as long as the others.
    for start in range(0, len(returns), SIGMA_BLOCK_BARS):
        stop = start + SIGMA_BLOCK_BARS
        block = returns[max(0, min(start, len(returns) - SIGMA_BLOCK_BARS)) : stop]
        sigma[start:stop] = _robust_sigma(block) or whole or np.nan
    return sigma


def _robust_sigma(returns: Floats) -> float:
    seen = returns[np.isfinite(returns)]
    return 1.4826 * float(np.median(np.abs(seen - np.median(seen)))) if len(seen) else 0.0


def _finding(times: Ints, odd: NDArray[np.bool_], size: Floats) -> Finding:
    rows: Sequence[int] = np.flatnonzero(odd)[:LISTED].tolist()
    first = tuple(Example(int(times[row]), float(size[row])) for row in rows)
    return Finding(int(np.count_nonzero(odd)), first)
