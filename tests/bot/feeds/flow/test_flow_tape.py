"""Messages of Bybit's public stream as events of flow."""

import math

import pytest

from bot.bybit.wire import WireError
from bot.feeds.flow.flow_tape import REPEAT_MS, FlowTape
from core.events import BookDepth, Liquidation, Mark, OpenInterest, Trade, VenueFunding

SYMBOL, T0 = "LTCUSDT", 1_764_028_800_000


def book(time: int, update: int, kind: str = "delta", bid: str = "90.00") -> dict[str, object]:
    data = {"s": SYMBOL, "u": update, "b": [[bid, "1"]], "a": [["91.00", "1"]]}
    return {"topic": f"orderbook.50.{SYMBOL}", "type": kind, "ts": time, "data": data}


def ticker(time: int, kind: str = "delta", **data: str) -> dict[str, object]:
    return {
        "topic": f"tickers.{SYMBOL}",
        "type": kind,
        "ts": time,
        "data": {"symbol": SYMBOL, **data},
    }


def liquidation(time: int, side: str, quantity: str = "5") -> dict[str, object]:
    rows = [{"T": time, "s": SYMBOL, "S": side, "v": quantity, "p": "90"}]
    return {"topic": f"allLiquidation.{SYMBOL}", "type": "snapshot", "ts": time + 300, "data": rows}


def test_the_book_is_told_at_most_as_often_as_asked() -> None:
    tape = FlowTape(SYMBOL, sample_ms=250)
    told = [*tape.read(book(T0, 1, "snapshot"), T0)]
    for k in range(1, 50):
        told += tape.read(book(T0 + 20 * k, 1 + k), T0)
    assert [one.time - T0 for one in told if isinstance(one, BookDepth)] == [0, 260, 520, 780]


def test_a_liquidation_is_told_once_with_the_side_of_the_position() -> None:
    tape = FlowTape(SYMBOL)
    first = tape.read(liquidation(T0, "Sell"), T0 + 310)
    assert first == [Liquidation(T0, T0 + 310, SYMBOL, 90.0, 5.0, True)]
    assert tape.read(liquidation(T0, "Sell"), T0 + 900) == []
    (long,) = tape.read(liquidation(T0, "Buy"), T0 + 900)
    assert isinstance(long, Liquidation)
    assert not long.shorts


def test_a_liquidation_of_no_side_is_refused() -> None:
    with pytest.raises(WireError, match="side"):
        FlowTape(SYMBOL).read(liquidation(T0, "Both"), T0)


def test_open_interest_is_told_when_it_changes_and_now_and_then() -> None:
    tape = FlowTape(SYMBOL)
    assert tape.read(ticker(T0, "snapshot", openInterest="1000"), T0) == [
        OpenInterest(T0, T0, SYMBOL, 1000.0)
    ]
    assert tape.read(ticker(T0 + 100, lastPrice="90"), T0) == []
    assert tape.read(ticker(T0 + 200, openInterest="1001"), T0 + 200) == [
        OpenInterest(T0 + 200, T0 + 200, SYMBOL, 1001.0)
    ]
    again = T0 + 200 + REPEAT_MS
    assert tape.read(ticker(again, lastPrice="90"), again) == [
        OpenInterest(again, again, SYMBOL, 1001.0)
    ]


def test_the_own_funding_rate_is_told_with_its_interval() -> None:
    tape = FlowTape(SYMBOL)
    due = str(T0 + 3_600_000)
    said = ticker(
        T0, "snapshot", fundingRate="0.0001", nextFundingTime=due, fundingIntervalHour="4"
    )
    (funding,) = tape.read(said, T0)
    assert isinstance(funding, VenueFunding)
    assert (funding.venue, funding.rate, funding.interval_ms) == ("bybit", 0.0001, 4 * 3_600_000)
    assert math.isnan(funding.predicted_rate)
    assert tape.read(ticker(T0 + 100, fundingRate="0.0001"), T0) == []


def test_trades_and_marks_come_only_where_they_are_asked_for() -> None:
    row = {"i": "a", "T": T0, "p": "90", "v": "2", "S": "Sell", "BT": False}
    trades = {"topic": f"publicTrade.{SYMBOL}", "type": "snapshot", "ts": T0, "data": [row, row]}
    alone, whole = FlowTape(SYMBOL), FlowTape(SYMBOL, with_trades=True)
    assert not any(topic.startswith("publicTrade") for topic in alone.topics)
    assert whole.read(trades, T0 + 5) == [Trade(T0, T0 + 5, SYMBOL, 90.0, 2.0, True)]
    marked = ticker(T0, "snapshot", markPrice="90.1", indexPrice="90.0")
    assert alone.read(marked, T0) == []
    assert whole.read(marked, T0) == [Mark(T0, T0, SYMBOL, 90.1, 90.0)]


def test_a_new_connection_begins_with_nothing() -> None:
    tape = FlowTape(SYMBOL, sample_ms=0)
    tape.read(book(T0, 1, "snapshot"), T0)
    tape.begin()
    assert tape.read(book(T0 + 1, 2), T0) == []
