"""Deciles part the forecasts without losing any, and Wilson's interval is Wilson's."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from research.report.calibration import calibrate, histogram, wilson_95
from research.result import ForecastOutcomes, ReplayResult


def outcomes_of(forecast: object, outcome: object) -> ForecastOutcomes:
    forecasts = np.asarray(forecast, dtype=np.float64)
    outcomes = np.asarray(outcome, dtype=np.float64)
    times = np.arange(forecasts.size, dtype=np.int64)
    return ForecastOutcomes(times, forecasts, 10.0 * outcomes - 5.0, outcomes)


@given(
    forecast=arrays(np.float64, 60, elements=st.floats(0.0, 1.0) | st.just(np.nan)),
    outcome=arrays(np.float64, 60, elements=st.sampled_from([0.0, 1.0, np.nan])),
)
def test_groups_and_histogram_hold_every_resolved_forecast(
    forecast: np.ndarray[tuple[int], np.dtype[np.float64]],
    outcome: np.ndarray[tuple[int], np.dtype[np.float64]],
) -> None:
    forecasts = outcomes_of(forecast, outcome)
    known = int((np.isfinite(forecast) & np.isfinite(outcome)).sum())
    found, counts = calibrate(forecasts), histogram(forecasts)
    if not known:
        assert found is None
        assert counts is None
        return
    assert found is not None
    assert counts is not None
    assert sum(group.count for group in found.groups) == known == found.resolved
    assert len(found.groups) <= 10
    assert all(0.0 <= group.low <= group.share <= group.high <= 1.0 for group in found.groups)
    middles = [group.mean_forecast for group in found.groups]
    assert middles == sorted(middles)
    assert int(counts.profits.sum() + counts.others.sum()) == known


def test_many_forecasts_make_ten_even_groups(make_result: Callable[..., ReplayResult]) -> None:
    found = calibrate(make_result().forecasts)
    assert found is not None
    assert [group.count for group in found.groups] == pytest.approx([197.6] * 10, abs=2)
    assert found.unresolved == 24


def test_a_constant_forecast_is_one_group_and_scores_as_the_base_rate() -> None:
    found = calibrate(outcomes_of([0.25] * 8, [1, 0, 0, 0, 1, 0, 0, 0]))
    assert found is not None
    assert len(found.groups) == 1
    assert found.brier == pytest.approx(found.brier_of_base_rate)


def test_wilson_agrees_with_the_published_example() -> None:
    # Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263.
    assert list(wilson_95(81, 263)) == pytest.approx([0.2553, 0.3662], abs=5e-5)
    assert wilson_95(0, 0) == (0.0, 1.0)
