"""Drawdowns of resampled years."""

import numpy as np
import pytest

from research.assess.drawdown import deepest_fall_pct, drawdown_odds


def test_the_deepest_fall_is_from_the_running_peak_the_start_included() -> None:
    paths = np.log1p(np.array([[0.1, -0.5, 0.2], [-0.2, -0.25, 1.0], [0.1, 0.1, 0.1]]))
    assert deepest_fall_pct(paths) == pytest.approx([50.0, 40.0, 0.0])


def test_odds_rise_and_a_longer_year_falls_deeper() -> None:
    returns = np.random.default_rng(1).normal(0.0005, 0.01, 300)
    short, long = drawdown_odds(returns, 50, 1), drawdown_odds(returns, 500, 1)
    assert short is not None
    assert long is not None
    assert 0 < short.p50 < short.p95 < short.p99
    assert long.p95 > short.p95


def test_losses_that_come_together_fall_deeper_than_the_same_ones_apart() -> None:
    generator = np.random.default_rng(2)
    together = np.repeat(generator.normal(0, 0.01, 60), 5)
    apart = generator.permutation(together)
    deep, flat = drawdown_odds(together, 300, 1), drawdown_odds(apart, 300, 1)
    assert deep is not None
    assert flat is not None
    assert deep.p95 > 1.3 * flat.p95


def test_a_constant_loss_is_reckoned_exactly() -> None:
    odds = drawdown_odds(np.full(20, -0.01), 100, 1)
    assert odds is not None
    assert odds.p50 == odds.p99 == pytest.approx(100 * (1 - 0.99**100))


def test_too_few_trades_give_none() -> None:
    assert drawdown_odds(np.zeros(9), 10, 1) is None
