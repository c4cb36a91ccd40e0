"""Stamps: every stage of a decision and an order, in the journal; delays counted by class."""

from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from bot.chronograph import Chronograph
from bot.compose import time_stages
from bot.latency_table import ORDER
from core.commands import OrderType, PlaceOrder, TimeInForce
from core.decision import Decision, Stance
from core.events import Event, FeedHealth, Fill, FillKind, FillReason, Mark, Timer, Trade
from core.latency import EDGES_MS, Delays, Stages
from tests.fakes.machine import Machine
from tests.fakes.running import Rig


@dataclass
class Clock:
    """Rises by 2 ms whenever it is read."""

    ns: int = 0

    def ticks_ns(self) -> int:
        self.ns += 2_000_000
        return self.ns


@dataclass
class Bench:
    """A chronograph whose clocks are turned by hand, and what it wrote."""

    now: int = 1_000_000
    written: list[object] = field(default_factory=list)
    clock: Clock = field(default_factory=Clock)

    def chronograph(self) -> Chronograph:
        return Chronograph(self.clock.ticks_ns, lambda: self.now, self.written.append)


def tick(delay_ms: int) -> Trade:
    return Trade(1_000_000 - delay_ms, 1_000_000, "LTCUSDT", 90.0, 1.0, False)


def test_a_decision_and_its_order_are_stamped_from_the_exchange_to_the_fill() -> None:
    bench, machine = Bench(), Machine()
    chronograph = bench.chronograph()
    machine.engine.stopwatch = chronograph
    machine.adopt()
    machine.bar(100, 101, 99, 100)
    machine.now += 1000
    # Anew from the tape, as the loop does it.
    again = Machine()
    again.engine.stopwatch = chronograph
    chronograph.take(tick(37))
    chronograph.done([])
    for item in machine.tape:
        if isinstance(item, Decision) or not hasattr(item, "time_received"):
            continue
        bench.now = item.time_received + 4
        chronograph.take(item)  # type: ignore[arg-type]
        outputs = again.engine.step(item)  # type: ignore[arg-type]
        chronograph.done(outputs)
        for output in outputs:
            if not isinstance(output, Decision):
                chronograph.sent(output)
                chronograph.acknowledged(output)
    stages = [one for one in bench.written if isinstance(one, Stages)]
    whole = stages[0]
    assert whole.names == ("received", "queued", "features", "forecast", "risk", "journal")
    assert whole.microseconds == (37_000, 4000, 2000, 2000, 2000, 2000)
    assert whole.id.startswith("d")
    assert [one.names for one in stages[1:]] == [("sent",), ("acknowledged",), ("filled",)]
    assert {one.id for one in stages} == {whole.id}


def test_delays_are_counted_by_class_and_written_once_a_minute() -> None:
    bench = Bench()
    chronograph = bench.chronograph()
    chronograph.take(Timer(1, 1, False))
    for delay in (0, 1, 3, 60, 60, 250):
        chronograph.take(tick(delay))
    chronograph.take(Mark(999_999, 1_000_000, "LTCUSDT", 90.0, 90.0))
    assert not bench.written
    chronograph.take(Timer(60_001, 60_001, False))
    marks, trades = (one for one in bench.written if isinstance(one, Delays))
    assert (marks.kind, sum(marks.counts)) == ("Mark", 1)
    assert (trades.kind, trades.newest_ms, trades.largest_ms) == ("Trade", 250, 250)
    assert sum(trades.counts) == 6
    assert trades.counts[EDGES_MS.index(100)] == 2
    assert len(trades.counts) == len(EDGES_MS) + 1


def test_what_was_asked_for_afterwards_and_what_no_host_received_is_no_delay() -> None:
    bench = Bench()
    chronograph = bench.chronograph()
    events: list[Event] = [
        Trade(5, 0, "LTCUSDT", 90.0, 1.0, False),
        FeedHealth(1, 2, "x", True, ""),
    ]
    for event in events:
        chronograph.take(event)
    chronograph.close(1)
    assert not bench.written


def test_a_running_loop_journals_every_stage(tmp_path: Path) -> None:
    rig = Rig(tmp_path)
    time_stages(rig.loop)
    rig.run(4.0, lambda: len(rig.rows(Decision)) >= 4)
    stages = [row for row in rig.rows(Stages) if isinstance(row, Stages)]
    assert {name for one in stages for name in one.names} == set(ORDER) - {"received"}
    decided = {row.id for row in rig.rows(Decision) if isinstance(row, Decision)}
    assert {one.id for one in stages} <= decided
    assert all(us >= 0 for one in stages for us in one.microseconds)
    assert [row for row in rig.rows(Delays) if isinstance(row, Delays)]


def order() -> PlaceOrder:
    return PlaceOrder(
        client_order_id="o1",
        decision_id="d1",
        symbol="LTCUSDT",
        order_type=OrderType.LIMIT,
        time_in_force=TimeInForce.IOC,
        quantity=Decimal(-1),
        limit_price=Decimal(90),
        reduce_only=False,
        stop_price=Decimal(93),
        take_profit_price=None,
        deadline=2_000_000,
    )


def test_an_answer_that_the_fill_overtakes_is_measured_from_the_sending_all_the_same() -> None:
    bench = Bench()
    chronograph = bench.chronograph()
    chronograph.take(Timer(1_000_000, 1_000_000, True))
    chronograph.lap("features")
    decision = Decision(
        "d1", 1_000_000, 90.0, 0.6, Stance.SHORT, None, Decimal(0), (), "enter", False, (), -1
    )
    chronograph.done([decision, order()])
    chronograph.sent(order())
    fill = Fill(
        1_000_001, 1_000_001, "e1", "o1", "x1", Decimal(90), Decimal(-1), Decimal(0),
        FillKind.TRADE, FillReason.ENTRY,
    )  # fmt: skip
    chronograph.take(fill)
    chronograph.acknowledged(order())
    stages = [one for one in bench.written if isinstance(one, Stages)]
    assert "received" not in stages[0].names, "no tick came: nobody knows how old the market is"
    assert [one.names for one in stages[1:]] == [("sent",), ("filled",), ("acknowledged",)]
    # The clock rises by 2 ms a reading: sent, fill, the fill's own event, the answer.
    assert stages[3].microseconds == (6000,)
