"""Exchanges that answer late, wrongly or not at all, and a machine that opened a short before one."""

from collections.abc import Callable
from dataclasses import replace

from core.commands import ClosePosition, Command, PlaceOrder
from core.events import (
    Event,
    OperatorAction,
    OperatorOrder,
    Outcome,
    Request,
    SendOutcome,
)
from simulator.venue import Venue
from tests.fakes.machine import Machine

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


def flatten(machine: Machine) -> None:
    machine.deliver([OperatorOrder(machine.now, machine.now, OperatorAction.FLATTEN)])


def loosened(venue: Venue, command: Command, now: int) -> list[Event]:
    """The exchange sets the stop of an entry further away than asked (fault 21)."""
    if isinstance(command, PlaceOrder) and command.stop_price is not None:
        command = replace(command, stop_price=command.stop_price + 2)
    return venue.execute(command, now)
