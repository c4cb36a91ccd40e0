"""How each part of a feed is: told when it changes, with the age that was met and the age that is allowed.

A topic that is too old has the whole connection renewed, and again a limit later (FAULTS 39): one that is open and
answers pings may still bring nothing. It must not know sockets.
"""

from dataclasses import dataclass, field

from core.calendar import SECOND_MS
from core.events import FeedHealth


@dataclass(slots=True)
class Health:
    """Remembers what was said of each part, so that only a change is an event."""

    faults: dict[str, str] = field(default_factory=dict)
    """Why a part is not well; a part that is well has no entry, one never heard of neither."""
    _said: dict[str, bool] = field(default_factory=dict)

    def set(self, part: str, ok: bool, reason: str, now: int) -> list[FeedHealth]:
        """Say how `part` is; return the event when that is news."""
        if ok:
            self.faults.pop(part, None)
        else:
            self.faults[part] = reason
        if self._said.get(part) is ok:
            return []
        self._said[part] = ok
        return [FeedHealth(now, now, part, ok, "" if ok else reason)]


@dataclass(slots=True)
class Ages:
    """The age of the last word of each part, against its limit (ms)."""

    limits_ms: dict[str, int]
    heard_at: dict[str, int] = field(default_factory=dict)
    _renewed_at: int = 0

    def begin(self, now: int) -> None:
        """Count ages from `now`: a connection was made."""
        self.heard_at = dict.fromkeys(self.limits_ms, now)
        self._renewed_at = now

    def heard(self, part: str, now: int) -> None:
        """Remember that `part` spoke."""
        if part in self.limits_ms:
            self.heard_at[part] = now

    def too_old(self, now: int) -> dict[str, str]:
        """Return each part that is older than its limit, with the words for it."""
        return {
            part: f"silent for {(now - self.heard_at[part]) / SECOND_MS:.1f} s, "
            f"limit {limit / SECOND_MS:.0f} s"
            for part, limit in self.limits_ms.items()
            if part in self.heard_at and now - self.heard_at[part] > limit
        }

    def is_renewal_due(self, now: int) -> bool:
        """Return True once a limit after the last renewal, while something is too old."""
        old = self.too_old(now)
        if not old or now - self._renewed_at <= max(self.limits_ms[part] for part in old):
            return False
        self._renewed_at = now
        return True
