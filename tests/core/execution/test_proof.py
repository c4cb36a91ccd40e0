"""What became of an order is unknown until the exchange has said so."""

from dataclasses import replace
from decimal import Decimal

from core.commands import Alert, Ask, Command, PlaceOrder, Reconcile
from core.decision import Decision
from core.events import (
    Bar,
    Event,
    OrderUpdate,
    Outcome,
    Request,
    SendOutcome,
    Timer,
    WalletReport,
)
from core.execution.machine import blocked
from core.execution.settings import Settings
from core.order import OrderState
from simulator.venue import Venue
from tests.core.execution.answers import never_arrived, opened, poor
from tests.fakes.machine import HOUR, Machine


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


def test_the_wait_for_the_lists_begins_when_the_order_may_have_left_last() -> None:
    """A decision that was carried out late once had its order called not placed a second too soon."""
    machine = opened(never_arrived)
    (order,) = machine.engine.book.orders.values()
    sent, late = order.sent_at, machine.now + 5000
    said = SendOutcome(
        late, late, Request.PLACE, order.client_order_id, Outcome.ACCEPTED, "o1", 0, ""
    )
    machine.deliver([said])
    assert order.sent_at == late > sent
    machine.deliver([replace(said, time=sent)])
    assert order.sent_at == late


def test_while_an_order_is_unknown_no_other_is_sent() -> None:
    machine = Machine(answer=never_arrived)
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    machine.seconds(4)
    machine.now = machine.now // HOUR * HOUR
    machine.bar(100, 101, 99, 100)
    assert len(machine.said(PlaceOrder)) == 1


def test_a_fill_before_its_acknowledgement_does_not_turn_the_order_back() -> None:
    def reordered(venue: Venue, command: Command, now: int) -> list[Event]:
        return sorted(venue.execute(command, now), key=lambda event: isinstance(event, SendOutcome))

    machine = opened(reordered)
    assert machine.engine.book.position.quantity < 0
    assert not machine.engine.book.live_orders


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


def test_an_order_update_of_another_boot_changes_nothing() -> None:
    machine = opened(Venue.execute)
    update = OrderUpdate(0, 0, "ebb-other-1", "o", OrderState.FILLED, Decimal(-1))
    before = machine.engine.book.position.quantity
    machine.deliver([update])
    assert machine.engine.book.position.quantity == before


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
