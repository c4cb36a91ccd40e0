"""The import itself: read a file, hold it against the rules, join it to what the store has.

Either the whole file is in the store afterwards or the store is as it was. It must not know who
asked, nor print.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import numpy as np

from core.calendar import bar_text_of
from core.errors import InputError
from research.checking import Gap, common_step, find_gaps
from research.importing.columns import choose_columns
from research.importing.joining import are_equal, join
from research.importing.rules import (
    bar_of,
    check_grid,
    check_order,
    check_prices,
    check_rates,
    settlement_times,
)
from research.importing.source import SourceFile
from research.importing.times import TimeUnit, read_times
from research.store import Candles, Funding, Inspection, Kind, Series, Store
from research.table import Columns, SourceNote


class Outcome(StrEnum):
    """What the import did to the store."""

    IMPORTED = "imported"
    UNCHANGED = "unchanged"
    MERGED = "merged"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What to import, and as what. `bar_ms` None: inferred. `columns`: {our name: the file's}.

    `replace`: the file takes the place of the whole series, instead of being joined to it.
    """

    path: Path
    kind: Kind
    exchange: str
    symbol: str
    bar_ms: int | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    time_unit: TimeUnit = TimeUnit.AUTO
    replace: bool = False


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was imported. Gaps are those of the file; `said` are the assumptions that were made."""

    series: Series
    outcome: Outcome
    rows: int
    rows_before: int
    rows_stored: int
    first_ms: int
    last_ms: int
    gaps: tuple[Gap, ...]
    path: Path
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    columns: Columns
    step_ms: int
    said: tuple[str, ...]


def import_file(
    store: Store, request: ImportRequest, on_stage: Callable[[str], None] = lambda _: None
) -> ImportResult:
    """Import one file; `on_stage` is told what begins.

    Raises InputError for a file that breaks a rule or contradicts the store, ResourceError when the
    store cannot be written. In both cases the store is as it was.
    """
    if request.kind is Kind.FUNDING and request.bar_ms is not None:
        raise InputError("--bar with --kind funding", wanted="no --bar: settlements have none")
    # An unusable name is refused before a long file is read.
    Series(Kind.FUNDING, request.exchange, request.symbol)
    on_stage("reading")
    with SourceFile(request.path) as source:
        chosen = choose_columns(
            request.kind, request.symbol, list(source.columns), request.columns, str(source.path)
        )
        if not source.load(chosen):
            raise InputError("has no rows", wanted="at least one", where=str(source.path))
        on_stage("checking")
        is_candles = request.kind is Kind.CANDLES
        read = (
            _candles(source, chosen, request) if is_candles else _funding(source, chosen, request)
        )
        note = SourceNote(request.path.name, source.sha256(), chosen)
    bar_ms = read.step_ms if is_candles else 0
    series = Series(request.kind, request.exchange, request.symbol, bar_ms)
    on_stage("writing")
    return _store(store, series, read, note, request)


def _candles(source: SourceFile, chosen: dict[str, str], request: ImportRequest) -> _Read:
    theirs = chosen["ts"]
    times = read_times(source, theirs, request.time_unit)
    check_order(source, theirs, times.time_ms)
    bar_ms = bar_of(source, theirs, times.time_ms, request.bar_ms)
    check_grid(source, theirs, times, bar_ms)
    values = {name: source.floats(name) for name in chosen if name != "ts"}
    check_prices(source, chosen, values)
    said = [times.said] if times.said else []
    if request.bar_ms is None:
        said.append(f"bars of {bar_text_of(bar_ms)}: the most common step")
    if "volume" not in values:
        values["volume"] = np.zeros(len(times.time_ms))
        said.append("no volume: stored as 0")
    return _Read({"open_time_ms": times.time_ms, **values}, bar_ms, tuple(said))


def _funding(source: SourceFile, chosen: dict[str, str], request: ImportRequest) -> _Read:
    theirs = chosen["ts"]
    times = read_times(source, theirs, request.time_unit)
    time_ms, moved = settlement_times(source, theirs, times)
    check_order(source, theirs, time_ms)
    rate = source.floats("rate")
    check_rates(source, chosen, rate)
    said = [times.said] if times.said else []
    if moved:
        said.append(f"{moved:,} settlements up to 1 s off were put on the whole minute")
    return _Read({"time_ms": time_ms, "rate": rate}, common_step(time_ms), tuple(said))


def _store(
    store: Store, series: Series, read: _Read, note: SourceNote, request: ImportRequest
) -> ImportResult:
    before = _stored(store, series, replace=request.replace)
    sources: tuple[SourceNote, ...]
    if before is None or request.replace:
        joined, sources = read.columns, (note,)
    else:
        joined = join(before.columns, read.columns, str(series), str(request.path))
        sources = (*(before.note.sources if before.note else ()), note)
    outcome = _outcome(before, joined, replace=request.replace)
    if outcome is not Outcome.UNCHANGED:
        _write(store, series, joined, sources)
    times = next(iter(read.columns.values()))
    return ImportResult(
        series=series,
        outcome=outcome,
        rows=len(times),
        rows_before=_rows(before.columns) if before else 0,
        rows_stored=_rows(joined),
        first_ms=int(times[0]),
        last_ms=int(times[-1]),
        gaps=find_gaps(times, read.step_ms),
        path=store.path_of(series),
        said=read.said,
    )


def _stored(store: Store, series: Series, *, replace: bool) -> Inspection | None:
    if not store.has(series):
        return None
    found = store.inspect(series)
    if found.problem and not replace:
        raise InputError(
            f"the {series} in the store: {found.problem}",
            where=str(store.path_of(series)),
            fix="put this file in its place with --replace",
        )
    return found


def _outcome(before: Inspection | None, joined: Columns, *, replace: bool) -> Outcome:
    if before is None:
        return Outcome.IMPORTED
    if not before.problem and are_equal(before.columns, joined):
        return Outcome.UNCHANGED
    return Outcome.REPLACED if replace else Outcome.MERGED


def _rows(columns: Columns) -> int:
    return len(next(iter(columns.values()))) if columns else 0


def _write(store: Store, series: Series, columns: Columns, sources: tuple[SourceNote, ...]) -> None:
    if series.kind is Kind.CANDLES:
        candles = Candles.of(series.symbol, series.bar_ms, columns)
        store.write_candles(series.exchange, candles, sources)
    else:
        store.write_funding(series.exchange, Funding(series.symbol, **columns), sources)
