"""Rounding goes toward safety."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InvariantError
from core.money import (
    ceil_to,
    decimal_of,
    floor_to,
    sell_quantity,
    short_stop_price,
    short_target_price,
)

steps = st.sampled_from([Decimal("0.01"), Decimal("0.1"), Decimal("0.5"), Decimal(1)])
values = st.decimals(0, 10_000, places=6)


@given(values, steps)
def test_rounding_lands_on_the_grid_and_on_the_right_side(value: Decimal, step: Decimal) -> None:
    low, high = floor_to(value, step), ceil_to(value, step)
    assert low <= value <= high
    assert high - low in {Decimal(0), step}
    assert low % step == high % step == 0


@given(values, steps)
def test_a_sell_is_never_larger_than_meant(size: Decimal, step: Decimal) -> None:
    assert -size <= sell_quantity(size, step) <= 0


@given(values, steps)
def test_a_short_s_stop_is_never_further_and_its_target_never_deeper_than_planned(
    price: Decimal, tick: Decimal
) -> None:
    assert short_stop_price(price, tick) <= price <= short_target_price(price, tick)


@given(st.floats(0.01, 1e6))
def test_a_float_becomes_the_decimal_that_prints_like_it(value: float) -> None:
    assert float(decimal_of(value)) == value


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_money_is_never_made_of_what_is_not_finite(value: float) -> None:
    with pytest.raises(InvariantError, match="finite"):
        decimal_of(value)
