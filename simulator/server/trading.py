"""What POST /v5/order/* and the trade socket do: read an order from parameters, hand it to the exchange, answer.

V5 acknowledges: an order that was taken says nothing of its fate here. Batches answer 0 as a whole, and every leg has
its verdict in retExtInfo.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal

from simulator.exchange.words import (
    Amendment,
    NewOrder,
    Order,
    OrderType,
    Refusal,
    Side,
    StopOrderType,
    TimeInForce,
    Tpsl,
    TpslMode,
    TriggerBy,
)
from simulator.server.answer import Answer
from simulator.server.host import Host
from simulator.server.order_terms import check_terms, price_of, quantity_of
from simulator.server.parameters import BadParameter, Params, invalid
from simulator.server.rows import CATEGORY, COIN, Row

MAX_LEGS = 20
Operation = Callable[[Host, Params], Answer]


def create(host: Host, params: Params) -> Answer:
    """POST /v5/order/create."""
    _linear_only(params)
    return _acknowledged(host.exchange.place(new_order(host, params)))


def amend(host: Host, params: Params) -> Answer:
    """POST /v5/order/amend."""
    _linear_only(params)
    return _acknowledged(host.exchange.amend(amendment(host, params)))


def cancel(host: Host, params: Params) -> Answer:
    """POST /v5/order/cancel."""
    _linear_only(params)
    symbol, order_id, link_id = _which(host, params)
    return _acknowledged(host.exchange.cancel(symbol, order_id, link_id))


def cancel_all(host: Host, params: Params) -> Answer:
    """POST /v5/order/cancel-all: by symbol, base coin or settle coin; of linear orders one must be said."""
    _linear_only(params)
    symbol = params.text("symbol")
    if symbol:
        _known(host, symbol)
    elif not (params.text("baseCoin") or params.text("settleCoin")):
        raise BadParameter("Missing some parameters that must be filled in, symbol")
    stops = _stops_wanted(params)
    cancelled: list[Order] = []
    for name in [symbol] if symbol else symbols_of(host, params):
        cancelled += host.exchange.cancel_all(name, stop_orders=stops)
    rows = [_ids(order) for order in cancelled]
    return Answer({"list": rows, "success": "1"})


def create_batch(host: Host, params: Params) -> Answer:
    """POST /v5/order/create-batch."""

    def leg(one: Params) -> Order | Refusal:
        return host.exchange.place(new_order(host, one))

    return _batch(params, leg, _created_row)


def amend_batch(host: Host, params: Params) -> Answer:
    """POST /v5/order/amend-batch."""

    def leg(one: Params) -> Order | Refusal:
        return host.exchange.amend(amendment(host, one))

    return _batch(params, leg, _leg_row)


def cancel_batch(host: Host, params: Params) -> Answer:
    """POST /v5/order/cancel-batch."""

    def leg(one: Params) -> Order | Refusal:
        return host.exchange.cancel(*_which(host, one))

    return _batch(params, leg, _leg_row)


TRADE_OPS: dict[str, Operation] = {
    "order.create": create,
    "order.amend": amend,
    "order.cancel": cancel,
    "order.create-batch": create_batch,
    "order.amend-batch": amend_batch,
    "order.cancel-batch": cancel_batch,
}
"""The operations of the trade socket by their `op`."""


def new_order(host: Host, params: Params) -> NewOrder:
    """Read an order. Raises BadParameter."""
    symbol = _known(host, params.required("symbol"))
    order_type = params.required_word("orderType", OrderType)
    market = order_type is OrderType.MARKET
    side = params.required_word("side", Side)
    check_terms(params)
    trigger_price = params.amount("triggerPrice")
    usual = TimeInForce.IOC if market else TimeInForce.GTC
    usual_trigger = TriggerBy.LAST if trigger_price is not None else TriggerBy.NONE
    return NewOrder(
        symbol=symbol,
        side=side,
        order_type=order_type,
        quantity=quantity_of(params),
        price=price_of(host, params, order_type, side),
        time_in_force=usual if market else params.word("timeInForce", TimeInForce, usual),
        link_id=params.link_id(),
        position_idx=position_idx(params),
        reduce_only=params.flag("reduceOnly"),
        close_on_trigger=params.flag("closeOnTrigger"),
        trigger_price=trigger_price,
        trigger_direction=params.integer("triggerDirection") or 0,
        trigger_by=params.word("triggerBy", TriggerBy, usual_trigger),
        tpsl=tpsl_of(params),
    )


def amendment(host: Host, params: Params) -> Amendment:
    """Read a change of an order. Raises BadParameter."""
    symbol, order_id, link_id = _which(host, params)
    by = params.text("triggerBy")
    return Amendment(
        symbol=symbol,
        order_id=order_id,
        link_id=link_id,
        quantity=params.amount("qty"),
        price=params.amount("price"),
        trigger_price=params.amount("triggerPrice"),
        trigger_by=params.required_word("triggerBy", TriggerBy) if by else None,
        tpsl=tpsl_of(params),
    )


_TPSL_NAMES = ("takeProfit", "stopLoss", "trailingStop", "tpSize", "slSize")


def tpsl_of(params: Params) -> Tpsl | None:
    """Read stop and target, None when neither is said. Raises BadParameter."""
    raw = params.raw
    if not any(name in raw for name in _TPSL_NAMES):
        return None
    return Tpsl(
        mode=params.word("tpslMode", TpslMode, TpslMode.FULL),
        take_profit=_level(params, "takeProfit"),
        stop_loss=_level(params, "stopLoss"),
        tp_trigger_by=params.word("tpTriggerBy", TriggerBy, TriggerBy.LAST),
        sl_trigger_by=params.word("slTriggerBy", TriggerBy, TriggerBy.LAST),
        tp_size=params.amount("tpSize"),
        sl_size=params.amount("slSize"),
        tp_limit_price=params.amount("tpLimitPrice"),
        sl_limit_price=params.amount("slLimitPrice"),
        tp_order_type=params.word("tpOrderType", OrderType, OrderType.MARKET),
        sl_order_type=params.word("slOrderType", OrderType, OrderType.MARKET),
        trailing_stop=_level(params, "trailingStop"),
        active_price=_level(params, "activePrice"),
    )


def _level(params: Params, name: str) -> Decimal | None:
    level = params.amount(name)
    if level is not None and level < 0:
        raise invalid(name)
    return level


def position_idx(params: Params) -> int:
    """Read `positionIdx`: 0, 1 or 2, 0 when absent."""
    idx = params.integer("positionIdx") or 0
    if idx not in (0, 1, 2):
        raise invalid("positionIdx")
    return idx


def symbols_of(host: Host, params: Params) -> list[str]:
    """Return the listed symbols that `baseCoin` and `settleCoin` leave."""
    base, settle = params.text("baseCoin"), params.text("settleCoin")
    if settle and settle != COIN:
        return []
    return [name for name, one in host.exchange.listings.items() if base in ("", one.base)]


def _linear_only(params: Params) -> None:
    if params.category() != CATEGORY:
        raise BadParameter("params error: only linear contracts are traded here, Category invalid")


def _known(host: Host, symbol: str) -> str:
    if symbol not in host.exchange.listings:
        raise BadParameter(f"params error: symbol invalid {symbol}")
    return symbol


def _which(host: Host, params: Params) -> tuple[str, str, str]:
    symbol = _known(host, params.required("symbol"))
    order_id, link_id = params.text("orderId"), params.text("orderLinkId")
    if not (order_id or link_id):
        raise BadParameter("Missing some parameters that must be filled in, orderId or orderLinkId")
    return symbol, order_id, link_id


def _stops_wanted(params: Params) -> bool | None:
    wanted, kind = params.text("orderFilter"), params.text("stopOrderType")
    if kind:
        params.required_word("stopOrderType", StopOrderType)
        return True
    match wanted:
        case "":
            return None
        case "Order":
            return False
        case "StopOrder" | "tpslOrder":
            return True
        case _:
            raise invalid("orderFilter")


def _acknowledged(outcome: Order | Refusal) -> Answer:
    return Answer.no(outcome) if isinstance(outcome, Refusal) else Answer(_ids(outcome))


def _ids(order: Order) -> Row:
    return {"orderId": order.order_id, "orderLinkId": order.link_id}


def _batch(
    params: Params,
    act: Callable[[Params], Order | Refusal],
    shown: Callable[[Params, Order | Refusal], Row],
) -> Answer:
    _linear_only(params)
    legs = params.raw.get("request")
    if not isinstance(legs, list) or not legs:
        raise BadParameter("Missing some parameters that must be filled in, request")
    if len(legs) > MAX_LEGS:
        raise BadParameter(f"The number of orders must be at most {MAX_LEGS}")
    rows, verdicts = [], []
    for raw in legs:
        one = Params(raw if isinstance(raw, Mapping) else {})
        outcome = _leg(one, act)
        rows.append(shown(one, outcome))
        verdicts.append(_verdict(outcome))
    return Answer({"list": rows}, ext={"list": verdicts})


def _leg(params: Params, act: Callable[[Params], Order | Refusal]) -> Order | Refusal:
    try:
        return act(params)
    except BadParameter as wrong:
        return Refusal(wrong.code, wrong.message)


def _verdict(outcome: Order | Refusal) -> Row:
    if isinstance(outcome, Refusal):
        return {"code": outcome.code, "msg": outcome.message}
    return {"code": 0, "msg": "OK"}


def _leg_row(params: Params, outcome: Order | Refusal) -> Row:
    asked = {
        name: value if isinstance(value := params.raw.get(name), str) else ""
        for name in ("symbol", "orderId", "orderLinkId")
    }
    found = {} if isinstance(outcome, Refusal) else _ids(outcome)
    return {"category": CATEGORY, **asked, **found}


def _created_row(params: Params, outcome: Order | Refusal) -> Row:
    at = "" if isinstance(outcome, Refusal) else str(outcome.created_at)
    return _leg_row(params, outcome) | {"createAt": at}
