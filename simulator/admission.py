"""What the simulator's exchange refuses at the door, with Bybit's own codes (docs/bybit-facts.md).

The checks take plain numbers, so that both hosts share them: the in-process venue, by `refuse`, and the exchange behind
a server (simulator/exchange/entry.py).
"""

from decimal import Decimal

from core.commands import PlaceOrder
from core.instrument import Instrument
from core.margin import tier_terms
from core.money import floor_to
from simulator.exchange.words import Refusal
from simulator.ledger import Ledger

DUPLICATE = Refusal(110072, "OrderLinkedID is duplicate")


def refuse(
    order: PlaceOrder, ledger: Ledger, last: Decimal, mark: Decimal, seen_ids: set[str]
) -> Refusal | None:
    """Return why `order` is not taken, or None."""
    instrument, size = ledger.instrument, abs(order.quantity)
    if order.client_order_id in seen_ids:
        return DUPLICATE
    if order.symbol != instrument.symbol or last <= 0:
        return Refusal(10001, f"symbol {order.symbol} has no market here")
    if refusal := refuse_lots(instrument, size):
        return refusal
    if order.reduce_only:
        reduces = order.quantity > 0 and not ledger.position.is_flat
        return None if reduces else Refusal(110017, "reduce-only: nothing to reduce")
    if order.quantity > 0:
        return Refusal(10001, "this simulator holds shorts only: a buy must be reduce-only")
    return (
        refuse_size(instrument, size, instrument.max_market_quantity)
        or _refuse_value(order, ledger, last)
        or refuse_protection(order.stop_price, order.take_profit_price, mark)
    )


def _refuse_value(order: PlaceOrder, ledger: Ledger, last: Decimal) -> Refusal | None:
    size, price = -order.quantity, order.limit_price or last
    fill_price = max(price, last)
    value = (ledger.position.size + ledger.ordered_size + size) * fill_price
    return (
        refuse_notional(ledger.instrument, size, price)
        or refuse_ticks(ledger.instrument, price)
        or refuse_tier(ledger.instrument, value, ledger.leverage)
        or refuse_cost(ledger.entry_cost_usdt(size, fill_price), ledger.available_usdt())
    )


def refuse_lots(instrument: Instrument, size: Decimal) -> Refusal | None:
    """Return why a size (positive) is not on the lot grid."""
    if size <= 0 or size != floor_to(size, instrument.lot_step):
        return Refusal(10001, f"qty {size} is not a multiple of {instrument.lot_step}")
    return None


def refuse_size(instrument: Instrument, size: Decimal, largest: Decimal) -> Refusal | None:
    """Return why a size is too small or too large for one order."""
    if not instrument.min_quantity <= size <= largest:
        return Refusal(10001, f"qty {size} outside {instrument.min_quantity}..{largest}")
    return None


def refuse_notional(instrument: Instrument, size: Decimal, price: Decimal) -> Refusal | None:
    """Return why an order's value is too small."""
    if size * price < instrument.min_notional_usdt:
        return Refusal(110094, f"notional below {instrument.min_notional_usdt} USDT")
    return None


def refuse_ticks(instrument: Instrument, price: Decimal) -> Refusal | None:
    """Return why a price is not on the tick grid."""
    if price != floor_to(price, instrument.tick_size):
        return Refusal(10001, f"price {price} is not a multiple of {instrument.tick_size}")
    return None


def refuse_tier(instrument: Instrument, value: Decimal, leverage: Decimal) -> Refusal | None:
    """Return why a position of that value (USDT) cannot be held at that leverage."""
    terms = tier_terms(instrument, value)
    if terms is None or leverage > terms.tier.max_leverage:
        return Refusal(110013, f"leverage {leverage} is above the risk tier's of {value:.0f} USDT")
    return None


def refuse_cost(needed: Decimal, available: Decimal) -> Refusal | None:
    """Return why the balance does not carry an order that ties up `needed` (USDT)."""
    if needed > available:
        return Refusal(110007, f"available balance {available:.2f} below {needed:.2f} USDT")
    return None


def refuse_protection(
    stop_price: Decimal | None,
    take_profit_price: Decimal | None,
    mark: Decimal,
    *,
    long: bool = False,
) -> Refusal | None:
    """Return why a position's stop and target cannot stand, both against the price that triggers them."""
    return refuse_stop(stop_price, mark, long=long) or refuse_target(
        take_profit_price, mark, long=long
    )


def refuse_stop(
    stop_price: Decimal | None, reference: Decimal, *, long: bool = False
) -> Refusal | None:
    """Return why a stop is on the wrong side of the price that triggers it."""
    if stop_price is None or (stop_price < reference if long else stop_price > reference):
        return None
    whose, side = ("long", "below") if long else ("short", "above")
    return Refusal(10001, f"stop loss {stop_price} of a {whose} must be {side} {reference}")


def refuse_target(
    take_profit_price: Decimal | None, reference: Decimal, *, long: bool = False
) -> Refusal | None:
    """Return why a target is on the wrong side of the price that triggers it."""
    price = take_profit_price
    if price is None or (price > reference if long else price < reference):
        return None
    whose, side = ("long", "above") if long else ("short", "below")
    return Refusal(10001, f"take profit {price} of a {whose} must be {side} {reference}")
