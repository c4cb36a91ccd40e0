"""A stop that fills abnormally far beyond its trigger: Ebb halts, says by how much, and waits for a person."""

from dataclasses import replace
from decimal import Decimal as D

import pytest

from core.commands import Alert, Halt, PlaceOrder
from core.decision import Decision
from core.events import Fill, FillKind, FillReason, OperatorAction, OperatorOrder, PositionReport
from core.execution.book import Protection
from core.execution.slippage import StopFills, trigger_of
from risk.limits import Limits
from tests.fakes.machine import Machine, book

LIMITS = Limits(
    cool_down_bars_after_stop=0, max_daily_loss_pct_of_equity=50, max_stop_slippage_bps=30
)


def stopped(high: float, *, measured: bool = True) -> Machine:
    """Play a short of 100 with its stop at 103, and an hour that runs up to `high`; then a calm one."""
    machine = Machine(limits=LIMITS, measured=measured)
    machine.adopt()
    machine.bar(100, 100, 100, 100)
    machine.bar(100, high, 100, 100)
    return machine


def entries(machine: Machine) -> int:
    return len(machine.said(PlaceOrder))


def test_a_stop_that_slipped_too_far_halts_until_a_person_resumes() -> None:
    machine = stopped(110)  # a tenth of the seven dollars beyond it, and 2 bps
    (halt,) = machine.said(Halt)
    assert isinstance(halt, Halt)
    assert halt.cause == "stop slippage of 70.9 bps beyond the trigger, the limit is 30.0"
    assert halt.cause in {
        alert.message for alert in machine.said(Alert) if isinstance(alert, Alert)
    }
    assert machine.engine.state.memory.halted == halt.cause
    assert entries(machine) == 1
    machine.bar(100, 100, 100, 100)
    assert entries(machine) == 1
    decision = machine.said(Decision)[-1]
    assert isinstance(decision, Decision)
    assert decision.verdict is not None
    assert [finding.actual for finding in decision.verdict.findings] == [f"halted: {halt.cause}"]
    machine.deliver([OperatorOrder(machine.now, machine.now, OperatorAction.RESUME)])
    machine.bar(100, 100, 100, 100)
    assert entries(machine) == 2
    assert len(machine.said(Halt)) == 1


def test_a_stop_that_slipped_as_expected_halts_nothing() -> None:
    machine = stopped(104)
    assert [fill.reason for fill in machine.said(Fill) if isinstance(fill, Fill)][1:2] == [
        FillReason.STOP_LOSS
    ]
    assert machine.said(Halt) == []
    assert entries(machine) == 2


def test_the_slippage_of_fills_that_were_made_up_halts_nothing() -> None:
    machine = stopped(110, measured=False)
    assert machine.said(Halt) == []
    assert entries(machine) == 2


def test_a_stop_that_is_told_again_after_a_person_resumed_does_not_halt_again() -> None:
    machine = stopped(110)
    machine.deliver([OperatorOrder(machine.now, machine.now, OperatorAction.RESUME)])
    machine.deliver([fill for fill in machine.said(Fill) if isinstance(fill, Fill)])
    assert len(machine.said(Halt)) == 1


def a_fill(price: str, quantity: str, order: str = "stop-1") -> Fill:
    return Fill(
        1, 1, f"{order}{price}", "", order, D(price), D(quantity), D(0),
        FillKind.TRADE, FillReason.STOP_LOSS, D(99),
    )  # fmt: skip


def test_the_slices_of_a_stop_are_judged_by_their_average_and_each_stop_by_itself() -> None:
    fills = StopFills()
    assert fills.add(a_fill("103.103", "9"), D(103)) == D(10)
    assert fills.add(a_fill("104.03", "1"), D(103)) == D(19)
    assert fills.add(a_fill("102.897", "1", "stop-2"), D(103)) == D(-10)


def a_report(quantity: str, stop: str | None) -> PositionReport:
    price = D(100)
    return PositionReport(
        1, 1, "LTCUSDT", D(quantity), price, D(10), price, None, D(stop) if stop else None, None
    )


@pytest.mark.parametrize(
    ("report", "protection", "trigger"),
    [
        (a_report("-3", "103.5"), "103", "103.5"),
        (a_report("0", None), "103", "103"),
        (a_report("-3", None), "103", "103"),
        (None, "103", "103"),
        (None, None, "99"),
    ],
)
def test_a_stop_is_measured_from_what_was_read_back_else_from_what_was_asked_for(
    report: PositionReport | None, protection: str | None, trigger: str
) -> None:
    own = book()
    own.report = report
    own.protection = Protection(D(protection), None) if protection else None
    assert trigger_of(own, a_fill("104", "3")) == D(trigger)


def test_a_stop_that_slipped_while_the_bot_was_down_halts_before_it_enters_again() -> None:
    machine = Machine(limits=LIMITS, measured=True)
    away = replace(a_fill("106", "3"), trigger_price=D(103))
    machine.deliver([away])
    machine.adopt()
    machine.bar(100, 100, 100, 100)
    (halt,) = machine.said(Halt)
    assert isinstance(halt, Halt)
    assert halt.cause == "stop slippage of 291.3 bps beyond the trigger, the limit is 30.0"
    assert entries(machine) == 0


def test_a_stop_of_which_nothing_is_known_is_not_measured() -> None:
    assert trigger_of(book(), replace(a_fill("104", "3"), trigger_price=None)) is None
