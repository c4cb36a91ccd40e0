"""Where the stop of a short may lie, for whoever finds one: a bot that adopts a position, the guard beside it. Pure.

A planned stop is measured from the price before the entry, and the entry may fill lower by the slippage guard: so far
a stop may lie from the average entry without being further away than was planned (FAULTS I4, I5).
"""

from dataclasses import dataclass
from decimal import Decimal

from core.margin import stop_leaves_room
from core.money import BPS, HUNDRED, short_stop_price

LIQUIDATION_GAP_PCT = Decimal(45)
"""Of the stop's distance, beyond the stop. No entry is made below 50; the rest is for the rounding of its prices."""
_WANTED_GAP_PCT = Decimal(50)


@dataclass(frozen=True, slots=True)
class StopRule:
    """The configured distance of a stop (per cent of the price), the entry's slippage guard, the price grid."""

    stop_pct_of_price: Decimal
    slippage_guard_bps: Decimal
    tick_size: Decimal

    def stop_for(self, entry_price: Decimal, liquidation: Decimal | None) -> Decimal:
        """Return the configured stop of a short, nearer where liquidation would come too soon after it."""
        stop = entry_price * (1 + self.stop_pct_of_price / HUNDRED)
        if liquidation is not None:
            gap = _WANTED_GAP_PCT / HUNDRED
            stop = min(stop, (liquidation + gap * entry_price) / (1 + gap))
        return short_stop_price(stop, self.tick_size)

    def fault_of(
        self, stop: Decimal, entry_price: Decimal, mark_price: Decimal, liquidation: Decimal | None
    ) -> str:
        """Say why `stop` is no cover of a short; '' when it is one. A mark of 0 is not known."""
        if mark_price and stop <= mark_price:
            return f"is not above the mark price of {mark_price}"
        if liquidation is not None and stop >= liquidation:
            return f"is not below the liquidation price of {liquidation}"
        if liquidation is not None and not stop_leaves_room(
            entry_price, stop, liquidation, LIQUIDATION_GAP_PCT
        ):
            return f"is too near to the liquidation price of {liquidation}"
        if stop > self._furthest(entry_price):
            return f"is further than {self.stop_pct_of_price} % from the entry at {entry_price}"
        return ""

    def _furthest(self, entry_price: Decimal) -> Decimal:
        before = entry_price / (1 - self.slippage_guard_bps / BPS)
        return before * (1 + self.stop_pct_of_price / HUNDRED)
