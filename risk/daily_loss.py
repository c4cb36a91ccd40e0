"""Rule daily_loss: after a bad day (UTC) no short is opened until the next one (FAULTS I16)."""

from core.decision import Finding
from core.money import HUNDRED, ZERO, decimal_of
from core.plugs import Entry
from risk.limits import Limits


def check(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when equity fell by the limit since the start of the UTC day."""
    start = entry.day_start_equity_usdt
    limit = decimal_of(limits.max_daily_loss_pct_of_equity)
    lost = (start - entry.equity_usdt) / start * HUNDRED if start > 0 else ZERO
    return (
        Finding("daily_loss", f"{limit}", f"{lost:.2f}", "% of equity") if lost >= limit else None
    )
