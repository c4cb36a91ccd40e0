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

Floats = npt.NDArray[np.float64]


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

    @property
    def names(self) -> tuple[str, ...]:
        """Return the features in order."""
        return self.feature_names

    def observe(self, event: Event) -> None:
        """Move to the next row at each bar of the traded symbol."""
        if type(event) is Bar and event.symbol == self.symbol:
            self.cursor.row += 1

    def vector(self) -> Sequence[float]:
        """Return the row of the newest bar."""
        row: Sequence[float] = self.values[self.cursor.row]
        return row


class Forecaster(Protocol):
    """A model that forecasts whole tapes, and tells why it did not at a row."""

    @property
    def name(self) -> str:
        """Return the id of the model."""
        ...

    def forecasts(self, matrix: Floats) -> Floats:
        """Return the forecast at each row (n, features); NaN where it cannot say."""
        ...

    def why(self, matrix: Floats, row: int) -> str:
        """Return why there is no forecast at a row; '' when there is one."""
        ...


def forecasts_ahead(
    model: Forecaster, vectors: Floats, rows: slice, cursor: Cursor
) -> "ForecastsAhead":
    """Return what `model` says of the chosen rows of a tape, whose earlier rows only warm it up."""
    forecasts = model.forecasts(vectors)
    first = range(len(vectors))[rows].start
    unsaid = np.flatnonzero(np.isnan(forecasts[rows])).tolist()
    silences = {row: model.why(vectors, first + row) for row in unsaid}
    return ForecastsAhead(forecasts[rows].tolist(), cursor, model.name, silences)


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
