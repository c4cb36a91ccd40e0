"""The crowd: how posts about the coin feel, how many there are, and how far they disagree.

That nobody posts is news, that no source answers is silence: the sources' regular word tells them apart. It must not
know texts: a mention comes with its mood.
"""

import math

from core.calendar import DAY_MS, HOUR_MS, MINUTE_MS
from core.events import Event, Mention, SourceAge
from strategies.features.feature import Feature, Floats
from strategies.features.sources.buckets import Buckets, Coverage

NAME = "crowd."
"""How the names of the crowd's sources begin in SourceAge."""
FEAR_GREED = "fear_greed"
"""The index: it says nothing of whether those who post are heard."""
SILENT_BEAT_MS, STALE_AGE_MS = 15 * MINUTE_MS, 15 * MINUTE_MS
STALE_INDEX_MS = 2 * DAY_MS
_STEP_MS, _HOUR, _DAY = 5 * MINUTE_MS, 12, 288
_WEIGHT, _MOOD, _SQUARE, _COUNT = range(4)

FEATURES = (
    Feature("crowd_mood_1h", "mood", "crowd", 0, "weighted mean mood of an hour's posts, -1 to 1"),
    Feature("crowd_mood_change_1h_24h", "mood", "crowd", 0, "that less the mean mood of 24 hours"),
    Feature("crowd_volume_1h", "ratio", "crowd", 0, "posts of an hour / those of a mean hour"),
    Feature("crowd_disagreement_1h", "mood", "crowd", 0, "weighted deviation of the hour's moods"),
    Feature("crowd_fear_greed", "mood", "crowd", 0, "fear and greed index, -1 to 1"),
)


class CrowdFamily:
    """Implements `Family` for everything that posts."""

    features = FEATURES
    kinds = (Mention, SourceAge)

    def __init__(self) -> None:
        self._sums = Buckets(4, _DAY + 1, _STEP_MS)
        self._beats = Coverage(SILENT_BEAT_MS)
        self._index, self._index_at = math.nan, -STALE_INDEX_MS

    def observe(self, event: Event, known: int) -> None:
        if isinstance(event, SourceAge):
            posts = event.source.startswith(NAME) and FEAR_GREED not in event.source
            if posts and event.age_ms <= STALE_AGE_MS:
                self._beats.heard(known)
        elif isinstance(event, Mention):
            if event.source == FEAR_GREED:
                self._index, self._index_at = event.mood, known
            elif event.weight > 0.0 and -1.0 <= event.mood <= 1.0:
                weight, mood = event.weight, event.mood
                for series, value in enumerate((weight, weight * mood, weight * mood * mood, 1.0)):
                    self._sums.add(known, series, value)

    def close(self, now: int) -> None:
        """Nothing here counts bars."""

    def fill(self, out: Floats, at: int, now: int) -> None:
        for place in range(at, at + len(FEATURES)):
            out[place] = math.nan
        total = self._sums.total
        if self._beats.spans(HOUR_MS, now):
            weight, day = total(_WEIGHT, _HOUR, now), total(_WEIGHT, _DAY, now)
            if weight > 0.0:
                mood = total(_MOOD, _HOUR, now) / weight
                out[at] = mood
                out[at + 3] = math.sqrt(max(total(_SQUARE, _HOUR, now) / weight - mood * mood, 0.0))
                if self._beats.spans(DAY_MS, now):
                    out[at + 1] = mood - total(_MOOD, _DAY, now) / day
            count = total(_COUNT, _DAY, now)
            if count > 0.0 and self._beats.spans(DAY_MS, now):
                out[at + 2] = total(_COUNT, _HOUR, now) / (count / 24.0)
        if now - self._index_at <= STALE_INDEX_MS:
            out[at + 4] = self._index
