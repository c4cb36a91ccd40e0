"""Bars and days."""

import pytest

from core.calendar import bar_ms_of, bar_text_of, day_of, last_close, next_close
from core.errors import InputError


@pytest.mark.parametrize(
    ("text", "ms"),
    [("5s", 5000), ("1m", 60_000), ("15m", 900_000), ("1h", 3_600_000), ("1d", 86_400_000)],
)
def test_a_bar_s_length_reads_and_writes_the_same(text: str, ms: int) -> None:
    assert bar_ms_of(text) == ms
    assert bar_text_of(ms) == text


@pytest.mark.parametrize("text", ["", "1", "h", "0h", "7m", "2d", "1w", "1.5h", "-1h", "\uff11h"])
def test_what_is_no_bar_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="divides a day"):
        bar_ms_of(text)


def test_a_close_belongs_to_the_bar_that_ends_there() -> None:
    assert last_close(3_600_000, 3_600_000) == 3_600_000
    assert next_close(3_600_000, 3_600_000) == 7_200_000
    assert last_close(3_600_001, 3_600_000) == 3_600_000
    assert day_of(86_400_000 + 5) == 86_400_000
