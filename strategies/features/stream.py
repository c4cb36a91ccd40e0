"""Features live: market events in, the vector of the newest closed bar out.

It holds the state of one instrument and nothing else. It must not know models, nor who asks.
"""

import math
from collections.abc import Sequence
from typing import Protocol

from core.errors import InputError
from core.events import Bar, Event, FundingRate
from strategies.features import catalogue
from strategies.features.kernel import build, interpreted
from strategies.features.layout import fresh

# The most that may wait for a bar of one's own: far above any need, so that memory is bounded.
_MOST_WAITING = 4096


class Keeper(Protocol):
    """Who remembers vectors beyond the newest."""

    def keep(self, vector: Sequence[float]) -> None:
        """Take in the vector of one more bar."""
        ...


class FeatureStream:
    """Implements `core.plugs.Features` for one instrument.

    A bar's vector is computed when it is asked for, or when the next bar arrives: until then a bar
    of the cross instrument with the same close time and a funding rate settled by then still enter
    it. What is settled after a bar's close never does, in whatever order it arrives. Bars that are
    not newer than the last, of another length or of another instrument are ignored; a hole starts
    the warm-up again. `keeper` is handed every vector, oldest first.
    """

    def __init__(
        self,
        symbol: str,
        bar_ms: int,
        cross_symbol: str | None = None,
        keeper: Keeper | None = None,
    ) -> None:
        if bar_ms <= 0:
            raise InputError(f"bar length {bar_ms} ms", wanted="a length above 0")
        self._symbol, self._bar_ms, self._cross_symbol = symbol, bar_ms, cross_symbol
        self._kernel = build(interpreted)
        self._state = fresh()
        self._out = [math.nan] * len(catalogue.NAMES)
        self._vector = tuple(self._out)
        self._pending: Bar | None = None
        self._last_time = -1
        self._cross: dict[int, float] = {}
        self._funding: dict[int, float] = {}
        self._keeper = keeper

    @property
    def bar_ms(self) -> int:
        """Length of a bar (ms)."""
        return self._bar_ms

    @property
    def newest_close_ms(self) -> int:
        """Return the close of the newest bar (int ms UTC), -1 before the first."""
        return self._last_time

    @property
    def names(self) -> tuple[str, ...]:
        """The features in order."""
        return catalogue.NAMES

    @property
    def fingerprint(self) -> str:
        """SHA-256 (hex) of names, order, units, windows and the version of the formulae."""
        return catalogue.fingerprint()

    @property
    def warm_up_bars(self) -> int:
        """Consecutive bars after which no feature of bars is NaN for lack of history."""
        return catalogue.WARM_UP_BARS

    @property
    def warm_up_settlements(self) -> int:
        """Consecutive settlements after which no feature of funding is NaN for lack of them."""
        return catalogue.WARM_UP_SETTLEMENTS

    def observe(self, event: Event) -> None:
        """Take in one event; those that no feature listens to are ignored."""
        if isinstance(event, Bar):
            if event.bar_ms == self._bar_ms:
                self._observe_bar(event)
        elif isinstance(event, FundingRate) and event.symbol == self._symbol:
            _keep(self._funding, event.time, event.rate)

    def vector(self) -> tuple[float, ...]:
        """Return the features of the newest closed bar, NaN where a source is silent."""
        if self._pending is not None:
            self._compute(self._pending)
        return self._vector

    def _observe_bar(self, bar: Bar) -> None:
        if bar.symbol == self._cross_symbol:
            _keep(self._cross, bar.time, bar.close)
        if bar.symbol == self._symbol and bar.time > self._last_time:
            if self._pending is not None:
                self._compute(self._pending)
            self._pending, self._last_time = bar, bar.time

    def _compute(self, bar: Bar) -> None:
        for time in sorted(t for t in self._funding if t <= bar.time):
            self._kernel.push_funding(self._state, time, self._funding.pop(time))
        cross_close = self._cross.pop(bar.time, math.nan)
        for time in [t for t in self._cross if t < bar.time]:
            del self._cross[time]
        row = (bar.open, bar.high, bar.low, bar.close, bar.volume, cross_close)
        self._kernel.update(self._state, self._out, bar.time, self._bar_ms, row)
        self._vector, self._pending = tuple(self._out), None
        if self._keeper is not None:
            self._keeper.keep(self._vector)


def _keep(waiting: dict[int, float], time: int, value: float) -> None:
    waiting[time] = value
    if len(waiting) > _MOST_WAITING:
        del waiting[next(iter(waiting))]
