"""Features and forecasts of a whole tape, computed ahead in one batch and handed to the engine bar by bar.

The numbers are those of the streaming code (the same functions, compiled), so a replay decides as the running bot
would: a test replays one tape both ways and compares the journals. It must not know what the engine does with them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

from core.events import Bar, Event
from strategies.features.streams import stale

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


@dataclass(slots=True)
class Cursor:
    """Which bar of the tape is the newest one; -1 before the first."""

    row: int = -1


@dataclass(slots=True)
class FeaturesAhead:
    """Implements core.plugs.Features over `values` (n bars, n features)."""

    feature_names: tuple[str, ...]
    values: Floats
    symbol: str
    cursor: Cursor = field(default_factory=Cursor)
    bar_ms: int | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Return the features in order."""
        return self.feature_names

    def observe(self, event: Event) -> None:
        """Move to the next row at each bar of the traded symbol, of `bar_ms` where that is given."""
        if type(event) is not Bar or event.symbol != self.symbol:
            return
        if self.bar_ms is None or event.bar_ms == self.bar_ms:
            self.cursor.row += 1

    def vector(self) -> Sequence[float]:
        """Return the row of the newest bar."""
        row: Sequence[float] = self.values[self.cursor.row]
        return row


@dataclass(frozen=True, slots=True)
class Vectors:
    """The vector of every bar of one length: closes (int ms UTC), rising, and values (bars, features)."""

    bar_ms: int
    close_time_ms: Ints
    values: Floats


class Forecaster(Protocol):
    """A model that forecasts rows of a tape, and tells why it did not."""

    @property
    def name(self) -> str:
        """Return the id of the model."""
        ...

    def forecasts_at(self, matrix: Floats, rows: Ints) -> Floats:
        """Return the forecast at these rows of (n, features); NaN where it cannot say."""
        ...

    def why(self, matrix: Floats, row: int) -> str:
        """Return why there is no forecast at a row; '' when there is one."""
        ...


def forecasts_ahead(
    model: Forecaster, vectors: Vectors, decided_ms: Ints, cursor: Cursor
) -> "ForecastsAhead":
    """Return what `model` says at each decision, from bars of its own length that closed with the decision's."""
    newest = np.searchsorted(vectors.close_time_ms, decided_ms, side="right") - 1
    closes = np.where(newest >= 0, vectors.close_time_ms[np.maximum(newest, 0)], -1)
    fresh = np.flatnonzero(closes == decided_ms)
    forecasts = np.full(len(decided_ms), np.nan)
    forecasts[fresh] = model.forecasts_at(vectors.values, newest[fresh])
    silences = {
        row: stale(vectors.bar_ms, int(decided_ms[row]), int(closes[row]))
        for row in np.flatnonzero(closes != decided_ms).tolist()
    }
    for row in fresh[np.isnan(forecasts[fresh])].tolist():
        silences[row] = model.why(vectors.values, int(newest[row]))
    return ForecastsAhead(forecasts.tolist(), cursor, model.name, silences)


@dataclass(slots=True)
class ForecastsAhead:
    """Implements core.plugs.Model and strategies' Member over forecasts that were computed for every row."""

    forecasts: list[float]
    cursor: Cursor
    name: str = ""
    silences: Mapping[int, str] = field(default_factory=dict)

    @property
    def silent(self) -> str:
        """Return why the newest bar has no forecast; '' when it has one."""
        return self.silences.get(self.cursor.row, "")

    def forecast(self, vector: Sequence[float]) -> float:  # the row is the cursor's
        """Return the forecast of the newest bar; NaN when the model could not say."""
        return self.forecasts[self.cursor.row]
