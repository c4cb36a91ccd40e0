"""Orders over REST: what is acknowledged, what is refused with which code, how they are found again."""

import itertools
import time
from collections.abc import Iterator

import pytest

from tests.fakes.exchange_server import Served, serving
from tests.fakes.v5_client import V5Client

LINEAR = {"category": "linear", "symbol": "LTCUSDT"}


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        served.client().control("price", symbol="LTCUSDT", last="85")
        yield served


@pytest.fixture
def client(exchange: Served) -> Iterator[V5Client]:
    client = exchange.client()
    yield client
    client.post("/v5/order/cancel-all", **LINEAR)
    client.order("Buy", "0", reduceOnly=True, closeOnTrigger=True)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"category": "spot"}, 10001),
        ({"category": "nonsense"}, 10001),
        ({"category": ""}, 10001),
        ({"symbol": "DOGEUSDT"}, 10001),
        ({"symbol": ""}, 10001),
        ({"side": "sell"}, 10001),
        ({"orderType": "Iceberg"}, 10001),
        ({"orderType": "Limit"}, 10001),
        ({"qty": 1}, 10001),
        ({"qty": "1e3"}, 10001),
        ({"qty": "-1"}, 10001),
        ({"qty": "0"}, 10001),
        ({"qty": "0.15"}, 10001),
        ({"positionIdx": 1}, 10001),
        ({"positionIdx": 7}, 10001),
        ({"orderLinkId": "x" * 37}, 10001),
        ({"reduceOnly": "perhaps"}, 10001),
        ({"reduceOnly": True, "side": "Buy"}, 110017),
        ({"orderType": "Limit", "price": "88", "qty": "900000"}, 10001),
        ({"qty": "6000"}, 110007),
        ({"stopLoss": "80"}, 10001),
        ({"triggerPrice": "80", "triggerDirection": 1}, 110092),
        ({"triggerPrice": "90", "triggerDirection": 2}, 110093),
    ],
)
def test_an_order_that_cannot_be_is_refused_with_its_code(
    client: V5Client, fields: dict[str, object], code: int
) -> None:
    before = len(client.state()["orders"])
    reply = client.order(**{"side": "Sell", "qty": "1", **fields})  # type: ignore[arg-type]
    assert reply.code == code, reply.json
    assert reply.json["result"] == {}
    assert len(client.state()["orders"]) == before


def test_a_link_id_is_taken_once(client: V5Client) -> None:
    assert client.limit_order("Sell", "1", "88", orderLinkId="unique").code == 0
    assert client.limit_order("Sell", "1", "88", orderLinkId="unique").code == 110072
    client.post("/v5/order/cancel", **LINEAR, orderLinkId="unique")
    assert client.limit_order("Sell", "1", "88", orderLinkId="unique").code == 110072


def test_a_finished_order_is_found_by_its_id_and_not_among_the_open_ones(client: V5Client) -> None:
    client.limit_order("Sell", "1", "88", orderLinkId="finished")
    client.post("/v5/order/cancel", **LINEAR, orderLinkId="finished")
    by_id = client.linear("/v5/order/realtime", orderLinkId="finished").rows
    assert [row["orderStatus"] for row in by_id] == ["Cancelled"]
    open_ones = client.linear("/v5/order/realtime").rows
    assert "finished" not in {row["orderLinkId"] for row in open_ones}
    recent = client.linear("/v5/order/realtime", openOnly=1).rows
    assert "finished" in {row["orderLinkId"] for row in recent}


def test_open_orders_want_a_symbol_or_a_coin(client: V5Client) -> None:
    assert client.get("/v5/order/realtime", category="linear").code == 10001
    assert client.get("/v5/order/realtime", category="linear", settleCoin="USDT").code == 0
    assert client.get("/v5/order/realtime", category="linear", settleCoin="USDC").rows == []


def test_a_batch_tells_of_each_leg_in_its_turn(client: V5Client) -> None:
    legs = [
        {"symbol": "LTCUSDT", "side": "Sell", "orderType": "Limit", "qty": qty, "price": "88"}
        for qty in ("1", "0.15", "2")
    ]
    answer = client.post("/v5/order/create-batch", category="linear", request=legs).json
    assert answer["retCode"] == 0
    assert [leg["code"] for leg in answer["retExtInfo"]["list"]] == [0, 10001, 0]
    assert [bool(leg["orderId"]) for leg in answer["result"]["list"]] == [True, False, True]
    too_many = client.post("/v5/order/create-batch", category="linear", request=legs * 7)
    assert too_many.code == 10001


def test_histories_reach_back_seven_days_at_most(client: V5Client) -> None:
    client.order("Sell", "1", orderLinkId="today")
    now, week = time.time_ns() // 1_000_000, 7 * 86_400_000
    for path in ("/v5/order/history", "/v5/execution/list", "/v5/position/closed-pnl"):
        assert client.linear(path, startTime=now - week - 1, endTime=now).code == 10001
        assert client.linear(path, startTime=now, endTime=now - 1).code == 10001
        assert client.linear(path, startTime=now - 2 * week).rows == []
        assert client.linear(path, endTime=now - week).rows == []
    held = client.linear("/v5/order/history", startTime=now - week + 60_000, endTime=now + 1).rows
    assert "today" in {row["orderLinkId"] for row in held}


def test_cancel_all_tells_what_it_cancelled(client: V5Client) -> None:
    for link in ("one", "two"):
        client.limit_order("Sell", "1", "88", orderLinkId=f"all-{link}")
    rows = client.post("/v5/order/cancel-all", **LINEAR).rows
    assert {row["orderLinkId"] for row in rows} == {"all-one", "all-two"}
    assert client.post("/v5/order/cancel-all", category="linear").code == 10001
    assert client.post("/v5/order/cancel-all", category="linear", settleCoin="USDT").rows == []


@pytest.mark.parametrize(
    ("path", "fields", "code"),
    [
        ("order/cancel", {"orderId": "none"}, 110001),
        ("order/cancel", {}, 10001),
        ("order/amend", {"orderId": "none", "price": "80"}, 110001),
        ("position/trading-stop", {"tpslMode": "Full", "positionIdx": 0, "stopLoss": "95"}, 10001),
        ("position/set-leverage", {"buyLeverage": "10", "sellLeverage": "10"}, 110043),
        ("position/set-leverage", {"buyLeverage": "5", "sellLeverage": "6"}, 10001),
        ("position/set-leverage", {"buyLeverage": "500", "sellLeverage": "500"}, 110013),
        ("position/switch-mode", {"mode": 0}, 110025),
        ("position/switch-mode", {"mode": 1}, 10001),
        ("position/set-auto-add-margin", {"autoAddMargin": 2}, 10001),
    ],
)
def test_a_deed_that_cannot_be_is_refused_with_its_code(
    client: V5Client, path: str, fields: dict[str, object], code: int
) -> None:
    assert client.post(f"/v5/{path}", **LINEAR, **fields).code == code


@pytest.mark.parametrize("body", [b"{", b"[]", b"null", b'"text"', b"\xff"])
def test_a_body_that_is_no_object_is_a_parameter_error(client: V5Client, body: bytes) -> None:
    reply = client.send("POST", "/v5/order/create", body, client.signed(body))
    assert (reply.status, reply.code) == (200, 10001)


def test_a_body_beyond_the_cap_is_not_read(client: V5Client) -> None:
    body = b"x" * 300_000
    assert client.send("POST", "/v5/order/create", body, client.signed(body)).status == 413


def test_a_byte_that_differs_from_what_was_signed_refuses_the_order(client: V5Client) -> None:
    body = b'{"category":"linear","symbol":"LTCUSDT","side":"Sell","orderType":"Market","qty":"1"}'
    other = body.replace(b'"1"', b'"9"')
    assert client.send("POST", "/v5/order/create", other, client.signed(body)).code == 10004
    spaced = body.replace(b":", b": ")
    assert client.send("POST", "/v5/order/create", spaced, client.signed(body)).code == 10004
    assert client.send("POST", "/v5/order/create", spaced, client.signed(spaced)).code == 0
    query = "category=linear&symbol=LTCUSDT"
    turned = "symbol=LTCUSDT&category=linear"
    path = "/v5/position/list?"
    assert client.send("GET", path + turned, None, client.signed(query.encode())).code == 10004
    assert client.send("GET", path + turned, None, client.signed(turned.encode())).code == 0


def test_klines_are_told_by_any_interval_and_refused_by_others(client: V5Client) -> None:
    for interval in ("1", "3", "5", "15", "30", "60", "120", "240", "360", "720", "D", "W", "M"):
        assert client.ask("/v5/market/kline", **LINEAR, interval=interval).rows
    assert client.ask("/v5/market/kline", **LINEAR, interval="7").code == 10001
    assert client.ask("/v5/market/kline", category="linear", symbol="X", interval="1").code == 10001


def test_klines_are_newest_first_without_a_gap(client: V5Client) -> None:
    rows = client.ask("/v5/market/kline", **LINEAR, interval="1", limit=100).lines
    opens = [int(row[0]) for row in rows]
    assert len(opens) == 100
    assert {newer - older for newer, older in itertools.pairwise(opens)} == {60_000}


def test_funding_history_wants_an_end_with_its_start(client: V5Client) -> None:
    assert client.ask("/v5/market/funding/history", **LINEAR, startTime=1).code == 10001
    assert client.ask("/v5/market/funding/history", **LINEAR).rows


def test_tiers_continue_into_one_another(client: V5Client) -> None:
    rows = client.ask("/v5/market/risk-limit", **LINEAR).rows
    for before, after in itertools.pairwise(rows):
        limit = float(before["riskLimitValue"])
        owed = [
            limit * float(row["maintenanceMargin"]) - float(row["mmDeduction"] or 0)
            for row in (before, after)
        ]
        assert owed[0] == pytest.approx(owed[1])
