"""Rows as the exchange shows them, for tests: plain JSON values that a test may bend."""

from typing import Any

LTC = "LTCUSDT"


def position(**other: Any) -> dict[str, Any]:
    return {
        "positionIdx": 0,
        "symbol": LTC,
        "side": "Sell",
        "size": "1.5",
        "avgPrice": "85.10",
        "leverage": "5",
        "markPrice": "85.2",
        "liqPrice": "101.1",
        "stopLoss": "87.65",
        "takeProfit": "80",
        "seq": 100,
    } | other


def flat(**other: Any) -> dict[str, Any]:
    empty = {"side": "", "size": "0", "avgPrice": "0", "liqPrice": "", "stopLoss": ""}
    return position() | empty | {"takeProfit": "", "seq": -1} | other


def execution(**other: Any) -> dict[str, Any]:
    return {
        "symbol": LTC,
        "execId": "e1",
        "execType": "Trade",
        "execTime": "1000",
        "execPrice": "85.1",
        "execQty": "1.5",
        "execFee": "0.07",
        "feeRate": "0.00055",
        "side": "Sell",
        "orderId": "o1",
        "orderLinkId": "ebb-a-1",
        "stopOrderType": "UNKNOWN",
        "createType": "CreateByUser",
        "seq": 100,
    } | other


def order(**other: Any) -> dict[str, Any]:
    return {
        "symbol": LTC,
        "orderId": "o1",
        "orderLinkId": "ebb-a-1",
        "side": "Sell",
        "orderStatus": "Filled",
        "cumExecQty": "1.5",
        "reduceOnly": False,
        "stopOrderType": "",
        "createType": "CreateByUser",
        "triggerPrice": "",
        "triggerDirection": 0,
        "triggerBy": "",
        "rejectReason": "EC_NoError",
        "cancelType": "UNKNOWN",
        "createdTime": "900",
    } | other


def stop_order(**other: Any) -> dict[str, Any]:
    return (
        order()
        | {
            "orderId": "s1",
            "orderLinkId": "",
            "side": "Buy",
            "orderStatus": "Untriggered",
            "cumExecQty": "0",
            "reduceOnly": True,
            "stopOrderType": "StopLoss",
            "createType": "CreateByStopLoss",
            "triggerPrice": "87.65",
            "triggerDirection": 1,
            "triggerBy": "MarkPrice",
        }
        | other
    )


def wallet(**other: Any) -> dict[str, Any]:
    usdt = {
        "coin": "USDT",
        "walletBalance": "1000",
        "equity": "1002.5",
        "totalPositionIM": "30",
        "totalOrderIM": "5",
        "locked": "0",
    } | other
    btc = {"coin": "BTC", "walletBalance": "0.1", "equity": "0.1", "totalOrderIM": ""}
    return {"accountType": "UNIFIED", "coin": [btc, usdt]}


def instrument(**other: Any) -> dict[str, Any]:
    return {
        "symbol": LTC,
        "status": "Trading",
        "fundingInterval": 480,
        "upperFundingRate": "0.01",
        "leverageFilter": {"maxLeverage": "50.00"},
        "priceFilter": {"minPrice": "0.01", "maxPrice": "199999.98", "tickSize": "0.01"},
        "lotSizeFilter": {
            "minOrderQty": "0.1",
            "qtyStep": "0.1",
            "maxMktOrderQty": "6160.0",
            "minNotionalValue": "5",
        },
    } | other


def tiers() -> list[dict[str, Any]]:
    return [
        {
            "symbol": LTC,
            "riskLimitValue": "300000",
            "maintenanceMargin": "0.02",
            "initialMargin": "0.04",
            "maxLeverage": "25.00",
        },
        {
            "symbol": LTC,
            "riskLimitValue": "100000",
            "maintenanceMargin": "0.01",
            "initialMargin": "0.02",
            "maxLeverage": "50.00",
        },
    ]
