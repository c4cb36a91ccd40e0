"""The running bot's parts with a stamp at every stage, and a feed that asks for one decision at a time."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

from bot.bybit.connection import Message
from bot.bybit.reply import Reply
from bot.bybit.streams import PublicStream
from bot.bybit.wire import stream_trades
from bot.clock import MarketClock
from bot.exchange.calls import Call, Client, OnRow, OnState, Query
from core.engine import Engine, Output
from core.events import Bar, Event, Timer
from core.instrument import LTCUSDT

BAR_MS = 60_000
_QUIET_S = 0.005
STAGES = ("socket to thread", "thread to engine", "decision", "journal", "to the order's bytes")


@dataclass(slots=True)
class Marks:
    """The stamps of the decision that is being made, and those of all that were (ns of the monotonic clock)."""

    trade: str = ""
    stamps: list[int] = field(default_factory=list)
    done: list[tuple[str, list[int]]] = field(default_factory=list)

    def begin(self, trade: str, received: int) -> None:
        """Take up a trade."""
        self.trade, self.stamps = trade, [received]

    def stamp(self, place: int) -> None:
        """Note that the decision got to stage `place`, once."""
        if len(self.stamps) == place:
            self.stamps.append(time.monotonic_ns())

    def end(self) -> None:
        """Keep the decision whose order leaves now."""
        self.stamp(4)
        if len(self.stamps) == len(STAGES):
            self.done.append((self.trade, self.stamps))
        self.stamps = []


@dataclass(slots=True)
class StampedEngine(Engine):
    """The engine, stamped before and after it hears of a bar."""

    marks: Marks = field(default_factory=Marks)

    def step(self, event: Event) -> list[Output]:
        """Take in one event."""
        if type(event) is Bar:
            self.marks.stamp(1)
            outputs = Engine.step(self, event)
            self.marks.stamp(2)
            return outputs
        return Engine.step(self, event)


@dataclass(slots=True)
class StampedClient:
    """The client, stamped where an order is handed to it; knows how many questions have no answer yet."""

    client: Client
    marks: Marks
    unanswered: int = 0

    async def open(self, on_row: OnRow, on_state: OnState) -> None:
        """Open the client."""
        await self.client.open(on_row, on_state)

    async def close(self) -> None:
        """Close the client."""
        await self.client.close()

    def renew(self, why: str) -> None:
        """Drop the connection and open another one."""
        self.client.renew(why)

    async def ask(
        self, call: Call, query: Query, *, protects: bool = False, until: int = 0
    ) -> Reply:
        """Ask, and end the decision when it is an order that is placed."""
        if call is Call.PLACE:
            self.marks.stamp(3)
            self.marks.end()
        self.unanswered += 1
        try:
            return await self.client.ask(call, query, protects=protects, until=until)
        finally:
            self.unanswered -= 1


@dataclass(slots=True)
class OneAtATime:
    """Makes a bar of a trade whenever the bot has nothing under way; ends the loop after `wanted` decisions."""

    open_stream: Callable[[Callable[[Message], None]], PublicStream]
    clock: MarketClock
    marks: Marks
    wanted: int
    is_idle: Callable[[], bool] = lambda: False
    stop: Callable[[str], None] = lambda _: None

    async def events(self) -> AsyncIterator[Event]:
        """Yield a timer and a bar a decision."""
        loop, queue = asyncio.get_running_loop(), asyncio.Queue[tuple[int, Message]]()
        ready = threading.Event()

        def on_message(message: Message) -> None:
            if ready.is_set():
                ready.clear()
                loop.call_soon_threadsafe(queue.put_nowait, (time.monotonic_ns(), message))

        stream = self.open_stream(on_message)
        stream.start()
        try:
            while len(self.marks.done) < self.wanted:
                await asyncio.sleep(_QUIET_S)
                if not self.is_idle():
                    continue
                now = self.clock.now_ms()
                yield Timer(now, now, bar_close=True)
                ready.set()
                received, message = await queue.get()
                trade = stream_trades(message)[-1]
                self.marks.begin(trade.trade_id, received)
                p = trade.price
                yield Bar(now, now, LTCUSDT.symbol, BAR_MS, p, p, p, p, trade.quantity)
            self.stop("measured")
        finally:
            await asyncio.to_thread(stream.stop)
