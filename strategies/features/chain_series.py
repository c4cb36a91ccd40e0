"""Facts of the chain in the order of their time, however they arrived. It must not know features.

Sums are exact (math.fsum), so they do not depend on the order of arrival: streamed and batch agree
to the bit.
"""

import math
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from core.events import OnChain
from strategies.features.chain import SILENT_MS, WATCHED_SHARE

Key = tuple[str, str, int]
"""Transaction, exchange, and where every distinct event counts the time it was received."""


@dataclass(slots=True)
class Series:
    """Events of one kind. The same event twice is one; a later word on the same transaction replaces it.

    With `ranked` it can say which amounts are large, and leaves out an event without one.
    """

    keep_ms: int
    ranked: bool = False
    _at: list[tuple[int, str, str, int]] = field(default_factory=list)
    _events: dict[Key, OnChain] = field(default_factory=dict)
    _of_tx: dict[str, tuple[Key, ...]] = field(default_factory=dict)
    """Tuples: a set of one is 200 bytes, and a month has a hundred thousand of them."""
    _by_amount: list[tuple[float, int, str, str, int]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self._at)

    def add(self, event: OnChain, *, books: bool = False) -> None:
        """Take in one event; with `books` every distinct one counts, else one a transaction and exchange."""
        if self.ranked and math.isnan(event.amount_ltc):
            return
        mark = event.time_received if books else 0
        key = (event.txid, event.exchange, mark)
        before = self._events.get(key)
        if before is not None:
            if event.time_received < before.time_received or event == before:
                return
            self._drop(key, before)
        self._events[key] = event
        keys = self._of_tx.get(event.txid, ())
        if key not in keys:
            self._of_tx[event.txid] = (*keys, key)
        insort(self._at, (event.time, *key))
        if self.ranked:
            insort(self._by_amount, (event.amount_ltc, event.time, *key))

    def remove(self, txid: str, until: int) -> list[OnChain]:
        """Take back what was heard of a transaction by `until` (time received); return it."""
        keys = sorted(self._of_tx.get(txid, ()))
        found = [key for key in keys if self._events[key].time_received <= until]
        return [self._take(key) for key in found]

    def _take(self, key: Key) -> OnChain:
        event = self._events.pop(key)
        self._drop(key, event)
        left = tuple(one for one in self._of_tx[event.txid] if one != key)
        if left:
            self._of_tx[event.txid] = left
        else:
            del self._of_tx[event.txid]
        return event

    def _drop(self, key: Key, event: OnChain) -> None:
        place = bisect_right(self._at, (event.time, *key)) - 1
        if place >= 0 and self._at[place] == (event.time, *key):
            del self._at[place]
        if self.ranked:
            del self._by_amount[bisect_left(self._by_amount, (event.amount_ltc, event.time, *key))]

    def within(self, now: int, window_ms: int) -> Iterator[OnChain]:
        """Yield the events in (now - window, now], oldest first."""
        start = bisect_right(self._at, (now - window_ms, "\U0010ffff"))
        for place in range(start, len(self._at)):
            time, txid, exchange, mark = self._at[place]
            if time > now:
                return
            yield self._events[(txid, exchange, mark)]

    def count(self, now: int, window_ms: int) -> int:
        """Return how many events lie in (now - window, now]."""
        start = bisect_right(self._at, (now - window_ms, "\U0010ffff"))
        return max(bisect_right(self._at, (now, "\U0010ffff")) - start, 0)

    def percentile(self, now: int, window_ms: int, percent: float) -> float:
        """Return that percentile of the amounts in (now - window, now], between two of them by proportion."""
        rank = (1.0 - percent / 100.0) * (self.count(now, window_ms) - 1)
        largest = (
            amount
            for amount, time, *_ in reversed(self._by_amount)
            if now - window_ms < time <= now
        )
        # From the top: of the uppermost thousandth few are looked at.
        values = list(islice(largest, int(rank) + 2))
        upper, lower = values[int(rank)], values[-1]
        return upper + (lower - upper) * (rank - int(rank))

    def newest(self, now: int, window_ms: int) -> OnChain | None:
        """Return the newest event in (now - window, now]."""
        stop = bisect_right(self._at, (now, "\U0010ffff"))
        if not stop or self._at[stop - 1][0] <= now - window_ms:
            return None
        _, txid, exchange, mark = self._at[stop - 1]
        return self._events[(txid, exchange, mark)]

    def total(self, now: int, window_ms: int, exchange: str | None = None) -> float:
        """Return the LTC in (now - window, now], of one exchange or of all."""
        return math.fsum(
            one.amount_ltc
            for one in self.within(now, window_ms)
            if exchange is None or one.exchange == exchange
        )

    def forget(self, now: int) -> None:
        """Drop what lies further back than `keep_ms`."""
        stop = bisect_right(self._at, (now - self.keep_ms, "\U0010ffff"))
        for _, txid, exchange, mark in self._at[:stop]:
            self._take((txid, exchange, mark))


@dataclass(slots=True)
class Hearing:
    """When the source was heard, and when it was silent."""

    first: int | None = None
    last: int = 0
    _silences: list[tuple[int, int]] = field(default_factory=list)

    def hear(self, time_received: int) -> None:
        """The source was heard."""
        if self.first is None:
            self.first = self.last = time_received
        elif time_received > self.last:
            if time_received - self.last > SILENT_MS:
                self._silences.append((self.last, time_received))
            self.last = time_received

    def is_silent(self, now: int) -> bool:
        """Whether nothing was heard for too long."""
        return self.first is None or now - self.last > SILENT_MS

    def watched(self, start: int, end: int) -> bool:
        """Whether enough of (start, end] was watched for a sum over it to mean something."""
        if self.first is None or self.first > start:
            return False
        silent = sum(
            max(0, min(end, until) - max(start, since)) for since, until in self._recent(start)
        )
        if end - self.last > SILENT_MS:
            silent += end - max(start, self.last)
        return silent <= round((1.0 - WATCHED_SHARE) * (end - start))

    def _recent(self, start: int) -> Iterable[tuple[int, int]]:
        for one in reversed(self._silences):
            if one[1] <= start:
                return
            yield one

    def forget(self, before: int) -> None:
        """Drop silences that ended before `before`."""
        self._silences = [one for one in self._silences if one[1] > before]
