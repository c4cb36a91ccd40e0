"""The rule drift: smaller, then flat; silent while nobody knows."""

import math
from dataclasses import replace
from decimal import Decimal

import pytest

from core.decision import Finding, Ruling
from risk import drift
from risk.limits import Limits
from risk.manager import RiskManager
from tests.risk.asked import ENTRY, HOLDING

LIMITS = Limits(drift_shrink_from=1.0, drift_flat_at=2.0)


@pytest.mark.parametrize(
    ("said", "left"), [(math.nan, "10"), (0.5, "10"), (1.0, "10"), (1.5, "5.0"), (1.75, "2.50")]
)
def test_size_falls_in_a_straight_line_between_the_limits(said: float, left: str) -> None:
    size, finding = drift.cap(Decimal(10), said, LIMITS)
    assert size == Decimal(left)
    assert (finding is None) == (left == "10")


@pytest.mark.parametrize("said", [2.0, 7.0, math.inf])
def test_at_the_second_limit_an_entry_is_refused_and_the_rule_named(said: float) -> None:
    verdict = RiskManager(LIMITS).judge_entry(ENTRY._replace(drift=said))
    assert verdict.ruling is Ruling.REFUSED
    assert [finding.rule for finding in verdict.findings] == ["drift"]


def test_in_between_the_entry_is_reduced_and_the_rule_named() -> None:
    whole = RiskManager(LIMITS).judge_entry(ENTRY)
    verdict = RiskManager(LIMITS).judge_entry(ENTRY._replace(drift=1.5))
    assert verdict.ruling is Ruling.REDUCED
    assert "drift" in [finding.rule for finding in verdict.findings]
    assert whole.target_quantity < verdict.target_quantity < 0


def test_a_short_that_is_held_is_closed_at_the_second_limit_alone() -> None:
    manager = RiskManager(LIMITS)
    assert manager.judge_holding(HOLDING._replace(drift=1.9)).ruling is Ruling.APPROVED
    closed = manager.judge_holding(HOLDING._replace(drift=2.0))
    assert closed.ruling is Ruling.CLOSED
    assert closed.target_quantity == 0


def test_limits_that_meet_make_it_a_switch() -> None:
    switch = replace(LIMITS, drift_shrink_from=2.0)
    assert drift.cap(Decimal(10), 1.99, switch) == (Decimal(10), None)
    assert drift.cap(Decimal(10), 2.01, switch)[0] == 0


def test_the_finding_says_limit_and_drift_in_multiples_of_the_usual() -> None:
    limits = replace(LIMITS, drift_shrink_from=1.5, drift_flat_at=3.5)
    said = Finding("drift", "1.5", "2.00", "times the usual")
    assert drift.cap(Decimal(10), 2.0, limits) == (Decimal("7.50"), said)
    assert drift.check(3.5, limits) == Finding("drift", "3.5", "3.50", "times the usual")
