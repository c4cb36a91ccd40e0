"""Rule stop_slippage: a stop that filled far from its trigger ends the day."""

import pytest

from core.decision import Finding
from risk.stop_slippage import check
from tests.risk.asked import ENTRY, limited


@pytest.mark.parametrize(("slipped", "refused"), [(0.0, False), (60.0, False), (60.1, True)])
def test_a_stop_that_slipped_further_than_the_limit_refuses(slipped: float, refused: bool) -> None:
    entry = ENTRY._replace(stop_slippage_bps=slipped)
    finding = check(entry, limited(max_stop_slippage_bps=60))
    expected = Finding("stop_slippage", "60", f"{slipped}", "bps beyond the stop")
    assert finding == (expected if refused else None)
