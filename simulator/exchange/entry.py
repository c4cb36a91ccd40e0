"""What an order must be to be taken: V5's checks of a new order, with V5's codes, and the order that comes of it.

The checks that the in-process venue makes too are its own (simulator/admission.py). Codes: Bybit V5 documentation,
"Error Codes"; rules: "Place Order" (docs/bybit-facts.md).
"""

import re
from decimal import Decimal

from core.money import ZERO
from simulator.admission import (
    DUPLICATE,
    refuse_cost,
    refuse_lots,
    refuse_notional,
    refuse_size,
    refuse_stop,
    refuse_target,
    refuse_tier,
)
from simulator.exchange import margin
from simulator.exchange.floor import Floor
from simulator.exchange.grid import plain, price_units, quantity_units
from simulator.exchange.hold import Hold
from simulator.exchange.market import Market
from simulator.exchange.matching import reducible
from simulator.exchange.prices import (
    largest,
    price_it,
    reference,
    refuse_band,
    refuse_direction,
    refuse_price,
)
from simulator.exchange.tpsl import STOPS, wishes_of
from simulator.exchange.words import (
    CreateType,
    NewOrder,
    Order,
    OrderStatus,
    OrderType,
    PositionMode,
    Refusal,
    Side,
    StopOrderType,
    TimeInForce,
    Tpsl,
    TpslMode,
    TriggerBy,
)
from simulator.exchange.working import Working

LINK_ID = re.compile(r"[A-Za-z0-9_-]{1,36}\Z")
MOST_ACTIVE = 500
MOST_CONDITIONAL = 10
WRONG_INDEX = Refusal(10001, "position idx not match position mode")
NO_SYMBOL = Refusal(10001, "params error: symbol invalid")


def hold_of(floor: Floor, symbol: str, index: int) -> Hold | Refusal:
    """Return the position that a request means, or why there is none."""
    if symbol not in floor.markets:
        return NO_SYMBOL
    allowed = (0,) if floor.position_mode is PositionMode.ONE_WAY else (1, 2)
    return floor.holds[symbol, index] if index in allowed else WRONG_INDEX


def admitted(floor: Floor, asked: NewOrder) -> Working | Refusal:
    """Return the order, not yet in the book nor kept, or why it is refused."""
    hold = hold_of(floor, asked.symbol, asked.position_idx)
    if isinstance(hold, Refusal):
        return hold
    market = floor.markets[asked.symbol]
    reduces = _reduces(floor, asked, hold)
    refusal = (
        market.refuse_status(opens=not reduces)
        or _refuse_link(floor, asked)
        or _refuse_counts(floor, market, asked)
        or _refuse_price(market, asked)
        or _refuse_trigger(market, asked)
    )
    if refusal is not None:
        return refusal
    quantity = _quantity(floor, market, asked, hold, reduces=reduces)
    if isinstance(quantity, Refusal):
        return quantity
    refusal = _refuse_protection(market, asked, reduces=reduces)
    if refusal is None and asked.trigger_price is None and not reduces:
        refusal = refuse_margin(floor, hold, asked.side, quantity, _margin_price(market, asked))
    return refusal or _working(floor, market, asked, quantity, reduces=reduces)


def _reduces(floor: Floor, asked: NewOrder, hold: Hold) -> bool:
    """In hedge mode the side against the index closes, whatever the flag says."""
    if floor.position_mode is PositionMode.HEDGE:
        return (asked.side is Side.BUY) is (hold.index == 2)
    return asked.reduce_only or asked.close_on_trigger


def _refuse_link(floor: Floor, asked: NewOrder) -> Refusal | None:
    if not asked.link_id:
        return None
    if not LINK_ID.match(asked.link_id):
        return Refusal(
            10001, f"OrderLinkedID {asked.link_id!r} must be up to 36 of A-Z a-z 0-9 - _"
        )
    return DUPLICATE if floor.store.knows_link(asked.link_id) else None


def _refuse_counts(floor: Floor, market: Market, asked: NewOrder) -> Refusal | None:
    standing = floor.standing
    if asked.trigger_price is not None:
        most = MOST_CONDITIONAL if standing.conditional_cap is None else standing.conditional_cap
        if sum(not w.is_server_made for w in market.conditionals) >= most:
            return Refusal(110009, "The number of stop orders exceeds the maximum allowable limit")
        return None
    most = MOST_ACTIVE if standing.active_cap is None else standing.active_cap
    if floor.store.counts.get(asked.symbol, 0) >= most:
        return Refusal(110020, f"Not allowed to have more than {most} active orders.")
    return None


def _refuse_price(market: Market, asked: NewOrder) -> Refusal | None:
    if asked.order_type is OrderType.MARKET:
        return None
    if asked.price is None or asked.price <= 0:
        return Refusal(10001, "params error: price must be above 0 for a limit order")
    refusal = refuse_price(market, asked.price)
    if refusal is not None or asked.trigger_price is not None:
        return refusal
    return refuse_band(market, asked.side, asked.price)


def _refuse_trigger(market: Market, asked: NewOrder) -> Refusal | None:
    if asked.trigger_price is None:
        return None
    if asked.trigger_direction not in (1, 2):
        return Refusal(10001, "triggerDirection must be 1 or 2 for a conditional order")
    refusal = refuse_price(market, asked.trigger_price)
    if refusal is not None:
        return refusal
    now = reference(market, asked.trigger_by)
    return refuse_direction(asked.trigger_price, asked.trigger_direction, now)


def _quantity(
    floor: Floor, market: Market, asked: NewOrder, hold: Hold, *, reduces: bool
) -> Decimal | Refusal:
    """Return how much the order is for: a reduce-only one is cut to what it can reduce."""
    instrument, most = (
        market.listing.instrument,
        largest(market, asked.order_type, asked.time_in_force),
    )
    everything = not asked.quantity and asked.reduce_only and asked.close_on_trigger
    if not everything and (refusal := refuse_lots(instrument, asked.quantity)):
        return refusal
    if not reduces:
        price = asked.price or asked.trigger_price or market.grid.price(market.last)
        return (
            refuse_size(instrument, asked.quantity, most)
            or refuse_notional(instrument, asked.quantity, price)
            or asked.quantity
        )
    if asked.trigger_price is not None and not everything:
        return refuse_size(instrument, asked.quantity, most) or asked.quantity
    left = reducible(hold, buys=asked.side is Side.BUY)
    if not left:
        return Refusal(110017, "current position is zero, cannot fix reduce-only order qty")
    if not asked.close_on_trigger:
        left -= _reducing(floor, hold, asked.side)
        if left <= 0:
            return Refusal(110017, "orderQty will be truncated to zero")
    return min(left, most) if everything else min(asked.quantity, left, most)


def _reducing(floor: Floor, hold: Hold, side: Side) -> Decimal:
    """Return what resting reduce-only orders already take off the position."""
    return sum(
        (
            w.order.leaves
            for w in floor.store.open.values()
            if w.order.reduce_only
            and not w.is_conditional
            and w.order.side is side
            and w.key == (hold.symbol, hold.index)
        ),
        ZERO,
    )


def _margin_price(market: Market, asked: NewOrder) -> Decimal:
    """Return the price at which margin is reckoned: a sell below the market fills at the market."""
    last = market.grid.price(market.last)
    if asked.order_type is OrderType.MARKET or asked.price is None:
        return last
    return max(asked.price, last) if asked.side is Side.SELL else asked.price


def refuse_margin(
    floor: Floor, hold: Hold, side: Side, quantity: Decimal, price: Decimal
) -> Refusal | None:
    """Return why leverage or balance do not carry an order that may open."""
    buys = side is Side.BUY
    before = floor.reserved.get((hold.symbol, hold.index, buys), ZERO)
    value = quantity * price
    instrument = floor.markets[hold.symbol].listing.instrument
    exposed = (hold.quantity if buys else -hold.quantity) * price + before + value
    needed = margin.side_cost(floor, hold, buys=buys, value=before + value)
    if before:
        needed -= margin.side_cost(floor, hold, buys=buys, value=before)
    refusal = refuse_cost(needed, margin.available(floor)) if needed > 0 else None
    if refusal is None and exposed > 0:
        refusal = refuse_tier(instrument, exposed, hold.leverage)
    return refusal


def _refuse_protection(market: Market, asked: NewOrder, *, reduces: bool) -> Refusal | None:
    tpsl = asked.tpsl
    if tpsl is None or not (tpsl.take_profit or tpsl.stop_loss):
        return None
    if reduces:
        return Refusal(10001, "TP/SL cannot be attached to a reduce-only order")
    return refuse_kinds(tpsl) or _refuse_sides(market, asked, tpsl)


def _refuse_sides(market: Market, asked: NewOrder, tpsl: Tpsl) -> Refusal | None:
    """Hold stop and target against the order's own price, or the market's where the order takes at once."""
    long = asked.side is Side.BUY
    for wish in wishes_of(tpsl):
        if not wish.trigger:
            continue
        now = reference(market, wish.by)
        limit = asked.price if asked.order_type is OrderType.LIMIT else asked.trigger_price
        refuse = refuse_stop if wish.kind in STOPS else refuse_target
        refusal = refuse_price(market, wish.trigger) or refuse(
            wish.trigger, now if limit is None else limit, long=long
        )
        if refusal is not None:
            return refusal
    return None


def refuse_kinds(tpsl: Tpsl) -> Refusal | None:
    """Return why a stop or target is of a kind its mode does not have: Full has market orders only."""
    if tpsl.mode is TpslMode.PARTIAL:
        return None
    if OrderType.LIMIT in (tpsl.tp_order_type, tpsl.sl_order_type):
        return Refusal(10001, "tpslMode Full supports market orders only")
    return None


def _working(
    floor: Floor, market: Market, asked: NewOrder, quantity: Decimal, *, reduces: bool
) -> Working:
    buys = asked.side is Side.BUY
    is_market = asked.order_type is OrderType.MARKET
    conditional = asked.trigger_price is not None
    order = Order(
        order_id=floor.next_id(),
        link_id=asked.link_id,
        symbol=asked.symbol,
        side=asked.side,
        order_type=asked.order_type,
        time_in_force=TimeInForce.IOC if is_market else asked.time_in_force,
        price=asked.price or ZERO,
        quantity=plain(quantity),
        created_at=floor.now,
        updated_at=floor.now,
        status=OrderStatus.UNTRIGGERED if conditional else OrderStatus.NEW,
        reduce_only=reduces,
        close_on_trigger=asked.close_on_trigger,
        position_idx=asked.position_idx,
        trigger_price=asked.trigger_price or ZERO,
        trigger_direction=asked.trigger_direction if conditional else 0,
        trigger_by=(asked.trigger_by or TriggerBy.LAST) if conditional else TriggerBy.NONE,
        stop_order_type=StopOrderType.STOP if conditional else StopOrderType.NONE,
        create_type=CreateType.USER,
        tpsl=asked.tpsl,
        last_price_on_created=market.grid.price(market.last),
    )
    working = Working(order, buys, leaves=quantity_units(quantity))
    working.trigger = price_units(order.trigger_price)
    working.rises = asked.trigger_direction == 1
    if not conditional:
        price_it(market, working)
    elif not is_market:
        working.price = price_units(order.price)
    return working
