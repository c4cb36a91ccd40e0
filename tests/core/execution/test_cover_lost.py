"""A stop or target that was there and is gone is told of, and set again as it was planned."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.commands import Alert, AmendStop, ClosePosition, Reconcile
from core.events import PositionReport
from simulator.venue import Venue
from tests.core.execution.answers import opened
from tests.fakes.machine import Machine


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
