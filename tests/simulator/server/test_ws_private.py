"""The private socket, met by a raw client: proving the key, and hearing of the account in order."""

from collections.abc import Iterator
from decimal import Decimal as D

import pytest

from tests.fakes.exchange_server import Served, serving
from tests.simulator.server.ws_client import PRIVATE, Json, Socket, auth, now_ms, opened, proved

TOPICS = ("order", "execution", "position", "wallet")


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        yield served


@pytest.fixture
def socket(exchange: Served) -> Iterator[Socket]:
    with proved(exchange) as socket:
        yield socket


def _flat(exchange: Served) -> None:
    client = exchange.client()
    client.post("/v5/order/cancel-all", category="linear", symbol="LTCUSDT")
    if client.position()["side"]:
        closing = {"reduceOnly": True, "closeOnTrigger": True}
        client.order("Buy", "0", **closing)


def test_nothing_is_subscribed_to_before_auth(exchange: Served) -> None:
    with opened(exchange, PRIVATE) as socket:
        answer = socket.subscribe("order", req_id=1)
        assert (answer["success"], answer["ret_msg"]) == (False, "Request not authorized")
        assert socket.ask(op="ping", req_id="p")["op"] == "pong"


@pytest.mark.parametrize("as_text", [True, False])
def test_auth_takes_expires_as_text_and_as_number(exchange: Served, as_text: bool) -> None:
    expires = now_ms() + 1_000
    with opened(exchange, PRIVATE) as socket:
        answer = socket.ask(op="auth", args=auth(exchange, str(expires) if as_text else expires))
        assert answer == {
            "success": True,
            "ret_msg": "",
            "op": "auth",
            "conn_id": answer["conn_id"],
        }


def test_auth_that_has_expired_or_is_signed_by_another_is_refused(exchange: Served) -> None:
    with opened(exchange, PRIVATE) as socket:
        for args in (
            auth(exchange, now_ms() - 1),
            auth(exchange, secret="another"),
            [exchange.key],
            [],
        ):
            answer = socket.ask(op="auth", args=args, req_id="r")
            assert (answer["success"], answer["op"], answer["req_id"]) == (False, "auth", "r")
            assert answer["ret_msg"]
        assert not socket.subscribe("order")["success"]


def test_all_in_one_and_categorised_topic_of_one_kind_are_refused_in_one_request(
    socket: Socket,
) -> None:
    assert not socket.subscribe("order", "order.linear")["success"]
    assert socket.subscribe("order", "execution.linear", "position.linear", "wallet")["success"]


def test_topics_that_are_none_are_refused(socket: Socket) -> None:
    answer = socket.subscribe("orders")
    assert answer["ret_msg"] == "error:handler not found,topic:orders"


def test_a_private_topic_may_be_asked_for_twice(socket: Socket) -> None:
    assert socket.subscribe("order")["success"]
    assert socket.subscribe("order")["success"]


def test_the_wallet_is_not_told_on_subscribing(socket: Socket) -> None:
    socket.subscribe("wallet")
    assert socket.during(0.3) == []


def _until_wallet(socket: Socket) -> list[Json]:
    messages: list[Json] = []
    while not messages or messages[-1]["topic"] != "wallet":
        messages.append(socket.row())
    return messages


def test_a_market_order_is_told_as_order_execution_position_and_wallet(
    exchange: Served, socket: Socket
) -> None:
    socket.subscribe(*TOPICS, "execution.fast")
    placed = exchange.client().order("Sell", "2.3", orderLinkId="told-in-order").result
    messages = _until_wallet(socket)
    by_topic = {topic: [m for m in messages if m["topic"] == topic] for topic in TOPICS}
    orders = [m["data"][0] for m in by_topic["order"]]
    assert {order["orderId"] for order in orders} == {placed["orderId"]}
    assert orders[-1]["orderStatus"] == "Filled"
    assert {order["orderLinkId"] for order in orders} == {"told-in-order"}
    executions = [m["data"][0] for m in by_topic["execution"]]
    assert sum(D(execution["execQty"]) for execution in executions) == D("2.3")
    positions = [m["data"][0] for m in by_topic["position"]]
    assert (positions[-1]["side"], positions[-1]["size"]) == ("Sell", "2.3")
    assert positions[-1]["seq"] == executions[-1]["seq"]
    fast = [m["data"][0] for m in messages if m["topic"] == "execution.fast"]
    assert [f["execId"] for f in fast] == [execution["execId"] for execution in executions]
    places = [
        [m["topic"] for m in messages].index(topic) for topic in ("order", "position", "wallet")
    ]
    assert places == sorted(places)
    _flat(exchange)


def test_the_wallet_told_is_the_wallet_read(exchange: Served, socket: Socket) -> None:
    socket.subscribe("wallet")
    exchange.client().order("Sell", "1")
    told = socket.topic("wallet")["data"][0]
    read = exchange.client().get("/v5/account/wallet-balance", accountType="UNIFIED").rows[0]
    assert told["coin"][0]["walletBalance"] == read["coin"][0]["walletBalance"]
    assert told["accountType"] == "UNIFIED"
    _flat(exchange)


def test_unrealised_profit_alone_tells_nothing_of_the_wallet(
    exchange: Served, socket: Socket
) -> None:
    exchange.client().order("Sell", "1")
    socket.during(0.1)
    socket.subscribe("wallet")
    last = D(exchange.client().linear("/v5/market/tickers").rows[0]["lastPrice"])
    exchange.client().control("price", symbol="LTCUSDT", last=str(last - 1))
    assert [m for m in socket.during(0.3) if m.get("topic") == "wallet"] == []
    exchange.client().control("release", symbol="LTCUSDT")
    _flat(exchange)


def test_every_create_amend_and_cancel_tells_the_position(exchange: Served, socket: Socket) -> None:
    socket.subscribe("order", "position")
    client = exchange.client()
    last = client.linear("/v5/market/tickers").rows[0]["lastPrice"]
    order_id = client.limit_order("Sell", "1", f"{float(last) * 1.03:.2f}").result["orderId"]
    which = {"category": "linear", "symbol": "LTCUSDT", "orderId": order_id}
    assert _told(socket) == ("New", "1")
    assert client.post("/v5/order/amend", **which, qty="2").code == 0
    assert _told(socket) == ("New", "2")
    assert client.post("/v5/order/cancel", **which).code == 0
    assert _told(socket) == ("Cancelled", "2")
    assert socket.during(0.2) == []


def _told(socket: Socket) -> tuple[str, str]:
    order, position = socket.row(), socket.row()
    assert (order["topic"], position["topic"]) == ("order", "position")
    row = order["data"][0]
    return row["orderStatus"], row["qty"]


def test_a_categorised_topic_is_told_under_its_own_name(exchange: Served, socket: Socket) -> None:
    socket.subscribe("order.linear", "execution.fast.linear", "position.inverse")
    exchange.client().order("Sell", "1")
    assert {socket.row()["topic"], socket.row()["topic"]} == {
        "order.linear",
        "execution.fast.linear",
    }
    _flat(exchange)


def test_nothing_is_told_after_unsubscribing(exchange: Served, socket: Socket) -> None:
    socket.subscribe(*TOPICS)
    assert socket.ask(op="unsubscribe", args=list(TOPICS))["success"]
    exchange.client().order("Sell", "1")
    assert socket.during(0.3) == []
    _flat(exchange)
