"""The loop, with a steady market and an exchange that misbehaves on demand."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from bot.journal.errors import JournalFullError
from core.commands import Alert, ClosePosition, Command, OrderType, PlaceOrder, TimeInForce
from core.decision import Decision
from core.errors import InvariantError
from core.events import (
    Event,
    FeedHealth,
    Fill,
    OperatorAction,
    Outcome,
    SendOutcome,
    Timer,
    Trade,
)
from core.memory import Memory
from core.money import ZERO
from tests.fakes.machine import Says
from tests.fakes.running import BentExchange, Rig, plainly


def held(rig: Rig) -> bool:
    return not rig.engine.book.position.is_flat


def test_one_short_is_opened_and_each_bar_decided_once(tmp_path: Path) -> None:
    rig = Rig(tmp_path)
    rig.run(3.0, lambda: len(rig.rows(Decision)) >= 8)
    decided = [row.time for row in rig.rows(Decision) if isinstance(row, Decision)]
    assert len(decided) >= 8
    assert len(decided) == len(set(decided))
    assert {time_ms % rig.bar_ms for time_ms in decided} == {0}
    assert len(rig.exchange.of(PlaceOrder)) == 1
    assert held(rig)


def test_intent_is_durable_before_it_leaves(tmp_path: Path) -> None:
    seen: list[bool] = []

    async def looks(exchange: BentExchange, command: Command) -> Sequence[Event]:
        if isinstance(command, PlaceOrder):
            seen.append(command in rig.rows(PlaceOrder))
        return await plainly(exchange, command)

    rig = Rig(tmp_path, looks)
    rig.run(5.0, lambda: held(rig))
    assert seen == [True]


def test_request_that_raises_becomes_an_unknown_outcome(tmp_path: Path) -> None:
    async def breaks(exchange: BentExchange, command: Command) -> Sequence[Event]:
        if isinstance(command, PlaceOrder):
            raise ConnectionError("the wire broke")
        return await plainly(exchange, command)

    rig = Rig(tmp_path, breaks)
    rig.run(2.0, lambda: len(rig.rows(Decision)) >= 6)
    outcomes = [row for row in rig.rows(SendOutcome) if isinstance(row, SendOutcome)]
    assert [one.outcome for one in outcomes] == [Outcome.UNKNOWN]
    assert "the wire broke" in outcomes[0].message
    # An order of unknown fate blocks the next one.
    assert len(rig.exchange.of(PlaceOrder)) == 1
    assert any(level == "error" and said == "request failed" for level, said, _ in rig.log.lines)


def test_law_broken_by_the_exchange_ends_the_run(tmp_path: Path) -> None:
    async def breaks(exchange: BentExchange, command: Command) -> Sequence[Event]:
        raise InvariantError("the position would be long")

    with pytest.raises(InvariantError, match="would be long"):
        Rig(tmp_path, breaks).run(5.0)


def test_failing_engine_ends_the_run_and_keeps_what_was_recorded(tmp_path: Path) -> None:
    def fails(_: object) -> bool:
        raise ValueError("no opinion")

    rig = Rig(tmp_path)
    rig.engine.strategy = Says(fails)
    with pytest.raises(ValueError, match="no opinion"):
        rig.run(5.0)
    assert rig.rows(Timer)


class EndingFeed:
    async def events(self) -> AsyncIterator[Event]:
        return
        yield


class BrokenFeed:
    async def events(self) -> AsyncIterator[Event]:
        raise OSError("no route")
        yield


def test_feed_that_ends_refuses_entries_and_the_bot_lives_on(tmp_path: Path) -> None:
    rig = Rig(tmp_path, feed=EndingFeed())
    rig.run(1.5, lambda: len(rig.rows(Timer)) >= 5)
    assert [row.ok for row in rig.rows(FeedHealth) if isinstance(row, FeedHealth)] == [False]
    assert rig.engine.state.feed_faults == {"market": "the feed ended"}


def test_feed_that_fails_ends_the_run(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no route"):
        Rig(tmp_path, feed=BrokenFeed()).run(5.0)


def test_full_journal_lets_no_entry_leave_and_ends_the_run(tmp_path: Path) -> None:
    rig = Rig(tmp_path, max_bytes=9 * 4096)
    rig.engine.strategy = Says(lambda _: len(rig.rows(Timer)) > 5)
    trades = [Trade(1, 1, "LTCUSDT", 80.0, 1.0, False)] * 200
    for trade in trades:
        rig.journal.append(trade)
    with pytest.raises(JournalFullError, match="no room"):
        rig.run(10.0)
    assert rig.exchange.of(PlaceOrder) == []


class Wishes:
    """An engine that answers everything with the same commands."""

    def __init__(self, commands: list[Command]) -> None:
        self.commands = commands
        self.state = type("State", (), {"memory": Memory()})()

    def step(self, event: Event) -> list[Command]:
        return self.commands if isinstance(event, Timer) else []


def order(name: str, *, reduce_only: bool) -> PlaceOrder:
    kinds = (OrderType.MARKET, TimeInForce.IOC)
    return PlaceOrder(name, "d1", "LTCUSDT", *kinds, ZERO, None, reduce_only, None, None, 0)


def test_without_a_journal_reductions_leave_and_entries_do_not(tmp_path: Path) -> None:
    rig = Rig(tmp_path)
    close = ClosePosition("c", "d1", "LTCUSDT", ZERO, "stop")
    wishes: list[Command] = [order("in", reduce_only=False), order("out", reduce_only=True), close]
    rig.loop.engine = Wishes([*wishes, Alert("info", "x")])  # type: ignore[assignment]

    class Full:
        def append(self, record: object, key: str = "") -> int:
            raise JournalFullError("paper.sqlite: no room")

    rig.loop.recorder.journal = Full()  # type: ignore[assignment]

    async def once() -> None:
        rig.loop.take(Timer(1, 1, False))
        await asyncio.sleep(0.01)

    asyncio.run(once())
    rig.journal.close()
    assert rig.exchange.asked == wishes[1:]


def test_answer_under_way_at_the_end_is_taken_and_remembered(tmp_path: Path) -> None:
    async def slowly(exchange: BentExchange, command: Command) -> Sequence[Event]:
        if isinstance(command, PlaceOrder):
            rig.loop.stop("in the middle")
            await asyncio.sleep(0.3)
        return await plainly(exchange, command)

    rig = Rig(tmp_path, slowly)
    rig.run(5.0)
    assert len(rig.rows(Fill)) == 1
    last = rig.rows(Memory)[-1]
    assert isinstance(last, Memory)
    assert last.opened_at is not None
    assert last.entries_today == 1
    # The stop was read back before the end.
    assert rig.engine.book.uncovered_since is None


def test_nothing_is_opened_once_the_end_began(tmp_path: Path) -> None:
    rig = Rig(tmp_path)

    def too_late(_: object) -> bool:
        rig.loop.stop("now")
        return False

    rig.engine.strategy = Says(too_late)
    rig.run(5.0)
    assert rig.exchange.of(PlaceOrder) == []
    assert len(rig.rows(Decision)) == 1


@pytest.mark.slow
def test_exchange_that_never_answers_delays_the_end_by_less_than_five_seconds(
    tmp_path: Path,
) -> None:
    async def never(exchange: BentExchange, command: Command) -> Sequence[Event]:
        await asyncio.sleep(3600)
        return []

    rig = Rig(tmp_path, never)
    began = time.monotonic()
    rig.run(1.0)
    assert time.monotonic() - began < 6.0


class PastFeed:
    """A feed far behind: it never waits."""

    def __init__(self) -> None:
        self.told = 0

    async def events(self) -> AsyncIterator[Event]:
        while True:
            self.told += 1
            yield Trade(self.told, 0, "LTCUSDT", 80.0, 1.0, False)


def test_feed_that_catches_up_starves_neither_timers_nor_the_end(tmp_path: Path) -> None:
    feed = PastFeed()
    rig = Rig(tmp_path, feed=feed)
    began = time.monotonic()
    rig.run(0.5)
    assert time.monotonic() - began < 2.0
    assert rig.rows(Timer)
    # What was told was also taken: the queue did not grow.
    assert feed.told - len(rig.rows(Trade)) < 50


def test_account_is_read_at_once_whatever_the_bar(tmp_path: Path) -> None:
    rig = Rig(tmp_path, bar_ms=3_600_000)
    rig.run(4.0, lambda: rig.engine.book.adoption.done)
    assert rig.engine.book.adoption.done


def test_status_is_told_at_its_pace(tmp_path: Path) -> None:
    rig = Rig(tmp_path)
    rig.loop._pace = type(rig.loop._pace)(rig.bar_ms, 20, 300)
    rig.run(0.8)
    assert 1 <= sum(said == "status" for _, said, _ in rig.log.lines) <= 3


def test_a_person_s_word_lifts_a_halt_and_entries_go_on(tmp_path: Path) -> None:
    rig = Rig(tmp_path)
    rig.engine.book.halted = rig.engine.state.memory.halted = "drawdown of 30 %"
    rig.loop.ask(OperatorAction.RESUME, "resumed by the operator")
    rig.run(5.0, lambda: held(rig))
    assert rig.engine.book.halted == ""
    assert len(rig.exchange.of(PlaceOrder)) == 1


def test_while_halted_nothing_is_opened(tmp_path: Path) -> None:
    rig = Rig(tmp_path)
    rig.engine.book.halted = rig.engine.state.memory.halted = "drawdown of 30 %"
    rig.run(2.0, lambda: len(rig.rows(Decision)) >= 6)
    assert rig.rows(Decision)
    assert not rig.exchange.of(PlaceOrder)
