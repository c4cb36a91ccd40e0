"""Bybit's public data by REST, typed: candles, trades, funding. It knows no key and no transport."""

from collections.abc import Mapping
from typing import Any, Protocol

from bot.bybit import wire
from bot.bybit.wire import PublicTrade
from core.calendar import DAY_MS, MINUTE_MS
from core.events import Bar

MOST_KLINES, MOST_TRADES, MOST_RATES = 1000, 1000, 200
LINEAR = "linear"
INTERVALS: dict[int, str] = {
    **{minutes * MINUTE_MS: str(minutes) for minutes in (1, 3, 5, 15, 30, 60, 120, 240, 360, 720)},
    DAY_MS: "D",
}
"""Bybit's word for each length of candle (ms). Source: V5 documentation, "Enums Definitions", interval."""


class Reads(Protocol):
    """What can be asked; blocks until the answer is there, raises EbbError when there is none."""

    def get(self, path: str, **params: str | int) -> Mapping[str, Any]:
        """Return `result` of an unsigned GET."""
        ...


def interval_within(bar_ms: int) -> tuple[str, int] | None:
    """Return the longest candle of Bybit's (its word, its ms) that bars of `bar_ms` are made of; None below 1 m."""
    fitting = [length for length in INTERVALS if bar_ms % length == 0]
    return (INTERVALS[max(fitting)], max(fitting)) if fitting else None


class PublicData:
    """Reads one place. Every method raises EbbError, blocks, and returns the oldest first."""

    def __init__(self, reads: Reads) -> None:
        self._reads = reads

    def time_ms(self) -> int:
        """Return the exchange's time (ms)."""
        result = self._reads.get("/v5/market/time")
        return wire.integer(result, "timeNano") // 1_000_000

    def trades(self, symbol: str) -> list[PublicTrade]:
        """Return the newest trades that may be asked for."""
        result = self._reads.get(
            "/v5/market/recent-trade", category=LINEAR, symbol=symbol, limit=MOST_TRADES
        )
        return wire.recent_trades(result)

    def bars(
        self, symbol: str, bar_ms: int, from_ms: int, until_ms: int, *, mark: bool = False
    ) -> list[Bar]:
        """Return the bars that opened in [from_ms, until_ms), an open one may be among them; [] for bars below 1 m.

        `mark`: of the mark price, without a volume. A bar that lacks a candle is left out.
        """
        interval = interval_within(bar_ms)
        if interval is None:
            return []
        candles: dict[int, Bar] = {}
        start = from_ms - from_ms % bar_ms
        while start < until_ms:
            end = min(start + MOST_KLINES * interval[1], until_ms)
            page = self._page(symbol, interval, (start, end), mark)
            candles |= {bar.time: bar for bar in page if start <= bar.time - interval[1] < end}
            start = end
        whole = _joined([candles[time] for time in sorted(candles)], bar_ms)
        return [bar for bar in whole if from_ms <= bar.time - bar_ms]

    def _page(
        self, symbol: str, interval: tuple[str, int], span: tuple[int, int], mark: bool
    ) -> list[Bar]:
        word, length_ms = interval
        result = self._reads.get(
            "/v5/market/mark-price-kline" if mark else "/v5/market/kline",
            category=LINEAR,
            symbol=symbol,
            interval=word,
            start=span[0],
            end=span[1] - 1,
            limit=MOST_KLINES,
        )
        return wire.rest_bars(result, symbol, length_ms)

    def rates(self, symbol: str, from_ms: int, until_ms: int) -> list[tuple[int, float]]:
        """Return time and rate of the newest settlements in [from_ms, until_ms], 200 at most."""
        result = self._reads.get(
            "/v5/market/funding/history",
            category=LINEAR,
            symbol=symbol,
            startTime=from_ms,
            endTime=until_ms,
            limit=MOST_RATES,
        )
        return wire.settled_rates(result)


def _joined(candles: list[Bar], bar_ms: int) -> list[Bar]:
    """Make bars of `bar_ms` of the candles within them; a bar that lacks one is left out."""
    if not candles or candles[0].bar_ms == bar_ms:
        return candles
    within: dict[int, list[Bar]] = {}
    for candle in candles:
        opened = candle.time - candle.bar_ms
        within.setdefault(opened - opened % bar_ms, []).append(candle)
    return [
        _bar_of(parts, opened + bar_ms, bar_ms)
        for opened, parts in within.items()
        if len(parts) * parts[0].bar_ms == bar_ms
    ]


def _bar_of(parts: list[Bar], time: int, bar_ms: int) -> Bar:
    high, low = max(part.high for part in parts), min(part.low for part in parts)
    volume = round(sum(part.volume for part in parts), 8)
    first, last = parts[0], parts[-1]
    return Bar(time, 0, first.symbol, bar_ms, first.open, high, low, last.close, volume)
