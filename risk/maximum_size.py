"""Rule maximum_size: a short is opened with one order, and the exchange has a largest one."""

from decimal import Decimal

from core.decision import Finding
from core.instrument import Instrument


def cap(size: Decimal, instrument: Instrument) -> tuple[Decimal, Finding | None]:
    """Return the size of the largest order at most, and the finding when that is less than `size`."""
    limit = instrument.max_market_quantity
    if size <= limit:
        return size, None
    return limit, Finding("maximum_size", f"{limit}", f"{size:.1f}", "LTC")
