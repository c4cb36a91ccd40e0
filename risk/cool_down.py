"""Rule cool_down: no new short for some bars after a stop loss or a liquidation."""

from core.decision import Finding
from core.plugs import Entry
from risk.limits import Limits


def check(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding while the last stop is nearer than the limit."""
    since = entry.bars_since_stop
    if since is None or since >= limits.cool_down_bars_after_stop:
        return None
    return Finding(
        "cool_down", f"{limits.cool_down_bars_after_stop}", f"{since}", "bars since the stop"
    )
