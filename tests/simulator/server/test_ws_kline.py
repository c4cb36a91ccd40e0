"""The kline topics: once a second, and every finished candle exactly once with `confirm`."""

from decimal import Decimal as D

import numpy as np
import pytest

from simulator.exchange.candles import MONTH_MS
from simulator.exchange.words import Candle, CandleKind
from simulator.server.ws_kline import KlineStream, last_ms_of

MINUTE = 60_000


class Candles:
    """Candles that open every minute; the one at `now` is in the making."""

    def __init__(self) -> None:
        self.now = 0

    def open_candle(self, symbol: str, interval_ms: int) -> Candle:
        return self._candle(self.now - self.now % interval_ms, interval_ms)

    def candles(  # V5's own question
        self,
        symbol: str,
        kind: CandleKind,
        interval_ms: int,
        start_ms: int | None,
        end_ms: int | None,
        limit: int,
    ) -> list[Candle]:
        assert (kind, limit) == (CandleKind.LAST, 1_000)
        opens = range(start_ms or 0, (end_ms or 0) + 1, interval_ms)
        return [self._candle(time, interval_ms) for time in opens][::-1]

    def _candle(self, open_time: int, interval_ms: int) -> Candle:
        price = D(80)
        closed = open_time + interval_ms <= self.now
        return Candle(
            open_time, interval_ms, price, price, price, price, D(1), D(80), closed=closed
        )


def _pushed(candles: Candles, stream: KlineStream, now: int) -> list[tuple[int, bool]]:
    candles.now = now
    rows = [message["data"][0] for message in stream.due(now)]
    return [(row["start"], row["confirm"]) for row in rows]


def test_the_candle_in_the_making_comes_at_once_and_then_each_second() -> None:
    candles = Candles()
    stream = KlineStream(candles, "LTCUSDT", "1", MINUTE)
    (first,) = stream.opening(0)
    assert first["data"][0]["confirm"] is False
    assert [_pushed(candles, stream, now) for now in (990, 1_000, 1_500, 2_000)] == [
        [],
        [(0, False)],
        [],
        [(0, False)],
    ]


def test_a_finished_candle_is_confirmed_as_soon_as_it_is() -> None:
    candles = Candles()
    stream = KlineStream(candles, "LTCUSDT", "1", MINUTE)
    list(stream.opening(0))
    assert _pushed(candles, stream, 59_500) == [(0, False)]
    assert _pushed(candles, stream, 60_000) == [(0, True), (MINUTE, False)]
    assert _pushed(candles, stream, 60_010) == []


def test_every_candle_a_standing_still_host_missed_is_confirmed_in_order() -> None:
    candles = Candles()
    stream = KlineStream(candles, "LTCUSDT", "1", MINUTE)
    list(stream.opening(0))
    assert _pushed(candles, stream, 3 * MINUTE + 5) == [
        (0, True),
        (MINUTE, True),
        (2 * MINUTE, True),
        (3 * MINUTE, False),
    ]


def test_the_row_has_the_interval_and_the_last_millisecond_of_the_candle() -> None:
    (message,) = KlineStream(Candles(), "LTCUSDT", "1", MINUTE).opening(12)
    row = message["data"][0]
    assert (row["start"], row["end"], row["interval"]) == (0, MINUTE - 1, "1")
    assert (message["topic"], message["type"], row["timestamp"]) == (
        "kline.1.LTCUSDT",
        "snapshot",
        12,
    )


@pytest.mark.parametrize(
    ("opens", "last"),
    [
        ("2026-02-01", "2026-02-28T23:59:59.999"),
        ("2028-02-01", "2028-02-29T23:59:59.999"),
        ("2026-10-01", "2026-10-31T23:59:59.999"),
        ("2026-11-01", "2026-11-30T23:59:59.999"),
        ("2026-12-01", "2026-12-31T23:59:59.999"),
    ],
)
def test_a_month_ends_as_the_calendar_has_it(opens: str, last: str) -> None:
    price = D(80)
    open_time = _ms(opens)
    month = Candle(open_time, MONTH_MS, price, price, price, price, D(1), D(80), closed=False)
    assert last_ms_of(month) == _ms(last)


def _ms(text: str) -> int:
    return int(np.datetime64(text, "ms").astype(np.int64))
