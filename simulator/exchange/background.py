"""Everybody else's resting orders: a seeded ladder of levels around the price at which the tape last traded.

A level's size is a function of its price and of a time slot of its own, so nothing is stored but what our own orders
took out of it: the ladder costs nothing until it is looked at, breathes a little at every moment, and is refilled by
itself a few seconds after it was eaten. INVENTED shape: log-normal sizes around the listing's level.
"""

import math
from collections.abc import Iterator
from statistics import NormalDist

from simulator.exchange.chance import GOLDEN, mixed
from simulator.exchange.grid import CACHED, Grid

DEEPEST = 4_000
"""Levels of a side beyond which there is nobody."""
SHORTEST_SLOT_MS = 1_500
SIGMA = 0.9
EMPTY_IN_64 = 5
"""Of 64 levels so many are empty."""
SIZES = tuple(
    0.0 if rank < EMPTY_IN_64 * 4 else math.exp(SIGMA * NormalDist().inv_cdf((rank + 0.5) / 256))
    for rank in range(256)
)
SPREADS = (1,) * 12 + (2, 2, 2, 3)
"""Ticks between the best bid and the best ask, drawn at every quote."""


class Background:
    """The others' ladder of one contract. `bid` and `ask` are its best prices in units, 0 before the first quote."""

    def __init__(self, symbol: str, seed: int, grid: Grid, level_quantity: float) -> None:
        """Draw sizes around `level_quantity` (base currency), the median of a level."""
        self.symbol, self.grid = symbol, grid
        self.bid = self.ask = 0
        self.emptied: set[str] = set()
        """Symbols whose others have all gone."""
        self.still_at: int | None = None
        """While set, the ladder does not breathe: it is looked at as of that time (ms UTC)."""
        self._seed = seed & ((1 << 62) - 1)
        self._level = level_quantity
        self._sizes = self._drawn_sizes()
        self._taken: dict[int, tuple[int, int]] = {}
        self._places: dict[int, int] = {}

    def stand_still(self, at: int | None) -> None:
        """Stop breathing, every level whole as of `at`; None breathes again."""
        self.still_at = at
        self._taken.clear()

    def regrid(self, grid: Grid) -> None:
        """Go over to another tick and lot."""
        self.grid = grid
        self._sizes = self._drawn_sizes()
        self._taken.clear()

    def quote(self, price: int, taker_sells: bool, number: int) -> None:
        """Put the best prices around a trade at `price`: it hit the bid, or lifted the ask."""
        tick = self.grid.tick
        gap = SPREADS[mixed(self._seed + number * GOLDEN) & 15] * tick
        if taker_sells:
            self.bid, self.ask = price, price + gap
        else:
            self.bid, self.ask = max(price - gap, tick), price

    def quantity(self, price: int, now: int) -> int:
        """Return what the others offer at `price` now, in units."""
        if self.symbol in self.emptied:
            return 0
        slot, bits = self._slot(price, now)
        size = self._sizes[bits & 255]
        taken = self._taken.get(price)
        if taken is None or taken[0] != slot:
            return size
        return max(0, size - taken[1])

    def take(self, price: int, quantity: int, now: int) -> None:
        """Take `quantity` out of a level until it is drawn anew."""
        slot, _ = self._slot(price, now)
        before = self._taken.get(price)
        already = before[1] if before is not None and before[0] == slot else 0
        if len(self._taken) > DEEPEST:
            self._taken.clear()
        self._taken[price] = (slot, already + quantity)

    def levels(self, *, asks: bool, now: int) -> Iterator[tuple[int, int]]:
        """Yield (price, quantity) from the best price outward, levels that hold something only."""
        if self.symbol in self.emptied or not self.bid:
            return
        step = self.grid.tick if asks else -self.grid.tick
        price = self.ask if asks else self.bid
        for _ in range(DEEPEST):
            if price <= 0:
                return
            quantity = self.quantity(price, now)
            if quantity:
                yield price, quantity
            price += step

    def _slot(self, price: int, now: int) -> tuple[int, int]:
        if self.still_at is not None:
            now = self.still_at
        place = self._places.get(price)
        if place is None:
            if len(self._places) > CACHED:
                self._places.clear()
            place = self._places[price] = mixed(self._seed ^ (price * GOLDEN))
        slot = (now + (place & 0xFFFF)) // (SHORTEST_SLOT_MS + (place >> 52))
        return slot, mixed(place + slot * GOLDEN)

    def _drawn_sizes(self) -> tuple[int, ...]:
        lot = self.grid.lot
        lots = self._level * 1_000_000 / lot
        return tuple(round(size * lots) * lot for size in SIZES)
