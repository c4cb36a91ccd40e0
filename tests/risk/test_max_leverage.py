"""Rule max_leverage: position value over equity."""

from decimal import Decimal as D

import pytest

from core.decision import Finding
from risk.max_leverage import cap
from tests.risk.asked import limited


def test_value_above_the_leverage_is_cut_to_it() -> None:
    size, finding = cap(D(50), D(100), D(1000), limited(max_leverage=3.0))
    assert size == D(30)
    assert finding == Finding("max_leverage", "3.0", "5.00", "x")


def test_value_at_the_leverage_passes_unchanged() -> None:
    assert cap(D(30), D(100), D(1000), limited(max_leverage=3.0)) == (D(30), None)


@pytest.mark.parametrize("equity", [D(0), D(-10)])
def test_without_equity_there_is_no_leverage_that_fits(equity: D) -> None:
    size, finding = cap(D(1), D(100), equity, limited(max_leverage=3.0))
    assert size == 0
    assert finding == Finding("max_leverage", "3.0", "no equity", "x")


def test_less_than_one_usdt_of_equity_is_equity() -> None:
    size, finding = cap(D(1), D(100), D("0.5"), limited(max_leverage=3.0))
    assert size == D("0.015")
    assert finding == Finding("max_leverage", "3.0", "200.00", "x")
