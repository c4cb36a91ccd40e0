"""Rule stale_data: the older of bar and mark decides."""

import pytest

from core.decision import Finding
from risk.stale_data import check
from tests.risk.asked import ENTRY, limited


@pytest.mark.parametrize(
    ("bar_ms", "mark_ms", "age"),
    [
        (0, 0, None),
        (10_000, 10_000, None),
        (10_001, 0, "10.001"),
        (0, 10_001, "10.001"),
        (12_000, 15_500, "15.500"),
    ],
)
def test_a_short_is_refused_when_bar_or_mark_is_older_than_the_limit(
    bar_ms: int, mark_ms: int, age: str | None
) -> None:
    entry = ENTRY._replace(bar_age_ms=bar_ms, mark_age_ms=mark_ms)
    expected = Finding("stale_data", "10", age, "s") if age else None
    assert check(entry, limited(max_data_age_s=10.0)) == expected
