"""A stop or target that was there and is gone is told of, and set again as it was planned."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.commands import Alert, AmendStop, ClosePosition, Reconcile
from core.events import PositionReport
from core.execution import cover
from core.execution.book import Adoption, Book, Protection
from core.position import Position
from simulator.venue import Venue
from tests.core.execution.answers import opened
from tests.fakes.machine import Machine
from tests.fakes.machine import book as empty_book


def covered() -> tuple[Machine, PositionReport]:
    machine = opened(Venue.execute)
    machine.seconds(3)
    report = machine.said(PositionReport)[-1]
    assert isinstance(report, PositionReport)
    assert machine.engine.book.uncovered_since is None
    assert not alerts(machine)
    return machine, report


def alerts(machine: Machine) -> list[str]:
    return [
        one.message
        for one in machine.said(Alert)
        if isinstance(one, Alert) and one.severity == "warning"
    ]


@pytest.mark.parametrize(
    ("found", "said"), [(None, "has no stop"), (Decimal("110.00"), "has its stop at 110.00")]
)
def test_a_stop_that_was_read_back_and_is_gone_is_told_once(
    found: Decimal | None, said: str
) -> None:
    machine, report = covered()
    machine.venue.ledger.stop_price = found
    machine.deliver([replace(report, time=machine.now, stop_price=found)])
    machine.seconds(5)
    (told,) = alerts(machine)
    assert told == f"the short of {report.quantity} LTC {said}: setting it to 103.00"
    assert machine.venue.ledger.stop_price == Decimal("103.00")


def test_a_target_that_somebody_else_left_empty_is_set_again_beside_the_stop_that_stands() -> None:
    machine, _ = covered()
    planned = machine.venue.ledger.take_profit_price
    assert planned is not None
    # A guard has covered the short while the bot was stopped: a stop nearer than planned, and no target.
    machine.venue.ledger.stop_price = Decimal("102.50")
    machine.venue.ledger.take_profit_price = None
    machine.seconds(20)
    (amend,) = machine.said(AmendStop)
    assert isinstance(amend, AmendStop)
    assert (amend.stop_price, amend.take_profit_price) == (Decimal("102.50"), planned)
    assert machine.venue.ledger.take_profit_price == planned
    assert alerts(machine) == [f"the target is missing: setting it to {planned}"]
    assert not machine.said(ClosePosition)


def test_a_target_that_the_mark_has_passed_is_not_asked_for() -> None:
    machine, report = covered()
    planned = machine.venue.ledger.take_profit_price
    assert planned is not None
    for second in range(0, 20_000, 5000):
        gone = replace(
            report, time=machine.now + second, take_profit_price=None, mark_price=planned
        )
        machine.deliver([gone])
    assert not machine.said(AmendStop)


def test_a_stop_that_is_known_late_to_be_missing_gets_its_time_before_the_close() -> None:
    machine, report = covered()
    now = machine.now
    late = replace(report, time=now - 4900, time_received=now, stop_price=None)
    machine.answer = lambda venue, command, time: (
        [] if isinstance(command, Reconcile) else venue.execute(command, time)
    )
    machine.deliver([late])
    assert machine.said(AmendStop)
    machine.seconds(0.9, step_s=0.1)
    assert not machine.said(ClosePosition)
    # It is not read back: I3 holds, a close within 6 s of what the report is from.
    machine.seconds(0.2, step_s=0.1)
    (close,) = machine.said(ClosePosition)
    assert isinstance(close, ClosePosition)
    assert close.reason == "stop_not_proved"


def test_a_stop_that_is_known_at_once_to_be_missing_has_five_seconds() -> None:
    machine, report = covered()
    gone = replace(report, time=machine.now, time_received=machine.now, stop_price=None)
    machine.answer = lambda venue, command, time: (
        [] if isinstance(command, Reconcile) else venue.execute(command, time)
    )
    machine.deliver([gone])
    machine.seconds(4.9, step_s=0.1)
    assert not machine.said(ClosePosition)
    machine.seconds(0.1, step_s=0.1)
    assert machine.said(ClosePosition)


def row(
    stop: str | None, *, quantity: str = "-3", mark: str = "100", liquidation: str | None = None
) -> PositionReport:
    near, placed = (Decimal(one) if one else None for one in (liquidation, stop))
    entry, at = Decimal(100), 60_000
    return PositionReport(
        at, at, "LTCUSDT", Decimal(quantity), entry, Decimal(10), Decimal(mark), near, placed, None
    )


def holding(planned: str | None = "103") -> Book:
    """A book that holds 3 LTC short from 100, adopted and covered."""
    held = empty_book()
    held.position = Position(Decimal(-3), Decimal(300))
    held.adoption, held.adopted_at = Adoption(done=True), 1000
    held.protection = Protection(Decimal(planned), None) if planned else None
    return held


@pytest.mark.parametrize(
    ("stop", "mark", "is_cover"),
    [
        ("103", "100", True),
        ("103", "102.99", True),
        ("103", "103", False),
        ("0.9", "0.95", False),
        ("0", "100", False),
    ],
)
def test_a_stop_that_the_mark_has_reached_is_no_cover(stop: str, mark: str, is_cover: bool) -> None:
    assert cover.covers(holding(), row(stop, mark=mark)) is is_cover


@pytest.mark.parametrize(
    ("report", "is_loss"),
    [
        (row(None), True),
        (row("104"), True),
        (row(None, quantity="-2"), False),
        (row("99", mark="100"), False),
    ],
)
def test_a_stop_is_told_of_as_lost_when_the_row_is_of_what_is_held_and_the_mark_has_not_reached_it(
    report: PositionReport, is_loss: bool
) -> None:
    held = holding()
    held.report = report
    said = [one.message for one in cover.on_report(held, report) if isinstance(one, Alert)]
    assert any(message.startswith("the short of") for message in said) is is_loss


def test_a_lack_that_was_known_late_leaves_less_than_a_second_for_the_stop() -> None:
    for known_ms, closes in ((999, False), (1000, True)):
        held = holding()
        held.report = row("103", quantity="-2")
        held.uncovered_since, held.uncovered_known_at = 60_000 - 5500, 60_000 - known_ms
        said = cover.chase(held, 60_000)
        assert any(isinstance(one, ClosePosition) for one in said) is closes


def test_a_stop_that_does_not_fire_at_its_price_is_a_warning_and_set_as_planned() -> None:
    held = holding()
    held.report = report = row("101", mark="101.5")
    held.uncovered_since = held.uncovered_known_at = report.time - 2500
    said = cover.chase(held, report.time)
    message = "the mark price 101.5 is at the stop of 101, which does not fire: setting it to 103"
    assert Alert("warning", message) in said


@pytest.mark.parametrize(
    ("quantity", "liquidation", "stop"),
    [("-3", "103", "102.00"), ("-3", None, "103.00"), ("-2", "103", "103.00")],
)
def test_a_short_without_a_plan_gets_a_stop_before_its_own_liquidation(
    quantity: str, liquidation: str | None, stop: str
) -> None:
    held = holding(planned=None)
    held.report = row(None, quantity=quantity, liquidation=liquidation)
    assert cover.wanted_protection(held) == Protection(Decimal(stop), None)


def test_a_short_of_which_no_row_is_known_gets_the_configured_stop() -> None:
    assert cover.wanted_protection(holding(planned=None)) == Protection(Decimal("103.00"), None)
