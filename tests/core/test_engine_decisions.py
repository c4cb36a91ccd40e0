"""A decision carries all it was made of: what was seen, said and held, and who said what."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal as D

import pytest

from core.commands import Alert, PlaceOrder
from core.decision import Decision, Ruling, Stance, Voice
from core.events import (
    Bar,
    BookDepth,
    BookTop,
    Event,
    FeedHealth,
    FundingRate,
    Liquidation,
    Mark,
    ModelPromoted,
    RemoteForecast,
    Timer,
    Trade,
)
from core.feeds import LOGIN, MEMBER
from core.memory import Standing
from core.plugs import View
from risk.limits import Limits
from risk.manager import RiskManager
from tests.fakes.machine import HOUR, Machine

VECTOR = (0.25, -1.5)
VOICE = Voice("a", 0.6, 1.0, "")


@dataclass(slots=True)
class Heard:
    """Features that keep what they heard and always say the same."""

    events: list[Event] = field(default_factory=list)
    names: tuple[str, ...] = ("one", "two")

    def observe(self, event: Event) -> None:
        self.events.append(event)

    def vector(self) -> Sequence[float]:
        return VECTOR


@dataclass(slots=True)
class Panel:
    """A model of one member."""

    says: float = 0.6
    silent: str = ""
    asked: list[Sequence[float]] = field(default_factory=list)
    heard: list[Event] = field(default_factory=list)

    def forecast(self, vector: Sequence[float]) -> float:
        self.asked.append(vector)
        return self.says

    def observe(self, event: Event) -> None:
        self.heard.append(event)

    def voices(self) -> Sequence[Voice]:
        return (VOICE,)

    def standings(self) -> tuple[Standing, ...]:
        return (Standing("a", 1.0, 3),)


@dataclass(slots=True)
class Seen:
    """A strategy that keeps what it was shown."""

    wants: Stance
    views: list[View] = field(default_factory=list)

    def decide(self, view: View) -> Stance:
        self.views.append(view)
        return self.wants


@dataclass(slots=True)
class Alarm:
    """A fast forecast that keeps what it heard and never calls."""

    heard: list[Event] = field(default_factory=list)

    def observe(self, event: Event) -> bool:
        self.heard.append(event)
        return False

    def squeeze(self) -> bool:
        return False


@dataclass(slots=True)
class Laps:
    """A stopwatch that keeps the stages it was told."""

    stages: list[str] = field(default_factory=list)

    def lap(self, stage: str) -> None:
        self.stages.append(stage)


def machine_of(
    wants: Stance, says: float = 0.6, silent: str = ""
) -> tuple[Machine, Seen, Panel, Heard]:
    machine, seen, panel, heard = Machine(), Seen(wants), Panel(says, silent), Heard()
    engine = machine.engine
    engine.strategy, engine.model, engine.panel, engine.features = seen, panel, panel, heard
    machine.adopt()
    return machine, seen, panel, heard


def newest(machine: Machine) -> Decision:
    return [one for one in machine.said(Decision) if isinstance(one, Decision)][-1]


def test_a_flat_decision_is_quiet_and_whole() -> None:
    machine, seen, panel, heard = machine_of(Stance.FLAT)
    machine.bar(80, 81, 79, 80.5)
    assert newest(machine) == Decision(
        id=f"d{machine.now // 1000}",
        time=machine.now,
        close=80.5,
        forecast=0.6,
        stance=Stance.FLAT,
        verdict=None,
        held_quantity=D(0),
        vector=VECTOR,
        reason="flat",
        quiet=True,
        voices=(VOICE,),
        model_age_ms=-1,
    )
    assert seen.views == [View(machine.now, 0.6, False, 0, VECTOR)]
    assert panel.asked == [VECTOR]
    assert isinstance(heard.events[-1], Bar)
    memory = machine.engine.state.memory
    assert (memory.standings, memory.counted_until) == ((Standing("a", 1.0, 3),), machine.now)


def test_an_entry_and_its_order_name_each_other_and_leave_in_time() -> None:
    machine, _, _, _ = machine_of(Stance.SHORT)
    machine.bar(80, 81, 79, 80)
    decision = newest(machine)
    (order,) = machine.said(PlaceOrder)
    assert isinstance(order, PlaceOrder)
    assert (decision.id, order.decision_id) == (f"d{machine.now // 1000}",) * 2
    assert order.deadline == machine.now + 10_000
    assert order.limit_price == D("79.76")  # 30 bp below the close
    assert (decision.close, decision.forecast, decision.vector) == (80.0, 0.6, VECTOR)
    assert (decision.held_quantity, decision.quiet, decision.voices) == (D(0), False, (VOICE,))


def test_what_is_held_and_for_how_many_bars_is_shown_and_told() -> None:
    machine, seen, _, _ = machine_of(Stance.SHORT)
    machine.bar(80, 81, 79, 80)
    machine.seconds(1800)
    machine.now -= 1_800_000
    machine.bar(80, 81, 79, 80)
    machine.bar(80, 81, 79, 80)
    assert [(view.holding, view.bars_held) for view in seen.views] == [
        (False, 0),
        (True, 1),
        (True, 2),
    ]
    assert all(isinstance(view.bars_held, int) for view in seen.views)
    assert newest(machine).held_quantity == machine.engine.book.position.quantity < 0
    assert newest(machine).quiet is True


@pytest.mark.parametrize(("silent", "reason"), [("warming up", "warming up"), ("", "no forecast")])
def test_a_model_that_says_nothing_is_quoted(silent: str, reason: str) -> None:
    machine, _, _, _ = machine_of(Stance.FLAT, math.nan, silent)
    machine.bar(80, 81, 79, 80)
    assert newest(machine).reason == reason


@pytest.mark.parametrize(("says", "heard"), [(0.0, 0.0), (1.0, 1.0), (0.4, 0.4)])
def test_every_probability_is_a_forecast(says: float, heard: float) -> None:
    machine, _, _, _ = machine_of(Stance.FLAT, says)
    machine.bar(80, 81, 79, 80)
    assert newest(machine).forecast == heard


@pytest.mark.parametrize("says", [-0.01, 1.01, math.inf, math.nan])
def test_what_is_no_probability_is_none(says: float) -> None:
    machine, _, _, _ = machine_of(Stance.FLAT, says)
    machine.bar(80, 81, 79, 80)
    assert math.isnan(newest(machine).forecast)


def test_a_bar_that_never_came_is_decided_blind_after_the_deadline_and_nobody_is_asked() -> None:
    machine, _, panel, _ = machine_of(Stance.FLAT)
    machine.bar(80, 81, 79, 80)
    asked = len(panel.asked)
    closed = machine.now = machine.now + HOUR
    machine.deliver([Timer(closed, closed, True)])
    machine.seconds(10)
    assert newest(machine).time == closed - HOUR
    machine.seconds(1)
    decision = newest(machine)
    assert (decision.time, decision.reason, decision.voices) == (closed, "the bar never came", ())
    assert math.isnan(decision.forecast)
    assert len(panel.asked) == asked


def test_a_late_bar_within_the_deadline_is_decided_with_open_eyes() -> None:
    machine, _, panel, _ = machine_of(Stance.FLAT)
    machine.bar(80, 81, 79, 80)
    machine.now += HOUR
    closed, asked = machine.now, len(panel.asked)
    machine.deliver([Timer(closed, closed, True)])
    machine.seconds(9)
    machine.deliver([Bar(closed, machine.now, "LTCUSDT", HOUR, 80.0, 81.0, 79.0, 80.2, 1.0)])
    assert (newest(machine).time, newest(machine).close) == (closed, 80.2)
    assert len(panel.asked) == asked + 1


def test_a_bar_that_is_one_millisecond_too_late_is_given_up() -> None:
    machine, _, _, _ = machine_of(Stance.FLAT)
    at = machine.now + HOUR
    machine.engine.step(Timer(at, at, True))
    late = [machine.engine.step(Timer(at + ms, at + ms, False)) for ms in (10_000, 10_001)]
    assert [any(isinstance(one, Decision) for one in said) for said in late] == [False, True]


def test_a_bar_that_is_told_twice_is_heard_once() -> None:
    machine, _, _, heard = machine_of(Stance.FLAT)
    bar = Bar(machine.now, machine.now, "LTCUSDT", HOUR, 80.0, 81.0, 79.0, 80.0, 1.0)
    for event in (bar, bar):
        machine.engine.step(event)
    assert heard.events == [bar]


@pytest.mark.parametrize(
    "prices",
    [
        (80.0, 79.0, 78.0, 78.5),
        (80.0, 81.0, 80.5, 80.7),
        (80.0, 81.0, 79.0, 82.0),
        (80.0, 81.0, 79.0, 78.0),
        (0.0, 81.0, 0.0, 80.0),
        (80.0, math.inf, 79.0, 80.0),
        (math.nan, 81.0, 79.0, 80.0),
    ],
)
def test_what_is_no_bar_is_told_of_and_left(prices: tuple[float, float, float, float]) -> None:
    machine, _, _, heard = machine_of(Stance.FLAT)
    before = list(heard.events)
    bad = Bar(machine.now + HOUR, 0, "LTCUSDT", HOUR, *prices, 1.0)
    said = "{} {} {} {}".format(*prices)
    assert machine.engine.step(bad) == [Alert("warning", f"bar of {bad.time} is not a bar: {said}")]
    assert heard.events == before


def test_a_price_below_one_is_a_price() -> None:
    machine, _, _, _ = machine_of(Stance.FLAT)
    assert machine.engine.step(Bar(1, 0, "LTCUSDT", HOUR, 0.5, 0.6, 0.4, 0.5, 1.0)) == []
    assert machine.engine.state.bar is not None


def test_features_hear_other_bars_and_rates_too() -> None:
    machine, _, _, heard = machine_of(Stance.FLAT)
    other = Bar(5, 5, "BTCUSDT", HOUR, 1.0, 1.0, 1.0, 1.0, 1.0)
    rate = FundingRate(6, 6, "LTCUSDT", 0.0001)
    for event in (other, rate):
        machine.engine.step(event)
    assert heard.events[-2:] == [other, rate]


def test_the_market_is_heard_as_it_was_told_by_all_whom_it_concerns() -> None:
    machine, _, panel, features = machine_of(Stance.FLAT)
    alarm = machine.engine.reversal = Alarm()
    at, symbol = machine.now, "LTCUSDT"
    tape: list[Event] = [
        Trade(at, at, symbol, 80.0, 1.0, False),
        Bar(at, at, symbol, HOUR // 60, 80.0, 80.0, 80.0, 80.0, 1.0),
        FundingRate(at, at, symbol, 0.0001),
        Bar(at + HOUR, at + HOUR, symbol, HOUR, 80.0, 81.0, 79.0, 80.0, 1.0),
    ]
    prices: list[Event] = [
        Mark(at, at, symbol, 80.0, 80.0),
        BookTop(at, at, symbol, 79.9, 1.0, 80.1, 1.0),
        Liquidation(at, at, symbol, 80.0, 1.0, True),
    ]
    for event in [*tape, *prices]:
        machine.engine.step(event)
    assert features.events == [*tape, *prices]
    assert panel.heard == alarm.heard == tape


def test_only_the_members_hear_of_a_remote_answer_and_of_a_members_health() -> None:
    machine, _, panel, features = machine_of(Stance.FLAT)
    at = machine.now
    news: list[Event] = [
        RemoteForecast(at, at, "a", at, 0.7),
        FeedHealth(at, at, f"{MEMBER}a", False, "no answer"),
    ]
    assert [machine.engine.step(event) for event in news] == [[], []]
    assert panel.heard == news
    assert features.events == []
    # A silent member is no fault of a feed: entries go on without it.
    assert machine.engine.state.feed_faults == {}
    machine.engine.panel = None
    assert [machine.engine.step(event) for event in news] == [[], []]


def test_each_stage_of_a_decision_is_timed_under_its_name() -> None:
    for wants, stages in (
        (Stance.FLAT, ["features", "forecast"]),
        (Stance.SHORT, ["features", "forecast", "risk"]),
    ):
        machine, _, _, _ = machine_of(wants)
        laps = machine.engine.stopwatch = Laps()
        machine.bar(80, 81, 79, 80)
        assert laps.stages == stages


def blind_after(machine: Machine) -> Decision:
    """Let an hour end without its bar; return what was decided then."""
    machine.now += HOUR
    machine.deliver([Timer(machine.now, machine.now, True)])
    machine.seconds(11)
    return newest(machine)


def test_no_short_is_opened_on_a_bar_that_never_came_and_the_refusal_says_so() -> None:
    machine, seen, _, _ = machine_of(Stance.FLAT)
    machine.bar(80, 81, 79, 80)
    seen.wants = Stance.SHORT
    decision = blind_after(machine)
    assert decision.verdict is not None
    assert decision.verdict.ruling is Ruling.REFUSED
    said = {one.rule: one.actual for one in decision.verdict.findings}
    assert said["degraded"] == "the bar never came"


def test_nobody_is_quoted_on_a_bar_that_never_came_while_a_short_is_held() -> None:
    machine, _, _, _ = machine_of(Stance.SHORT)
    machine.bar(80, 81, 79, 80)
    decision = blind_after(machine)
    assert decision.held_quantity < 0
    assert decision.voices == ()


def test_a_short_that_has_grown_too_large_is_reduced_by_whole_lots() -> None:
    machine, _, _, _ = machine_of(Stance.SHORT)
    machine.bar(80, 81, 79, 80)
    held, lot = machine.engine.book.position.quantity, machine.engine.book.instrument.lot_step
    machine.engine.risk = RiskManager(Limits(max_notional_usdt=100.0))
    machine.bar(80, 81, 79, 80)
    decision = newest(machine)
    assert (decision.held_quantity, decision.reason) == (held, "reduced: max_notional")
    assert machine.engine.book.position.quantity == D("-1.2") > held
    assert D("1.2") % lot == 0


def test_bars_since_a_stop_are_counted_whole() -> None:
    machine, _, _, _ = machine_of(Stance.SHORT)
    machine.engine.state.memory.last_stop_at = machine.now - HOUR // 2
    machine.bar(80, 81, 79, 80)
    verdict = newest(machine).verdict
    assert verdict is not None
    assert [(one.rule, one.actual) for one in verdict.findings] == [("cool_down", "1")]


def test_what_is_due_at_a_close_is_asked_for_before_its_decision() -> None:
    machine, _, _, _ = machine_of(Stance.FLAT)
    at = machine.now + HOUR
    machine.engine.step(Bar(at, at, "LTCUSDT", HOUR, 80.0, 81.0, 79.0, 80.0, 1.0))
    kinds = [type(one).__name__ for one in machine.engine.step(Timer(at, at, True))]
    assert kinds == ["Reconcile", "Decision"]


def test_a_refused_key_tells_how_much_is_held_and_where_its_stop_is() -> None:
    machine, _, _, _ = machine_of(Stance.SHORT)
    refused = FeedHealth(machine.now, machine.now, LOGIN, False, "33004 expired")
    machine.bar(100, 101, 99, 100)
    held = machine.engine.book.position.quantity
    said = f"33004 expired; {held} LTC are held, stop at 103.00"
    assert machine.engine.step(refused) == [Alert("critical", said)]


def test_a_refused_key_tells_that_what_is_held_has_no_stop() -> None:
    machine, _, _, _ = machine_of(Stance.SHORT)
    machine.bar(100, 101, 99, 100)
    report = machine.engine.book.report
    assert report is not None
    machine.engine.book.report = replace(report, stop_price=None)
    refused = FeedHealth(machine.now, machine.now, LOGIN, False, "33004 expired")
    held = machine.engine.book.position.quantity
    said = f"33004 expired; {held} LTC are held, stop at none"
    assert machine.engine.step(refused) == [Alert("critical", said)]


def test_what_another_source_says_leaves_the_depth_of_the_book_known() -> None:
    machine = Machine()
    depth = BookDepth(1, 1, "LTCUSDT", 99.9, 1.0, 100.1, 1.0, 50.0, 60.0, 5.0, 5.0)
    machine.engine.step(depth)
    machine.engine.step(Liquidation(2, 2, "LTCUSDT", 100.0, 1.0, True))
    assert machine.engine.state.depth is depth


def test_a_key_that_is_refused_before_the_account_was_ever_read_is_told_of_too() -> None:
    refused = FeedHealth(1, 1, LOGIN, False, "33004 expired")
    said = "33004 expired; what is held is not known: the account was never read"
    assert Machine().engine.step(refused) == [Alert("critical", said)]


def test_a_promotion_is_told_and_the_age_of_the_model_counts_from_what_it_learned_last() -> None:
    machine, _, _, _ = machine_of(Stance.FLAT)
    promoted = ModelPromoted(machine.now, machine.now, "m", machine.now - 3 * HOUR, "better")
    assert machine.engine.step(promoted) == [Alert("info", "model m forecasts from now on: better")]
    machine.bar(80, 81, 79, 80)
    assert newest(machine).model_age_ms == 4 * HOUR
    machine.engine.step(ModelPromoted(machine.now, machine.now, "n", machine.now + 9 * HOUR, ""))
    machine.bar(80, 81, 79, 80)
    assert newest(machine).model_age_ms == 0


def test_a_feed_that_is_back_is_no_fault_any_more_and_another_one_stays_one() -> None:
    machine, _, _, _ = machine_of(Stance.FLAT)
    for feed, ok, why in (
        ("market", False, "silent"),
        ("account", False, "lost"),
        ("market", True, ""),
    ):
        machine.engine.step(FeedHealth(machine.now, machine.now, feed, ok, why))
    assert machine.engine.state.feed_faults == {"account": "lost"}
