"""Where a short's stop and target fill inside a bar: never better than the worst path allows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.rules import Costs, short_exit_price, short_target_fill

PLAIN = Costs(slippage_bps=0.0, stop_overshoot_pct=10.0)
prices = st.floats(1, 1000)


@pytest.mark.parametrize(
    ("bar_open", "bar_high", "fill"),
    [
        (100, 103, 103),  # touched
        (100, 113, 104),  # a tenth of the 10 it ran on
        (105, 105, 105),  # opened beyond
        (105, 115, 106),  # opened beyond and ran on
    ],
)
def test_a_stop_fills_at_its_trigger_or_a_gapping_open_plus_overshoot(
    bar_open: float, bar_high: float, fill: float
) -> None:
    assert short_exit_price(103, bar_open, bar_high, PLAIN) == pytest.approx(fill)


def test_slippage_comes_on_top_of_stop_and_target() -> None:
    costs = Costs(slippage_bps=100.0, stop_overshoot_pct=0.0)
    assert short_exit_price(100, 90, 100, costs) == pytest.approx(101)
    assert short_target_fill(90, 100, costs) == pytest.approx(90.9)


def test_a_target_fills_at_its_trigger_or_at_a_lower_open() -> None:
    assert short_target_fill(97, 100, PLAIN) == 97
    assert short_target_fill(97, 95, PLAIN) == 95


@given(prices, prices, prices, st.floats(0, 500), st.floats(0, 100))
def test_a_stop_never_fills_below_its_trigger_and_costs_never_help(
    trigger: float, bar_open: float, bar_high: float, slippage: float, overshoot: float
) -> None:
    high = max(bar_open, bar_high, trigger)
    costs = Costs(slippage_bps=slippage, stop_overshoot_pct=overshoot)
    fill = short_exit_price(trigger, bar_open, high, costs)
    assert fill >= max(trigger, bar_open)
    assert fill <= high * (1 + slippage / 10_000) * (1 + 1e-12)
    assert short_target_fill(trigger, bar_open, costs) >= min(trigger, bar_open)
