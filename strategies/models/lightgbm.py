"""A LightGBM model as text, served one row at a time: vector in, calibrated probability out.

The text comes from whoever read and proved the file (a damaged text ends the process inside
LightGBM: check its SHA-256 first). It must not know files, cards or how a model is trained.
"""

import math
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from strategies.features.catalogue import fingerprint
from strategies.models.calibration import Calibrator, Plain
from strategies.models.lean import lightgbm
from strategies.models.novelty import Novelty, everywhere

FloatArray = NDArray[np.float64]

MISSING = "a feature it needs is missing"
_OBJECTIVE = re.compile(r"^objective=(.*)$", re.MULTILINE)


class LightGbmModel:
    """Implements `core.plugs.Model` on one LightGBM text.

    `features` and `feature_fingerprint` are those of the model's card. `may_be_missing` are the
    features that were missing at times in training, for which the trees have learned a branch; a
    NaN in any other makes the forecast NaN, and so does a vector outside the training range.
    Raises InputError when the text is not a binary classifier on these features in this order, or
    the formulae have changed since it was trained. Not for two threads at once: one row of memory
    is used again and again.
    """

    def __init__(  # noqa: PLR0913  # the parts of one served model; bot/artifacts is the caller
        self,
        text: str,
        features: tuple[str, ...],
        feature_fingerprint: str,
        may_be_missing: frozenset[str] = frozenset(),
        calibration: Calibrator | None = None,
        novelty: Novelty | None = None,
        name: str = "lightgbm",
    ) -> None:
        _check_objective(text)
        _check_formulae(features, feature_fingerprint, may_be_missing)
        self._booster = lightgbm.Booster(model_str=text)
        _check_names(tuple(self._booster.feature_name()), features)
        self._features = features
        self.name, self.silent = name, ""
        self._calibration = calibration or Plain()
        self._novelty = novelty or everywhere(len(features))
        self._needed = tuple(k for k, name in enumerate(features) if name not in may_be_missing)
        self._optional = tuple(k for k, name in enumerate(features) if name in may_be_missing)
        self._row = np.empty((1, len(features)), np.float64)
        self._bounded = math.isfinite(self._novelty.limit)

    @property
    def features(self) -> tuple[str, ...]:
        """The features the model eats, in order."""
        return self._features

    def forecast(self, vector: Sequence[float]) -> float:
        """Return the probability that a short opened now ends in profit after costs.

        NaN when a feature it needs is NaN or any is infinite. Raises InputError when the vector
        has not as many numbers as the model has features.
        """
        if len(vector) != len(self._features):
            raise InputError(f"a vector of {len(vector)}", wanted=f"{len(self._features)} features")
        for k in self._needed:
            if not math.isfinite(vector[k]):
                return self._keep_silent(MISSING)
        for k in self._optional:
            if math.isinf(vector[k]):
                return self._keep_silent(MISSING)
        self._row[0] = vector
        if self._bounded:
            why = self._novelty.words(self._novelty.score(self._row[0]))
            if why:
                return self._keep_silent(why)
        self.silent = ""
        score = self._booster.predict(self._row, raw_score=True, num_threads=1)
        return float(self._calibration.probabilities(np.asarray(score, np.float64))[0])

    def why(self, matrix: FloatArray, row: int) -> str:
        """Return why there is no forecast at a row of a tape; '' when there is one."""
        self.forecast(matrix[row].tolist())
        return self.silent

    def _keep_silent(self, why: str) -> float:
        self.silent = why
        return math.nan

    def forecasts_at(self, matrix: FloatArray, rows: NDArray[np.int64]) -> FloatArray:
        """Return the forecast at these rows of a tape."""
        return self.forecasts(matrix[rows])

    def forecasts(self, matrix: FloatArray) -> FloatArray:
        """Return the forecast of each row (n, features), equal to `forecast` of it to the bit."""
        rows = np.ascontiguousarray(matrix, np.float64)
        if rows.ndim != 2 or rows.shape[1] != len(self._features):
            wanted = f"(n, {len(self._features)})"
            raise InputError(f"a matrix of shape {rows.shape}", wanted=wanted)
        known = np.isfinite(rows[:, self._needed]).all(axis=1) & ~np.isinf(rows).any(axis=1)
        if self._bounded:
            known &= self._novelty.scores(rows) <= self._novelty.limit
        out = np.full(len(rows), math.nan)
        if known.any():
            scores = np.asarray(self._booster.predict(rows[known], raw_score=True))
            out[known] = self._calibration.probabilities(scores)
        return out

    def contributions(self, vector: Sequence[float]) -> tuple[tuple[str, float], ...]:
        """Return what each feature adds to the raw score (log odds), the bias last.

        They sum to the score before calibration (TreeSHAP, https://arxiv.org/abs/1802.03888).
        About a millisecond: for explaining, after the order has left.
        """
        row = np.array([vector], np.float64)
        parts = np.asarray(self._booster.predict(row, pred_contrib=True, num_threads=1))[0]
        return tuple(zip((*self._features, "bias"), parts.tolist(), strict=True))


def _check_objective(text: str) -> None:
    found = _OBJECTIVE.search(text)
    objective = found[1].strip() if found else "none"
    if objective != "binary sigmoid:1":
        raise InputError(
            f"a model with objective {objective!r}",
            wanted="objective 'binary sigmoid:1', whose raw score is a log odds",
            fix="train it with `ebb train`",
        )


def _check_formulae(
    features: tuple[str, ...], feature_fingerprint: str, may_be_missing: frozenset[str]
) -> None:
    if fingerprint(features) != feature_fingerprint:
        raise InputError(
            f"a model trained on features with fingerprint {feature_fingerprint[:12]}",
            wanted=f"{fingerprint(features)[:12]}, that of this version's formulae",
            fix="train again with `ebb train`",
        )
    unknown = sorted(may_be_missing.difference(features))
    if unknown:
        raise InputError(f"may_be_missing names {unknown[0]!r}", wanted="features of the model")


def _check_names(inside: tuple[str, ...], expected: tuple[str, ...]) -> None:
    if inside == expected:
        return
    if len(inside) != len(expected):
        raise InputError(f"a model of {len(inside)} features", wanted=f"{len(expected)}")
    at = next(k for k, pair in enumerate(zip(inside, expected, strict=True)) if pair[0] != pair[1])
    raise InputError(f"feature {at} of the model is {inside[at]!r}", wanted=f"{expected[at]!r}")
