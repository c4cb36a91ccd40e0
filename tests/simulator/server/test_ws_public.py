"""The public socket, met by a raw client."""

import time
from collections.abc import Iterator
from decimal import Decimal as D
from typing import Any

import pytest

from simulator.server.host import Host
from tests.fakes.exchange_server import Served, serving
from tests.simulator.server.ws_client import TIMEOUT_S, Json, Socket, opened

INTERVALS = ["1", "3", "5", "15", "30", "60", "120", "240", "360", "720", "D", "W", "M"]


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        yield served


@pytest.fixture
def socket(exchange: Served) -> Iterator[Socket]:
    with opened(exchange) as socket:
        yield socket


def test_a_subscription_is_answered_before_its_first_data(socket: Socket) -> None:
    socket.send(op="subscribe", req_id="a", args=["orderbook.50.LTCUSDT", "tickers.LTCUSDT"])
    answer = socket.row()
    assert answer == {
        "success": True,
        "ret_msg": "",
        "conn_id": answer["conn_id"],
        "req_id": "a",
        "op": "subscribe",
    }
    assert socket.topic("orderbook.50.LTCUSDT")["type"] == "snapshot"
    assert socket.topic("tickers.LTCUSDT")["type"] == "snapshot"


@pytest.mark.parametrize("identity", ["x", 12, None, [1, "a"], {"a": 1}, False])
def test_req_ids_of_any_type_are_echoed(socket: Socket, identity: Any) -> None:
    assert socket.ask(op="ping", req_id=identity)["req_id"] == identity
    assert socket.subscribe("tickers.LTCUSDT", req_id=identity)["req_id"] == identity


def test_a_ping_is_answered(socket: Socket) -> None:
    answer = socket.ask(op="ping")
    assert answer == {
        "success": True,
        "ret_msg": "pong",
        "conn_id": answer["conn_id"],
        "req_id": "",
        "op": "ping",
    }


def test_a_ping_of_the_protocol_is_answered_with_its_payload(socket: Socket) -> None:
    socket.wire.ping("hello")
    frame = socket.wire.recv_frame()  # type: ignore[no-untyped-call]
    assert (frame.opcode, frame.data) == (0xA, b"hello")


@pytest.mark.parametrize(
    "topic",
    [
        "orderbook.30.LTCUSDT",
        "orderbook.50.NOPEUSDT",
        "orderbook.50.ltcusdt",
        "orderbook.50",
        "kline.2.LTCUSDT",
        "kline.LTCUSDT",
        "tickers.50.LTCUSDT",
        "publicTrade",
        "order",
        "",
        "nope.LTCUSDT",
    ],
)
def test_a_topic_that_is_none_is_refused_by_name(socket: Socket, topic: str) -> None:
    answer = socket.subscribe(topic)
    assert answer["success"] is False
    assert answer["ret_msg"] == f"error:handler not found,topic:{topic}"


def test_one_wrong_topic_refuses_the_whole_request(socket: Socket) -> None:
    assert not socket.subscribe("tickers.LTCUSDT", "nope.LTCUSDT")["success"]
    assert socket.during(0.3) == []
    assert socket.subscribe("tickers.LTCUSDT")["success"]


def test_a_topic_is_subscribed_to_once(socket: Socket) -> None:
    assert socket.subscribe("tickers.LTCUSDT")["success"]
    again = socket.subscribe("tickers.LTCUSDT")
    assert again["ret_msg"] == "error:already subscribed,topic:tickers.LTCUSDT"
    twice = socket.subscribe("kline.1.LTCUSDT", "kline.1.LTCUSDT")
    assert twice["ret_msg"] == "error:already subscribed,topic:kline.1.LTCUSDT"


@pytest.mark.parametrize("args", [[], "tickers.LTCUSDT", [1], [None], None])
def test_arguments_that_are_no_topics_are_refused(socket: Socket, args: Any) -> None:
    assert socket.ask(op="subscribe", args=args)["success"] is False


def test_nothing_comes_after_unsubscribing(socket: Socket) -> None:
    socket.subscribe("orderbook.1.LTCUSDT", "tickers.LTCUSDT")
    answer = socket.ask(op="unsubscribe", req_id=1, args=["orderbook.1.LTCUSDT", "tickers.LTCUSDT"])
    assert (answer["success"], answer["op"], answer["req_id"]) == (True, "unsubscribe", 1)
    assert socket.during(0.3) == []
    assert socket.subscribe("orderbook.1.LTCUSDT")["success"]


def test_a_message_that_is_no_request_is_answered_and_the_connection_lives(socket: Socket) -> None:
    socket.wire.send("hello")
    assert socket.row()["ret_msg"].startswith("Failed to decode incoming data")
    assert socket.ask(op="nope")["ret_msg"] == "error:invalid op"
    socket.wire.send_binary(b"\x00")
    assert socket.row()["success"] is False
    assert socket.ask(op="ping")["success"]


def test_the_arguments_of_a_connection_have_21000_characters(socket: Socket) -> None:
    wide = [f"{number:02100}" for number in range(10)]
    assert socket.subscribe(*wide)["ret_msg"].startswith("error:handler not found")
    answer = socket.subscribe(*wide, "y")
    assert answer["ret_msg"] == "error:args exceed 21000 characters on one connection"


Sides = tuple[list[tuple[D, D]], list[tuple[D, D]]]


class Copy:
    """The book a client keeps."""

    def __init__(self) -> None:
        self.bids: dict[str, str] = {}
        self.asks: dict[str, str] = {}
        self.seen: list[tuple[int, int]] = []

    def apply(self, message: Json) -> None:
        data = message["data"]
        if message["type"] == "snapshot":
            self.bids, self.asks = {}, {}
        else:
            assert data["u"] == self.seen[-1][0] + 1
            assert data["b"] or data["a"]
        self.seen.append((data["u"], data["seq"]))
        for kept, side in ((self.bids, data["b"]), (self.asks, data["a"])):
            for price, quantity in side:
                if quantity == "0":
                    del kept[price]
                else:
                    kept[price] = quantity

    def sides(self) -> Sides:
        bids = sorted(((D(p), D(q)) for p, q in self.bids.items()), reverse=True)
        return bids, sorted((D(p), D(q)) for p, q in self.asks.items())


@pytest.mark.parametrize("depth", [50, 200, 1000])
def test_snapshot_and_deltas_add_up_to_the_exchanges_book(
    exchange: Served, socket: Socket, depth: int
) -> None:
    socket.subscribe(f"orderbook.{depth}.LTCUSDT")
    copy = Copy()
    for last in ("80", "81", "79.5", "90"):
        exchange.inside(lambda host, last=last: _hold(host, last))  # type: ignore[misc]
        # The book of a held market comes to rest within a beat or two; until then both sides move.
        limit = time.monotonic() + TIMEOUT_S
        wanted: Sides | None = None
        while copy.sides() != wanted and time.monotonic() < limit:
            for message in socket.during(0.05):
                copy.apply(message)
            book = exchange.inside(lambda host: host.exchange.book("LTCUSDT", depth))
            wanted = (list(book.bids), list(book.asks))
        assert copy.sides() == wanted
    exchange.inside(lambda host: host.exchange.release_price("LTCUSDT"))
    assert copy.seen == sorted(copy.seen)
    assert len(copy.seen) > 3


def _hold(host: Host, last: str) -> None:
    host.exchange.hold_price("LTCUSDT", D(last))
    host.settle()


def test_level_one_sends_snapshots_only(socket: Socket) -> None:
    socket.subscribe("orderbook.1.LTCUSDT")
    messages = [socket.topic("orderbook.1.LTCUSDT") for _ in range(3)]
    assert {message["type"] for message in messages} == {"snapshot"}
    assert all(len(message["data"]["b"]) <= 1 for message in messages)


def test_two_subscribers_get_the_same_deltas(exchange: Served, socket: Socket) -> None:
    topic = "orderbook.50.LTCUSDT"
    with opened(exchange) as other:
        socket.subscribe(topic)
        other.subscribe(topic)
        mine, theirs = (
            {m["data"]["u"]: m for m in (s.topic(topic) for _ in range(12))}
            for s in (socket, other)
        )
    both = [u for u in mine.keys() & theirs.keys() if mine[u]["type"] == theirs[u]["type"]]
    assert both
    assert all(mine[u] == theirs[u] for u in both if mine[u]["type"] == "delta")


def test_a_ticker_delta_carries_only_what_changed(exchange: Served, socket: Socket) -> None:
    socket.subscribe("tickers.LTCUSDT")
    snapshot = socket.topic("tickers.LTCUSDT")
    exchange.inside(lambda host: _hold(host, "88.88"))
    delta = socket.until(lambda message: message.get("data", {}).get("lastPrice") == "88.88")
    exchange.inside(lambda host: host.exchange.release_price("LTCUSDT"))
    assert (snapshot["type"], delta["type"]) == ("snapshot", "delta")
    assert delta["data"]["symbol"] == "LTCUSDT"
    assert delta["data"].keys() < snapshot["data"].keys()


def test_a_trade_of_the_account_is_told_to_everybody(exchange: Served, socket: Socket) -> None:
    socket.subscribe("publicTrade.LTCUSDT")
    client = exchange.client()
    client.order("Sell", "3.7")
    client.order("Buy", "3.7", reduceOnly=True)
    trades: list[Json] = []
    while {trade["S"] for trade in trades if trade["v"] == "3.7"} != {"Sell", "Buy"}:
        message = socket.topic("publicTrade.LTCUSDT")
        assert message["type"] == "snapshot"
        trades += message["data"]
    assert all(trade["s"] == "LTCUSDT" and trade["BT"] is False for trade in trades)


@pytest.mark.parametrize("interval", INTERVALS)
def test_every_interval_of_v5_has_a_kline_topic(socket: Socket, interval: str) -> None:
    topic = f"kline.{interval}.LTCUSDT"
    assert socket.subscribe(topic)["success"]
    (row,) = socket.topic(topic)["data"]
    assert (row["interval"], row["confirm"]) == (interval, False)
    assert row["start"] <= row["timestamp"] <= row["end"]


def test_the_candle_in_the_making_comes_every_second(socket: Socket) -> None:
    socket.subscribe("kline.720.LTCUSDT")
    messages = [m for m in socket.during(2.5) if m.get("topic")]
    assert 2 <= len(messages) <= 4


def test_the_status_socket_takes_its_one_topic(exchange: Served) -> None:
    with opened(exchange, "/v5/public/misc/status") as status:
        assert status.subscribe("system.status")["success"]
        assert not status.subscribe("tickers.LTCUSDT")["success"]
