"""Calibration as numbers: from a model's raw log odds to a probability that means what it says.

Platt's line or an isotonic staircase, both fitted elsewhere on forecasts that the model made for rows it had not seen.
One row and many go through the same functions and give the same numbers. It must not know how they are fitted.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError

FloatArray = NDArray[np.float64]


def sigmoid(log_odds: FloatArray) -> FloatArray:
    """Return 1 / (1 + exp(-x)), written with tanh, which cannot overflow."""
    return np.asarray(0.5 + 0.5 * np.tanh(0.5 * log_odds))


@dataclass(frozen=True, slots=True)
class Plain:
    """No calibration: the log odds are taken at their word."""

    def probabilities(self, log_odds: FloatArray) -> FloatArray:
        """Return the probability of each."""
        return sigmoid(log_odds)


@dataclass(frozen=True, slots=True)
class Platt:
    """Calibrated = sigmoid(slope x log odds + intercept).

    Platt 1999, Probabilistic outputs for support vector machines.
    """

    slope: float
    intercept: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.slope) and math.isfinite(self.intercept) and self.slope > 0):
            raise InputError(
                f"calibration with slope {self.slope} and intercept {self.intercept}",
                wanted="finite numbers, the slope above 0",
            )

    def probabilities(self, log_odds: FloatArray) -> FloatArray:
        """Return the calibrated probability of each."""
        return sigmoid(self.slope * log_odds + self.intercept)


@dataclass(frozen=True, slots=True)
class Isotonic:
    """Straight lines between points (log odds, probability), level beyond the first and the last.

    Zadrozny and Elkan 2002, https://doi.org/10.1145/775047.775151
    """

    log_odds: tuple[float, ...]
    probability: tuple[float, ...]

    def __post_init__(self) -> None:
        steps = np.diff(self.log_odds), np.diff(self.probability)
        sound = len(self.log_odds) == len(self.probability) > 0 and all(
            map(math.isfinite, (*self.log_odds, *self.probability))
        )
        if not sound or (steps[0] <= 0).any() or (steps[1] < 0).any():
            raise InputError(
                f"calibration points {self.log_odds[:3]} -> {self.probability[:3]}",
                wanted="finite pairs, log odds rising, probabilities not falling",
            )
        if self.probability[0] < 0.0 or self.probability[-1] > 1.0:
            raise InputError("calibration points beyond 0 or 1", wanted="probabilities")

    def probabilities(self, log_odds: FloatArray) -> FloatArray:
        """Return the calibrated probability of each."""
        return np.interp(log_odds, self.log_odds, self.probability)


Calibrator = Plain | Platt | Isotonic
