"""Faults of connections and the clock, and the exchange's levers."""

import time
from decimal import Decimal

import pytest

from tests.fakes.exchange_server import Served
from tests.fakes.v5_client import V5Client
from tests.simulator.server.shows.register import placed, shows


@shows("reset")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("reset", count=1)
    with pytest.raises(ConnectionResetError):
        client.order(orderLinkId="reset")
    assert not placed(client, "reset")


@shows("cut_network")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("cut_network", seconds=0.3)
    for _ in range(3):
        with pytest.raises(ConnectionResetError):
            client.ask("/v5/market/time")
    time.sleep(0.35)
    assert client.ask("/v5/market/time").code == 0


@shows("refuse_connections")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("refuse_connections", seconds=30)
    assert client.ask("/v5/market/time").code == 0, "streams alone are refused"


@shows("ws_drop")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("ws_drop")
    assert client.send("GET", "/simulator/faults").json["armed"] == []


@shows("clock_offset")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("clock_offset", params={"ms": 8_000})
    ahead = int(client.ask("/v5/market/time").json["time"]) - time.time_ns() // 1_000_000
    assert 7_000 < ahead < 9_000
    assert client.order(orderLinkId="too-old").code == 10002
    client.offset_ms = 8_000
    assert client.order(orderLinkId="in-step").code == 0


@shows("replica_lag")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("replica_lag", params={"ms": 500})
    client.limit_order("Sell", "1", "88", orderLinkId="unseen")
    assert client.linear("/v5/order/realtime", orderLinkId="unseen").rows == []
    assert placed(client, "unseen")
    time.sleep(0.6)
    assert len(client.linear("/v5/order/realtime", orderLinkId="unseen").rows) == 1


@shows("partial_fill_cancel")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("partial_fill_cancel", count=1, params={"share": 0.5, "slices": 2})
    client.order("Sell", "4", orderLinkId="partly")
    row = client.linear("/v5/order/history", orderLinkId="partly").rows[0]
    assert (row["orderStatus"], float(row["cumExecQty"])) == ("Cancelled", 2)
    fills = client.linear("/v5/execution/list", orderLinkId="partly").rows
    assert len(fills) >= 2
    assert client.size() == 2


@shows("tick_change")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("tick_change")
    row = client.ask("/v5/market/instruments-info", category="linear", symbol="LTCUSDT").rows[0]
    assert (row["priceFilter"]["tickSize"], row["lotSizeFilter"]["qtyStep"]) == ("0.05", "0.5")
    assert client.order("Sell", "0.7").code == 10001


@shows("empty_book")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("empty_book")
    client.order("Sell", "1", orderLinkId="alone")
    row = client.linear("/v5/order/history", orderLinkId="alone").rows[0]
    assert (row["orderStatus"], row["cumExecQty"]) == ("Cancelled", "0")
    book = client.ask("/v5/market/orderbook", category="linear", symbol="LTCUSDT", limit=5).result
    assert (book["a"], book["b"]) == ([], [])


@shows("drop_attached_stop")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("drop_attached_stop", count=1)
    assert client.order("Sell", "1", stopLoss="95").code == 0
    assert client.position()["stopLoss"] in ("", "0")


@shows("remove_protection")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "1", stopLoss="95")
    assert client.position()["stopLoss"] == "95"
    client.fault("remove_protection")
    assert client.position()["stopLoss"] in ("", "0")
    assert client.size() == 1


@shows("stop_wrong_size")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("stop_wrong_size", params={"ratio": 0.5})
    client.order("Sell", "2", stopLoss="95")
    rows = client.linear("/v5/order/realtime", orderFilter="StopOrder").rows
    assert [Decimal(row["qty"]) for row in rows] == [1]


@shows("orphan_stop")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("orphan_stop")
    client.order("Sell", "1", stopLoss="95", slTriggerBy="MarkPrice")
    client.order("Buy", "1", reduceOnly=True)
    assert client.size() == 0
    client.control("price", symbol="LTCUSDT", last="96")
    row = client.position()
    assert (row["side"], float(row["size"])) == ("Buy", 1)


@shows("cancel_at_trigger")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "1")
    client.order("Buy", "1", triggerPrice="90", triggerDirection=1, orderLinkId="conditional")
    client.fault("cancel_at_trigger", count=1)
    client.control("price", symbol="LTCUSDT", last="91")
    row = client.linear("/v5/order/history", orderLinkId="conditional").rows[0]
    assert row["orderStatus"] in ("Cancelled", "Rejected", "Deactivated")
    assert client.size() == 1


@shows("raise_mmr")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "1")
    before = Decimal(client.position()["liqPrice"])
    client.fault("raise_mmr", params={"factor": 3.0})
    row = client.position()
    assert Decimal(row["liqPrice"]) < before
    assert row["isReduceOnly"] is True
    assert client.order("Sell", "1").code == 110023
    client.clear_faults()
    assert Decimal(client.position()["liqPrice"]) == before


@shows("liquidate")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "1")
    client.fault("liquidate")
    assert client.size() == 0
    assert "BustTrade" in {row["execType"] for row in client.linear("/v5/execution/list").rows}


@shows("adl")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "2")
    client.fault("adl", params={"share": 0.5})
    assert client.size() == 1
    assert client.linear("/v5/execution/list").rows[0]["execType"] == "AdlTrade"


@shows("wick")
def _(exchange: Served, client: V5Client) -> None:
    client.control("release", symbol="LTCUSDT")
    before = Decimal(client.position()["markPrice"])
    stop = (before * Decimal("1.03")).quantize(Decimal("0.01"))
    client.order("Sell", "1", stopLoss=str(stop), slTriggerBy="MarkPrice")
    assert client.size() == 1
    client.fault("wick", params={"ratio": 0.05, "ms": 300})
    deadline = time.monotonic() + 2
    while client.size() != 0 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert client.size() == 0
    time.sleep(0.5)
    assert Decimal(client.position()["markPrice"]) < stop


@shows("funding")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "10")
    client.fault("funding", params={"rate": "0.001"})
    row = client.linear("/v5/execution/list", execType="Funding").rows[0]
    assert Decimal(row["execFee"]) < 0, "at a rate above 0 the short is paid"
    assert client.size() == 10


@shows("duplicate_funding")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "10")
    client.fault("duplicate_funding")
    client.fault("funding", params={"rate": "0.001"})
    rows = client.linear("/v5/execution/list", execType="Funding").rows[:2]
    assert rows[0]["execTime"] == rows[1]["execTime"]
    assert rows[0]["execFee"] == rows[1]["execFee"]


@shows("hedge_mode")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("hedge_mode")
    assert [row["positionIdx"] for row in client.linear("/v5/position/list").rows] == [1, 2]
    assert client.order("Sell", "1", positionIdx=0).code == 10001


@shows("leverage_differs")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("leverage_differs", params={"leverage": 20})
    fields = {"category": "linear", "symbol": "LTCUSDT", "buyLeverage": "4", "sellLeverage": "4"}
    client.post("/v5/position/set-leverage", **fields)
    assert client.position()["leverage"] == "20"


@shows("foreign_order")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("foreign_order")
    rows = client.linear("/v5/order/realtime").rows
    assert [(row["orderLinkId"], row["side"]) for row in rows] == [("", "Sell")]


@shows("foreign_fill")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("foreign_fill", params={"side": "Buy", "quantity": "3"})
    row = client.position()
    assert (row["side"], float(row["size"])) == ("Buy", 3)


@shows("closed_symbol")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("closed_symbol")
    row = client.ask("/v5/market/instruments-info", category="linear", symbol="LTCUSDT").rows[0]
    assert row["status"] == "Closed"
    assert client.order("Sell", "1").code in (110074, 110066, 110063, 110023)
