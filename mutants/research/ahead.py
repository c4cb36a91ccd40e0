"""Features and forecasts of a whole tape, computed ahead in one batch and handed to the engine bar by bar.

The numbers are those of the streaming code (the same functions, compiled), so a replay decides as the running bot
would: a test replays one tape both ways and compares the journals. It must not know what the engine does with them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

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


@dataclass(slots=True)
class ForecastsAhead:
    """Implements core.plugs.Model over forecasts that were computed for every row."""

    forecasts: list[float]
    cursor: Cursor

    def forecast(self, vector: Sequence[float]) -> float:  # the row is the cursor's
        """Return the forecast of the newest bar; NaN when the model could not say."""
        return self.forecasts[self.cursor.row]
