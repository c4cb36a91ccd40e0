"""The ways in which exchanges give history away, a page at a time. Each walks over one span and yields what it asked.

A page may be shorter than was asked for, may hold rows twice, and rows beyond the span: those are left out. It must not
know exchanges; `Plan` (plans.py) says who is walked over how.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from research.downloading.spans import Span

Rows: TypeAlias = dict[int, tuple[float, ...]]
Ask: TypeAlias = Callable[[int, int], Awaitable[Rows]]
"""Given two numbers, whose meaning is the walk's, return rows by their times (ms)."""
_MOST_PAGES = 100_000


@dataclass(frozen=True, slots=True)
class Page:
    """The rows in `asked`, and nothing else: it need not be asked for again."""

    rows: Rows
    asked: Span


class Walk(Protocol):
    """A way to go over a span."""

    def pages(self, span: Span) -> AsyncIterator[Page]:
        """Yield pages that cover the span, in the order in which the exchange gives them."""
        ...


@dataclass(frozen=True, slots=True)
class Windows:
    """`ask(since, until)` gives the rows of a window of at most `most` steps of `step_ms`, whichever come first."""

    ask: Ask
    most: int
    step_ms: int

    async def pages(self, span: Span) -> AsyncIterator[Page]:
        """Go forward. Where the front of a window is missing it is asked for again: some give its end alone."""
        since, stop = span
        while since < stop:
            until = min(since + self.most * self.step_ms, stop)
            rows = _within(await self.ask(since, until), since, until)
            front = min(rows, default=since)
            while front - since >= self.step_ms:
                more = _within(await self.ask(since, front), since, front)
                rows |= more
                front = min(more, default=since)
            reached = max(rows) + self.step_ms if rows else until
            # A short page may end early: what it did not reach is the next window's.
            reached = min(max(reached, since + 1), until)
            yield Page(rows, (since, reached))
            since = reached


@dataclass(frozen=True, slots=True)
class Forward:
    """`ask(since, _)` gives the oldest rows from `since` on. `jump_ms`: how far to go on where there are none."""

    ask: Ask
    jump_ms: int | None = None

    async def pages(self, span: Span) -> AsyncIterator[Page]:
        """Go forward from row to row."""
        since, stop = span
        while since < stop:
            found = await self.ask(since, stop)
            rows = _within(found, since, stop)
            if rows:
                reached = stop if max(found) >= stop else max(rows) + 1
            else:
                # Where the next row lies beyond the span, or there is none at all, the span is done.
                gone = self.jump_ms is None or any(at >= stop for at in found)
                reached = stop if gone or self.jump_ms is None else min(since + self.jump_ms, stop)
            yield Page(rows, (since, reached))
            since = reached


@dataclass(frozen=True, slots=True)
class Backward:
    """`ask(since, until)` gives the newest rows before `until`."""

    ask: Ask

    async def pages(self, span: Span) -> AsyncIterator[Page]:
        """Go back from row to row, until nothing is older."""
        start, until = span
        while until > start:
            rows = _within(await self.ask(start, until), start, until)
            reached = min(rows) if rows else start
            yield Page(rows, (reached, until))
            until = reached


@dataclass(frozen=True, slots=True)
class Numbered:
    """`ask(number, _)` gives page `number`, from 1; the newest rows are on the first."""

    ask: Ask

    async def pages(self, span: Span) -> AsyncIterator[Page]:
        """Turn pages until one is older than the span, or has nothing new."""
        start, until = span
        oldest = None
        for number in range(1, _MOST_PAGES):
            found = await self.ask(number, until)
            reached = min(found, default=None)
            if reached is None or (oldest is not None and reached >= oldest):
                yield Page({}, (start, until))
                return
            oldest = reached
            if reached < until:
                reached = max(reached, start)
                yield Page(_within(found, start, until), (reached, until))
                until = reached
            if until <= start:
                return


@dataclass(frozen=True, slots=True)
class Whole:
    """`ask` gives everything there is in one answer."""

    ask: Ask

    async def pages(self, span: Span) -> AsyncIterator[Page]:
        """Ask once."""
        yield Page(_within(await self.ask(*span), *span), span)


def _within(rows: Rows, start: int, stop: int) -> Rows:
    return {at: row for at, row in rows.items() if start <= at < stop}
