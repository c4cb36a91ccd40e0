"""pybit, unmodified, does every REST call it has for a linear perpetual."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from pybit.exceptions import FailedRequestError, InvalidRequestError

from tests.fakes.exchange_server import Served, serving
from tests.fakes.real_clients import pybit_session

LINEAR: dict[str, Any] = {"category": "linear", "symbol": "LTCUSDT"}
LEG = {"symbol": "LTCUSDT", "side": "Sell", "orderType": "Limit", "qty": "1", "price": "88.7"}
CALLS: list[tuple[str, dict[str, Any]]] = [
    ("get_server_time", {}),
    ("get_kline", LINEAR | {"interval": "1"}),
    ("get_mark_price_kline", LINEAR | {"interval": 5}),
    ("get_index_price_kline", LINEAR | {"interval": "60"}),
    ("get_premium_index_price_kline", LINEAR | {"interval": "1"}),
    ("get_instruments_info", LINEAR),
    ("get_orderbook", LINEAR | {"limit": 50}),
    ("get_rpi_orderbook", LINEAR | {"limit": 10}),
    ("get_tickers", LINEAR),
    ("get_funding_rate_history", LINEAR),
    ("get_public_trade_history", LINEAR),
    ("get_open_interest", LINEAR | {"intervalTime": "5min"}),
    ("get_insurance", {}),
    ("get_risk_limit", LINEAR),
    ("get_long_short_ratio", LINEAR | {"period": "1h"}),
    ("get_price_limit", LINEAR),
    ("get_index_price_components", {"indexName": "LTCUSDT"}),
    ("get_adl_alert", {}),
    ("get_fee_group_info", {"productType": "contract"}),
    ("get_system_status", {}),
    ("get_api_key_information", {}),
    ("get_account_info", {}),
    ("get_wallet_balance", {"accountType": "UNIFIED"}),
    ("get_transferable_amount", {"coinName": "USDT"}),
    ("get_collateral_info", {}),
    ("get_borrow_history", {}),
    ("get_coin_greeks", {}),
    ("get_fee_rates", LINEAR),
    ("get_account_instruments_info", LINEAR),
    ("query_dcp_info", {}),
    ("get_smp_group", {}),
    ("get_user_setting_config", {}),
    ("set_limit_price_action", {"category": "linear", "modifyEnable": True}),
    ("get_coin_info", {"coin": "LTC"}),
    ("get_coin_balance", {"accountType": "UNIFIED", "coin": "USDT"}),
    ("get_coins_balance", {"accountType": "UNIFIED"}),
    ("set_margin_mode", {"setMarginMode": "REGULAR_MARGIN"}),
    ("set_margin_mode", {"setMarginMode": "ISOLATED_MARGIN"}),
    ("switch_position_mode", LINEAR | {"mode": 3}),
    ("switch_position_mode", {"category": "linear", "coin": "USDT", "mode": 0}),
    ("set_leverage", LINEAR | {"buyLeverage": "5", "sellLeverage": "5"}),
    (
        "place_order",
        LINEAR
        | {
            "side": "Sell",
            "orderType": "Market",
            "qty": 2,
            "orderLinkId": "entry",
            "positionIdx": 0,
            "stopLoss": "120",
            "slTriggerBy": "MarkPrice",
            "tpslMode": "Full",
        },
    ),
    ("get_positions", LINEAR),
    ("get_positions", {"category": "linear", "settleCoin": "USDT"}),
    (
        "set_trading_stop",
        LINEAR | {"tpslMode": "Full", "positionIdx": 0, "stopLoss": "121", "takeProfit": "50"},
    ),
    ("add_or_reduce_margin", LINEAR | {"margin": "5", "positionIdx": 0}),
    ("set_auto_add_margin", LINEAR | {"autoAddMargin": 1, "positionIdx": 0}),
    ("pre_check_order", LINEAR | LEG),
    ("place_order", LINEAR | LEG | {"orderLinkId": "rests"}),
    ("amend_order", LINEAR | {"orderLinkId": "rests", "price": "88.2"}),
    ("get_open_orders", LINEAR),
    ("get_open_orders", LINEAR | {"orderLinkId": "entry"}),
    ("cancel_order", LINEAR | {"orderLinkId": "rests"}),
    (
        "place_batch_order",
        {"category": "linear", "request": [LEG | {"orderLinkId": f"batch-{n}"} for n in range(2)]},
    ),
    (
        "amend_batch_order",
        {
            "category": "linear",
            "request": [{"symbol": "LTCUSDT", "orderLinkId": "batch-0", "price": "88.3"}],
        },
    ),
    (
        "cancel_batch_order",
        {"category": "linear", "request": [{"symbol": "LTCUSDT", "orderLinkId": "batch-0"}]},
    ),
    ("cancel_all_orders", {"category": "linear", "settleCoin": "USDT"}),
    (
        "place_order",
        LINEAR | {"side": "Buy", "orderType": "Market", "qty": "2", "reduceOnly": True},
    ),
    ("get_order_history", LINEAR),
    ("get_executions", LINEAR),
    ("get_closed_pnl", LINEAR),
    ("get_transaction_log", {"accountType": "UNIFIED", "category": "linear"}),
]


@pytest.fixture(scope="module")
def exchange() -> Iterator[Served]:
    with serving() as served:
        yield served


def test_pybit_does_every_call_in_turn(exchange: Served) -> None:
    session = pybit_session(exchange)
    for name, fields in CALLS:
        answer = getattr(session, name)(**fields)
        assert answer["retCode"] == 0, (name, answer)


def test_what_pybit_did_is_what_the_exchange_holds(exchange: Served) -> None:
    session = pybit_session(exchange)
    rows = session.get_order_history(**LINEAR, orderLinkId="entry")["result"]["list"]
    assert [(row["orderStatus"], float(row["cumExecQty"])) for row in rows] == [("Filled", 2)]
    closed = session.get_closed_pnl(**LINEAR)["result"]["list"]
    assert [Decimal(row["closedSize"]) for row in closed] == [2]


@pytest.mark.parametrize(
    ("ask", "code"),
    [
        (lambda s: s.place_order(**LINEAR, **{k: v for k, v in LEG.items() if k == "qty"}), 10001),
        (lambda s: s.cancel_order(**LINEAR, orderId="none"), 110001),
        (lambda s: s.set_leverage(**LINEAR, buyLeverage="5", sellLeverage="5"), 110043),
        (lambda s: s.set_dcp(timeWindow=10), 10005),
        (lambda s: s.confirm_new_risk_limit(**LINEAR), 110075),
    ],
)
def test_refusals_reach_pybit_as_their_codes(
    exchange: Served, ask: Callable[[Any], Any], code: int
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        ask(pybit_session(exchange))
    assert caught.value.status_code == code


def test_a_status_other_than_200_fails_in_pybit(exchange: Served) -> None:
    client = exchange.client()
    client.fault("http_503", count=1)
    with pytest.raises(FailedRequestError):
        pybit_session(exchange, max_retries=1).get_tickers(**LINEAR)
