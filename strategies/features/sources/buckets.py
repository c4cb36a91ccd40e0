"""Sums over the newest seconds, minutes or hours: one ring of buckets a series, nothing is ever subtracted.

A bucket holds what became known in (start, end]; so a window that ends at a bar's close is whole, to the millisecond.
"""

import math

from strategies.features.feature import Floats


class Buckets:
    """Rings of `count` buckets of `length_ms` for the series 0 .. `series` - 1, each starting at `empty`."""

    def __init__(self, series: int, count: int, length_ms: int, empty: float = 0.0) -> None:
        self._count, self._length_ms, self._empty = count, length_ms, empty
        self.rings: list[Floats] = [[empty] * count for _ in range(series)]
        self._newest = -1

    def slot(self, known: int) -> int:
        """Return the place of the bucket of `known`, after emptying those that time has passed over."""
        number = (known - 1) // self._length_ms
        if number > self._newest:
            first = max(self._newest + 1, number - self._count + 1)
            for at in range(first, number + 1):
                place = at % self._count
                for ring in self.rings:
                    ring[place] = self._empty
            self._newest = number
        return self._newest % self._count

    def add(self, known: int, series: int, value: float) -> None:
        """Add to a bucket."""
        self.rings[series][self.slot(known)] += value

    def put(self, known: int, series: int, value: float) -> None:
        """Replace what a bucket holds."""
        self.rings[series][self.slot(known)] = value

    def values(self, series: int, buckets: int, now: int) -> Floats:
        """Return the newest `buckets` buckets at `now`, oldest first; `now` moves time on."""
        end = self.slot(now) + 1
        ring = self.rings[series]
        start = end - buckets
        return ring[start:end] if start >= 0 else [*ring[start:], *ring[:end]]

    def total(self, series: int, buckets: int, now: int) -> float:
        """Return the exactly rounded sum of the newest `buckets` buckets at `now`."""
        return math.fsum(self.values(series, buckets, now))


class Coverage:
    """Since when a source has spoken without a silence longer than `most_ms`."""

    def __init__(self, most_ms: int) -> None:
        self._most_ms = most_ms
        self._since, self._heard = 0, -(2**62)

    def heard(self, known: int) -> None:
        """Take in that the source spoke."""
        if known - self._heard > self._most_ms:
            self._since = known
        self._heard = known

    def spans(self, window_ms: int, now: int) -> bool:
        """Return True when no part of the window before `now` can have been missed."""
        return now - self._heard <= self._most_ms and now - window_ms >= self._since
