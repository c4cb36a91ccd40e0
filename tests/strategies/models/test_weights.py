"""Weights: bounded, together one, and following what came true within the half-life that they state."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InputError
from strategies.models.weights import Rule, excess_loss, updated, warm_start, weighed

RULE = Rule(half_life=100.0, floor=0.05, cap=0.8, overlap=1.0, bar_ms=3_600_000)


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=8))
def test_weights_lie_between_floor_and_cap_and_sum_to_one(losses: list[float]) -> None:
    found = weighed(RULE, losses)
    assert math.fsum(found) == pytest.approx(1.0)
    count = len(losses)
    assert min(found) >= min(RULE.floor, 1 / count) - 1e-12
    assert max(found) <= max(RULE.cap, 1 / count) + 1e-12


@given(st.lists(st.floats(-5, 5), min_size=2, max_size=6))
def test_the_smaller_the_loss_the_larger_the_weight(losses: list[float]) -> None:
    found = weighed(RULE, losses)
    order = np.argsort(losses, kind="stable")
    assert all(found[a] >= found[b] - 1e-12 for a, b in pairwise(order))


def test_nobody_has_no_weight() -> None:
    assert weighed(RULE, []) == []


def test_a_loss_counts_half_after_its_half_life() -> None:
    decayed = 1.0
    for _ in range(100):
        decayed = updated(RULE, decayed, 0.0)
    assert decayed == pytest.approx(0.5)


def test_a_warm_start_is_what_one_half_life_of_such_losses_leads_to() -> None:
    decayed = 0.0
    for _ in range(100):
        decayed = updated(RULE, decayed, 0.01)
    assert warm_start(RULE, 0.01) == pytest.approx(decayed)


def test_a_forecast_of_the_base_rate_loses_nothing_in_excess() -> None:
    assert excess_loss(0.3, 0.3, 1.0) == 0.0
    assert excess_loss(0.6, 0.3, 1.0) < 0.0 < excess_loss(0.6, 0.3, 0.0)


def test_a_forecast_that_was_certain_and_wrong_loses_a_finite_amount() -> None:
    assert excess_loss(1.0, 0.5, 0.0) < 20.0


@pytest.mark.parametrize("wrong", [{"half_life": 0.0}, {"floor": 0.9}, {"cap": 1.5}])
def test_a_rule_that_makes_no_sense_is_refused(wrong: dict[str, float]) -> None:
    settings = {"half_life": 10.0, "floor": 0.1, "cap": 0.8, "overlap": 1.0, **wrong}
    with pytest.raises(InputError, match="half life"):
        Rule(**settings, bar_ms=1)
