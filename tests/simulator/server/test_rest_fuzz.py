"""Whatever a client sends, every path answers or refuses; none fails, and the account's sums still hold."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.server.answer import Answer
from simulator.server.host import Host
from simulator.server.opening import open_host
from simulator.server.parameters import BadParameter, Params
from simulator.server.rest import Route
from simulator.server.routes import ROUTES
from tests.fakes.exchange_server import QUIET

NAMES = [
    "category",
    "symbol",
    "side",
    "orderType",
    "qty",
    "price",
    "timeInForce",
    "orderLinkId",
    "orderId",
    "positionIdx",
    "reduceOnly",
    "closeOnTrigger",
    "triggerPrice",
    "triggerDirection",
    "triggerBy",
    "takeProfit",
    "stopLoss",
    "tpslMode",
    "tpTriggerBy",
    "slTriggerBy",
    "tpLimitPrice",
    "slLimitPrice",
    "tpOrderType",
    "slOrderType",
    "tpSize",
    "slSize",
    "trailingStop",
    "activePrice",
    "buyLeverage",
    "sellLeverage",
    "mode",
    "margin",
    "autoAddMargin",
    "setMarginMode",
    "accountType",
    "coin",
    "settleCoin",
    "baseCoin",
    "openOnly",
    "orderFilter",
    "orderStatus",
    "execType",
    "startTime",
    "endTime",
    "start",
    "end",
    "limit",
    "cursor",
    "interval",
    "intervalTime",
    "period",
    "type",
    "currency",
    "status",
    "stopOrderType",
    "request",
    "timeWindow",
    "indexName",
    "coinName",
    "modifyEnable",
]
USUAL: dict[str, object] = {
    "category": "linear",
    "symbol": "LTCUSDT",
    "side": "Sell",
    "orderType": "Limit",
    "qty": "1",
    "price": "88",
    "tpslMode": "Full",
    "interval": "1",
    "intervalTime": "5min",
    "period": "1h",
    "accountType": "UNIFIED",
}
WORDS = st.sampled_from(
    [
        "linear",
        "spot",
        "LTCUSDT",
        "BTCUSDT",
        "Buy",
        "Sell",
        "Market",
        "Limit",
        "GTC",
        "IOC",
        "FOK",
        "PostOnly",
        "LastPrice",
        "MarkPrice",
        "Full",
        "Partial",
        "0",
        "1",
        "2",
        "3",
        "-1",
        "0.1",
        "0.15",
        "5",
        "10",
        "80",
        "85",
        "88",
        "90",
        "120",
        "99999999999999999999",
        "0.00000000000000000001",
        "1e5",
        "NaN",
        "USDT",
        "BTC",
        "D",
        "M",
        "1700000000000",
        "9999999999999999",
        "StopOrder",
        "Order",
        "Filled",
        "Trade",
        "true",
        "false",
        "REGULAR_MARGIN",
        "5min",
    ]
)
VALUES = st.one_of(
    WORDS,
    WORDS,
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(),
    st.text(max_size=12),
    st.lists(WORDS, max_size=2),
    st.dictionaries(st.sampled_from(NAMES), WORDS, max_size=3),
)
ASKED = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=8)


@pytest.fixture(scope="module")
def host() -> Host:
    return open_host(QUIET)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(ROUTES), ASKED, st.booleans())
def test_every_path_answers_or_refuses(
    host: Host, route: Route, asked: dict[str, object], usual: bool
) -> None:
    raw = USUAL | asked if usual else asked
    raw = raw | {"request": [USUAL | asked, asked]} if usual and "request" in asked else raw
    host.advance()
    try:
        answer = route.call(host, Params(raw))
    except BadParameter as wrong:
        answer = Answer({}, wrong.code, wrong.message)
    host.settle()
    assert answer.encoded(host.now()).startswith(b'{"retCode":')
    assert sums_hold(host)


def sums_hold(host: Host) -> bool:
    """Tell whether the executions still add up to the positions."""
    sizes = {(row.symbol, row.position_idx): row for row in host.exchange.positions("LTCUSDT")}
    held = Decimal(0)
    for row in sizes.values():
        held += row.size if row.side == "Buy" else -row.size
    traded = Decimal(0)
    for one in host.exchange.executions():
        if one.exec_type != "Funding":
            traded += one.quantity if one.side == "Buy" else -one.quantity
    return held == traded
