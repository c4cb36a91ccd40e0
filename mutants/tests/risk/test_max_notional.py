"""Rule max_notional: two caps on the value of a position; the smaller one counts."""

from decimal import Decimal as D

import pytest

from core.decision import Finding
from risk.max_notional import cap
from tests.risk.asked import limited


@pytest.mark.parametrize(
    ("pct", "usdt", "allowed"), [(100.0, 1e6, 1000), (50.0, 1e6, 500), (100.0, 300.0, 300)]
)
def test_value_is_cut_to_the_smaller_of_share_and_sum(
    pct: float, usdt: float, allowed: int
) -> None:
    limits = limited(max_notional_pct_of_equity=pct, max_notional_usdt=usdt)
    size, finding = cap(D(20), D(100), D(1000), limits)
    assert size == D(allowed) / 100
    assert finding == Finding("max_notional", f"{allowed}.00", "2000.00", "USDT")


def test_value_at_the_cap_passes_unchanged() -> None:
    assert cap(D(10), D(100), D(1000), limited(max_notional_pct_of_equity=100)) == (D(10), None)


@pytest.mark.parametrize("equity", [D(0), D(-10)])
def test_nothing_may_be_held_on_an_account_that_is_worth_nothing(equity: D) -> None:
    size, finding = cap(D(1), D(100), equity, limited())
    assert size == 0
    assert finding is not None
