"""Rule max_leverage: position value over equity, whatever leverage the exchange is set to."""

from decimal import Decimal

from core.decision import Finding
from core.money import decimal_of
from core.plugs import Proposal
from risk.limits import Limits


def cap(proposal: Proposal, size: Decimal, limits: Limits) -> tuple[Decimal, Finding | None]:
    """Return the size within the limit, and the finding when it is less than `size`."""
    limit = decimal_of(limits.max_leverage)
    if proposal.equity_usdt <= 0:
        return Decimal(0), Finding("max_leverage", f"{limit}", "no equity", "x")
    actual = size * proposal.price / proposal.equity_usdt
    if actual <= limit:
        return size, None
    return limit * proposal.equity_usdt / proposal.price, Finding("max_leverage", f"{limit}", f"{actual:.2f}", "x")
