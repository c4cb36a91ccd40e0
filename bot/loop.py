"""The loop: events in one queue, one engine, intents durable before they leave, one decision a bar.

The timers, the feed and the exchange's answers fill the queue; nothing here has an opinion. SIGTERM ends it within
five seconds: nothing is opened any more, what is under way comes in, and the stop stays where it is.
"""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol, TypeAlias

from structlog.typing import FilteringBoundLogger

from bot.chronograph import Chronograph
from bot.clock import MarketClock
from bot.disk import Disk
from bot.exchange.protocol import Exchange
from bot.journal.errors import JournalError
from bot.mailbox import Mailbox
from bot.recorder import Recorder
from bot.timers import Job, Pace, Timers
from bot.watchdog import ALIVE, ENDING, READY, Watchdog
from core.commands import (
    Alert,
    AmendStop,
    CancelOrder,
    ClosePosition,
    Command,
    Halt,
    PlaceOrder,
    Reconcile,
)
from core.decision import Decision
from core.engine import Engine, Output
from core.errors import InputError, InvariantError
from core.events import (
    Bar,
    BookDepth,
    BookTop,
    Event,
    FeedHealth,
    Fill,
    FundingRate,
    Liquidation,
    Mark,
    Mention,
    OnChain,
    OpenInterest,
    OperatorAction,
    OperatorOrder,
    Outcome,
    Request,
    SendOutcome,
    SourceAge,
    Timer,
    Trade,
    VenueFunding,
    VenuePrice,
    WalletReport,
)
from core.lives import Life
from core.memory import Memory

SHUTDOWN_S = 4.0
LISTEN_S = 0.5
_QUIET = (
    Trade, Bar, Mark, BookTop, FundingRate, FeedHealth, OnChain, Timer, BookDepth, Liquidation,
    OpenInterest, VenuePrice, VenueFunding, Mention, SourceAge,
)  # fmt: skip
"""What is not taken any more once the loop ends: nothing can be decided without it."""
_DURABLE = (Timer, Fill, WalletReport)
"""Events that are made durable at once even when nothing is decided: at most a second of market data can be lost."""
_REQUESTS: dict[type, Request] = {
    PlaceOrder: Request.PLACE,
    AmendStop: Request.AMEND_STOP,
    CancelOrder: Request.CANCEL,
    ClosePosition: Request.CLOSE,
}
_SENT = (*_REQUESTS, Reconcile)
"""What an exchange can carry out; other outputs are words to a person."""


class Feed(Protocol):
    """What the loop needs of a feed."""

    def events(self) -> AsyncIterator[Event]:
        """Yield market events for as long as the feed lives."""
        ...


class Keeper(Protocol):
    """What goes with the model beside the engine: it swaps the model at a promotion, and watches its drift."""

    def before(self, event: Event) -> None:
        """Be told of an event that is journaled and that the engine is about to see."""
        ...

    def after(self, event: Event, outputs: Sequence[Output]) -> Sequence[Event]:
        """Be told what came of it, once all that was to be sent has been; return what follows for the engine."""
        ...

    async def close(self) -> None:
        """End what is under way beside the loop."""
        ...


class Wakes(Protocol):
    """What wakes the loop; see bot/timers.py."""

    def start(self) -> None:
        """Begin."""
        ...

    def stop(self) -> None:
        """End."""
        ...


OpensTimers: TypeAlias = Callable[
    [
        MarketClock,
        Pace,
        Callable[[Timer], None],
        Callable[[], None],
        FilteringBoundLogger,
        Sequence[Job],
    ],
    Wakes,
]


class Loop:
    """Runs one engine against one feed and one exchange until it is told to stop."""

    def __init__(  # noqa: PLR0913  # the parts of a running bot; the composition roots are the only callers
        self,
        engine: Engine,
        exchange: Exchange,
        feed: Feed,
        recorder: Recorder,
        clock: MarketClock,
        pace: Pace,
        log: FilteringBoundLogger,
        mailbox: Mailbox | None = None,
        watchdog: Watchdog | None = None,
    ) -> None:
        self.engine, self.recorder = engine, recorder
        self._mailbox, self._watchdog = mailbox, watchdog or Watchdog()
        self.on_decision: Callable[[Decision], None] = lambda _: None
        self.on_life: Callable[[Life], None] = lambda _: None
        self.keeper: Keeper | None = None
        self.chronograph: Chronograph | None = None
        self.jobs: list[Job] = []
        self.disk = Disk(recorder.journal.path.parent)
        self.open_timers: OpensTimers = Timers
        self.clock, self.log = clock, log
        self.exchange, self.feed, self._clock = exchange, feed, clock
        self._pace, self._log = pace, log
        self._queue: asyncio.Queue[Event] = asyncio.Queue()
        self._requests: set[asyncio.Task[None]] = set()
        self._stop = asyncio.Event()
        self._failure: BaseException | None = None
        self._broken = False
        self._memory = Memory()

    @property
    def waiting(self) -> int:
        """Return how many events wait for the engine."""
        return self._queue.qsize()

    def stop(self, reason: str) -> None:
        """Ask the loop to end; the stop on the exchange stays."""
        if not self._stop.is_set():
            self._log.info("stopping", reason=reason)
            self._stop.set()

    def put(self, event: Event) -> None:
        """Put an event into the queue, as the newest."""
        self._queue.put_nowait(event)

    def note(self, output: Output) -> None:
        """Record something that is done beside the engine."""
        with self._journal_needed():
            self.recorder.output(output)
            self.recorder.journal.commit()
        self._tell([output], None)

    def file(self, record: object, key: str) -> None:
        """Record what was found out about an earlier decision; durable with the next commit."""
        with self._journal_needed():
            self.recorder.journal.append(record, key)

    def ask(self, action: OperatorAction, reason: str) -> None:
        """Put a person's word into the queue, as the next event."""
        now = self._clock.now_ms()
        self._queue.put_nowait(OperatorOrder(now, now, action, reason))

    async def run(self) -> None:
        """Run until stopped. Raises what ended it when that was a failure."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stop, signal.Signals(number).name)
        try:
            if await self._open():
                await self._live()
        finally:
            await self.exchange.stop()
        if self._failure is not None:
            raise self._failure

    async def _open(self) -> bool:
        """Start the exchange; False when a person stopped the bot before that was done."""
        opening = asyncio.create_task(self.exchange.start(self._queue.put_nowait), name="opening")
        stopped = asyncio.create_task(self._stop.wait(), name="stopped")
        await asyncio.wait({opening, stopped}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if not opening.done():
            opening.cancel()
            await asyncio.gather(opening, return_exceptions=True)
            return False
        opening.result()
        return True

    async def _live(self) -> None:
        """Work until told to stop; then let the answers to what was sent come in."""
        # Not earlier: the exchange's start may have measured its clock.
        timers = self.open_timers(
            self._clock, self._pace, self._queue.put_nowait, self._say_status, self._log, self.jobs
        )
        timers.start()
        feed = asyncio.create_task(self._pump(), name="feed")
        engine = asyncio.create_task(self._work(), name="engine")
        words = asyncio.create_task(self._listen(), name="words")
        feed.add_done_callback(self._on_feed_end)
        engine.add_done_callback(self._on_engine_end)
        self._watchdog.tell(READY)
        try:
            await self._stop.wait()
        finally:
            self._watchdog.tell(ENDING)
            timers.stop()
            for worker in (feed, engine, words):
                worker.cancel()
            await asyncio.gather(feed, engine, words, return_exceptions=True)
            if self.chronograph is not None:
                self.chronograph.close(self._clock.now_ms())
            await self._settle()
            if self.keeper is not None:
                await self.keeper.close()

    async def _pump(self) -> None:
        async for event in self.feed.events():
            for consequence in self.exchange.observe(event):
                self._queue.put_nowait(consequence)
            self._queue.put_nowait(event)
            # A feed that catches up never waits by itself: without this the queue would grow and nothing else run.
            await asyncio.sleep(0)

    async def _listen(self) -> None:
        """Take a person's words out of the mailbox, one at a time."""
        while self._mailbox is not None:
            try:
                word = self._mailbox.take()
            except (InputError, OSError) as error:
                self._log.error("the operator's word cannot be read", problem=str(error))
                word = None
            if word is not None:
                self.ask(word.action, word.reason)
            await asyncio.sleep(LISTEN_S)

    async def _work(self) -> None:
        while True:
            event = await self._queue.get()
            self.take(event)
            if type(event) is Timer:
                self._look_at_disk(event.time)
                # From here and not from a timer beside it: an engine that hangs must look like one.
                self._watchdog.tell(ALIVE)

    def _look_at_disk(self, now_ms: int) -> None:
        changed = self.disk.look(now_ms)
        if changed is not None:
            self.put(changed)

    def take(self, event: Event) -> None:
        """Take one event through engine and journal, then send what follows."""
        if type(event) is FeedHealth:
            say = self._log.info if event.ok else self._log.warning
            say("feed", feed=event.feed, ok=event.ok, reason=event.reason)
        ended: Life | None = None
        with self._journal_needed():
            ended = self.recorder.event(event)
        outputs = self._step(event)
        commands = [output for output in outputs if not isinstance(output, Decision)]
        with self._journal_needed():
            for output in outputs:
                self.recorder.output(output)
            if outputs or ended or isinstance(event, _DURABLE):
                self._remember()
                self.recorder.journal.commit()
        if outputs:
            self._stamp(outputs)
        if self._failure is not None:
            # What cannot be recorded may still protect or close; it may not open (FAULTS 48).
            commands = [command for command in commands if not _opens(command)]
        self._tell(outputs, ended)
        for command in commands:
            if isinstance(command, _SENT):
                self._send(command)
        if self.keeper is not None:
            for news in self.keeper.after(event, outputs):
                self.put(news)

    def _stamp(self, outputs: list[Output]) -> None:
        if self.chronograph is not None:
            self.chronograph.done(outputs)

    def _step(self, event: Event) -> list[Output]:
        if self.keeper is not None:
            self.keeper.before(event)
        if self.chronograph is not None:
            self.chronograph.take(event)
        return self.engine.step(event)

    @contextlib.contextmanager
    def _journal_needed(self) -> Iterator[None]:
        try:
            yield
        except JournalError as error:
            self._fail(error, "the journal cannot be written")

    def _remember(self) -> None:
        if self.engine.state.memory != self._memory:
            self._memory = replace(self.engine.state.memory)
            self.recorder.journal.append(self._memory)

    def _tell(self, outputs: list[Output], ended: Life | None) -> None:
        for output in outputs:
            match output:
                case Decision():
                    if self._failure is None:
                        self.on_decision(output)
                case Alert(severity=severity, message=message):
                    say = self._log.info if severity == "info" else self._log.warning
                    say("alert", severity=severity, message=message)
                case Halt(cause=cause):
                    self._log.error("halt", cause=cause)
                case _:
                    self._log.debug("command", command=type(output).__name__)
        if ended is not None:
            self.recorder.lives.finished.clear()
            self.on_life(ended)

    def _say_status(self) -> None:
        book = self.engine.book
        self._log.info(
            "status",
            position_ltc=str(book.position.quantity),
            stop_price=str(book.report.stop_price) if book.report is not None else None,
            equity_usdt=f"{self.engine.equity_usdt():.2f}",
            halted=book.halted or "no",
            waiting=self.waiting,
        )

    def _send(self, command: Command) -> None:
        task = asyncio.get_running_loop().create_task(self._execute(command))
        self._requests.add(task)
        task.add_done_callback(self._requests.discard)

    async def _execute(self, command: Command) -> None:
        """Carry out one request. Whatever goes wrong on the way, its outcome is unknown, and the machine is told so."""
        chronograph = self.chronograph
        if chronograph is not None:
            chronograph.sent(command)
        try:
            events = list(await self.exchange.execute(command))
        except InvariantError as error:
            self._fail(error, f"{type(command).__name__} broke a law")
            return
        except Exception as error:  # noqa: BLE001 - an adapter's defect must not leave a request without an answer
            self._log.error(
                "request failed", command=type(command).__name__, problem=repr(error), exc_info=True
            )
            events = self._unknown(command, repr(error))
        if chronograph is not None:
            chronograph.acknowledged(command)
        for event in events:
            self._queue.put_nowait(event)

    def _unknown(self, command: Command, problem: str) -> list[Event]:
        request = _REQUESTS.get(type(command))
        if request is None:
            return []
        now = self._clock.now_ms()
        client_order_id = getattr(command, "client_order_id", "")
        return [
            SendOutcome(now, now, request, client_order_id, Outcome.UNKNOWN, message=problem[:200])
        ]

    def _fail(self, error: BaseException, reason: str) -> None:
        """Remember the first failure and end: the caller of `run` gets it."""
        if self._failure is None:
            self._failure = error
        self.stop(reason)

    def _on_feed_end(self, worker: asyncio.Task[None]) -> None:
        if worker.cancelled():
            return
        error = worker.exception()
        if error is not None:
            self._fail(error, f"the feed failed: {error}")
            return
        # Nothing may be opened without a market; what is held is still looked after.
        self._log.error("the feed ended")
        now = self._clock.now_ms()
        self._queue.put_nowait(FeedHealth(now, now, "market", False, "the feed ended"))

    def _on_engine_end(self, worker: asyncio.Task[None]) -> None:
        if worker.cancelled():
            return
        error = worker.exception()
        self._broken = True
        self._fail(error or RuntimeError("the engine's task ended"), f"the engine failed: {error}")

    async def _settle(self) -> None:
        """Let the answers to what was sent come in, so that the journal ends with what is true; decide nothing."""
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SHUTDOWN_S):
                    while self._requests or not self._queue.empty():
                        self._take_answers()
                        if self._requests:
                            await asyncio.wait(self._requests, return_when=asyncio.FIRST_COMPLETED)
            self._remember()
            self.recorder.journal.commit()
        except Exception as error:  # noqa: BLE001 - the first failure is the one to tell
            self._fail(error, f"the end failed: {error}")
        for task in self._requests:
            task.cancel()

    def _take_answers(self) -> None:
        for _ in range(self._queue.qsize()):
            event = self._queue.get_nowait()
            if isinstance(event, _QUIET):
                continue
            if self._broken:
                self.recorder.event(event)
            else:
                self.take(event)


def _opens(command: Command) -> bool:
    return isinstance(command, PlaceOrder) and not command.reduce_only
