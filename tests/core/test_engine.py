"""The decision machine: one decision a bar, targets not orders, the same events give the same commands."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.commands import Alert, ClosePosition, Command, Halt, PlaceOrder
from core.decision import Decision, Ruling
from core.events import (
    Bar,
    Event,
    FeedHealth,
    Fill,
    Mark,
    OperatorAction,
    OperatorOrder,
    PositionReport,
    Timer,
    WalletReport,
)
from core.feeds import LOGIN
from core.plugs import View
from risk.limits import Limits
from simulator.venue import Venue
from tests.fakes.machine import HOUR, Machine, always

EXACT = Decimal("1e-8")
ticks = st.integers(-400, 400)


@st.composite
def tapes(draw: st.DrawFn) -> list[tuple[float, float, float, float]]:
    """Bars of a wild market: each opens near the last close, some gap far away."""
    close, bars = 10_000, []
    for _ in range(draw(st.integers(5, 40))):
        open_ = max(close + draw(st.one_of(st.just(0), ticks, st.integers(-2000, 3000))), 500)
        close = max(open_ + draw(ticks), 500)
        high = max(open_, close) + draw(st.integers(0, 1500))
        low = max(min(open_, close) - draw(st.integers(0, 400)), 100)
        bars.append((open_ / 100, high / 100, low / 100, close / 100))
    return bars


def play(bars: list[tuple[float, float, float, float]], wants: list[bool]) -> Machine:
    answers = iter(wants + [False] * len(bars))
    machine = Machine(strategy=lambda _: next(answers), limits=Limits(cool_down_bars_after_stop=1))
    machine.adopt()
    for bar in bars:
        machine.bar(*bar)
    return machine


@settings(max_examples=60, deadline=None)
@given(tapes(), st.lists(st.booleans(), max_size=40))
def test_ebb_is_never_long_and_every_fill_and_cent_is_accounted_for(
    bars: list[tuple[float, float, float, float]], wants: list[bool]
) -> None:
    machine = play(bars, wants)
    held, cash = Decimal(0), Decimal(1000)
    for fill in machine.said(Fill):
        assert isinstance(fill, Fill)
        held += fill.quantity
        cash -= fill.quantity * fill.price + fill.fee
        assert held <= 0
    position = machine.engine.book.position
    assert position.quantity == held == machine.venue.ledger.position.quantity
    mark = Decimal(str(machine.venue.mark))
    assert abs((cash + held * mark) - machine.engine.equity_usdt()) < EXACT


@settings(max_examples=25, deadline=None)
@given(tapes(), st.lists(st.booleans(), max_size=40))
def test_the_same_events_give_the_same_commands(
    bars: list[tuple[float, float, float, float]], wants: list[bool]
) -> None:
    assert play(bars, wants).tape == play(bars, wants).tape


@settings(max_examples=40, deadline=None)
@given(tapes())
def test_leverage_never_exceeds_its_cap_at_an_entry(
    bars: list[tuple[float, float, float, float]],
) -> None:
    machine = play(bars, [True] * len(bars))
    for fill in machine.said(Fill):
        assert isinstance(fill, Fill)
        if fill.quantity < 0:
            assert -fill.quantity * fill.price <= Decimal(1001)


def test_a_short_is_opened_with_its_stop_inside_the_order_and_the_stop_is_read_back() -> None:
    machine = Machine()
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    (order,) = machine.said(PlaceOrder)
    assert isinstance(order, PlaceOrder)
    assert order.quantity < 0
    assert order.stop_price == Decimal("103.00")
    reads = [
        r for r in machine.said(PositionReport) if isinstance(r, PositionReport) and r.quantity
    ]
    assert reads[0].stop_price == Decimal("103.00")
    assert machine.engine.book.uncovered_since is None


def test_a_held_short_is_not_sized_again_at_every_bar() -> None:
    machine = Machine()
    machine.adopt()
    for _ in range(6):
        machine.bar(100, 101, 99, 100)
    assert len(machine.said(PlaceOrder)) == 1


def test_one_decision_is_made_per_bar_however_often_the_scheduler_fires() -> None:
    machine = Machine(strategy=lambda _: False)
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    machine.deliver([Timer(machine.now, machine.now, True)] * 3)
    assert len(machine.said(Decision)) == 1


def test_a_bar_that_arrives_just_after_the_timer_is_still_decided() -> None:
    machine = Machine()
    machine.adopt()
    at = machine.now + HOUR
    machine.deliver([Timer(at, at, True)])
    assert not machine.said(Decision)
    bar = Bar(at, at + 300, "LTCUSDT", HOUR, 100, 101, 99, 100, 1.0)
    machine.deliver([*machine.venue.advance(bar), bar])
    (decision,) = machine.said(Decision)
    assert isinstance(decision, Decision)
    assert decision.time == at


def test_a_bar_that_never_comes_opens_nothing_and_is_said() -> None:
    machine = Machine()
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    machine.deliver([Timer(machine.now + HOUR, machine.now + HOUR, True)])
    machine.seconds(3600 + 15, step_s=5)
    blind = [
        d for d in machine.said(Decision) if isinstance(d, Decision) and "never came" in d.reason
    ]
    assert len(blind) == 1


def test_an_entry_is_refused_while_the_account_is_not_adopted() -> None:
    machine = Machine()
    machine.bar(100, 101, 99, 100)
    decision = machine.said(Decision)[0]
    assert isinstance(decision, Decision)
    assert decision.verdict is not None
    assert decision.verdict.ruling is Ruling.REFUSED
    assert decision.verdict.findings[0].rule == "degraded"
    assert not machine.said(PlaceOrder)


def test_an_entry_is_refused_while_a_feed_is_silent_but_a_close_is_not() -> None:
    wants = iter([True, False])
    machine = Machine(strategy=lambda _: next(wants))
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    machine.deliver([FeedHealth(machine.now, machine.now, "market", False, "silent for 20 s")])
    machine.bar(100, 101, 99, 100)
    assert machine.said(ClosePosition)
    assert machine.engine.book.position.is_flat


@pytest.mark.parametrize(("holds", "severity"), [(True, "critical"), (False, "warning")])
def test_a_key_that_the_exchange_refuses_is_the_loudest_alarm_while_a_short_is_held(
    *, holds: bool, severity: str
) -> None:
    machine = Machine(strategy=lambda _: holds)
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    refused = FeedHealth(machine.now, machine.now, LOGIN, False, "33004 expired")
    machine.deliver([refused])
    (alarm,) = (one for one in machine.said(Alert) if "33004" in str(one))
    assert isinstance(alarm, Alert)
    assert alarm.severity == severity
    assert ("stop at 103.00" in alarm.message) is holds


def test_a_bar_that_is_not_a_bar_is_dropped_and_said() -> None:
    machine = Machine()
    machine.adopt()
    machine.bar(100, 99, 101, 100)
    assert not machine.said(PlaceOrder)
    assert any("is not a bar" in str(alert) for alert in machine.said(Alert))


def test_the_drawdown_limit_closes_halts_and_stays_halted() -> None:
    limits = Limits(max_drawdown_pct_of_equity=0.5, take_profit_pct_of_price=20)
    machine = Machine(limits=limits)
    machine.adopt()
    machine.bar(100, 100, 100, 100)
    machine.bar(100, 102.9, 100, 102.5)
    assert machine.engine.book.position.is_flat
    assert len(machine.said(Halt)) == 1
    machine.bar(102, 102, 102, 102)
    assert len(machine.said(PlaceOrder)) == 1
    assert "drawdown" in machine.engine.state.memory.halted


def test_a_short_is_closed_after_its_horizon() -> None:
    machine = Machine(limits=Limits(time_exit_bars=3))
    machine.adopt()
    for _ in range(4):
        machine.bar(100, 101, 99, 100)
    closes = machine.said(ClosePosition)
    assert [c.reason for c in closes if isinstance(c, ClosePosition)] == ["time_exit"]
    assert machine.lives.finished[0].exit_reason == "time_exit"


def test_bars_held_count_from_the_bar_that_decided() -> None:
    seen: list[int] = []

    def remember(view: View) -> bool:
        seen.append(view.bars_held)
        return always(view)

    machine = Machine(strategy=remember)
    machine.adopt()
    for _ in range(4):
        machine.bar(100, 101, 99, 100)
    assert seen == [0, 1, 2, 3]


def test_a_second_timer_for_the_same_close_does_not_give_its_bar_up() -> None:
    machine = Machine()
    machine.adopt()
    at = machine.now + HOUR
    machine.deliver([Timer(at, at, True), Timer(at, at, True)])
    bar = Bar(at, at + 300, "LTCUSDT", HOUR, 100, 101, 99, 100, 1.0)
    machine.deliver([*machine.venue.advance(bar), bar])
    (decision,) = machine.said(Decision)
    assert isinstance(decision, Decision)
    assert decision.reason == "enter"


def test_a_person_who_resumes_after_a_drawdown_is_not_halted_again_by_the_old_peak() -> None:
    machine = Machine(limits=Limits(max_drawdown_pct_of_equity=0.5, take_profit_pct_of_price=20))
    machine.adopt()
    machine.bar(100, 100, 100, 100)
    machine.bar(100, 102.9, 100, 102.5)
    machine.deliver([OperatorOrder(machine.now, machine.now, OperatorAction.RESUME)])
    machine.bar(102, 102, 102, 102)
    assert len(machine.said(Halt)) == 1
    assert len(machine.said(PlaceOrder)) == 2


def no_wallet(venue: Venue, command: Command, now: int) -> list[Event]:
    return [e for e in venue.execute(command, now) if not isinstance(e, WalletReport)]


def restarted(machine: Machine) -> Machine:
    """Return a new machine on the same exchange, with the memory of the old one."""
    later = Machine(strategy=machine.strategy, limits=machine.limits)
    later.venue, later.now = machine.venue, machine.now + 10_000
    later.engine.state.memory = machine.engine.state.memory
    return later


def test_a_wallet_that_was_not_read_is_no_loss() -> None:
    machine = Machine(limits=Limits(take_profit_pct_of_price=20))
    machine.adopt()
    machine.bar(100, 100, 100, 100)
    later = restarted(machine)
    later.answer = no_wallet
    later.adopt()
    later.now = later.now // HOUR * HOUR
    later.bar(100, 100, 100, 100)
    assert later.engine.book.position.quantity < 0
    assert not later.said(Halt)
    assert not later.said(ClosePosition)


def test_a_day_does_not_start_before_the_wallet_is_read() -> None:
    machine = Machine(answer=no_wallet)
    machine.adopt()
    machine.bar(100, 100, 100, 100)
    assert not machine.said(PlaceOrder)
    machine.answer = Venue.execute
    machine.deliver([machine.venue.ledger.wallet_report(machine.now, Decimal(100))])
    assert machine.engine.state.memory.day_start_equity_usdt == 1000
    machine.bar(100, 100, 100, 100)
    assert machine.said(PlaceOrder)


def test_a_wallet_that_was_overtaken_on_its_way_does_not_undo_a_loss() -> None:
    """An older report that came late once made a day's loss forgotten, and a short was opened after it."""
    machine = Machine()
    machine.adopt()
    now = machine.now
    lost = WalletReport(now, now, Decimal(900), Decimal(900), Decimal(900))
    machine.deliver([lost, replace(lost, time=now - 5000, wallet_usdt=Decimal(1000))])
    assert machine.engine.equity_usdt() == 900
    # A minute is longer than anything is under way: then the newer time was the wrong one.
    machine.deliver([replace(lost, time=now - 61_000, wallet_usdt=Decimal(1000))])
    assert machine.engine.equity_usdt() == 1000


def test_a_short_that_was_adopted_is_closed_after_its_horizon_too() -> None:
    machine = Machine(limits=Limits(time_exit_bars=3))
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    later = Machine(limits=machine.limits)
    later.venue, later.now = machine.venue, machine.now + 10_000
    later.adopt()
    later.now = machine.now
    for _ in range(3):
        later.bar(100, 101, 99, 100)
    assert [c.reason for c in later.said(ClosePosition) if isinstance(c, ClosePosition)] == [
        "time_exit"
    ]


def test_a_restart_keeps_since_when_a_short_is_held_and_counts_its_entry_once() -> None:
    machine = Machine()
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    opened_at = machine.engine.state.memory.opened_at
    later = restarted(machine)
    later.adopt()
    memory = later.engine.state.memory
    assert later.engine.book.position.quantity < 0
    assert (memory.opened_at, memory.entries_today) == (opened_at, 1)


def test_a_short_found_gone_counts_as_stopped() -> None:
    machine = Machine()
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    machine.venue.ledger.position.quantity = Decimal(0)
    machine.seconds(30)
    memory = machine.engine.state.memory
    assert machine.engine.book.position.is_flat
    assert memory.opened_at is None
    assert memory.last_stop_at is not None


def test_a_mark_price_that_is_no_number_is_not_taken() -> None:
    machine = Machine()
    machine.adopt()
    machine.deliver([Mark(machine.now, machine.now, "LTCUSDT", float("nan"), 100.0)])
    machine.bar(100, 101, 99, 100)
    assert machine.said(PlaceOrder)


class Says101:
    """A model whose probability is none."""

    silent = ""

    def forecast(self, vector: object) -> float:
        """Return 1.01."""
        return 1.01


def test_a_probability_above_one_is_no_forecast() -> None:
    machine = Machine(strategy=lambda view: view.forecast > 0.5)
    machine.engine.model = Says101()
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    assert not machine.said(PlaceOrder)


def test_an_entry_that_was_approved_too_late_is_not_told_as_one() -> None:
    machine = Machine(limits=Limits(max_data_age_s=60))
    machine.adopt()
    at = machine.now + HOUR
    late = at + 11_000
    bar = Bar(at, at, "LTCUSDT", HOUR, 100, 101, 99, 100, 1.0)
    machine.venue.advance(bar)
    machine.deliver([bar, Timer(late, late, False), Timer(at, late, True)])
    (decision,) = machine.said(Decision)
    assert isinstance(decision, Decision)
    assert (decision.reason, machine.said(PlaceOrder)) == ("too late to enter", [])
