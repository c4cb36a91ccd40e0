"""Rule latency: ticks that arrive later than the budget open nothing."""

import math

import pytest

from core.decision import Finding
from risk.latency import check
from risk.manager import RiskManager
from tests.risk.asked import ENTRY, HOLDING, limited


@pytest.mark.parametrize(
    ("delay_ms", "said"), [(0, None), (-30, None), (200, None), (201, "201"), (90_000, "90000")]
)
def test_a_short_is_refused_when_the_newest_tick_came_later_than_the_budget(
    delay_ms: int, said: str | None
) -> None:
    expected = Finding("latency", "200", said, "ms") if said else None
    assert check(ENTRY._replace(tick_delay_ms=delay_ms), 200.0) == expected


def test_the_manager_asks_it_before_an_entry() -> None:
    late = ENTRY._replace(tick_delay_ms=450)
    verdict = RiskManager(limited(), 200.0).judge_entry(late)
    assert [finding.rule for finding in verdict.findings] == ["latency"]
    assert not verdict.target_quantity
    assert RiskManager(limited(), math.inf).judge_entry(late).target_quantity < 0


def test_what_is_held_goes_on_being_held_however_late_ticks_are() -> None:
    assert not any(
        finding.rule == "latency"
        for finding in RiskManager(limited(), 1.0).judge_holding(HOLDING).findings
    )
