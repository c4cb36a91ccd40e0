"""A market made of recorded trades prints just those trades, before the start and after it."""

from decimal import Decimal as D

import numpy as np
import pytest

from core.errors import InputError
from simulator.exchange.exchange import Exchange
from simulator.exchange.spec import ExchangeSpec
from simulator.exchange.trade_source import RecordedTrades, TradeSource
from simulator.exchange.words import CandleKind, PublicTrade
from tests.simulator.exchange.floors import LTC, MINUTE

START = 1_764_000_030_000
FIRST = START - 10 * MINUTE


def tape(times: list[int], prices: list[float]) -> RecordedTrades:
    count = len(times)
    sells = np.arange(count) % 2 == 1
    return RecordedTrades(
        np.array(times, dtype=np.int64), np.array(prices), np.full(count, 1.5), sells
    )


TRADES = tape(
    [0, 20_000, 5 * MINUTE, 10 * MINUTE + 5_000, 11 * MINUTE, 12 * MINUTE],
    [80.0, 81.0, 79.0, 80.5, 82.0, 81.5],
)


def opened(speed: float = 1.0) -> Exchange:
    return Exchange(ExchangeSpec(now_ms=START), {LTC: TradeSource(TRADES, FIRST, speed)})


def test_trades_before_the_start_are_history_and_those_after_it_are_told() -> None:
    exchange = opened()
    assert exchange.ticker(LTC).last == D("79.00")
    exchange.drain()
    exchange.advance(START + 5 * MINUTE)
    told = [n for n in exchange.drain() if isinstance(n, PublicTrade)]
    assert [(t.time - START, float(t.price), float(t.quantity)) for t in told] == [
        (5_000, 80.5, 1.5),
        (MINUTE, 82.0, 1.5),
        (2 * MINUTE, 81.5, 1.5),
    ]
    rows = exchange.candles(LTC, CandleKind.LAST, MINUTE, None, None, 50)[::-1]
    traded = [(float(c.open), float(c.close), float(c.volume)) for c in rows if c.volume]
    assert traded == [
        (80.0, 81.0, 3.0),
        (79.0, 79.0, 1.5),
        (80.5, 80.5, 1.5),
        (82.0, 82.0, 1.5),
        (81.5, 81.5, 1.5),
    ]
    assert len(rows) == 16


def test_twice_as_fast_they_come_in_half_the_time() -> None:
    exchange = opened(2.0)
    exchange.drain()
    exchange.advance(START + 5 * MINUTE)
    times = [n.time - START for n in exchange.drain() if isinstance(n, PublicTrade)]
    assert times == [2_500, 30_000, 60_000]


@pytest.mark.parametrize(
    ("times", "prices"), [([], []), ([2, 1], [80.0, 80.0]), ([1, 2], [80.0, 0.0])]
)
def test_what_is_no_tape_is_refused(times: list[int], prices: list[float]) -> None:
    with pytest.raises(InputError):
        tape(times, prices)


def test_a_tape_may_not_open_after_the_start() -> None:
    with pytest.raises(InputError):
        Exchange(ExchangeSpec(now_ms=START), {LTC: TradeSource(TRADES, START + 1)})
