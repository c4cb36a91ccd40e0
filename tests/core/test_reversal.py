"""Leaving a short before its stop: only while one is held, once, and between decisions."""

from dataclasses import dataclass, field

from core.commands import ClosePosition
from core.events import Bar, Event, Trade
from tests.fakes.machine import HOUR, Machine

MINUTE = 60_000


@dataclass(slots=True)
class Alarm:
    """A head that says what it is told to at every event of the tape."""

    says: bool = False
    heard: list[Event] = field(default_factory=list)
    asked: int = 0

    def observe(self, event: Event) -> bool:
        self.heard.append(event)
        return True

    def squeeze(self) -> bool:
        self.asked += 1
        return self.says


def machine_with(alarm: Alarm) -> Machine:
    machine = Machine()
    machine.engine.reversal = alarm
    machine.adopt()
    return machine


def short_bar(machine: Machine, price: float) -> Bar:
    time = machine.now + MINUTE
    return Bar(time, time, "LTCUSDT", MINUTE, price, price, price, price, 1.0)


def test_a_short_is_left_between_decisions_when_the_head_says_so() -> None:
    alarm = Alarm()
    machine = machine_with(alarm)
    machine.bar(100, 101, 99, 100)
    assert machine.engine.book.position.quantity < 0
    alarm.says = True
    machine.deliver([short_bar(machine, 101.0)])
    (close,) = machine.said(ClosePosition)
    assert isinstance(close, ClosePosition)
    assert close.reason == "reversal"
    assert close.decision_id == f"d{machine.now // 1000}"
    assert machine.engine.book.position.is_flat


def test_a_trade_is_enough_to_leave_at() -> None:
    alarm = Alarm(says=True)
    machine = machine_with(alarm)
    machine.bar(100, 101, 99, 100)
    machine.deliver([Trade(machine.now + 1, machine.now + 1, "LTCUSDT", 101.0, 1.0, False)])
    assert len(machine.said(ClosePosition)) == 1


def test_who_holds_nothing_is_not_asked() -> None:
    alarm = Alarm(says=True)
    machine = machine_with(alarm)
    machine.deliver([short_bar(machine, 101.0)])
    assert alarm.heard
    assert alarm.asked == 0
    assert machine.said(ClosePosition) == []


def test_a_close_under_way_is_not_begun_again() -> None:
    alarm = Alarm()
    machine = machine_with(alarm)
    machine.answer = lambda venue, command, now: (
        [] if isinstance(command, ClosePosition) else venue.execute(command, now)
    )
    machine.bar(100, 101, 99, 100)
    alarm.says = True
    for _ in range(3):
        machine.deliver([short_bar(machine, 101.0)])
    assert len(machine.said(ClosePosition)) == 1


def test_a_short_bar_is_no_bar_of_the_decision() -> None:
    machine = machine_with(Alarm())
    machine.bar(100, 101, 99, 100)
    before = machine.engine.state.bar
    machine.deliver([short_bar(machine, 101.0)])
    assert machine.engine.state.bar is before
    assert before is not None
    assert before.bar_ms == HOUR
