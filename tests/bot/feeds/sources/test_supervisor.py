"""The keeper of one source: opens it again, tells its age, and lets nothing that goes wrong get further."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import cast

import pytest
from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.feeds.sources.source import Ear, SourceError
from bot.feeds.sources.supervisor import Supervisor
from core.events import Event, FeedHealth, OpenInterest, SourceAge
from research.virtual_time import VirtualLoop
from tests.fakes.running import KeptLog

Listens = Callable[[Ear, int], Awaitable[None]]


@dataclass
class FakeSource:
    """Does at its n-th opening (0 first) what a function says."""

    does: Listens
    max_age_ms: int = 60_000
    name: str = "flow"
    opened: int = 0

    async def listen(self, ear: Ear) -> None:
        self.opened += 1
        await self.does(ear, self.opened - 1)


def kept(source: FakeSource, until: Callable[[list[Event]], bool]) -> tuple[list[Event], KeptLog]:
    """Run a supervisor until what it told is enough."""
    told, log = list[Event](), KeptLog()

    async def run() -> None:
        supervisor = Supervisor(
            source, told.append, MarketClock(), cast("FilteringBoundLogger", log)
        )
        keeper = asyncio.create_task(supervisor.run())
        try:
            async with asyncio.timeout(20):
                while not until(told):  # noqa: ASYNC110  # what is told has no event to wait for
                    await asyncio.sleep(0.01)
        finally:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)

    asyncio.run(run())
    return told, log


def healths(told: list[Event]) -> list[FeedHealth]:
    return [one for one in told if isinstance(one, FeedHealth)]


async def for_ever() -> None:
    await asyncio.Event().wait()


def test_a_source_that_answers_is_told_well_once_and_then_its_age() -> None:
    async def speaks(ear: Ear, _: int) -> None:
        for _k in range(3):
            ear.heard()
        await for_ever()

    told, _ = kept(FakeSource(speaks), lambda told: any(isinstance(e, SourceAge) for e in told))
    (health,) = healths(told)
    assert (health.feed, health.ok, health.reason) == ("source:flow", True, "")
    (age,) = [one for one in told if isinstance(one, SourceAge)]
    assert age.source == "flow"
    assert 0 <= age.age_ms < 5000


def test_a_source_that_falls_silent_is_lost_with_age_and_limit_and_opened_again() -> None:
    async def speaks_once(ear: Ear, opening: int) -> None:
        if opening == 0:
            ear.heard()
        await for_ever()

    source = FakeSource(speaks_once, max_age_ms=300)
    told, log = kept(source, lambda _: source.opened >= 2)
    lost = healths(told)[1]
    assert not lost.ok
    assert "silent for" in lost.reason
    assert "limit 0.3 s" in lost.reason
    assert any(event == "source lost" for _, event, _ in log.lines)


def test_a_source_that_never_says_anything_is_lost_as_well() -> None:
    source = FakeSource(lambda *_: for_ever(), max_age_ms=300)
    told, _ = kept(source, lambda told: bool(healths(told)))
    assert not healths(told)[0].ok
    assert not any(isinstance(one, SourceAge) for one in told)


@pytest.mark.parametrize("error", [SourceError("refused"), ValueError("a bug"), KeyError("x")])
def test_a_source_that_fails_is_told_and_tried_again(error: Exception) -> None:
    async def fails_first(ear: Ear, opening: int) -> None:
        if opening == 0:
            raise error
        ear.heard()
        await for_ever()

    source = FakeSource(fails_first)
    told, log = kept(source, lambda told: len(healths(told)) == 2)
    first, second = healths(told)
    assert (first.ok, second.ok) == (False, True)
    assert str(error) in first.reason
    surprises = [event for level, event, _ in log.lines if level == "error"]
    assert surprises == ([] if isinstance(error, SourceError) else ["source failed"])


def test_a_source_that_goes_on_failing_is_told_once() -> None:
    async def fails(_: Ear, __: int) -> None:
        raise SourceError("refused")

    source = FakeSource(fails)
    told, _ = kept(source, lambda _: source.opened >= 3)
    assert len(healths(told)) == 1


def test_what_a_source_tells_goes_through_as_it_is() -> None:
    news = OpenInterest(1, 2, "LTCUSDT", 3.0)

    async def speaks(ear: Ear, _: int) -> None:
        ear.tell(news)
        await for_ever()

    told, _ = kept(FakeSource(speaks), lambda told: news in told)
    assert told == [news]


def test_a_host_clock_that_is_set_back_makes_no_source_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def fails(_: Ear, __: int) -> None:
        raise SourceError("refused")

    source, loop = FakeSource(fails), VirtualLoop()
    began = time.time_ns()
    # An hour back in every minute: the market's clock, measured again, does not show it.
    monkeypatch.setattr(time, "time_ns", lambda: began - round(60e9 * loop.time()))

    async def run() -> None:
        clock = MarketClock(0, lambda: 1_735_689_600_000 + loop.host_ms())
        log = cast("FilteringBoundLogger", KeptLog())
        keeper = asyncio.create_task(Supervisor(source, lambda _: None, clock, log).run())
        await asyncio.sleep(3600)
        keeper.cancel()

    try:
        loop.run_until_complete(run())
    finally:
        loop.close()
    # At most 20 in five minutes, at the longest pause of 20 s a fifth more than 12 times those.
    assert 100 < source.opened <= 12 * 20 + 1
