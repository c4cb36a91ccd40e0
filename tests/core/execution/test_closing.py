"""Closing ends when the position reads zero, whatever the exchange answers."""

from core.commands import Alert, ClosePosition, Command, Reconcile
from core.events import (
    Event,
    OperatorAction,
    OperatorOrder,
)
from simulator.venue import Venue
from tests.core.execution.answers import flatten, lost_but_placed, opened, unknown
from tests.fakes.machine import HOUR, Machine


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
    left = f"d{machine.now // 1000}"
    deaf = False
    machine.seconds(10)
    assert machine.venue.ledger.position.is_flat
    assert machine.lives.finished[0].exit_reason == "strategy"
    closes = [one for one in machine.said(ClosePosition) if isinstance(one, ClosePosition)]
    assert {one.decision_id for one in closes} == {left}


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
