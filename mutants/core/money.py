"""Rounding of prices and quantities to the exchange's grid, always toward safety. Decimal only.

Toward safety means: never sell more than meant, never place a short's stop further away than meant.
"""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from functools import lru_cache

from core.errors import InvariantError

ZERO = Decimal(0)
HUNDRED = Decimal(100)
BPS = Decimal(10_000)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@lru_cache(maxsize=4096)
def decimal_of(value: float) -> Decimal:
    """Return the shortest Decimal that prints like `value` (85.1 -> 85.1). Raises InvariantError if not finite."""
    result = Decimal(repr(float(value)))
    if not result.is_finite():
        raise InvariantError(f"a price or quantity must be finite, was {value}")
    return result
mutants_x_floor_to__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_floor_to__mutmut)
def floor_to(value: Decimal, step: Decimal) -> Decimal:
    """Round toward minus infinity to a multiple of `step`."""
    return (value / step).to_integral_value(ROUND_FLOOR) * step


def x_floor_to__mutmut_orig(value: Decimal, step: Decimal) -> Decimal:
    """Round toward minus infinity to a multiple of `step`."""
    return (value / step).to_integral_value(ROUND_FLOOR) * step


def x_floor_to__mutmut_1(value: Decimal, step: Decimal) -> Decimal:
    """Round toward minus infinity to a multiple of `step`."""
    return (value / step).to_integral_value(ROUND_FLOOR) / step


def x_floor_to__mutmut_2(value: Decimal, step: Decimal) -> Decimal:
    """Round toward minus infinity to a multiple of `step`."""
    return (value / step).to_integral_value(None) * step


def x_floor_to__mutmut_3(value: Decimal, step: Decimal) -> Decimal:
    """Round toward minus infinity to a multiple of `step`."""
    return (value * step).to_integral_value(ROUND_FLOOR) * step

mutants_x_floor_to__mutmut['_mutmut_orig'] = x_floor_to__mutmut_orig # type: ignore # mutmut generated
mutants_x_floor_to__mutmut['x_floor_to__mutmut_1'] = x_floor_to__mutmut_1 # type: ignore # mutmut generated
mutants_x_floor_to__mutmut['x_floor_to__mutmut_2'] = x_floor_to__mutmut_2 # type: ignore # mutmut generated
mutants_x_floor_to__mutmut['x_floor_to__mutmut_3'] = x_floor_to__mutmut_3 # type: ignore # mutmut generated
mutants_x_ceil_to__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_ceil_to__mutmut)
def ceil_to(value: Decimal, step: Decimal) -> Decimal:
    """Round toward plus infinity to a multiple of `step`."""
    return (value / step).to_integral_value(ROUND_CEILING) * step


def x_ceil_to__mutmut_orig(value: Decimal, step: Decimal) -> Decimal:
    """Round toward plus infinity to a multiple of `step`."""
    return (value / step).to_integral_value(ROUND_CEILING) * step


def x_ceil_to__mutmut_1(value: Decimal, step: Decimal) -> Decimal:
    """Round toward plus infinity to a multiple of `step`."""
    return (value / step).to_integral_value(ROUND_CEILING) / step


def x_ceil_to__mutmut_2(value: Decimal, step: Decimal) -> Decimal:
    """Round toward plus infinity to a multiple of `step`."""
    return (value / step).to_integral_value(None) * step


def x_ceil_to__mutmut_3(value: Decimal, step: Decimal) -> Decimal:
    """Round toward plus infinity to a multiple of `step`."""
    return (value * step).to_integral_value(ROUND_CEILING) * step

mutants_x_ceil_to__mutmut['_mutmut_orig'] = x_ceil_to__mutmut_orig # type: ignore # mutmut generated
mutants_x_ceil_to__mutmut['x_ceil_to__mutmut_1'] = x_ceil_to__mutmut_1 # type: ignore # mutmut generated
mutants_x_ceil_to__mutmut['x_ceil_to__mutmut_2'] = x_ceil_to__mutmut_2 # type: ignore # mutmut generated
mutants_x_ceil_to__mutmut['x_ceil_to__mutmut_3'] = x_ceil_to__mutmut_3 # type: ignore # mutmut generated


def nearest_to(value: Decimal, step: Decimal) -> Decimal:
    """Round half-even to a multiple of `step`; for prices that are shown, never for limits."""
    return (value / step).to_integral_value(ROUND_HALF_EVEN) * step
mutants_x_sell_quantity__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sell_quantity__mutmut)
def sell_quantity(size: Decimal, lot_step: Decimal) -> Decimal:
    """Return the negative quantity of a sell of at most `size` (positive) on the lot grid."""
    return -floor_to(size, lot_step)


def x_sell_quantity__mutmut_orig(size: Decimal, lot_step: Decimal) -> Decimal:
    """Return the negative quantity of a sell of at most `size` (positive) on the lot grid."""
    return -floor_to(size, lot_step)


def x_sell_quantity__mutmut_1(size: Decimal, lot_step: Decimal) -> Decimal:
    """Return the negative quantity of a sell of at most `size` (positive) on the lot grid."""
    return +floor_to(size, lot_step)


def x_sell_quantity__mutmut_2(size: Decimal, lot_step: Decimal) -> Decimal:
    """Return the negative quantity of a sell of at most `size` (positive) on the lot grid."""
    return -floor_to(None, lot_step)


def x_sell_quantity__mutmut_3(size: Decimal, lot_step: Decimal) -> Decimal:
    """Return the negative quantity of a sell of at most `size` (positive) on the lot grid."""
    return -floor_to(size, None)


def x_sell_quantity__mutmut_4(size: Decimal, lot_step: Decimal) -> Decimal:
    """Return the negative quantity of a sell of at most `size` (positive) on the lot grid."""
    return -floor_to(lot_step)


def x_sell_quantity__mutmut_5(size: Decimal, lot_step: Decimal) -> Decimal:
    """Return the negative quantity of a sell of at most `size` (positive) on the lot grid."""
    return -floor_to(size, )

mutants_x_sell_quantity__mutmut['_mutmut_orig'] = x_sell_quantity__mutmut_orig # type: ignore # mutmut generated
mutants_x_sell_quantity__mutmut['x_sell_quantity__mutmut_1'] = x_sell_quantity__mutmut_1 # type: ignore # mutmut generated
mutants_x_sell_quantity__mutmut['x_sell_quantity__mutmut_2'] = x_sell_quantity__mutmut_2 # type: ignore # mutmut generated
mutants_x_sell_quantity__mutmut['x_sell_quantity__mutmut_3'] = x_sell_quantity__mutmut_3 # type: ignore # mutmut generated
mutants_x_sell_quantity__mutmut['x_sell_quantity__mutmut_4'] = x_sell_quantity__mutmut_4 # type: ignore # mutmut generated
mutants_x_sell_quantity__mutmut['x_sell_quantity__mutmut_5'] = x_sell_quantity__mutmut_5 # type: ignore # mutmut generated
mutants_x_short_stop_price__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_short_stop_price__mutmut)
def short_stop_price(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's stop down: nearer to the entry, so the loss is never above the plan."""
    return floor_to(price, tick_size)


def x_short_stop_price__mutmut_orig(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's stop down: nearer to the entry, so the loss is never above the plan."""
    return floor_to(price, tick_size)


def x_short_stop_price__mutmut_1(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's stop down: nearer to the entry, so the loss is never above the plan."""
    return floor_to(None, tick_size)


def x_short_stop_price__mutmut_2(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's stop down: nearer to the entry, so the loss is never above the plan."""
    return floor_to(price, None)


def x_short_stop_price__mutmut_3(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's stop down: nearer to the entry, so the loss is never above the plan."""
    return floor_to(tick_size)


def x_short_stop_price__mutmut_4(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's stop down: nearer to the entry, so the loss is never above the plan."""
    return floor_to(price, )

mutants_x_short_stop_price__mutmut['_mutmut_orig'] = x_short_stop_price__mutmut_orig # type: ignore # mutmut generated
mutants_x_short_stop_price__mutmut['x_short_stop_price__mutmut_1'] = x_short_stop_price__mutmut_1 # type: ignore # mutmut generated
mutants_x_short_stop_price__mutmut['x_short_stop_price__mutmut_2'] = x_short_stop_price__mutmut_2 # type: ignore # mutmut generated
mutants_x_short_stop_price__mutmut['x_short_stop_price__mutmut_3'] = x_short_stop_price__mutmut_3 # type: ignore # mutmut generated
mutants_x_short_stop_price__mutmut['x_short_stop_price__mutmut_4'] = x_short_stop_price__mutmut_4 # type: ignore # mutmut generated
mutants_x_short_target_price__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_short_target_price__mutmut)
def short_target_price(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's target up: nearer to the entry, so it is reached no later than planned."""
    return ceil_to(price, tick_size)


def x_short_target_price__mutmut_orig(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's target up: nearer to the entry, so it is reached no later than planned."""
    return ceil_to(price, tick_size)


def x_short_target_price__mutmut_1(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's target up: nearer to the entry, so it is reached no later than planned."""
    return ceil_to(None, tick_size)


def x_short_target_price__mutmut_2(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's target up: nearer to the entry, so it is reached no later than planned."""
    return ceil_to(price, None)


def x_short_target_price__mutmut_3(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's target up: nearer to the entry, so it is reached no later than planned."""
    return ceil_to(tick_size)


def x_short_target_price__mutmut_4(price: Decimal, tick_size: Decimal) -> Decimal:
    """Round a short's target up: nearer to the entry, so it is reached no later than planned."""
    return ceil_to(price, )

mutants_x_short_target_price__mutmut['_mutmut_orig'] = x_short_target_price__mutmut_orig # type: ignore # mutmut generated
mutants_x_short_target_price__mutmut['x_short_target_price__mutmut_1'] = x_short_target_price__mutmut_1 # type: ignore # mutmut generated
mutants_x_short_target_price__mutmut['x_short_target_price__mutmut_2'] = x_short_target_price__mutmut_2 # type: ignore # mutmut generated
mutants_x_short_target_price__mutmut['x_short_target_price__mutmut_3'] = x_short_target_price__mutmut_3 # type: ignore # mutmut generated
mutants_x_short_target_price__mutmut['x_short_target_price__mutmut_4'] = x_short_target_price__mutmut_4 # type: ignore # mutmut generated
