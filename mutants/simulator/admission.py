"""What the simulator's exchange refuses at the door, with Bybit's own codes (docs/bybit-facts.md)."""

from dataclasses import dataclass
from decimal import Decimal

from core.commands import PlaceOrder
from core.margin import tier_terms
from core.money import floor_to
from simulator.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Rejection:
    """An exchange's no: Bybit's code and words."""

    code: int
    message: str


def refuse(
    order: PlaceOrder, ledger: Ledger, last: Decimal, mark: Decimal, seen_ids: set[str]
) -> Rejection | None:
    """Return why `order` is not taken, or None."""
    instrument, size = ledger.instrument, abs(order.quantity)
    if order.client_order_id in seen_ids:
        return Rejection(110072, "OrderLinkedID is duplicate")
    if order.symbol != instrument.symbol or last <= 0:
        return Rejection(10001, f"symbol {order.symbol} has no market here")
    if size <= 0 or size != floor_to(size, instrument.lot_step):
        return Rejection(10001, f"qty {size} is not a multiple of {instrument.lot_step}")
    if order.reduce_only:
        return (
            None
            if order.quantity > 0 and not ledger.position.is_flat
            else Rejection(110017, "reduce-only: nothing to reduce")
        )
    if order.quantity > 0:
        return Rejection(10001, "this simulator holds shorts only: a buy must be reduce-only")
    if not instrument.min_quantity <= size <= instrument.max_market_quantity:
        return Rejection(
            10001, f"qty {size} outside {instrument.min_quantity}..{instrument.max_market_quantity}"
        )
    return _refuse_value(order, ledger, last) or refuse_protection(
        order.stop_price, order.take_profit_price, mark
    )


def _refuse_value(order: PlaceOrder, ledger: Ledger, last: Decimal) -> Rejection | None:
    size, price = -order.quantity, order.limit_price or last
    fill_price = max(price, last)
    value = (ledger.position.size + ledger.ordered_size + size) * fill_price
    if size * price < ledger.instrument.min_notional_usdt:
        return Rejection(110094, f"notional below {ledger.instrument.min_notional_usdt} USDT")
    if price != floor_to(price, ledger.instrument.tick_size):
        return Rejection(10001, f"price {price} is not a multiple of {ledger.instrument.tick_size}")
    terms = tier_terms(ledger.instrument, value)
    if terms is None or ledger.leverage > terms.tier.max_leverage:
        return Rejection(
            110013, f"leverage {ledger.leverage} is above the risk tier's of {value:.0f} USDT"
        )
    needed = ledger.entry_cost_usdt(size, fill_price)
    if needed > ledger.available_usdt():
        return Rejection(
            110007, f"available balance {ledger.available_usdt():.2f} below {needed:.2f} USDT"
        )
    return None


def refuse_protection(
    stop_price: Decimal | None, take_profit_price: Decimal | None, mark: Decimal
) -> Rejection | None:
    """Return why a short's stop and target cannot stand: both trigger on the mark price."""
    if stop_price is not None and stop_price <= mark:
        return Rejection(10001, f"stop loss {stop_price} of a short must be above {mark}")
    if take_profit_price is not None and take_profit_price >= mark:
        return Rejection(10001, f"take profit {take_profit_price} of a short must be below {mark}")
    return None
