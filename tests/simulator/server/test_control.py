"""The control interface: it moves prices, tells the truth, and answers nobody it should not."""

import json
import time
from collections.abc import Iterator
from decimal import Decimal

import pytest

from tests.fakes.exchange_server import Served, serving


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        yield served


@pytest.fixture(autouse=True)
def _cleared(exchange: Served) -> Iterator[None]:
    yield
    exchange.client().clear_faults()


def ticker(exchange: Served) -> dict[str, str]:
    rows = exchange.client().ask("/v5/market/tickers", category="linear", symbol="LTCUSDT").rows
    return rows[0]


def test_a_held_price_stays_until_it_is_released(exchange: Served) -> None:
    client = exchange.client()
    client.control("price", symbol="LTCUSDT", last="90.5", mark="90", index=89)
    row = ticker(exchange)
    assert [Decimal(row[name]) for name in ("lastPrice", "markPrice", "indexPrice")] == [
        Decimal("90.5"),
        90,
        89,
    ]
    assert client.control("release", symbol="LTCUSDT") == {"symbol": "LTCUSDT", "held": False}


def test_what_a_price_triggers_has_happened_when_the_answer_comes(exchange: Served) -> None:
    client = exchange.client()
    client.control("price", symbol="LTCUSDT", last="85")
    client.order("Sell", "1", stopLoss="88", slTriggerBy="MarkPrice")
    assert client.size() == 1
    client.control("price", symbol="LTCUSDT", last="88.2")
    assert client.size() == 0
    stops = [row for row in client.state()["orders"] if row["stopOrderType"] == "StopLoss"]
    assert [row["orderStatus"] for row in stops] == ["Filled"]


def test_the_state_is_the_truth_whatever_the_faults(exchange: Served) -> None:
    client = exchange.client()
    client.control("price", symbol="LTCUSDT", last="85")
    client.order("Sell", "2", orderLinkId="true")
    for name in ("position_empty", "replica_lag", "cut_network", "http_503", "key_expired"):
        client.fault(name)
    state = client.state()
    assert set(state) == {
        "time",
        "positions",
        "orders",
        "executions",
        "wallet",
        "equity",
        "counters",
    }
    assert [Decimal(row["size"]) for row in state["positions"]] == [2]
    assert "true" in {row["orderLinkId"] for row in state["orders"]}
    assert "true" in {row["orderLinkId"] for row in state["executions"]}
    assert abs(Decimal(state["equity"]) - Decimal(state["wallet"])) < 10
    assert state["counters"]["/v5/order/create"] >= 1
    client.clear_faults()
    client.order("Buy", "2", reduceOnly=True)


@pytest.mark.parametrize(
    ("path", "body", "words"),
    [
        ("price", {"symbol": "DOGEUSDT", "last": "1"}, "DOGEUSDT"),
        ("price", {"symbol": "LTCUSDT"}, "last is missing"),
        ("price", {"symbol": "LTCUSDT", "last": "-1"}, "above 0"),
        ("price", {"symbol": "LTCUSDT", "last": "NaN"}, "above 0"),
        ("price", {"symbol": "LTCUSDT", "last": "85", "more": 1}, "unknown 'more'"),
        ("price", {"symbol": "LTCUSDT", "last": 1e308}, "above 0, at most"),
        ("price", {"symbol": "LTCUSDT", "last": "9" * 400}, "above 0, at most"),
        ("price", {"symbol": "LTCUSDT", "last": 10**399}, "not JSON"),
        ("price", {"symbol": "LTCUSDT", "last": True}, "above 0, at most"),
        ("price", {"symbol": "LTCUSDT", "last": "85", "mark": 9_999_999}, "cannot be held"),
        ("price", {"symbol": "LTCUSDT", "last": "0.001"}, "cannot be held"),
        ("price", {"symbol": ["LTCUSDT"], "last": "85"}, "symbol is ['LTCUSDT']"),
        ("release", {"symbol": {}}, "symbol is {}"),
        ("faults", {"name": ["delay"]}, "name is ['delay']"),
        ("faults", {"name": "delay", "probability": 2}, "probability is 2"),
        ("faults", {"name": "delay", "seconds": True}, "seconds is True"),
        ("release", {}, "symbol"),
        ("faults", {"name": "nonsense"}, "no fault is called"),
        ("faults", {"name": "delay", "count": "2"}, "count"),
        ("faults", {"name": "delay", "params": []}, "params is []"),
        ("faults", {"name": "wick", "params": {"symbol": "DOGEUSDT"}}, "DOGEUSDT"),
        ("faults", {"name": "closed_symbol", "params": {"status": "Gone"}}, "Gone"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(
    exchange: Served, path: str, body: dict[str, object], words: str
) -> None:
    client = exchange.client()
    reply = client.send("POST", f"/simulator/{path}", json.dumps(body).encode())
    assert reply.status == 400
    assert words in reply.json["error"]
    assert "\n" not in reply.json["error"]
    assert client.send("GET", "/simulator/faults").json["armed"] == []


@pytest.mark.parametrize(
    ("name", "params"),
    [
        ("wick", {"ratio": -2}),
        ("wick", {"ratio": -0.95}),
        ("raise_mmr", {"factor": 0}),
        ("replica_lag", {"ms": 99_999}),
        ("delay", {"ms": -5}),
        ("delay", {"paths": "order/create"}),
        ("http_503", {"status": 9}),
        ("leverage_differs", {"leverage": -3}),
        ("stop_wrong_size", {"ratio": -1}),
        ("partial_fill_cancel", {"slices": 0}),
        ("adl", {"share": 5}),
        ("tick_change", {"tick": "0.00000001"}),
        ("tick_change", {"step": "1e999999"}),
        ("price_jump", {"symbol": "DOGEUSDT"}),
        ("price_jump", {"symbol": ["LTCUSDT"]}),
        ("foreign_fill", {"side": "sell"}),
        ("foreign_fill", {"quantity": "NaN"}),
        ("key_permissions", {"withdraw": "no"}),
    ],
)
def test_a_param_out_of_its_range_moves_nothing(
    exchange: Served, name: str, params: dict[str, object]
) -> None:
    client = exchange.client()
    client.control("price", symbol="LTCUSDT", last="85")
    body = json.dumps({"name": name, "params": params}).encode()
    reply = client.send("POST", "/simulator/faults", body)
    assert reply.status == 400
    assert next(iter(params)) in reply.json["error"]
    assert "\n" not in reply.json["error"]
    assert client.send("GET", "/simulator/faults").json["armed"] == []
    row = ticker(exchange)
    assert {Decimal(row[one]) for one in ("lastPrice", "markPrice", "indexPrice")} == {85}
    client.control("release", symbol="LTCUSDT")


def test_a_wick_that_would_leave_the_grid_is_refused_and_moves_nothing(exchange: Served) -> None:
    client = exchange.client()
    client.control("price", symbol="LTCUSDT", last="0.05")
    body = json.dumps({"name": "wick", "params": {"ratio": -0.9}}).encode()
    reply = client.send("POST", "/simulator/faults", body)
    assert (reply.status, "cannot be held" in reply.json["error"]) == (400, True)
    assert Decimal(ticker(exchange)["markPrice"]) == Decimal("0.05")
    client.control("release", symbol="LTCUSDT")


def test_maintenance_rates_are_put_back_exactly_in_any_order(exchange: Served) -> None:
    client = exchange.client()

    def rates() -> list[str]:
        asked = client.ask("/v5/market/risk-limit", category="linear", symbol="LTCUSDT")
        return [row["maintenanceMargin"] for row in asked.rows]

    usual = rates()
    for factor in (3.0, 7.0):
        client.fault("raise_mmr", params={"factor": factor})
    assert max(map(Decimal, rates())) < 1
    assert rates() != usual
    client.clear_faults()
    assert rates() == usual


@pytest.mark.parametrize("query", ["nam=delay", "name=delya", "name=", "name=delay&more=1"])
def test_a_typing_error_in_what_is_cleared_clears_nothing(exchange: Served, query: str) -> None:
    client = exchange.client()
    client.fault("delay")
    reply = client.send("DELETE", f"/simulator/faults?{query}")
    assert reply.status == 400
    assert "error" in reply.json
    assert len(client.send("GET", "/simulator/faults").json["armed"]) == 1


@pytest.mark.parametrize("body", [b"{", b"[]", b"1"])
def test_a_body_that_is_no_object_is_refused(exchange: Served, body: bytes) -> None:
    assert exchange.client().send("POST", "/simulator/price", body).status == 400


@pytest.mark.parametrize(
    "headers",
    [{"Host": "evil.example"}, {"Origin": "http://evil.example"}, {"Host": "evil.example:80"}],
)
def test_a_page_in_a_browser_cannot_reach_it(exchange: Served, headers: dict[str, str]) -> None:
    reply = exchange.client().send("POST", "/simulator/release", b'{"symbol":"LTCUSDT"}', headers)
    assert reply.status == 403


def test_faults_are_armed_listed_and_cleared(exchange: Served) -> None:
    client = exchange.client()
    armed = client.fault("delay", probability=0.5, count=3, seconds=60, params={"ms": 10})
    assert (armed["left"], armed["probability"], armed["params"]) == (3, 0.5, {"ms": 10})
    shown = client.send("GET", "/simulator/faults").json
    assert [one["name"] for one in shown["armed"]] == ["delay"]
    assert "delay" in shown["names"]
    assert client.send("DELETE", "/simulator/faults?name=delay").json == {"cleared": 1}


def test_a_lever_whose_time_is_over_is_put_back(exchange: Served) -> None:
    client = exchange.client()

    def status() -> str:
        asked = client.ask("/v5/market/instruments-info", category="linear", symbol="LTCUSDT")
        return str(asked.rows[0]["status"])

    client.fault("closed_symbol", seconds=0.2)
    assert status() == "Closed"
    time.sleep(0.25)
    assert status() == "Trading"


def test_it_is_not_there_unless_asked_for() -> None:
    with serving(control=False) as exchange:
        client = exchange.client()
        for method, path in (("GET", "state"), ("POST", "price"), ("POST", "faults")):
            assert client.send(method, f"/simulator/{path}", b"{}").status == 404
