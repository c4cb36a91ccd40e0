"""A market for 300 seconds: a trade and a mark every five, with gaps and wicks where the plan asks for them.

The price of a tick depends on seed and tick alone, so that a smaller plan trades in the same market.
"""

import random
from dataclasses import dataclass, field

from core.events import Bar, Mark, Trade

SYMBOL = "LTCUSDT"
START_MS = 1_704_067_200_000
BAR_MS, TICK_MS = 30_000, 5000
FIRST_PRICE = 100.0


@dataclass(slots=True)
class Market:
    """One seed's market. `shift` is what gaps have added, `lift` what a wick adds while it lasts (fractions)."""

    seed: int
    shift: float = 0.0
    lift: float = 0.0
    lift_until_ms: int = 0
    price: float = FIRST_PRICE
    _walk: list[float] = field(default_factory=list)
    _open: float = FIRST_PRICE
    _high: float = FIRST_PRICE
    _low: float = FIRST_PRICE

    def __post_init__(self) -> None:
        """Draw the walk: 18 bp a tick, so that three percent are walked in some of the seeds."""
        chance, level = random.Random(f"market {self.seed}"), 0.0
        for _ in range(80):
            level += chance.gauss(0.0, 0.0018)
            self._walk.append(level)

    def tick(self, now_ms: int) -> tuple[Trade, Mark]:
        """Return what is traded at `now_ms`."""
        at = (now_ms - START_MS) // TICK_MS
        lift = self.lift if now_ms < self.lift_until_ms else 0.0
        price = round(FIRST_PRICE * (1 + self._walk[at % 80]) * (1 + self.shift) * (1 + lift), 2)
        self.price = price
        self._high, self._low = max(self._high, price), min(self._low, price)
        trade = Trade(now_ms, 0, SYMBOL, price, 5.0, True)
        return trade, Mark(now_ms, 0, SYMBOL, price, price)

    def close(self, close_ms: int) -> Bar:
        """Return the bar that ends at `close_ms`, and begin the next."""
        bar = Bar(close_ms, 0, SYMBOL, BAR_MS, self._open, self._high, self._low, self.price, 150.0)
        self._open = self._high = self._low = self.price
        return bar
