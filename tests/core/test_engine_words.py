"""What the engine takes of a price, and the reason that a decision carries: it is what a person reads."""

import math
from decimal import Decimal

import pytest

from core.decision import Decision
from core.events import BookTop, Mark, Timer
from tests.fakes.machine import HOUR, Machine


def decided(machine: Machine) -> Decision:
    return [one for one in machine.said(Decision) if isinstance(one, Decision)][-1]


@pytest.mark.parametrize("price", [0.01, 0.5, 80.0, 1e9])
def test_a_mark_above_zero_is_taken(price: float) -> None:
    machine = Machine()
    machine.deliver([Mark(7, 7, "LTCUSDT", price, price)])
    assert (machine.engine.state.mark_price, machine.engine.state.mark_time) == (price, 7)


@pytest.mark.parametrize("price", [0.0, -1.0, math.inf, math.nan])
def test_a_mark_that_is_no_price_is_left(price: float) -> None:
    machine = Machine()
    machine.deliver([Mark(7, 7, "LTCUSDT", price, price)])
    assert (machine.engine.state.mark_price, machine.engine.state.mark_time) == (0.0, 0)


def test_a_spread_is_the_gap_over_the_middle() -> None:
    machine = Machine()
    machine.deliver([BookTop(7, 7, "LTCUSDT", 0.4, 1.0, 0.6, 1.0)])
    assert machine.engine.state.spread_bps == pytest.approx(4000)


@pytest.mark.parametrize(
    ("bid", "ask"), [(80.0, 80.0), (81.0, 80.0), (0.0, 80.0), (80.0, math.inf)]
)
def test_a_book_that_is_crossed_or_empty_is_left(bid: float, ask: float) -> None:
    machine = Machine()
    machine.deliver([BookTop(7, 7, "LTCUSDT", bid, 1.0, ask, 1.0)])
    assert machine.engine.state.spread_bps is None


def test_flat_enter_hold_and_left_are_said_as_such() -> None:
    wants = iter([False, True, True, False])
    machine = Machine(strategy=lambda _: next(wants))
    machine.adopt()
    said = []
    for _ in range(4):
        machine.bar(80, 80, 80, 80)
        said.append(decided(machine).reason)
    assert said == ["flat", "enter", "hold", "strategy left"]


def test_a_bar_that_never_came_is_said_while_something_is_held() -> None:
    machine = Machine()
    machine.adopt()
    machine.bar(80, 80, 80, 80)
    assert not machine.engine.book.position.is_flat
    machine.now += HOUR
    machine.deliver([Timer(machine.now, machine.now, True)])
    machine.seconds(15)
    assert decided(machine).reason == "the bar never came"


def test_rules_that_spoke_are_named_with_a_comma_between() -> None:
    machine = Machine(equity=Decimal("0.5"))
    machine.adopt()
    machine.bar(80, 80, 80, 80)
    verdict = decided(machine).verdict
    assert verdict is not None
    assert verdict.findings
    rules = ", ".join(finding.rule for finding in verdict.findings)
    assert decided(machine).reason == f"{verdict.ruling}: {rules}"
