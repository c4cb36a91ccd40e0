"""What a model that is taken up while the bot runs must have heard before it speaks.

The newest of each kind, so that no kind that comes often, or that no model listens to, crowds the bars out; and so that
what is kept stops growing. It must not know models.
"""

import heapq
from collections import deque
from collections.abc import Iterator

from core.events import (
    Bar,
    BookDepth,
    Event,
    FundingRate,
    Liquidation,
    Mark,
    Mention,
    OnChain,
    OpenInterest,
    SourceAge,
    VenueFunding,
    VenuePrice,
)

MOST_BARS = 2_000
"""Of each symbol and length: five times what a start reads."""
MOST_OF_A_KIND = 1_000
_KEPT = frozenset(
    {
        BookDepth,
        FundingRate,
        Liquidation,
        Mark,
        Mention,
        OnChain,
        OpenInterest,
        SourceAge,
        VenueFunding,
        VenuePrice,
    }
)
"""What of the market and of the sources features listen to; trades come too often, and say nothing that bars do not."""


class Recent:
    """Keeps events; yields those that are left in the order in which they came."""

    def __init__(self) -> None:
        self._kept: dict[object, deque[tuple[int, Event]]] = {}
        self._count = 0

    def add(self, event: Event) -> None:
        """Keep `event`, if a model may need it, in the place of the oldest of its kind."""
        if isinstance(event, Bar):
            kind: object = (event.symbol, event.bar_ms)
        elif type(event) in _KEPT:
            kind = type(event)
        else:
            return
        self._count += 1
        kept = self._kept.get(kind)
        if kept is None:
            most = MOST_BARS if isinstance(event, Bar) else MOST_OF_A_KIND
            kept = self._kept[kind] = deque(maxlen=most)
        kept.append((self._count, event))

    def __iter__(self) -> Iterator[Event]:
        for _, event in heapq.merge(*self._kept.values(), key=lambda one: one[0]):
            yield event
