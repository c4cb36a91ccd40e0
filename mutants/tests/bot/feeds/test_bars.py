"""Bars from trades: the embedded tape's own bars, to the last digit; nothing open is shown."""

import pytest

from bot.feeds.bars import BarBuilder
from core.events import Bar, Trade
from simulator.market.spec import MarketSpec
from simulator.market.stream import MarketStream

SECOND = 1000


def trade(time: int, price: float, quantity: float = 1.0) -> Trade:
    return Trade(time, time, "LTCUSDT", price, quantity, False)


@pytest.mark.parametrize("bar_ms", [SECOND, 5 * SECOND, 3600 * SECOND])
def test_embedded_trades_make_exactly_the_tape_bars(bar_ms: int) -> None:
    stream = MarketStream(MarketSpec(bar_ms=bar_ms, minutes_per_bar=5.0))
    tape = stream.bars(0, 200)
    builder = BarBuilder("LTCUSDT", bar_ms)
    built: list[Bar] = []
    for number in range(200):
        for one in stream.trades(number):
            built += builder.on_trade(one)
    built += builder.close_until(int(tape.open_time_ms[-1]) + bar_ms)
    assert [bar.time - bar.bar_ms for bar in built] == tape.open_time_ms.tolist()
    columns = (tape.open, tape.high, tape.low, tape.close, tape.volume)
    wanted = list(zip(*(column.tolist() for column in columns), strict=True))
    assert [(b.open, b.high, b.low, b.close, b.volume) for b in built] == wanted


def test_bar_without_trades_repeats_the_close_with_no_volume() -> None:
    builder = BarBuilder("LTCUSDT", SECOND)
    assert builder.on_trade(trade(1500, 80.0)) == []
    first, second, third = builder.close_until(4000)
    assert (first.time, first.volume) == (2000, 1.0)
    assert [(b.time, b.open, b.high, b.low, b.close, b.volume) for b in (second, third)] == [
        (3000, 80.0, 80.0, 80.0, 80.0, 0.0),
        (4000, 80.0, 80.0, 80.0, 80.0, 0.0),
    ]


def test_open_bar_is_not_shown() -> None:
    builder = BarBuilder("LTCUSDT", SECOND)
    builder.on_trade(trade(1000, 80.0))
    assert builder.close_until(1999) == []
    assert [bar.time for bar in builder.close_until(2000)] == [2000]


def test_nothing_is_shown_before_the_first_trade() -> None:
    assert BarBuilder("LTCUSDT", SECOND).close_until(10_000) == []


def test_late_trade_changes_no_bar() -> None:
    builder = BarBuilder("LTCUSDT", SECOND)
    builder.on_trade(trade(1500, 80.0))
    (closed,) = builder.on_trade(trade(2100, 81.0))
    assert builder.on_trade(trade(1900, 99.0)) == []
    (after,) = builder.close_until(3000)
    assert (closed.high, after.high, after.open) == (80.0, 81.0, 81.0)
    assert after.volume == 1.0


def test_trade_at_the_close_belongs_to_the_next_bar() -> None:
    builder = BarBuilder("LTCUSDT", SECOND)
    builder.on_trade(trade(1000, 80.0))
    (closed,) = builder.on_trade(trade(2000, 85.0))
    assert (closed.time, closed.close) == (2000, 80.0)
