"""What a public topic is to the hub: the rows a newcomer gets, and the rows that are due for everybody.

All subscribers of a topic share one stream, so that a message is worked out and encoded once. A stream lives as long
as somebody listens.
"""

from collections.abc import Iterable
from typing import Protocol

from simulator.exchange.words import Notice
from simulator.server.rows import Row


class Stream(Protocol):
    """One public topic."""

    def opening(self, now_ms: int) -> Iterable[Row]:
        """Return what a new subscriber gets at once, such that the next due rows go on from it."""

    def due(self, now_ms: int) -> Iterable[Row]:
        """Return what everybody gets now; asked for at every beat, about every 10 ms."""


class TapeStream(Stream, Protocol):
    """A topic made of what the exchange tells."""

    def hear(self, notice: Notice) -> None:
        """Take note of one thing that happened."""
