"""The protocol of execution when the exchange answers late, wrongly or not at all."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from core.commands import Alert, AmendStop, Ask, ClosePosition, Command, Halt, PlaceOrder, Reconcile
from core.decision import Decision
from core.events import (
    Bar,
    Event,
    Fill,
    FillKind,
    FillReason,
    ForeignOrder,
    FundingPaid,
    OperatorAction,
    OperatorOrder,
    OrderUpdate,
    Outcome,
    PositionReport,
    Request,
    SendOutcome,
    Timer,
    WalletReport,
)
from core.execution.machine import blocked
from core.execution.settings import Settings
from core.order import Order, OrderState
from simulator.venue import Venue
from tests.fakes.machine import HOUR, Machine

Answer = Callable[[Venue, Command, int], list[Event]]


def unknown(command: PlaceOrder | ClosePosition, now: int) -> list[Event]:
    request = Request.PLACE if isinstance(command, PlaceOrder) else Request.CLOSE
    return [SendOutcome(now, now, request, command.client_order_id, Outcome.UNKNOWN)]


def lost_but_placed(venue: Venue, command: Command, now: int) -> list[Event]:
    """The order is placed, its answer and its fill never arrive (fault 1)."""
    events = venue.execute(command, now)
    return unknown(command, now) if isinstance(command, PlaceOrder) else events


def never_arrived(venue: Venue, command: Command, now: int) -> list[Event]:
    """The order is lost on the way (fault 2)."""
    return unknown(command, now) if isinstance(command, PlaceOrder) else venue.execute(command, now)


def without_stop(venue: Venue, command: Command, now: int) -> list[Event]:
    """The exchange drops the stop inside the order (fault 17)."""
    if isinstance(command, PlaceOrder) and command.stop_price is not None:
        command = replace(command, stop_price=None)
    return venue.execute(command, now)


def opened(answer: Answer) -> Machine:
    wants = iter([True])
    machine = Machine(strategy=lambda view: next(wants, view.holding), answer=answer)
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    return machine


def test_an_order_whose_answer_was_lost_is_adopted_from_the_exchange_not_sent_again() -> None:
    machine = opened(lost_but_placed)
    machine.seconds(30)
    assert len(machine.said(PlaceOrder)) == 1
    assert machine.engine.book.position.quantity == machine.venue.ledger.position.quantity < 0
    assert machine.engine.book.uncovered_since is None


def test_an_order_that_never_arrived_is_called_not_placed_only_after_time_and_empty_reads() -> None:
    machine = opened(never_arrived)
    (order,) = machine.engine.book.orders.values()
    machine.seconds(18)
    states = [order.state]
    assert "an order is not proved" in blocked(machine.engine.book, machine.now)
    machine.seconds(10)
    assert [*states, order.state] == [OrderState.UNKNOWN, OrderState.NOT_PLACED]
    asks = [r for r in machine.said(Reconcile) if isinstance(r, Reconcile) and r.ask is Ask.ORDER]
    assert len(asks) >= Settings().not_placed_reads


def test_while_an_order_is_unknown_no_other_is_sent() -> None:
    machine = Machine(answer=never_arrived)
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    machine.seconds(4)
    machine.now = machine.now // HOUR * HOUR
    machine.bar(100, 101, 99, 100)
    assert len(machine.said(PlaceOrder)) == 1


def test_a_position_without_a_stop_gets_one_in_one_request() -> None:
    machine = opened(without_stop)
    (amend,) = machine.said(AmendStop)
    assert isinstance(amend, AmendStop)
    assert amend.stop_price == Decimal("103.00")
    machine.seconds(3)
    assert machine.engine.book.uncovered_since is None
    assert not machine.said(ClosePosition)


def test_a_position_whose_stop_cannot_be_proved_is_closed_within_six_seconds() -> None:
    def never_covered(venue: Venue, command: Command, now: int) -> list[Event]:
        if isinstance(command, AmendStop):
            return [
                SendOutcome(now, now, Request.AMEND_STOP, "", Outcome.REJECTED, "", 10001, "no")
            ]
        return without_stop(venue, command, now)

    machine = opened(never_covered)
    fill = machine.said(Fill)[0]
    machine.seconds(10)
    close = machine.said(Fill)[1]
    assert isinstance(fill, Fill)
    assert isinstance(close, Fill)
    assert close.time - fill.time <= 6000
    assert machine.venue.ledger.position.is_flat
    assert machine.lives.finished[0].exit_reason == "risk"


def test_a_close_is_pressed_until_the_position_reads_zero() -> None:
    failures = iter([True, True, False])

    def deaf(venue: Venue, command: Command, now: int) -> list[Event]:
        if isinstance(command, ClosePosition) and next(failures):
            return unknown(command, now)
        return venue.execute(command, now)

    machine = opened(deaf)
    machine.deliver([OperatorOrder(machine.now, machine.now, OperatorAction.FLATTEN)])
    machine.seconds(5)
    assert len(machine.said(ClosePosition)) == 3
    assert machine.venue.ledger.position.is_flat
    assert machine.engine.book.closing is None


def test_a_fill_that_is_told_twice_is_booked_once() -> None:
    def twice(venue: Venue, command: Command, now: int) -> list[Event]:
        return [
            e
            for event in venue.execute(command, now)
            for e in ([event, event] if isinstance(event, Fill) else [event])
        ]

    machine = opened(twice)
    assert machine.engine.book.position.quantity == machine.venue.ledger.position.quantity


def test_a_fill_before_its_acknowledgement_does_not_turn_the_order_back() -> None:
    def reordered(venue: Venue, command: Command, now: int) -> list[Event]:
        return sorted(venue.execute(command, now), key=lambda event: isinstance(event, SendOutcome))

    machine = opened(reordered)
    assert machine.engine.book.position.quantity < 0
    assert not machine.engine.book.live_orders


def test_a_fill_that_never_arrives_is_found_by_the_position_poll() -> None:
    def no_fill(venue: Venue, command: Command, now: int) -> list[Event]:
        events = venue.execute(command, now)
        keep = not isinstance(command, PlaceOrder)
        return [e for e in events if keep or not isinstance(e, Fill)]

    machine = opened(no_fill)
    machine.seconds(8)
    assert machine.engine.book.position.quantity == machine.venue.ledger.position.quantity < 0


def poor(venue: Venue, command: Command, now: int) -> list[Event]:
    """The exchange refuses every entry for lack of balance (fault 10)."""
    if isinstance(command, PlaceOrder):
        code, text = 110007, "not enough"
        return [
            SendOutcome(
                now, now, Request.PLACE, command.client_order_id, Outcome.REJECTED, "", code, text
            )
        ]
    return venue.execute(command, now)


def test_three_rejects_in_a_minute_pause_entries() -> None:
    machine = Machine(answer=poor)
    machine.adopt()
    for number in range(1, 6):
        at = machine.now + number * 10_000
        bar = Bar(at, at, "LTCUSDT", HOUR, 100, 101, 99, 100, 1.0)
        machine.deliver([*machine.venue.advance(bar), bar, Timer(at, at, True)])
    assert len(machine.said(PlaceOrder)) == 3
    last = machine.said(Decision)[-1]
    assert isinstance(last, Decision)
    assert last.verdict is not None
    assert "too many rejects" in last.verdict.findings[0].actual


def test_a_rejected_entry_leaves_nothing_open_and_is_said() -> None:
    machine = opened(poor)
    assert not machine.engine.book.live_orders
    assert machine.engine.book.position.is_flat
    assert any("110007" in str(alert) for alert in machine.said(Alert))


def test_a_position_found_at_the_start_is_adopted_with_its_stop() -> None:
    machine = opened(Venue.execute)
    later = Machine(strategy=lambda _: True)
    later.venue = machine.venue
    later.now = machine.now + 5000
    later.adopt()
    book = later.engine.book
    assert book.position.quantity == machine.venue.ledger.position.quantity
    assert book.protection is not None
    assert book.protection.stop_price == Decimal("103.00")
    assert book.adoption.done


def test_a_naked_position_found_at_the_start_gets_the_configured_stop() -> None:
    machine = opened(Venue.execute)
    machine.venue.ledger.stop_price = None
    later = Machine()
    later.venue = machine.venue
    later.now = machine.now + 5000
    later.adopt()
    later.seconds(3)
    entry = machine.venue.ledger.position.entry_price
    stop = machine.venue.ledger.stop_price
    assert stop is not None
    assert entry < stop <= entry * Decimal("1.03")


def test_funding_never_moves_the_position() -> None:
    machine = opened(Venue.execute)
    before = machine.engine.book.position.quantity
    machine.deliver([FundingPaid(machine.now, machine.now, "f", Decimal("0.0001"), Decimal("0.5"))])
    assert machine.engine.book.position.quantity == before
    assert machine.engine.book.position.funding_usdt == Decimal("0.5")


@pytest.mark.parametrize(
    "event",
    [
        ForeignOrder(0, 0, "x1", "someone-1"),
        Fill(
            0,
            0,
            "x",
            "",
            "o",
            Decimal(100),
            Decimal(-1),
            Decimal(0),
            FillKind.TRADE,
            FillReason.FOREIGN,
        ),
        PositionReport(
            0, 0, "LTCUSDT", Decimal(1), Decimal(100), Decimal(10), Decimal(100), None, None, None
        ),
    ],
    ids=["order", "fill", "long position"],
)
def test_what_is_not_ours_halts_entries_and_is_never_touched(event: Event) -> None:
    machine = Machine()
    machine.adopt()
    machine.deliver([event])
    assert len(machine.said(Halt)) == 1
    machine.bar(100, 101, 99, 100)
    assert not machine.said(PlaceOrder)
    assert not machine.said(ClosePosition)


def test_a_liquidation_halts_until_a_person_resumes() -> None:
    machine = opened(Venue.execute)
    machine.venue.ledger.stop_price = None
    machine.bar(112, 112, 112, 112)
    assert machine.lives.finished[0].exit_reason == "liquidation"
    assert "liquidated" in machine.engine.book.halted
    machine.deliver([OperatorOrder(machine.now, machine.now, OperatorAction.RESUME)])
    assert not machine.engine.book.halted


def test_a_stop_already_passed_is_not_amended_but_closed() -> None:
    machine = Machine()
    machine.adopt()

    def jump(venue: Venue, command: Command, now: int) -> list[Event]:
        events = without_stop(venue, command, now)
        if isinstance(command, PlaceOrder):
            venue.mark = venue.last = 104.0
        return events

    machine.answer = jump
    machine.bar(100, 101, 99, 100)
    assert not machine.said(AmendStop)
    (close,) = machine.said(ClosePosition)
    assert isinstance(close, ClosePosition)
    assert close.reason == "stop_already_passed"


def test_an_entry_past_its_deadline_is_dropped() -> None:
    machine = Machine()
    machine.adopt()
    machine.deliver([WalletReport(machine.now, machine.now, *[Decimal(1000)] * 3)])
    at = machine.now + HOUR
    bar = Bar(at, at, "LTCUSDT", HOUR, 100, 101, 99, 100, 1.0)
    machine.venue.advance(bar)
    machine.deliver([bar, Timer(at + 11_000, at + 11_000, False), Timer(at, at + 11_000, True)])
    assert not machine.said(PlaceOrder)


def test_an_order_update_of_another_boot_changes_nothing() -> None:
    machine = opened(Venue.execute)
    update = OrderUpdate(0, 0, "ebb-other-1", "o", OrderState.FILLED, Decimal(-1))
    before = machine.engine.book.position.quantity
    machine.deliver([update])
    assert machine.engine.book.position.quantity == before


def flatten(machine: Machine) -> None:
    machine.deliver([OperatorOrder(machine.now, machine.now, OperatorAction.FLATTEN)])


def test_a_short_whose_entry_was_unknown_when_it_was_flattened_is_closed_when_it_is_found() -> None:
    answers = iter([False] * 4)

    def deaf_at_first(venue: Venue, command: Command, now: int) -> list[Event]:
        if isinstance(command, Reconcile) and not next(answers, True):
            return []
        return lost_but_placed(venue, command, now)

    machine = Machine()
    machine.adopt()
    machine.answer = deaf_at_first
    machine.bar(100, 101, 99, 100)
    assert machine.engine.book.position.is_flat
    assert machine.venue.ledger.position.quantity < 0
    flatten(machine)
    machine.seconds(10)
    assert machine.said(ClosePosition)
    assert machine.venue.ledger.position.is_flat
    assert machine.engine.book.closing is None


def test_a_strategy_that_leaves_while_its_entry_is_unknown_is_not_held_to_it() -> None:
    wants = iter([True, False])
    deaf = True

    def answer(venue: Venue, command: Command, now: int) -> list[Event]:
        if deaf and isinstance(command, Reconcile):
            return []
        return lost_but_placed(venue, command, now)

    machine = Machine(strategy=lambda _: next(wants))
    machine.adopt()
    machine.answer = answer
    machine.bar(100, 101, 99, 100)
    machine.bar(100, 101, 99, 100)
    deaf = False
    machine.seconds(10)
    assert machine.venue.ledger.position.is_flat
    assert machine.lives.finished[0].exit_reason == "strategy"


def test_no_entry_is_made_while_a_fill_that_was_told_of_is_not_booked() -> None:
    def no_fill(venue: Venue, command: Command, now: int) -> list[Event]:
        keep = (SendOutcome, OrderUpdate, WalletReport)
        return [event for event in venue.execute(command, now) if isinstance(event, keep)]

    machine = Machine()
    machine.adopt()
    machine.answer = no_fill
    machine.bar(100, 101, 99, 100)
    machine.seconds(30)
    machine.now = machine.now // HOUR * HOUR
    machine.bar(100, 101, 99, 100)
    assert machine.engine.book.position.is_flat
    assert len(machine.said(PlaceOrder)) == 1


def test_one_read_that_differs_is_not_adopted() -> None:
    machine = opened(Venue.execute)
    held = machine.engine.book.position.quantity
    ledger = machine.venue.ledger
    row = replace(ledger.position_report(machine.now, Decimal(100)), quantity=Decimal(0))
    machine.deliver([row, row])
    assert machine.engine.book.position.quantity == held
    assert "account not adopted yet" in blocked(machine.engine.book, machine.now)
    machine.seconds(6)
    assert not blocked(machine.engine.book, machine.now)


def test_a_buy_that_the_books_lack_is_asked_about_not_died_of() -> None:
    machine = opened(Venue.execute)
    machine.engine.book.position.quantity = Decimal("-0.1")
    flatten(machine)
    machine.seconds(10)
    assert machine.engine.book.position.is_flat
    assert machine.venue.ledger.position.is_flat


def test_a_liquidation_that_is_told_after_its_position_was_adopted_still_halts() -> None:
    machine = opened(Venue.execute)
    position = machine.venue.ledger.position
    size, at = position.size, machine.now
    position.quantity = Decimal(0)
    machine.seconds(10)
    assert machine.engine.book.position.is_flat
    price, kind = Decimal(110), FillKind.LIQUIDATION
    late = Fill(at, at, "l", "", "o", price, size, Decimal(0), kind, FillReason.LIQUIDATION)
    machine.deliver([late])
    assert "liquidated" in machine.engine.book.halted


def test_a_deaf_exchange_is_not_asked_about_every_close_there_was() -> None:
    def deaf(venue: Venue, command: Command, now: int) -> list[Event]:
        return unknown(command, now) if isinstance(command, ClosePosition) else []

    machine = opened(Venue.execute)
    machine.answer = deaf
    flatten(machine)
    machine.seconds(60)
    before = len(machine.said(Reconcile))
    machine.seconds(60)
    assert len(machine.said(ClosePosition)) > 100
    assert (len(machine.said(Reconcile)) - before) / 60 < 4
    assert any("still held" in str(alert) for alert in machine.said(Alert))


def test_a_clock_that_is_set_back_does_not_stop_a_close() -> None:
    machine = opened(Venue.execute)
    machine.answer = lambda *_: []
    flatten(machine)
    machine.seconds(2)
    machine.now -= HOUR
    machine.answer = Venue.execute
    machine.seconds(2)
    assert machine.venue.ledger.position.is_flat


def test_an_amended_stop_that_was_refused_is_set_again() -> None:
    refusals = iter([True])

    def answer(venue: Venue, command: Command, now: int) -> list[Event]:
        if isinstance(command, AmendStop) and next(refusals, False):
            return []
        return without_stop(venue, command, now)

    machine = opened(answer)
    machine.seconds(4)
    assert len(machine.said(AmendStop)) == 2
    assert machine.engine.book.uncovered_since is None
    assert not machine.said(ClosePosition)


def test_the_target_of_an_adopted_position_is_kept_when_its_stop_is_set() -> None:
    machine = opened(Venue.execute)
    ledger = machine.venue.ledger
    ledger.stop_price, ledger.take_profit_price = None, Decimal("97.50")
    later = Machine(strategy=lambda _: True)
    later.venue, later.now = machine.venue, machine.now + 5000
    later.adopt()
    later.seconds(4)
    assert ledger.stop_price is not None
    assert ledger.take_profit_price == Decimal("97.50")


def test_the_plan_of_an_entry_that_did_not_fill_is_forgotten() -> None:
    machine = opened(poor)
    machine.seconds(1)
    assert machine.engine.book.protection is None


def test_an_accepted_order_that_no_list_has_is_not_waited_for_for_ever() -> None:
    def dropped(venue: Venue, command: Command, now: int) -> list[Event]:
        if isinstance(command, PlaceOrder):
            name = command.client_order_id
            return [SendOutcome(now, now, Request.PLACE, name, Outcome.ACCEPTED, "o1")]
        return venue.execute(command, now)

    machine = opened(dropped)
    machine.seconds(15)
    assert machine.engine.book.live_orders
    machine.seconds(15)
    assert not machine.engine.book.live_orders


def test_one_empty_answer_told_thrice_is_one_read() -> None:
    machine = opened(never_arrived)
    (order,) = machine.engine.book.orders.values()
    at = machine.now + 21_000
    name, state = order.client_order_id, OrderState.NOT_FOUND
    machine.deliver([OrderUpdate(at, at, name, "", state, Decimal(0))] * 3)
    assert order.state is OrderState.UNKNOWN


def test_a_partial_fill_of_an_earlier_boot_that_is_told_again_is_not_booked_again() -> None:
    machine = opened(Venue.execute)
    (fill,) = machine.said(Fill)
    assert isinstance(fill, Fill)
    later = Machine()
    later.venue, later.now = machine.venue, machine.now + 5000
    order = Order(fill.client_order_id, fill.quantity, False, "d", machine.now)
    order.fill(fill.quantity / 2)
    later.engine.book.orders[order.client_order_id] = order
    later.adopt()
    later.seconds(5)
    later.deliver([fill])
    assert later.engine.book.position.quantity == fill.quantity
    assert not later.engine.book.live_orders


def test_a_long_account_is_refused_again_after_a_person_resumed() -> None:
    machine = Machine()
    machine.adopt()
    row = machine.venue.ledger.position_report(machine.now, Decimal(100))
    machine.answer = lambda *_: [replace(row, quantity=Decimal(1))]
    machine.seconds(20)
    machine.deliver([OperatorOrder(machine.now, machine.now, OperatorAction.RESUME)])
    assert "account not adopted yet" in blocked(machine.engine.book, machine.now)
    machine.seconds(3)
    assert "long" in machine.engine.book.halted


def test_funding_that_is_told_twice_is_booked_once() -> None:
    machine = opened(Venue.execute)
    paid = FundingPaid(machine.now, machine.now, "f", Decimal("0.0001"), Decimal("0.5"))
    machine.deliver([paid, paid])
    assert machine.engine.book.position.funding_usdt == Decimal("0.5")
