"""Logistic regression as a learner: the honest baseline, kept as numbers."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import sklearn
from sklearn.linear_model import LogisticRegression

from bot.artifacts.card import Kind, NoveltyCard, ScalingCard
from research.dataset import Dataset
from research.learners import Parts, Watcher, canonical, novelty_of, row_weights, scaling_of
from strategies.models.novelty import Novelty
from strategies.models.onnx import Scaling

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
FILE = "model.json"
SECONDS_PER_ROW = 1e-5
"""A few steps over a small table; measured once, at 0.3 s for 40,000 rows of 46 features."""


@dataclass(frozen=True, slots=True)
class Logistic:
    """Implements `research.learners.Learner`; `strength` is the inverse of the pull towards nought."""

    strength: float = 0.01
    kind: Kind = "logistic"

    def settings(self) -> dict[str, object]:
        """Return all that the fitted numbers depend on."""
        return {"strength": self.strength, "scikit-learn": sklearn.__version__}

    def fit(self, data: Dataset, rows: Ints, watch: Watcher) -> "Line":
        """Fit on these rows."""
        vectors = data.vectors[rows]
        card = scaling_of(vectors)
        scaled = _scaling(card).scaled(vectors).astype(np.float64)
        model = LogisticRegression(C=self.strength, max_iter=500)
        model.fit(scaled, data.label[rows], sample_weight=row_weights(data, rows))
        watch(1, 1)
        novelty = novelty_of(vectors)
        return Line(data.features, model.coef_[0], float(model.intercept_[0]), card, novelty)

    def seconds(self, data: Dataset, rows: Ints) -> float:
        """Return what a fit will take here."""
        return SECONDS_PER_ROW * rows.size


@dataclass(frozen=True, slots=True)
class Line:
    """Implements `research.learners.Fitted`."""

    features: tuple[str, ...]
    coefficients: Floats
    intercept: float
    scaling: ScalingCard
    novelty: NoveltyCard

    def log_odds(self, data: Dataset, rows: Ints) -> Floats:
        """Return the raw log odds; NaN outside the training range."""
        vectors = data.vectors[rows]
        scaled = _scaling(self.scaling).scaled(vectors).astype(np.float64)
        said = scaled @ self.coefficients + self.intercept
        novelty = Novelty(np.array(self.novelty.centre), np.array(self.novelty.scale), math.inf)
        return np.where(novelty.scores(vectors) <= self.novelty.limit, said, np.nan)

    def parts(self) -> Parts:
        """Return what is kept of it."""
        line = {"coefficients": self.coefficients.tolist(), "intercept": self.intercept}
        made_with = f"scikit-learn {sklearn.__version__}"
        content = canonical(line)
        return Parts(FILE, content, self.features, 1, 1, made_with, self.scaling, self.novelty)


def _scaling(card: ScalingCard) -> Scaling:
    return Scaling(np.array(card.mean), np.array(card.deviation))
