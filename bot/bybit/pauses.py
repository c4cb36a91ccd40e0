"""How long to wait before the next connection: jittered, growing, never more than 20 in five minutes (FAULTS 40)."""

import secrets
from collections import deque

FIRST_S, LONGEST_S = 0.5, 20.0
SETTLED_MS = 60_000
"""A connection that lived this long was a good one: the next pause is a short one again."""
MOST_OPENED, OPENED_WITHIN_MS = 20, 300_000


class Pauses:
    """Counts the openings of one connection; time is given (host, ms)."""

    def __init__(self) -> None:
        self._opened: deque[int] = deque(maxlen=MOST_OPENED)
        self._failures = 0

    def next_s(self, now: int) -> float:
        """Return how long to wait before opening the next connection (s), and count it."""
        if not self._opened:
            self._opened.append(now)
            return 0.0
        if now - self._opened[-1] >= SETTLED_MS:
            self._failures = 0
        longest_s = min(FIRST_S * 2.0**self._failures, LONGEST_S)
        pause_s = longest_s * (0.5 + secrets.randbelow(501) / 1000)
        if len(self._opened) == MOST_OPENED:
            pause_s = max(pause_s, (self._opened[0] + OPENED_WITHIN_MS - now) / 1000)
        self._failures += 1
        self._opened.append(now + int(pause_s * 1000))
        return pause_s
