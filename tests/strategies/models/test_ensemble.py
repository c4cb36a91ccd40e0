"""The ensemble: weights follow a change of regime, silent members drop out, and a restart forgets nothing."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from core.events import Bar, FeedHealth
from strategies.models.ensemble import Ensemble, Seat
from strategies.models.outcome import Question
from strategies.models.weights import Rule

MINUTE = 60_000
HALF_LIFE = 100
QUESTION = Question(0.5, 0.5, MINUTE, 0.0, 0.0)
RULE = Rule(float(HALF_LIFE), 0.05, 0.9, 1.0, MINUTE)
"""The floor and the cap that config.yaml has."""


@dataclass(slots=True)
class Says:
    """A member that says what it is told to."""

    name: str
    value: float = 0.5
    silent: str = ""

    def forecast(self, vector: Sequence[float]) -> float:
        return self.value


def ensemble_of(*members: Says) -> Ensemble:
    return Ensemble([Seat(one, QUESTION, 0.5) for one in members], RULE, "LTCUSDT", ())


def bar(number: int, close: float) -> Bar:
    time = number * MINUTE
    return Bar(time, time, "LTCUSDT", MINUTE, close, close, close, close, 1.0)


def walk(seed: int, bars: int) -> list[float]:
    """Closes of a coin: each up or down by a tenth."""
    rng = np.random.default_rng(seed)
    return [float(step) for step in np.cumsum(np.where(rng.random(bars) < 0.5, -0.1, 0.1))]


@dataclass(frozen=True, slots=True)
class Played:
    """Weights of the first member at each bar, and the mean log losses of all after the warm-up."""

    weights: list[float]
    losses: dict[str, float]


def play(seed: int, bars: int, switch: int, skill: float) -> Played:
    """Two members: one knows the next bar until `switch`, the other from there on, with `skill` of certainty."""
    rng = np.random.default_rng(seed)
    first, second = Says("first"), Says("second")
    ensemble = ensemble_of(first, second)
    closes = [1000.0 + step for step in walk(seed, bars + 1)]
    weights: list[float] = []
    losses: dict[str, list[float]] = {"first": [], "second": [], "ensemble": []}
    for number in range(bars):
        falls = closes[number + 1] < closes[number]
        right = 0.5 + skill if rng.random() < 0.5 + skill else 0.5 - skill
        known = right if falls else 1.0 - right
        knows, guesses = (first, second) if number < switch else (second, first)
        knows.value, guesses.value = known, 0.5 + skill * rng.choice((-1, 1))
        ensemble.observe(bar(number + 1, closes[number]))
        said = ensemble.forecast(())
        weights.append(ensemble.voices()[0].weight)
        for name, value in (("first", first.value), ("second", second.value), ("ensemble", said)):
            losses[name].append(-math.log(value if falls else 1.0 - value))
    return Played(weights, {name: float(np.mean(values)) for name, values in losses.items()})


@pytest.mark.parametrize("seed", range(5))
def test_weights_follow_a_change_of_regime_within_their_half_life(seed: int) -> None:
    switch = 1_000
    found = play(seed, 2_000, switch, 0.25)
    before = np.mean(found.weights[switch - HALF_LIFE : switch])
    after = np.mean(found.weights[switch + HALF_LIFE : switch + 2 * HALF_LIFE])
    assert before > 0.8
    assert after < 0.2
    assert found.weights[switch + HALF_LIFE] < 0.5


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("switch", [0, 1_000, 2_000])
def test_the_ensemble_is_at_most_one_percent_worse_than_its_best_member(
    seed: int, switch: int
) -> None:
    losses = play(seed, 2_000, switch, 0.15).losses
    best = min(losses["first"], losses["second"])
    assert losses["ensemble"] <= 1.01 * best


def test_the_forecast_is_the_weighted_mean_of_those_who_speak() -> None:
    ensemble = ensemble_of(Says("a", 0.4), Says("b", 0.6))
    assert ensemble.forecast(()) == pytest.approx(0.5)
    assert [voice.weight for voice in ensemble.voices()] == [0.5, 0.5]


def test_a_silent_member_drops_out_and_the_rest_share_its_weight() -> None:
    ensemble = ensemble_of(Says("a", math.nan, "stale"), Says("b", 0.6), Says("c", 0.7))
    assert ensemble.forecast(()) == pytest.approx(0.65)
    assert [voice.silent for voice in ensemble.voices()] == ["stale", "", ""]
    assert [voice.weight for voice in ensemble.voices()] == [0.0, 0.5, 0.5]


def test_a_muted_member_drops_out_until_it_is_well_again() -> None:
    ensemble = ensemble_of(Says("a", 0.2), Says("b", 0.6))
    ensemble.observe(FeedHealth(0, 0, "model:a", False, "slow: 40 ms"))
    assert ensemble.forecast(()) == 0.6
    assert ensemble.voices()[0].silent == "slow: 40 ms"
    ensemble.observe(FeedHealth(0, 0, "model:a", True))
    assert ensemble.forecast(()) == pytest.approx(0.4)


def test_nobody_who_speaks_is_no_forecast_and_says_why() -> None:
    ensemble = ensemble_of(Says("a", math.nan, "warming up"), Says("b", 2.0))
    assert math.isnan(ensemble.forecast(()))
    assert ensemble.silent == "warming up; no forecast"


def test_a_restart_ends_up_where_a_run_without_one_does() -> None:
    closes = [1000.0 + step for step in walk(3, 400)]
    rng = np.random.default_rng(3)
    said = rng.uniform(0.3, 0.7, (400, 2)).tolist()
    whole, first = (ensemble_of(Says("a"), Says("b")) for _ in range(2))
    told = []
    for number in range(400):
        for ensemble in (whole, first) if number < 250 else (whole,):
            for member, value in zip(ensemble.members, said[number], strict=True):
                assert isinstance(member, Says)
                member.value = value
            ensemble.observe(bar(number + 1, closes[number]))
            ensemble.forecast(())
            if ensemble is first:
                told.append((bar(number + 1, closes[number]), first.voices()))
    second = ensemble_of(Says("a"), Says("b"))
    second.recall(first.standings(), first.counted_until)
    for newest, voices in told[-3:]:
        second.recall_forecasts(newest.time, newest.close, voices)
    for number in range(200, 250):
        second.observe(bar(number + 1, closes[number]))
    for number in range(250, 400):
        for member, value in zip(second.members, said[number], strict=True):
            assert isinstance(member, Says)
            member.value = value
        second.observe(bar(number + 1, closes[number]))
        second.forecast(())
    assert second.standings() == whole.standings()


def test_a_member_of_another_run_does_not_disturb_the_standings() -> None:
    ensemble = ensemble_of(Says("a"))
    before = ensemble.standings()
    ensemble.recall((before[0].__class__("gone", 3.0, 5),), 0)
    assert ensemble.standings() == before
