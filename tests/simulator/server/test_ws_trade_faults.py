"""Order faults meet the trade socket as they meet REST."""

from collections.abc import Iterator

import pytest
import websocket

from tests.fakes.exchange_server import Served, serving
from tests.simulator.server.ws_client import TRADE, Socket, header, ordered, proved

MARKET = {"side": "Sell", "orderType": "Market", "qty": "1"}


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        yield served


@pytest.fixture
def socket(exchange: Served) -> Iterator[Socket]:
    with proved(exchange, TRADE) as socket:
        yield socket
    exchange.client().clear_faults()


def _placed(exchange: Served, link_id: str) -> bool:
    read = exchange.client().linear("/v5/order/realtime", orderLinkId=link_id)
    return bool(read.rows)


def test_a_code_is_answered_and_the_order_is_placed(exchange: Served, socket: Socket) -> None:
    exchange.client().fault("apply_then_code", count=1, params={"code": 10016})
    answer = ordered(socket, **MARKET, orderLinkId="ws-code")
    assert (answer["retCode"], answer["data"]) == (10016, {})
    assert _placed(exchange, "ws-code")


def test_an_order_is_refused_and_not_placed(exchange: Served, socket: Socket) -> None:
    exchange.client().fault("reject_n", count=1, params={"code": 110007})
    assert ordered(socket, **MARKET, orderLinkId="ws-refused")["retCode"] == 110007
    assert not _placed(exchange, "ws-refused")
    assert ordered(socket, **MARKET)["retCode"] == 0


def test_an_answer_comes_late(exchange: Served, socket: Socket) -> None:
    exchange.client().fault("late_answer", count=1, params={"ms": 300})
    fields = {"category": "linear", "symbol": "LTCUSDT", "orderLinkId": "ws-late"} | MARKET
    socket.send(op="order.create", reqId="late", header=header(), args=[fields])
    assert socket.during(0.15) == []
    assert _placed(exchange, "ws-late")
    assert socket.row()["reqId"] == "late"


def test_an_answer_never_comes_and_the_order_is_placed(exchange: Served, socket: Socket) -> None:
    exchange.client().fault("apply_no_answer", count=1, params={"hold_ms": 100})
    with pytest.raises((websocket.WebSocketException, ConnectionError)):
        ordered(socket, **MARKET, orderLinkId="ws-lost")
    assert _placed(exchange, "ws-lost")


def test_a_lost_request_is_not_placed(exchange: Served, socket: Socket) -> None:
    exchange.client().fault("drop_request", count=1, params={"hold_ms": 100})
    with pytest.raises((websocket.WebSocketException, ConnectionError)):
        ordered(socket, **MARKET, orderLinkId="ws-dropped")
    assert not _placed(exchange, "ws-dropped")


def test_half_an_answer_is_no_json(exchange: Served, socket: Socket) -> None:
    exchange.client().fault("truncated", count=1)
    with pytest.raises(ValueError, match="char"):
        ordered(socket, **MARKET)
