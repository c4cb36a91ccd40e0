"""The crowd: how posts about the coin feel, how many there are, and how far they disagree.

That nobody posts is news, that no source answers is silence: the sources' regular word tells them apart. The mood is a
sample, known while any source is heard; a number of posts is only known while every source of the last day is. It must
not know texts: a mention comes with its mood.
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
MOST_LATE_MS = HOUR_MS
"""A post that is told later counts for nothing: who comes back tells all he missed at once, which is no burst."""
STALE_INDEX_MS = 2 * DAY_MS
_REMEMBERED, _MOST_SOURCES = 20_000, 400
_STEP_MS, _HOUR, _DAY = 5 * MINUTE_MS, 12, 288
_WEIGHT, _MOOD, _SQUARE, _COUNT = range(4)

FEATURES = (
    Feature("crowd_mood_1h", "mood", "crowd", 0, "weighted mean mood of an hour's posts, -1 to 1"),
    Feature("crowd_mood_change_1h_24h", "mood", "crowd", 0, "that less the mean mood of 24 hours"),
    Feature("crowd_mentions_1h", "posts", "crowd", 0, "posts of an hour; 0 when nobody posted"),
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
        self._any = Coverage(SILENT_BEAT_MS)
        self._each: dict[str, tuple[Coverage, int]] = {}
        self._seen: dict[tuple[str, str], None] = {}
        self._index, self._index_time = math.nan, -STALE_INDEX_MS

    def observe(self, event: Event, known: int) -> None:
        if isinstance(event, SourceAge):
            if event.source.startswith(NAME) and event.age_ms <= STALE_AGE_MS:
                self._beat(event.source, known)
        elif isinstance(event, Mention):
            if event.source == FEAR_GREED:
                if event.time > self._index_time:
                    self._index, self._index_time = event.mood, event.time
            elif self._counts(event, known):
                weight, mood = event.weight, event.mood
                for series, value in enumerate((weight, weight * mood, weight * mood * mood, 1.0)):
                    self._sums.add(known, series, value)

    def close(self, now: int) -> None:
        """Nothing here counts bars."""

    def fill(self, out: Floats, at: int, now: int) -> None:
        for place in range(at, at + len(FEATURES)):
            out[place] = math.nan
        total, day_known = self._sums.total, self._any.spans(DAY_MS, now)
        weight = total(_WEIGHT, _HOUR, now) if self._any.spans(HOUR_MS, now) else 0.0
        if weight > 0.0:
            mood = total(_MOOD, _HOUR, now) / weight
            out[at] = mood
            out[at + 4] = math.sqrt(max(total(_SQUARE, _HOUR, now) / weight - mood * mood, 0.0))
            if day_known:
                out[at + 1] = mood - total(_MOOD, _DAY, now) / total(_WEIGHT, _DAY, now)
        if self._is_whole(now):
            count = total(_COUNT, _HOUR, now)
            day = total(_COUNT, _DAY, now) if day_known else 0.0
            out[at + 2] = count
            if day > 0.0:
                out[at + 3] = count / (day / 24.0)
        if now - self._index_time <= STALE_INDEX_MS:
            out[at + 5] = self._index

    def _beat(self, source: str, known: int) -> None:
        """Take in that a source answers; the index is none of those who post."""
        if source.startswith(NAME + FEAR_GREED):
            return
        self._any.heard(known)
        coverage = self._each[source][0] if source in self._each else Coverage(SILENT_BEAT_MS)
        coverage.heard(known)
        self._each[source] = (coverage, known)
        if len(self._each) > _MOST_SOURCES:
            del self._each[next(iter(self._each))]

    def _is_whole(self, now: int) -> bool:
        """Return True when each source that was heard within a day was heard for the last hour."""
        recent = [one for one, heard in self._each.values() if now - heard <= DAY_MS]
        return bool(recent) and all(one.spans(HOUR_MS, now) for one in recent)

    def _counts(self, mention: Mention, known: int) -> bool:
        """Return True for a post that is new, in time, and has a mood and a weight."""
        if not mention.weight > 0.0 or not -1.0 <= mention.mood <= 1.0:
            return False
        key = (mention.source, mention.post_id)
        if known - mention.time > MOST_LATE_MS or key in self._seen:
            return False
        self._seen[key] = None
        if len(self._seen) > _REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return True
