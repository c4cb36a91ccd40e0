"""An order only moves forward, and only on evidence."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InvariantError
from core.order import MOVES, TERMINAL, Order, OrderState


def entry(quantity: str = "-3.0") -> Order:
    return Order("ebb-1", Decimal(quantity), reduce_only=False, decision_id="d1", sent_at=0)


@given(st.lists(st.sampled_from(OrderState), max_size=30))
def test_no_word_of_the_exchange_leads_out_of_a_terminal_state(words: list[OrderState]) -> None:
    order, ended = entry(), None
    for word in words:
        order.move(word)
        if ended is not None:
            assert order.state is ended
        if order.state in TERMINAL:
            ended = order.state


def test_every_state_has_a_row_in_the_table() -> None:
    assert set(MOVES) == set(OrderState)
    assert all(not MOVES[state] for state in TERMINAL)


def test_an_order_in_flight_is_never_called_not_placed_without_having_been_unknown() -> None:
    order = entry()
    assert not order.move(OrderState.NOT_PLACED)
    assert order.state is OrderState.IN_FLIGHT


def test_an_unproved_order_counts_in_full() -> None:
    order = entry()
    order.move(OrderState.UNKNOWN)
    assert order.open_quantity == Decimal("-3.0")
    order.move(OrderState.NOT_PLACED)
    assert order.open_quantity == 0


@given(st.lists(st.integers(1, 20), min_size=1, max_size=10))
def test_fills_never_exceed_the_order(parts: list[int]) -> None:
    order = entry("-5.0")
    total = Decimal(0)
    for part in parts:
        quantity = -Decimal(part) / 10
        if total + quantity < Decimal("-5.0"):
            with pytest.raises(InvariantError, match="cannot fill"):
                order.fill(quantity)
            return
        order.fill(quantity)
        total += quantity
        assert order.filled_quantity == total


@pytest.mark.parametrize("quantity", ["1.0", "0"])
def test_a_fill_on_the_wrong_side_or_of_nothing_breaks_the_law(quantity: str) -> None:
    with pytest.raises(InvariantError, match="cannot fill"):
        entry().fill(Decimal(quantity))


def test_an_order_is_proved_only_when_every_fill_told_of_is_booked() -> None:
    order = entry()
    assert order.tell(Decimal("-3.0"))
    order.move(OrderState.FILLED)
    assert order.is_terminal
    assert not order.is_proved
    assert order.open_quantity == Decimal("-3.0")
    order.fill(Decimal("-3.0"))
    assert order.is_proved
    assert not order.tell(Decimal("-1.0"))


def test_a_contrary_word_after_a_fill_changes_nothing() -> None:
    order = entry()
    order.fill(Decimal("-3.0"))
    assert not order.move(OrderState.REJECTED)
    assert order.state is OrderState.FILLED


def test_a_close_may_fill_more_than_was_known_to_be_held() -> None:
    order = Order("ebb-1", Decimal("1.0"), reduce_only=True, decision_id="", sent_at=0)
    order.fill(Decimal("3.0"))
    assert order.is_proved
