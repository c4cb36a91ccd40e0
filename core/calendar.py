"""The calendar of a market that never closes: bars, UTC days, funding times, trading sessions.

Sessions are fixed UTC hours (no daylight saving): an exact rule that never moves beats a local one that jumps.
"""

import re

from core.errors import InputError

SECOND_MS = 1000
MINUTE_MS = 60 * SECOND_MS
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS

_UNITS = {"s": SECOND_MS, "m": MINUTE_MS, "h": HOUR_MS, "d": DAY_MS}


def bar_ms_of(text: str) -> int:
    """Return the length of a bar written like 5s, 1m, 15m, 1h or 1d (ms). Raises InputError."""
    match = re.fullmatch(r"([1-9]\d{0,4})([smhd])", text)
    if match is not None:
        length_ms = int(match[1]) * _UNITS[match[2]]
        if DAY_MS % length_ms == 0:
            return length_ms
    wanted = "a length that divides a day, like 5s, 1m, 15m, 1h or 1d"
    raise InputError(f"bar {text!r}", wanted=wanted)


def bar_text_of(bar_ms: int) -> str:
    """Return the shortest way to write a bar's length (3_600_000 -> 1h)."""
    for unit in ("d", "h", "m"):
        if bar_ms % _UNITS[unit] == 0:
            return f"{bar_ms // _UNITS[unit]}{unit}"
    return f"{bar_ms // SECOND_MS}s"


def day_of(time: int) -> int:
    """Return the start of the UTC day of `time` (ms)."""
    return time - time % DAY_MS


def last_close(time: int, bar_ms: int) -> int:
    """Return the close of the newest bar that is closed at `time` (ms)."""
    return time - time % bar_ms


def next_close(time: int, bar_ms: int) -> int:
    """Return the first bar close after `time` (ms)."""
    return last_close(time, bar_ms) + bar_ms
