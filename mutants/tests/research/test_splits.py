"""Laws of the walk-forward splits: the past trains, the future tests, nothing overlaps."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InputError
from research.splits import walk_forward


@st.composite
def intervals(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    rows = draw(st.integers(30, 120))
    steps = draw(st.lists(st.integers(1, 50), min_size=rows, max_size=rows))
    lengths = draw(st.lists(st.integers(1, 60), min_size=rows, max_size=rows))
    decision = np.cumsum(np.array(steps, dtype=np.int64))
    return decision, decision + np.array(lengths, dtype=np.int64)


@given(intervals(), st.integers(1, 5), st.integers(0, 40))
def test_no_training_label_reaches_its_test_block(
    rows: tuple[np.ndarray, np.ndarray], folds: int, embargo_ms: int
) -> None:
    decision, end = rows
    try:
        cut = walk_forward(decision, end, folds, embargo_ms, min_train=15)
    except InputError:
        # Only when purge and embargo may leave the first block nothing to train on.
        assert decision[15] - end[:15].min() <= embargo_ms
        return
    assert len(cut) == folds
    for fold in cut:
        block_starts = decision[fold.test_index[0]]
        assert (end[fold.train_index] + embargo_ms < block_starts).all()
        assert fold.train_index.size > 0
        assert fold.test_index.size > 0


@given(intervals(), st.integers(1, 5), st.integers(0, 40))
def test_only_rows_that_overlap_are_purged(
    rows: tuple[np.ndarray, np.ndarray], folds: int, embargo_ms: int
) -> None:
    decision, end = rows
    try:
        cut = walk_forward(decision, end, folds, embargo_ms, min_train=15)
    except InputError:
        return
    for fold in cut:
        first = fold.test_index[0]
        purged = np.setdiff1d(np.arange(first), fold.train_index)
        assert (end[purged] + embargo_ms >= decision[first]).all()


@given(intervals(), st.integers(1, 5))
def test_every_row_after_the_first_window_is_tested_once(
    rows: tuple[np.ndarray, np.ndarray], folds: int
) -> None:
    decision, _ = rows
    cut = walk_forward(decision, decision, folds, 0, min_train=15)
    tested = np.concatenate([fold.test_index for fold in cut])
    assert tested.tolist() == list(range(15, decision.size))


def test_training_window_expands() -> None:
    decision = np.arange(100, dtype=np.int64) * 10
    cut = walk_forward(decision, decision + 35, 4, 20, min_train=40)
    sizes = [fold.train_index.size for fold in cut]
    assert sizes == [35, 50, 65, 80]


def test_too_few_rows_are_refused() -> None:
    decision = np.arange(10, dtype=np.int64)
    with pytest.raises(InputError, match="10 labelled rows for 5 folds after 8 training rows"):
        walk_forward(decision, decision + 1, 5, 0, min_train=8)


def test_unsorted_rows_are_refused() -> None:
    decision = np.array([5, 4, 6], dtype=np.int64)
    with pytest.raises(InputError, match="not sorted"):
        walk_forward(decision, decision + 1, 1, 0, min_train=1)
