"""What stands in the way of entries, by name; told once when it begins and once when it ends."""

from collections.abc import Callable

from bot.clock import MarketClock
from core.events import Event, FeedHealth


class Health:
    """Says how the exchange stands: `private`, `clock`, `exchange`, `login`, `key`, `maintenance`."""

    def __init__(self, clock: MarketClock) -> None:
        self.put: Callable[[Event], None] = lambda _: None
        self._clock = clock
        self._bad: dict[str, str] = {}

    def good(self, name: str, remark: str = "") -> None:
        """Say that nothing is wrong with `name` any more; a remark is told in any case."""
        if self._bad.pop(name, None) is not None or remark:
            self._tell(name, ok=True, reason=remark)

    def bad(self, name: str, reason: str) -> None:
        """Say what is wrong with `name`, unless that was said already."""
        if name not in self._bad:
            self._bad[name] = reason
            self._tell(name, ok=False, reason=reason)

    def is_bad(self, name: str) -> bool:
        """Return True while something is wrong with `name`."""
        return name in self._bad

    def _tell(self, name: str, *, ok: bool, reason: str) -> None:
        now = self._clock.now_ms()
        self.put(FeedHealth(now, now, name, ok, reason))
