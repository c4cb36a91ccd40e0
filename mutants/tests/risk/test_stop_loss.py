"""Rule stop_loss: the stop lies above the entry, on the grid, no further than planned."""

from decimal import Decimal as D

import pytest
from hypothesis import given

from core.decision import Finding
from core.instrument import LTCUSDT
from risk.limits import Limits
from risk.stop_loss import check_stop, stop_price
from tests.risk.asked import ENTRY, limits, prices


@pytest.mark.parametrize(
    ("price", "stop"), [("100", "103.00"), ("85.17", "87.72"), ("85.10", "87.65")]
)
def test_stop_is_rounded_down_toward_the_entry(price: str, stop: str) -> None:
    assert stop_price(D(price), LTCUSDT, Limits()) == D(stop)


@given(prices, limits)
def test_stop_is_within_a_tick_of_the_plan_and_never_beyond_it(price: D, limits: Limits) -> None:
    planned = price * (1 + D(str(limits.stop_loss_pct_of_price)) / 100)
    stop = stop_price(price, LTCUSDT, limits)
    assert planned - LTCUSDT.tick_size < stop <= planned
    assert stop % LTCUSDT.tick_size == 0


@pytest.mark.parametrize(("mark", "says"), [("102.99", False), ("103", True), ("110", True)])
def test_a_mark_at_or_beyond_the_stop_refuses_the_entry(mark: str, says: bool) -> None:
    finding = check_stop(ENTRY._replace(mark_price=D(mark)), D("103.00"))
    expected = Finding("stop_loss", "103.00", mark, "USDT, mark already at the stop")
    assert finding == (expected if says else None)


def test_a_stop_that_rounds_onto_the_price_itself_refuses_the_entry() -> None:
    entry = ENTRY._replace(mark_price=D("99.90"))
    finding = check_stop(entry, D("100.00"))
    assert finding == Finding("stop_loss", "100.00", "100", "USDT, stop nearer than a tick")
