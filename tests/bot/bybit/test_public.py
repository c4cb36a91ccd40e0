"""Candles, trades and settlements by REST: paged, put together, and asked for with the right words."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.bybit.public import MOST_KLINES, PublicData, interval_within
from core.calendar import DAY_MS, HOUR_MS, MINUTE_MS


class Candles:
    """A server of one-minute (or longer) candles that climb by one; counts what it is asked."""

    def __init__(self, missing: tuple[int, ...] = ()) -> None:
        self.asked: list[Mapping[str, Any]] = []
        self._missing = missing

    def get(self, path: str, **params: str | int) -> Mapping[str, Any]:
        self.asked.append({"path": path, **params})
        length = {"1": MINUTE_MS, "5": 5 * MINUTE_MS, "60": HOUR_MS}[str(params["interval"])]
        start, end = int(params["start"]), int(params["end"])
        opens = range(start - start % length, end + 1, length)
        rows = [
            [str(t), str(p), str(p + 2), str(p - 1), str(p + 1), "3", "0"]
            for t in opens
            if t not in self._missing
            for p in [100 + t // length]
        ]
        newest = rows[-int(params["limit"]) :]
        return {"list": newest[::-1]}


@pytest.mark.parametrize(
    ("bar_ms", "interval"),
    [
        (1000, None),
        (5000, None),
        (90_000, None),
        (MINUTE_MS, ("1", MINUTE_MS)),
        (2 * MINUTE_MS, ("1", MINUTE_MS)),
        (10 * MINUTE_MS, ("5", 5 * MINUTE_MS)),
        (HOUR_MS, ("60", HOUR_MS)),
        (8 * HOUR_MS, ("240", 4 * HOUR_MS)),
        (DAY_MS, ("D", DAY_MS)),
    ],
)
def test_bars_are_made_of_the_longest_candle_that_fits(
    bar_ms: int, interval: tuple[str, int] | None
) -> None:
    assert interval_within(bar_ms) == interval


def test_many_candles_are_asked_for_in_pages_and_none_is_lost() -> None:
    server = Candles()
    bars = PublicData(server).bars("LTCUSDT", MINUTE_MS, 0, 2500 * MINUTE_MS)
    assert [bar.time for bar in bars] == [MINUTE_MS * n for n in range(1, 2501)]
    assert len(server.asked) == -(-2500 // MOST_KLINES)


def test_a_bar_of_several_candles_has_their_extremes_and_their_volume() -> None:
    first, second = PublicData(Candles()).bars("LTCUSDT", 10 * MINUTE_MS, 0, 20 * MINUTE_MS)
    assert (first.open, first.high, first.low, first.close, first.volume) == (100, 103, 99, 102, 6)
    assert (first.time, second.time) == (10 * MINUTE_MS, 20 * MINUTE_MS)
    assert second.open == 102


def test_a_bar_that_lacks_a_candle_is_left_out() -> None:
    server = Candles(missing=(5 * MINUTE_MS, 20 * MINUTE_MS))
    bars = PublicData(server).bars("LTCUSDT", 10 * MINUTE_MS, 0, 40 * MINUTE_MS)
    assert [bar.time // MINUTE_MS for bar in bars] == [20, 40]


def test_bars_shorter_than_a_minute_have_no_candles() -> None:
    server = Candles()
    assert PublicData(server).bars("LTCUSDT", 5000, 0, MINUTE_MS) == []
    assert server.asked == []


def test_candles_of_the_mark_price_have_a_path_of_their_own() -> None:
    server = Candles()
    PublicData(server).bars("LTCUSDT", HOUR_MS, 0, HOUR_MS, mark=True)
    assert server.asked[0]["path"] == "/v5/market/mark-price-kline"
