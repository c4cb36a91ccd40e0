"""Every short is covered by the stop that was planned, read back from the exchange, or it is closed."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.commands import Alert, AmendStop, ClosePosition, Command, Halt, PlaceOrder, Reconcile
from core.events import (
    Event,
    Fill,
    Outcome,
    PositionReport,
    Request,
    SendOutcome,
)
from core.execution.book import Plan, Protection, Recalled
from simulator.venue import Venue
from tests.core.execution.answers import loosened, opened, poor, unknown, without_stop
from tests.fakes.machine import Machine


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


@pytest.mark.parametrize(
    ("liquidation", "closes"), [("104.30", True), ("104.40", False), (None, False)]
)
def test_a_short_that_could_be_liquidated_before_its_stop_is_closed_and_halts(
    liquidation: str | None, closes: bool
) -> None:
    machine = opened(Venue.execute)
    report = machine.said(PositionReport)[-1]
    assert isinstance(report, PositionReport)
    assert (report.entry_price, report.stop_price) == (Decimal("99.98"), Decimal("103.00"))
    near = Decimal(liquidation) if liquidation is not None else None
    machine.deliver([replace(report, time=machine.now, liquidation_price=near)])
    assert bool(machine.said(Halt)) is closes
    reasons = [one.reason for one in machine.said(ClosePosition) if isinstance(one, ClosePosition)]
    assert reasons == (["liquidation_too_near"] if closes else [])


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


def found(stop: str | None, plan: Plan | None = None, mark: float = 100.0) -> Machine:
    """Start on a short of 99.98 whose stop is now at `stop`; `plan` is what the journal knows of it."""
    before = opened(Venue.execute)
    before.venue.ledger.stop_price = Decimal(stop) if stop else None
    later = Machine(strategy=lambda _: True)
    later.venue, later.now = before.venue, before.now + 5000
    later.venue.mark, later.engine.book.id_prefix = mark, "ebb-later"
    quantity = later.venue.ledger.position.quantity
    later.engine.book.recalled = Recalled(quantity, plan=plan)
    later.adopt()
    later.seconds(4)
    return later


PLAN = Plan(Protection(Decimal("103.00"), None), Decimal("99.70"))


@pytest.mark.parametrize("moved", ["104.50", "103.01", None])
def test_a_stop_that_was_moved_away_while_the_bot_was_down_is_set_back_to_its_plan(
    moved: str | None,
) -> None:
    machine = found(moved, PLAN)
    assert machine.venue.ledger.stop_price == Decimal("103.00")
    said = [one.message for one in machine.said(Alert) if isinstance(one, Alert)]
    where = f"its stop at {moved}" if moved else "no stop"
    assert any(f"has {where}: setting it to 103.00" in message for message in said)


def test_a_stop_that_was_moved_nearer_while_the_bot_was_down_is_kept_and_so_is_the_plan() -> None:
    machine = found("101.00", PLAN)
    assert machine.venue.ledger.stop_price == Decimal("101.00")
    assert not machine.said(AmendStop)
    machine.venue.ledger.stop_price = Decimal("102.00")
    machine.seconds(10)
    assert machine.venue.ledger.stop_price == Decimal("102.00")
    machine.venue.ledger.stop_price = Decimal("104.00")
    machine.seconds(10)
    assert machine.venue.ledger.stop_price == Decimal("103.00")


@pytest.mark.parametrize("entry", ["95.00", "110.00"])
def test_the_plan_of_another_short_is_not_taken_for_this_ones(entry: str) -> None:
    price = Decimal(entry)
    plan = Plan(Protection(price * Decimal("1.03"), None), price * Decimal("0.997"))
    protection = found("101.00", plan).engine.book.protection
    assert protection is not None
    assert protection.stop_price == Decimal("101.00")


def test_a_stop_of_nobodys_plan_further_than_configured_is_moved_to_where_it_may_be() -> None:
    machine = found("104.50")
    assert machine.venue.ledger.stop_price == Decimal("102.97")
    said = [one.message for one in machine.said(Alert) if isinstance(one, Alert)]
    assert any("has its stop at 104.50: setting it to 102.97" in message for message in said)


@pytest.mark.parametrize("stop", ["103.00", "103.28", "101.00"])
def test_a_stop_of_nobodys_plan_that_could_be_our_own_is_kept(stop: str) -> None:
    machine = found(stop)
    assert machine.venue.ledger.stop_price == Decimal(stop)
    assert not machine.said(AmendStop)


def test_a_stop_that_the_mark_has_reached_and_that_does_not_fire_is_set_again() -> None:
    machine = found("101.00", mark=101.5)
    assert machine.venue.ledger.stop_price == Decimal("102.97")
    said = [one.message for one in machine.said(Alert) if isinstance(one, Alert)]
    assert any("the mark price 101.5 is at the stop of 101.00" in message for message in said)


def test_a_short_whose_stop_and_plan_the_mark_has_passed_is_closed() -> None:
    machine = found("103.00", PLAN, mark=103.5)
    (close,) = machine.said(ClosePosition)
    assert isinstance(close, ClosePosition)
    assert close.reason == "stop_already_passed"


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


def test_a_stop_that_is_refused_because_the_price_has_passed_it_is_read_and_closed_at_once() -> (
    None
):
    def jump(venue: Venue, command: Command, now: int) -> list[Event]:
        if isinstance(command, AmendStop):
            venue.mark = venue.last = 104.0  # between the read and the request
            return Venue.execute(venue, command, now)
        return without_stop(venue, command, now)

    machine = opened(jump)
    assert len(machine.said(AmendStop)) == 1
    asked = [one for one in machine.said(Reconcile) if isinstance(one, Reconcile)]
    assert any(one.reason.startswith("stop refused: ") for one in asked)
    (close,) = machine.said(ClosePosition)
    assert isinstance(close, ClosePosition)
    assert close.reason == "stop_already_passed"
    assert machine.engine.state.time == machine.now  # no timer was needed


def test_a_refused_stop_is_not_asked_for_again_and_again() -> None:
    def refused(venue: Venue, command: Command, now: int) -> list[Event]:
        if isinstance(command, AmendStop):
            return [
                SendOutcome(now, now, Request.AMEND_STOP, "", Outcome.REJECTED, "", 10001, "no")
            ]
        return without_stop(venue, command, now)

    machine = opened(refused)
    assert len(machine.said(AmendStop)) == 1
    machine.seconds(1)
    assert len(machine.said(AmendStop)) == 1


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


def test_a_stop_further_away_than_planned_is_no_cover_and_is_set_again() -> None:
    machine = opened(loosened)
    assert machine.engine.book.uncovered_since is not None
    machine.seconds(4)
    assert machine.venue.ledger.stop_price == Decimal("103.00")
    assert machine.engine.book.uncovered_since is None


def test_the_plan_of_an_entry_whose_fill_was_lost_is_kept_when_it_is_adopted() -> None:
    def answer(venue: Venue, command: Command, now: int) -> list[Event]:
        if isinstance(command, PlaceOrder):
            loosened(venue, command, now)
            return unknown(command, now)
        if isinstance(command, Reconcile) and command.client_order_id:
            return []
        return venue.execute(command, now)

    machine = opened(answer)
    machine.seconds(10)
    assert machine.engine.book.position.quantity < 0
    assert machine.venue.ledger.stop_price == Decimal("103.00")
