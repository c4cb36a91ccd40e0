"""Every fault by name shows its effect on a raw client; those of the streams are in test_stream_faults.py."""

import http.client
import itertools
import time
from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest

from simulator.exchange.words import MarginMode, NewOrder, OrderType
from simulator.server.fault_kinds import KINDS, Place
from simulator.server.host import Host
from tests.fakes.exchange_server import Served, serving
from tests.fakes.v5_client import V5Client

Show = Callable[[Served, V5Client], None]
SHOWN: dict[str, Show] = {}
LOST = (http.client.HTTPException, OSError)
ELSEWHERE = {name for name, kind in KINDS.items() if kind.place in (Place.STREAM, Place.HOST)}


def shows(name: str) -> Callable[[Show], Show]:
    """Register what shows the effect of one fault."""

    def register(show: Show) -> Show:
        assert SHOWN.setdefault(name, show) is show
        return show

    return register


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        yield served


def afresh(host: Host) -> None:
    """Bring the account back to flat, funded and undisturbed, the price to 85."""
    host.faults.clear()
    host.silent_until = 0
    host.exchange.cancel_all(None)
    host.exchange.hold_price("LTCUSDT", Decimal(85))
    for row in host.exchange.positions("LTCUSDT"):
        if row.side is not None and row.size:
            close = NewOrder(
                "LTCUSDT",
                row.side.opposite,
                OrderType.MARKET,
                row.size,
                reduce_only=True,
                position_idx=row.position_idx,
            )
            host.exchange.place(close)
    host.exchange.levers.set_balance(Decimal(10_000))
    host.exchange.set_margin_mode(MarginMode.ISOLATED)
    host.settle()


@pytest.mark.parametrize("name", [name for name in KINDS if name not in ELSEWHERE])
def test_a_fault_shows(exchange: Served, name: str) -> None:
    exchange.inside(afresh)
    SHOWN[name](exchange, exchange.client(timeout=5.0))
    exchange.inside(afresh)
    client = exchange.client()
    assert client.order("Sell", "0.1").code == 0, "the fault outlived its end"


def placed(client: V5Client, link: str) -> bool:
    """Tell whether the exchange holds an order of this link id, whatever its answers say."""
    return link in {row["orderLinkId"] for row in client.state()["orders"]}


# Requests and answers.


@shows("apply_no_answer")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("apply_no_answer", count=1, params={"hold_ms": 100})
    with pytest.raises(LOST):
        client.order(orderLinkId="unanswered")
    assert placed(client, "unanswered")


@shows("drop_request")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("drop_request", count=1, params={"hold_ms": 100})
    with pytest.raises(LOST):
        client.order(orderLinkId="lost")
    assert not placed(client, "lost")


@shows("html200")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("html200", count=1)
    reply = client.order(orderLinkId="html")
    assert (reply.status, reply.body[:6]) == (200, b"<html>")
    assert placed(client, "html")


@shows("truncated")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("truncated", count=1)
    reply = client.order(orderLinkId="cut")
    assert reply.status == 200
    with pytest.raises(ValueError, match=r"delimiter|Unterminated|Expecting"):
        _ = reply.json
    assert placed(client, "cut")


@shows("empty")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("empty", count=1)
    reply = client.order(orderLinkId="empty")
    assert (reply.status, reply.body) == (200, b"")
    assert placed(client, "empty")


@shows("null")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("null", count=1)
    assert client.order(orderLinkId="null").body == b"null"
    assert placed(client, "null")


@shows("apply_then_code")
def _(exchange: Served, client: V5Client) -> None:
    for code in (10000, 10016, 10429, 110079):
        client.fault("apply_then_code", count=1, params={"code": code})
        assert client.order(qty="0.1", orderLinkId=f"code-{code}").code == code
        assert placed(client, f"code-{code}")


@shows("reset_after")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("reset_after", count=1)
    with pytest.raises(ConnectionResetError):
        client.order(orderLinkId="torn")
    assert placed(client, "torn")


@shows("late_answer")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("late_answer", count=1, params={"ms": 300})
    began = time.monotonic()
    assert client.order(orderLinkId="late").code == 0
    assert time.monotonic() - began >= 0.3


@shows("delay")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("delay", count=1, params={"ms": 300})
    sent = time.time_ns() // 1_000_000
    assert client.order(orderLinkId="delayed").code == 0
    row = next(row for row in client.state()["orders"] if row["orderLinkId"] == "delayed")
    assert int(row["createdTime"]) - sent >= 300


@shows("latency")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("latency", count=1, params={"ms": 400})
    client.recv_window = 200
    assert client.order(orderLinkId="slow").code == 10002
    assert not placed(client, "slow")


@shows("reject_n")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("reject_n", count=3)
    assert [client.order(qty="0.1").code for _ in range(4)] == [110003] * 3 + [0]


@shows("insufficient_balance")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "1")
    client.fault("insufficient_balance", params={"code": 110044})
    assert client.order("Sell", "1").code == 110044
    assert client.order("Buy", "1", reduceOnly=True).code == 0


@shows("reduce_only_rejected")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "1")
    client.fault("reduce_only_rejected", count=1)
    assert client.order("Buy", "1", reduceOnly=True).code == 110017
    assert client.size() == 1


@shows("reject_close")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "1", stopLoss="95", slTriggerBy="MarkPrice")
    client.fault("reject_close", count=1)
    assert client.order("Buy", "1", reduceOnly=True).code == 110066
    assert client.position()["stopLoss"] == "95"


@shows("shrink_before_close")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "2")
    client.fault("shrink_before_close", count=1, params={"share": 1.0})
    assert client.order("Buy", "2", reduceOnly=True).code == 110017
    assert client.size() == 0


@shows("resend")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("resend", count=1)
    assert client.order("Sell", "1", orderLinkId="twice").code == 110072
    assert client.size() == 1


@shows("order_cap")
def _(exchange: Served, client: V5Client) -> None:
    conditional = {"triggerPrice": "120", "triggerDirection": 1}
    client.fault("order_cap", count=1, params={"code": 110009})
    assert client.order("Sell", "0.1").code == 0
    assert client.order("Buy", "0.1", **conditional).code == 110009
    client.fault("order_cap", count=1)
    assert client.order("Sell", "0.1").code == 110020


@shows("price_jump")
def _(exchange: Served, client: V5Client) -> None:
    before = Decimal(client.position()["markPrice"])
    client.fault("price_jump", count=1, params={"bps": 500})
    reply = client.order(
        "Sell", "1", stopLoss=str((before * Decimal("1.02")).quantize(Decimal("0.01")))
    )
    assert reply.code != 0, "the stop was above the mark when it was chosen, and no more"


@shows("reject_trading_stop")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "1")
    client.fault("reject_trading_stop", count=1)
    wanted = {"category": "linear", "symbol": "LTCUSDT", "tpslMode": "Full", "positionIdx": 0}
    assert client.post("/v5/position/trading-stop", **wanted, stopLoss="95").code == 10001
    assert client.position()["stopLoss"] in ("", "0")
    assert client.post("/v5/position/trading-stop", **wanted, stopLoss="95").code == 0


@shows("leverage_rejected")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("leverage_rejected", count=1)
    fields = {"category": "linear", "symbol": "LTCUSDT", "buyLeverage": "3", "sellLeverage": "3"}
    assert client.post("/v5/position/set-leverage", **fields).code == 110013


@shows("cut_after_cancel")
def _(exchange: Served, client: V5Client) -> None:
    client.limit_order("Sell", "1", "88", orderLinkId="held")
    client.fault("cut_after_cancel", params={"ms": 300})
    fields = {"category": "linear", "symbol": "LTCUSDT", "orderLinkId": "held"}
    assert client.post("/v5/order/cancel", **fields).code == 0
    with pytest.raises(LOST):
        client.order("Sell", "1", orderLinkId="replaces")
    assert not placed(client, "replaces")
    time.sleep(0.35)
    assert client.order("Sell", "1", orderLinkId="replaces").code == 0


@shows("rate_limit")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("rate_limit", count=1)
    assert client.order(orderLinkId="limited").code == 10006
    assert not placed(client, "limited")


@shows("ip_ban")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("ip_ban", seconds=0.3)
    assert {client.ask("/v5/market/time").status for _ in range(3)} == {403}
    time.sleep(0.35)
    assert client.ask("/v5/market/time").status == 200


@shows("http_503")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("http_503", params={"status": 502})
    assert client.order(orderLinkId="down").status == 502
    assert not placed(client, "down")


@shows("maintenance")
def _(exchange: Served, client: V5Client) -> None:
    assert client.ask("/v5/system/status").rows == []
    client.fault("maintenance", seconds=60)
    assert client.ask("/v5/market/time").status == 503
    assert [row["state"] for row in client.ask("/v5/system/status").rows] == ["ongoing"]


@shows("restarting")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("restarting", count=1, params={"code": 10019})
    assert client.order(orderLinkId="restarting").code == 10019
    assert not placed(client, "restarting")


@shows("key_expired")
def _(exchange: Served, client: V5Client) -> None:
    for code in (33004, 10005, 10010):
        client.fault("key_expired", count=1, params={"code": code})
        assert client.linear("/v5/position/list").code == code
    client.fault("key_expired")
    assert client.ask("/v5/market/time").code == 0


@shows("wrong_environment_key")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("wrong_environment_key")
    assert client.get("/v5/user/query-api").code == 10003


# Rows.


@shows("position_empty")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "1")
    client.fault("position_empty", count=1)
    assert client.linear("/v5/position/list").rows == []
    assert Decimal(client.state()["positions"][0]["size"]) == 1


@shows("position_missing_field")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("position_missing_field", count=1)
    assert "size" not in client.position()


@shows("position_two_rows")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "1")
    client.fault("position_two_rows", count=1)
    rows = client.linear("/v5/position/list").rows
    assert [(row["positionIdx"], float(row["size"])) for row in rows] == [(1, 0), (2, 1)]


@shows("duplicate_rows")
def _(exchange: Served, client: V5Client) -> None:
    client.order("Sell", "1")
    once = [row["execId"] for row in client.linear("/v5/execution/list", limit=2).rows]
    client.fault("duplicate_rows", count=1)
    twice = [row["execId"] for row in client.linear("/v5/execution/list", limit=2).rows]
    assert twice == [name for name in once for _ in range(2)]


def klines(client: V5Client) -> list[list[str]]:
    reply = client.ask("/v5/market/kline", category="linear", symbol="LTCUSDT", interval=1, limit=6)
    return reply.lines


def opens(rows: list[list[str]]) -> list[int]:
    return [int(row[0]) for row in rows]


@shows("candle_open")
def _(exchange: Served, client: V5Client) -> None:
    whole = klines(client)
    client.fault("candle_open", count=1)
    shown = klines(client)
    assert shown[0][0] == whole[1][0]
    assert len(shown) == len(whole) - 1


@shows("candle_duplicate")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("candle_duplicate", count=1)
    shown = opens(klines(client))
    assert len(shown) == len(set(shown)) + 1


@shows("candle_missing")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("candle_missing", count=1)
    shown = opens(klines(client))
    assert 120_000 in {newer - older for newer, older in itertools.pairwise(shown)}


@shows("candle_out_of_order")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("candle_out_of_order", count=1)
    shown = opens(klines(client))
    assert shown != sorted(shown, reverse=True)


@shows("candle_outlier")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("candle_outlier", count=1, params={"factor": 2.0})
    closes = [Decimal(row[4]) for row in klines(client)]
    assert max(closes) > min(closes) * Decimal("1.8")


@shows("key_deadline")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("key_deadline", count=1)
    assert client.get("/v5/user/query-api").result["deadlineDay"] == 2


@shows("key_permissions")
def _(exchange: Served, client: V5Client) -> None:
    client.fault("key_permissions", count=1, params={"readOnly": 1})
    result = client.get("/v5/user/query-api").result
    assert (result["readOnly"], result["permissions"]["Wallet"]) == (1, ["Withdraw"])


# Connections and the clock.


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


# The exchange's levers.


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
