"""How often anybody is asked: one at a time and with a gap for each host, and not before the time a host names.

What hosts say: Retry-After (RFC 9110: seconds or a date), x-rate-limit-reset (X: Unix seconds), RateLimit-Reset
(Bluesky: Unix seconds), X-Ratelimit-Reset (Reddit: seconds from now).
"""

import asyncio
import math
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime

LONGEST_S = 86_400.0
_RESETS = ("x-rate-limit-reset", "ratelimit-reset", "x-ratelimit-reset")
_REMAINING = ("x-rate-limit-remaining", "ratelimit-remaining", "x-ratelimit-remaining")
_UNIX_S = 1e9
"""A number above it is a time, one below a duration."""


def wanted_pause_s(headers: Mapping[str, str], now_s: float) -> float:
    """Return how long the host wants to be left alone (s), 0 when it does not say; at most a day.

    `headers` are looked up as aiohttp's are, in any case; `now_s` is Unix time.
    """
    told = headers.get("Retry-After", "").strip()
    pause_s = _seconds(told, now_s) if told else math.nan
    if told and pause_s != pause_s:
        try:
            pause_s = parsedate_to_datetime(told).timestamp() - now_s
        except (ValueError, OverflowError, TypeError):
            pause_s = math.nan
    if pause_s != pause_s:
        said = (_seconds(headers.get(name, ""), now_s) for name in _RESETS)
        pause_s = next((one for one in said if one == one), 0.0)
    return min(max(pause_s, 0.0), LONGEST_S)


def is_spent(headers: Mapping[str, str]) -> bool:
    """Return True when the host says that no question is left until its reset."""
    return any(_seconds(headers.get(name, ""), 0.0) == 0.0 for name in _REMAINING)


def _seconds(text: str, now_s: float) -> float:
    """Return a duration (s); of a Unix time what is left until then. NaN for what is no number."""
    try:
        value = float(text)
    except ValueError:
        return math.nan
    if not math.isfinite(value):
        return math.nan
    return value - now_s if value > _UNIX_S else value


class Gates:
    """Lets one question at a time through to each host, `gap_s` apart. Times are the loop's."""

    def __init__(self, gap_s: float) -> None:
        self._gap_s = gap_s
        self._locks: dict[str, asyncio.Lock] = {}
        self._open_at: dict[str, float] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait until `host` may be asked; the next one waits until this question is answered."""
        lock = self._locks.setdefault(host, asyncio.Lock())
        clock = asyncio.get_running_loop().time
        async with lock:
            await asyncio.sleep(max(self._open_at.get(host, 0.0) - clock(), 0.0))
            try:
                yield
            finally:
                self.close(host, self._gap_s)

    def close(self, host: str, pause_s: float) -> None:
        """Let nobody ask `host` for so long (s)."""
        until = asyncio.get_running_loop().time() + pause_s
        self._open_at[host] = max(self._open_at.get(host, 0.0), until)
