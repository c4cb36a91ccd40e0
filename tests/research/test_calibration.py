"""Calibration fitted on the past alone: over-confidence is mended, noise is laid flat, the better way is kept."""

from dataclasses import replace

import numpy as np
import pytest

from research.calibration import (
    SMALLEST_SLOPE,
    as_chosen_by_earlier_folds,
    by_earlier_folds,
    calibrate,
    fitted,
)
from research.scores import Outcomes, log_loss_of
from strategies.models.calibration import Platt

HOUR = 3_600_000


def outcomes(seed: int, *, bend: bool = False, distort: float = 1.0, rows: int = 6_000) -> Outcomes:
    rng = np.random.default_rng(seed)
    truth = rng.normal(0.0, 1.0, rows)
    label = (rng.random(rows) < 1.0 / (1.0 + np.exp(-truth))).astype(np.float64)
    told = np.sign(truth) * np.abs(truth) ** 5 if bend else distort * truth
    times = np.arange(rows, dtype=np.int64) * HOUR
    return Outcomes(
        forecast=1.0 / (1.0 + np.exp(-np.clip(told, -12, 12))),
        base_rate=np.full(rows, 0.5),
        label=label,
        pnl_bps=np.where(label > 0, 100.0, -110.0),
        decision_time_ms=times,
        label_end_ms=times + HOUR,
        fold=np.repeat(np.arange(6), rows // 6),
    )


def test_a_fold_is_calibrated_without_a_look_at_itself_or_later_ones() -> None:
    made = outcomes(1, distort=2.0)
    later = made.fold >= 3
    turned = replace(made, label=np.where(later, 1.0 - made.label, made.label))
    for method in ("platt", "isotonic"):
        first, second = by_earlier_folds(made, method), by_earlier_folds(turned, method)
        known = made.fold <= 3
        assert np.array_equal(first[known], second[known], equal_nan=True)
        assert np.isnan(first[made.fold == 0]).all()


def test_bent_forecasts_are_mended_by_the_staircase_and_it_is_what_is_kept() -> None:
    found = calibrate(outcomes(2, bend=True), 0.55)
    assert found.applied
    assert found.method == "isotonic"
    assert found.points
    assert found.log_loss_calibrated is not None
    assert found.log_loss_raw is not None
    assert found.log_loss_calibrated < found.log_loss_raw


def test_forecasts_that_rank_backwards_are_laid_flat_in_their_order() -> None:
    made = outcomes(3)
    line = fitted("platt", replace(made, label=1.0 - made.label))
    assert isinstance(line, Platt)
    assert line.slope == SMALLEST_SLOPE
    told = line.probabilities(np.array([-2.0, 0.0, 2.0]))
    assert told == pytest.approx(1.0 - made.label.mean(), abs=0.02)


def test_labels_that_overlap_prove_less() -> None:
    made = outcomes(4, rows=600)
    alone = fitted("platt", made)
    shared = fitted("platt", replace(made, label_end_ms=made.label_end_ms + 47 * HOUR))
    assert isinstance(alone, Platt)
    assert isinstance(shared, Platt)
    assert 0.0 < shared.slope < alone.slope


def test_what_is_chosen_by_earlier_folds_mends_over_confidence() -> None:
    made = outcomes(5, distort=4.0)
    told = as_chosen_by_earlier_folds(made)
    known = np.isfinite(told)
    mended = replace(made, forecast=told).only(known)
    assert log_loss_of(mended) < log_loss_of(made.only(known))
