"""The ticker topic: every field once, then only those that changed, at most every 100 ms.

Source: V5 documentation, "Ticker": a field missing from a delta is unchanged.
"""

from collections.abc import Iterable
from typing import Protocol

from simulator.exchange.words import Ticker
from simulator.server.market_rows import ticker_push_row
from simulator.server.rows import Row

EVERY_MS = 100
FIELDS = (
    "symbol",
    "tickDirection",
    "price24hPcnt",
    "lastPrice",
    "prevPrice24h",
    "highPrice24h",
    "lowPrice24h",
    "prevPrice1h",
    "markPrice",
    "indexPrice",
    "openInterest",
    "openInterestValue",
    "turnover24h",
    "volume24h",
    "fundingIntervalHour",
    "fundingCap",
    "nextFundingTime",
    "fundingRate",
    "bid1Price",
    "bid1Size",
    "ask1Price",
    "ask1Size",
    "preOpenPrice",
    "preQty",
    "curPreListingPhase",
)
"""What the topic carries for a linear perpetual; the REST row has the keys of futures besides."""


class Tickers(Protocol):
    """Where tickers are read."""

    def ticker(self, symbol: str) -> Ticker:
        """Return the market in one row."""


class TickerStream:
    """tickers.{symbol}."""

    def __init__(self, tickers: Tickers, symbol: str) -> None:
        self._tickers, self._symbol = tickers, symbol
        self._sent: Row = {}
        self._seq = 0
        self._checked_ms = 0

    def opening(self, now_ms: int) -> Iterable[Row]:
        """Return all fields, as the next delta goes on from them."""
        if not self._sent:
            self._sent = self._read()
            self._checked_ms = now_ms
        return [self._message("snapshot", self._sent, now_ms)]

    def due(self, now_ms: int) -> Iterable[Row]:
        """Return the fields that changed."""
        if now_ms - self._checked_ms < EVERY_MS or not self._sent:
            return []
        self._checked_ms = now_ms
        row, sent = self._read(), self._sent
        changed = {key: value for key, value in row.items() if sent[key] != value}
        if not changed:
            return []
        self._sent = row
        return [self._message("delta", {"symbol": self._symbol} | changed, now_ms)]

    def _read(self) -> Row:
        ticker = self._tickers.ticker(self._symbol)
        self._seq = ticker.seq
        row = ticker_push_row(ticker)
        return {key: row[key] for key in FIELDS}

    def _message(self, kind: str, data: Row, now_ms: int) -> Row:
        return {
            "topic": f"tickers.{self._symbol}",
            "type": kind,
            "data": data,
            "cs": self._seq,
            "ts": now_ms,
        }
