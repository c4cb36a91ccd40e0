"""Rule depth: a short no larger than the book can buy back near its price (FAULTS, after 48).

`ask_depth` is what is offered within 20 bp of the mid price (core.events.BookDepth). While no book is fed, or the
newest is old, the rule says nothing: a silent source is missing, not an empty book. Closing pays whatever it costs.
"""

from decimal import Decimal

from core.decision import Finding
from core.money import decimal_of
from core.plugs import Entry
from risk.limits import Limits


def cap(size: Decimal, entry: Entry, limits: Limits) -> tuple[Decimal, Finding | None]:
    """Return the size that the book holds `min_depth_multiple` times, and the finding when that is less than `size`."""
    if entry.ask_depth is None or entry.depth_age_ms > limits.max_data_age_s * 1000:
        return size, None
    allowed = decimal_of(entry.ask_depth) / decimal_of(limits.min_depth_multiple)
    if size <= allowed:
        return size, None
    return allowed, Finding("depth", f"{allowed:.2f}", f"{size:.2f}", "LTC")
