"""Logistic regression as numbers: the honest baseline that every other model has to beat.

It must not know files, cards or how it is fitted.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from strategies.features.catalogue import names_with, sources_in
from strategies.models.calibration import Calibrator
from strategies.models.novelty import Novelty
from strategies.models.onnx import Diet, Scaling

FloatArray = NDArray[np.float64]


class LogisticModel:
    """Implements `strategies.models.member.Member`: log odds = coefficients x scaled features + intercept."""

    def __init__(  # noqa: PLR0913  # the parts of one served model; bot/artifacts is the caller
        self,
        name: str,
        coefficients: FloatArray,
        intercept: float,
        diet: Diet,
        scaling: Scaling,
        calibration: Calibrator,
        novelty: Novelty,
    ) -> None:
        if coefficients.shape != (len(diet.features),) or not np.isfinite(coefficients).all():
            raise InputError(
                f"{coefficients.shape[0]} coefficients", wanted=f"{len(diet.features)} numbers"
            )
        self.name, self._diet, self._scaling = name, diet, scaling
        self._coefficients, self._intercept = coefficients, intercept
        self._calibration, self._novelty = calibration, novelty
        # The vector holds what every source that it learned from says, behind the features of bars.
        names = names_with(sources_in(diet.features))
        self._columns = np.array([names.index(feature) for feature in diet.features])
        self._needed = np.array(
            [k for k, feature in enumerate(diet.features) if feature not in diet.may_be_missing]
        )
        self.silent = ""

    @property
    def features(self) -> tuple[str, ...]:
        """The features the model eats, in order."""
        return self._diet.features

    def forecast(self, vector: Sequence[float]) -> float:
        """Return the probability that a short opened now ends in profit after costs; NaN when it cannot say."""
        return self._of_row(np.asarray(vector, np.float64)[self._columns])

    def forecasts_at(self, matrix: FloatArray, rows: NDArray[np.int64]) -> FloatArray:
        """Return the forecast at these rows of a tape."""
        return self.forecasts(matrix[rows])

    def forecasts(self, matrix: FloatArray) -> FloatArray:
        """Return the forecast of each row (n, all features), equal to `forecast` of it to the bit."""
        return np.array([self._of_row(row) for row in np.asarray(matrix)[:, self._columns]])

    def contributions(self, vector: Sequence[float]) -> tuple[tuple[str, float], ...]:
        """Return what each feature adds to the raw log odds, the bias last."""
        scaled = self._scaling.scaled(np.array(vector, np.float64)[self._columns][None])[0]
        parts = (scaled * self._coefficients).tolist()
        return (*zip(self._diet.features, parts, strict=True), ("bias", self._intercept))

    def _of_row(self, row: FloatArray) -> float:
        if np.isinf(row).any() or np.isnan(row[self._needed]).any():
            return self._keep_silent("a feature it needs is missing")
        why = self._novelty.words(self._novelty.score(row))
        if why:
            return self._keep_silent(why)
        self.silent = ""
        scaled = self._scaling.scaled(row).astype(np.float64)
        # math.fsum: one sum for one row and for many, whatever a library of vectors makes of it.
        log_odds = math.fsum((scaled * self._coefficients).tolist()) + self._intercept
        return float(self._calibration.probabilities(np.array([log_odds]))[0])

    def why(self, matrix: FloatArray, row: int) -> str:
        """Return why there is no forecast at a row of a tape; '' when there is one."""
        self.forecast(matrix[row].tolist())
        return self.silent

    def _keep_silent(self, why: str) -> float:
        self.silent = why
        return math.nan
