"""Rule minimum_size: what is left after the caps must be an order that the exchange takes."""

from decimal import Decimal

from core.decision import Finding
from core.instrument import Instrument


def check(size: Decimal, price: Decimal, instrument: Instrument) -> Finding | None:
    """Return the finding when `size` (positive, on the lot grid) is below the exchange's minimum."""
    if size < instrument.min_quantity:
        return Finding("minimum_size", f"{instrument.min_quantity}", f"{size}", "LTC")
    if size * price < instrument.min_notional_usdt:
        return Finding(
            "minimum_size", f"{instrument.min_notional_usdt}", f"{size * price:.2f}", "USDT"
        )
    return None
