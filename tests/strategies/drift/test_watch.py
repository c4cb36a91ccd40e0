"""Drift of inputs and outcomes: silent while nothing changes, told when it does, the same every time."""

import math
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest

from core.decision import Decision, Stance
from core.errors import InputError
from core.events import Bar, ModelHealth
from research.dataset import Dataset
from research.drift import reference_of
from research.labels import Barriers
from research.scores import Outcomes
from strategies.drift.reference import Reference, counted, stability
from strategies.drift.watch import LOOKED_AT_EVERY, DriftWatch
from strategies.models.outcome import Question

HOUR = 3_600_000
NAMES = ("calm", "wild", "absent")
QUESTION = Question(stop=0.03, target=0.03, horizon_ms=HOUR, fee=0.0, slippage=0.0)
ROWS = 8_000


def dataset(vectors: np.ndarray) -> Dataset:
    times = np.arange(len(vectors), dtype=np.int64) * HOUR
    return Dataset(
        exchange="embedded",
        symbol="LTCUSDT",
        bar_ms=HOUR,
        barriers=Barriers(3, 3, 1, 0, 0, 0),
        features=NAMES,
        feature_fingerprint="",
        may_be_missing=(),
        absent=("absent",),
        vectors=vectors,
        label=np.zeros(len(vectors)),
        pnl_bps=np.zeros(len(vectors)),
        decision_time_ms=times,
        label_end_ms=times + HOUR,
    )


@pytest.fixture(scope="module")
def reference() -> Reference:
    generator = np.random.default_rng(1)
    vectors = np.column_stack(
        [generator.normal(size=ROWS), generator.normal(size=ROWS), np.full(ROWS, math.nan)]
    )
    data = dataset(vectors)
    forecast = generator.uniform(0.3, 0.7, ROWS)
    label = (generator.uniform(size=ROWS) < forecast).astype(np.float64)
    times, ends = data.decision_time_ms, data.label_end_ms
    outcomes = Outcomes(forecast, forecast, label, label, times, ends, np.ones(ROWS, np.int64))
    return reference_of(data, outcomes)


def decision(number: int, forecast: float, vector: Iterable[float]) -> Decision:
    return Decision(
        f"d{number}",
        number * HOUR,
        100.0,
        forecast,
        Stance.FLAT,
        None,
        Decimal(0),
        tuple(vector),
        "flat",
        True,
    )


def play(
    reference: Reference, bars: int, shift: float = 0.0, lie: float = 0.0
) -> list[ModelHealth]:
    """Play bars whose inputs are shifted by `shift` deviations and whose forecasts are wrong by `lie`."""
    generator = np.random.default_rng(2)
    watch = DriftWatch("m", reference, NAMES, QUESTION)
    said = []
    chance = 0.5
    for number in range(1, bars + 1):
        # A short of one bar: it wins as often as was forecast of it.
        wins = generator.uniform() < chance
        close = 97.0 if wins else 102.0
        watch.on_bar(
            Bar(number * HOUR, 0, "LTCUSDT", HOUR, 100, max(close, 100), min(close, 100), close, 1)
        )
        chance = generator.uniform(0.3, 0.7)
        told = min(max(chance + lie, 0.01), 0.99)
        row = (generator.normal(), generator.normal() + shift, math.nan)
        news = watch.on_decision(decision(number, told, row))
        if news is not None:
            said.append(news)
    return said


def test_inputs_and_outcomes_like_those_of_training_raise_no_alarm(reference: Reference) -> None:
    said = play(reference, 3_000)
    assert said, "it tells how it stands"
    assert not [news.said for news in said if news.said]
    assert said[-1].input_drift < 1.0
    assert said[-1].outcome_drift < 1.0
    assert said[-1].outcomes > 1_000


def test_inputs_from_elsewhere_are_told_once_with_the_feature_that_moved(
    reference: Reference,
) -> None:
    said = play(reference, 1_200, shift=1.0)
    alarms = [news for news in said if news.said]
    assert len(alarms) == 1
    assert "wild" in alarms[0].said
    assert said[-1].input_drift > 2.0
    assert said[-1].input_feature == "wild"


def test_forecasts_that_stop_coming_true_are_told(reference: Reference) -> None:
    said = play(reference, 1_500, lie=0.45)
    alarms = [news.said for news in said if news.said]
    assert alarms
    assert "come true worse than expected" in alarms[0]
    assert max(news.outcome_drift for news in said[-50:]) > 2.0
    assert said[-1].input_drift < 1.0


def test_nothing_is_said_of_inputs_before_the_window_is_full(reference: Reference) -> None:
    early = play(reference, reference.window_bars - 1)
    assert all(math.isnan(news.input_drift) for news in early)


def test_the_same_bars_and_decisions_give_the_same_words(reference: Reference) -> None:
    assert repr(play(reference, 800, shift=0.3)) == repr(play(reference, 800, shift=0.3))


def test_a_recalled_window_is_looked_at_as_if_it_had_been_lived_through(
    reference: Reference,
) -> None:
    watch = DriftWatch("m", reference, NAMES, QUESTION)
    for _ in range(reference.window_bars):
        watch.recall((0.0, 9.0, math.nan))
    news = [
        watch.on_decision(decision(k, 0.5, (0.0, 9.0, math.nan))) for k in range(LOOKED_AT_EVERY)
    ]
    found = [one for one in news if one is not None]
    assert found[-1].input_drift > 2.0


def test_a_vector_of_other_features_is_not_recalled(reference: Reference) -> None:
    watch = DriftWatch("m", reference, NAMES, QUESTION)
    for _ in range(reference.window_bars):
        watch.recall((0.0, 9.0))
    for number in range(reference.window_bars - 1):
        watch.on_bar(Bar((number + 1) * HOUR, 0, "LTCUSDT", HOUR, 100, 100, 97, 97, 1))
        news = watch.on_decision(decision(number + 1, 0.5, (0.0, 9.0, math.nan)))
        assert news is None or math.isnan(news.input_drift)


def test_a_reference_comes_back_from_its_bytes_and_damage_is_refused(reference: Reference) -> None:
    assert Reference.of_bytes(reference.to_bytes(), "here") == reference
    assert reference.features == ("calm", "wild")
    for raw in (b"", b"{}", reference.to_bytes().replace(b'"usual": ', b'"usual": -'), b"[1]"):
        with pytest.raises(InputError, match="drift"):
            Reference.of_bytes(raw, "here")


@pytest.mark.parametrize("odd", [math.nan, math.inf])
def test_a_reference_of_numbers_that_are_none_is_refused(reference: Reference, odd: float) -> None:
    edges = ((odd, *reference.edges[0][1:]), *reference.edges[1:])
    for change in ({"edges": edges}, {"usual": odd}):
        with pytest.raises(InputError, match="makes no sense"):
            replace(reference, **change)


def test_the_index_is_that_of_the_textbook() -> None:
    edges = np.arange(1.0, 10.0)[None]
    rows = np.array([[0.5]] * 30 + [[9.5]] * 60 + [[math.nan]] * 10)
    counts = counted(rows, edges)
    assert counts.tolist() == [[30, *[0] * 8, 60, 10]]
    shares = np.array([[0.6, *[0.0] * 8, 0.3, 0.1]])
    expected = (0.3 - 0.6) * math.log(0.3 / 0.6) + (0.6 - 0.3) * math.log(0.6 / 0.3)
    assert stability(counts, shares)[0] == pytest.approx(expected)
