"""Bars built from trades, of any length from one second, equal to the exchange's own. An open bar is never shown.

As in Bybit's klines a bar opens at the close of the one before it, and one without a trade repeats that close with
zero volume (docs/bybit-facts.md).
"""

from dataclasses import dataclass

from core.calendar import last_close
from core.events import Bar, Trade


@dataclass(frozen=True, slots=True)
class Part:
    """What the trades of one closed bar say; nothing of it depends on the bar before. `trades` 0: no price is known."""

    time: int
    open: float
    high: float
    low: float
    close: float
    volume: float
    trades: int

    def as_bar(self, symbol: str, bar_ms: int, previous: float, now: int) -> Bar | None:
        """Return the bar that goes on from the close `previous` (0 = unknown); None when neither has a price."""
        volume = round(self.volume, 8)
        if not self.trades:
            prices = (previous,) * 4
        elif not previous:
            prices = (self.open, self.high, self.low, self.close)
        else:
            prices = (previous, max(self.high, previous), min(self.low, previous), self.close)
        return Bar(self.time, now, symbol, bar_ms, *prices, volume) if prices[0] else None


@dataclass(slots=True)
class PartBuilder:
    """Collects the trades of one symbol; hands out what is closed. Set `closes_at` to begin at a certain bar."""

    bar_ms: int
    closes_at: int = 0
    open: float = 0.0
    high: float = 0.0
    low: float = 0.0
    close: float = 0.0
    volume: float = 0.0
    trades: int = 0

    def on_trade(self, time: int, price: float, quantity: float) -> list[Part]:
        """Take in one trade; return the bars that it closed. A trade of a bar already closed is dropped."""
        if self.closes_at == 0:
            self.closes_at = last_close(time, self.bar_ms) + self.bar_ms
        closed = self.close_until(time)
        if time < self.closes_at - self.bar_ms:
            return closed
        if self.trades == 0:
            self.open = self.high = self.low = price
        self.high, self.low = max(self.high, price), min(self.low, price)
        self.close = price
        self.volume += quantity
        self.trades += 1
        return closed

    def close_until(self, now: int) -> list[Part]:
        """Return every bar whose close is at or before `now`, oldest first."""
        closed: list[Part] = []
        while self.closes_at and now >= self.closes_at:
            prices = (self.open, self.high, self.low, self.close)
            closed.append(Part(self.closes_at, *prices, self.volume, self.trades))
            self.closes_at += self.bar_ms
            self.volume, self.trades = 0.0, 0
        return closed


class BarBuilder:
    """Bars of one symbol from trades that all arrive."""

    def __init__(self, symbol: str, bar_ms: int) -> None:
        self._symbol, self._bar_ms = symbol, bar_ms
        self._parts = PartBuilder(bar_ms)
        self._previous = 0.0

    def on_trade(self, trade: Trade) -> list[Bar]:
        """Take in one trade; return the bars that it closed. A trade of a bar already closed is dropped."""
        parts = self._parts.on_trade(trade.time, trade.price, trade.quantity)
        return self._bars(parts, trade.time)

    def close_until(self, now: int) -> list[Bar]:
        """Return every bar whose close is at or before `now`, oldest first; none before the first trade."""
        return self._bars(self._parts.close_until(now), now)

    def _bars(self, parts: list[Part], now: int) -> list[Bar]:
        bars: list[Bar] = []
        for part in parts:
            bar = part.as_bar(self._symbol, self._bar_ms, self._previous, now)
            if bar is not None:
                self._previous = bar.close
                bars.append(bar)
        return bars
