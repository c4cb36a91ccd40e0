"""Rule take_profit: where the target of a short lies."""

from decimal import Decimal

from core.decision import Finding
from core.instrument import Instrument
from core.money import HUNDRED, decimal_of, short_target_price
from core.plugs import Entry
from risk.limits import Limits


def take_profit_price(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the target below `price` (USDT), rounded toward the entry and never below the lowest price."""
    distance = decimal_of(limits.take_profit_pct_of_price) / HUNDRED
    target = short_target_price(price * (1 - distance), instrument.tick_size)
    return max(target, instrument.min_price)


def check_target(entry: Entry, target: Decimal) -> Finding | None:
    """Return the finding when `target` would be refused or trigger at once: it must lie below last and mark."""
    if target >= entry.mark_price:
        unit = "USDT, mark already at the target"
        return Finding("take_profit", f"{target}", f"{entry.mark_price}", unit)
    if target >= entry.price:
        return Finding(
            "take_profit", f"{target}", f"{entry.price}", "USDT, target nearer than a tick"
        )
    return None
