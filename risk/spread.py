"""Rule spread: no new short while best bid and ask are far apart; closing pays whatever it costs (FAULTS, after 48)."""

from core.decision import Finding
from core.plugs import Entry
from risk.limits import Limits


def check(entry: Entry, limits: Limits) -> Finding | None:
    """Return the finding when the spread is above its limit; without a book there is none."""
    spread_bps = entry.spread_bps
    if spread_bps is None or spread_bps <= limits.max_spread_bps:
        return None
    return Finding("spread", f"{limits.max_spread_bps:g}", f"{spread_bps:.1f}", "bps")
