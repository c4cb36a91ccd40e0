"""When the exchange's clock is to be measured, and what a measurement means: once a minute, and after a jump.

For paper on public data, where no executor does it. Beyond 0.8 s nothing is opened (FAULTS 41, 42). Pure.
"""

from dataclasses import dataclass

from bot.bybit.clock_offset import Offset
from bot.feeds.health import Health
from core.calendar import MINUTE_MS
from core.events import FeedHealth

CLOCK = "clock"
MOST_MS, JUMP_MS = 800, 2000


@dataclass(slots=True)
class ClockWatch:
    """Times in ms; `monotonic` never jumps, so that a jump of the host's clock shows between the two."""

    measured_at: int
    _gap: int | None = None

    def is_due(self, host: int, monotonic: int) -> bool:
        """Return True when the clock should be measured now."""
        before, self._gap = self._gap, host - monotonic
        jumped = before is not None and abs(self._gap - before) > JUMP_MS
        if not jumped and monotonic - self.measured_at < MINUTE_MS:
            return False
        self.measured_at = monotonic
        return True

    @staticmethod
    def judge(health: Health, offset: Offset, now: int) -> list[FeedHealth]:
        """Say how the clock is."""
        said = f"the host's clock is {abs(offset.offset_ms)} ms off, limit {MOST_MS} ms"
        return health.set(CLOCK, abs(offset.offset_ms) <= MOST_MS, said, now)
