"""Rule time_exit: the horizon ends a short."""

import pytest

from core.decision import Finding
from risk.time_exit import check
from tests.risk.asked import HOLDING, limited


@pytest.mark.parametrize(("bars_held", "over"), [(0, False), (23, False), (24, True), (99, True)])
def test_a_short_is_over_when_its_horizon_is(bars_held: int, over: bool) -> None:
    finding = check(HOLDING._replace(bars_held=bars_held), limited(time_exit_bars=24))
    assert finding == (Finding("time_exit", "24", f"{bars_held}", "bars") if over else None)
