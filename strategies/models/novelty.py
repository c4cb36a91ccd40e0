"""How unlike its training rows an input is, in one number, and when that is too much to speak.

The score is the root mean square of the features' distances from their training median, in robust deviations, each cut
at `CUT` so that one wild feature alone is not the whole answer. It must not know which model asks.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

CUT = 20.0


@dataclass(frozen=True, slots=True)
class Novelty:
    """`centre` and `scale` of each feature in training, and the `limit` above which a score is outside.

    A feature that is NaN (its source is silent) says nothing of novelty.
    """

    centre: FloatArray
    scale: FloatArray
    limit: float

    def scores(self, rows: FloatArray) -> FloatArray:
        """Return the score of each row (n, features); the same for one row as among many."""
        away = np.minimum(np.abs((rows - self.centre) / self.scale), CUT)
        # Column by column in one order: a sum over an axis may pair up differently for other shapes.
        known = ~np.isnan(away)
        squares = np.where(known, away, 0.0) ** 2
        counted = np.maximum(known.sum(axis=1), 1)
        total = np.add.reduce(np.ascontiguousarray(squares.T), axis=0)
        return np.asarray(np.sqrt(total / counted))

    def score(self, row: FloatArray) -> float:
        """Return the score of one row (features,)."""
        return float(self.scores(row[None])[0])

    def words(self, score: float) -> str:
        """Say why a model keeps silent at this score; '' when it need not."""
        if score <= self.limit:
            return ""
        return f"outside the training range: {score:.1f} above {self.limit:.1f}"


def everywhere(features: int) -> Novelty:
    """Return a novelty that nothing exceeds."""
    return Novelty(np.zeros(features), np.ones(features), math.inf)
