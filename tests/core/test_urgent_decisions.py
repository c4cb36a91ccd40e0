"""Decisions between bars through the whole machine: asked for by an event, kept to gap and budget, judged as others."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.journal.codec import CODEC
from bot.journal.journal import Journal
from bot.journal.reader import JournalReader
from bot.recorder import Detail, Recorder
from bot.resuming import urgent_times
from core.commands import Alert, Command, PlaceOrder
from core.decision import Decision
from core.events import Event, Liquidation, OnChain, OnChainKind, Timer, Trade
from core.latency import EDGES_MS, Delays, Stages
from core.urgent import UrgentSettings, urgency_of
from risk.limits import Limits
from risk.manager import RiskManager
from tests.fakes.machine import HOUR, START, Machine, NoFeatures, Says, always

MINUTE = 60_000
ALL = UrgentSettings(burst_bps=50, cascade_usdt=1e5, deposit_ltc=1000, gap_s=60, max_per_day=3)


def machine_with(
    wishes: UrgentSettings = ALL, *, wants: bool = True, limits: Limits | None = None
) -> Machine:
    machine = Machine(
        strategy=always if wants else (lambda _: False),
        limits=limits or Limits(max_entries_per_day=100, max_data_age_s=3000),
    )
    machine.engine.urgency = urgency_of("LTCUSDT", wishes)
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    return machine


def trade(machine: Machine, after_ms: int, price: float, late_ms: int = 0) -> Trade:
    time = machine.now + after_ms
    return Trade(time, time + late_ms, "LTCUSDT", price, 1.0, False)


def burst(machine: Machine, after_ms: int, late_ms: int = 0) -> list[Event]:
    """A fall by a hundredth within a second."""
    return [trade(machine, after_ms - 900, 100.0), trade(machine, after_ms, 99.0, late_ms)]


def urgent(machine: Machine) -> list[Decision]:
    said = [one for one in machine.said(Decision) if isinstance(one, Decision)]
    return [one for one in said if one.id.startswith("u")]


def test_a_burst_a_cascade_and_a_deposit_each_ask_for_a_decision() -> None:
    machine = machine_with(wants=False)
    machine.deliver(burst(machine, 2 * MINUTE))
    at = machine.now + 4 * MINUTE
    machine.deliver([Liquidation(at, at, "LTCUSDT", 99.0, 2000.0, True)])
    at += 2 * MINUTE
    machine.deliver([OnChain(at, at, OnChainKind.DEPOSIT, "t", "binance", 5000.0, 0.9, "poll")])
    assert [one.time - machine.now for one in urgent(machine)] == [
        2 * MINUTE, 4 * MINUTE, 6 * MINUTE,
    ]  # fmt: skip
    for words in (
        "burst of -100 bp within 10 s",
        "198000 USDT liquidated within 10 s",
        "5000 LTC sent to binance",
    ):
        assert Alert("info", f"decided between bars: {words}") in machine.said(Alert)


def test_an_urgent_decision_reckons_with_the_last_trade_not_with_the_close() -> None:
    machine = machine_with(wants=False)
    machine.engine.strategy = Says(always)
    machine.deliver(burst(machine, 2 * MINUTE))
    (one,) = urgent(machine)
    assert one.close == 99.0
    (order,) = machine.said(PlaceOrder)
    assert isinstance(order, PlaceOrder)
    assert order.quantity < 0
    assert order.stop_price is not None
    assert order.stop_price < Decimal(103)


class Sources(NoFeatures):
    """Features whose sources speak between two closes."""

    def vector_at(self, now: int) -> Sequence[float]:
        """Return the time that was asked for."""
        return (float(now),)


def test_an_urgent_decision_asks_the_sources_what_they_say_now_and_that_of_a_bar_does_not() -> None:
    machine = machine_with(wants=False)
    machine.engine.features = Sources()
    machine.deliver(burst(machine, 2 * MINUTE))
    (one,) = urgent(machine)
    assert one.vector == (float(machine.now + 2 * MINUTE),)
    machine.bar(100, 101, 99, 100)
    newest = machine.said(Decision)[-1]
    assert isinstance(newest, Decision)
    assert newest.vector == ()


def test_only_a_trade_that_was_heard_as_it_happened_tells_how_late_ticks_are() -> None:
    machine = machine_with(wants=False)
    state, at = machine.engine.state, machine.now
    machine.deliver([trade(machine, 1000, 100.0, late_ms=40)])
    assert state.tick_delay_ms == 40
    asked_for_afterwards = Trade(at + 2000, 0, "LTCUSDT", 100.0, 1.0, False)
    block = OnChain(at, at + HOUR, OnChainKind.BLOCK, "t", "", 0.0, 1.0, "poll")
    machine.deliver([asked_for_afterwards, block])
    assert state.tick_delay_ms == 40


def test_gap_counts_from_any_decision_also_from_that_of_a_bar() -> None:
    machine = machine_with(wants=False)
    machine.deliver(burst(machine, 30_000))
    assert not urgent(machine)
    machine.deliver(burst(machine, 61_000))
    machine.deliver(burst(machine, 100_000))
    machine.deliver(burst(machine, 122_000))
    assert [one.time - machine.now for one in urgent(machine)] == [61_000, 122_000]


def test_a_bar_that_has_closed_is_decided_before_anything_urgent() -> None:
    machine = machine_with(wants=False)
    machine.now += HOUR
    # The hour is over and its bar has not come yet.
    machine.deliver(burst(machine, 2000))
    assert not urgent(machine)


def test_a_bar_is_decided_at_its_close_whatever_was_decided_in_between() -> None:
    machine = machine_with(wants=False)
    machine.deliver(burst(machine, 2 * MINUTE))
    machine.bar(100, 101, 99, 100)
    ids = [one.id[0] for one in machine.said(Decision) if isinstance(one, Decision)]
    assert ids == ["d", "u", "d"]


def test_late_ticks_are_refused_with_rule_limit_actual_and_unit() -> None:
    machine = machine_with(wants=False)
    machine.engine.strategy = Says(always)
    machine.engine.risk = RiskManager(
        Limits(max_entries_per_day=100, max_data_age_s=3000), latency_budget_ms=200.0
    )
    machine.deliver(burst(machine, 2 * MINUTE, late_ms=450))
    (one,) = urgent(machine)
    assert one.verdict is not None
    found = {said.rule: (said.limit, said.actual, said.unit) for said in one.verdict.findings}
    assert found["latency"] == ("200", "450", "ms")
    assert not machine.said(PlaceOrder)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1000, 40 * MINUTE), st.booleans()), min_size=1, max_size=40),
    st.integers(1, 600),
    st.integers(1, 5),
)
def test_gap_and_budget_hold_through_the_engine(
    steps: list[tuple[int, bool]], gap_s: int, most: int
) -> None:
    wishes = UrgentSettings(burst_bps=50, gap_s=gap_s, max_per_day=most)
    machine = machine_with(wishes, wants=False)
    for pause, is_bar in steps:
        if is_bar:
            machine.bar(100, 101, 99, 100)
        else:
            machine.deliver(burst(machine, pause % (HOUR - 2000) + 1000))
    decided = [one for one in machine.said(Decision) if isinstance(one, Decision)]
    for before, after in pairwise(decided):
        if after.id.startswith("u"):
            assert after.time - before.time >= gap_s * 1000
    day = 24 * HOUR
    counts: dict[int, int] = {}
    for one in urgent(machine):
        counts[one.time // day] = counts.get(one.time // day, 0) + 1
    assert all(count <= most for count in counts.values())


def eventful() -> Machine:
    machine = machine_with()
    machine.deliver(burst(machine, 2 * MINUTE))
    machine.seconds(30, step_s=5)
    machine.bar(99, 100, 98, 99)
    machine.deliver(burst(machine, 3 * MINUTE, late_ms=40))
    machine.bar(99, 110, 98, 109)
    return machine


def test_a_journal_with_urgent_decisions_and_measurements_replays_byte_equal(
    tmp_path: Path,
) -> None:
    machine = eventful()
    with Journal(tmp_path / "j.sqlite") as journal:
        recorder = Recorder(journal, Detail.ALL)
        for item in machine.tape:
            if isinstance(item, Decision | Command):
                recorder.output(item)
                if isinstance(item, Decision):
                    journal.append(Stages(item.time, item.id, ("features", "risk"), (120, 9)))
            else:
                recorder.event(item)
                if isinstance(item, Timer):
                    counts = (1,) + (0,) * len(EDGES_MS)
                    journal.append(Delays(item.time, "Trade", 3, 7, counts))
    with JournalReader(tmp_path / "j.sqlite") as reader:
        records = [row.record for row in reader.read()]
    assert {Stages, Delays} <= {type(one) for one in records}
    again = Machine(limits=Limits(max_entries_per_day=100, max_data_age_s=3000))
    again.engine.urgency = urgency_of("LTCUSDT", ALL)
    said: list[bytes] = []
    for record in records:
        if not isinstance(record, Decision | Command | Stages | Delays):
            said += [CODEC.encode(out) for out in again.engine.step(record)]  # type: ignore[arg-type]
    was = [CODEC.encode(one) for one in records if isinstance(one, Decision | Command)]
    assert said == was
    assert any(b'"u' in line for line in was)


def test_a_restart_gives_no_second_budget(tmp_path: Path) -> None:
    machine = eventful()
    with Journal(tmp_path / "j.sqlite") as journal:
        machine.write(Recorder(journal, Detail.ALL))
        times = urgent_times(journal, machine.now)
    assert times == [one.time for one in urgent(machine)]
    assert len(times) == 2
    watch = urgency_of("LTCUSDT", UrgentSettings(burst_bps=1, gap_s=1, max_per_day=2))
    assert watch is not None
    watch.observe(trade(machine, 0, 99.0))
    watch.recall(times)
    assert not watch.grant(machine.now + MINUTE, 0)


def test_without_urgency_ticks_decide_nothing() -> None:
    machine = machine_with(UrgentSettings())
    assert machine.engine.urgency is None
    before = len(machine.said(Decision))
    machine.deliver(burst(machine, 2 * MINUTE))
    assert len(machine.said(Decision)) == before


@pytest.mark.parametrize("price", [float("nan"), -1.0, 0.0])
def test_a_price_that_is_none_asks_for_nothing(price: float) -> None:
    machine = machine_with()
    machine.deliver([trade(machine, 2 * MINUTE, 100.0), trade(machine, 2 * MINUTE + 10, price)])
    assert not urgent(machine)
    assert machine.now > START
