"""A circuit breaker: a server that failed several times in a row is left alone for a while. Pure; time is given.

After the pause one question is let through; its answer decides (M. Nygard, Release It!, 2nd ed. 2018, chapter 5).
"""

from dataclasses import dataclass


@dataclass(slots=True)
class Breaker:
    """Opens after `failures` failures in a row for `pause_ms`; each probe that fails doubles it, up to 16 times."""

    failures: int
    pause_ms: int
    _failed: int = 0
    _open_until: int = 0
    _pauses: int = 0

    def allows(self, now_ms: int) -> bool:
        """Return whether a question may be asked now."""
        return now_ms >= self._open_until

    def succeeded(self) -> None:
        """Take note of a good answer."""
        self._failed = self._pauses = self._open_until = 0

    def failed(self, now_ms: int) -> None:
        """Take note of a bad answer, or none."""
        self._failed += 1
        if self._failed >= self.failures:
            self._open_until = now_ms + self.pause_ms * 2 ** min(self._pauses, 4)
            self._pauses += 1
            self._failed = (
                self.failures - 1
            )  # the next one is a probe: one more failure opens again

    @property
    def is_open(self) -> bool:
        """Return whether the last failures have opened it."""
        return self._open_until > 0
