"""The one place where the host's clock is read. Everything below gets time as an argument.

`MarketClock` shows the exchange's time: the host's plus an offset. For the embedded market the offset is chosen, so
that its tape goes on where its history ended; for a real exchange it is measured.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass


def host_ms() -> int:
    """Return the host's time (ms UTC)."""
    return time.time_ns() // 1_000_000


def monotonic_ms() -> int:
    """Return a time that never jumps (ms); only differences of it mean something."""
    return time.monotonic_ns() // 1_000_000


def ticks_ns() -> int:
    """Return a count (ns) that only ever rises: for how long something took, never for when it was."""
    return time.perf_counter_ns()


@dataclass(slots=True)
class MarketClock:
    """Exchange time = host time + `offset_ms`. One object for the whole bot: who measures the offset sets it.

    `host` is the host's clock, or one that runs faster.
    """

    offset_ms: int = 0
    host: Callable[[], int] = host_ms

    def now_ms(self) -> int:
        """Return the exchange's time (ms UTC)."""
        return self.host() + self.offset_ms

    def host_of(self, market_ms: int) -> int:
        """Return the host's time at which the exchange's clock shows `market_ms`."""
        return market_ms - self.offset_ms
