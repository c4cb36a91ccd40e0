"""The one place of the simulator where the host's clock is read. The rules below get time as an argument."""

import time
from typing import Protocol


class Clock(Protocol):
    """Whoever knows what time it is."""

    def now_ms(self) -> int:
        """Return the time (ms UTC)."""
        ...


class HostClock:
    """The host's own time."""

    def now_ms(self) -> int:
        """Return the time (ms UTC)."""
        return time.time_ns() // 1_000_000
