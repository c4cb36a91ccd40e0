"""Messages of the stream in, events and the health of each part out; nothing is asked here."""

import math
from collections.abc import Mapping
from typing import Any

import pytest

from bot.bybit.clock_offset import Offset
from bot.feeds.clock_watch import ClockWatch
from bot.feeds.health import Ages, Health
from bot.feeds.market_tape import MarketTape, Wanted
from bot.feeds.ticker_tape import OutlierGuard, TickerTape
from core.events import Bar, BookTop, Event, FeedHealth, FundingRate, Mark, Trade

MINUTE = 60_000
T0 = 1_795_564_800_000
Message = Mapping[str, Any]


def trades(*rows: tuple[int, float], symbol: str = "LTCUSDT") -> Message:
    data = [
        {"i": f"{symbol}{t}", "T": t, "p": str(p), "v": "1", "S": "Buy", "seq": t} for t, p in rows
    ]
    return {"topic": f"publicTrade.{symbol}", "data": data}


def ticker(time: int, kind: str = "delta", **fields: object) -> Message:
    data = {name: str(value) for name, value in fields.items()}
    return {"topic": "tickers.LTCUSDT", "type": kind, "ts": time, "data": data}


def book(time: int, bid: float, ask: float) -> Message:
    data = {"b": [[str(bid), "3"]], "a": [[str(ask), "4"]], "u": 1, "seq": 1}
    return {"topic": "orderbook.1.LTCUSDT", "type": "snapshot", "ts": time, "data": data}


def kline(close: int, price: float, *, confirm: bool) -> Message:
    prices = dict.fromkeys(("open", "high", "low", "close"), str(price))
    row = {"start": close - MINUTE, "volume": "0", "confirm": confirm} | prices
    return {"topic": "kline.1.LTCUSDT", "data": [row]}


def bar(close: int, price: float = 80.0, symbol: str = "LTCUSDT") -> Bar:
    return Bar(close, 0, symbol, MINUTE, price, price, price, price, 0.0)


def joined(warm_up_bars: int = 1, cross: str | None = None) -> MarketTape:
    """A tape that has ten bars of history and is joined at T0."""
    tape = MarketTape(Wanted("LTCUSDT", MINUTE, cross, warm_up_bars))
    for symbol in tape.tapes:
        tape.begin(symbol, [bar(T0 - MINUTE * back, symbol=symbol) for back in range(9, -1, -1)])
    tape.leave("not connected yet", T0)
    tape.connect(T0)
    for symbol in tape.tapes:
        tape.join(symbol, [], T0)
    return tape


def health(events: list[Event]) -> list[tuple[str, bool]]:
    return [(one.feed, one.ok) for one in events if isinstance(one, FeedHealth)]


def test_the_stream_is_well_once_every_symbol_is_joined() -> None:
    tape = MarketTape(Wanted("LTCUSDT", MINUTE, "BTCUSDT"))
    assert health(tape.leave("not connected yet", T0)) == [("stream", False)]
    tape.connect(T0)
    assert health(tape.join("BTCUSDT", [], T0)) == []
    assert health(tape.join("LTCUSDT", [], T0)) == [("stream", True)]


def test_topics_name_both_symbols_and_the_candle_that_fits() -> None:
    assert MarketTape(Wanted("LTCUSDT", MINUTE, "BTCUSDT")).topics == (
        "publicTrade.BTCUSDT",
        "publicTrade.LTCUSDT",
        "tickers.LTCUSDT",
        "orderbook.1.LTCUSDT",
        "kline.1.LTCUSDT",
    )
    assert MarketTape(Wanted("LTCUSDT", 5000)).topics[-1] == "kline.1.LTCUSDT"
    assert MarketTape(Wanted("LTCUSDT", 4 * 60 * MINUTE)).topics[-1] == "kline.240.LTCUSDT"


def test_the_second_market_has_bars_and_no_trades_and_comes_first() -> None:
    tape = joined(cross="BTCUSDT")
    told = tape.read(trades((T0 + 100, 60_000.0), symbol="BTCUSDT"), T0 + 100)
    assert not any(isinstance(one, Trade) for one in told)
    told = tape.read(trades((T0 + 200, 81.0)), T0 + 200)
    assert [type(one) for one in told] == [Trade]
    bars = [b for b in tape.close_until(T0 + MINUTE, T0 + MINUTE) if isinstance(b, Bar)]
    assert [(one.symbol, one.close) for one in bars] == [("BTCUSDT", 60_000.0), ("LTCUSDT", 81.0)]


def test_a_trade_that_closes_a_bar_waits_for_the_bar_of_the_second_market() -> None:
    tape = joined(cross="BTCUSDT")
    tape.read(trades((T0 + 200, 81.0)), T0 + 200)
    after = T0 + MINUTE + 10
    told = tape.read(trades((after, 82.0)), after)
    assert [type(one) for one in told] == [Trade]
    late = tape.read(trades((T0 + MINUTE - 5, 60_000.0), symbol="BTCUSDT"), after + 5)
    assert late == []
    told = tape.read(trades((after, 60_001.0), symbol="BTCUSDT"), after + 10)
    bars = [(one.symbol, one.close) for one in told if isinstance(one, Bar)]
    assert bars == [("BTCUSDT", 60_000.0), ("LTCUSDT", 81.0)]
    assert tape.close_until(T0 + MINUTE, T0 + MINUTE + 150) == []


def test_a_bar_does_not_wait_for_a_second_market_that_cannot_say_its_own() -> None:
    tape = joined(cross="BTCUSDT")
    tape.tapes["BTCUSDT"].leave()
    after = T0 + MINUTE + 10
    tape.read(trades((after, 82.0)), after)
    told = tape.close_until(T0 + MINUTE, T0 + MINUTE + 150)
    assert [one.symbol for one in told if isinstance(one, Bar)] == ["LTCUSDT"]


def test_bars_are_well_when_enough_follow_one_another_and_that_is_told_before_the_bar() -> None:
    tape = joined(warm_up_bars=12)
    first = tape.close_until(T0 + MINUTE, T0 + MINUTE)
    assert [type(one) for one in first] == [FeedHealth, Bar]
    assert tape.health.faults["bars"] == "11 of 12 bars without a hole"
    second = tape.close_until(T0 + 2 * MINUTE, T0 + 2 * MINUTE)
    assert health(second) == [("bars", True)]
    assert [type(one) for one in second] == [FeedHealth, Bar]


def test_a_hole_makes_bars_unwell_until_the_warm_up_is_done_again() -> None:
    tape = joined(warm_up_bars=2)
    tape.leave("cut", T0 + 1000)
    tape.connect(T0 + 30_000)
    recent = tape.read(trades((T0 + 40_000, 80.0)), T0 + 40_000)
    assert recent == []
    tape.join("LTCUSDT", [], T0 + 41_000)
    assert tape.lacking == {}
    tape.close_until(T0 + MINUTE, T0 + MINUTE)
    assert tape.lacking == {"LTCUSDT": T0 + MINUTE}
    tape.give_up("LTCUSDT", T0 + MINUTE, T0 + MINUTE)
    tape.read(trades((T0 + 70_000, 81.0)), T0 + 70_000)
    told = tape.close_until(T0 + 2 * MINUTE, T0 + 2 * MINUTE)
    assert health(told) == [("bars", False)]
    assert health(tape.close_until(T0 + 3 * MINUTE, T0 + 3 * MINUTE)) == [("bars", True)]


def test_only_a_confirmed_candle_counts() -> None:
    tape = joined()
    tape.read(kline(T0 + MINUTE, 99.0, confirm=False), T0 + 59_000)
    (said, told) = tape.close_until(T0 + MINUTE, T0 + MINUTE)
    assert isinstance(told, Bar)
    assert (told.close, health([said])) == (80.0, [("bars", True)])
    tape.read(kline(T0 + MINUTE, 99.0, confirm=True), T0 + MINUTE + 500)
    (said, _) = tape.close_until(T0 + 2 * MINUTE, T0 + 2 * MINUTE)
    assert health([said]) == [("bars", False)]
    assert "close 80.0 instead of 99.0" in tape.health.faults["bars"]


def test_a_topic_that_is_silent_is_unwell_and_asks_for_a_new_connection() -> None:
    tape = joined()
    tape.read(ticker(T0, "snapshot", markPrice=80, indexPrice=80), T0)
    tape.read(book(T0 + 5000, 80.0, 80.01), T0 + 5000)
    assert health(tape.check(T0 + 10_000)) == [("trades", True)]
    assert tape.renewal(T0 + 10_000) == ""
    assert health(tape.check(T0 + 10_001)) == [("tickers", False)]
    assert tape.renewal(T0 + 10_001) == "tickers silent for 10.0 s, limit 10 s"
    assert tape.renewal(T0 + 10_002) == ""
    assert health(tape.read(ticker(T0 + 11_000, markPrice=81), T0 + 11_000)) == [("tickers", True)]


def test_trades_that_the_ticker_shows_and_the_stream_does_not_bring_are_missed() -> None:
    tape = joined()
    tape.read(trades((T0 + 100, 80.0)), T0 + 100)
    tape.read(ticker(T0 + 200, "snapshot", markPrice=80, lastPrice=81), T0 + 200)
    assert health(tape.check(T0 + 5200)) == [("trades", True)]
    tape.read(ticker(T0 + 5000, markPrice=80), T0 + 5000)
    assert health(tape.check(T0 + 5201)) == [("trades", False)]
    assert "trades" in tape.renewal(T0 + 5201)
    tape.read(trades((T0 + 5300, 81.0)), T0 + 5300)
    assert health(tape.check(T0 + 5400)) == [("trades", True)]


def test_the_top_of_the_book_is_told_once_a_second() -> None:
    tape = joined()
    times = [T0, T0 + 10, T0 + 999, T0 + 1000]
    told = [e for t in times for e in tape.read(book(t, 80.0, 80.1), t) if isinstance(e, BookTop)]
    assert told == [BookTop(t, t, "LTCUSDT", 80.0, 3.0, 80.1, 4.0) for t in (T0, T0 + 1000)]
    assert health(tape.read(book(T0 + 1001, 81.0, 80.0), T0 + 1001)) == [("book", False)]


def test_an_odd_message_makes_its_topic_unwell_until_a_good_one() -> None:
    tape = joined()
    odd = ticker(T0, "snapshot", markPrice=-5)
    assert health(tape.read(odd, T0)) == [("tickers", False)]
    assert health(tape.read(ticker(T0, "snapshot", markPrice=5), T0)) == [("tickers", True)]
    for topic in ("something.else", "tickers.BTCUSDT", "kline", ""):
        assert tape.read({"topic": topic}, T0 + 1) == []
    assert tape.read({}, T0 + 2) == []


def test_a_settlement_that_has_passed_is_asked_for_once() -> None:
    tape = joined()
    first = {"markPrice": 80, "nextFundingTime": T0 + 5000}
    tape.read(ticker(T0, "snapshot", **first), T0)
    tape.read(ticker(T0 + 4000, markPrice=81), T0 + 4000)
    assert tape.take_settlement() == 0
    tape.read(ticker(T0 + 5100, nextFundingTime=T0 + 10_000), T0 + 5100)
    assert (tape.take_settlement(), tape.take_settlement()) == (T0 + 5000, 0)
    assert tape.on_rates([(T0 + 5000, 0.0001)], T0 + 6000) == [
        FundingRate(T0 + 5000, T0 + 6000, "LTCUSDT", 0.0001)
    ]


def test_a_settlement_during_an_outage_is_asked_for_afterwards() -> None:
    tape = TickerTape("LTCUSDT")
    full = {"markPrice": 80, "nextFundingTime": T0 + 5000}
    tape.on_message(ticker(T0, "snapshot", **full), T0)
    tape.begin()
    tape.on_message(ticker(T0 + 9000, "snapshot", **full | {"nextFundingTime": T0 + 9999}), T0)
    assert tape.settled_at == T0 + 5000


def test_a_mark_that_does_not_move_is_told_once_a_second() -> None:
    tape = TickerTape("LTCUSDT")
    told = [
        event
        for time in range(T0, T0 + 3000, 100)
        for event in tape.on_message(ticker(time, markPrice=80, indexPrice=79), time)
    ]
    assert told == [Mark(T0 + s, T0 + s, "LTCUSDT", 80.0, 79.0) for s in (0, 1000, 2000)]
    (moved,) = tape.on_message(ticker(T0 + 2100, markPrice=81), T0 + 2100)
    assert isinstance(moved, Mark)
    assert moved.mark_price == 81.0


@pytest.mark.parametrize(("mark", "believed"), [(80.0, False), (0.0, False), (119.0, True)])
def test_an_outlier_is_believed_only_with_the_mark_price(mark: float, believed: bool) -> None:
    guard = OutlierGuard()
    for number in range(60):
        assert guard.doubt(bar(number, 80.0 * (1 + 0.001 * (-1) ** number)), 80.0) == ""
    doubt = guard.doubt(bar(61, 120.0), mark)
    assert (doubt == "") is believed
    assert believed or "sigmas to 120" in doubt


def test_a_move_of_a_wild_market_is_no_outlier() -> None:
    guard = OutlierGuard()
    for number in range(60):
        guard.doubt(bar(number, 80.0 * math.exp(0.01 * (-1) ** number)), 80.0)
    assert guard.doubt(bar(61, 92.0), 80.0) == ""


def test_health_is_told_when_it_turns_and_not_again() -> None:
    state = Health()
    assert health([*state.set("a", True, "", 1)]) == [("a", True)]
    assert state.set("a", True, "", 2) == []
    assert health([*state.set("a", False, "why", 3)]) == [("a", False)]
    assert state.set("a", False, "still", 4) == []
    assert state.faults == {"a": "still"}


def test_a_renewal_comes_once_a_limit_while_a_part_stays_silent() -> None:
    ages = Ages({"a": 1000})
    ages.begin(0)
    due = [now for now in range(0, 5000, 100) if ages.is_renewal_due(now)]
    assert due == [1100, 2200, 3300, 4400]


def test_the_clock_is_measured_once_a_minute_and_after_a_jump() -> None:
    watch = ClockWatch(measured_at=0)
    due = [t for t in range(500, 130_000, 500) if watch.is_due(T0 + t, t)]
    assert due == [60_000, 120_000]
    assert watch.is_due(T0 + 130_500 + 3_000, 130_500)
    assert not watch.is_due(T0 + 131_000 + 3_000, 131_000)


def test_a_clock_that_is_far_off_is_unwell() -> None:
    state = Health()
    assert health([*ClockWatch.judge(state, Offset(800, 10), 1)]) == [("clock", True)]
    assert health([*ClockWatch.judge(state, Offset(-801, 10), 2)]) == [("clock", False)]
