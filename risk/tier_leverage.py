"""Rule tier_leverage: the exchange takes a large position only at a low leverage, so the leverage caps the value.

A size above it would be refused by the exchange at every bar (Bybit 110013) instead of being cut to what it takes.
"""

from decimal import Decimal

from core.decision import Finding
from core.money import ZERO
from core.plugs import Entry


def cap(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose risk tier allows the leverage that is set, and the finding when it is less than `size`."""
    tiers = entry.instrument.tiers
    allowed = max((t.limit_usdt for t in tiers if t.max_leverage >= entry.leverage), default=ZERO)
    value = size * entry.price
    if value <= allowed:
        return size, None
    unit = f"USDT at {entry.leverage:f}x"
    return allowed / entry.price, Finding("tier_leverage", f"{allowed}", f"{value:.2f}", unit)
