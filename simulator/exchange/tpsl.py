"""Stops and targets that belong to a position: made by the exchange, reduce-only, gone when the position is.

Full: one stop and one target for the whole position, sized with it, changed in place. Partial: up to 20 of their own
size, only added to. A trailing stop follows the last price at a distance once its active price was reached.
Source: Bybit V5 documentation, "Set Trading Stop" and "Place Order".
"""

from decimal import Decimal

from core.money import ZERO, floor_to
from simulator.exchange.floor import Floor
from simulator.exchange.grid import price_units, quantity_units
from simulator.exchange.hold import Hold
from simulator.exchange.market import Market
from simulator.exchange.words import (
    CreateType,
    Order,
    OrderStatus,
    OrderType,
    Side,
    StopOrderType,
    TimeInForce,
    Tpsl,
    TpslMode,
    TriggerBy,
)
from simulator.exchange.working import Working

CREATED_BY = {
    StopOrderType.STOP_LOSS: CreateType.STOP_LOSS,
    StopOrderType.TAKE_PROFIT: CreateType.TAKE_PROFIT,
    StopOrderType.PARTIAL_STOP_LOSS: CreateType.PARTIAL_STOP_LOSS,
    StopOrderType.PARTIAL_TAKE_PROFIT: CreateType.PARTIAL_TAKE_PROFIT,
    StopOrderType.TRAILING_STOP: CreateType.TRAILING_STOP,
}
STOPS = (StopOrderType.STOP_LOSS, StopOrderType.PARTIAL_STOP_LOSS, StopOrderType.TRAILING_STOP)
CLEARED = "CancelByTpSlTsClear"


class Wish:
    """One stop or target that is wanted: its kind, trigger, and, where it is a part, its size and limit."""

    __slots__ = ("by", "kind", "limit", "size", "trigger")

    def __init__(
        self,
        kind: StopOrderType,
        trigger: Decimal,
        by: TriggerBy,
        size: Decimal | None = None,
        limit: Decimal | None = None,
    ) -> None:
        """Take prices in USDT, `size` None for the whole position, `limit` None for a market order."""
        self.kind, self.trigger, self.by, self.size, self.limit = kind, trigger, by, size, limit


def wishes_of(tpsl: Tpsl) -> list[Wish]:
    """Return the stop and target that `tpsl` speaks of; a trigger of 0 takes away."""
    full = tpsl.mode is TpslMode.FULL
    wishes = []
    if tpsl.take_profit is not None:
        kind = StopOrderType.TAKE_PROFIT if full else StopOrderType.PARTIAL_TAKE_PROFIT
        limit = tpsl.tp_limit_price if tpsl.tp_order_type is OrderType.LIMIT else None
        wishes.append(Wish(kind, tpsl.take_profit, tpsl.tp_trigger_by, tpsl.tp_size, limit))
    if tpsl.stop_loss is not None:
        kind = StopOrderType.STOP_LOSS if full else StopOrderType.PARTIAL_STOP_LOSS
        limit = tpsl.sl_limit_price if tpsl.sl_order_type is OrderType.LIMIT else None
        wishes.append(Wish(kind, tpsl.stop_loss, tpsl.sl_trigger_by, tpsl.sl_size, limit))
    return wishes


def made_for(market: Market, hold: Hold, kind: StopOrderType | None = None) -> list[Working]:
    """Return the waiting stops and targets of a position, of one kind or all."""
    return [
        w
        for w in market.conditionals
        if w.is_server_made
        and w.order.position_idx == hold.index
        and (kind is None or w.order.stop_order_type is kind)
    ]


def apply(floor: Floor, hold: Hold, wish: Wish) -> Working | None:
    """Make, change or take away what is wished; return it unless it was taken away."""
    market = floor.markets[hold.symbol]
    existing = made_for(market, hold, wish.kind)
    if not wish.trigger:
        for working in existing:
            floor.end(working, OrderStatus.CANCELLED, "CancelByUser")
        return None
    is_full = wish.kind in (StopOrderType.STOP_LOSS, StopOrderType.TAKE_PROFIT)
    if is_full and existing:
        working = existing[0]
        if (working.trigger, working.order.trigger_by) == (price_units(wish.trigger), wish.by):
            return working
        _set_trigger(working, wish.trigger)
        working.order.trigger_by = wish.by
        floor.tell_order(working)
        return working
    return _make(floor, hold, wish, is_full=is_full)


def trail(floor: Floor, hold: Hold, distance: Decimal, active: Decimal | None) -> None:
    """Set, change or take away the trailing stop of a position; `distance` in USDT, 0 takes away."""
    market = floor.markets[hold.symbol]
    for working in made_for(market, hold, StopOrderType.TRAILING_STOP):
        floor.end(working, OrderStatus.CANCELLED, "CancelByUser")
    if not distance:
        return
    step = price_units(distance)
    away = step if not hold.is_long else -step
    trigger = market.grid.price(max(market.grid.tick, market.last + away))
    wish = Wish(StopOrderType.TRAILING_STOP, trigger, TriggerBy.LAST)
    working = _make(floor, hold, wish, is_full=True)
    working.distance, working.extreme = step, market.last
    working.active_price = price_units(active) if active else 0


def follow_price(market: Market, working: Working) -> None:
    """Move a trailing stop with the last price; it waits until its active price was reached."""
    last, buys = market.last, working.is_buy
    if working.active_price:
        if last > working.active_price if buys else last < working.active_price:
            return
        working.active_price, working.extreme = 0, last
    working.extreme = min(working.extreme, last) if buys else max(working.extreme, last)
    trigger = working.extreme + (working.distance if buys else -working.distance)
    if trigger != working.trigger:
        working.trigger = trigger
        working.order.trigger_price = market.grid.price(trigger)


def attach(floor: Floor, working: Working, opened: Decimal) -> None:
    """Bring the stop and target of an entry to the position it has just opened or enlarged."""
    tpsl, hold = working.order.tpsl, floor.holds[working.key]
    if tpsl is None or not opened:
        return
    hold.tpsl_mode = tpsl.mode
    made: list[Working] = []
    for wish in wishes_of(tpsl):
        if not wish.trigger or _is_forgotten(floor, working, wish):
            continue
        if tpsl.mode is TpslMode.FULL:
            apply(floor, hold, wish)
            continue
        grown = _grow(floor, working, wish, opened)
        if grown is None:
            wish.size = opened
            part = _make(floor, hold, wish, is_full=False)
            part.parent = working.order.order_id
            made.append(part)
    pair(made)


def pair(made: list[Working]) -> None:
    """Bind a stop and a target that came together: the one that triggers cancels the other."""
    if len(made) == 2:
        made[0].pair, made[1].pair = made[1].order.order_id, made[0].order.order_id


def follow(floor: Floor, hold: Hold) -> None:
    """Size stops and targets with the position, and clear those that have nothing left to protect."""
    market = floor.markets[hold.symbol]
    closing = Side.SELL if hold.is_long else Side.BUY
    for working in made_for(market, hold):
        order = working.order
        if not hold.quantity or order.side is not closing:
            if floor.standing.orphan_stops:
                order.reduce_only = order.close_on_trigger = False
                working.is_server_made = working.is_full = False
            else:
                floor.end(working, OrderStatus.CANCELLED, CLEARED)
            continue
        wanted = covered(floor, hold) if working.is_full else min(order.quantity, hold.size)
        if wanted != order.quantity:
            order.quantity = wanted
            working.leaves = quantity_units(wanted)
            floor.tell_order(working)


def covered(floor: Floor, hold: Hold) -> Decimal:
    """Return how much of a position a stop for all of it covers: everything, but for the lever."""
    ratio = floor.standing.stop_size_ratio
    if ratio == 1:
        return hold.size
    lot = floor.markets[hold.symbol].listing.instrument.lot_step
    return max(lot, floor_to(hold.size * ratio, lot))


def _make(floor: Floor, hold: Hold, wish: Wish, *, is_full: bool) -> Working:
    market = floor.markets[hold.symbol]
    buys = not hold.is_long
    rises = (wish.kind in STOPS) is buys
    quantity = covered(floor, hold) if is_full or wish.size is None else wish.size
    order = Order(
        order_id=floor.next_id(),
        link_id="",
        symbol=hold.symbol,
        side=Side.BUY if buys else Side.SELL,
        order_type=OrderType.MARKET if wish.limit is None else OrderType.LIMIT,
        time_in_force=TimeInForce.IOC if wish.limit is None else TimeInForce.GTC,
        price=wish.limit or ZERO,
        quantity=quantity,
        created_at=floor.now,
        updated_at=floor.now,
        status=OrderStatus.UNTRIGGERED,
        reduce_only=True,
        close_on_trigger=True,
        position_idx=hold.index,
        trigger_direction=1 if rises else 2,
        trigger_by=wish.by,
        stop_order_type=wish.kind,
        create_type=CREATED_BY[wish.kind],
        last_price_on_created=market.grid.price(market.last),
    )
    working = Working(
        order,
        buys,
        leaves=quantity_units(quantity),
        rises=rises,
        is_server_made=True,
        is_full=is_full,
    )
    working.price = price_units(order.price)
    _set_trigger(working, wish.trigger)
    floor.admit(working)
    floor.tell_order(working)
    return working


def _set_trigger(working: Working, price: Decimal) -> None:
    working.order.trigger_price = price
    working.trigger = price_units(price)


def _grow(floor: Floor, entry: Working, wish: Wish, opened: Decimal) -> Working | None:
    """Enlarge the part that an earlier fill of the same entry brought."""
    market, hold = floor.markets[entry.order.symbol], floor.holds[entry.key]
    for working in made_for(market, hold, wish.kind):
        if working.parent == entry.order.order_id:
            working.order.quantity += opened
            working.leaves += quantity_units(opened)
            floor.tell_order(working)
            return working
    return None


def _is_forgotten(floor: Floor, entry: Working, wish: Wish) -> bool:
    """Pull the lever that loses the stop or target of an entry, once an entry."""
    standing = floor.standing
    name = "drop_attached_stop" if wish.kind in STOPS else "drop_attached_target"
    return standing.spend(name, entry.order.order_id)
