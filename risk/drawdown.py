"""Rule drawdown: far enough below the peak of equity, Ebb closes, halts and waits for a person (FAULTS I16)."""

from decimal import Decimal

from core.decision import Finding
from core.money import HUNDRED, decimal_of
from risk.limits import Limits


def check(equity_usdt: Decimal, peak_equity_usdt: Decimal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak_equity_usdt - equity_usdt) * HUNDRED
    if fallen < limit * peak_equity_usdt or peak_equity_usdt <= 0:
        return None
    return Finding("drawdown", f"{limit}", f"{fallen / peak_equity_usdt:.2f}", "% of equity")
