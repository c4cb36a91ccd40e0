"""The order book topics: a snapshot, then what changed, so that a client's copy equals the exchange's book.

`u` rises by one with every message, so a client can tell a lost one; it starts at the clock's ms, which it cannot
overtake, so that it never falls. `seq` is the exchange's own and comparable across depths. A delta is ordered as the
side is, and a level that leaves the window is deleted with quantity "0".
Level 1 sends snapshots only, and repeats one after three seconds without a change.
Source: V5 documentation, "Orderbook"; that `u` has no gaps was measured on the live stream by others.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Protocol

from simulator.exchange.words import BookLevels
from simulator.server.market_rows import levels
from simulator.server.rows import Row, text

EVERY_MS = {1: 10, 50: 20, 200: 100, 1000: 200}
REPEAT_MS = 3_000
RPI_DEPTH = 50
FULL_DEPTH = 1_000
NO_RPI = "0"
Level = tuple[Decimal, Decimal]
Side = tuple[Level, ...]


class Books(Protocol):
    """Where books are read."""

    def book(self, symbol: str, depth: int) -> BookLevels:
        """Return the best `depth` levels of each side."""


def changes(old: Side, new: Side, *, descending: bool) -> list[list[str]]:
    """Return what turns one side of a book into another, best first; quantity "0" deletes a level."""
    return [[text(price), text(quantity)] for price, quantity in _changes(old, new, descending)]


def _changes(old: Side, new: Side, descending: bool) -> Iterator[Level]:
    # Both are sorted, so one walk over the two finds every difference, and in order.
    i = j = 0
    while i < len(old) and j < len(new):
        before, after = old[i], new[j]
        if before[0] == after[0]:
            if before[1] != after[1]:
                yield after
            i, j = i + 1, j + 1
        elif (before[0] > after[0]) is descending:
            yield before[0], Decimal(0)
            i += 1
        else:
            yield after
            j += 1
    for price, _ in old[i:]:
        yield price, Decimal(0)
    yield from new[j:]


class BookStream:
    """One of orderbook.{1,50,200,1000}.{symbol}."""

    def __init__(self, books: Books, symbol: str, depth: int) -> None:
        self._books, self._symbol, self._depth = books, symbol, depth
        self._topic = f"orderbook.{depth}.{symbol}"
        self._every_ms = EVERY_MS[depth]
        self._sent: BookLevels | None = None
        self._update_id = 0
        self._checked_ms = 0
        self._pushed_ms = 0

    def opening(self, now_ms: int) -> Iterable[Row]:
        """Return the snapshot that the next delta goes on from."""
        if self._sent is None:
            self._sent = self._books.book(self._symbol, self._depth)
            self._update_id = max(now_ms, self._sent.update_id)
            self._checked_ms = self._pushed_ms = now_ms
        return [self._snapshot(self._sent, now_ms)]

    def due(self, now_ms: int) -> Iterable[Row]:
        """Return the change since the last message, at most one each interval of the depth."""
        if now_ms - self._checked_ms < self._every_ms or self._sent is None:
            return []
        self._checked_ms = now_ms
        book, sent = self._books.book(self._symbol, self._depth), self._sent
        bids = changes(sent.bids, book.bids, descending=True)
        asks = changes(sent.asks, book.asks, descending=False)
        if not bids and not asks:
            return self._repeated(now_ms)
        self._sent, self._pushed_ms = book, now_ms
        self._update_id += 1
        if self._depth == 1:
            return [self._snapshot(book, now_ms)]
        return [self._message("delta", bids, asks, book, now_ms)]

    def _repeated(self, now_ms: int) -> Iterable[Row]:
        if self._depth != 1 or self._sent is None or now_ms - self._pushed_ms < REPEAT_MS:
            return []
        self._pushed_ms = now_ms
        return [self._snapshot(self._sent, now_ms)]

    def _snapshot(self, book: BookLevels, now_ms: int) -> Row:
        return self._message("snapshot", levels(book.bids), levels(book.asks), book, now_ms)

    def _message(
        self, kind: str, bids: list[list[str]], asks: list[list[str]], book: BookLevels, now_ms: int
    ) -> Row:
        return {
            "topic": self._topic,
            "type": kind,
            "ts": now_ms,
            "data": {
                "s": self._symbol,
                "b": bids,
                "a": asks,
                "u": self._update_id,
                "seq": book.seq,
            },
            "cts": book.time,
        }


class RpiBookStream:
    """orderbook.rpi.{symbol}: 50 levels with a third column for retail orders, of which there are none here."""

    def __init__(self, books: Books, symbol: str) -> None:
        self._book = BookStream(books, symbol, RPI_DEPTH)
        self._topic = f"orderbook.rpi.{symbol}"

    def opening(self, now_ms: int) -> Iterable[Row]:
        """Return the snapshot."""
        return [self._widened(row) for row in self._book.opening(now_ms)]

    def due(self, now_ms: int) -> Iterable[Row]:
        """Return the change since the last message."""
        return [self._widened(row) for row in self._book.due(now_ms)]

    def _widened(self, row: Row) -> Row:
        data = row["data"]
        sides = {side: [[*level, NO_RPI] for level in data[side]] for side in ("b", "a")}
        return row | {"topic": self._topic, "data": data | sides}


class FullBookStream:
    """orderbook.full.{symbol}: deltas alone, every 200 ms; whoever follows takes the first state from REST.

    As deep as REST's market/orderbook shows, whose `seq` tells which deltas it already holds.
    """

    def __init__(self, books: Books, symbol: str) -> None:
        self._book = BookStream(books, symbol, FULL_DEPTH)
        self._topic = f"orderbook.full.{symbol}"

    def opening(self, now_ms: int) -> Iterable[Row]:
        """Remember the state that the first delta goes on from; it is not sent."""
        self._book.opening(now_ms)
        return []

    def due(self, now_ms: int) -> Iterable[Row]:
        """Return the change since the last message."""
        return [row | {"topic": self._topic} for row in self._book.due(now_ms)]
