"""The embedded market as a feed: history, then events, with no bar missing between them and none open."""

import asyncio
from itertools import pairwise

import pytest

from bot.clock import MarketClock, host_ms
from bot.feeds.embedded import EmbeddedFeed
from core.events import Bar, Event, FundingRate, Mark, Trade
from simulator.market.spec import MarketSpec
from simulator.market.stream import MarketStream

BAR_MS = 1000
SPEC = MarketSpec(bar_ms=BAR_MS, minutes_per_bar=5.0)


def clock_at(bars: float) -> MarketClock:
    """A clock that shows `bars` bars after the market's start."""
    return MarketClock(SPEC.start_ms + int(bars * BAR_MS) - host_ms())


def played(feed: EmbeddedFeed, bars: int) -> list[Event]:
    """Play until `bars` bars have closed."""

    async def play() -> list[Event]:
        found: list[Event] = []
        left = bars
        async for event in feed.events():
            found.append(event)
            left -= isinstance(event, Bar)
            if not left and isinstance(event, Mark):
                break
        return found

    return asyncio.run(play())


def test_history_holds_the_newest_closed_bars_and_no_open_one() -> None:
    clock = clock_at(600.5)
    history = list(EmbeddedFeed(SPEC, clock).history(100))
    bars = [event for event in history if isinstance(event, Bar)]
    tape = MarketStream(SPEC).bars(500, 600)
    assert [bar.time - bar.bar_ms for bar in bars] == tape.open_time_ms.tolist()
    assert [bar.close for bar in bars] == tape.close.tolist()
    assert all(bar.time <= clock.now_ms() for bar in bars)


def test_history_is_as_long_as_the_market_is_old() -> None:
    assert len(list(EmbeddedFeed(SPEC, clock_at(3.5)).history(100))) == 3


def test_funding_follows_the_bar_that_settled_it() -> None:
    eight_hours = 8 * 3_600_000 // BAR_MS
    history = list(EmbeddedFeed(SPEC, clock_at(eight_hours + 5.5)).history(50))
    (at,) = (n for n, event in enumerate(history) if isinstance(event, FundingRate))
    settled, before = history[at], history[at - 1]
    assert isinstance(before, Bar)
    assert settled.time == before.time == SPEC.start_ms + 8 * 3_600_000


def test_history_is_the_same_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = clock_at(600.5)
    whole = list(EmbeddedFeed(SPEC, clock).history(200))
    monkeypatch.setattr("bot.feeds.embedded.PIECE", 7)
    assert list(EmbeddedFeed(SPEC, clock).history(200)) == whole


def test_events_go_on_where_history_ended() -> None:
    feed = EmbeddedFeed(SPEC, clock_at(600.4))
    history = [event for event in feed.history(10) if isinstance(event, Bar)]
    events = played(feed, 2)
    bars = [*history, *(event for event in events if isinstance(event, Bar))]
    assert {later.time - earlier.time for earlier, later in pairwise(bars)} == {BAR_MS}
    tape = MarketStream(SPEC).bars(590, 602)
    columns = (tape.open, tape.high, tape.low, tape.close, tape.volume)
    wanted = list(zip(*(column.tolist() for column in columns), strict=True))
    assert [(b.open, b.high, b.low, b.close, b.volume) for b in bars] == wanted


def test_events_come_in_order_and_never_early() -> None:
    clock = clock_at(600.6)
    feed = EmbeddedFeed(SPEC, clock)
    list(feed.history(1))

    async def play() -> list[tuple[int, Event]]:
        found: list[tuple[int, Event]] = []
        async for event in feed.events():
            found.append((clock.now_ms(), event))
            if sum(isinstance(one, Bar) for _, one in found) == 2:
                return found
        return found

    found = asyncio.run(play())
    assert all(seen >= event.time for seen, event in found)
    times = [event.time for _, event in found]
    assert times == sorted(times)


def test_bar_comes_after_its_trades_and_before_its_mark() -> None:
    feed = EmbeddedFeed(SPEC, clock_at(600.9))
    list(feed.history(1))
    events = played(feed, 1)
    at = next(n for n, event in enumerate(events) if isinstance(event, Bar))
    bar = events[at]
    assert all(event.time < bar.time for event in events[:at] if isinstance(event, Trade))
    assert isinstance(events[at + 1], Mark)
    assert events[at + 1].time == bar.time
    marks = [event.mark_price for event in events if isinstance(event, Mark)]
    tape = MarketStream(SPEC).bars(600, 601)
    assert marks == [tape.mark_high[0], tape.mark_low[0], tape.mark[0]]


def test_what_an_earlier_run_knows_is_not_told_again_and_its_bar_is_whole() -> None:
    clock = clock_at(600.9)
    since = SPEC.start_ms + int(600.5 * BAR_MS)
    feed = EmbeddedFeed(SPEC, clock, since)
    list(feed.history(1))
    events = played(feed, 1)
    assert all(event.time > since for event in events)
    (bar,) = (event for event in events if isinstance(event, Bar))
    tape = MarketStream(SPEC).bars(600, 601)
    assert (bar.open, bar.high, bar.volume) == (tape.open[0], tape.high[0], tape.volume[0])
