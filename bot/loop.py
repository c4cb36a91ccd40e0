"""The loop: events in one queue, one engine, intents durable before they leave, one decision a bar.

APScheduler fires the bar closes; the feed and the exchange's answers fill the queue; nothing here has an opinion.
SIGTERM ends it within five seconds and leaves the stop where it is.
"""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger
from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.exchange.protocol import Exchange
from bot.journal.errors import JournalFullError
from bot.recorder import Recorder
from core.calendar import last_close, next_close
from core.commands import Alert, Command, Halt, PlaceOrder
from core.decision import Decision
from core.engine import Engine, Output
from core.events import Event, FeedHealth, Timer
from core.lives import Life
from core.memory import Memory

HOUSEKEEPING_S = 1.0
SHUTDOWN_S = 4.0


class Feed(Protocol):
    """What the loop needs of a feed."""

    def events(self) -> AsyncIterator[Event]:
        """Yield market events for as long as the feed lives."""
        ...


@dataclass(frozen=True, slots=True)
class Pace:
    """When decisions fall: the bar's length and how long after its close the question is put (ms)."""

    bar_ms: int
    decision_delay_ms: int


class Loop:
    """Runs one engine against one feed and one exchange until it is told to stop."""

    def __init__(  # noqa: PLR0913  # the seven parts of a running bot; compose.py is the only caller
        self,
        engine: Engine,
        exchange: Exchange,
        feed: Feed,
        recorder: Recorder,
        clock: MarketClock,
        pace: Pace,
        log: FilteringBoundLogger,
    ) -> None:
        self.engine, self.recorder = engine, recorder
        self.on_decision: Callable[[Decision], None] = lambda _: None
        self.on_life: Callable[[Life], None] = lambda _: None
        self._exchange, self._feed, self._clock, self._pace, self._log = (
            exchange,
            feed,
            clock,
            pace,
            log,
        )
        self._queue: asyncio.Queue[Event] = asyncio.Queue()
        self._requests: set[asyncio.Task[None]] = set()
        self._stop = asyncio.Event()
        self._failure: BaseException | None = None
        self._memory = Memory()

    def stop(self, reason: str) -> None:
        """Ask the loop to end; the stop on the exchange stays."""
        if not self._stop.is_set():
            self._log.info("stopping", reason=reason)
            self._stop.set()

    async def run(self) -> None:
        """Run until stopped. Raises what ended it when that was a failure."""
        scheduler = self._schedule()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stop, signal.Signals(number).name)
        scheduler.start()
        workers = [
            asyncio.create_task(self._pump(), name="feed"),
            asyncio.create_task(self._work(), name="engine"),
        ]
        for worker in workers:
            worker.add_done_callback(self._on_worker_end)
        try:
            await self._stop.wait()
        finally:
            scheduler.shutdown(wait=False)
            await self._end(workers)
        if self._failure is not None:
            raise self._failure

    def _schedule(self) -> AsyncIOScheduler:
        scheduler = AsyncIOScheduler(timezone=UTC)
        first = next_close(self._clock.now_ms(), self._pace.bar_ms) + self._pace.decision_delay_ms
        seconds = self._pace.bar_ms / 1000
        for name, job, every_s, at_ms in (
            ("bar close", self._at_bar_close, seconds, self._clock.host_of(first)),
            ("housekeeping", self._at_housekeeping, HOUSEKEEPING_S, self._clock.host_of(first)),
        ):
            starts = datetime.fromtimestamp(at_ms / 1000, UTC)
            trigger = IntervalTrigger(seconds=every_s, start_date=starts, timezone=UTC)
            scheduler.add_job(
                job, trigger, id=name, coalesce=True, max_instances=1, misfire_grace_time=None
            )
        scheduler.add_listener(self._on_job_trouble, EVENT_JOB_ERROR | EVENT_JOB_MISSED)
        return scheduler

    def _at_bar_close(self) -> None:
        now = self._clock.now_ms()
        closed = last_close(now, self._pace.bar_ms)
        self._queue.put_nowait(Timer(closed, now, True))

    def _at_housekeeping(self) -> None:
        now = self._clock.now_ms()
        self._queue.put_nowait(Timer(now, now, False))

    def _on_job_trouble(self, event: JobExecutionEvent) -> None:
        self._log.error(
            "scheduler",
            job=event.job_id,
            problem=str(getattr(event, "exception", None) or "missed"),
        )

    async def _pump(self) -> None:
        async for event in self._feed.events():
            received = replace(event, time_received=self._clock.now_ms())
            for consequence in self._exchange.observe(received):
                self._queue.put_nowait(consequence)
            self._queue.put_nowait(received)

    async def _work(self) -> None:
        while True:
            self.take(await self._queue.get())

    def take(self, event: Event) -> None:
        """Take one event through engine and journal, then send what follows."""
        ended = self.recorder.event(event)
        outputs = self.engine.step(event)
        for output in outputs:
            self.recorder.output(output)
        commands = [output for output in outputs if not isinstance(output, Decision)]
        if commands or ended or isinstance(event, Timer):
            self._remember()
            self._commit(commands)
        self._tell(outputs, ended)
        for command in commands:
            self._send(command)

    def _remember(self) -> None:
        memory = replace(self.engine.state.memory)
        if memory != self._memory:
            self._memory = memory
            self.recorder.journal.append(memory)

    def _commit(self, commands: list[Command]) -> None:
        """Make everything durable before `commands` leave; without a journal nothing may be opened."""
        try:
            self.recorder.journal.commit()
        except JournalFullError as error:
            for command in commands:
                if not isinstance(command, PlaceOrder):
                    self._send(command)
            commands.clear()
            self._failure = error
            self.stop("the journal cannot be written")

    def _tell(self, outputs: list[Output], ended: Life | None) -> None:
        for output in outputs:
            match output:
                case Decision():
                    self.on_decision(output)
                case Alert(severity=severity, message=message):
                    self._log.warning("alert", severity=severity, message=message)
                case Halt(cause=cause):
                    self._log.error("halt", cause=cause)
                case _:
                    self._log.debug("command", command=type(output).__name__)
        if ended is not None:
            self.on_life(ended)

    def _send(self, command: Command) -> None:
        task = asyncio.get_running_loop().create_task(self._execute(command))
        self._requests.add(task)
        task.add_done_callback(self._requests.discard)

    async def _execute(self, command: Command) -> None:
        for event in await self._exchange.execute(command):
            self._queue.put_nowait(event)

    def _on_worker_end(self, worker: asyncio.Task[None]) -> None:
        if worker.cancelled():
            return
        if worker.get_name() == "feed" and worker.exception() is None:
            now = self._clock.now_ms()
            self._queue.put_nowait(FeedHealth(now, now, "market", False, "the feed ended"))
            return
        self._failure = worker.exception()
        self.stop(f"{worker.get_name()} failed: {self._failure}")

    async def _end(self, workers: list[asyncio.Task[None]]) -> None:
        if self._requests:
            await asyncio.wait(self._requests, timeout=SHUTDOWN_S)
        for worker in workers:
            worker.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(*workers, return_exceptions=True)
        if self._failure is None or not isinstance(self._failure, JournalFullError):
            while not self._queue.empty():
                self.recorder.event(self._queue.get_nowait())
            self._remember()
            self.recorder.journal.commit()
