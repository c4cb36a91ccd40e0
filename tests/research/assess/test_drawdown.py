"""Drawdowns of resampled years."""

import numpy as np
import pytest

from research.assess.bootstrap import resampled_in_steps
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


def test_a_year_of_many_trades_is_resampled_to_its_end() -> None:
    returns = np.random.default_rng(3).normal(0.0, 0.001, 400)
    part, year = drawdown_odds(returns, 3000, 1), drawdown_odds(returns, 30_000, 1)
    assert part is not None
    assert year is not None
    assert (year.trades, year.trades_a_year, year.is_whole_year) == (30_000, 30_000, True)
    assert year.p95 > 1.4 * part.p95


def test_a_constant_loss_is_reckoned_exactly_across_the_steps_of_a_long_year() -> None:
    odds = drawdown_odds(np.full(20, -1e-4), 10_000, 1)
    assert odds is not None
    assert odds.p50 == pytest.approx(100 * (1 - (1 - 1e-4) ** 10_000))


def test_a_path_that_is_cut_is_no_year_and_says_so() -> None:
    returns = np.random.default_rng(3).normal(0.0, 0.001, 400)
    odds = drawdown_odds(returns, 40_000, 1, most_trades=10_000)
    assert odds is not None
    assert not odds.is_whole_year
    assert odds.days == pytest.approx(365.25 / 4)


def test_blocks_go_on_from_one_step_to_the_next() -> None:
    generator = np.random.Generator(np.random.PCG64(1))
    steps = list(resampled_in_steps(1_000_003, 1e9, (3, 10_000), generator))
    rows = np.concatenate(steps, axis=1)
    assert len(steps) > 1
    assert (np.diff(rows, axis=1) % 1_000_003 == 1).all()
