"""What the engine makes of a model's age, its drift, and an answer from another machine."""

import math
from pathlib import Path

from core.commands import Alert, PlaceOrder
from core.decision import Decision
from core.events import ModelHealth, ModelPromoted
from tests.fakes.machine import HOUR, Machine

DAY = 24 * HOUR


def health(time: int, inputs: float, outcomes: float, said: str = "") -> ModelHealth:
    return ModelHealth(time, time, "m", inputs, "volume_72", outcomes, 30, said)


def ready() -> Machine:
    machine = Machine()
    machine.bar(80, 80, 80, 80)
    machine.seconds(5)
    machine.now -= 5000
    return machine


def newest(machine: Machine) -> Decision:
    decisions = [one for one in machine.said(Decision) if isinstance(one, Decision)]
    return decisions[-1]


def test_a_decision_tells_the_age_of_its_model_and_not_when_nobody_said() -> None:
    machine = ready()
    machine.bar(80, 80, 80, 80)
    assert newest(machine).model_age_ms == -1
    machine.engine.step(ModelPromoted(machine.now, machine.now, "m", machine.now - 3 * DAY))
    machine.bar(80, 80, 80, 80)
    assert 3 * DAY <= newest(machine).model_age_ms <= 3 * DAY + 3 * HOUR


def test_a_model_beyond_its_age_opens_nothing() -> None:
    machine = ready()
    machine.engine.step(ModelPromoted(machine.now, machine.now, "m", machine.now - 100 * DAY))
    machine.bar(80, 80, 80, 80)
    verdict = newest(machine).verdict
    assert verdict is not None
    assert [finding.rule for finding in verdict.findings] == ["model_age"]
    assert not machine.said(PlaceOrder)


def test_drift_refuses_and_a_promotion_forgets_it() -> None:
    machine = ready()
    machine.engine.step(health(machine.now, 2.4, math.nan))
    machine.bar(80, 80, 80, 80)
    verdict = newest(machine).verdict
    assert verdict is not None
    assert [(one.rule, one.actual) for one in verdict.findings] == [("drift", "2.40")]
    machine.engine.step(ModelPromoted(machine.now, machine.now, "n", machine.now))
    machine.bar(80, 80, 80, 80)
    assert machine.said(PlaceOrder)


def test_the_worse_of_inputs_and_outcomes_counts_and_what_is_said_becomes_an_alert() -> None:
    machine = ready()
    (alert,) = machine.engine.step(health(machine.now, 0.3, 1.6, "the forecasts are worse"))
    assert alert == Alert("warning", "the forecasts are worse")
    assert machine.engine.state.drift == 1.6
    assert machine.engine.step(health(machine.now, math.nan, math.nan)) == []
    assert math.isnan(machine.engine.state.drift)


def test_a_short_that_is_held_is_closed_when_the_drift_is_too_far(tmp_path: Path) -> None:
    machine = ready()
    machine.bar(80, 80, 80, 80)
    assert not machine.engine.book.position.is_flat
    machine.engine.step(health(machine.now, 2.0, math.nan))
    machine.bar(80, 80, 80, 80)
    assert newest(machine).reason == "closed: drift"
    assert machine.engine.book.position.is_flat
