"""The ledger of one short: quantity is the sum of fills, money is never lost or made."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InvariantError
from core.events import Fill, FillKind, FillReason
from core.position import Position

EXACT = Decimal("1e-8")


def fill(quantity: Decimal, price: Decimal, fee: Decimal = Decimal(0)) -> Fill:
    reason = FillReason.ENTRY if quantity < 0 else FillReason.CLOSE
    return Fill(0, 0, "e", "c", "o", price, quantity, fee, FillKind.TRADE, reason)


steps = st.lists(
    st.tuples(st.integers(-50, 50).filter(bool), st.integers(1, 30_000), st.integers(0, 500)),
    max_size=40,
)


@given(steps)
def test_fills_sum_to_the_position_and_money_is_conserved(
    parts: list[tuple[int, int, int]],
) -> None:
    position, quantity, cash = Position(), Decimal(0), Decimal(0)
    last = Decimal(1)
    for lots, ticks, fee_cents in parts:
        wanted, price, fee = Decimal(lots) / 10, Decimal(ticks) / 100, Decimal(fee_cents) / 100
        change = min(wanted, -quantity)
        if not change:
            continue
        position.apply(fill(change, price, fee))
        quantity += change
        cash -= change * price + fee
        last = price
        assert position.quantity == quantity <= 0
    # what selling and buying left in cash, plus closing the rest now, is realised + unrealised - fees
    closed_now = cash + quantity * last
    booked = position.realised_pnl_usdt + position.unrealised_pnl_usdt(last) - position.fees_usdt
    assert abs(closed_now - booked) < EXACT


def test_a_fill_that_would_be_long_breaks_the_law() -> None:
    position = Position()
    position.apply(fill(Decimal("-1.0"), Decimal(100)))
    with pytest.raises(InvariantError, match="would be long"):
        position.apply(fill(Decimal("1.1"), Decimal(100)))


def test_a_short_earns_when_the_price_falls() -> None:
    position = Position()
    position.apply(fill(Decimal("-2.0"), Decimal(100)))
    assert position.apply(fill(Decimal("2.0"), Decimal(90))) == Decimal(20)
    assert position.is_flat
    assert position.entry_price == 0


def test_a_part_that_is_bought_back_takes_its_share_of_the_entry() -> None:
    position = Position()
    position.apply(fill(Decimal("-0.5"), Decimal(100)))
    position.apply(fill(Decimal("-1.5"), Decimal(104)))
    assert (position.entry_price, position.entry_value_usdt) == (Decimal(103), Decimal(206))
    assert position.apply(fill(Decimal("0.5"), Decimal(101))) == Decimal(1)
    assert (position.entry_price, position.entry_value_usdt) == (Decimal(103), Decimal("154.5"))
    assert position.apply(fill(Decimal("0.5"), Decimal(105))) == Decimal(-1)
    assert position.apply(fill(Decimal("1.0"), Decimal(103))) == 0
    assert position.realised_pnl_usdt == position.entry_value_usdt == 0


def test_the_last_part_takes_all_that_is_left_of_the_entry_to_the_last_digit() -> None:
    position = Position()
    # 93.003 USDT for 0.9 LTC: the average price has no last digit.
    for price in ("103.33", "103.34", "103.34"):
        position.apply(fill(Decimal("-0.3"), Decimal(price)))
    assert position.apply(fill(Decimal("0.9"), Decimal(80))) == Decimal("21.003")
    assert position.entry_value_usdt == 0
