"""The trades inside a bar make up exactly that bar."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.events import Trade
from simulator.market.spec import MarketSpec
from simulator.market.stream import MarketStream

STREAMS = [
    MarketStream(MarketSpec()),
    MarketStream(MarketSpec(seed=3, bar_ms=5_000, minutes_per_bar=5.0, edge_strength=0.6)),
    MarketStream(MarketSpec(seed=4, bar_ms=1_000)),
]


@settings(max_examples=150, deadline=None)
@given(stream=st.sampled_from(STREAMS), index=st.integers(0, 9_000))
def test_trades_make_up_exactly_their_bar(stream: MarketStream, index: int) -> None:
    bar, trades = stream.bars(index, index + 1), stream.trades(index)
    prices = [trade.price for trade in trades]
    assert (prices[0], max(prices), min(prices), prices[-1]) == (
        bar.open[0],
        bar.high[0],
        bar.low[0],
        bar.close[0],
    )
    step = stream.spec.lot_step
    lots = [round(trade.quantity / step) for trade in trades]
    assert min(lots) >= 1
    assert sum(lots) == round(float(bar.volume[0]) / step)
    assert sum(trade.quantity for trade in trades) == pytest.approx(bar.volume[0], rel=1e-12)


@settings(max_examples=60, deadline=None)
@given(stream=st.sampled_from(STREAMS), index=st.integers(0, 9_000))
def test_trade_times_increase_strictly_inside_the_bar(stream: MarketStream, index: int) -> None:
    opened = stream.spec.start_ms + index * stream.spec.bar_ms
    times = [trade.time for trade in stream.trades(index)]
    assert opened < times[0]
    assert times[-1] < opened + stream.spec.bar_ms
    assert all(before < after for before, after in pairwise(times))
    assert 5 <= len(times) <= 60


def test_trades_are_the_same_whenever_they_are_asked_for() -> None:
    late = MarketStream(MarketSpec())
    late.bars(0, 9_000)
    assert late.trades(5_000) == MarketStream(MarketSpec()).trades(5_000)


@pytest.fixture(scope="module")
def many() -> list[tuple[Trade, ...]]:
    return [STREAMS[0].trades(index) for index in range(600)]


def test_trade_sizes_are_fat_tailed(many: list[tuple[Trade, ...]]) -> None:
    shares = [
        max(trade.quantity for trade in bar) / np.mean([trade.quantity for trade in bar])
        for bar in many
    ]
    # The largest of 20 exponential sizes is 3.6 means on average; Pareto with tail 1.5 is more.
    assert np.mean(shares) > 4.0, f"the largest trade of a bar is {np.mean(shares)} means"


def test_takers_mostly_follow_the_tick(many: list[tuple[Trade, ...]]) -> None:
    pairs = [pair for bar in many for pair in pairwise(bar)]
    up = [after.taker_sells for before, after in pairs if after.price > before.price]
    down = [after.taker_sells for before, after in pairs if after.price < before.price]
    assert np.mean(up) == pytest.approx(0.15, abs=0.03)
    assert np.mean(down) == pytest.approx(0.85, abs=0.03)
