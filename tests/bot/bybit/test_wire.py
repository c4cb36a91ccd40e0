"""Public rows of Bybit read strictly: what is odd is an error, never a zero."""

import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.bybit import wire
from bot.bybit.wire import Ticker, WireError

REFERENCE = Path(__file__).resolve().parents[4] / "shared" / "bybit" / "reference"
TRADE = {"i": "a", "T": 1000, "p": "80.5", "v": "0.3", "S": "Sell", "BT": False, "seq": 7}
KLINE = {"start": 0, "open": "80", "high": "82", "low": "79", "close": "81", "volume": "5"}


def test_a_trade_of_the_stream_and_of_rest_is_the_same_trade() -> None:
    (streamed,) = wire.stream_trades({"data": [TRADE]})
    row = {"execId": "a", "time": "1000", "price": "80.5", "size": "0.3", "side": "Sell"}
    (asked,) = wire.recent_trades({"list": [row | {"isBlockTrade": False, "seq": "7"}]})
    assert streamed == asked
    assert (asked.price, asked.quantity, asked.taker_sells) == (80.5, 0.3, True)


def test_recent_trades_are_sorted_by_time_and_sequence() -> None:
    rows = [
        {"execId": n, "time": t, "price": "1", "size": "1", "side": "Buy", "seq": s}
        for n, t, s in (("c", "2", "9"), ("b", "1", "5"), ("a", "1", "4"))
    ]
    assert [trade.trade_id for trade in wire.recent_trades({"list": rows})] == ["a", "b", "c"]


@pytest.mark.parametrize(
    "change",
    [
        {"p": "0"},
        {"p": "-1"},
        {"p": "NaN"},
        {"p": "Infinity"},
        {"p": ""},
        {"p": None},
        {"p": True},
        {"v": "0"},
        {"S": "sell"},
        {"S": None},
        {"S": []},
        {"seq": {}},
        {"T": "soon"},
    ],
)
def test_an_odd_trade_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(WireError):
        wire.stream_trades({"data": [TRADE | change]})


@pytest.mark.parametrize("message", [{}, {"data": 5}, {"data": "text"}, {"data": ["text"]}])
def test_a_message_without_rows_is_refused(message: dict[str, Any]) -> None:
    with pytest.raises(WireError):
        wire.stream_trades(message)


def test_a_field_that_a_delta_leaves_out_is_unchanged() -> None:
    full = {"markPrice": "80", "indexPrice": "80.1", "lastPrice": "80.2", "fundingRate": "0.0001"}
    known = wire.merged_ticker(Ticker(), {"type": "snapshot", "data": full})
    after = wire.merged_ticker(known, {"type": "delta", "data": {"markPrice": "81"}})
    assert (after.mark_price, after.index_price, after.last_price) == (81.0, 80.1, 80.2)
    assert after.funding_rate == 0.0001
    fresh = wire.merged_ticker(after, {"type": "snapshot", "data": {"markPrice": "82"}})
    assert (fresh.mark_price, fresh.index_price) == (82.0, 0.0)
    assert math.isnan(fresh.funding_rate)


@pytest.mark.parametrize("data", [None, {"markPrice": "0"}, {"indexPrice": "x"}])
def test_an_odd_ticker_is_refused(data: object) -> None:
    with pytest.raises(WireError):
        wire.merged_ticker(Ticker(), {"type": "snapshot", "data": data})


def test_the_top_of_the_book_is_read_and_a_crossed_one_refused() -> None:
    message = {"data": {"b": [["80", "2"]], "a": [["80.1", "3"]]}}
    assert wire.book_top(message) == (80.0, 2.0, 80.1, 3.0)
    for data in ({"b": [["81", "2"]], "a": [["80.1", "3"]]}, {"b": [], "a": [["80", "1"]]}, {}):
        with pytest.raises(WireError):
            wire.book_top({"data": data})


def test_an_open_candle_is_not_confirmed() -> None:
    rows = [KLINE | {"confirm": said} for said in (True, False, "true")]
    found = wire.stream_klines({"data": rows}, "LTCUSDT", 60_000)
    assert [one.confirmed for one in found] == [True, False, False]
    assert found[0].bar.time == 60_000


@pytest.mark.parametrize("change", [{"high": "80.5"}, {"low": "80.5"}, {"open": "0"}])
def test_what_is_no_candle_is_refused(change: dict[str, str]) -> None:
    with pytest.raises(WireError):
        wire.stream_klines({"data": [KLINE | change]}, "LTCUSDT", 60_000)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.text(), x),
    )
)
def test_whatever_comes_is_read_or_refused(value: Any) -> None:
    for read in (
        lambda: wire.stream_trades({"data": value}),
        lambda: wire.recent_trades({"list": value}),
        lambda: wire.merged_ticker(Ticker(), {"data": value}),
        lambda: wire.book_top({"data": value}),
        lambda: wire.stream_klines({"data": value}, "LTCUSDT", 60_000),
        lambda: wire.rest_bars({"list": value}, "LTCUSDT", 60_000),
        lambda: wire.settled_rates({"list": value}),
    ):
        try:
            read()
        except WireError:
            continue


def reference(name: str) -> Any:
    path = REFERENCE / name
    if not path.is_file():
        pytest.skip("the protocol's reference is not beside the project")
    return json.loads(path.read_text())


def test_the_documented_examples_are_read() -> None:
    trade = reference("ws/public_trade.json")["examples"][0]["json"]
    assert wire.stream_trades(trade)[0].price == 16578.5
    ticker = reference("ws/public_ticker.json")["examples"][0]["json"][0]
    read = wire.merged_ticker(Ticker(), ticker)
    assert (read.mark_price, read.next_funding_ms) == (66666.6, 1760342400000)
    kline = reference("ws/public_kline.json")["examples"][0]["json"]
    assert not wire.stream_klines(kline, "BTCUSDT", 300_000)[0].confirmed
    for name, reader in (
        ("get_market_recent-trade", wire.recent_trades),
        ("get_market_funding_history", wire.settled_rates),
    ):
        result = reference(f"endpoints/{name}.json")["response_examples"][0]["json"]["result"]
        assert reader(result)
    for name in ("get_market_kline", "get_market_mark-price-kline"):
        result = reference(f"endpoints/{name}.json")["response_examples"][0]["json"]["result"]
        assert wire.rest_bars(result, "BTCUSDT", 3_600_000)
