"""Rule entry_rate: so many shorts a UTC day and no more, whatever a broken model says (FAULTS 9)."""

from core.decision import Finding
from core.plugs import Entry
from risk.limits import Limits


def check(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the day's entries are used up."""
    if entry.entries_today < limits.max_entries_per_day:
        return None
    return Finding(
        "entry_rate", f"{limits.max_entries_per_day}", f"{entry.entries_today}", "entries today"
    )
