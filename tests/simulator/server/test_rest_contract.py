"""Every answer has the keys and the types of the reference's example (`../shared/bybit/reference`)."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from simulator.server.routes import ROUTES
from tests.fakes.exchange_server import ROOT, Served, serving
from tests.fakes.v5_client import Reply, V5Client

REFERENCE = ROOT.parent / "shared" / "bybit" / "reference" / "endpoints"
NEEDS = pytest.mark.skipif(not REFERENCE.is_dir(), reason=f"{REFERENCE} is not here")

LINEAR: dict[str, object] = {"category": "linear", "symbol": "LTCUSDT"}
LEG: dict[str, object] = LINEAR | {"side": "Sell", "orderType": "Limit", "qty": "1", "price": "88"}
ASKED: dict[str, dict[str, object]] = {
    "/v5/market/kline": LINEAR | {"interval": "1"},
    "/v5/market/mark-price-kline": LINEAR | {"interval": "1"},
    "/v5/market/index-price-kline": LINEAR | {"interval": "1"},
    "/v5/market/premium-index-price-kline": LINEAR | {"interval": "1"},
    "/v5/market/open-interest": LINEAR | {"intervalTime": "5min"},
    "/v5/market/account-ratio": LINEAR | {"period": "5min"},
    "/v5/order/create": LEG,
    "/v5/order/amend": LINEAR | {"orderLinkId": "rests", "price": "88.2"},
    "/v5/order/cancel": LINEAR | {"orderLinkId": "goes"},
    "/v5/order/create-batch": {"category": "linear", "request": [LEG, LEG]},
    "/v5/order/amend-batch": {
        "category": "linear",
        "request": [{"symbol": "LTCUSDT", "orderLinkId": "rests", "price": "88.3"}],
    },
    "/v5/order/cancel-batch": {
        "category": "linear",
        "request": [{"symbol": "LTCUSDT", "orderLinkId": "also-goes"}],
    },
    "/v5/order/pre-check": LEG,
    "/v5/order/disconnected-cancel-all": {"timeWindow": 10},
    "/v5/position/set-leverage": LINEAR | {"buyLeverage": "5", "sellLeverage": "5"},
    "/v5/position/trading-stop": LINEAR
    | {"tpslMode": "Full", "positionIdx": 0, "stopLoss": "130", "slTriggerBy": "MarkPrice"},
    "/v5/position/add-margin": LINEAR | {"margin": "1"},
    "/v5/position/set-auto-add-margin": LINEAR | {"autoAddMargin": 1},
    "/v5/account/wallet-balance": {"accountType": "UNIFIED"},
    "/v5/account/fee-rate": LINEAR,
    "/v5/asset/coin/query-info": {},
    "/v5/user/query-api": {},
    "/v5/market/rpi_orderbook": LINEAR | {"limit": 5},
    "/v5/market/index-price-components": {"indexName": "LTCUSDT"},
    "/v5/market/insurance": {},
    "/v5/market/adlAlert": {},
    "/v5/market/fee-group-info": {"productType": "contract"},
    "/v5/account/set-limit-px-action": LINEAR | {"modifyEnable": False},
    "/v5/account/withdrawal": {"coinName": "BTC,USDT"},
    "/v5/account/collateral-info": {},
    "/v5/account/borrow-history": {},
    "/v5/asset/transfer/query-account-coin-balance": {"accountType": "UNIFIED", "coin": "USDT"},
    "/v5/asset/transfer/query-account-coins-balance": {"accountType": "UNIFIED"},
    "/v5/account/info": {},
    "/v5/system/status": {},
    "/v5/announcements/index": {"locale": "en-US"},
    "/v5/asset/transfer/query-inter-transfer-list": {},
    "/v5/market/time": {},
}
REFUSED = {
    "/v5/order/disconnected-cancel-all": 10005,
    "/v5/position/confirm-pending-mmr": 110075,
    "/v5/position/switch-mode": 110025,
    "/v5/account/set-margin-mode": 3400045,
}
"""Calls whose answer here is a refusal: nothing is pending or to switch, portfolio margin and DCP are not offered."""
REFUSED_BY: dict[str, dict[str, object]] = {
    "/v5/position/switch-mode": LINEAR | {"mode": 0},
    "/v5/account/set-margin-mode": {"setMarginMode": "PORTFOLIO_MARGIN"},
}
IMPLEMENTED = [(route.method, route.path, route.signed) for route in ROUTES]


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        client = served.client()
        client.order("Sell", "5", stopLoss="120", slTriggerBy="MarkPrice", takeProfit="40")
        client.order("Buy", "1", reduceOnly=True)
        for link in ("rests", "goes", "also-goes"):
            assert client.limit_order("Sell", "1", "88", orderLinkId=link).code == 0
        client.fault("maintenance", seconds=3600, params={"paths": "/nowhere"})
        yield served


def sample(path: str) -> Any:
    example = json.loads((REFERENCE / _file_of(path)).read_text())["response_examples"][0]["json"]
    return example[0] if isinstance(example, list) else example


def _file_of(path: str) -> str:
    method = next(one.method for one in ROUTES if one.path == path).lower()
    return f"{method}_{path.removeprefix('/v5/').replace('/', '_')}.json"


def differences(ours: Any, theirs: Any, where: str = "result") -> list[str]:
    """Tell what `ours` lacks, or has of another type."""
    if isinstance(theirs, dict):
        if not isinstance(ours, dict):
            return [f"{where} is {type(ours).__name__}"]
        lacking = [f"{where}.{name} is missing" for name in theirs if name not in ours]
        return lacking + [
            line
            for name in theirs
            if name in ours and not (ours[name] is None and theirs[name] is None)
            for line in differences(ours[name], theirs[name], f"{where}.{name}")
        ]
    if isinstance(theirs, list):
        if not isinstance(ours, list):
            return [f"{where} is {type(ours).__name__}"]
        if theirs and not ours:
            return [] if where in MAY_BE_EMPTY else [f"{where} is empty"]
        if theirs and isinstance(theirs[0], list) and len(ours[0]) != len(theirs[0]):
            return [f"{where} has rows of {len(ours[0])}"]
        return [
            line
            for one in ours
            for kind in theirs[:1]
            for line in differences(one, kind, f"{where}[]")
        ]
    if type(ours) is not type(theirs):
        return [f"{where} is {type(ours).__name__}, not {type(theirs).__name__}"]
    return []


MAY_BE_EMPTY = frozenset(
    f"result.permissions.{name}"
    for name in (
        "Spot",
        "Wallet",
        "Exchange",
        "Earn",
        "FiatP2P",
        "FiatConvertBroker",
        "FiatBitPay",
        "BitCard",
        "ByXPost",
    )
)
"""What a key of this exchange may not do."""
NOTHING_THERE = (
    "/v5/market/insurance",
    "/v5/market/adlAlert",
    "/v5/market/fee-group-info",
    "/v5/account/borrow-history",
    "/v5/asset/coin-greeks",
    "/v5/asset/transfer/query-inter-transfer-list",
    "/v5/announcements/index",
)
"""Lists of what this exchange does not have: a fund, fee groups, loans, options, news."""


def asked(client: V5Client, method: str, path: str, signed: bool) -> Reply:
    fields = REFUSED_BY.get(path, ASKED.get(path, LINEAR))
    if method == "POST":
        return client.post(path, **fields)
    return client.get(path, **fields) if signed else client.ask(path, **fields)


@NEEDS
@pytest.mark.parametrize(("method", "path", "signed"), IMPLEMENTED)
def test_the_answer_has_the_keys_and_types_of_the_example(
    exchange: Served, method: str, path: str, signed: bool
) -> None:
    reply = asked(exchange.client(), method, path, signed)
    answer = reply.json
    assert reply.status == 200
    assert set(answer) == {"retCode", "retMsg", "result", "retExtInfo", "time"}
    assert isinstance(answer["time"], int)
    assert answer["retCode"] == REFUSED.get(path, 0), answer
    theirs = sample(path).get("result", {})
    found = differences(answer["result"], theirs)
    # The fee's detail is keyed by its coin, which is MNT in the examples.
    known = {"result.list[].cumFeeDetail.MNT is missing"}
    known |= {"result.list is empty"} if path in NOTHING_THERE else set()
    known |= {f"result.availableWithdrawalMap.{coin} is missing" for coin in ("SOL", "XRP", "ETH")}
    assert set(found) - known == set()


ROWS: dict[str, dict[str, object]] = {
    "/v5/order/realtime": LINEAR,
    "/v5/order/history": LINEAR,
    "/v5/execution/list": LINEAR,
    "/v5/position/list": LINEAR,
    "/v5/account/wallet-balance": {"accountType": "UNIFIED"},
}


@NEEDS
@pytest.mark.parametrize("path", ROWS)
def test_a_row_has_every_field_the_reference_lists(exchange: Served, path: str) -> None:
    page = json.loads((REFERENCE / _file_of(path)).read_text())["response_params"]
    row = exchange.client().get(path, **ROWS[path]).rows[0]
    kinds = {"string": str, "String": str, "integer": int, "long": int, "boolean": bool}
    wrong = []
    for depth, part in ((1, row), (2, row["coin"][0] if "coin" in row else {})):
        for param in [one for one in page if one.get("depth") == depth]:
            wanted = kinds.get(param["type"])
            value = part.get(param["name"], None)
            if value is None or (wanted and type(value) is not wanted):
                wrong.append((param["name"], param["type"], value))
    assert wrong == []


@NEEDS
def test_the_reference_knows_every_path_that_is_served() -> None:
    lacking = [path for _, path, _ in IMPLEMENTED if not (REFERENCE / _file_of(path)).is_file()]
    assert lacking == []


@NEEDS
def test_the_comparison_sees_what_is_missing_and_what_is_of_another_type() -> None:
    theirs = {"a": "1", "b": [{"c": 1}], "d": [["1", "2"]]}
    assert differences({"a": 1, "b": [{}], "d": [["1"]]}, theirs) == [
        "result.a is int, not str",
        "result.b[].c is missing",
        "result.d has rows of 1",
    ]
    assert differences(theirs, theirs) == []


@pytest.mark.parametrize("category", ["spot", "inverse", "option"])
def test_other_categories_list_nothing(exchange: Served, category: str) -> None:
    client = exchange.client()
    for path in ("instruments-info", "tickers", "risk-limit", "recent-trade"):
        assert client.ask(f"/v5/market/{path}", category=category).rows == []
    for path in ("order/realtime", "order/history", "execution/list", "position/list"):
        assert client.get(f"/v5/{path}", category=category).rows == []


@pytest.mark.parametrize(("method", "path", "signed"), IMPLEMENTED)
def test_a_signed_path_wants_a_signature_and_a_public_one_none(
    exchange: Served, method: str, path: str, signed: bool
) -> None:
    body = b"{}" if method == "POST" else None
    answer = exchange.client().send(method, path, body).json
    assert (answer["retMsg"].startswith("empty value: apiTimestamp")) == signed


def test_a_path_that_is_not_there_is_404(exchange: Served) -> None:
    for path in ("/v5/nothing", "/", "/v5/order/create/more", "/simulator/nothing"):
        assert exchange.client().ask(path).status == 404
