"""Rule model_age: no new short on the word of a model that has learned nothing for too long."""

from core.calendar import DAY_MS
from core.decision import Finding
from core.plugs import Entry
from risk.limits import Limits


def check(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the newest outcome that the model has learned from is older than the limit."""
    days = entry.model_age_ms / DAY_MS
    if days <= limits.max_model_age_days:
        return None
    return Finding("model_age", f"{limits.max_model_age_days:g}", f"{days:.1f}", "days")
