"""The lesser terms of an order: refused where V5 refuses them, and their price where they stand for one."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from tests.fakes.exchange_server import Served, serving
from tests.fakes.v5_client import V5Client


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        served.client().control("price", symbol="LTCUSDT", last="85")
        yield served


@pytest.fixture
def client(exchange: Served) -> Iterator[V5Client]:
    client = exchange.client()
    yield client
    client.post("/v5/order/cancel-all", category="linear", symbol="LTCUSDT")
    for side in ("Buy", "Sell"):
        client.order(side, "0", reduceOnly=True, closeOnTrigger=True)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"qty": "-1"}, "must be above 0"),
        ({"qty": "0"}, "must be above 0"),
        ({"qty": "0", "reduceOnly": True}, "must be above 0"),
        ({"smpType": "Bogus"}, "smpType"),
        ({"bboSideType": "Middle", "bboLevel": "1"}, "bboSideType"),
        ({"orderType": "Limit", "bboSideType": "Queue"}, "bboLevel"),
        ({"orderType": "Limit", "bboLevel": "1"}, "bboSideType"),
        ({"orderType": "Limit", "bboSideType": "Queue", "bboLevel": "6"}, "bboLevel"),
        ({"slippageTolerance": "99"}, "slippageToleranceType"),
        ({"slippageToleranceType": "TickSize"}, "slippageTolerance"),
        ({"slippageToleranceType": "Bogus", "slippageTolerance": "1"}, "slippageToleranceType"),
        ({"slippageToleranceType": "Percent", "slippageTolerance": "99"}, "slippageTolerance"),
        ({"slippageToleranceType": "Percent", "slippageTolerance": "0.001"}, "slippageTolerance"),
        ({"slippageToleranceType": "TickSize", "slippageTolerance": "1.5"}, "slippageTolerance"),
        ({"slippageToleranceType": "TickSize", "slippageTolerance": "10001"}, "slippageTolerance"),
        ({"marketUnit": "lots"}, "marketUnit"),
        ({"orderFilter": "Bogus"}, "orderFilter"),
        ({"isLeverage": 2}, "isLeverage"),
        ({"mmp": "perhaps"}, "mmp"),
    ],
)
def test_a_term_that_v5_does_not_know_is_a_10001_that_names_it(
    client: V5Client, fields: dict[str, object], words: str
) -> None:
    asked = {"side": "Sell", "qty": "1"} | fields
    reply = client.order(str(asked.pop("side")), str(asked.pop("qty")), **asked)
    assert reply.code == 10001
    assert words in reply.json["retMsg"]
    assert client.size() == 0


@pytest.mark.parametrize("level", [1, 3, 5])
@pytest.mark.parametrize(("kind", "side"), [("Queue", "a"), ("Counterparty", "b")])
def test_a_best_bid_offer_order_takes_its_price_from_the_book(
    client: V5Client, level: int, kind: str, side: str
) -> None:
    asked = client.ask("/v5/market/orderbook", category="linear", symbol="LTCUSDT", limit=5)
    price = asked.json["result"][side][level - 1][0]
    fields = {"orderType": "Limit", "bboSideType": kind, "bboLevel": str(level)}
    reply = client.order("Sell", "0.1", timeInForce="GTC", **fields)
    assert reply.code == 0
    rows = client.linear("/v5/order/realtime", orderId=reply.json["result"]["orderId"]).rows
    assert Decimal(rows[0]["price"]) == Decimal(price)


@pytest.mark.parametrize("side", ["Sell", "Buy"])
def test_a_market_order_does_not_trade_beyond_its_slippage_tolerance(
    client: V5Client, side: str
) -> None:
    terms = {"slippageToleranceType": "TickSize", "slippageTolerance": "1"}
    asked = client.ask("/v5/market/orderbook", category="linear", symbol="LTCUSDT", limit=1)
    best = Decimal(asked.json["result"]["b" if side == "Sell" else "a"][0][0])
    reply = client.order(side, "1000", **terms)
    assert reply.code == 0, reply.body
    order = client.linear("/v5/order/history", orderId=reply.json["result"]["orderId"]).rows[0]
    assert order["orderStatus"] == "Cancelled"
    assert 0 < Decimal(order["cumExecQty"]) < 1000
    fills = client.linear("/v5/execution/list", orderId=order["orderId"]).rows
    worst = max(abs(Decimal(row["execPrice"]) - best) for row in fills)
    assert worst <= Decimal("0.01")


def test_open_time_is_that_of_the_position(client: V5Client) -> None:
    assert client.position()["openTime"] == 0
    client.order("Sell", "1")
    row = client.position()
    assert row["openTime"] == int(row["createdTime"]) > 0
