"""Bugs that bots have had, planted one at a time, to show that the laws find them. None of them is in the product.

Each is a switch of this file: it puts a function with the mistake in the place of one of ours, for the time of a run.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Any

from core.commands import Alert, AmendStop, Command, Halt, PlaceOrder
from core.decision import Decision
from core.engine import Engine
from core.events import (
    Fill,
    FillKind,
    FillReason,
    ForeignOrder,
    FundingPaid,
    OrderUpdate,
    Outcome,
    SendOutcome,
)
from core.execution import adoption, closing, cover, instances, machine, proof
from core.execution.book import Book
from core.executions import Executions
from core.memory import Memory
from core.order import Order, OrderState
from tests.simulation.instance import Instance, StepLoop
from tests.simulation.line import Line

Fault = Callable[..., Any]


@contextmanager
def put(where: Any, name: str, what: Any) -> Iterator[None]:
    """Put `what` in the place of `where.name`."""
    # Not getattr: a static method would come back as a function, an inherited one as its own.
    before = vars(where).get(name)
    setattr(where, name, what)
    try:
        yield
    finally:
        if before is None:
            delattr(where, name)
        else:
            setattr(where, name, before)


def _no_answer_means_not_placed() -> Any:
    right = proof.on_outcome

    def wrong(book: Book, event: SendOutcome) -> list[Command]:
        if event.outcome is Outcome.UNKNOWN:
            event = replace(event, outcome=Outcome.REJECTED, message="no answer")
        return right(book, event)

    return put(proof, "on_outcome", wrong)


def _one_empty_read_means_not_placed() -> Any:
    right = proof.on_update

    def wrong(book: Book, event: OrderUpdate) -> list[Command]:
        order = book.orders.get(event.client_order_id)
        if order is not None and event.state is OrderState.NOT_FOUND:
            order.move(OrderState.UNKNOWN)
            order.move(OrderState.NOT_PLACED)
            return []
        return right(book, event)

    return put(proof, "on_update", wrong)


def _fills_counted_twice() -> Any:
    return put(Executions, "is_new", lambda *_: True)


def _funding_counted_as_a_fill() -> Any:
    right = machine.on_event

    def wrong(book: Book, event: object) -> list[Command]:
        if isinstance(event, FundingPaid) and book.position.quantity:
            fee, half = Decimal(0), book.position.quantity / 2
            kind, reason, name = FillKind.TRADE, FillReason.STOP_LOSS, event.execution_id
            price = book.position.entry_price
            event = Fill(event.time, 0, name, "", name, price, -half, fee, kind, reason)
        return right(book, event)  # type: ignore[arg-type]  # an event of the machine

    return put(instance_engine(), "on_event", wrong)


def _entry_without_its_stop() -> Any:
    right = Line.carry

    def wrong(self: Line, command: Command, tell: Any) -> None:
        if isinstance(command, PlaceOrder):
            command = replace(command, stop_price=None)
        right(self, command, tell)

    return put(Line, "carry", wrong)


def _cover_never_asked_for() -> Any:
    return put(cover, "chase", lambda *_, **__: [])


def _closes_once_and_forgets() -> Any:
    right = closing.press_close

    def wrong(book: Book, now: int) -> list[Command]:
        if book.closing is not None and book.closing.attempts:
            return []
        return right(book, now)

    return put(machine, "press_close", wrong)


def _nothing_is_adopted() -> Any:
    def wrong(book: Book, _: object) -> list[Command]:
        book.adoption.done = True
        return []

    return put(adoption, "on_report", wrong)


def _orders_not_proved_are_no_hindrance() -> Any:
    return put(Book, "live_orders", property(lambda _: []))


def _sent_before_it_is_written() -> Any:
    def take(self: StepLoop, event: Any) -> None:
        outputs = self.engine.step(event)
        for output in outputs:
            if isinstance(output, PlaceOrder):
                self.recorder.journal.append(output)
                self._send(output)
        self.recorder.event(event)
        for output in outputs:
            self.recorder.output(output)
        self.recorder.journal.commit()
        for output in outputs:
            if not isinstance(output, Decision | PlaceOrder | Alert | Halt):
                self._send(output)

    return put(StepLoop, "take", take)


def _halt_forgotten_by_a_restart() -> Any:
    return _memory_without("halted", "")


def _last_decision_forgotten_by_a_restart() -> Any:
    return _memory_without("last_decided_at", 0)


def _day_forgotten_by_a_restart() -> Any:
    return _memory_without("day", 0)


def _memory_without(name: str, value: object) -> Any:
    right = Instance.boot

    def wrong(self: Instance, *told: Any) -> Any:
        missed = right(self, *told)
        assert self.loop is not None
        memory: Memory = self.loop.engine.state.memory
        setattr(memory, name, value)
        if name == "halted":
            self.loop.engine.book.halted = ""
        return missed

    return put(Instance, "boot", wrong)


def _foreign_orders_ignored() -> Any:
    right = machine.on_event

    def wrong(book: Book, event: object) -> list[Command]:
        if isinstance(event, ForeignOrder):
            return []
        return right(book, event)  # type: ignore[arg-type]

    return put(instance_engine(), "on_event", wrong)


def _stop_on_the_wrong_side() -> Any:
    right = cover._set_stop

    def wrong(book: Book, now: int, reason: str) -> list[Command]:
        commands = right(book, now, reason)
        return [
            replace(c, stop_price=c.stop_price * Decimal("1.1")) if isinstance(c, AmendStop) else c
            for c in commands
        ]

    return put(cover, "_set_stop", wrong)


def _names_used_again_after_a_restart() -> Any:
    right = Instance.boot

    def wrong(self: Instance, *told: Any) -> Any:
        missed = right(self, *told)
        assert self.loop is not None
        self.loop.engine.book.id_prefix = f"ebb-{self.name}"
        return missed

    return put(Instance, "boot", wrong)


def _stale_reads_believed() -> Any:
    return put(adoption, "_lists_may_lag", lambda *_: False)


def _late_entries_sent() -> Any:
    from tests.simulation.world import World  # noqa: PLC0415 - world.py is above this file

    return put(World, "_is_late", staticmethod(lambda *_: False))


def _overfills_taken_for_open() -> Any:
    return put(Order, "is_proved", property(lambda self: self.state is OrderState.FILLED))


def instance_engine() -> Any:
    """Return the module in which the engine finds `on_event`."""
    import core.engine  # noqa: PLC0415 - only to be bent

    return core.engine


def _slipped_stops_ignored() -> Any:
    def wrong(self: Engine, event: object) -> list[Command]:
        return []

    return put(Engine, "_judge_stop", wrong)


def _nothing_given_back() -> Any:
    return put(instances, "give_back", lambda *_: [])


PLANTED: dict[str, Callable[[], Any]] = {
    "no answer is taken for not placed": _no_answer_means_not_placed,
    "one empty read is taken for not placed": _one_empty_read_means_not_placed,
    "a repeated fill is booked again": _fills_counted_twice,
    "funding is booked as a fill": _funding_counted_as_a_fill,
    "the stop is not inside the entry and never set": _entry_without_its_stop,
    "a missing stop is never asked for": _cover_never_asked_for,
    "a close is sent once": _closes_once_and_forgets,
    "nothing is adopted": _nothing_is_adopted,
    "an order of unknown fate does not block": _orders_not_proved_are_no_hindrance,
    "an entry leaves before it is written": _sent_before_it_is_written,
    "a halt does not survive a restart": _halt_forgotten_by_a_restart,
    "the last decision does not survive a restart": _last_decision_forgotten_by_a_restart,
    "the day's start does not survive a restart": _day_forgotten_by_a_restart,
    "foreign orders are ignored": _foreign_orders_ignored,
    "a stop is set again further away": _stop_on_the_wrong_side,
    "order names begin anew after a restart": _names_used_again_after_a_restart,
    "two stale reads are believed": _stale_reads_believed,
    "an entry is sent after its deadline": _late_entries_sent,
    "a cancelled order is never taken for dead": _overfills_taken_for_open,
    "a stop that slipped far halts nothing": _slipped_stops_ignored,
    "what was opened on top of another's short is kept": _nothing_given_back,
}
