"""Features of several lengths of bar at once, joined as of the decision's bar and never beyond it.

The engine sees one `Features`: the decision's bars. A model that looks at a window, or at faster bars, asks for it by
the bar's length, and gets none when the newest of them did not close with the decision's. It must not know models.
"""

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.events import Bar, Event
from strategies.features.catalogue import NAMES
from strategies.features.stream import FeatureStream


class Ring:
    """The newest `most` vectors of one stream; any window of them is one stretch of memory."""

    def __init__(self, most: int) -> None:
        self._most, self._kept = most, 0
        # Each vector is written twice, `most` rows apart.
        self._rows = np.full((2 * most, len(NAMES)), math.nan)

    def keep(self, vector: Sequence[float]) -> None:
        """Take in the vector of one more bar."""
        place = self._kept % self._most
        self._rows[place] = self._rows[place + self._most] = vector
        self._kept += 1

    def window(self, bars: int) -> NDArray[np.float64] | None:
        """Return the newest `bars` vectors, (bars, features), oldest first; a view. None while there are fewer."""
        if bars > self._most:
            raise InputError(f"a window of {bars} bars", wanted=f"at most {self._most} are kept")
        if self._kept < bars:
            return None
        end = (self._kept - 1) % self._most + self._most + 1
        return self._rows[end - bars : end]


class FeatureStreams:
    """Implements `core.plugs.Features` on bars of `bar_ms`, and keeps windows of these and of faster ones.

    `kept` says how many vectors are kept, by the length of the bar (ms); that of the decision must be among them.
    """

    def __init__(
        self, symbol: str, bar_ms: int, cross_symbol: str | None, kept: Mapping[int, int]
    ) -> None:
        self._rings = {length: Ring(most) for length, most in kept.items()}
        self._streams = {
            length: FeatureStream(symbol, length, cross_symbol, ring)
            for length, ring in self._rings.items()
        }
        self._main = self._streams[bar_ms]

    @property
    def names(self) -> tuple[str, ...]:
        """The features in order."""
        return self._main.names

    def observe(self, event: Event) -> None:
        """Take in one event: a bar goes to the stream of its length, all else to every one."""
        if isinstance(event, Bar):
            stream = self._streams.get(event.bar_ms)
            if stream is not None:
                stream.observe(event)
            return
        for stream in self._streams.values():
            stream.observe(event)

    def vector(self) -> tuple[float, ...]:
        """Return the features of the newest closed bar of the decision's length."""
        return self._main.vector()

    def as_of(self, bar_ms: int) -> "AsOf":
        """Return the windows of bars of `bar_ms`, as of the decision's newest bar."""
        return AsOf(self._main, self._streams[bar_ms], self._rings[bar_ms])


def stale(bar_ms: int, decided_ms: int, newest_ms: int) -> str:
    """Say why bars of `bar_ms` cannot be used at `decided_ms`, the newest having closed at `newest_ms` (-1: none)."""
    how = "absent" if newest_ms < 0 else f"{decided_ms - newest_ms} ms behind"
    return f"stale: its bars of {bar_ms} ms are {how}"


class AsOf:
    """Implements `strategies.models.member.Windows` for one length of bar."""

    def __init__(self, main: FeatureStream, own: FeatureStream, ring: Ring) -> None:
        self._main, self._own, self._ring = main, own, ring
        self.unready = ""

    def window(self, bars: int) -> NDArray[np.float64] | None:
        """Return the newest `bars` vectors; None when they do not end with the decision's bar."""
        newest = self._own.newest_close_ms
        if newest != self._main.newest_close_ms:
            self.unready = stale(self._own.bar_ms, self._main.newest_close_ms, newest)
            return None
        self._own.vector()  # the newest bar's, which is computed when it is asked for
        rows = self._ring.window(bars)
        self.unready = "warming up" if rows is None else ""
        return rows
