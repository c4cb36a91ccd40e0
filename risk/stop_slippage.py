"""Rule stop_slippage: a stop that filled far beyond its trigger stops new shorts until the next UTC day (FAULTS 26).

Sizes are reckoned from the stop; in a market so thin or fast that a stop does not fill near its trigger, they are too
large. Why 60 bp, and why a day: docs/decisions/2026-11-25-stop-slippage-ends-the-day.md.
"""

from core.decision import Finding
from core.plugs import Entry
from risk.limits import Limits


def check(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's worst stop filled further beyond its trigger than the limit."""
    slipped_bps, limit_bps = entry.stop_slippage_bps, limits.max_stop_slippage_bps
    if slipped_bps <= limit_bps:
        return None
    return Finding("stop_slippage", f"{limit_bps:g}", f"{slipped_bps:.1f}", "bps beyond the stop")
