"""What goes wrong with the market of a soak and with its exchange: silence, repetition, lost requests and answers."""

from collections.abc import AsyncIterator, Callable, Sequence

from bot.exchange.protocol import Exchange
from bot.loop import Feed
from core.calendar import HOUR_MS, MINUTE_MS
from core.commands import Command, PlaceOrder, Reconcile
from core.events import Bar, Event, Trade

SILENT_EVERY_MS, SILENT_AFTER_MS, SILENT_MS = 6 * HOUR_MS, 4 * HOUR_MS, 5 * MINUTE_MS
"""The feed falls silent for five minutes four times a day, and says nothing of it."""
Counts = Callable[[str], None]


class FaultyFeed:
    """A feed that falls silent, repeats itself, and brings old bars again."""

    def __init__(self, feed: Feed, count: Counts) -> None:
        self._feed, self._count = feed, count
        self._bar: Bar | None = None

    async def events(self) -> AsyncIterator[Event]:
        """Yield what the feed does, bent."""
        number = 0
        async for event in self._feed.events():
            if (event.time - SILENT_AFTER_MS) % SILENT_EVERY_MS < SILENT_MS:
                self._count("event lost in a silence")
                continue
            yield event
            number += 1
            if number % 50 == 0:
                self._count("event told twice")
                yield event
            if self._bar is not None and number % 500 == 0:
                self._count("old bar told again")
                yield self._bar
            if isinstance(event, Bar):
                self._bar = event


class FaultyExchange:
    """An exchange whose answers, and sometimes whose requests, are lost on the way."""

    def __init__(self, exchange: Exchange, count: Counts) -> None:
        self._exchange, self._count = exchange, count
        self.environment = exchange.environment
        self.start, self.stop, self.observe = exchange.start, exchange.stop, exchange.observe
        self._asked: dict[type, int] = {}

    async def execute(self, command: Command) -> Sequence[Event]:
        """Carry a request out, or fail on the way there or back."""
        kind = type(command)
        number = self._asked[kind] = self._asked.get(kind, 0) + 1
        if kind is PlaceOrder and number % 7 == 0:
            self._count("order lost")
            raise ConnectionError("the request was lost")
        answer = await self._exchange.execute(command)
        if (kind is PlaceOrder and number % 5 == 0) or (kind is Reconcile and number % 11 == 0):
            self._count("answer lost")
            raise ConnectionError("the answer was lost")
        return answer


class Watched:
    """A feed whose newest price others may know."""

    def __init__(self, feed: Feed, tell: Callable[[float], None]) -> None:
        self._feed, self._tell = feed, tell

    async def events(self) -> AsyncIterator[Event]:
        """Yield what the feed does."""
        async for event in self._feed.events():
            if type(event) is Trade:
                self._tell(event.price)
            yield event
