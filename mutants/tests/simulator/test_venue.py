"""The exchange in process: matching, reducing, amending, cancelling, and its answers."""

from decimal import Decimal as D

import pytest

from core.commands import Ask, TimeInForce
from core.events import (
    Event,
    FillReason,
    Outcome,
    PositionReport,
)
from core.order import OrderState
from simulator.venue import REMEMBERED
from tests.simulator.accounts import (
    SLIP,
    START,
    a_bar,
    a_cancel,
    a_close,
    a_question,
    a_trade,
    a_venue,
    an_amend,
    an_order,
    fills,
    held,
    kinds,
    outcome,
    rows,
    short,
)

# Orders that meet the market


def test_a_market_sell_fills_below_the_last_price_and_pays_the_taker_fee() -> None:
    venue = a_venue(costs=SLIP)
    events = venue.execute(an_order("-10"), START)
    assert kinds(events) == ["SendOutcome", "Fill", "OrderUpdate", "WalletReport"]
    (fill,) = fills(events)
    assert (fill.price, fill.quantity, fill.reason) == (D("99.90"), D(-10), FillReason.ENTRY)
    assert fill.fee == D(999) * D("0.00055")
    assert venue.ledger.position.quantity == D(-10)


def test_a_limit_sell_that_the_market_has_passed_takes_at_the_market_not_at_its_limit() -> None:
    (fill,) = fills(a_venue(costs=SLIP).execute(an_order("-10", limit="99.50"), START))
    assert fill.price == D("99.90")


def test_an_ioc_sell_above_the_market_is_cancelled_whole() -> None:
    venue = a_venue(costs=SLIP)
    order = an_order("-10", limit="99.95", time_in_force=TimeInForce.IOC)
    events = venue.execute(order, START)
    assert outcome(events).outcome is Outcome.ACCEPTED
    assert rows(events) == [(OrderState.CANCELLED, "EC_NoImmediateQtyToFill")]
    assert not venue.resting
    assert venue.ledger.position.is_flat


def test_a_post_only_sell_that_would_take_is_cancelled_and_one_that_waits_is_not() -> None:
    venue = a_venue()
    taking = an_order("-1", limit="99.00", time_in_force=TimeInForce.POST_ONLY, name="a")
    waiting = an_order("-1", limit="101.00", time_in_force=TimeInForce.POST_ONLY, name="b")
    assert rows(venue.execute(taking, START)) == [
        (OrderState.CANCELLED, "EC_PostOnlyWillTakeLiquidity")
    ]
    assert kinds(venue.execute(waiting, START)) == ["SendOutcome"]
    assert list(venue.resting) == ["b"]


@pytest.mark.parametrize("price", [100.5, 101.0])
def test_a_waiting_sell_that_is_only_touched_does_not_fill(price: float) -> None:
    venue = a_venue()
    venue.execute(an_order("-1", limit="101.00"), START)
    assert venue.advance(a_bar(100, price, 99, 100)) == []
    assert venue.advance(a_trade(price)) == []
    assert venue.ledger.position.is_flat


@pytest.mark.parametrize("event", [a_bar(100, 101.01, 99, 100), a_trade(101.01)])
def test_a_waiting_sell_that_is_traded_through_fills_at_its_limit_for_the_maker_fee(
    event: Event,
) -> None:
    venue = a_venue()
    venue.execute(an_order("-10", limit="101.00"), START)
    (fill,) = fills(venue.advance(event))
    assert (fill.price, fill.fee) == (D("101.00"), D(1010) * D("0.0002"))
    assert not venue.resting
    assert venue.ledger.ordered_margin_usdt == 0


def test_a_waiting_sell_brings_its_protection_along_when_it_fills() -> None:
    venue = a_venue()
    venue.execute(an_order("-10", limit="101.00", stop="104.00", target="97.00"), START)
    before = venue.ledger.stop_price
    venue.advance(a_trade(101.5))
    assert before is None
    assert (venue.ledger.stop_price, venue.ledger.take_profit_price) == (D(104), D(97))


def test_a_sell_that_fills_inside_a_bar_can_be_stopped_inside_the_same_bar() -> None:
    venue = a_venue()
    venue.execute(an_order("-10", limit="101.00", stop="104.00"), START)
    reasons = [fill.reason for fill in fills(venue.advance(a_bar(100, 105, 99, 100)))]
    assert reasons == [FillReason.ENTRY, FillReason.STOP_LOSS]


# Reduce-only and closing


def test_a_reduce_only_buy_is_cut_to_the_position_and_never_flips_it() -> None:
    venue = held()
    events = venue.execute(an_order("25", reduce_only=True), START)
    (fill,) = fills(events)
    assert (fill.quantity, fill.reason) == (D(10), FillReason.CLOSE)
    assert rows(events) == [(OrderState.FILLED, "")]
    assert venue.ledger.position.is_flat


def test_a_reduce_only_market_buy_fills_above_the_last_price() -> None:
    venue = a_venue(costs=SLIP)
    short(venue)
    (fill,) = fills(venue.execute(an_order("4", reduce_only=True), START))
    assert (fill.price, fill.quantity) == (D("100.10"), D(4))


def test_a_partial_reduction_leaves_the_rest_protected() -> None:
    venue = held(stop="103.00", target="97.00")
    venue.execute(an_order("4", reduce_only=True), START)
    assert venue.ledger.position.quantity == D(-6)
    assert (venue.ledger.stop_price, venue.ledger.take_profit_price) == (D(103), D(97))


def test_a_waiting_reduce_only_buy_dies_when_there_is_nothing_left_to_reduce() -> None:
    venue = held()
    venue.execute(an_order("10", limit="98.00", reduce_only=True), START)
    venue.execute(a_close(), START)
    events = venue.advance(a_bar(100, 100, 97, 98))
    assert rows(events) == [(OrderState.CANCELLED, "EC_ReduceOnly")]
    assert venue.ledger.position.is_flat


def test_a_waiting_buy_is_reached_after_the_stop_on_the_worst_path() -> None:
    venue = held(stop="103.00")
    venue.execute(an_order("10", limit="98.00", reduce_only=True), START)
    (fill,) = fills(venue.advance(a_bar(100, 104, 97, 100)))
    assert fill.reason is FillReason.STOP_LOSS


@pytest.mark.parametrize(
    ("limit", "reason", "price"),
    [("98.00", FillReason.CLOSE, "98.00"), ("96.00", FillReason.TAKE_PROFIT, "97.00")],
)
def test_of_a_waiting_buy_and_a_target_the_higher_is_reached_first(
    limit: str, reason: FillReason, price: str
) -> None:
    venue = held(target="97.00")
    venue.execute(an_order("10", limit=limit, reduce_only=True), START)
    (fill,) = fills(venue.advance(a_bar(100, 100, 95, 95)))
    assert (fill.reason, fill.price) == (reason, D(price))


def test_closing_buys_back_everything_above_the_last_price_and_reports_the_wallet() -> None:
    venue = a_venue(costs=SLIP)
    short(venue)
    events = venue.execute(a_close(), START)
    assert kinds(events) == ["SendOutcome", "Fill", "OrderUpdate", "WalletReport"]
    (fill,) = fills(events)
    assert (fill.price, fill.quantity) == (D("100.10"), D(10))
    assert venue.ledger.position.is_flat


def test_closing_what_is_flat_and_closing_twice_under_one_id_are_refused() -> None:
    venue = a_venue()
    assert outcome(venue.execute(a_close(), START)).code == 110017
    short(venue)
    venue.execute(a_close("c"), START)
    short(venue)
    assert outcome(venue.execute(a_close("c"), START)).code == 110072
    assert venue.ledger.position.quantity == D(-10)


# Amending and cancelling


def test_stop_and_target_are_set_in_one_request_and_read_back() -> None:
    venue = held(stop="103.00")
    assert outcome(venue.execute(an_amend("102.00", "95.00"), START)).outcome is Outcome.ACCEPTED
    (report,) = venue.execute(a_question(Ask.POSITION), START)
    assert isinstance(report, PositionReport)
    assert (report.stop_price, report.take_profit_price) == (D(102), D(95))


@pytest.mark.parametrize(
    ("stop", "target", "code"),
    [
        ("100.00", None, 10001),
        ("99.00", None, 10001),
        ("103.00", "100.00", 10001),
        ("103.00", "101.00", 10001),
        ("103.00", "97.00", 34040),
    ],
)
def test_protection_on_the_wrong_side_or_unchanged_is_refused_and_the_old_one_stays(
    stop: str, target: str | None, code: int
) -> None:
    venue = held(stop="103.00", target="97.00")
    assert outcome(venue.execute(an_amend(stop, target), START)).code == code
    assert (venue.ledger.stop_price, venue.ledger.take_profit_price) == (D(103), D(97))


def test_protection_of_nothing_is_refused() -> None:
    assert outcome(a_venue().execute(an_amend("103.00"), START)).code == 10001


def test_a_waiting_order_is_cancelled_and_does_not_fill_afterwards() -> None:
    venue = a_venue()
    venue.execute(an_order("-1", limit="101.00", name="a"), START)
    events = venue.execute(a_cancel("a"), START)
    assert rows(events) == [(OrderState.CANCELLED, "CancelByUser")]
    assert venue.advance(a_trade(105)) == []


@pytest.mark.parametrize("name", ["never-seen", "done"])
def test_an_order_that_is_unknown_or_over_cannot_be_cancelled(name: str) -> None:
    venue = a_venue()
    venue.execute(an_order("-1", name="done"), START)
    assert outcome(venue.execute(a_cancel(name), START)).code == 110001


# Answers


def test_a_filled_order_is_answered_with_its_fill_and_its_row() -> None:
    venue = a_venue()
    (fill,) = fills(venue.execute(an_order("-1", name="a"), START))
    events = venue.execute(a_question(Ask.ORDER, "a"), START)
    assert events[0] == fill
    assert rows(events) == [(OrderState.FILLED, "")]


def test_a_waiting_order_is_open_and_an_unknown_one_is_not_found() -> None:
    venue = a_venue()
    venue.execute(an_order("-1", limit="101.00", name="a"), START)
    assert rows(venue.execute(a_question(Ask.ORDER, "a"), START)) == [(OrderState.OPEN, "")]
    assert rows(venue.execute(a_question(Ask.ORDER, "b"), START)) == [(OrderState.NOT_FOUND, "")]


def test_a_refused_order_is_in_no_list() -> None:
    venue = a_venue()
    venue.execute(an_order("-1.05", name="a"), START)
    assert rows(venue.execute(a_question(Ask.ORDER, "a"), START)) == [(OrderState.NOT_FOUND, "")]


def test_the_position_is_answered_also_when_flat() -> None:
    (report,) = a_venue().execute(a_question(Ask.POSITION), START + 5)
    assert isinstance(report, PositionReport)
    assert (report.time, report.quantity, report.mark_price) == (START + 5, D(0), D(100))
    assert report.stop_price is report.take_profit_price is report.liquidation_price is None


def test_everything_is_position_and_wallet_and_the_order_when_one_is_named() -> None:
    venue = held()
    assert kinds(venue.execute(a_question(Ask.ALL), START)) == ["PositionReport", "WalletReport"]
    assert kinds(venue.execute(a_question(Ask.ALL, "x"), START)) == [
        "OrderUpdate",
        "PositionReport",
        "WalletReport",
    ]


def test_only_the_newest_finished_orders_are_remembered_but_no_id_is_taken_twice() -> None:
    venue = a_venue()
    for number in range(REMEMBERED + 10):
        order = an_order("-0.1", limit="101.00", time_in_force=TimeInForce.IOC, name=f"n-{number}")
        venue.execute(order, START)
    assert len(venue.finished) == REMEMBERED
    assert rows(venue.execute(a_question(Ask.ORDER, "n-0"), START)) == [(OrderState.NOT_FOUND, "")]
    newest = rows(venue.execute(a_question(Ask.ORDER, f"n-{REMEMBERED + 9}"), START))
    assert [state for state, _ in newest] == [OrderState.CANCELLED]
    assert outcome(venue.execute(an_order("-0.1", name="n-0"), START)).code == 110072


def test_fills_are_forgotten_with_their_orders() -> None:
    venue = a_venue()
    for number in range(REMEMBERED // 2 + 5):
        short(venue, "-0.1")
        venue.execute(a_close(f"c-{number}"), START)
    assert len(venue.fills) <= REMEMBERED


def test_every_execution_and_order_has_a_name_of_its_own() -> None:
    venue = held(stop="103.00")
    events = [*venue.advance(a_bar(100, 104, 99, 100)), short(venue), *venue.execute(a_close(), 0)]
    names = [event.execution_id for event in fills(events)]
    assert len(names) == len(set(names)) == 3
