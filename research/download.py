"""History from any exchange that ccxt knows: candles, funding and open interest of one perpetual, in pages.

What is stored already is not asked for again, and every few pages are stored: a download that was cut off goes on
where it ended. What the exchange does not have stays a gap, and is reported. It must not know a strategy.
"""

from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from bot.feeds.venues.venue_source import open_client, perpetual_of
from core.calendar import HOUR_MS, bar_text_of
from core.errors import InputError, ResourceError
from research.store import Candles, Funding, Kind, OpenInterestHistory, Series, Store

Show: TypeAlias = Callable[[str, int, int], None]
Rows: TypeAlias = dict[int, tuple[float, ...]]
Ask: TypeAlias = Callable[[int, int], Awaitable[Rows]]
PAGE, STORE_EVERY = 1000, 20
"""Rows asked for at a time, and pages after which what was read is stored."""
OPEN_INTEREST_BAR = "1h"
KINDS = ("candles", "funding", "open-interest")


@dataclass(frozen=True, slots=True)
class DownloadRequest:
    """What is asked of whom, for [from_ms, to_ms). `endpoint` stands in for the exchange's addresses."""

    exchange: str
    symbol: str
    bar_ms: int
    from_ms: int
    to_ms: int
    endpoint: str | None = None


@dataclass(frozen=True, slots=True)
class Downloaded:
    """What one series has now. `gaps` are spans (first missing, first there again), ms."""

    series: str
    before: int
    rows: int
    asked: int
    gaps: tuple[tuple[int, int], ...]

    def plain(self) -> dict[str, object]:
        """Return it as JSON values."""
        return asdict(self)

    def text(self) -> str:
        """Return it in a line."""
        lacking = f"{len(self.gaps)} gaps stay" if self.gaps else "no gaps"
        return (
            f"{self.series}: {self.rows - self.before:,} new rows, {self.rows:,} in all, {lacking}"
        )


async def download(store: Store, request: DownloadRequest, kind: str, show: Show) -> Downloaded:
    """Download one kind of series. Raises InputError for what cannot be asked, ResourceError when it fails."""
    if kind not in KINDS:
        raise InputError(f"kind {kind!r}", wanted=" or ".join(KINDS))
    client: Any = open_client(request.exchange, request.endpoint)
    try:
        symbol = perpetual_of(await client.load_markets(), request.symbol.removesuffix("USDT"))
        part = _part(client, symbol, request, kind)
        return await _fill(store, part, request, show)
    except (InputError, ResourceError):
        raise
    except Exception as error:  # ccxt's tree of errors is only known once it is imported
        if not type(error).__module__.startswith(("ccxt", "aiohttp", "asyncio", "bot.feeds")):
            raise
        raise ResourceError(
            f"{request.exchange}: {type(error).__name__} {error}"[:300]
            + "; what came is stored, run it again"
        ) from None
    finally:
        await client.close()


@dataclass(frozen=True, slots=True)
class _Part:
    """One series: how it is asked for and how far its rows lie apart (ms)."""

    series: Series
    step_ms: int
    ask: Ask


def _part(client: Any, symbol: str, request: DownloadRequest, kind: str) -> _Part:  # noqa: ANN401
    exchange = request.exchange
    if kind == "candles":
        bar = bar_text_of(request.bar_ms)
        if bar not in (client.timeframes or {}):
            known = ", ".join(client.timeframes or {})
            raise InputError(f"{exchange} has no candles of {bar}", wanted=f"one of {known}")
        series = Series(Kind.CANDLES, exchange, request.symbol, request.bar_ms)

        async def candles(since: int, limit: int) -> Rows:
            rows = await client.fetch_ohlcv(symbol, bar, since, limit)
            return {int(row[0]): tuple(float(x or 0.0) for x in row[1:6]) for row in rows}

        return _Part(series, request.bar_ms, candles)
    if kind == "funding":
        _needs(client, exchange, "fetchFundingRateHistory")

        async def funding(since: int, limit: int) -> Rows:
            rows = await client.fetch_funding_rate_history(symbol, since, min(limit, 200))
            return {int(row["timestamp"]): (float(row["fundingRate"]),) for row in rows}

        return _Part(Series(Kind.FUNDING, exchange, request.symbol), 8 * HOUR_MS, funding)
    _needs(client, exchange, "fetchOpenInterestHistory")

    async def interest(since: int, limit: int) -> Rows:
        most = min(limit, 200)
        until = {"until": since + most * HOUR_MS - 1, "endTime": since + most * HOUR_MS - 1}
        rows = await client.fetch_open_interest_history(
            symbol, OPEN_INTEREST_BAR, since, most, until if exchange == "bybit" else {}
        )
        return {
            int(row["timestamp"]): (float(row["openInterestAmount"]),)
            for row in rows
            if row.get("openInterestAmount") is not None
        }

    return _Part(Series(Kind.OPEN_INTEREST, exchange, request.symbol), HOUR_MS, interest)


def _needs(client: Any, exchange: str, call: str) -> None:  # noqa: ANN401
    if client.has.get(call) is not True:
        raise InputError(
            f"{exchange} does not offer {call} through ccxt", fix="take another exchange"
        )


async def _fill(store: Store, part: _Part, request: DownloadRequest, show: Show) -> Downloaded:
    held = _held(store, part.series)
    before, asked = len(held), 0
    # A bar that is still open at the end of the span is not history.
    end = request.to_ms - (request.to_ms % part.step_ms if part.series.bar_ms else 0)
    total = max(end - request.from_ms, 1)
    for start, stop in _missing(held, request.from_ms, end, part.step_ms):
        since, pages = start, 0
        while since < stop:
            found = await part.ask(since, PAGE)
            asked += 1
            fresh = {at: row for at, row in found.items() if since <= at < stop}
            held |= fresh
            pages += 1
            if pages % STORE_EVERY == 0:
                _store(store, part.series, held)
            # Where it has nothing it may have something later: go on by a page, as a listing date would have it.
            since = max(fresh) + 1 if fresh else _after_hole(found, since, stop, part.step_ms)
            show(str(part.series), min(since, end) - request.from_ms, total)
    if held and len(held) != before:
        _store(store, part.series, held)
    gaps = tuple(_missing(held, request.from_ms, end, part.step_ms))
    return Downloaded(str(part.series), before, len(held), asked, gaps)


def _after_hole(found: Rows, since: int, stop: int, step_ms: int) -> int:
    later = [at for at in found if at >= stop]
    if later:
        return stop
    return min(since + PAGE * step_ms, stop)


def _missing(held: Rows, start: int, stop: int, step_ms: int) -> list[tuple[int, int]]:
    """Return the spans in which rows should lie and none does."""
    times = np.array(sorted(at for at in held if start <= at < stop), dtype=np.int64)
    first = -(-start // step_ms) * step_ms
    if not len(times):
        return [(first, stop)] if first < stop else []
    spans = []
    # Half a step of grace: settlements are now and then a moment late.
    if times[0] - first > step_ms // 2:
        spans.append((first, int(times[0])))
    holes = np.flatnonzero(np.diff(times) > step_ms + step_ms // 2).tolist()
    spans += [(int(times[at]) + step_ms, int(times[at + 1])) for at in holes]
    if stop - int(times[-1]) > step_ms + step_ms // 2:
        spans.append((int(times[-1]) + step_ms, stop))
    return spans


def _held(store: Store, series: Series) -> Rows:
    if not store.has(series):
        return {}
    if series.kind is Kind.CANDLES:
        found: Any = store.read_candles(series.exchange, series.symbol, series.bar_ms)
    elif series.kind is Kind.FUNDING:
        found = store.read_funding(series.exchange, series.symbol)
    else:
        found = store.read_open_interest(series.exchange, series.symbol)
    times, *values = found.columns().values()
    rows = zip(*(one.tolist() for one in values), strict=True)
    return dict(zip(times.tolist(), rows, strict=True))


def _store(store: Store, series: Series, held: Rows) -> None:
    times = np.array(sorted(held), dtype=np.int64)
    columns: list[NDArray[np.float64]] = list(
        np.array([held[at] for at in times.tolist()], dtype=np.float64).T
    )
    if series.kind is Kind.CANDLES:
        store.write_candles(series.exchange, Candles(series.symbol, series.bar_ms, times, *columns))
    elif series.kind is Kind.FUNDING:
        store.write_funding(series.exchange, Funding(series.symbol, times, *columns))
    else:
        store.write_open_interest(
            series.exchange, OpenInterestHistory(series.symbol, times, *columns)
        )
