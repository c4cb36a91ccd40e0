"""The reversal head: the same from bars and from trades, silent while it warms up, and above its threshold or not."""

import math
from dataclasses import replace

import numpy as np
import pytest

from core.events import Bar, Trade
from strategies.reversal import BARS, FEATURES, Line, ReversalHead, features_of

STEP = 5_000
RISING = Line((0.0,) * 9, (1.0,) * 9, (0.0, 1.0, *(0.0,) * 7), 0.0, 0.6)
"""Speaks of the rise over three short bars alone."""


def trades(seed: int, bars: int, each: int = 6) -> list[Trade]:
    rng = np.random.default_rng(seed)
    price, found = 100.0, []
    for number in range(bars * each):
        price += float(rng.normal(0.0, 0.02))
        time = number * STEP // each + 1
        found.append(Trade(time, time, "LTCUSDT", round(price, 3), 1.0 + number % 3, False))
    return found


def bars_of(made: list[Trade]) -> list[Bar]:
    found = []
    for opened in range(0, made[-1].time, STEP):
        inside = [one for one in made if opened <= one.time < opened + STEP]
        prices = [one.price for one in inside]
        volume = sum(one.quantity for one in inside)
        close = opened + STEP
        shape = (prices[0], max(prices), min(prices), prices[-1], volume)
        found.append(Bar(close, close, "LTCUSDT", STEP, *shape))
    return found


def test_trades_and_the_bars_made_of_them_give_the_same_forecasts() -> None:
    made = trades(1, 60)
    from_trades, from_bars = (ReversalHead(RISING, "LTCUSDT", STEP) for _ in range(2))
    first = [from_trades.probability for one in made if from_trades.observe(one)]
    second = [from_bars.probability for one in bars_of(made) if from_bars.observe(one)]
    # The newest bar of the trades is still open.
    assert first == second[:-1]
    assert len(first) == 60 - BARS


def test_a_bar_that_was_built_from_trades_is_not_taken_twice() -> None:
    made = trades(1, 40)
    head = ReversalHead(RISING, "LTCUSDT", STEP)
    asked = [head.observe(one) for one in made]
    assert sum(asked) == 40 - BARS
    assert not any(head.observe(one) for one in bars_of(made)[:-1])


def test_nothing_is_said_before_enough_short_bars_and_after_a_hole() -> None:
    made = bars_of(trades(2, 80))
    head = ReversalHead(RISING, "LTCUSDT", STEP)
    asked = [head.observe(one) for one in made[:40] + made[41:]]
    assert asked.index(True) == BARS - 1
    assert not any(asked[40 : 40 + BARS - 1])
    assert all(asked[40 + BARS - 1 :])


def test_other_symbols_and_lengths_are_not_heard() -> None:
    head = ReversalHead(RISING, "LTCUSDT", STEP)
    for one in bars_of(trades(2, 80)):
        assert not head.observe(replace(one, symbol="BTCUSDT"))
        assert not head.observe(replace(one, bar_ms=2 * STEP))
    assert math.isnan(head.probability)
    assert not head.squeeze()


def test_a_sharp_rise_is_a_squeeze_and_a_calm_hour_is_none() -> None:
    head = ReversalHead(RISING, "LTCUSDT", STEP)
    made = bars_of(trades(3, 60))
    for one in made:
        head.observe(one)
    last = made[-1]
    for number in range(1, 4):
        close = last.close * (1.0 + 0.002 * number)
        time = last.time + number * STEP
        head.observe(Bar(time, time, "LTCUSDT", STEP, close, close, close, close, 1.0))
    assert head.squeeze()
    for number in range(4, 12):
        time = last.time + number * STEP
        head.observe(Bar(time, time, "LTCUSDT", STEP, close, close, close, close, 1.0))
    assert not head.squeeze()


def stretch(price: float) -> float:
    """Make every log return three times as large."""
    return float(100.0 * (price / 100.0) ** 3)


def test_moves_are_in_units_of_their_own_scale() -> None:
    rows = [(one.high, one.low, one.close, one.volume) for one in bars_of(trades(4, BARS))]
    wild = [
        (stretch(high), stretch(low), stretch(close), volume) for high, low, close, volume in rows
    ]
    calm, stretched = features_of(rows), features_of(wild)
    assert len(calm) == len(FEATURES)
    assert stretched[:-1] == pytest.approx(calm[:-1], rel=1e-6)
    assert stretched[-1] == pytest.approx(calm[-1] + math.log(3.0))


def test_bars_that_do_not_move_are_no_division_by_nought() -> None:
    assert all(math.isfinite(value) for value in features_of([(1.0, 1.0, 1.0, 0.0)] * BARS))
