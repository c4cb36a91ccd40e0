"""Rule time_exit: a short is closed after its horizon, whatever the forecast."""

from core.decision import Finding
from core.plugs import Holding
from risk.limits import Limits


def check(holding: Holding, limits: Limits) -> Finding | None:
    """Return the finding when the short has been held for the horizon."""
    if holding.bars_held < limits.time_exit_bars:
        return None
    return Finding("time_exit", f"{limits.time_exit_bars}", f"{holding.bars_held}", "bars")
