"""Times of a file in whatever form they have, as int milliseconds UTC.

Integers and floats are told apart by magnitude: between 1990 and 2100 seconds, milli-, micro- and
nanoseconds never overlap, so one value is enough to know, and a file that changes its unit half-way
is noticed. It must not know what happens at these times.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from research.importing.source import SourceFile

_EARLIEST_MS = 631_152_000_000  # 1990-01-01
_LATEST_MS = 4_102_444_800_000  # 2100-01-01
_NUMBERS = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "FLOAT", "DOUBLE", "DECIMAL")
_MOMENTS = ("TIMESTAMP", "DATE")
# A clock part followed by a zone; without the clock part the "-01" of a date would look like one.
_ZONED = r"\d:\d\d.*([Zz]|[+-]\d\d(:?\d\d)?|UTC|GMT)\s*$"


class TimeUnit(StrEnum):
    """The unit of a number that is a time; AUTO is told from its magnitude."""

    AUTO = "auto"
    S = "s"
    MS = "ms"
    US = "us"
    NS = "ns"


_PER_SECOND = {TimeUnit.S: 1, TimeUnit.MS: 10**3, TimeUnit.US: 10**6, TimeUnit.NS: 10**9}


@dataclass(frozen=True, slots=True, eq=False)
class Times:
    """`time_ms` int64 (n,); `exact` is false where a part of a millisecond was cut off (n,);
    `said` is what the user should know about how they were read.
    """

    time_ms: NDArray[np.int64]
    exact: NDArray[np.bool_]
    said: str


def read_times(source: SourceFile, theirs: str, unit: TimeUnit) -> Times:
    """Return the loaded column `ts` (called `theirs` in the file) as times.

    Raises InputError naming the row of the first value that is no time, is before 1990 or after
    2100, or is in another unit than the first.
    """
    kind = source.columns[theirs]
    if kind.startswith(_MOMENTS):
        return _moments(source, theirs, kind)
    if kind.lstrip("U").startswith(_NUMBERS):
        return _numbers(source, theirs, unit)
    if kind == "VARCHAR":
        # By majority, so that one bad cell is refused as a cell and not as a change of form.
        numeric = source.values("2 * count(TRY_CAST(trim(ts) AS DOUBLE)) > count(*)")[0]
        return _numbers(source, theirs, unit) if numeric else _texts(source, theirs)
    raise InputError(
        f"column {theirs} is {kind}", wanted="a time: a number, text or a timestamp",
        where=str(source.path),
    )  # fmt: skip


def _moments(source: SourceFile, theirs: str, kind: str) -> Times:
    unit = TimeUnit.NS if kind == "TIMESTAMP_NS" else TimeUnit.US
    raw = source.values(f"CASE WHEN isfinite(ts) THEN epoch_{unit}(ts) END")
    naive = kind != "DATE" and "TIME ZONE" not in kind
    said = f"{theirs} has no time zone: taken as UTC" if naive else ""
    return _scaled(source, theirs, raw, unit, said)


def _texts(source: SourceFile, theirs: str) -> Times:
    raw = source.values("epoch_us(TRY_CAST(trim(ts) AS TIMESTAMPTZ))")
    zoned = source.values(f"bool_and(regexp_matches(ts, '{_ZONED}'))")[0]
    said = "" if zoned else f"{theirs} has times without a zone: taken as UTC"
    return _scaled(source, theirs, raw, TimeUnit.US, said)


def _numbers(source: SourceFile, theirs: str, unit: TimeUnit) -> Times:
    number = "trim(ts)" if source.columns[theirs] == "VARCHAR" else "ts"
    # A float holds nanoseconds of today only to 256 ns, an int to the last: ints where they are.
    whole = source.values(f"bool_and(TRY_CAST({number} AS DOUBLE) = TRY_CAST({number} AS BIGINT))")[
        0
    ]
    raw = source.values(f"TRY_CAST({number} AS {'BIGINT' if whole else 'DOUBLE'})")
    first = np.ma.compressed(raw[:1])
    known = _unit_of(float(first[0])) if len(first) else None
    chosen = known if unit is TimeUnit.AUTO else unit
    if chosen is None:
        raise InputError(
            f"{source.text('ts', 0)} is no time in any unit",
            wanted="a time between 1990 and 2100",
            where=source.place(theirs, 0),
            fix="if it is one, name its unit with --time-unit s|ms|us|ns",
        )
    return _scaled(source, theirs, raw, chosen, f"{theirs} is in {chosen}")


def _unit_of(value: float) -> TimeUnit | None:
    for unit, per_second in _PER_SECOND.items():
        if _EARLIEST_MS <= value * 1000 / per_second < _LATEST_MS:
            return unit
    return None


def _scaled(
    source: SourceFile, theirs: str, raw: NDArray[np.generic], unit: TimeUnit, said: str
) -> Times:
    low, high = (edge * _PER_SECOND[unit] // 1000 for edge in (_EARLIEST_MS, _LATEST_MS))
    values = np.ma.filled(raw, 0)
    bad = np.flatnonzero(~((values >= low) & (values < high)))
    if len(bad):
        row = int(bad[0])
        other = _unit_of(float(values[row]))
        raise InputError(
            f"{source.text('ts', row)}" + (f" is in {other}" if other else " is no time"),
            wanted=f"a time between 1990 and 2100 in {unit}" + (", as before" if row else ""),
            where=source.place(theirs, row),
        )
    per_second = _PER_SECOND[unit]
    if values.dtype.kind == "f":
        # Microseconds first: seconds as floats are a few 1e-7 off, which is no part of the time.
        values = np.rint(values * (10**6 / per_second)).astype(np.int64)
        per_second = 10**6
    if per_second < 1000:
        return Times(values.astype(np.int64) * 1000, np.ones(len(values), np.bool_), said)
    time_ms, rest = np.divmod(values.astype(np.int64), per_second // 1000)
    return Times(time_ms, rest == 0, said)
