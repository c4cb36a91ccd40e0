"""Each way of paging against an exchange that has holes, gives short pages, and gives rows twice or beyond."""

import asyncio
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from research.downloading.paging import (
    Backward,
    Forward,
    Numbered,
    Page,
    Rows,
    Walk,
    Whole,
    Windows,
)
from research.downloading.spans import Span

FIRST, LAST = 100, 400
have = st.sets(st.integers(50, 450)).map(sorted)
limits = st.integers(1, 40)


async def _all(walk: Walk, span: Span) -> list[Page]:
    return [page async for page in walk.pages(span)]


def rows_of(times: list[int]) -> Rows:
    return {at: (float(at),) for at in times}


def check(walk: Walk, times: list[int]) -> None:
    span = (FIRST, LAST)
    pages = asyncio.run(_all(walk, span))
    found = [at for page in pages for at in page.rows]
    assert sorted(found) == [at for at in times if FIRST <= at < LAST]
    asked = sorted(page.asked for page in pages)
    # Together the pages cover the span, once.
    assert asked[0][0] == FIRST
    assert asked[-1][1] == LAST
    assert all(a[1] == b[0] for a, b in pairwise(asked))
    assert all(start <= at < stop for p in pages for at in p.rows for start, stop in [p.asked])


@given(have, limits, limits, st.booleans())
def test_windows_find_every_row_whichever_end_of_a_window_a_page_keeps(
    times: list[int], most: int, kept: int, newest: bool
) -> None:
    async def ask(since: int, until: int) -> Rows:
        assert until - since <= most
        inside = [at for at in times if since <= at < until]
        # Some give rows beyond what was asked for.
        beyond = [at for at in times if since - 3 <= at < since or until <= at < until + 3]
        return rows_of((inside[-kept:] if newest else inside[:kept]) + beyond)

    check(Windows(ask, most, 1), times)


@given(have, limits)
def test_forward_finds_every_row(times: list[int], limit: int) -> None:
    async def ask(since: int, _: int) -> Rows:
        return rows_of([at for at in times if at >= since][:limit])

    check(Forward(ask), times)


@given(have, limits, st.integers(5, 60))
def test_forward_goes_on_where_an_exchange_looks_only_so_far(
    times: list[int], limit: int, reach: int
) -> None:
    async def ask(since: int, _: int) -> Rows:
        return rows_of([at for at in times if since <= at < since + reach][:limit])

    check(Forward(ask, jump_ms=reach), times)


@given(have, limits)
def test_backward_finds_every_row(times: list[int], limit: int) -> None:
    async def ask(_: int, until: int) -> Rows:
        return rows_of([at for at in times if at < until][-limit:])

    check(Backward(ask), times)


@given(have, limits)
def test_numbered_pages_find_every_row(times: list[int], size: int) -> None:
    async def ask(number: int, _: int) -> Rows:
        newest = times[::-1]
        return rows_of(newest[(number - 1) * size : number * size])

    check(Numbered(ask), times)


def test_an_exchange_that_gives_the_last_page_for_ever_is_left() -> None:
    async def ask(number: int, _: int) -> Rows:
        return rows_of([300, 301] if number == 1 else [200, 201])

    check(Numbered(ask), [200, 201, 300, 301])


@given(have)
def test_a_whole_answer_is_cut_to_the_span(times: list[int]) -> None:
    async def ask(_since: int, _until: int) -> Rows:
        return rows_of(times)

    check(Whole(ask), times)
