"""An event loop whose time jumps to the next thing that is due: a week of a waiting program passes in minutes.

Nothing sleeps: where asyncio would wait for a timer, its clock is set to it. What threads and sockets bring is still
waited for when nothing else is due. Only for measurements; a bot that trades runs in real time.
"""

import asyncio
import selectors
from collections.abc import Callable, Sequence
from typing import Any

from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.timers import HOUSEKEEPING_MS, Job, Pace
from core.calendar import next_close
from core.events import Timer


class _Jumping(selectors.BaseSelector):
    """A selector that does not wait for time to pass, but lets it pass."""

    def __init__(self, jump: Callable[[float], None]) -> None:
        self._real, self._jump = selectors.DefaultSelector(), jump

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Return what is ready; without anything ready and a timer to wait for, jump to the timer."""
        if timeout is None:
            return self._real.select(None)
        ready = self._real.select(0)
        if not ready and timeout > 0:
            self._jump(timeout)
        return ready

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:  # noqa: ANN401
        return self._real.register(fileobj, events, data)

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:  # noqa: ANN401
        return self._real.unregister(fileobj)

    def close(self) -> None:
        """Close the real one."""
        self._real.close()

    def get_map(self) -> Any:  # noqa: ANN401 - the abstract method's own
        return self._real.get_map()


class VirtualLoop(asyncio.SelectorEventLoop):
    """asyncio with a clock that starts at 0 and jumps."""

    def __init__(self) -> None:
        self._now_s = 0.0
        super().__init__(_Jumping(self._pass))

    def time(self) -> float:
        """Return the virtual time (s)."""
        return self._now_s

    def host_ms(self) -> int:
        """Return the virtual time as a host's clock would show it (ms)."""
        return round(self._now_s * 1000)

    def _pass(self, seconds: float) -> None:
        self._now_s += seconds


class VirtualTimers:
    """What bot/timers.py does, on the loop's own time: APScheduler knows only the host's."""

    def __init__(  # bot.loop.OpensTimers
        self,
        clock: MarketClock,
        pace: Pace,
        put: Callable[[Timer], None],
        on_status: Callable[[], None],
        _log: FilteringBoundLogger,
        jobs: Sequence[Job] = (),
    ) -> None:
        self._clock, self._pace, self._put, self._on_status = clock, pace, put, on_status
        self._jobs = jobs
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin; needs a running event loop."""
        pace, now = self._pace, self._clock.now_ms()
        first = next_close(now, pace.bar_ms) + pace.decision_delay_ms
        plan = (
            (self._at_bar_close, pace.bar_ms, first),
            (self._at_housekeeping, HOUSEKEEPING_MS, now),
            (self._at_status, pace.status_every_ms, now + pace.status_every_ms),
            *((job.run, job.every_ms, now + job.first_in_ms) for job in self._jobs),
        )
        self._tasks = [asyncio.create_task(self._repeat(*each)) for each in plan]

    def stop(self) -> None:
        """End; nothing is due any more."""
        for task in self._tasks:
            task.cancel()

    async def _repeat(self, run: Callable[[], Any], every_ms: int, due_ms: int) -> None:
        while True:
            await asyncio.sleep((due_ms - self._clock.now_ms()) / 1000)
            await run()
            due_ms += every_ms

    async def _at_bar_close(self) -> None:
        now, bar_ms = self._clock.now_ms(), self._pace.bar_ms
        close = now - self._pace.decision_delay_ms
        self._put(Timer(close - close % bar_ms, now, True))

    async def _at_housekeeping(self) -> None:
        now = self._clock.now_ms()
        self._put(Timer(now, now, False))

    async def _at_status(self) -> None:
        self._on_status()
