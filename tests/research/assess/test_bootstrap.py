"""The interval of a mean: right for independent values, wider for dependent ones, honest about how often it errs."""

import numpy as np
import pytest

from research.assess.bootstrap import block_length, mean_interval, resampled


def autoregressive(generator: np.random.Generator, count: int, memory: float) -> np.ndarray:
    values = generator.normal(size=count)
    for k in range(1, count):
        values[k] += memory * values[k - 1]
    return values


def test_a_resample_is_made_of_runs_of_the_stated_mean_length() -> None:
    rows = np.concatenate(list(resampled(100, 5.0, (400, 200), seed=1)))
    assert rows.shape == (400, 200)
    assert (rows.min(), rows.max()) == (0, 99)
    goes_on = (np.diff(rows, axis=1) % 100 == 1).mean()
    assert goes_on == pytest.approx(1 - 1 / 5 + 1 / 5 / 100, abs=0.01)


def test_independent_values_need_no_blocks_and_dependent_ones_do() -> None:
    generator = np.random.default_rng(1)
    independent = [block_length(generator.normal(size=400)) for _ in range(30)]
    dependent = [block_length(autoregressive(generator, 400, 0.8)) for _ in range(30)]
    assert np.median(independent) < 4
    assert np.median(dependent) > 8


def test_block_length_is_that_of_the_formula_for_a_known_process() -> None:
    # AR(1) with memory 0.5: G = 2 sum k r^k = 2 r / (1 - r)^2 = 4 and g = (1 + r) / (1 - r) = 3, in variances:
    # (2 G^2 / (2 g^2))^(1/3) n^(1/3) = (16 / 9)^(1/3) n^(1/3).
    generator = np.random.default_rng(5)
    found = np.median([block_length(autoregressive(generator, 4000, 0.5)) for _ in range(20)])
    assert found == pytest.approx((16 / 9) ** (1 / 3) * 4000 ** (1 / 3), rel=0.3)


@pytest.mark.parametrize("memory", [0.0, 0.3])
def test_the_lower_bound_errs_about_as_often_as_it_says(memory: float) -> None:
    generator = np.random.default_rng(7)
    wrong = 0
    for number in range(300):
        found = mean_interval(autoregressive(generator, 120, memory), 0.95, number, resamples=300)
        assert found is not None
        wrong += found.low > 0.0
    # 5 % of 300 is 15, with a standard deviation of 3.8; blocks of so short a series err a little more often.
    assert 4 <= wrong <= 28


def test_few_skewed_values_get_the_wider_of_two_bounds() -> None:
    values = np.array([1.0] * 11 + [-9.0])
    found = mean_interval(values, 0.95, 1)
    assert found is not None
    t = float(values.std(ddof=1)) / np.sqrt(values.size) * 1.796
    assert found.low <= values.mean() - 0.9 * t
    assert found.high >= found.mean >= found.low


def test_too_few_or_unknown_values_give_no_interval() -> None:
    assert mean_interval(np.ones(9), 0.95, 1) is None
    assert mean_interval(np.array([np.nan] * 20), 0.95, 1) is None


def test_a_higher_level_is_further_away_even_beyond_the_number_of_resamples() -> None:
    values = np.random.default_rng(2).normal(size=200)
    lows = [mean_interval(values, level, 1, resamples=200) for level in (0.95, 0.99, 0.9999)]
    known = [one.low for one in lows if one is not None]
    assert known[0] > known[1] > known[2]
