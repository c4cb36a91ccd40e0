"""Bars built from trades, of any length from one second. An open bar is never shown.

A bar without a trade repeats the last close with zero volume, as exchanges' klines do.
"""

from dataclasses import dataclass

from core.calendar import last_close
from core.events import Bar, Trade


@dataclass(slots=True)
class BarBuilder:
    """Collects the trades of one symbol; `close_until` hands out what is closed."""

    symbol: str
    bar_ms: int
    closes_at: int = 0
    open: float = 0.0
    high: float = 0.0
    low: float = 0.0
    close: float = 0.0
    volume: float = 0.0
    trades: int = 0

    def on_trade(self, trade: Trade) -> list[Bar]:
        """Take in one trade; return the bars that it closed. A trade of a bar already closed is dropped."""
        if self.closes_at == 0:
            self.closes_at = last_close(trade.time, self.bar_ms) + self.bar_ms
        closed = self.close_until(trade.time)
        if trade.time < self.closes_at - self.bar_ms:
            return closed
        if self.trades == 0:
            self.open = self.high = self.low = trade.price
        self.high, self.low = max(self.high, trade.price), min(self.low, trade.price)
        self.close = trade.price
        self.volume += trade.quantity
        self.trades += 1
        return closed

    def close_until(self, now: int) -> list[Bar]:
        """Return every bar whose close is at or before `now`, oldest first."""
        closed: list[Bar] = []
        while self.closes_at and now >= self.closes_at:
            if self.close:
                closed.append(self._bar(now))
            self.closes_at += self.bar_ms
            self.open = self.high = self.low = self.close
            self.volume, self.trades = 0.0, 0
        return closed

    def _bar(self, now: int) -> Bar:
        volume = round(self.volume, 8)
        return Bar(
            self.closes_at,
            now,
            self.symbol,
            self.bar_ms,
            self.open,
            self.high,
            self.low,
            self.close,
            volume,
        )
