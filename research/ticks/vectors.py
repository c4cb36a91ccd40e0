"""The features of optional sources for history: the running bot's own families, fed with what was recorded.

There is no second implementation: bars and ticks go through SourcedFeatures in the order in which they were known.
"""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from core.events import Bar, Event
from research.store import Candles
from research.ticks.store import known_at
from strategies.features.sources.families import families_of
from strategies.features.sources.sourced import SourcedFeatures

FloatArray = NDArray[np.float64]


class _NoBase:
    """Features of bars are computed elsewhere (research/features.py)."""

    names: tuple[str, ...] = ()

    def observe(self, event: Event) -> None:
        """Hear nothing."""

    def vector(self) -> Sequence[float]:
        """Return nothing."""
        return ()


def source_vectors(
    candles: Candles, events: Iterable[Event], sources: Sequence[str]
) -> tuple[tuple[str, ...], FloatArray]:
    """Return the names and the numbers (n bars, features) of `sources` at the close of every bar.

    `events` stand in the order in which they were known; what became known after a close is not in its row.
    """
    families = families_of(candles.symbol, sources)
    features = SourcedFeatures(_NoBase(), families, candles.symbol, candles.bar_ms)
    out = np.full((len(candles), len(features.names)), np.nan)
    closes = (candles.open_time_ms + candles.bar_ms).tolist()
    at = 0
    for event in events:
        known = known_at(event)
        while at < len(closes) and closes[at] < known:
            out[at] = _vector(features, candles, at)
            at += 1
        features.observe(event)
    for rest in range(at, len(closes)):
        out[rest] = _vector(features, candles, rest)
    return features.names, out


def _vector(features: SourcedFeatures, candles: Candles, at: int) -> Sequence[float]:
    close = int(candles.open_time_ms[at]) + candles.bar_ms
    prices = (candles.open[at], candles.high[at], candles.low[at], candles.close[at])
    row = (*(float(one) for one in prices), float(candles.volume[at]))
    features.observe(Bar(close, close, candles.symbol, candles.bar_ms, *row))
    return features.vector()
