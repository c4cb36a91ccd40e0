"""Margin of an isolated short against the rules it is taken from."""

from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.instrument import LTCUSDT
from core.margin import (
    all_terms,
    bankruptcy_price,
    close_fee,
    cross_liquidation_price,
    entry_cost,
    initial_margin,
    liquidation_price,
    maintenance_margin,
    stop_leaves_room,
    tier_terms,
)

prices = st.integers(1_000, 50_000).map(lambda ticks: D(ticks) / 100)
sizes = st.integers(1, 200_000).map(lambda lots: D(lots) / 10)
leverages = st.integers(1, 10).map(D)


def test_ten_times_leverage_is_bankrupt_a_tenth_above_the_entry() -> None:
    assert bankruptcy_price(D(100), D(10)) == D(110)


def test_liquidation_of_a_small_short_solves_the_exchange_s_equation() -> None:
    # P = (E + E/L) / (1 + R) in the first tier, where the deduction is nothing
    assert liquidation_price(LTCUSDT, D(10), D(100), D(10)) == D(110) / D("1.01")


@given(sizes, prices, leverages)
def test_at_the_liquidation_price_margin_equals_maintenance(size: D, entry: D, leverage: D) -> None:
    price = liquidation_price(LTCUSDT, size, entry, leverage)
    if price is None:
        assert size * entry * (1 + 1 / leverage) > LTCUSDT.tiers[-1].limit_usdt * D("0.8")
        return
    terms = tier_terms(LTCUSDT, size * price)
    assert terms is not None
    left = size * entry / leverage + size * (entry - price)
    assert abs(left - maintenance_margin(size, price, terms)) < D("1e-8") * size * entry


@given(sizes, prices, leverages)
def test_liquidation_comes_before_bankruptcy_and_nearer_for_a_larger_short(
    size: D, entry: D, leverage: D
) -> None:
    price = liquidation_price(LTCUSDT, size, entry, leverage)
    larger = liquidation_price(LTCUSDT, size * 2, entry, leverage)
    if price is not None:
        assert price < bankruptcy_price(entry, leverage)
        assert larger is None or larger <= price


def test_maintenance_margin_is_continuous_across_tiers() -> None:
    for lower, upper in zip(LTCUSDT.tiers, LTCUSDT.tiers[1:], strict=False):
        edge = lower.limit_usdt
        below, above = tier_terms(LTCUSDT, edge), tier_terms(LTCUSDT, edge + D("0.01"))
        assert below is not None
        assert below.tier is lower
        assert above is not None
        assert above.tier is upper
        assert maintenance_margin(edge, D(1), below) == maintenance_margin(edge, D(1), above)


def test_no_liquidation_price_is_promised_above_the_last_tier() -> None:
    assert liquidation_price(LTCUSDT, D(1_000_000), D(100), D(2)) is None


def test_initial_margin_holds_the_fee_of_closing_at_bankruptcy() -> None:
    assert initial_margin(D(10), D(100), D(10), D("0.00055")) == D(100) + D(10) * D(110) * D(
        "0.00055"
    )


@pytest.mark.parametrize(
    ("liquidation", "fits"), [("104.49", False), ("104.50", True), (None, False)]
)
def test_room_beyond_the_stop_is_half_the_stop_s_distance(
    liquidation: str | None, fits: bool
) -> None:
    price = D(liquidation) if liquidation else None
    assert stop_leaves_room(D(100), D(103), price, D(50)) is fits


def test_what_a_short_ties_up_and_costs_is_by_the_formula_of_the_exchange() -> None:
    # 3 at 100, ten times: margin 30, closing fee at the price of bankruptcy 110 for a short and 90 for a long
    size, price, leverage, fee = D(3), D(100), D(10), D("0.001")
    assert close_fee(size, price, leverage, fee) == D("0.33")
    assert close_fee(size, price, leverage, fee, long=True) == D("0.27")
    assert initial_margin(size, price, leverage, fee) == D("30.33")
    assert initial_margin(size, price, leverage, fee, long=True) == D("30.27")
    assert entry_cost(size, price, leverage, fee) == D("30.63")
    assert entry_cost(size, price, leverage, fee, long=True) == D("30.57")


def test_added_margin_moves_bankruptcy_and_liquidation_away() -> None:
    assert bankruptcy_price(D(100), D(10), extra_per_unit=D(5)) == D(115)
    assert bankruptcy_price(D(100), D(10), long=True, extra_per_unit=D(5)) == D(85)
    assert liquidation_price(LTCUSDT, D(2), D(100), D(10), extra=D(10)) == D(115) / D("1.01")


def test_a_long_is_liquidated_below_its_entry_and_later_with_added_margin() -> None:
    # P = (E - E/L - (X + D)/S) / (1 - R) in the first tier, where the deduction is nothing
    assert liquidation_price(LTCUSDT, D(10), D(100), D(10), long=True) == D(90) / D("0.99")
    added = liquidation_price(LTCUSDT, D(2), D(100), D(10), long=True, extra=D(10))
    assert added == D(85) / D("0.99")
    assert liquidation_price(LTCUSDT, D(10), D(100), D(1), long=True) is None
    assert liquidation_price(LTCUSDT, D(1_000_000), D(100), D(2), long=True) is None


def test_a_short_has_a_liquidation_price_up_to_the_end_of_the_last_tier() -> None:
    top = list(all_terms(LTCUSDT))[-1]
    limit, rate = top.tier.limit_usdt, top.tier.maintenance_margin_rate
    # Not leveraged, it is bankrupt at twice its entry.
    entry = (limit * (1 + rate) - top.deduction_usdt) / 2
    assert liquidation_price(LTCUSDT, D(1), entry, D(1)) == limit
    assert liquidation_price(LTCUSDT, D(1), entry + 1, D(1)) is None


def test_a_position_of_nothing_has_no_liquidation_price_and_the_smallest_has_one() -> None:
    assert liquidation_price(LTCUSDT, D(0), D(100), D(10)) is None
    assert liquidation_price(LTCUSDT, D("0.1"), D(100), D(10)) is not None


def test_a_long_has_a_liquidation_price_up_to_the_last_tier_and_down_to_any_price() -> None:
    top = list(all_terms(LTCUSDT))[-1]
    limit, rate = top.tier.limit_usdt, top.tier.maintenance_margin_rate
    # Twice leveraged, it is bankrupt at half its entry: this one is liquidated just at the last tier's end.
    entry = 2 * (limit * (1 - rate) + top.deduction_usdt)
    assert liquidation_price(LTCUSDT, D(1), entry, D(2), long=True) == limit
    assert liquidation_price(LTCUSDT, D(1), entry + 1, D(2), long=True) is None
    assert liquidation_price(LTCUSDT, D(10), D(1), D(10), long=True) == D("0.9") / D("0.99")


def test_a_cross_position_is_liquidated_by_the_formula_of_the_exchange() -> None:
    # P = (S E + s (W + D)) / (S (1 + s (R + f))), 10 at 100 with 100 behind them, in the first tier
    size, entry, fee, balance = D(10), D(100), D("0.001"), D(100)
    short = cross_liquidation_price(LTCUSDT, size, entry, fee, balance)
    assert short == D(1100) / D("10.11")
    long = cross_liquidation_price(LTCUSDT, size, entry, fee, balance, long=True)
    assert long == D(900) / D("9.89")
    low = cross_liquidation_price(LTCUSDT, size, D(1), fee, D(1), long=True)
    assert low == D(9) / D("9.89")
    # What a long could lose at most stands behind it.
    for behind in (D(1000), D(1100)):
        assert cross_liquidation_price(LTCUSDT, size, entry, fee, behind, long=True) is None


@given(sizes, prices, st.integers(2, 10).map(D))
def test_at_a_long_s_liquidation_price_margin_equals_maintenance(
    size: D, entry: D, leverage: D
) -> None:
    price = liquidation_price(LTCUSDT, size, entry, leverage, long=True)
    if price is None:
        assert size * entry > LTCUSDT.tiers[-1].limit_usdt
        return
    terms = tier_terms(LTCUSDT, size * price)
    assert terms is not None
    left = size * entry / leverage - size * (entry - price)
    assert abs(left - maintenance_margin(size, price, terms)) < D("1e-8") * size * entry


@given(sizes, prices, st.integers(1, 1000), st.booleans())
def test_a_cross_position_goes_when_its_maintenance_and_closing_fee_reach_the_balance(
    size: D, entry: D, per_mille: int, long: bool
) -> None:
    balance, fee = size * entry * per_mille / 1000, D("0.00055")
    price = cross_liquidation_price(LTCUSDT, size, entry, fee, balance, long=long)
    if price is None:
        # All that a long could lose stands behind it.
        assert long
        assert balance >= size * entry
        return
    terms = tier_terms(LTCUSDT, size * price) or list(all_terms(LTCUSDT))[-1]
    left = balance + (size * (price - entry) if long else size * (entry - price))
    wanted = maintenance_margin(size, price, terms) + size * price * fee
    assert abs(left - wanted) < D("1e-8") * size * entry


def test_above_the_last_tier_there_are_no_terms() -> None:
    assert tier_terms(LTCUSDT, LTCUSDT.tiers[-1].limit_usdt + 1) is None
