"""Rule sizing: the loss at the stop is the planned share of equity, never more."""

from decimal import Decimal as D

from hypothesis import assume, given
from hypothesis import strategies as st

from core.plugs import Entry
from risk.limits import Limits
from risk.sizing import size_from_stop
from risk.stop_loss import stop_price
from tests.risk.asked import ENTRY, entries, limited, limits

ROUNDING = D("1e-18")


def test_size_is_the_risk_budget_over_the_distance_from_the_worst_entry_to_the_stop() -> None:
    # 1 % of 1,000 USDT over 103.00 - 99.70
    assert size_from_stop(ENTRY, D(103), Limits()) == D(10) / D("3.3")


@given(entries(), limits)
def test_loss_at_the_stop_is_the_plan_however_bad_the_allowed_entry(
    entry: Entry, limits: Limits
) -> None:
    stop = stop_price(entry.price, entry.instrument, limits)
    assume(stop > entry.worst_entry_price)
    size = size_from_stop(entry, stop, limits)
    planned = entry.equity_usdt * D(str(limits.risk_per_trade_pct_of_equity)) / 100
    assert size * (stop - entry.worst_entry_price) <= planned * (1 + ROUNDING)
    assert size * (stop - entry.price) <= planned * (1 + ROUNDING)


@given(st.floats(0.5, 19.0))
def test_a_wider_stop_makes_a_smaller_short(pct: float) -> None:
    near, far = (
        size_from_stop(ENTRY, stop_price(ENTRY.price, ENTRY.instrument, limit), limit)
        for limit in (
            limited(stop_loss_pct_of_price=pct),
            limited(stop_loss_pct_of_price=pct + 1),
        )
    )
    assert far < near


def test_an_account_below_zero_sizes_nothing() -> None:
    assert size_from_stop(ENTRY._replace(equity_usdt=D(-5)), D(103), Limits()) == 0
