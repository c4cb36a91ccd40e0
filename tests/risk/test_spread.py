"""Rule spread: a market without near offers is not sold into."""

import pytest

from core.decision import Finding
from risk.manager import RiskManager
from risk.spread import check
from tests.risk.asked import ENTRY, limited


@pytest.mark.parametrize(
    ("spread_bps", "said"),
    [(None, None), (0.0, None), (10.0, None), (10.1, "10.1"), (900, "900.0")],
)
def test_a_short_is_refused_when_bid_and_ask_are_further_apart_than_the_limit(
    spread_bps: float | None, said: str | None
) -> None:
    entry = ENTRY._replace(spread_bps=spread_bps)
    expected = Finding("spread", "10", said, "bps") if said else None
    assert check(entry, limited(max_spread_bps=10.0)) == expected


def test_the_manager_asks_it_before_an_entry() -> None:
    verdict = RiskManager(limited()).judge_entry(ENTRY._replace(spread_bps=50.0))
    assert [finding.rule for finding in verdict.findings] == ["spread"]
    assert not verdict.target_quantity
