"""Novelty: high for what training had not seen, the same for one row and many, silent about missing features."""

import math

import numpy as np

from strategies.models.novelty import CUT, Novelty, everywhere

RANGE = Novelty(np.array([0.0, 10.0, -1.0]), np.array([1.0, 2.0, 0.5]), 2.5)


def test_a_row_at_the_centre_is_not_novel_and_one_far_out_is() -> None:
    assert RANGE.score(np.array([0.0, 10.0, -1.0])) == 0.0
    assert RANGE.words(RANGE.score(np.array([0.0, 10.0, -1.0]))) == ""
    far = RANGE.score(np.array([9.0, 30.0, 4.0]))
    assert RANGE.words(far) == f"outside the training range: {far:.1f} above 2.5"


def test_one_row_scores_what_it_scores_among_many() -> None:
    rows = np.random.default_rng(1).normal(0.0, 5.0, (500, 3))
    rows[::7, 1] = math.nan
    alone = [RANGE.score(row) for row in rows]
    assert np.array_equal(RANGE.scores(rows), alone)


def test_a_missing_feature_says_nothing_of_novelty() -> None:
    assert RANGE.score(np.array([2.0, math.nan, math.nan])) == 2.0
    assert RANGE.score(np.full(3, math.nan)) == 0.0


def test_one_wild_feature_counts_up_to_the_cut_alone() -> None:
    assert RANGE.score(np.array([1e9, 10.0, -1.0])) == math.sqrt(CUT**2 / 3)


def test_nothing_is_novel_everywhere() -> None:
    assert everywhere(3).words(everywhere(3).score(np.array([1e9, 1e9, 1e9]))) == ""
