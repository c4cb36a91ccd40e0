"""Scores on forecasts whose truth is known: skill, none, and calibration not to be trusted."""

import math
from dataclasses import replace

import numpy as np
import pytest

from research.calibration import calibrate
from research.scores import (
    Outcomes,
    apply_platt,
    chance_error,
    deciles,
    one_at_a_time,
    platt,
    score,
)

HOUR = 3_600_000


def outcomes(seed: int, rows: int = 4000, *, skill: float = 1.0, distort: float = 1.0) -> Outcomes:
    """Rows whose true logit is normal; the forecast knows `skill` of it, stretched by `distort`."""
    rng = np.random.default_rng(seed)
    truth = rng.normal(0.0, 1.0, rows)
    label = (rng.random(rows) < 1.0 / (1.0 + np.exp(-truth))).astype(np.float64)
    logit = distort * skill * truth
    times = np.arange(rows, dtype=np.int64) * HOUR
    return Outcomes(
        forecast=1.0 / (1.0 + np.exp(-logit)),
        base_rate=np.full(rows, 0.5),
        label=label,
        pnl_bps=np.where(label > 0, 100.0, -110.0),
        decision_time_ms=times,
        label_end_ms=times + 4 * HOUR,
        fold=np.repeat(np.arange(5), rows // 5),
    )


def test_skill_is_shown_where_there_is_skill() -> None:
    scores = score(outcomes(1), 0.55)
    assert scores.auc > 0.7
    assert scores.brier_skill > 0.1
    assert scores.mean_pnl_bps is not None
    assert scores.mean_pnl_bps > 0
    assert scores.edge_shown


@pytest.mark.parametrize("seed", range(10))
def test_no_edge_is_shown_for_forecasts_that_know_nothing(seed: int) -> None:
    made = outcomes(seed)
    shuffled = np.random.default_rng(seed).permutation(made.forecast)
    scores = score(replace(made, forecast=shuffled), 0.55)
    assert abs(scores.auc - 0.5) < 0.05
    assert not scores.edge_shown


def test_trades_are_taken_one_at_a_time() -> None:
    made = outcomes(2, rows=10)
    every = one_at_a_time(made, 0.0)
    assert every.tolist() == [0, 4, 8]


def test_no_trade_leaves_the_mean_unknown() -> None:
    scores = score(outcomes(3), 1.0)
    assert scores.trades == 0
    assert scores.mean_pnl_bps is None
    assert not scores.edge_shown


def test_deciles_of_true_probabilities_match_what_happened() -> None:
    made = outcomes(4, rows=50_000)
    for tenth in deciles(made.forecast, made.label):
        error = math.sqrt(0.25 / tenth.rows)
        assert abs(tenth.mean_forecast - tenth.observed_rate) < 5 * error


def test_chance_error_counts_overlapping_labels_once() -> None:
    made = outcomes(5)
    rows = 1000
    assert chance_error(made) == pytest.approx(math.sqrt((rows + 1) / (12 * rows**2 / 4)), rel=0.01)


def test_overconfident_forecasts_are_calibrated() -> None:
    made = outcomes(6, distort=3.0)
    found = calibrate(made, 0.55)
    assert found.applied
    assert found.slope == pytest.approx(1 / 3, abs=0.05)
    assert found.log_loss_raw is not None
    assert found.log_loss_calibrated is not None
    assert found.log_loss_calibrated < found.log_loss_raw


def test_calibration_that_made_the_log_loss_worse_is_not_applied() -> None:
    made = outcomes(7)
    turned = made.forecast.copy()
    turned[made.fold == 0] = 1.0 - turned[made.fold == 0]
    found = calibrate(replace(made, forecast=turned), 0.55)
    assert not found.applied
    assert found.note.startswith("not applied")


def test_calibration_is_not_applied_when_it_cannot_be_judged() -> None:
    made = outcomes(8)
    found = calibrate(made.only(made.fold == 0), 0.55)
    assert not found.applied
    assert found.log_loss_raw is None


def test_platt_of_true_probabilities_changes_nothing() -> None:
    made = outcomes(9, rows=50_000)
    slope, intercept = platt(made.forecast, made.label)
    assert slope == pytest.approx(1.0, abs=0.05)
    assert np.abs(apply_platt(made.forecast, slope, intercept) - made.forecast).max() < 0.02
