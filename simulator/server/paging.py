"""Paging newest first: a cursor names the last row that was shown, and the next page begins behind it.

Rows that arrive in between stand in front of the cursor, so a walk through the pages sees every row that was there
when it began exactly once. A row that left in between (an open order that finished) leaves no gap: orders are walked
by (creation, id), which outlives the row. Nothing here knows what a row means.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from simulator.server.parameters import BadParameter, Params

WEEK_MS = 7 * 86_400_000
_Item = TypeVar("_Item")
Key = tuple[int, str]


def page(
    items: Iterable[_Item], params: Params, limit: int, key: Callable[[_Item], Key]
) -> tuple[list[_Item], str]:
    """Return one page of a list that only grows in front, and the cursor of the next ("" at the end).

    `key` is unique; the row it names stays in the list.
    """
    cursor = params.text("cursor")
    rest = iter(items)
    if cursor:
        wanted = _decoded(cursor)
        for item in rest:
            if key(item) == wanted:
                break
    return _cut(rest, limit, key)


def sorted_page(
    items: Iterable[_Item], params: Params, limit: int, key: Callable[[_Item], Key]
) -> tuple[list[_Item], str]:
    """Return one page of a list whose rows may leave, largest key first, and the cursor of the next."""
    rest: Iterable[_Item] = sorted(items, key=key, reverse=True)
    cursor = params.text("cursor")
    if cursor:
        wanted = _decoded(cursor)
        rest = (item for item in rest if key(item) < wanted)
    return _cut(iter(rest), limit, key)


def _cut(rest: Iterator[_Item], limit: int, key: Callable[[_Item], Key]) -> tuple[list[_Item], str]:
    shown = list(islice(rest, limit))
    more = next(rest, None)
    return shown, _encoded(key(shown[-1])) if shown and more is not None else ""


def _encoded(key: Key) -> str:
    return f"{key[0]}%3A{key[1]}"


def _decoded(cursor: str) -> Key:
    # A cursor holds a percent sign; clients send it as it is, or encoded once more.
    at, colon, name = cursor.replace("%3A", ":").partition(":")
    if not colon or not at.isdigit():
        raise BadParameter("params error: cursor invalid")
    return int(at), name


def window(params: Params, now_ms: int, most_ms: int = WEEK_MS) -> tuple[int, int]:
    """Return [start, end] (ms UTC) of a history: the last 7 days, or 7 days from or up to what is said."""
    start, end = params.integer("startTime"), params.integer("endTime")
    if start is None and end is None:
        return now_ms - most_ms, now_ms
    if start is None:
        return (end or now_ms) - most_ms, end or now_ms
    if end is None:
        return start, start + most_ms
    if end < start:
        raise BadParameter("params error: startTime must not be later than endTime")
    if end - start > most_ms:
        raise BadParameter("The time range between startTime and endTime cannot exceed 7 days")
    return start, end
