"""Quarters as test blocks: nothing of them, nor of what had not ended, is trained on."""

from datetime import UTC, datetime

import numpy as np

from core.calendar import DAY_MS
from research.quarters import MIN_TRAIN_DAYS, quarters_of

START = int(datetime(2020, 1, 9, tzinfo=UTC).timestamp()) * 1000
TIMES = START + np.arange(800, dtype=np.int64) * DAY_MS
ENDS = TIMES + 3 * DAY_MS


def test_every_quarter_is_tested_once_and_after_what_it_is_trained_on() -> None:
    found = quarters_of(TIMES, ENDS, DAY_MS)
    assert [one.name for one in found][:3] == ["2020 Q3", "2020 Q4", "2021 Q1"]
    tested = np.concatenate([one.fold.test_index for one in found])
    assert np.array_equal(tested, np.arange(tested[0], 800))
    for one in found:
        assert (ENDS[one.fold.train_index] + DAY_MS < one.start_ms).all()
        assert (TIMES[one.fold.test_index] >= one.start_ms).all()


def test_a_quarter_with_too_little_before_it_is_left_out() -> None:
    first = quarters_of(TIMES, ENDS, 0)[0]
    assert first.start_ms - START >= MIN_TRAIN_DAYS * DAY_MS


def test_a_quarter_without_rows_is_left_out() -> None:
    keep = np.r_[0:200, 501:800]
    names = [one.name for one in quarters_of(TIMES[keep], ENDS[keep], 0)]
    assert "2020 Q4" not in names
    assert "2021 Q1" not in names
