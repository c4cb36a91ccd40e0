"""What a family of features of one optional source is, and when a datum counts.

A datum counts from the moment it was known here (time received, or its own time where there is no host): a late one
changes what comes after it, never what was decided before. So the stream and the recording give the same numbers.
"""

from typing import Protocol

from core.events import Event
from strategies.features.feature import Feature, Floats


class Family(Protocol):
    """The features of one source. Times are ms UTC and never fall."""

    @property
    def features(self) -> tuple[Feature, ...]:
        """Return what `fill` writes, in order."""
        ...

    @property
    def kinds(self) -> tuple[type, ...]:
        """Return the events that are listened to."""
        ...

    def observe(self, event: Event, known: int) -> None:
        """Take in one event of `kinds` that is known since `known`."""
        ...

    def close(self, now: int) -> None:
        """Take in that a bar closed at `now`; what was known by then has been observed."""
        ...

    def fill(self, out: Floats, at: int, now: int) -> None:
        """Write what is known at `now` into `out` from position `at`, in the order of `features`."""
        ...
