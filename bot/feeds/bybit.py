"""Bybit's public market as a feed: a stream whose callbacks only enqueue, and REST asked beside it.

What the messages mean stands in market_tape.py; here are the queue, the waits and the questions. It must not know
orders.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from functools import partial
from typing import Any, Protocol, TypeAlias

from structlog.typing import FilteringBoundLogger

from bot.bybit.clock_offset import measure
from bot.bybit.public import PublicData, interval_within
from bot.bybit.wire import PublicTrade
from bot.clock import MarketClock, monotonic_ms
from bot.feeds.archive import Archive, told
from bot.feeds.clock_watch import ClockWatch
from bot.feeds.market_tape import MarketTape, Thunk, Wanted
from core.calendar import HOUR_MS, last_close, next_close
from core.errors import EbbError
from core.events import Bar, Event

Message: TypeAlias = Mapping[str, Any]

SETTLE_MS = 150
"""Wait after a bar's close for its last trades; less than loop.decision_delay_ms."""
CHECK_MS = 500
MEND_AFTER_MS, MEND_FOR_MS, RETRY_S = 400, 8_000, 1.0
SETTLEMENT_TRIES = 60
SETTLEMENTS_READ_MS = 60 * 8 * HOUR_MS
"""How far back settlements are read at a start: 60 of them at 8 h, far more than features need."""


class Stream(Protocol):
    """A public stream; see bot/bybit/streams.py. Callbacks may come from any thread."""

    def start(self) -> None:
        """Begin to connect; returns at once."""
        ...

    def stop(self) -> None:
        """Close; may block for a moment."""
        ...

    def renew(self, why: str) -> None:
        """Drop the connection and open another one."""
        ...


OpensStream: TypeAlias = Callable[
    [tuple[str, ...], Callable[[Message], None], Callable[[bool, str], None]], Stream
]


class BybitFeed:
    """One symbol, and the bars of a second one. `history` first, then `events`."""

    def __init__(
        self,
        wanted: Wanted,
        data: PublicData,
        archive: Archive,
        open_stream: OpensStream,
        clock: MarketClock,
        log: FilteringBoundLogger,
    ) -> None:
        self._wanted, self._data, self._archive = wanted, data, archive
        self._clock, self._log = clock, log
        self._tape = MarketTape(wanted)
        self._inbox: deque[Thunk] = deque()
        self._wake = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._jobs: dict[str, asyncio.Task[None]] = {}
        self._checked_at = 0
        self._connection = 0
        self._clock_watch: ClockWatch | None = None
        self._stream = open_stream(self._tape.topics, self._on_message, self._on_state)

    @property
    def faults(self) -> dict[str, str]:
        """Return what is not well and why; empty while everything is."""
        return dict(self._tape.health.faults)

    def history(self, bars: int) -> Iterator[Event]:
        """Yield the newest `bars` closed bars with marks and settlements, oldest first; blocks. Raises EbbError."""
        bar_ms, symbol = self._wanted.bar_ms, self._wanted.symbol
        until = last_close(self._clock.now_ms(), bar_ms)
        since = until - bars * bar_ms
        events: list[Event] = []
        for name in self._tape.tapes:
            closed = [b for b in self._archive.bars(name, since, until) if b.time <= until]
            self._tape.begin(name, closed)
            events += closed
        marks = self._data.bars(symbol, bar_ms, since, until, mark=True)
        rates = self._data.rates(symbol, until - SETTLEMENTS_READ_MS, until)
        yield from told(events, [mark for mark in marks if mark.time <= until], rates, symbol)

    def watch_clock(self) -> None:
        """Measure the exchange's clock from now on, where no executor does."""
        self._clock_watch = ClockWatch(monotonic_ms())

    async def events(self) -> AsyncIterator[Event]:
        """Yield what the market does, for ever."""
        self._loop, self._wake = asyncio.get_running_loop(), asyncio.Event()
        for event in self._tape.leave("not connected yet", self._clock.now_ms()):
            yield event
        self._stream.start()
        try:
            while True:
                await self._sleep()
                while self._inbox:
                    for event in self._inbox.popleft()():
                        yield event
                for event in self._on_time(self._clock.now_ms()):
                    yield event
        finally:
            for job in self._jobs.values():
                job.cancel()
            await asyncio.shield(asyncio.to_thread(self._stream.stop))

    async def _sleep(self) -> None:
        """Wait for something in the inbox, the next close, or the next look at the ages."""
        now, bar_ms = self._clock.now_ms(), self._wanted.bar_ms
        due = min(next_close(now - SETTLE_MS, bar_ms) + SETTLE_MS, self._checked_at + CHECK_MS)
        try:
            async with asyncio.timeout(max(due - now, 1) / 1000):
                await self._wake.wait()
        except TimeoutError:
            return
        self._wake.clear()

    # From here to the next comment: called in the stream's threads, which only enqueue.
    def _on_message(self, message: Message) -> None:
        self._enqueue(lambda: self._tape.read(message, self._clock.now_ms()))

    def _on_state(self, ok: bool, why: str) -> None:
        self._enqueue(lambda: self._on_connection(ok, why))

    def _enqueue(self, thunk: Thunk) -> None:
        wakes = not self._inbox
        self._inbox.append(thunk)
        if wakes and self._loop is not None:
            try:
                self._loop.call_soon_threadsafe(self._wake.set)
            except RuntimeError:
                return  # the loop has ended, nobody listens any more

    # In the loop's thread again.
    def _on_connection(self, ok: bool, why: str) -> list[Event]:
        now = self._clock.now_ms()
        self._connection += 1
        if not ok:
            self._log.warning("market stream lost", reason=why)
            return self._tape.leave(why, now)
        self._tape.connect(now)
        for symbol in self._tape.tapes:
            self._ask(f"join {symbol} {self._connection}", self._join(symbol, self._connection))
        return []

    def _on_time(self, now: int) -> list[Event]:
        """Close bars, mend the ones that lack trades, ask for a settlement, look at the ages."""
        events = self._tape.close_until(now - SETTLE_MS, now)
        for symbol, close in self._tape.lacking.items():
            if now >= close + MEND_AFTER_MS:
                self._ask(f"mend {symbol}", self._mend(symbol, close))
        settled_at = self._tape.take_settlement()
        if settled_at:
            self._ask(f"settlement {settled_at}", self._settle(settled_at))
        if now - self._checked_at >= CHECK_MS:
            self._checked_at = now
            events += self._tape.check(now)
            why = self._tape.renewal(now)
            if why:
                self._stream.renew(why)
            if self._clock_watch is not None and self._clock_watch.is_due(
                self._clock.host(), monotonic_ms()
            ):
                self._ask("clock", self._measure_clock())
        return events

    def _ask(self, name: str, question: Coroutine[Any, Any, None]) -> None:
        """Start a question, unless the same one is still open."""
        self._jobs = {name: job for name, job in self._jobs.items() if not job.done()}
        if name in self._jobs:
            question.close()
        else:
            self._jobs[name] = asyncio.get_running_loop().create_task(question, name=name)

    async def _measure_clock(self) -> None:
        try:
            offset = await asyncio.to_thread(measure, self._data.time_ms, self._clock.host)
        except EbbError as error:
            self._log.warning("clock", problem=str(error))
            return
        self._clock.offset_ms = offset.offset_ms
        judge = partial(ClockWatch.judge, self._tape.health, offset)
        self._enqueue(lambda: list(judge(self._clock.now_ms())))

    async def _join(self, symbol: str, connection: int) -> None:
        """Ask for the newest trades until they come, or the connection is another one."""
        while connection == self._connection:
            try:
                recent = await asyncio.to_thread(self._data.trades, symbol)
            except EbbError as error:
                self._log.warning("recent trades", symbol=symbol, problem=str(error))
                await asyncio.sleep(RETRY_S)
            else:
                self._enqueue(partial(self._on_joined, symbol, connection, recent))
                return

    def _on_joined(self, symbol: str, connection: int, recent: list[PublicTrade]) -> list[Event]:
        if connection != self._connection:
            return []
        return self._tape.join(symbol, recent, self._clock.now_ms())

    async def _mend(self, symbol: str, close: int) -> None:
        """Ask for the bars from the one that closed at `close` on, for a while; then leave that one out."""
        bar_ms = self._wanted.bar_ms
        while self._clock.now_ms() <= close + max(MEND_FOR_MS, bar_ms):
            until = last_close(self._clock.now_ms() - MEND_AFTER_MS, bar_ms)
            bars = await self._closed(symbol, close - bar_ms, until)
            if bars and bars[0].time == close:
                self._enqueue(partial(self._on_candles, symbol, bars))
                return
            if bars == [] and interval_within(bar_ms) is None:
                break
            await asyncio.sleep(RETRY_S)
        self._log.warning("a bar lacks trades and is left out", symbol=symbol, close=close)
        self._enqueue(partial(self._give_up, symbol, close))

    async def _closed(self, symbol: str, since: int, until: int) -> list[Bar] | None:
        """Return the archive's closed bars; None when it could not be asked."""
        try:
            bars = await asyncio.to_thread(self._archive.bars, symbol, since, until)
        except EbbError as error:
            self._log.warning("mending bars", symbol=symbol, problem=str(error))
            return None
        return [bar for bar in bars if bar.time <= until]

    def _on_candles(self, symbol: str, bars: list[Bar]) -> list[Event]:
        return self._tape.on_candles(symbol, bars, self._clock.now_ms())

    def _give_up(self, symbol: str, close: int) -> list[Event]:
        return self._tape.give_up(symbol, close, self._clock.now_ms())

    async def _settle(self, settled_at: int) -> None:
        """Ask for the rate that was settled at `settled_at` until it is there."""
        for _ in range(SETTLEMENT_TRIES):
            try:
                rates = await asyncio.to_thread(
                    self._data.rates, self._wanted.symbol, settled_at, settled_at
                )
            except EbbError as error:
                self._log.warning("funding rate", problem=str(error))
                rates = []
            if rates:
                self._enqueue(partial(self._on_rates, rates))
                return
            await asyncio.sleep(RETRY_S)

    def _on_rates(self, rates: list[tuple[int, float]]) -> list[Event]:
        return self._tape.on_rates(rates, self._clock.now_ms())
