"""A recording as a running bot hears it: the events in the order of their receipt, each bar when it arrives."""

from collections.abc import Iterable, Sequence

from core.events import Bar, Event
from core.plugs import Features


def streamed(
    features: Features, events: Iterable[Event], bars: Sequence[Bar]
) -> list[Sequence[float]]:
    """Return the vector of every bar."""
    rows, waiting = [], list(bars)
    for event in events:
        while waiting and waiting[0].time_received <= event.time_received:
            features.observe(waiting.pop(0))
            rows.append(features.vector())
        features.observe(event)
    for bar in waiting:
        features.observe(bar)
        rows.append(features.vector())
    return rows
