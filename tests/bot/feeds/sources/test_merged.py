"""The market and optional sources as one feed: the market first, whatever the sources do."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import cast

import pytest
from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.feeds.sources import merged
from bot.feeds.sources.merged import MergedFeed
from bot.feeds.sources.source import Ear, SourceError
from core.events import Event, FeedHealth, Mark, OpenInterest
from tests.fakes.running import KeptLog


def mark(number: int) -> Mark:
    return Mark(number, number, "LTCUSDT", 90.0, 90.0)


def news(number: int) -> OpenInterest:
    return OpenInterest(number, number, "LTCUSDT", 1.0)


@dataclass
class FakeMarket:
    """Tells `count` marks, one each `pause_s`, then ends, fails, or stays."""

    count: int
    pause_s: float = 0.0
    then: BaseException | None = None
    stays: bool = False

    async def events(self) -> AsyncIterator[Event]:
        for number in range(1, self.count + 1):
            await asyncio.sleep(self.pause_s)
            yield mark(number)
        if self.then is not None:
            raise self.then
        if self.stays:
            await asyncio.Event().wait()


class Flood:
    """A source that is faster than whoever reads: `count` events at once."""

    name, max_age_ms = "flow", 60_000

    def __init__(self, count: int) -> None:
        self.count = count

    async def listen(self, ear: Ear) -> None:
        ear.heard()
        for number in range(self.count):
            ear.tell(news(number))
        await asyncio.Event().wait()


class Failing:
    name, max_age_ms = "venues.x", 60_000

    async def listen(self, ear: Ear) -> None:
        raise SourceError("no route")


class Silent:
    name, max_age_ms = "crowd.rss.x", 60_000

    async def listen(self, ear: Ear) -> None:
        await asyncio.Event().wait()


def feed_of(market: FakeMarket, *sources: object) -> tuple[MergedFeed, KeptLog]:
    log = KeptLog()
    feed = MergedFeed(
        market, sources, MarketClock(), cast("FilteringBoundLogger", log)  # type: ignore[arg-type]
    )  # fmt: skip
    return feed, log


def taken(feed: MergedFeed, seconds: float = 1.0, pause_s: float = 0.0) -> list[Event]:
    """Read until the feed ends, at most `seconds`, with `pause_s` of work for each event."""
    told: list[Event] = []

    async def read() -> None:
        async with contextlib.aclosing(feed.events()) as events:  # type: ignore[type-var]
            async for event in events:
                told.append(event)
                await asyncio.sleep(pause_s)

    async def run() -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await read()

    asyncio.run(run())
    return told


def test_without_sources_the_market_comes_through_in_order() -> None:
    feed, _ = feed_of(FakeMarket(50))
    assert taken(feed) == [mark(number) for number in range(1, 51)]


def test_a_silent_and_a_failing_source_leave_the_market_alone() -> None:
    feed, _ = feed_of(FakeMarket(20, 0.01), Silent(), Failing())
    told = taken(feed, 5.0)
    assert [one for one in told if isinstance(one, Mark)] == [mark(k) for k in range(1, 21)]
    assert [one.feed for one in told if isinstance(one, FeedHealth)] == ["source:venues.x"]


def test_the_markets_events_never_queue_behind_a_flood() -> None:
    feed, _ = feed_of(FakeMarket(40, 0.005, stays=True), Flood(20_000))
    told = taken(feed, 3.0)
    places = [at for at, one in enumerate(told) if isinstance(one, Mark)]
    assert len(places) == 40

    # In a consumer that is slow, too: with 20,000 waiting, each mark is the next but one.
    feed, _ = feed_of(FakeMarket(20, 0.005, stays=True), Flood(20_000))
    told = taken(feed, 1.5, pause_s=0.005)
    assert sum(isinstance(one, Mark) for one in told) == 20
    assert sum(isinstance(one, OpenInterest) for one in told) > 20


def test_a_source_faster_than_the_loop_loses_its_oldest_counted_and_told() -> None:
    more = 1000
    feed, log = feed_of(FakeMarket(1, 0.5), Flood(merged.MOST_WAITING + more))
    told = taken(feed, 5.0)
    heard = [one.time for one in told if isinstance(one, OpenInterest)]
    assert len(heard) <= merged.MOST_WAITING
    assert heard[-1] == merged.MOST_WAITING + more - 1
    assert feed.dropped >= more
    warned = [values for level, _, values in log.lines if level == "warning"]
    assert warned == [{"dropped": 1}]
    assert [one for one in told if isinstance(one, Mark)] == [mark(1)]


def test_the_markets_failure_is_the_feeds() -> None:
    feed, _ = feed_of(FakeMarket(3, then=OSError("no route")), Silent())
    with pytest.raises(OSError, match="no route"):
        taken(feed, 5.0)
