"""Rule stop_slippage: a stop that filled far beyond its trigger halts Ebb until a person has looked (FAULTS 26)."""

from decimal import Decimal

from core.decision import Finding
from core.money import decimal_of
from risk.limits import Limits


def check(slippage_bps: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when a stop's fills lie, on average, the limit or more beyond its trigger."""
    limit = decimal_of(limits.max_stop_slippage_bps)
    if slippage_bps < limit:
        return None
    return Finding("stop_slippage", f"{limit}", f"{slippage_bps:.1f}", "bps beyond the trigger")
