"""Rule drift: the further a model is from what it was taught, the smaller the short; then flat.

Drift counts multiples of what is usual (strategies/drift): 1 is the outermost that training itself had seen.
While it is unknown the rule says nothing. Between the two limits the size falls in a straight line to 0.
"""

from decimal import Decimal

from core.decision import Finding
from core.money import decimal_of
from risk.limits import Limits

UNIT = "times the usual"


def check(drift: float, limits: Limits) -> Finding | None:
    """Return the finding when the drift is one at which nothing is held."""
    if not drift >= limits.drift_flat_at:  # NaN is not: nobody knows yet
        return None
    return Finding("drift", f"{limits.drift_flat_at:g}", f"{drift:.2f}", UNIT)


def cap(size: Decimal, drift: float, limits: Limits) -> tuple[Decimal, Finding | None]:
    """Return the size that is left at this drift, and the finding when that is less than `size`."""
    shrinks_from, flat_at = limits.drift_shrink_from, limits.drift_flat_at
    if not drift > shrinks_from:
        return size, None
    left = max(flat_at - drift, 0.0) / (flat_at - shrinks_from) if flat_at > shrinks_from else 0.0
    finding = Finding("drift", f"{shrinks_from:g}", f"{drift:.2f}", UNIT)
    return size * decimal_of(left), finding
