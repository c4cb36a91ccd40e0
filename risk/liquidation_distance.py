"""Rule liquidation_distance: the liquidation price lies beyond the stop, or the entry shrinks or is refused.

A larger position sits in a stricter risk tier with a nearer liquidation price; so the rule walks down the tiers: the
next candidate is the size whose value at the nearest liquidation price allowed is just a tier's limit. When even the
smallest tier does not fit, the leverage is too high for the stop: refused.
"""

from decimal import Decimal

from core.decision import Finding
from core.margin import liquidation_price, stop_leaves_room
from core.money import HUNDRED, decimal_of
from core.plugs import Entry
from risk.limits import Limits


def cap(
    asked: Entry, size: Decimal, stop: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the largest candidate whose liquidation price leaves room, and the finding when it is less than `size`."""
    gap = decimal_of(limits.min_liquidation_gap_pct_of_stop_distance)
    entry, instrument = asked.worst_entry_price, asked.instrument
    nearest = stop + (stop - entry) * gap / HUNDRED
    finding = None
    edges = (tier.limit_usdt / nearest for tier in reversed(instrument.tiers))
    for candidate in (size, *(edge for edge in edges if edge < size)):
        liquidation = liquidation_price(instrument, candidate, entry, asked.leverage)
        if stop_leaves_room(entry, stop, liquidation, gap):
            return candidate, finding
        if finding is None:
            actual = "none" if liquidation is None else f"{liquidation:.2f}"
            finding = Finding("liquidation_distance", f"{nearest:.2f}", actual, "USDT")
    return Decimal(0), finding
