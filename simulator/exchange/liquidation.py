"""Liquidation and deleveraging: what the exchange does to a position whose margin is gone, and to one in others' way.

Sequence: cancel the orders; reduce the position to the next lower tier, on the market, as long as it is in a higher
one; take the rest over at the bankruptcy price. Source: Bybit help centre, "Liquidation process (Perpetual and
Futures)"; V5 enums CreateByLiq, CreateByTakeOver_PassThrough, BustTrade.
"""

from decimal import Decimal

from core.margin import all_terms, tier_terms
from core.money import ZERO, ceil_to
from simulator.exchange import margin, rows
from simulator.exchange.clearing import Part, execute
from simulator.exchange.floor import Floor
from simulator.exchange.grid import price_units, quantity_units
from simulator.exchange.hold import Hold
from simulator.exchange.matching import enter, settle
from simulator.exchange.prices import price_it
from simulator.exchange.words import (
    CreateType,
    ExecType,
    Liquidated,
    MarginMode,
    Order,
    OrderStatus,
    OrderType,
    PositionChanged,
    PositionStatus,
    Side,
    TimeInForce,
)
from simulator.exchange.working import Working
from simulator.rules import is_reached

CANCELLED_FOR_LIQUIDATION = "CancelByPrepareLiq"


def is_due(floor: Floor, hold: Hold) -> bool:
    """Return True when a position's margin no longer carries it at the mark."""
    if not hold.quantity:
        return False
    if floor.margin_mode is MarginMode.CROSS:
        return margin.is_account_under(floor)
    price = margin.liquidation(floor, hold)
    if price is None:
        return _is_under(floor, hold)
    mark = margin.mark_of(floor, hold)
    return is_reached(mark, price, rises=not hold.is_long)


def _is_under(floor: Floor, hold: Hold) -> bool:
    """Hold margin against maintenance where no liquidation price can be named."""
    mark = margin.mark_of(floor, hold)
    left = margin.position_initial(floor, hold, mark) + hold.extra + hold.unrealised(mark)
    return left <= margin.position_maintenance(floor, hold, mark)


def liquidate(floor: Floor, hold: Hold, *, whatever: bool = False) -> None:
    """Liquidate a position that is due, or `whatever` its margin."""
    status = PositionStatus.LIQUIDATING
    floor.notices.append(PositionChanged(rows.position_row(floor, hold, status)))
    _cancel_orders(floor, hold)
    while hold.quantity and not whatever:
        if not is_due(floor, hold):
            rows.tell_position(floor, hold)
            return
        if _rescue(floor, hold):
            continue
        if not _reduce_tier(floor, hold):
            break
    if hold.quantity:
        _take_over(floor, hold)


def _cancel_orders(floor: Floor, hold: Hold) -> None:
    """Cancel what is in the book: of the contract when isolated, of the whole account when cross."""
    symbol = hold.symbol if floor.margin_mode is MarginMode.ISOLATED else None
    for working in floor.store.of(symbol):
        if not working.is_server_made:
            floor.end(working, OrderStatus.CANCELLED, CANCELLED_FOR_LIQUIDATION)


def _rescue(floor: Floor, hold: Hold) -> bool:
    """Add a tenth of the initial margin where the owner asked for it and the balance has it."""
    if not hold.auto_add_margin or floor.margin_mode is MarginMode.CROSS:
        return False
    amount = margin.position_initial(floor, hold, margin.mark_of(floor, hold)) / 10
    if amount > margin.available(floor):
        return False
    hold.extra += amount
    hold.version += 1
    return True


def _reduce_tier(floor: Floor, hold: Hold) -> bool:
    """Close on the market what lies above the next lower tier; return True when something was closed."""
    instrument = floor.markets[hold.symbol].listing.instrument
    mark = margin.mark_of(floor, hold)
    terms = list(all_terms(instrument))
    now = tier_terms(instrument, hold.size * mark)
    number = len(terms) if now is None else terms.index(now)
    if number == 0:
        return False
    excess = hold.size * mark - terms[number - 1].tier.limit_usdt
    quantity = min(hold.size, ceil_to(excess / mark, instrument.lot_step))
    working = _order(floor, hold, quantity, CreateType.LIQUIDATION)
    price_it(floor.markets[hold.symbol], working)
    bust = price_units(margin.bankruptcy(floor, hold))
    working.price = min(working.price, bust) if working.is_buy else max(working.price, bust)
    working.order.price = floor.markets[hold.symbol].grid.price(working.price)
    floor.admit(working)
    enter(floor, working)
    return working.order.filled > ZERO


def _take_over(floor: Floor, hold: Hold) -> None:
    """Hand the position to the exchange at its bankruptcy price: an isolated one loses its margin and no more."""
    market, side, size = floor.markets[hold.symbol], hold.side, hold.size
    bust = max(margin.bankruptcy(floor, hold), market.listing.instrument.tick_size)
    price = market.grid.floor_tick(bust) if hold.is_long else market.grid.ceil_tick(bust)
    price = max(price, market.grid.tick)
    close_at(floor, hold, size, price, CreateType.TAKE_OVER, ExecType.BUST)
    if side is not None:
        shown = market.grid.price(price)
        floor.notices.append(Liquidated(hold.symbol, side, size, shown, floor.now))


def close_at(  # what, how much, where, by whom and why
    floor: Floor,
    hold: Hold,
    quantity: Decimal,
    price: int,
    create_type: CreateType,
    exec_type: ExecType,
) -> None:
    """Close part of a position at a price of the exchange's own, past the book (`price` in units)."""
    working = _order(floor, hold, quantity, create_type)
    working.price = price
    working.order.price = floor.markets[hold.symbol].grid.price(price)
    floor.admit(working)
    execute(floor, working, Part(price, working.leaves, is_maker=False, exec_type=exec_type))
    floor.end(working, OrderStatus.FILLED)
    settle(floor, hold)


def _order(floor: Floor, hold: Hold, quantity: Decimal, create_type: CreateType) -> Working:
    buys = not hold.is_long
    order = Order(
        order_id=floor.next_id(),
        link_id="",
        symbol=hold.symbol,
        side=Side.BUY if buys else Side.SELL,
        order_type=OrderType.MARKET,
        time_in_force=TimeInForce.IOC,
        price=ZERO,
        quantity=quantity,
        created_at=floor.now,
        updated_at=floor.now,
        reduce_only=True,
        position_idx=hold.index,
        create_type=create_type,
    )
    return Working(order, buys, leaves=quantity_units(quantity))
