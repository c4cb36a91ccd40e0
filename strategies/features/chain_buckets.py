"""Inflow in windows side by side over 30 days, and how far the present one stands out.

z = (S - median) / (1.4826 x MAD + a litoshi), over the windows of the same hour of the week where
there are four or more, else over all; NaN below 200 windows. A window that was not watched is left
out, not counted as calm. It must not know other features.
"""

import math
from collections.abc import Callable

import numpy as np

from strategies.features.chain import (
    HISTORY_MS,
    HOUR_MS,
    LEAST_SAME_HOUR,
    LEAST_WINDOWS,
)
from strategies.features.chain_series import Hearing, Series

_WEEK_HOURS = 168
_MAD_TO_DEVIATION = 1.4826
_LITOSHI = 1e-8


class Buckets:
    """Sums over windows (k x w, (k + 1) x w] that are over."""

    def __init__(self, window_ms: int) -> None:
        self._window_ms = window_ms
        self._sums: dict[int, float] = {}
        self._next: int | None = None
        self._changed: set[int] = set()

    def touch(self, time: int) -> None:
        """Something at `time` came or went."""
        self._changed.add((time - 1) // self._window_ms)

    def zscore(self, value: float, now: int, hearing: Hearing, deposits: Series) -> float:
        """Return how many deviations `value`, the sum of the window that ends now, stands out."""
        self._advance(now, hearing, lambda end: deposits.total(end, self._window_ms))
        least = (now - HISTORY_MS) // self._window_ms
        most = (now - self._window_ms) // self._window_ms - 1
        known = {k: total for k, total in self._sums.items() if least <= k <= most}
        if len(known) < LEAST_WINDOWS:
            return math.nan
        hour = self._hour((now - 1) // self._window_ms)
        same = [total for k, total in known.items() if self._hour(k) == hour]
        chosen = np.array(same if len(same) >= LEAST_SAME_HOUR else list(known.values()))
        middle = float(np.median(chosen))
        deviation = _MAD_TO_DEVIATION * float(np.median(np.abs(chosen - middle)))
        return (value - middle) / (deviation + _LITOSHI)

    def _advance(self, now: int, hearing: Hearing, total: Callable[[int], float]) -> None:
        """Close the windows that are over by `now`, and renew those in which something changed."""
        width, over = self._window_ms, now // self._window_ms
        if hearing.first is None:
            return
        if self._next is None:
            self._next = -(-hearing.first // width)
        for k in range(max(self._next, over - HISTORY_MS // width), over):
            if hearing.watched(k * width, (k + 1) * width):
                self._sums[k] = total((k + 1) * width)
        self._next = max(self._next, over)
        for k in self._changed & self._sums.keys():
            self._sums[k] = total((k + 1) * width)
        self._changed.clear()
        least = (now - HISTORY_MS) // width
        for k in [k for k in self._sums if k < least]:
            del self._sums[k]

    def _hour(self, k: int) -> int:
        return k * self._window_ms // HOUR_MS % _WEEK_HOURS
