"""Rule stale_data: no new short on an old bar or an old mark price (FAULTS I13)."""

from core.decision import Finding
from core.plugs import Entry
from risk.limits import Limits


def check(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest bar or mark is older than the limit."""
    age_s = max(entry.bar_age_ms, entry.mark_age_ms) / 1000
    if age_s <= limits.max_data_age_s:
        return None
    return Finding("stale_data", f"{limits.max_data_age_s:g}", f"{age_s:.3f}", "s")
