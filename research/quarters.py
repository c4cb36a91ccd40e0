"""Walk-forward by calendar quarters: each is forecast by a model that was fitted on what had ended before it began.

It must not know features, models or files.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
import numpy.typing as npt

from core.calendar import DAY_MS
from research.splits import Fold

Ints = npt.NDArray[np.int64]

MIN_TRAIN_DAYS = 150
"""A quarter is forecast once there are so many days of rows before it."""


@dataclass(frozen=True, slots=True)
class Quarter:
    """One calendar quarter as a test block: its start (int ms UTC), its number (year x 4 + 0..3), its rows."""

    start_ms: int
    number: int
    fold: Fold

    @property
    def name(self) -> str:
        """Return it as people write it."""
        return f"{self.number // 4} Q{self.number % 4 + 1}"


def quarters_of(decision_time_ms: Ints, label_end_ms: Ints, embargo_ms: int) -> list[Quarter]:
    """Return every quarter that can be forecast, oldest first.

    A row trains when its label ended more than `embargo_ms` before the quarter began. Quarters without a test row, or
    with less than `MIN_TRAIN_DAYS` of rows before them, are left out. Rows are in time order.
    """
    found = []
    first_ms, last_ms = int(decision_time_ms[0]), int(decision_time_ms[-1])
    for number in range(_number(first_ms), _number(last_ms) + 1):
        start_ms, end_ms = _start(number), _start(number + 1)
        if start_ms - first_ms < MIN_TRAIN_DAYS * DAY_MS:
            continue
        test = np.flatnonzero((decision_time_ms >= start_ms) & (decision_time_ms < end_ms))
        train = np.flatnonzero(label_end_ms + embargo_ms < start_ms)
        if test.size and train.size:
            found.append(Quarter(start_ms, number, Fold(train, test)))
    return found


def _number(time_ms: int) -> int:
    day = datetime.fromtimestamp(time_ms / 1000, tz=UTC)
    return day.year * 4 + (day.month - 1) // 3


def _start(number: int) -> int:
    return int(datetime(number // 4, number % 4 * 3 + 1, 1, tzinfo=UTC).timestamp()) * 1000
