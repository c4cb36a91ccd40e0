"""Integrated gradients by differences: exact where the score is straight, complete where it is not."""

import numpy as np
import pytest
from numpy.typing import NDArray

from strategies.models.attribution import integrated_gradients

Windows = NDArray[np.float32]
WINDOW = np.random.default_rng(1).normal(size=(16, 4)).astype(np.float32)
WEIGHTS = np.random.default_rng(2).normal(size=(16, 4))


def straight(windows: Windows) -> NDArray[np.float64]:
    return np.asarray((windows.astype(np.float64) * WEIGHTS).sum(axis=(1, 2)))


def bent(windows: Windows) -> NDArray[np.float64]:
    means = windows.astype(np.float64).mean(axis=1)
    return np.asarray(np.tanh(3 * means[:, 0]) + means[:, 1] * means[:, 2] + means[:, 0] ** 2)


def test_a_straight_score_is_shared_out_exactly() -> None:
    shares = integrated_gradients(straight, WINDOW)
    assert shares == pytest.approx((WINDOW * WEIGHTS).sum(axis=0), abs=1e-4)


def test_the_shares_sum_to_the_distance_from_the_baseline() -> None:
    shares = integrated_gradients(bent, WINDOW)
    zero = np.zeros_like(WINDOW)
    distance = float(bent(WINDOW[None])[0] - bent(zero[None])[0])
    assert shares.sum() == pytest.approx(distance, abs=2e-4)


def test_a_feature_that_the_score_does_not_look_at_has_no_share() -> None:
    assert integrated_gradients(bent, WINDOW)[3] == 0.0


def test_a_feature_at_its_mean_has_no_share() -> None:
    window = WINDOW.copy()
    window[:, 1] = 0.0
    assert integrated_gradients(bent, window)[1] == 0.0
