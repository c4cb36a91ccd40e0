"""Faults of what rows say."""

import itertools
from decimal import Decimal

from tests.fakes.exchange_server import Served
from tests.fakes.v5_client import V5Client
from tests.simulator.server.shows.register import shows


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
