"""Trades of one symbol as bars: each trade once, no open bar, and an honest account of what was lost."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.bybit.wire import PublicTrade
from bot.feeds.trade_tape import TradeTape
from core.events import Bar, Event, Trade

BAR_MS = 1000


def trade(time: int, price: float = 80.0, quantity: float = 1.0, name: str = "") -> PublicTrade:
    return PublicTrade(name or f"t{time}", time, time, price, quantity, False)


def bar(close: int, price: float, volume: float = 1.0) -> Bar:
    return Bar(close, 0, "LTCUSDT", BAR_MS, price, price, price, price, volume)


def bars(events: list[Event]) -> list[Bar]:
    return [event for event in events if isinstance(event, Bar)]


def begun(close: int = 10_000) -> TradeTape:
    """A tape that goes on after a bar at 80 and is joined."""
    tape = TradeTape("LTCUSDT", BAR_MS)
    tape.begin([bar(close - BAR_MS, 80.0), bar(close, 80.0)])
    tape.join([trade(close - 1, name="old")], close)
    return tape


def test_a_bar_opens_at_the_close_before_it_as_the_exchange_s_do() -> None:
    tape = begun()
    tape.on_trades([trade(10_100, 81.0), trade(10_900, 83.0, 2.0)], 10_900)
    (closed,) = bars(tape.close_until(11_000, 11_150))
    assert (closed.open, closed.high, closed.low, closed.close) == (80.0, 83.0, 80.0, 83.0)
    assert (closed.time, closed.volume, tape.consecutive) == (11_000, 3.0, 3)


def test_a_bar_without_trades_repeats_the_close() -> None:
    (closed,) = bars(begun().close_until(11_999, 12_000))
    assert (closed.time, closed.open, closed.close, closed.volume) == (11_000, 80.0, 80.0, 0.0)


def test_a_trade_that_comes_twice_counts_once() -> None:
    tape = begun()
    told = tape.on_trades([trade(10_100), trade(10_100)], 10_200)
    told += tape.on_trades([trade(10_100)], 10_300)
    assert [type(one) for one in told] == [Trade]
    assert bars(tape.close_until(11_000, 11_000))[0].volume == 1.0


def test_block_trades_are_no_part_of_a_bar() -> None:
    tape = begun()
    block = PublicTrade("b", 10_100, 1, 200.0, 500.0, False, is_block=True)
    assert tape.on_trades([block], 10_200) == []
    assert bars(tape.close_until(11_000, 11_000))[0].high == 80.0


def test_recent_trades_that_overlap_lose_nothing() -> None:
    tape = begun()
    tape.on_trades([trade(10_100, 81.0)], 10_100)
    tape.leave()
    assert bars(tape.close_until(12_000, 12_000)) == []
    tape.on_trades([trade(12_300, 84.0)], 12_300)
    told = tape.join([trade(10_100, 81.0), trade(10_500, 82.0), trade(11_500, 83.0)], 12_400)
    assert [(one.time, one.open, one.close) for one in bars(told)] == [
        (11_000, 80.0, 82.0),
        (12_000, 82.0, 83.0),
    ]
    assert [one.price for one in told if isinstance(one, Trade)] == [82.0, 83.0, 84.0]
    assert tape.wanted is None


def test_a_bar_that_lacks_trades_waits_for_the_exchange_s_candle() -> None:
    tape = begun()
    tape.on_trades([trade(10_100, 81.0)], 10_100)
    tape.leave()
    tape.join([trade(11_500, 85.0)], 11_600)
    assert bars(tape.close_until(12_000, 12_000)) == []
    assert tape.wanted == 11_000
    mended = Bar(11_000, 0, "LTCUSDT", BAR_MS, 80.0, 84.0, 80.0, 84.0, 9.0)
    assert bars(tape.on_candle(mended, 12_100)) == [mended]
    assert tape.wanted == 12_000
    second = Bar(12_000, 0, "LTCUSDT", BAR_MS, 84.0, 86.0, 84.0, 85.0, 4.0)
    assert bars(tape.on_candle(second, 12_200)) == [second]
    tape.on_trades([trade(12_500, 86.0)], 12_500)
    (whole,) = bars(tape.close_until(13_000, 13_000))
    assert (whole.open, whole.close, tape.consecutive) == (85.0, 86.0, 5)


def test_a_bar_that_nobody_knows_is_left_out_and_the_count_begins_again() -> None:
    tape = begun()
    tape.leave()
    tape.join([trade(10_500)], 10_600)
    assert tape.close_until(11_000, 11_000) == []
    assert tape.give_up(11_000, 11_500) == []
    assert tape.consecutive == 0
    tape.on_trades([trade(11_700, 82.0)], 11_700)
    (after,) = bars(tape.close_until(12_000, 12_000))
    assert (after.time, after.open, tape.consecutive) == (12_000, 82.0, 1)


def test_a_tape_without_history_leaves_out_the_bar_it_came_into() -> None:
    tape = TradeTape("LTCUSDT", BAR_MS)
    assert bars(tape.join([trade(10_400)], 10_500)) == []
    assert bars(tape.close_until(11_000, 11_000)) == []
    assert tape.wanted == 11_000
    tape.give_up(11_000, 11_000)
    tape.on_trades([trade(11_200, 81.0)], 11_200)
    assert [one.time for one in bars(tape.close_until(12_000, 12_000))] == [12_000]


def test_a_candle_that_says_something_else_is_told_in_time_and_remembered() -> None:
    tape = begun()
    tape.on_trades([trade(10_100, 81.0)], 10_100)
    candle = Bar(11_000, 0, "LTCUSDT", BAR_MS, 80.0, 90.0, 80.0, 81.0, 1.0)
    assert tape.on_candle(candle, 11_010) == []
    assert bars(tape.close_until(11_000, 11_150)) == [candle]
    assert tape.differs == "bar of 11000: high 81.0 instead of 90.0"
    tape.on_trades([trade(11_100, 82.0)], 11_100)
    (built,) = bars(tape.close_until(12_000, 12_150))
    tape.on_candle(built, 12_200)
    assert tape.differs == ""


def test_a_candle_that_comes_late_changes_no_bar_that_was_told() -> None:
    tape = begun()
    (told,) = bars(tape.close_until(11_000, 11_150))
    assert tape.on_candle(Bar(11_000, 0, "LTCUSDT", BAR_MS, 80, 80, 80, 80, 5.0), 11_300) == []
    assert told.volume == 0.0
    assert tape.differs == "bar of 11000: volume 0.0 instead of 5.0"


def test_a_trade_that_comes_just_after_its_bar_makes_the_next_one_doubtful() -> None:
    tape = begun()
    tape.close_until(11_000, 11_150)
    tape.on_trades([trade(10_500, 85.0)], 11_200)
    assert tape.differs == "trade t10500 of 10500 came after its bar"
    tape.close_until(12_000, 12_150)
    assert (tape.consecutive, bool(tape.differs)) == (4, True)
    tape.close_until(13_000, 13_150)
    assert (tape.consecutive, tape.differs) == (5, "")


def test_trades_that_come_bars_later_begin_the_count_again() -> None:
    tape = begun()
    assert len(bars(tape.close_until(12_000, 12_150))) == 2
    tape.leave()
    assert bars(tape.join([trade(10_500, 85.0)], 12_200)) == []
    assert tape.consecutive == 0
    assert len(bars(tape.close_until(13_000, 13_150))) == 1
    assert tape.consecutive == 1


def test_with_candles_a_late_trade_makes_bars_unwell_until_one_is_equal_again() -> None:
    minute = 60_000
    tape = TradeTape("LTCUSDT", minute)
    tape.begin([Bar(minute, 0, "LTCUSDT", minute, 80, 80, 80, 80, 0.0)])
    tape.join([], minute)
    assert len(bars(tape.close_until(2 * minute, 2 * minute))) == 1
    tape.on_trades([trade(minute + 500, 85.0)], 2 * minute + 300)
    assert (tape.consecutive, tape.differs) == (2, "trade t60500 of 60500 came after its bar")
    (built,) = bars(tape.close_until(3 * minute, 3 * minute))
    tape.on_candle(built, 3 * minute)
    assert tape.differs == ""


@given(
    st.lists(st.tuples(st.integers(1, 9_999), st.integers(7000, 9000)), min_size=1, max_size=60),
    st.lists(st.integers(0, 59), max_size=6),
)
def test_bars_do_not_depend_on_where_the_stream_was_cut(
    drawn: list[tuple[int, int]], cuts: list[int]
) -> None:
    times = sorted(drawn)
    trades = [
        trade(10_000 + time, price / 100, 1.0, f"n{number}")
        for number, (time, price) in enumerate(times)
    ]
    steady, cut = begun(), begun()
    wanted = bars([*steady.on_trades(trades, 20_000), *steady.close_until(20_000, 20_000)])
    found: list[Event] = []
    for number, one in enumerate(trades):
        if number in cuts:
            cut.leave()
            found += cut.join([trade(9_999, name="old"), *trades[:number]], one.time)
        found += cut.on_trades([one], one.time)
    found += cut.close_until(20_000, 20_000)
    told = bars(found)
    shapes = [(b.time, b.open, b.high, b.low, b.close, b.volume) for b in told]
    assert shapes == [(b.time, b.open, b.high, b.low, b.close, b.volume) for b in wanted]
    assert all(later.time - earlier.time == BAR_MS for earlier, later in pairwise(told))
    assert all(later.open == earlier.close for earlier, later in pairwise(told))


def test_trades_that_were_asked_for_are_told_as_heard_by_nobody() -> None:
    """As late as they were, the rule `latency` once refused every short until the stream's first trade."""
    tape = begun()
    tape.leave()
    tape.on_trades([trade(10_300)], 10_310)
    told = tape.join([trade(10_100), trade(10_200)], 10_900)
    assert [one.time_received for one in told if isinstance(one, Trade)] == [0, 0, 0]
    (live,) = tape.on_trades([trade(10_950)], 10_960)
    assert isinstance(live, Trade)
    assert live.time_received == 10_960
