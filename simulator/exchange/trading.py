"""What a client asks for with orders: place, amend, cancel. Each is a value or a refusal."""

from dataclasses import replace
from decimal import Decimal

from simulator.admission import refuse_lots, refuse_size
from simulator.exchange import rows
from simulator.exchange.entry import admitted, refuse_margin
from simulator.exchange.floor import Floor
from simulator.exchange.grid import price_units, quantity_units
from simulator.exchange.matching import enter, reducible
from simulator.exchange.playing import react
from simulator.exchange.prices import (
    largest,
    reference,
    refuse_band,
    refuse_direction,
    refuse_price,
)
from simulator.exchange.words import (
    Amendment,
    NewOrder,
    Order,
    OrderStatus,
    OrderType,
    Refusal,
    Tpsl,
)
from simulator.exchange.working import Working

UNKNOWN = Refusal(110001, "order not exists or too late to cancel")
UNKNOWN_AMEND = Refusal(110001, "order not exists or too late to replace")
UNCHANGED = Refusal(
    10001, "The order remains unchanged as the parameters entered match the existing ones."
)


def place(floor: Floor, asked: NewOrder) -> Order | Refusal:
    """Take an order, and let it meet the market."""
    refusal = floor.standing.refusal_of_place(asked)
    if refusal is not None:
        return refusal
    working = admitted(floor, asked)
    if isinstance(working, Refusal):
        return working
    floor.admit(working)
    market, before = floor.markets[asked.symbol], floor.markets[asked.symbol].last
    if working.is_conditional:
        floor.tell_order(working)
    else:
        enter(floor, working)
    _tell_position(floor, working)
    if market.last != before or working.order.filled:
        react(floor, market)
    return working.order


def cancel(floor: Floor, symbol: str, order_id: str, link_id: str) -> Order | Refusal:
    """Take an open order off the market."""
    working = floor.store.working(order_id, link_id)
    if working is None or working.order.symbol != symbol:
        return UNKNOWN
    floor.end(working, OrderStatus.CANCELLED, "CancelByUser", "EC_PerCancelRequest")
    _tell_position(floor, working)
    return working.order


def cancel_all(floor: Floor, symbol: str | None, stop_orders: bool | None) -> list[Order]:
    """Cancel what is open: everything, stops and targets too; conditional orders only; or active ones only."""
    cancelled = []
    for working in floor.store.of(symbol):
        if stop_orders is not None and working.is_conditional is not stop_orders:
            continue
        floor.end(working, OrderStatus.CANCELLED, "CancelByUser", "EC_PerCancelRequest")
        cancelled.append(working)
    for hold in floor.holds_of(symbol):
        if any(w.key == (hold.symbol, hold.index) for w in cancelled):
            rows.tell_position(floor, hold)
    return [working.order for working in cancelled]


def amend(floor: Floor, change: Amendment) -> Order | Refusal:
    """Change an open order in place; a new price, or more quantity, goes to the end of the queue."""
    working = floor.store.working(change.order_id, change.link_id)
    if working is None or working.order.symbol != change.symbol:
        return UNKNOWN_AMEND
    refusal = _refuse_amendment(floor, working, change)
    if refusal is not None:
        return refusal
    order = working.order
    if change.tpsl is not None:
        order.tpsl = merged(order.tpsl, change.tpsl)
    if working.is_conditional:
        _amend_conditional(working, change)
        floor.tell_order(working)
    else:
        _amend_active(floor, working, change)
    _tell_position(floor, working)
    react(floor, floor.markets[change.symbol])
    return order


def merged(old: Tpsl | None, new: Tpsl) -> Tpsl:
    """Return stop and target with what is newly said; None leaves alone."""
    if old is None:
        return new
    target = old if new.take_profit is None else new
    stop = old if new.stop_loss is None else new
    return replace(
        old,
        take_profit=target.take_profit,
        tp_trigger_by=target.tp_trigger_by,
        tp_limit_price=new.tp_limit_price or target.tp_limit_price,
        stop_loss=stop.stop_loss,
        sl_trigger_by=stop.sl_trigger_by,
        sl_limit_price=new.sl_limit_price or stop.sl_limit_price,
    )


def _tell_position(floor: Floor, working: Working) -> None:
    """Every create, amend and cancel tells of the position, changed or not."""
    rows.tell_position(floor, floor.holds[working.key])


def _refuse_amendment(floor: Floor, working: Working, change: Amendment) -> Refusal | None:
    order, market = working.order, floor.markets[change.symbol]
    if _says_nothing_new(order, change):
        return UNCHANGED
    if change.tpsl is not None and order.filled:
        return Refusal(110059, "Not allowed to modify the TP/SL of a partially filled open order")
    return (
        market.refuse_status(opens=not order.reduce_only)
        or _refuse_quantity(floor, working, change.quantity)
        or _refuse_new_price(floor, working, change)
        or _refuse_new_trigger(floor, working, change)
    )


def _says_nothing_new(order: Order, change: Amendment) -> bool:
    return (
        change.quantity in (None, order.quantity)
        and change.price in (None, order.price)
        and change.trigger_price in (None, order.trigger_price)
        and change.trigger_by in (None, order.trigger_by)
        and (change.tpsl is None or merged(order.tpsl, change.tpsl) == order.tpsl)
    )


def _refuse_quantity(floor: Floor, working: Working, quantity: Decimal | None) -> Refusal | None:
    if quantity is None:
        return None
    order, listing = working.order, floor.markets[working.order.symbol].listing
    if quantity <= order.filled:
        return Refusal(
            110064,
            "The modified contract quantity cannot be less than or equal to the filled quantity.",
        )
    most = largest(floor.markets[order.symbol], order.order_type, order.time_in_force)
    return refuse_lots(listing.instrument, quantity) or refuse_size(
        listing.instrument, quantity, most
    )


def _refuse_new_price(floor: Floor, working: Working, change: Amendment) -> Refusal | None:
    order, market = working.order, floor.markets[change.symbol]
    price = order.price if change.price is None else change.price
    if change.price is not None:
        if order.order_type is OrderType.MARKET:
            return Refusal(10001, "a market order has no price to amend")
        refusal = refuse_price(market, price)
        if refusal is None and not working.is_conditional:
            refusal = refuse_band(market, order.side, price)
        if refusal is not None:
            return refusal
    quantity = order.quantity if change.quantity is None else change.quantity
    more = (quantity - order.filled) * price - working.reserved
    if order.reduce_only or working.is_conditional or more <= 0:
        return None
    return refuse_margin(floor, floor.holds[working.key], order.side, more / price, price)


def _refuse_new_trigger(floor: Floor, working: Working, change: Amendment) -> Refusal | None:
    if change.trigger_price is None and change.trigger_by is None:
        return None
    if not working.is_conditional:
        return Refusal(10001, "the order has no trigger to amend")
    market, order = floor.markets[change.symbol], working.order
    trigger = change.trigger_price or order.trigger_price
    now = reference(market, change.trigger_by or order.trigger_by)
    return refuse_price(market, trigger) or refuse_direction(trigger, order.trigger_direction, now)


def _amend_conditional(working: Working, change: Amendment) -> None:
    order = working.order
    if change.quantity is not None:
        order.quantity = change.quantity
        working.leaves = quantity_units(change.quantity)
    if change.price is not None:
        order.price = change.price
        working.price = price_units(change.price)
    if change.trigger_price is not None:
        order.trigger_price = change.trigger_price
        working.trigger = price_units(change.trigger_price)
    if change.trigger_by is not None:
        order.trigger_by = change.trigger_by


def _amend_active(floor: Floor, working: Working, change: Amendment) -> None:
    order, book = working.order, floor.markets[change.symbol].book
    before = working.leaves
    if change.quantity is not None:
        order.quantity = change.quantity
        working.leaves = quantity_units(change.quantity - order.filled)
    moved = change.price is not None and change.price != order.price
    if not moved and working.leaves <= before:
        floor.reserve(working)
        floor.tell_order(working)
        return
    book.remove(working)
    if order.reduce_only:
        most = quantity_units(reducible(floor.holds[working.key], buys=working.is_buy))
        working.leaves = min(working.leaves, most)
    if change.price is not None:
        order.price = change.price
        working.price = price_units(change.price)
    enter(floor, working)
