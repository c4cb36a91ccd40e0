"""Rule latency: no new short while ticks arrive later than the budget: what they say is over (FAULTS 15, 41)."""

from core.decision import Finding
from core.plugs import Entry


def check(entry: Entry, budget_ms: float) -> Finding | None:
    """Return the finding when the newest tick took longer than the budget from the exchange to here."""
    if entry.tick_delay_ms <= budget_ms:
        return None
    return Finding("latency", f"{budget_ms:g}", f"{entry.tick_delay_ms}", "ms")
