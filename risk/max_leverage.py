"""Rule max_leverage: position value over equity, whatever leverage the exchange is set to."""

from decimal import Decimal

from core.decision import Finding
from core.money import ZERO, decimal_of
from risk.limits import Limits


def cap(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    value, allowed = size * price, limit * equity_usdt
    if value <= allowed:
        return size, None
    if equity_usdt <= 0:
        return ZERO, Finding("max_leverage", f"{limit}", "no equity", "x")
    return allowed / price, Finding("max_leverage", f"{limit}", f"{value / equity_usdt:.2f}", "x")
