"""What many tries ask of the best of them."""

import math

import numpy as np
import pytest

from research.assess.deflation import (
    deflated_sharpe,
    expected_best_sharpe,
    level_of_each,
    probability_above,
    sharpe,
)


@pytest.mark.parametrize("trials", [1, 2, 10, 200])
def test_together_the_tests_err_as_rarely_as_one(trials: int) -> None:
    assert level_of_each(0.95, trials) ** trials == pytest.approx(0.95)


def test_the_expected_best_is_that_of_a_simulation() -> None:
    best = np.random.default_rng(1).normal(size=(20_000, 10)).max(axis=1).mean()
    assert expected_best_sharpe(10, 1.0) == pytest.approx(float(best), rel=0.03)
    assert expected_best_sharpe(10, 4.0) == pytest.approx(2 * expected_best_sharpe(10, 1.0))
    assert expected_best_sharpe(1, 1.0) == 0.0


def test_without_skill_the_probability_is_spread_evenly() -> None:
    generator = np.random.default_rng(3)
    found = [probability_above(generator.normal(size=100), 0.0) for _ in range(2000)]
    shares = np.array([one for one in found if one is not None])
    assert (shares > 0.95).mean() == pytest.approx(0.05, abs=0.02)
    assert shares.mean() == pytest.approx(0.5, abs=0.02)


def test_losses_that_are_rare_and_large_make_it_less_sure() -> None:
    even = np.tile([1.2, -0.8], 50)
    skewed = np.array(([0.45] * 9 + [-2.05]) * 10)
    skewed = (skewed - skewed.mean()) / skewed.std() * even.std() + even.mean()
    sure, less = probability_above(even, 0.0), probability_above(skewed, 0.0)
    assert sure is not None
    assert less is not None
    assert less < sure


def test_more_tries_deflate_and_one_try_does_not() -> None:
    values = np.random.default_rng(4).normal(0.2, 1.0, 150)
    found = [deflated_sharpe(values, trials, []) for trials in (1, 5, 50)]
    known = [one for one in found if one is not None]
    assert len(known) == 3
    assert known[0] > known[1] > known[2]
    assert known[0] == pytest.approx(probability_above(values, 0.0))


def test_what_cannot_be_said_is_none() -> None:
    assert probability_above(np.ones(50), 0.0) is None
    assert probability_above(np.arange(5.0), 0.0) is None
    assert sharpe(np.ones(3)) == 0.0
    assert not math.isnan(sharpe(np.array([1.0])))
