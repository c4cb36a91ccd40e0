"""Walk-forward splits that cannot see the future: purged by the label's end, then embargoed.

A label is an interval of time, from the decision to the exit. A row may train only when its whole
interval lies before the test block, or the test's answers leak into training (Marcos Lopez de
Prado, Advances in Financial Machine Learning, Wiley 2018, chapter 7). The purge goes by time,
never by a count of rows, since rows are missing at gaps and labels differ in length. It must not
know features, models or files.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from core.errors import InputError

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Fold:
    """Row numbers, increasing; every training label ended before the first test decision."""

    train_index: Ints
    test_index: Ints


def walk_forward(
    decision_time_ms: Ints, label_end_ms: Ints, folds: int, embargo_ms: int, min_train: int
) -> list[Fold]:
    """Cut rows into `folds` test blocks, each behind an expanding training window.

    The first `min_train` rows are never tested; the rest is cut into blocks of (nearly) one
    size. A row trains for a block when it comes before it and its label ended more than
    `embargo_ms` before the block's first decision. Times are int ms UTC, decisions
    non-decreasing. Raises `InputError` for unsorted rows, and when there are too few rows to
    leave each block a test row and a training row.
    """
    _check(decision_time_ms, label_end_ms, folds, min_train)
    rows = decision_time_ms.shape[0]
    edges = np.linspace(min_train, rows, folds + 1).astype(np.int64)
    return [
        Fold(
            train_before(decision_time_ms, label_end_ms, start, embargo_ms),
            np.arange(start, end),
        )
        for start, end in pairwise(edges.tolist())
    ]


def train_before(
    decision_time_ms: Ints, label_end_ms: Ints, first_test: int, embargo_ms: int
) -> Ints:
    """Return the rows before `first_test` whose label ended before it, embargo included.

    Raises `InputError` when none is left.
    """
    block_starts_ms = int(decision_time_ms[first_test])
    kept = np.flatnonzero(label_end_ms[:first_test] + embargo_ms < block_starts_ms)
    if kept.shape[0] == 0:
        raise InputError(
            f"no training row is left before test row {first_test} after purge and embargo",
            wanted="labels that end before the test block begins",
            fix="train on a longer period",
        )
    return kept


def _check(decision_time_ms: Ints, label_end_ms: Ints, folds: int, min_train: int) -> None:
    rows = decision_time_ms.shape[0]
    if folds < 1 or min_train < 1 or rows < min_train + folds:
        raise InputError(
            f"{rows} labelled rows for {folds} folds after {min_train} training rows",
            wanted=f"at least {min_train + folds} rows and 1 fold",
            fix="train on a longer period",
        )
    if np.any(np.diff(decision_time_ms) < 0) or np.any(label_end_ms < decision_time_ms):
        raise InputError(
            "rows are not sorted by decision time, or a label ends before its decision",
            wanted="decisions in time order, labels ending after them",
        )
