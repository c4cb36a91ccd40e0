"""Rule max_notional: the value of the position, absolute and as a share of equity."""

from decimal import Decimal

from core.decision import Finding
from core.money import HUNDRED, decimal_of
from risk.limits import Limits


def cap(
    size: Decimal, price: Decimal, equity_usdt: Decimal, limits: Limits
) -> tuple[Decimal, Finding | None]:
    """Return the size that both caps allow, and the finding when it is less than `size`."""
    share = decimal_of(limits.max_notional_pct_of_equity) / HUNDRED
    allowed = min(decimal_of(limits.max_notional_usdt), equity_usdt * share)
    value = size * price
    if value <= allowed:
        return size, None
    finding = Finding("max_notional", f"{allowed:.2f}", f"{value:.2f}", "USDT")
    return max(allowed, Decimal(0)) / price, finding
