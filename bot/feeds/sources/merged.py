"""The market and its optional sources as one feed. The market's failure is the feed's; a source's never is.

A source that is faster than the loop loses its oldest events, counted and told; the market loses none.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence
from typing import Protocol

from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.feeds.sources.source import Source
from bot.feeds.sources.supervisor import Supervisor
from core.events import Event

MOST_WAITING = 50_000


class Market(Protocol):
    """What is needed of the feed of the market."""

    def events(self) -> AsyncIterator[Event]:
        """Yield market events."""
        ...


class MergedFeed:
    """Yields what the market and all sources say, in the order in which it arrives."""

    def __init__(
        self,
        market: Market,
        sources: Sequence[Source],
        clock: MarketClock,
        log: FilteringBoundLogger,
    ) -> None:
        self._market, self._sources, self._clock, self._log = market, sources, clock, log
        self._waiting: deque[Event] = deque()
        self._extra: deque[Event] = deque()
        self._wake = asyncio.Event()
        self.dropped = 0

    async def events(self) -> AsyncIterator[Event]:
        """Yield events until the market ends; raises what it raises."""
        self._wake = asyncio.Event()
        market = asyncio.create_task(self._pump(), name="market")
        market.add_done_callback(lambda _: self._wake.set())
        keepers = [
            asyncio.create_task(
                Supervisor(source, self._offer, self._clock, self._log).run(), name=source.name
            )
            for source in self._sources
        ]
        try:
            while True:
                while self._waiting or self._extra:
                    # The market first: what protects a position does not queue behind news.
                    yield (self._waiting or self._extra).popleft()
                if market.done():
                    market.result()
                    return
                self._wake.clear()
                await self._wake.wait()
        finally:
            for task in (market, *keepers):
                task.cancel()
            await asyncio.gather(market, *keepers, return_exceptions=True)

    async def _pump(self) -> None:
        async for event in self._market.events():
            self._waiting.append(event)
            self._wake.set()
            await asyncio.sleep(0)

    def _offer(self, event: Event) -> None:
        if len(self._extra) >= MOST_WAITING:
            self._extra.popleft()
            self.dropped += 1
            if self.dropped % MOST_WAITING == 1:
                self._log.warning("sources are faster than the loop", dropped=self.dropped)
        self._extra.append(event)
        self._wake.set()
