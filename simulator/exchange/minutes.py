"""Minutes in the making: the live part of klines, built from what was really told, trade by trade."""

from collections import deque

import numpy as np

from simulator.market.spec import MINUTE_MS
from simulator.market.tape import Floats, Ints


class Minutes:
    """Minute bars of one price, in whole units. A minute without a trade repeats the last value, with volume 0.

    `carries`: a minute opens at the last value before it (mark, index, premium), not at its first trade.
    """

    def __init__(self, first_ms: int, kept: int, *, carries: bool) -> None:
        """Start with the minute that opens at `first_ms`; keep so many closed ones."""
        self._kept, self._carries = kept, carries
        self._first = self.open_time = first_ms
        self._closed: deque[tuple[int, int, int, int, int, int]] = deque()
        self.open = self.high = self.low = self.close = 0
        self.volume = self.turnover = 0
        self._is_new, self._has_value = True, False

    def add(self, value: int, volume: int = 0) -> None:
        """Add a value, with the quantity traded at it."""
        if self._is_new and not (self._carries and self._has_value):
            self.open = self.high = self.low = value
        elif value > self.high:
            self.high = value
        elif value < self.low:
            self.low = value
        self._is_new, self._has_value = False, True
        self.close = value
        self.volume += volume
        self.turnover += value * volume

    def roll(self) -> None:
        """Close the minute and open the next one."""
        self._closed.append(
            (self.open, self.high, self.low, self.close, self.volume, self.turnover)
        )
        if len(self._closed) > self._kept:
            self._closed.popleft()
            self._first += MINUTE_MS
        self.open_time += MINUTE_MS
        self.open = self.high = self.low = self.close
        self.volume = self.turnover = 0
        self._is_new = True

    @property
    def first_time(self) -> int:
        """Open time of the oldest minute kept."""
        return self._first

    def rows(self, first_ms: int, last_ms: int) -> tuple[Ints, Floats]:
        """Return opens and rows (open, high, low, close, volume, turnover) of the minutes that open in that span."""
        low = max(0, -(-(first_ms - self._first) // MINUTE_MS))
        high = min(len(self._closed), (last_ms - self._first) // MINUTE_MS + 1)
        rows = [self._closed[at] for at in range(low, high)]
        times = [self._first + MINUTE_MS * at for at in range(low, high)]
        if first_ms <= self.open_time <= last_ms:
            rows.append((self.open, self.high, self.low, self.close, self.volume, self.turnover))
            times.append(self.open_time)
        table = np.array(rows, dtype=np.float64).reshape(-1, 6)
        return np.array(times, dtype=np.int64), table
