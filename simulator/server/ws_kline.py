"""The kline topics: the candle in the making once a second, and each finished one once with `confirm` true.

Source: V5 documentation, "Kline".
"""

from collections.abc import Iterable
from typing import Protocol

import numpy as np

from simulator.exchange.candles import DAY_MS, MONTH_MS, opens_of
from simulator.exchange.words import Candle, CandleKind
from simulator.server.market_rows import candle_push_row
from simulator.server.rows import Row

EVERY_MS = 1_000
LONGEST_MONTH_MS = 31 * DAY_MS
MOST_CLOSED = 1_000
"""After a standstill of the host no more finished candles than this are made up for."""


class Candles(Protocol):
    """Where candles are read."""

    def open_candle(self, symbol: str, interval_ms: int) -> Candle:
        """Return the candle that is being made."""

    def candles(  # V5's own question
        self,
        symbol: str,
        kind: CandleKind,
        interval_ms: int,
        start_ms: int | None,
        end_ms: int | None,
        limit: int,
    ) -> list[Candle]:
        """Return candles that open within [start_ms, end_ms], newest first."""


class KlineStream:
    """kline.{interval}.{symbol}."""

    def __init__(self, candles: Candles, symbol: str, interval: str, interval_ms: int) -> None:
        self._candles, self._symbol = candles, symbol
        self._interval, self._interval_ms = interval, interval_ms
        self._open: Candle | None = None
        self._pushed_ms = 0

    def opening(self, now_ms: int) -> Iterable[Row]:
        """Return the candle in the making."""
        candle = self._candles.open_candle(self._symbol, self._interval_ms)
        if self._open is None:
            self._open, self._pushed_ms = candle, now_ms
        return [self._message(candle, now_ms)]

    def due(self, now_ms: int) -> Iterable[Row]:
        """Return finished candles as soon as they are, and the one in the making each second."""
        known = self._open
        if known is None:
            return []
        ended = now_ms > last_ms_of(known)
        if not ended and now_ms - self._pushed_ms < EVERY_MS:
            return []
        candle = self._candles.open_candle(self._symbol, self._interval_ms)
        finished = self._finished(known, candle)
        if not finished and now_ms - self._pushed_ms < EVERY_MS:
            return []
        self._open, self._pushed_ms = candle, now_ms
        return [self._message(each, now_ms) for each in [*finished, candle]]

    def _finished(self, known: Candle, candle: Candle) -> list[Candle]:
        if candle.open_time <= known.open_time:
            return []
        found = self._candles.candles(
            self._symbol,
            CandleKind.LAST,
            self._interval_ms,
            known.open_time,
            candle.open_time - 1,
            MOST_CLOSED,
        )
        return found[::-1]

    def _message(self, candle: Candle, now_ms: int) -> Row:
        return {
            "topic": f"kline.{self._interval}.{self._symbol}",
            "data": [candle_push_row(candle, self._interval, now_ms) | {"end": last_ms_of(candle)}],
            "ts": now_ms,
            "type": "snapshot",
        }


def last_ms_of(candle: Candle) -> int:
    """Return the last ms of a candle; a month is the calendar's."""
    if candle.interval_ms != MONTH_MS:
        return candle.open_time + candle.interval_ms - 1
    within_next = np.array([candle.open_time + LONGEST_MONTH_MS])
    return int(opens_of(MONTH_MS, within_next)[0]) - 1
