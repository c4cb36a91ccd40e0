"""The crowd as the bot keeps it: supervised, in the market's feed, with what is told and logged looked at."""

import asyncio
from collections.abc import AsyncIterator
from typing import cast

from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.feeds.crowd.crowd_source import CrowdSource
from bot.feeds.crowd.feed import Feed
from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.network import Network
from bot.feeds.crowd.telegram import Telegram
from bot.feeds.crowd.x import X
from bot.feeds.sources.merged import MergedFeed
from bot.journal.codec import CODEC
from core.events import Event, FeedHealth, Mention, SourceAge
from tests.bot.feeds.crowd.hearing import TERMS, quick
from tests.fakes.crowd_server import (
    CANARIES,
    TELEGRAM_TOKEN,
    X_TOKEN,
    Crowd,
    Reply,
    Said,
    crowd_server,
)
from tests.fakes.running import KeptLog


class QuietMarket:
    async def events(self) -> AsyncIterator[Event]:
        await asyncio.sleep(2.5)
        return
        yield  # makes this a generator


async def heard(crowd: Crowd) -> tuple[list[Event], KeptLog]:
    log, clock, told = KeptLog(), MarketClock(), list[Event]()
    hearing = quick()
    hearing.host_ms = clock.now_ms
    async with crowd_server(crowd) as url:
        networks: list[Network] = [
            Feed(Listed("rss", f"{url}/feed.rss", 2.0)),
            X([Listed("x", "whale_alert")], TERMS, X_TOKEN, 1, url),
            Telegram([Listed("telegram", "whale_alert")], TELEGRAM_TOKEN, url),
        ]
        sources = [CrowdSource(network, hearing) for network in networks]
        feed = MergedFeed(QuietMarket(), sources, clock, cast("FilteringBoundLogger", log))
        told = [event async for event in feed.events()]
    return told, log


def test_what_is_heard_reaches_the_loop_and_the_journal_with_its_sources_health() -> None:
    now = MarketClock().now_ms()
    crowd = Crowd([Said(now - 60_000, "Litecoin is going up, a bullish day")])
    crowd.replies["/2/tweets/search/recent"] = [Reply(401, {}, X_TOKEN.encode())]
    crowd.replies[f"/bot{TELEGRAM_TOKEN}/getUpdates"] = [
        Reply(409, {}, b'{"ok": false, "error_code": 409, "description": "Conflict"}')
    ]
    told, log = asyncio.run(heard(crowd))
    (mention,) = (one for one in told if isinstance(one, Mention))
    assert mention.source == "rss"
    assert mention.weight == 2.0
    assert 0 < mention.mood <= 1
    assert abs(mention.time - (now - 60_000)) < 1000
    assert now <= mention.time_received <= now + 5000
    health = {one.feed: (one.ok, one.reason) for one in told if isinstance(one, FeedHealth)}
    assert health["source:crowd.x.whale_alert"] == (False, "answered 401")
    assert health["source:crowd.telegram"] == (False, "answered 409")
    ages = {one.source for one in told if isinstance(one, SourceAge)}
    assert len(ages) == 1  # who never answered has no age
    assert next(iter(ages)).startswith("crowd.rss.127.0.0.1:")
    written = b"".join(CODEC.encode(one) for one in told) + repr((told, log.lines)).encode()
    assert b"answered 401" in written
    assert not any(canary.encode() in written for canary in CANARIES)
