"""The loop and its exchange: started before anything else, told unasked, ended whatever happened."""

import asyncio
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from core.errors import UnsafeError
from core.events import Event, FeedHealth, ForeignOrder
from tests.fakes.running import BentExchange, Rig


@dataclass(slots=True)
class Connected(BentExchange):
    """An exchange that has to be started: `starts` says how that goes."""

    starts: Callable[[Callable[[Event], None]], object] = lambda _: None
    hangs: bool = False
    calls: list[str] = field(default_factory=list)

    async def start(self, put: Callable[[Event], None]) -> None:
        self.calls.append("start")
        if self.hangs:
            await asyncio.sleep(60)
        self.starts(put)

    async def stop(self) -> None:
        self.calls.append("stop")


def rig_of(folder: Path, **other: object) -> tuple[Rig, Connected]:
    rig = Rig(folder)
    exchange = Connected(rig.exchange.venue, rig.clock, **other)  # type: ignore[arg-type]
    rig.exchange = exchange
    rig.loop.exchange = exchange
    return rig, exchange


def refuse(_: object) -> None:
    raise UnsafeError("the account trades LTCUSDT in hedge mode")


def test_an_account_that_is_not_fit_ends_the_loop_before_anything_is_asked(tmp_path: Path) -> None:
    rig, exchange = rig_of(tmp_path, starts=refuse)
    with rig.journal, pytest.raises(UnsafeError, match="hedge mode"):
        asyncio.run(rig.loop.run())
    assert exchange.calls == ["start", "stop"]
    assert exchange.asked == []


def test_a_stop_during_the_start_ends_the_loop_at_once(tmp_path: Path) -> None:
    rig, exchange = rig_of(tmp_path, hangs=True)

    async def play() -> None:
        asyncio.get_running_loop().call_later(0.1, os.kill, os.getpid(), signal.SIGTERM)
        async with asyncio.timeout(2):
            await rig.loop.run()

    with rig.journal:
        asyncio.run(play())
    assert exchange.calls == ["start", "stop"]


def test_what_the_exchange_tells_unasked_reaches_the_engine(tmp_path: Path) -> None:
    def tell(put: Callable[[Event], None]) -> None:
        put(FeedHealth(1, 1, "private", False, "not connected yet"))
        put(ForeignOrder(1, 1, "o1", "grid-1"))

    rig, exchange = rig_of(tmp_path, starts=tell)

    async def play() -> None:
        asyncio.get_running_loop().call_later(0.3, rig.loop.stop, "test")
        await rig.loop.run()

    with rig.journal:
        asyncio.run(play())
    assert exchange.calls == ["start", "stop"]
    assert rig.engine.state.feed_faults == {"private": "not connected yet"}
    assert "foreign order o1" in rig.engine.book.halted
