"""What the exchange refuses at the door, with Bybit's codes."""

from dataclasses import replace
from decimal import Decimal as D

import pytest

from core.commands import PlaceOrder, TimeInForce
from core.events import Outcome
from simulator.venue import Venue
from tests.simulator.accounts import (
    START,
    a_cancel,
    a_mark,
    a_venue,
    an_order,
    outcome,
    short,
)


def answer(venue: Venue, order: PlaceOrder) -> tuple[Outcome, int]:
    said = outcome(venue.execute(order, START))
    return said.outcome, said.code


@pytest.mark.parametrize(
    ("code", "order"),
    [
        (10001, replace(an_order("-1"), symbol="BTCUSDT")),
        (10001, an_order("-1.05")),  # not on the lot grid
        (10001, an_order("0")),
        (10001, an_order("-6160.1")),  # above the largest order
        (10001, an_order("1")),  # a buy that would be long
        (10001, an_order("-1", limit="100.005")),  # not on the tick grid
        (10001, an_order("-1", stop="100.00")),
        (10001, an_order("-1", stop="99.00")),  # a short's stop below the market
        (10001, an_order("-1", target="100.00")),
        (10001, an_order("-1", target="101.00")),
        (110007, an_order("-100")),
        (110013, an_order("-6000", limit="200.00")),  # 1.2 M USDT: the tier allows 6.25x
        (110017, an_order("1", reduce_only=True)),  # flat: nothing to reduce
        (110017, an_order("-1", reduce_only=True)),  # a reduce-only sell would add
    ],
)
def test_an_order_is_refused_with_the_exchange_s_code_and_changes_nothing(
    code: int, order: PlaceOrder
) -> None:
    venue = a_venue()
    events = venue.execute(order, START)
    assert [type(event).__name__ for event in events] == ["SendOutcome"]
    said = outcome(events)
    assert (said.outcome, said.code) == (Outcome.REJECTED, code)
    assert said.message
    assert venue.ledger.position.is_flat
    assert venue.ledger.wallet_usdt == D(1000)
    assert not venue.resting


@pytest.mark.parametrize(
    ("price", "refused"), [(49.9, True), (50.0, False)], ids=["4.99 USDT", "5.00 USDT"]
)
def test_an_order_below_the_smallest_value_is_refused(price: float, refused: bool) -> None:
    said = answer(a_venue(price=price), an_order("-0.1"))
    assert said == ((Outcome.REJECTED, 110094) if refused else (Outcome.ACCEPTED, 0))


@pytest.mark.parametrize("again", [an_order("-1"), an_order("-2", limit="120.00")])
def test_a_client_order_id_is_never_taken_twice_also_after_its_order_ended(
    again: PlaceOrder,
) -> None:
    venue = a_venue()
    assert answer(venue, an_order("-1")) == (Outcome.ACCEPTED, 0)
    assert answer(venue, again) == (Outcome.REJECTED, 110072)
    assert venue.ledger.position.quantity == D(-1)


def test_the_margin_and_both_fees_must_be_free() -> None:
    # one LTC at 100 and 10x: margin 10, closing fee 0.0605, opening fee 0.055
    enough, short_of_it = a_venue(wallet=D("10.1155")), a_venue(wallet=D("10.1154"))
    assert answer(enough, an_order("-1")) == (Outcome.ACCEPTED, 0)
    assert answer(short_of_it, an_order("-1")) == (Outcome.REJECTED, 110007)


def test_a_limit_below_the_market_needs_the_margin_of_the_market() -> None:
    order = an_order("-1", limit="90.00", time_in_force=TimeInForce.IOC)
    assert answer(a_venue(wallet=D("10.1154")), order) == (Outcome.REJECTED, 110007)


def test_sells_that_wait_in_the_book_hold_their_margin_until_they_are_cancelled() -> None:
    venue = a_venue(wallet=D(150))
    assert answer(venue, an_order("-10", limit="101.00", name="a")) == (Outcome.ACCEPTED, 0)
    assert answer(venue, an_order("-10", limit="101.00", name="b")) == (Outcome.REJECTED, 110007)
    venue.execute(a_cancel("a"), START)
    assert answer(venue, an_order("-10", limit="101.00", name="b")) == (Outcome.ACCEPTED, 0)


def test_the_tier_counts_position_and_waiting_sells_together() -> None:
    venue = a_venue(wallet=D(1_000_000))
    short(venue, "-4000")
    assert answer(venue, an_order("-4000", limit="101.00", name="a")) == (Outcome.ACCEPTED, 0)
    assert answer(venue, an_order("-3000", name="b")) == (Outcome.REJECTED, 110013)


def test_protection_is_held_against_the_mark_where_marks_are_fed() -> None:
    venue = a_venue()
    venue.advance(a_mark(102))
    assert answer(venue, an_order("-1", stop="101.50")) == (Outcome.REJECTED, 10001)
    assert answer(venue, an_order("-1", target="101.50")) == (Outcome.ACCEPTED, 0)


def test_there_is_no_market_before_the_first_price() -> None:
    venue = a_venue()
    venue.last = 0.0
    assert answer(venue, an_order("-1")) == (Outcome.REJECTED, 10001)
