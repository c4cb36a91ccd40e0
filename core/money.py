"""Rounding of prices and quantities to the exchange's grid, always toward safety. Decimal only.

Toward safety means: never sell more than meant, never place a short's stop further away than meant.
"""

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import lru_cache

from core.errors import InvariantError

ZERO = Decimal(0)
HUNDRED = Decimal(100)
BPS = Decimal(10_000)


@lru_cache(maxsize=4096)
def decimal_of(value: float) -> Decimal:
    """Return the shortest Decimal that prints like `value` (85.1 -> 85.1). Raises InvariantError if not finite."""
    result = Decimal(repr(float(value)))
    if not result.is_finite():
        raise InvariantError(f"a price or quantity must be finite, was {value}")
    return result


def floor_to(value: Decimal, step: Decimal) -> Decimal:
    """Round toward minus infinity to a multiple of `step`."""
    return (value / step).to_integral_value(ROUND_FLOOR) * step


def ceil_to(value: Decimal, step: Decimal) -> Decimal:
    """Round toward plus infinity to a multiple of `step`."""
    return (value / step).to_integral_value(ROUND_CEILING) * step


def sell_quantity(size: Decimal, lot_step: Decimal) -> Decimal:
    """Return the negative quantity of a sell of at most `size` (positive) on the lot grid."""
    return -floor_to(size, lot_step)


def short_stop_price(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's stop down: nearer to the entry, so the loss is never above the plan."""
    return floor_to(price, tick_size)


def short_target_price(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's target up: nearer to the entry, so it is reached no later than planned."""
    return ceil_to(price, tick_size)
