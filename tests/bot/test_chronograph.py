"""Stamps: every stage of a decision and an order, in the journal; delays counted by class."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.chronograph import Chronograph
from bot.compose import time_stages
from bot.latency_table import ORDER
from core.commands import PlaceOrder
from core.decision import Decision
from core.events import Event, FeedHealth, Fill, Mark, Timer, Trade
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


@pytest.mark.parametrize("fill_first", [True, False])
def test_answer_and_fill_are_both_stamped_whichever_comes_first(fill_first: bool) -> None:
    bench, machine = Bench(), Machine()
    chronograph = bench.chronograph()
    machine.engine.stopwatch = chronograph
    machine.adopt()
    now = machine.now
    chronograph.take(Timer(now, now, True))
    machine.bar(100, 101, 99, 100)
    (order,) = (one for one in machine.tape if isinstance(one, PlaceOrder))
    (fill,) = (one for one in machine.tape if isinstance(one, Fill))
    chronograph.done([one for one in machine.tape if isinstance(one, Decision | PlaceOrder)])
    chronograph.sent(order)
    if fill_first:
        chronograph.take(fill)
        chronograph.acknowledged(order)
    else:
        chronograph.acknowledged(order)
        chronograph.take(fill)
    # What comes of it once more is counted no more.
    chronograph.take(fill)
    chronograph.acknowledged(order)
    names = [one.names[0] for one in bench.written if isinstance(one, Stages)][1:]
    ways = ["filled", "acknowledged"] if fill_first else ["acknowledged", "filled"]
    assert names == ["sent", *ways]


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
    assert {name for one in stages for name in one.names} == set(ORDER)
    decided = {row.id for row in rig.rows(Decision) if isinstance(row, Decision)}
    assert {one.id for one in stages} <= decided
    assert all(us >= 0 for one in stages for us in one.microseconds)
    assert [row for row in rig.rows(Delays) if isinstance(row, Delays)]
