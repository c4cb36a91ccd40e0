"""The price limit topic, every 300 ms, and topics that exist and have nothing to tell.

Source: V5 documentation, "Order Price Limit".
"""

from collections.abc import Callable, Iterable

from simulator.server.rows import Row

EVERY_MS = 300
FIELDS = ("symbol", "buyLmt", "sellLmt")


class PriceLimitStream:
    """priceLimit.{symbol}."""

    def __init__(self, read: Callable[[], Row], symbol: str) -> None:
        """Take what reads the row of market/price-limit."""
        self._read, self._topic = read, f"priceLimit.{symbol}"
        self._pushed_ms = 0

    def opening(self, now_ms: int) -> Iterable[Row]:
        """Return the limits of now."""
        return [self._message(now_ms)]

    def due(self, now_ms: int) -> Iterable[Row]:
        """Return the limits each 300 ms."""
        if now_ms - self._pushed_ms < EVERY_MS:
            return []
        self._pushed_ms = now_ms
        return [self._message(now_ms)]

    def _message(self, now_ms: int) -> Row:
        row = self._read()
        return {"topic": self._topic, "data": {key: row[key] for key in FIELDS}, "ts": now_ms}


class SilentStream:
    """A topic of something that this exchange does not have."""

    def opening(self, now_ms: int) -> Iterable[Row]:
        """Return nothing."""
        return []

    def due(self, now_ms: int) -> Iterable[Row]:
        """Return nothing."""
        return []
