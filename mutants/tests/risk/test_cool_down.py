"""Rule cool_down: a pause after a stop."""

import pytest

from core.decision import Finding
from risk.cool_down import check
from tests.risk.asked import ENTRY, limited


@pytest.mark.parametrize(("since", "pauses"), [(None, False), (0, True), (5, True), (6, False)])
def test_bars_after_a_stop_pass_before_the_next_short(since: int | None, pauses: bool) -> None:
    finding = check(ENTRY._replace(bars_since_stop=since), limited(cool_down_bars_after_stop=6))
    expected = Finding("cool_down", "6", f"{since}", "bars since the stop")
    assert finding == (expected if pauses else None)


def test_a_pause_of_no_bars_is_none() -> None:
    assert check(ENTRY._replace(bars_since_stop=0), limited(cool_down_bars_after_stop=0)) is None
