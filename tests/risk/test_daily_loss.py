"""Rule daily_loss: after a bad day nothing is opened until the next one."""

from decimal import Decimal as D

import pytest

from core.decision import Finding
from risk.daily_loss import check
from tests.risk.asked import ENTRY, limited

LIMITS = limited(max_daily_loss_pct_of_equity=4.0)


@pytest.mark.parametrize("equity", ["960.01", "1000", "1500"])
def test_less_than_the_limit_lost_opens_on(equity: str) -> None:
    assert check(ENTRY._replace(equity_usdt=D(equity)), LIMITS) is None


@pytest.mark.parametrize(("equity", "lost"), [("960", "4.00"), ("900", "10.00"), ("-1", "100.10")])
def test_the_limit_lost_since_midnight_opens_nothing(equity: str, lost: str) -> None:
    finding = check(ENTRY._replace(equity_usdt=D(equity)), LIMITS)
    assert finding == Finding("daily_loss", "4.0", lost, "% of equity")


def test_the_day_is_measured_from_its_own_start_not_from_the_peak() -> None:
    entry = ENTRY._replace(day_start_equity_usdt=D(500), equity_usdt=D(490))
    assert check(entry, LIMITS) is None


def test_a_day_that_began_with_nothing_divides_by_nothing() -> None:
    entry = ENTRY._replace(day_start_equity_usdt=D(0), equity_usdt=D(0))
    assert check(entry, LIMITS) is None


def test_a_day_that_began_with_less_than_one_usdt_can_be_lost_too() -> None:
    entry = ENTRY._replace(day_start_equity_usdt=D("0.5"), equity_usdt=D("0.4"))
    assert check(entry, LIMITS) == Finding("daily_loss", "4.0", "20.00", "% of equity")
