"""Uniqueness: alone a label counts whole, among many that share its path it counts its share."""

import numpy as np
import pytest

from research.uniqueness import uniqueness, weights


def test_labels_that_do_not_overlap_are_unique() -> None:
    starts = np.array([0, 10, 20])
    assert uniqueness(starts, starts + 10).tolist() == [1.0, 1.0, 1.0]


def test_labels_that_share_their_whole_path_share_it_evenly() -> None:
    starts = np.zeros(4, dtype=np.int64)
    assert uniqueness(starts, starts + 10).tolist() == [0.25] * 4


def test_uniqueness_is_the_mean_over_a_labels_life() -> None:
    # The first is alone for 5 and with the second for 5; the second the same the other way round.
    found = uniqueness(np.array([0, 5]), np.array([10, 15]))
    assert found.tolist() == [0.75, 0.75]


def test_it_is_what_counting_bar_by_bar_gives() -> None:
    rng = np.random.default_rng(1)
    starts = np.sort(rng.integers(0, 200, 60))
    ends = starts + rng.integers(1, 30, 60)
    alive = np.zeros(260)
    for start, end in zip(starts, ends, strict=True):
        alive[start:end] += 1
    slow = [np.mean(1.0 / alive[start:end]) for start, end in zip(starts, ends, strict=True)]
    assert uniqueness(starts, ends) == pytest.approx(slow)


def test_weights_have_a_mean_of_one() -> None:
    starts = np.array([0, 5, 20])
    assert weights(starts, starts + 10).mean() == pytest.approx(1.0)
