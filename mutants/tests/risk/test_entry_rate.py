"""Rule entry_rate: so many shorts a day."""

import pytest

from core.decision import Finding
from risk.entry_rate import check
from tests.risk.asked import ENTRY, limited


@pytest.mark.parametrize(("today", "full"), [(0, False), (23, False), (24, True), (30, True)])
def test_the_day_s_shorts_are_counted(today: int, full: bool) -> None:
    finding = check(ENTRY._replace(entries_today=today), limited(max_entries_per_day=24))
    assert finding == (Finding("entry_rate", "24", f"{today}", "entries today") if full else None)
