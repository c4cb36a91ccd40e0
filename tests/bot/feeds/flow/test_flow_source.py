"""The flow source against Ebb's own simulated exchange, which speaks Bybit's public stream."""

import asyncio
from dataclasses import dataclass, field
from typing import cast

import pytest
from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.feeds.flow.flow_source import FlowSource
from bot.feeds.flow.flow_tape import FlowTape
from bot.feeds.sources.source import SourceError
from bot.feeds.sources.supervisor import Supervisor
from core.events import BookDepth, Event, FeedHealth, OpenInterest, SourceAge, Trade
from tests.fakes.exchange_server import serving
from tests.fakes.running import KeptLog


@dataclass
class Ear:
    events: list[Event] = field(default_factory=list)
    times: int = 0

    def tell(self, event: Event) -> None:
        self.events.append(event)

    def heard(self) -> None:
        self.times += 1

    def now_ms(self) -> int:
        return 1


def test_book_interest_and_trades_of_a_whole_exchange_are_heard() -> None:
    with serving() as exchange:
        told = asyncio.run(hear(f"{exchange.ws}/v5/public/linear"))
    books = [one for one in told if isinstance(one, BookDepth)]
    assert all(0 < one.bid < one.ask for one in books)
    assert all(one.bid_depth > 0 for one in books)
    assert isinstance(told[0], FeedHealth)
    assert told[0].ok
    assert told[0].feed == "source:flow"


async def hear(url: str) -> list[Event]:
    source = FlowSource(url, FlowTape("LTCUSDT", sample_ms=0, with_trades=True), 10_000)
    told: list[Event] = []
    log = cast("FilteringBoundLogger", KeptLog())
    keeper = asyncio.create_task(Supervisor(source, told.append, MarketClock(), log).run())
    try:
        async with asyncio.timeout(30):
            while not {BookDepth, OpenInterest, Trade, SourceAge} <= {type(e) for e in told}:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
    finally:
        keeper.cancel()
        await asyncio.gather(keeper, return_exceptions=True)
    return told


def test_a_server_that_is_not_there_is_a_source_error() -> None:
    source = FlowSource("ws://127.0.0.1:1/v5/public/linear", FlowTape("LTCUSDT"), 10_000)
    with pytest.raises(SourceError, match="Connect"):
        asyncio.run(source.listen(Ear()))


@pytest.mark.parametrize("frame", ["", "[]", "3", "not json", '{"topic": "orderbook.50.LTCUSDT"}'])
def test_an_odd_frame_ends_the_connection(frame: str) -> None:
    source = FlowSource("ws://127.0.0.1:1", FlowTape("LTCUSDT"), 10_000)
    with pytest.raises(SourceError, match="odd message"):
        source.take(frame, Ear())


def test_a_refused_subscription_ends_the_connection() -> None:
    source = FlowSource("ws://127.0.0.1:1", FlowTape("LTCUSDT"), 10_000)
    with pytest.raises(SourceError, match="no such topic"):
        source.take('{"success": false, "op": "subscribe", "ret_msg": "no such topic"}', Ear())
