"""What every trained model is to those who ask it, and what it asks for: the newest rows of features.

It must not know files, cards, nor how a model is trained.
"""

import math
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


class Member(Protocol):
    """A model that can tell why it said nothing. Not for two threads at once."""

    @property
    def name(self) -> str:
        """Return the id of the model."""
        ...

    @property
    def silent(self) -> str:
        """Return why the newest forecast is NaN; '' when it is not."""
        ...

    def forecast(self, vector: Sequence[float]) -> float:
        """Return the probability that a short opened now ends in profit after costs; NaN when it cannot say."""
        ...


class Windows(Protocol):
    """Who keeps the newest feature vectors of one length of bar."""

    def window(self, bars: int) -> FloatArray | None:
        """Return the vectors of the newest `bars` bars, (bars, features), oldest first.

        None when it cannot, see `unready`. The array is a view that the next bar may change.
        """
        ...

    @property
    def unready(self) -> str:
        """Return why there is no window."""
        ...


class OnOwnBars:
    """A member that eats the newest vector of bars that are not the decision's."""

    def __init__(self, member: Member, windows: Windows) -> None:
        self._member, self._windows = member, windows
        self._why = ""

    @property
    def name(self) -> str:
        """Return the id of the model."""
        return self._member.name

    @property
    def silent(self) -> str:
        """Return why the newest forecast is NaN; '' when it is not."""
        return self._why or self._member.silent

    def forecast(self, vector: Sequence[float]) -> float:
        """Return what the member says of its own newest vector; the decision's is not looked at."""
        rows = self._windows.window(1)
        self._why = self._windows.unready if rows is None else ""
        return math.nan if rows is None else self._member.forecast(rows[0].tolist())
