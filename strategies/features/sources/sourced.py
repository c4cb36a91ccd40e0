"""The features of bars with those of optional sources behind them.

What a source said counts for a bar when it was known by the bar's close. A bar arrives a moment after its close, and
with it what came in that moment: so the numbers of a close are taken as soon as anything later is seen. It must not
know models, nor who asks.
"""

import math
from collections.abc import Iterable, Sequence

from core.events import Bar, Event
from core.plugs import Features
from strategies.features.catalogue import fingerprint
from strategies.features.sources.family import Family

_KEPT = 64
"""Closes whose numbers are kept for a bar that is still to come."""


class SourcedFeatures:
    """Implements `core.plugs.Features`: the vector of `base`, then each family's numbers, of one instrument."""

    def __init__(
        self, base: Features, families: Iterable[Family], symbol: str, bar_ms: int
    ) -> None:
        self._base, self._families = base, tuple(families)
        self._symbol, self._bar_ms = symbol, bar_ms
        self._names = tuple(one.name for family in self._families for one in family.features)
        self._silent = (math.nan,) * len(self._names)
        self._listeners: dict[type, list[Family]] = {}
        for family in self._families:
            for kind in family.kinds:
                self._listeners.setdefault(kind, []).append(family)
        self._known = 0
        self._close = 0
        self._taken: dict[int, tuple[float, ...]] = {}
        self._last_bar = -1
        self._vector = self._silent

    @property
    def names(self) -> tuple[str, ...]:
        """The features in order."""
        return (*self._base.names, *self._names)

    @property
    def fingerprint(self) -> str:
        """SHA-256 (hex) of names, order, units, windows and the version of the formulae."""
        return fingerprint(self.names)

    def observe(self, event: Event) -> None:
        """Take in one event; the base hears every one, a family those it listens to."""
        self._base.observe(event)
        kind = type(event)
        if kind is Bar:
            self._observe_bar(event)  # type: ignore[arg-type]  # narrowed by `kind`
            return
        listeners = self._listeners.get(kind)
        if listeners is not None:
            known = self._move_on(event.time_received or event.time)
            for family in listeners:
                family.observe(event, known)

    def vector(self) -> Sequence[float]:
        """Return the features of the newest closed bar, NaN where a source is silent."""
        return (*self._base.vector(), *self._vector)

    def vector_at(self, now: int) -> Sequence[float]:
        """Return the bar's features of the newest closed bar with what the sources say at `now` (ms UTC)."""
        return (*self._base.vector(), *self._read(self._move_on(now)))

    def _move_on(self, known: int) -> int:
        """Return `known`, or what is later; take the numbers of every close that has passed."""
        if known <= self._known:
            return self._known
        self._known = known
        if known > self._close:
            self._pass_closes(known)
        return known

    def _pass_closes(self, known: int) -> None:
        step = self._bar_ms
        following = -(-known // step) * step
        if self._close:
            first = max(self._close, following - _KEPT * step)
            for close in range(first, following, step):
                self._take(close)
        self._close = following

    def _take(self, close: int) -> None:
        for family in self._families:
            family.close(close)
        self._taken[close] = self._read(close)
        while len(self._taken) > _KEPT:
            del self._taken[next(iter(self._taken))]

    def _observe_bar(self, bar: Bar) -> None:
        if bar.symbol != self._symbol or bar.bar_ms != self._bar_ms or bar.time <= self._last_bar:
            return
        self._last_bar = bar.time
        self._move_on(max(bar.time, bar.time_received))
        if self._close == bar.time:
            # The bar came at its close, as it does from history: nothing later was seen yet.
            self._take(bar.time)
            self._close += self._bar_ms
        self._vector = self._taken.pop(bar.time, self._silent)
        # Not before: whether a bar has come by its own close is a matter of luck.
        for family in self._listeners.get(Bar, ()):
            family.observe(bar, self._known)

    def _read(self, now: int) -> tuple[float, ...]:
        out, at = list(self._silent), 0
        for family in self._families:
            family.fill(out, at, now)
            at += len(family.features)
        return tuple(out)
