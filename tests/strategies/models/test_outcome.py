"""Outcomes read from bars as they arrive are the labels that models are taught."""

import numpy as np
import pytest

from core.events import Bar
from research.dataset import History
from research.labels import Barriers, triple_barrier
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate
from strategies.models.outcome import Question, Tracker

HOUR = 3_600_000
COSTS = Barriers(3.0, 3.0, 24, 5.5, 2.0, 10.0)
QUESTION = Question(0.03, 0.03, 24 * HOUR, 5.5e-4, 2e-4)


def bar(number: int, open_: float, high: float, low: float, close: float) -> Bar:
    time = number * HOUR
    return Bar(time, time, "LTCUSDT", HOUR, open_, high, low, close, 1.0)


@pytest.mark.parametrize("seed", [1, 2])
def test_streamed_outcomes_are_the_labels_of_the_laboratory(seed: int) -> None:
    history = History.of_tape(generate(MarketSpec(seed=seed), 3_000), "LTCUSDT")
    labels, candles = triple_barrier(history.path(), COSTS), history.candles
    columns = (candles.open, candles.high, candles.low, candles.close, candles.volume)
    closes = (candles.open_time_ms + HOUR).tolist()
    settled = dict(
        zip(history.funding.time_ms.tolist(), history.funding.rate.tolist(), strict=True)
    )
    tracker, found = Tracker(QUESTION), np.full(len(candles), np.nan)
    for row, now in enumerate(closes):
        prices = [float(column[row]) for column in columns]
        newest = Bar(now, now, "LTCUSDT", HOUR, *prices)
        # What is settled at the close belongs to a short that is still open then: it comes first.
        if now in settled:
            tracker.on_funding(settled[now], newest.close)
        for outcome in tracker.on_bar(newest):
            found[outcome.forecasts[0][0]] = outcome.label
        tracker.ask(now, newest.close, ((row, 0.5),))
    known = np.isfinite(found)
    assert known.sum() > 2_900
    assert np.array_equal(found[known], labels.label[known])


def test_the_stop_is_looked_at_before_the_target() -> None:
    tracker = Tracker(QUESTION)
    tracker.on_bar(bar(1, 100, 100, 100, 100))
    tracker.ask(HOUR, 100.0, ((0, 0.5),))
    (outcome,) = tracker.on_bar(bar(2, 100, 104, 96, 100))
    assert outcome.label == 0.0
    assert len(tracker) == 0


def test_what_waits_across_a_hole_in_the_bars_is_dropped() -> None:
    tracker = Tracker(QUESTION)
    tracker.on_bar(bar(1, 100, 100, 100, 100))
    tracker.ask(HOUR, 100.0, ((0, 0.5),))
    assert tracker.on_bar(bar(3, 100, 104, 96, 100)) == []
    assert len(tracker) == 0


def test_a_bar_that_touches_no_barrier_decides_nothing() -> None:
    tracker = Tracker(QUESTION)
    tracker.on_bar(bar(1, 100, 100, 100, 100))
    tracker.ask(HOUR, 100.0, ((0, 0.5),))
    assert tracker.on_bar(bar(2, 100, 102, 98, 100)) == []
    assert len(tracker) == 1
