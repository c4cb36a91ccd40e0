"""Rule degraded: no new short while the machine itself says it must not (unproved order, halt, adoption)."""

from core.decision import Finding
from core.plugs import Entry


def check(entry: Entry) -> Finding | None:
    """Return the finding with the machine's first reason."""
    if not entry.blocked:
        return None
    return Finding("degraded", "nothing in the way", "; ".join(entry.blocked), "state")
