"""Rule take_profit: the target lies below the entry, on the grid, no deeper than planned."""

from dataclasses import replace
from decimal import Decimal as D

import pytest
from hypothesis import given

from core.decision import Finding
from core.instrument import LTCUSDT
from risk.limits import Limits
from risk.take_profit import check_target, take_profit_price
from tests.risk.asked import ENTRY, limited, limits, prices


@pytest.mark.parametrize(("price", "target"), [("100", "97.00"), ("85.17", "82.62")])
def test_target_is_rounded_up_toward_the_entry(price: str, target: str) -> None:
    assert take_profit_price(D(price), LTCUSDT, Limits()) == D(target)


@given(prices, limits)
def test_target_is_within_a_tick_of_the_plan_and_never_deeper(price: D, limits: Limits) -> None:
    planned = price * (1 - D(str(limits.take_profit_pct_of_price)) / 100)
    target = take_profit_price(price, LTCUSDT, limits)
    assert planned <= target < planned + LTCUSDT.tick_size
    assert target % LTCUSDT.tick_size == 0


def test_target_is_never_below_the_lowest_price_of_the_exchange() -> None:
    half = limited(take_profit_pct_of_price=50.0)
    dear = replace(LTCUSDT, min_price=D("0.10"))
    assert take_profit_price(D("0.12"), dear, half) == D("0.10")


@pytest.mark.parametrize(("mark", "says"), [("97.01", False), ("97", True), ("90", True)])
def test_a_mark_at_or_beyond_the_target_refuses_the_entry(mark: str, says: bool) -> None:
    finding = check_target(ENTRY._replace(mark_price=D(mark)), D("97.00"))
    expected = Finding("take_profit", "97.00", mark, "USDT, mark already at the target")
    assert finding == (expected if says else None)


def test_a_target_that_rounds_onto_the_price_itself_refuses_the_entry() -> None:
    entry = ENTRY._replace(mark_price=D("100.10"))
    finding = check_target(entry, D("100.00"))
    assert finding == Finding("take_profit", "100.00", "100", "USDT, target nearer than a tick")
