"""Commands as V5 request bodies. Pure; prices and quantities as exact strings, the position index always said.

The stop travels inside the entry, for the whole position, at market, triggered by the mark price (FAULTS 17, 26);
it is changed by trading-stop, which is one request (FAULTS 18). A close asks for everything that is held, whatever
it is: quantity 0 with reduceOnly and closeOnTrigger, which also frees margin by cancelling other orders.
Source: Bybit V5 documentation, "Place Order" and "Set Trading Stop".
"""

from decimal import Decimal
from typing import Any

from core.commands import AmendStop, CancelOrder, ClosePosition, OrderType, PlaceOrder, TimeInForce

CATEGORY = "linear"
MARK = "MarkPrice"
_TIME_IN_FORCE = {
    TimeInForce.GTC: "GTC",
    TimeInForce.IOC: "IOC",
    TimeInForce.POST_ONLY: "PostOnly",
}


def text_of(value: Decimal) -> str:
    """Return a price or quantity as plain digits: no exponent, no sign, no trailing zeros."""
    return f"{abs(value).normalize():f}"


def entry_body(order: PlaceOrder) -> dict[str, Any]:
    """Return the body that places `order`; a market order with a limit price is an IOC limit order at that price."""
    is_limit = order.order_type is OrderType.LIMIT or order.limit_price is not None
    body: dict[str, Any] = {
        "category": CATEGORY,
        "symbol": order.symbol,
        "side": "Sell" if order.quantity < 0 else "Buy",
        "orderType": "Limit" if is_limit else "Market",
        "qty": text_of(order.quantity),
        "timeInForce": _TIME_IN_FORCE[order.time_in_force],
        "orderLinkId": order.client_order_id,
        "positionIdx": 0,
        "reduceOnly": order.reduce_only,
    }
    if order.limit_price is not None:
        body["price"] = text_of(order.limit_price)
    if order.stop_price is not None:
        body |= _protection(order.stop_price, order.take_profit_price)
    return body


def close_body(command: ClosePosition) -> dict[str, Any]:
    """Return the body that closes everything held of a short."""
    return {
        "category": CATEGORY,
        "symbol": command.symbol,
        "side": "Buy",
        "orderType": "Market",
        "qty": "0",
        "timeInForce": "IOC",
        "orderLinkId": command.client_order_id,
        "positionIdx": 0,
        "reduceOnly": True,
        "closeOnTrigger": True,
    }


def stop_body(command: AmendStop) -> dict[str, Any]:
    """Return the body that sets the position's stop and target; a target that is not wanted is taken away."""
    target = command.take_profit_price
    body: dict[str, Any] = {"category": CATEGORY, "symbol": command.symbol, "positionIdx": 0}
    body |= _protection(command.stop_price, target)
    return body if target is not None else body | {"takeProfit": "0"}


def cancel_body(command: CancelOrder) -> dict[str, Any]:
    """Return the body that cancels one order of ours."""
    name = "orderId" if command.order_id else "orderLinkId"
    return {
        "category": CATEGORY,
        "symbol": command.symbol,
        name: command.order_id or command.client_order_id,
    }


def _protection(stop_price: Decimal, take_profit_price: Decimal | None) -> dict[str, Any]:
    body = {
        "tpslMode": "Full",
        "stopLoss": text_of(stop_price),
        "slTriggerBy": MARK,
        "slOrderType": "Market",
    }
    if take_profit_price is not None:
        body |= {
            "takeProfit": text_of(take_profit_price),
            "tpTriggerBy": MARK,
            "tpOrderType": "Market",
        }
    return body
