"""The trade socket, met by a raw client."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.fakes.exchange_server import QUIET, Served, serving
from tests.simulator.server.ws_client import (
    TRADE,
    Socket,
    auth,
    header,
    now_ms,
    opened,
    ordered,
    proved,
)

MARKET = {"side": "Sell", "orderType": "Market", "qty": "1"}
FAR = {"side": "Sell", "orderType": "Limit", "qty": "1"}


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        yield served


@pytest.fixture
def socket(exchange: Served) -> Iterator[Socket]:
    with proved(exchange, TRADE) as socket:
        yield socket


def _above(exchange: Served) -> str:
    last = exchange.client().linear("/v5/market/tickers").rows[0]["lastPrice"]
    return f"{float(last) + 1:.2f}"


def test_auth_is_answered_in_the_trade_sockets_words(exchange: Served) -> None:
    with opened(exchange, TRADE) as socket:
        first = socket.ask(op="auth", args=auth(exchange), reqId="a")
        assert first == {
            "reqId": "a",
            "retCode": 0,
            "retMsg": "OK",
            "op": "auth",
            "connId": first["connId"],
        }
        assert socket.ask(op="auth", args=auth(exchange))["retCode"] == 20001


def test_a_wrong_signature_is_refused(exchange: Served) -> None:
    with opened(exchange, TRADE) as socket:
        assert socket.ask(op="auth", args=auth(exchange, secret="x"))["retCode"] == 10004
        assert ordered(socket, **MARKET)["retCode"] == 10005


def test_ping_is_answered(socket: Socket) -> None:
    answer = socket.ask(op="ping")
    assert (answer["op"], answer["retCode"], len(answer["data"])) == ("pong", 0, 1)


@pytest.mark.parametrize("identity", ["mine", 7, None])
def test_an_order_is_acknowledged_with_id_limits_and_time(socket: Socket, identity: Any) -> None:
    answer = socket.ask(
        op="order.create",
        reqId=identity,
        header=header(),
        args=[MARKET | {"category": "linear", "symbol": "LTCUSDT"}],
    )
    assert (answer["retCode"], answer["retMsg"], answer["op"]) == (0, "OK", "order.create")
    assert answer["reqId"] == identity
    assert answer["data"]["orderId"]
    assert answer["retExtInfo"] == {}
    assert answer["header"].keys() == {
        "X-Bapi-Limit",
        "X-Bapi-Limit-Status",
        "X-Bapi-Limit-Reset-Timestamp",
        "Traceid",
        "Timenow",
    }


def test_an_order_without_an_id_is_answered_without_one(socket: Socket) -> None:
    assert "reqId" not in ordered(socket, **MARKET)


def test_an_order_lives_through_create_amend_and_cancel(exchange: Served, socket: Socket) -> None:
    placed = ordered(socket, **FAR, price=_above(exchange), orderLinkId="over-a-socket")
    order_id = placed["data"]["orderId"]
    assert placed["data"]["orderLinkId"] == "over-a-socket"
    assert ordered(socket, "order.amend", orderId=order_id, qty="2")["retCode"] == 0
    read = exchange.client().linear("/v5/order/realtime", orderId=order_id).rows[0]
    assert (read["qty"], read["orderStatus"]) == ("2", "New")
    assert ordered(socket, "order.cancel", orderLinkId="over-a-socket")["retCode"] == 0
    gone = ordered(socket, "order.cancel", orderId=order_id)
    assert (gone["retCode"], gone["data"]) == (110001, {})


def test_a_batch_has_a_verdict_for_every_leg(exchange: Served, socket: Socket) -> None:
    good = FAR | {"symbol": "LTCUSDT", "price": _above(exchange)}
    legs = [
        good | {"orderLinkId": "leg-1"},
        good | {"qty": "0.01"},
        good | {"orderLinkId": "leg-3"},
    ]
    answer = socket.ask(
        op="order.create-batch", header=header(), args=[{"category": "linear", "request": legs}]
    )
    assert answer["retCode"] == 0
    codes = [leg["code"] for leg in answer["retExtInfo"]["list"]]
    assert (codes[0], codes[2]) == (0, 0)
    assert codes[1] != 0
    ids = [leg["orderId"] for leg in answer["data"]["list"]]
    for op, extra in (("order.amend-batch", {"qty": "2"}), ("order.cancel-batch", {})):
        request = [{"symbol": "LTCUSDT", "orderId": ids[at]} | extra for at in (0, 2)]
        done = socket.ask(op=op, header=header(), args=[{"category": "linear", "request": request}])
        assert [leg["code"] for leg in done["retExtInfo"]["list"]] == [0, 0]


def test_a_repeated_id_is_refused_on_its_connection_only(exchange: Served, socket: Socket) -> None:
    request = {
        "op": "order.create",
        "reqId": "same",
        "args": [MARKET | {"category": "linear", "symbol": "LTCUSDT"}],
    }
    assert socket.ask(**request, header=header())["retCode"] == 0
    assert socket.ask(**request, header=header())["retCode"] == 20006
    with proved(exchange, TRADE) as other:
        assert other.ask(**request, header=header())["retCode"] == 0


@pytest.mark.parametrize("op", ["order.destroy", "order", "subscribe", ""])
def test_an_unknown_operation_is_10404(socket: Socket, op: str) -> None:
    assert ordered(socket, op, **MARKET)["retCode"] == 10404


@pytest.mark.parametrize("category", ["spot", "", None, 5])
def test_another_category_is_10404(socket: Socket, category: Any) -> None:
    assert ordered(socket, **MARKET | {"category": category})["retCode"] == 10404


@pytest.mark.parametrize("as_text", [True, False])
@pytest.mark.parametrize(("offset", "code"), [(0, 0), (-4_000, 0), (-6_000, 10002), (1_500, 10002)])
def test_a_stale_or_early_time_is_10002(
    socket: Socket, as_text: bool, offset: int, code: int
) -> None:
    stamp: int | str = now_ms() + offset
    args = [MARKET | {"category": "linear", "symbol": "LTCUSDT"}]
    answer = socket.ask(
        op="order.create", header=header(str(stamp) if as_text else stamp), args=args
    )
    assert answer["retCode"] == code


@pytest.mark.parametrize("wrong", [{}, {"X-BAPI-TIMESTAMP": "soon"}, {"X-BAPI-TIMESTAMP": None}])
def test_a_header_without_a_time_is_10001(socket: Socket, wrong: Any) -> None:
    args = [MARKET | {"category": "linear", "symbol": "LTCUSDT"}]
    assert socket.ask(op="order.create", header=wrong, args=args)["retCode"] == 10001


@pytest.mark.parametrize("args", [[], ["x"], [{}, {}], None])
def test_arguments_that_are_not_one_object_are_10001(socket: Socket, args: Any) -> None:
    assert socket.ask(op="order.create", header=header(), args=args)["retCode"] == 10001


def test_an_order_is_refused_with_the_codes_of_rest(exchange: Served, socket: Socket) -> None:
    for wrong in ({"qty": "0.05"}, {"side": "Up"}, {"symbol": "NOPE"}, {"orderType": "Limit"}):
        fields = {"category": "linear", "symbol": "LTCUSDT"} | MARKET | wrong
        answer = socket.ask(op="order.create", header=header(), args=[fields])
        rest = exchange.client().post("/v5/order/create", **fields)
        assert answer["retCode"] == rest.code != 0
        assert answer["retMsg"] == rest.json["retMsg"]


def test_orders_of_rest_and_socket_share_one_rate_limit() -> None:
    with serving(replace(QUIET, limits_factor=1.0)) as exchange, proved(exchange, TRADE) as socket:
        codes = [ordered(socket, **MARKET)["retCode"] for _ in range(9)]
        assert exchange.client().order().code == 0
        last = ordered(socket, **MARKET)
    assert codes == [0] * 9
    assert last["retCode"] == 10006
    assert last["header"]["X-Bapi-Limit-Status"] == "0"
