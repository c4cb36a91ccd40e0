"""Rule drawdown: far enough below the peak of equity, Ebb closes, halts and waits for a person (FAULTS I16)."""

from core.decision import Finding
from core.money import HUNDRED, ZERO, decimal_of
from core.plugs import Proposal
from risk.limits import Limits


def check(proposal: Proposal, limits: Limits) -> Finding | None:
    """Return the finding when equity lies the limit or more below its peak."""
    peak = proposal.peak_equity_usdt
    limit = decimal_of(limits.max_drawdown_pct_of_equity)
    fallen = (peak - proposal.equity_usdt) / peak * HUNDRED if peak > 0 else ZERO
    return Finding("drawdown", f"{limit}", f"{fallen:.2f}", "% of equity") if fallen >= limit else None
