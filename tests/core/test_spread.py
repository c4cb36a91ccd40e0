"""Spread and depth that the engine hands to risk: those of the newest sound book, or none."""

from core.decision import Decision, Stance
from core.events import BookDepth, BookTop
from tests.fakes.machine import HOUR, Machine


def refused(machine: Machine) -> list[str]:
    machine.bar(80, 80, 80, 80)
    decision = [one for one in machine.said(Decision) if isinstance(one, Decision)][-1]
    assert decision.stance is Stance.SHORT
    assert decision.verdict is not None
    return [finding.rule for finding in decision.verdict.findings if finding.rule == "spread"]


def top(machine: Machine, bid: float, ask: float) -> None:
    machine.deliver([BookTop(machine.now, machine.now, "LTCUSDT", bid, 1.0, ask, 1.0)])


def test_a_wide_book_refuses_a_short_until_it_is_narrow_again() -> None:
    machine = Machine()
    machine.adopt()
    top(machine, 79.0, 81.0)
    assert refused(machine) == ["spread"]
    assert machine.engine.book.position.is_flat
    top(machine, 79.99, 80.01)
    assert refused(machine) == []
    assert not machine.engine.book.position.is_flat


def test_without_a_book_nothing_is_said_of_it() -> None:
    machine = Machine()
    machine.adopt()
    assert refused(machine) == []


def test_a_book_that_makes_no_sense_is_not_looked_at() -> None:
    machine = Machine()
    machine.adopt()
    for bid, ask in ((81.0, 80.0), (0.0, 80.0), (float("nan"), 80.0), (80.0, float("inf"))):
        top(machine, bid, ask)
    assert machine.engine.state.spread_bps is None


def test_a_thin_book_makes_a_short_smaller_while_it_is_fed() -> None:
    sizes = []
    for fed, silent_ms in ((False, 0), (True, 0), (True, 60_000)):
        machine = Machine()
        machine.adopt()
        if fed:
            now = machine.now + HOUR - silent_ms
            machine.deliver(
                [BookDepth(now, now, "LTCUSDT", 79.9, 1, 80.1, 1, 9.0, 3.0, 10.0, 10.0)]
            )
        machine.bar(80, 80, 80, 80)
        sizes.append(-machine.engine.book.position.quantity)
    assert sizes[1] == 1
    assert sizes[0] == sizes[2] > 1
