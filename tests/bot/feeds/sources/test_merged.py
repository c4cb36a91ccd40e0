"""The market and its sources as one feed: what a source does wrong stays with it, the market's faults do not."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, cast

import pytest
from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.feeds.sources.merged import MOST_WAITING, MergedFeed
from bot.feeds.sources.source import Ear, SourceError
from core.events import Event, FeedHealth, Mention, SourceAge, Trade
from tests.fakes.running import KeptLog

Listens = Callable[[Ear], Coroutine[Any, Any, None]]


@dataclass
class Source:
    name: str
    max_age_ms: int
    listens: Listens
    opened: int = 0

    async def listen(self, ear: Ear) -> None:
        self.opened += 1
        await self.listens(ear)


class Market:
    def __init__(self, seconds: float, error: Exception | None = None) -> None:
        self._seconds, self._error = seconds, error

    async def events(self) -> AsyncIterator[Event]:
        yield Trade(1, 1, "LTCUSDT", 90.0, 1.0, False)
        await asyncio.sleep(self._seconds)
        yield Trade(2, 2, "LTCUSDT", 91.0, 1.0, False)
        if self._error is not None:
            raise self._error


def mention(number: int) -> Mention:
    return Mention(number, number, "rss", "a", str(number), 1.0, 0.0)


def run(market: Market, *sources: Source) -> tuple[list[Event], KeptLog, MergedFeed]:
    log = KeptLog()
    feed = MergedFeed(market, sources, MarketClock(), cast("FilteringBoundLogger", log))

    async def collect() -> list[Event]:
        return [event async for event in feed.events()]

    return asyncio.run(collect()), log, feed


def health(told: list[Event]) -> list[FeedHealth]:
    return [one for one in told if isinstance(one, FeedHealth)]


async def speak(ear: Ear) -> None:
    ear.heard()
    ear.tell(mention(1))
    await asyncio.sleep(60)


def test_a_source_is_told_as_heard_and_its_words_arrive_between_the_markets() -> None:
    told, log, _ = run(Market(0.3), Source("crowd", 60_000, speak))
    assert [type(one) for one in told] == [Trade, FeedHealth, Mention, Trade]
    assert (health(told)[0].feed, health(told)[0].ok) == ("source:crowd", True)
    assert [line[:2] for line in log.lines] == [("info", "source heard")]


def test_a_source_that_fails_is_opened_again_and_told_once() -> None:
    async def fail(_: Ear) -> None:
        raise SourceError("no route")

    source = Source("venues.okx", 60_000, fail)
    told, log, _ = run(Market(2.5), source)
    assert source.opened >= 2
    assert [(one.ok, one.reason) for one in health(told)] == [(False, "no route")]
    assert [line[1] for line in log.lines] == ["source lost"]


def test_a_defect_in_a_source_reaches_neither_the_market_nor_the_others() -> None:
    async def break_down(_: Ear) -> None:
        raise ZeroDivisionError("a defect")

    told, log, _ = run(
        Market(0.3), Source("bad", 60_000, break_down), Source("good", 60_000, speak)
    )
    assert sum(isinstance(one, Trade) for one in told) == 2
    assert {(one.feed, one.ok) for one in health(told)} == {
        ("source:bad", False),
        ("source:good", True),
    }
    assert ("error", "source failed") in [line[:2] for line in log.lines]


def test_a_silent_source_is_told_with_its_age_and_limit_and_opened_anew() -> None:
    async def heard_once(ear: Ear) -> None:
        ear.heard()
        await asyncio.sleep(60)

    source = Source("crowd", 500, heard_once)
    told, _, _ = run(Market(4.0), source)
    assert source.opened >= 2
    lost = [one for one in health(told) if not one.ok]
    assert lost
    assert lost[0].reason.startswith("silent for ")
    assert lost[0].reason.endswith("limit 0.5 s")
    ages = [one.age_ms for one in told if isinstance(one, SourceAge)]
    assert ages
    assert all(age >= 0 for age in ages)


def test_what_the_market_raises_is_raised_and_the_sources_are_let_go() -> None:
    left: list[str] = []

    async def linger(ear: Ear) -> None:
        ear.heard()
        try:
            await asyncio.sleep(60)
        finally:
            left.append("gone")

    with pytest.raises(OSError, match="the market is gone"):
        run(Market(0.2, OSError("the market is gone")), Source("crowd", 60_000, linger))
    assert left == ["gone"]


def test_a_source_that_is_faster_than_the_loop_loses_its_oldest_words() -> None:
    async def flood(ear: Ear) -> None:
        for number in range(MOST_WAITING + 10):
            ear.tell(mention(number))
        await asyncio.sleep(60)

    told, log, feed = run(Market(0.5), Source("crowd", 60_000, flood))
    words = [one for one in told if isinstance(one, Mention)]
    assert len(words) == MOST_WAITING
    assert words[0].post_id == "10"
    assert words[-1].post_id == str(MOST_WAITING + 9)
    assert feed.dropped == 10
    assert sum(line[1] == "sources are faster than the loop" for line in log.lines) == 1
