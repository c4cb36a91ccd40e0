"""When the loop is woken: at every bar's close, every second for what is due, and now and then to say how it stands.

APScheduler keeps the times; they are the market's, put on the host's clock. It knows neither engine nor exchange.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger
from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from core.calendar import last_close, next_close
from core.events import Timer

HOUSEKEEPING_MS = 1000
MOST_AHEAD_MS = 1000
"""How much the exchange's clock may be set back before a bar is skipped."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The bar's length, how long after its close the question is put (ms), and how often a status is told."""

    bar_ms: int
    decision_delay_ms: int
    status_every_ms: int = 60_000


@dataclass(frozen=True, slots=True)
class Job:
    """Something more to do now and then: what, how often, and in how long for the first time (ms)."""

    name: str
    run: Callable[[], Awaitable[None]]
    every_ms: int
    first_in_ms: int


class Timers:
    """Calls `put` with a Timer when one is due, and `on_status` when a status is."""

    def __init__(
        self,
        clock: MarketClock,
        pace: Pace,
        put: Callable[[Timer], None],
        on_status: Callable[[], None],
        log: FilteringBoundLogger,
        jobs: Sequence[Job] = (),
    ) -> None:
        self._clock, self._pace, self._put, self._log = clock, pace, put, log
        self._on_status = on_status
        self._waiting: asyncio.TimerHandle | None = None
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        now = clock.now_ms()
        first = next_close(now, pace.bar_ms) + pace.decision_delay_ms
        # Housekeeping does not wait for the first bar: an account is adopted, a stop proved, at once.
        for name, job, every_ms, first_ms in (
            ("bar close", self._at_bar_close, pace.bar_ms, first),
            ("housekeeping", self._at_housekeeping, HOUSEKEEPING_MS, now),
            ("status", self._at_status, pace.status_every_ms, now + pace.status_every_ms),
            *((job.name, job.run, job.every_ms, now + job.first_in_ms) for job in jobs),
        ):
            starts = datetime.fromtimestamp(clock.host_of(first_ms) / 1000, UTC)
            trigger = IntervalTrigger(seconds=every_ms / 1000, start_date=starts, timezone=UTC)
            self._scheduler.add_job(
                job,
                trigger,
                id=name,
                next_run_time=starts,
                coalesce=True,
                max_instances=1,
                misfire_grace_time=None,
            )
        self._scheduler.add_listener(self._on_trouble, EVENT_JOB_ERROR | EVENT_JOB_MISSED)

    def start(self) -> None:
        """Begin; needs a running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """End; nothing is due any more."""
        if self._waiting is not None:
            self._waiting.cancel()
        self._scheduler.shutdown(wait=False)

    # Coroutines, for the scheduler runs plain functions in a thread, and the queue belongs to the loop.
    async def _at_bar_close(self) -> None:
        # The clock's offset may have changed since the job was planned: a close that is just ahead is waited for.
        pace, now = self._pace, self._clock.now_ms()
        ahead_ms = min(pace.bar_ms // 4, MOST_AHEAD_MS)
        close = last_close(now - pace.decision_delay_ms + ahead_ms, pace.bar_ms)
        early_ms = close + pace.decision_delay_ms - now
        if early_ms > 0:
            # Not a sleep: the scheduler's end would tear a job that sleeps.
            loop = asyncio.get_running_loop()
            self._waiting = loop.call_later(early_ms / 1000, self._put_close, close)
        else:
            self._put_close(close)

    def _put_close(self, close: int) -> None:
        self._put(Timer(close, self._clock.now_ms(), True))

    async def _at_housekeeping(self) -> None:
        now = self._clock.now_ms()
        self._put(Timer(now, now, False))

    async def _at_status(self) -> None:
        self._on_status()

    def _on_trouble(self, event: JobExecutionEvent) -> None:
        problem = str(getattr(event, "exception", None) or "missed")
        self._log.error("scheduler", job=event.job_id, problem=problem)
