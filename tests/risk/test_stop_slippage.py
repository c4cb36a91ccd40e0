"""Rule stop_slippage: a stop that fills far beyond its trigger is looked at by a person."""

from decimal import Decimal as D

import pytest

from core.decision import Finding
from risk.limits import Limits
from risk.manager import RiskManager
from risk.stop_slippage import check
from tests.risk.asked import limited

LIMITS = limited(max_stop_slippage_bps=30.0)


@pytest.mark.parametrize(
    ("slippage", "actual"),
    [("-12", None), ("0", None), ("29.99", None), ("30", "30.0"), ("154.26", "154.3")],
)
def test_the_loss_beyond_the_trigger_is_measured_against_the_limit(
    slippage: str, actual: str | None
) -> None:
    unit = "bps beyond the trigger"
    expected = Finding("stop_slippage", "30.0", actual, unit) if actual else None
    assert check(D(slippage), LIMITS) == expected


def test_the_manager_asks_the_rule_and_its_default_is_three_times_what_is_expected() -> None:
    manager = RiskManager(Limits())
    assert manager.judge_stop(D("29.9")) is None
    assert manager.judge_stop(D(30)) is not None
