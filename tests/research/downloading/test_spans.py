from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.downloading.spans import (
    Gap,
    merged,
    missing_bars,
    missing_settlements,
    without,
)

HOUR = 3_600_000


def hours(*numbers: int) -> np.ndarray:
    return np.array([number * HOUR for number in numbers], dtype=np.int64)


def test_holes_of_bars_are_found_at_both_ends_and_between() -> None:
    gaps = missing_bars(hours(2, 3, 6), (0, 9 * HOUR), HOUR)
    assert gaps == [
        Gap(0, 2 * HOUR, 2),
        Gap(4 * HOUR, 6 * HOUR, 2),
        Gap(7 * HOUR, 9 * HOUR, 2),
    ]


def test_a_span_that_begins_within_a_bar_wants_the_next_one() -> None:
    assert missing_bars(hours(1, 2), (1, 3 * HOUR), HOUR) == []
    assert missing_bars(hours(), (1, 3 * HOUR), HOUR) == [Gap(HOUR, 3 * HOUR, 2)]
    assert missing_bars(hours(), (5, 5), HOUR) == []


@given(st.sets(st.integers(0, 60)), st.integers(0, 30), st.integers(0, 30))
def test_every_hour_is_either_there_or_in_exactly_one_gap(
    there: set[int], start: int, length: int
) -> None:
    span = (start * HOUR, (start + length) * HOUR)
    gaps = missing_bars(hours(*sorted(there)), span, HOUR)
    lost = [hour for gap in gaps for hour in range(gap.from_ms // HOUR, gap.to_ms // HOUR)]
    assert lost == [hour for hour in range(start, start + length) if hour not in there]
    assert sum(gap.missing for gap in gaps) == len(lost)


@pytest.mark.parametrize("step", [1, 4, 8])
def test_a_lost_settlement_is_found_by_the_rhythm_around_it(step: int) -> None:
    numbers = [step * k for k in range(1, 21)]
    whole = hours(*numbers)
    span = (0, (20 * step + 1) * HOUR)
    assert missing_settlements(whole, span) == []
    lost = hours(*(n for n in numbers if n not in {step * 9, step * 10}))
    assert missing_settlements(lost, span) == [Gap(8 * step * HOUR + 1, 11 * step * HOUR, 2)]


def test_a_change_of_rhythm_is_no_gap() -> None:
    eights, fours, ones = range(8, 81, 8), range(84, 121, 4), range(121, 140)
    times = hours(*eights, *fours, *ones)
    assert missing_settlements(times, (0, 140 * HOUR)) == []
    back = hours(*range(1, 20), *range(24, 80, 8))
    assert missing_settlements(back, (0, 80 * HOUR)) == []


def test_settlements_that_come_a_moment_late_are_no_gap() -> None:
    times = hours(*range(8, 81, 8)) + np.array([0, 4, 7, 0, 900, 3, 0, 0, 1, 15])
    assert missing_settlements(times, (0, 88 * HOUR)) == []


def test_the_front_and_the_end_of_settlements_are_found() -> None:
    gaps = missing_settlements(hours(*range(40, 81, 8)), (0, 120 * HOUR))
    assert gaps == [Gap(0, 40 * HOUR, 5), Gap(80 * HOUR + 1, 120 * HOUR, 5)]


spans = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: (pair[0], sum(pair)))
)


@given(spans, spans)
def test_what_was_asked_is_taken_out_and_nothing_else(
    wanted: list[tuple[int, int]], asked: list[tuple[int, int]]
) -> None:
    wanted = merged(wanted)

    def points(some: list[tuple[int, int]]) -> set[int]:
        return {at for start, stop in some for at in range(start, stop)}

    assert points(without(wanted, asked)) == points(wanted) - points(asked)
    joined = merged(asked)
    assert points(joined) == points(asked)
    assert all(a[1] < b[0] for a, b in pairwise(joined))
