"""Rule margin_available: the initial margin of the entry must be free on the account."""

from decimal import Decimal

from core.decision import Finding
from core.margin import initial_margin
from core.plugs import Entry


def cap(entry: Entry, size: Decimal) -> tuple[Decimal, Finding | None]:
    """Return the size whose initial margin and opening fee are free, and the finding when it is less."""
    one = initial_margin(Decimal(1), entry.price, entry.leverage, entry.taker_fee)
    one += entry.price * entry.taker_fee
    needed = size * one
    if needed <= entry.available_usdt:
        return size, None
    finding = Finding("margin_available", f"{entry.available_usdt:.2f}", f"{needed:.2f}", "USDT")
    return max(entry.available_usdt, Decimal(0)) / one, finding
