"""Orders that wait for a price: which of them the market has reached, and what they become."""

from core.money import ZERO
from simulator.exchange import tpsl
from simulator.exchange.entry import refuse_margin
from simulator.exchange.floor import Floor
from simulator.exchange.grid import quantity_units
from simulator.exchange.market import Market
from simulator.exchange.matching import enter, reducible
from simulator.exchange.prices import price_it
from simulator.exchange.words import OrderStatus, StopOrderType, TriggerBy
from simulator.exchange.working import Working
from simulator.rules import is_reached

PARTNER_OF_STOP = "CancelByOCOTpCanceledBySlTriggered"
PARTNER_OF_TARGET = "CancelByOCOSlCanceledByTpTriggered"


def has_come(market: Market, working: Working) -> bool:
    """Return True when the price that an order waits for has come to its trigger."""
    by = working.order.trigger_by
    price = market.mark if by is TriggerBy.MARK else market.last
    if by is TriggerBy.INDEX:
        price = market.index
    if working.distance:
        tpsl.follow_price(market, working)
        if working.active_price:
            return False
    return is_reached(price, working.trigger, rises=working.rises)


def trigger(floor: Floor, market: Market) -> bool:
    """Let the first order whose trigger was reached into the market; return True when there was one."""
    for working in market.conditionals:
        if has_come(market, working):
            fire(floor, market, working)
            return True
    return False


def fire(floor: Floor, market: Market, working: Working) -> None:
    """Turn a conditional order into an active one, cancel its partner, and let it meet the book."""
    order, hold = working.order, floor.holds[working.key]
    floor.activate(working)
    order.status = OrderStatus.TRIGGERED
    floor.tell_order(working)
    _cancel_partner(floor, working)
    order.status = OrderStatus.NEW
    if floor.standing.spend("trigger_cancels"):
        floor.end(working, OrderStatus.CANCELLED, "CancelByCannotAffordOrderCost")
        return
    price_it(market, working)
    if order.reduce_only:
        wanted = tpsl.covered(floor, hold) if working.is_full else order.quantity
        order.quantity = min(wanted, reducible(hold, buys=working.is_buy))
        working.leaves = quantity_units(order.quantity)
        if order.quantity == ZERO:
            floor.end(working, OrderStatus.CANCELLED, "CancelByReduceOnly")
            return
    elif refuse_margin(floor, hold, order.side, order.quantity, order.price) is not None:
        floor.end(working, OrderStatus.CANCELLED, "CancelByCannotAffordOrderCost")
        return
    enter(floor, working)


def _cancel_partner(floor: Floor, working: Working) -> None:
    partner = floor.store.open.get(working.pair)
    if partner is None or not partner.is_conditional:
        return
    is_stop = working.order.stop_order_type is StopOrderType.PARTIAL_STOP_LOSS
    floor.end(partner, OrderStatus.CANCELLED, PARTNER_OF_STOP if is_stop else PARTNER_OF_TARGET)
