"""One series while it is downloaded: what the store has, what the ledger has beyond it, and what is still missing."""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from research.downloading.ledger import Ledger
from research.downloading.paging import Rows
from research.downloading.plans import Plan
from research.downloading.spans import Gap, Span, merged, missing_bars, missing_settlements, without
from research.store import Candles, Funding, Kind, OpenInterestHistory, Series, Store
from research.table import Note, SourceNote, content_hash, write_note

Ints: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]
Show: TypeAlias = Callable[[str, int, int], None]
"""Told the series, and how many ms of how many are through."""
STORE_ROWS = 200_000
"""Rows after which the series is written: what is kept in memory and in the ledger has a bound."""
MOST_AGAIN = 200
"""Spans, each of a page or more, that are asked for once more."""


class Held:
    """A series as it is held: what the store has, and what the ledger has beyond it."""

    def __init__(self, store: Store, plan: Plan, ledger: Ledger) -> None:
        self._store, self._plan, self._ledger = store, plan, ledger
        self._times, self._values, self._sources = _stored(store, plan, ledger.storing)
        self._changed = bool(ledger.rows)
        self._shown = 0

    def within(self, span: Span) -> Ints:
        """Return the times held in the span, rising."""
        times = self._all()
        return times[(times >= span[0]) & (times < span[1])]

    def gaps(self, span: Span) -> list[Gap]:
        """Return what is missing in the span."""
        step_ms = self._plan.step_ms
        if step_ms:
            return missing_bars(self._all(), span, step_ms)
        return missing_settlements(self._all(), span)

    async def fetch(self, span: Span, show: Show) -> int:
        """Ask for what is missing, then once more for the gaps between rows; return how many pages that took."""
        wanted = [gap.span for gap in self.gaps(span)]
        spans = merged(without(wanted, self._ledger.asked), self._plan.reach_ms)
        pages = 0
        total = max(1, span[1] - span[0])
        self._shown = total - sum(stop - start for start, stop in spans)
        for one in spans:
            pages += await self._walk(one, show, total)
        again = [gap.span for gap in self.gaps(span) if gap.span[0] > span[0]]
        again = merged(again, self._plan.reach_ms)
        if pages and len(again) <= MOST_AGAIN:
            for one in again:
                pages += await self._walk(one, lambda _what, _done, _total: None, total)
        show(str(self._plan.series), total, total)
        return pages

    async def _walk(self, span: Span, show: Show, total: int) -> int:
        pages = 0
        async for page in self._plan.walk.pages(span):
            pages += 1
            self._ledger.add(page)
            self._changed |= bool(page.rows)
            self._shown += page.asked[1] - page.asked[0]
            show(str(self._plan.series), min(self._shown, total), total)
            if len(self._ledger.rows) >= STORE_ROWS:
                self.store()
                self._ledger.stored()
        return pages

    def store(self) -> None:
        """Write the series, if anything is new."""
        if not self._changed:
            return
        self._times, self._values = _joined(self._times, self._values, self._ledger.rows)
        if not len(self._times):
            return
        series, store = self._plan.series, self._store
        made = _made(series, self._times, self._values)
        self._ledger.about_to_store(content_hash(made.columns()))
        if isinstance(made, Candles):
            store.write_candles(series.exchange, made, self._sources)
        elif isinstance(made, Funding):
            store.write_funding(series.exchange, made, self._sources)
        else:
            store.write_open_interest(series.exchange, made, self._sources)
        self._changed = False

    def _all(self) -> Ints:
        fresh = np.fromiter(self._ledger.rows, dtype=np.int64, count=len(self._ledger.rows))
        return np.union1d(self._times, fresh)


def _stored(store: Store, plan: Plan, storing: str) -> tuple[Ints, Floats, tuple[SourceNote, ...]]:
    """Return times, values and origins of the stored series. Raises InputError when it is not what was written."""
    series, own = plan.series, SourceNote(f"{plan.contract.symbol} by download", "", {})
    width = 5 if series.kind is Kind.CANDLES else 1
    if not store.has(series):
        return np.empty(0, np.int64), np.empty((0, width)), (own,)
    found = store.inspect(series)
    old = found.note.sources if found.note is not None else ()
    sources = old if own in old else (*old, own)
    if found.problem:
        if not found.columns or content_hash(found.columns) != storing:
            raise InputError(
                found.problem,
                wanted=f"the {series} as written by Ebb",
                where=str(store.path_of(series)),
                fix="move the file away, and download again",
            )
        # A kill fell between the file and its note.
        write_note(store.path_of(series), Note.of(found.columns, sources))
    times, *values = found.columns.values()
    return times.astype(np.int64), np.column_stack(values).astype(np.float64), sources


def _made(series: Series, times: Ints, values: Floats) -> Candles | Funding | OpenInterestHistory:
    columns = list(values.T)
    if series.kind is Kind.CANDLES:
        return Candles(series.symbol, series.bar_ms, times, *columns)
    if series.kind is Kind.FUNDING:
        return Funding(series.symbol, times, *columns)
    return OpenInterestHistory(series.symbol, times, *columns)


def _joined(times: Ints, values: Floats, rows: Rows) -> tuple[Ints, Floats]:
    """Return both, rising, each time once; what was held stays as it was."""
    if not rows:
        return times, values
    fresh = np.fromiter(rows, dtype=np.int64, count=len(rows))
    whole = np.concatenate([times, fresh])
    _, first = np.unique(whole, return_index=True)
    return whole[first], np.concatenate([values, np.array(list(rows.values()))])[first]
