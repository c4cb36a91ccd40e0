"""GET /v5/order/*, /v5/execution/list and the writes of /v5/order that are no order: how orders are read."""

from collections.abc import Iterable, Iterator

from simulator.exchange.words import ExecType, Execution, Order, OrderStatus, StopOrderType
from simulator.server.answer import Answer
from simulator.server.host import Host
from simulator.server.paging import page, sorted_page, window
from simulator.server.parameters import BadParameter, Params, invalid
from simulator.server.rows import CATEGORY, execution_row, is_open, order_history_row, order_row
from simulator.server.trading import new_order, symbols_of

RECENTLY_FINISHED = 500


def realtime(host: Host, params: Params) -> Answer:
    """GET /v5/order/realtime: open orders, newest first; by id also finished ones."""
    if params.category() != CATEGORY:
        return Answer({"list": [], "nextPageCursor": "", "category": params.category()})
    limit = params.limit(20, 50)
    symbols = _symbols(host, params, needed=True)
    if params.text("orderId") or params.text("orderLinkId"):
        found = [order for order in _by_id(host, params, symbols) if _passes(params, order)]
        rows = [order_row(order) for order in found]
        return Answer({"list": rows, "nextPageCursor": "", "category": CATEGORY})
    wanted = [order for name in symbols for order in host.exchange.open_orders(name)]
    if params.integer("openOnly") == 1:
        for name in symbols:
            wanted += host.exchange.order_history(name)[:RECENTLY_FINISHED]
    passing = (order for order in wanted if _passes(params, order))
    orders, cursor = sorted_page(passing, params, limit, _order_key)
    rows = [order_row(order) for order in orders]
    return Answer({"list": rows, "nextPageCursor": cursor, "category": CATEGORY})


def history(host: Host, params: Params) -> Answer:
    """GET /v5/order/history: finished orders of at most 7 days, newest first."""
    if params.category() != CATEGORY:
        return Answer({"list": [], "nextPageCursor": "", "category": params.category()})
    limit = params.limit(20, 50)
    symbols = _symbols(host, params, needed=False)
    status = params.text("orderStatus")
    if status:
        params.required_word("orderStatus", OrderStatus)
    start, end = window(params, host.now())
    if params.text("orderId") or params.text("orderLinkId"):
        found: Iterable[Order] = (o for o in _by_id(host, params, symbols) if not is_open(o))
    else:
        found = _merged_orders(host, symbols)
    passing = (
        order
        for order in found
        if start <= order.created_at <= end
        and status in ("", order.status.value)
        and _passes(params, order)
    )
    orders, cursor = page(passing, params, limit, _order_key)
    rows = [order_history_row(order) for order in orders]
    return Answer({"list": rows, "nextPageCursor": cursor, "category": CATEGORY})


def executions(host: Host, params: Params) -> Answer:
    """GET /v5/execution/list: executions of at most 7 days, newest first; by order id of any time."""
    if params.category() != CATEGORY:
        return Answer({"nextPageCursor": "", "category": params.category(), "list": []})
    limit = params.limit(50, 100)
    symbols = _symbols(host, params, needed=False)
    kind = params.text("execType")
    if kind:
        params.required_word("execType", ExecType)
    start, end = window(params, host.now())
    order_id, link_id = params.text("orderId"), params.text("orderLinkId")
    found = (
        one
        for one in host.exchange.executions(symbols[0] if len(symbols) == 1 else None)
        if one.symbol in symbols
        and kind in ("", one.exec_type.value)
        and order_id in ("", one.order_id)
        and (link_id in ("", one.link_id) or bool(order_id))
        and (start <= one.time <= end or bool(order_id))
    )
    shown, cursor = page(found, params, limit, _execution_key)
    rows = [execution_row(one) for one in shown]
    return Answer({"nextPageCursor": cursor, "category": CATEGORY, "list": rows})


def pre_check(host: Host, params: Params) -> Answer:
    """POST /v5/order/pre-check: read the order as create does, and tell the account's margin rates (in 1e-4).

    The rates after the order are those of the order's own margin at the position's leverage, before any fill.
    """
    order = new_order(host, params)
    wallet, balance = host.exchange.wallet(), host.exchange.wallet().margin_balance
    held = wallet.position_initial_margin + wallet.order_initial_margin
    row = next(iter(host.exchange.positions(order.symbol)))
    price = order.price or host.exchange.ticker(order.symbol).last
    more = order.quantity * price / row.leverage
    kept = wallet.position_maintenance_margin
    tier = host.exchange.listings[order.symbol].instrument.tiers[0]
    maintenance = order.quantity * price * tier.maintenance_margin_rate
    whole = balance if balance > 0 else 1
    return Answer(
        {
            "orderId": "",
            "orderLinkId": order.link_id,
            "preImrE4": int(held / whole * 10_000),
            "preMmrE4": int(kept / whole * 10_000),
            "postImrE4": int((held + more) / whole * 10_000),
            "postMmrE4": int((kept + maintenance) / whole * 10_000),
        }
    )


def _symbols(host: Host, params: Params, *, needed: bool) -> list[str]:
    symbol = params.text("symbol")
    if symbol:
        if symbol not in host.exchange.listings:
            raise BadParameter(f"params error: symbol invalid {symbol}")
        return [symbol]
    if needed and not (params.text("baseCoin") or params.text("settleCoin")):
        raise BadParameter(
            "Missing some parameters that must be filled in, symbol or settleCoin or baseCoin"
        )
    return symbols_of(host, params)


def _by_id(host: Host, params: Params, symbols: list[str]) -> Iterator[Order]:
    order_id, link_id = params.text("orderId"), params.text("orderLinkId")
    for name in symbols:
        order = host.exchange.find_order(name, order_id, link_id)
        if order is not None:
            yield order


def _merged_orders(host: Host, symbols: list[str]) -> Iterable[Order]:
    if len(symbols) == 1:
        return host.exchange.order_history(symbols[0])
    wanted = set(symbols)
    return (order for order in host.exchange.order_history(None) if order.symbol in wanted)


def _passes(params: Params, order: Order) -> bool:
    kind = params.text("orderFilter")
    conditional = order.stop_order_type is not StopOrderType.NONE
    match kind:
        case "":
            return True
        case "Order":
            return not conditional
        case "StopOrder" | "tpslOrder":
            return conditional
        case _:
            raise invalid("orderFilter")


def _order_key(order: Order) -> tuple[int, str]:
    return order.created_at, order.order_id


def _execution_key(execution: Execution) -> tuple[int, str]:
    return execution.time, execution.exec_id
