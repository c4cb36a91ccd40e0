"""What a feature says about itself. It must not know how a feature is computed."""

from collections.abc import MutableSequence
from dataclasses import dataclass

Floats = MutableSequence[float]


@dataclass(frozen=True, slots=True)
class Feature:
    """One number of the vector.

    `warm_up_bars` counts the consecutive closed bars needed, the newest included, and
    `warm_up_settlements` the consecutive funding settlements; before that the feature is NaN.
    `source` is what it listens to: bars, clock, funding, cross, or an optional source. The window rides in the name.
    """

    name: str
    unit: str
    source: str
    warm_up_bars: int
    about: str
    warm_up_settlements: int = 0
