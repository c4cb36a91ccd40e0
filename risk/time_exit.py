"""Rule time_exit: a short is closed after its horizon, whatever the forecast."""

from core.decision import Finding
from core.plugs import Proposal
from risk.limits import Limits


def check(proposal: Proposal, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if proposal.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{limits.time_exit_bars}", f"{proposal.bars_held}", "bars")
