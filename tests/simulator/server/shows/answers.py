"""Faults of requests and their answers."""

import time
from decimal import Decimal

import pytest

from tests.fakes.exchange_server import Served
from tests.fakes.v5_client import V5Client
from tests.simulator.server.shows.register import LOST, placed, shows


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
