"""Calibration as numbers: monotone, the same for one row and many, and refused when it makes no sense."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InputError
from strategies.models.calibration import Calibrator, Isotonic, Plain, Platt

LADDER = Isotonic((-1.0, 0.0, 2.0), (0.3, 0.45, 0.6))
KINDS: tuple[Calibrator, ...] = (Plain(), Platt(0.5, -0.1), LADDER)


@pytest.mark.parametrize("kind", KINDS)
@given(st.lists(st.floats(-40, 40), min_size=2, max_size=30))
def test_a_calibration_keeps_the_order_and_stays_a_probability(
    kind: Calibrator, values: list[float]
) -> None:
    log_odds = np.sort(np.array(values))
    told = kind.probabilities(log_odds)
    assert ((told >= 0.0) & (told <= 1.0)).all()
    assert (np.diff(told) >= 0.0).all()
    one_by_one = [kind.probabilities(np.array([value]))[0] for value in log_odds]
    assert np.array_equal(told, one_by_one)


def test_the_staircase_is_level_beyond_its_ends_and_straight_between() -> None:
    told = LADDER.probabilities(np.array([-9.0, -0.5, 1.0, 9.0]))
    assert told.tolist() == pytest.approx([0.3, 0.375, 0.525, 0.6])


@pytest.mark.parametrize(
    ("log_odds", "probability"),
    [
        ((), ()),
        ((0.0,), (0.1, 0.2)),
        ((1.0, 0.0), (0.1, 0.2)),
        ((0.0, 1.0), (0.2, 0.1)),
        ((0.0, math.nan), (0.1, 0.2)),
        ((0.0, 1.0), (0.1, 1.2)),
    ],
)
def test_points_that_are_no_staircase_are_refused(
    log_odds: tuple[float, ...], probability: tuple[float, ...]
) -> None:
    with pytest.raises(InputError, match="calibration points"):
        Isotonic(log_odds, probability)
