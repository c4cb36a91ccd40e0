"""Prices and quantities as whole numbers: 1e-4 USDT and 1e-6 of the base currency, whatever the contract's grid.

Whole numbers are fast and exact inside the book; the unit is finer than any grid, so a grid may change while orders
rest. Decimal stands at the edge only.
"""

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

PRICE_UNITS = 10_000
QUANTITY_UNITS = 1_000_000
CACHED = 20_000


def price_units(price: Decimal) -> int:
    """Return a price in units, cut to them."""
    return int(price * PRICE_UNITS)


def quantity_units(quantity: Decimal) -> int:
    """Return a quantity in units, cut to them."""
    return int(quantity * QUANTITY_UNITS)


class Grid:
    """One contract's tick and lot in units, and the way back to Decimal, remembered for numbers often asked for."""

    def __init__(self, tick_size: Decimal, lot_step: Decimal) -> None:
        """Take tick (USDT) and lot (base currency)."""
        self.tick, self.lot = price_units(tick_size), quantity_units(lot_step)
        self._step = tick_size
        self._prices: dict[int, Decimal] = {}
        self._quantities: dict[int, Decimal] = {}

    def price(self, units: int) -> Decimal:
        """Return a price (USDT) with at least the tick's decimals."""
        known = self._prices.get(units)
        if known is None:
            if len(self._prices) > CACHED:
                self._prices.clear()
            known = _with_decimals(Decimal(units) / PRICE_UNITS, self._step)
            self._prices[units] = known
        return known

    def quantity(self, units: int) -> Decimal:
        """Return a quantity without trailing zeros."""
        known = self._quantities.get(units)
        if known is None:
            if len(self._quantities) > CACHED:
                self._quantities.clear()
            known = plain(Decimal(units) / QUANTITY_UNITS)
            self._quantities[units] = known
        return known

    def ticks_of(self, price: float) -> int:
        """Return the price in units on the tick nearest to `price`, one tick at least."""
        return max(1, round(price * PRICE_UNITS / self.tick)) * self.tick

    def lots_of(self, quantity: float) -> int:
        """Return the quantity in units on the lot nearest to `quantity`, one lot at least."""
        return max(1, round(quantity * QUANTITY_UNITS / self.lot)) * self.lot

    def floor_tick(self, price: Decimal) -> int:
        """Return the price in units, down to a tick."""
        return int((price * PRICE_UNITS / self.tick).to_integral_value(ROUND_FLOOR)) * self.tick

    def ceil_tick(self, price: Decimal) -> int:
        """Return the price in units, up to a tick."""
        return int((price * PRICE_UNITS / self.tick).to_integral_value(ROUND_CEILING)) * self.tick


def plain(value: Decimal) -> Decimal:
    """Write a number without trailing zeros and without an exponent, as V5 writes quantities."""
    bare = value.normalize()
    exponent = bare.as_tuple().exponent
    return bare.quantize(1) if isinstance(exponent, int) and exponent > 0 else bare


def _with_decimals(value: Decimal, step: Decimal) -> Decimal:
    """Write `value` with the decimals of `step`, or more where it is finer."""
    finest = value.normalize().as_tuple().exponent
    wanted = step.as_tuple().exponent
    if isinstance(finest, int) and isinstance(wanted, int) and finest < wanted:
        return value.normalize()
    return value.quantize(step)
