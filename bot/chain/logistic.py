"""Logistic regression on a few hundred rows, by Newton's method with a ridge. It must not know the chain.

scikit-learn stays in the laboratory; a running watcher fits this in well under a millisecond.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_STEPS, _SMALL = 50, 1e-9


@dataclass(frozen=True, slots=True)
class Logistic:
    """Weights on standardised inputs, and the intercept."""

    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    intercept: float

    def probability(self, row: Sequence[float]) -> float:
        """Return the probability of the event for one row, in [0, 1]."""
        parts = zip(row, self.mean, self.scale, self.weights, strict=True)
        total = self.intercept + sum(
            (x - mean) / scale * weight for x, mean, scale, weight in parts
        )
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def fit(rows: Sequence[Sequence[float]], hits: Sequence[bool], ridge: float = 1.0) -> Logistic:
    """Fit to rows (n, k) and outcomes; `ridge` is the penalty on a weight, none on the intercept.

    With the ridge the solution is finite and unique also where the classes can be separated.
    """
    x, y = np.asarray(rows, dtype=float), np.asarray(hits, dtype=float)
    mean, spread = x.mean(axis=0), x.std(axis=0)
    scale = np.where(spread > _SMALL, spread, 1.0)
    inputs = np.column_stack([np.ones(len(x)), (x - mean) / scale])
    penalty = np.full(inputs.shape[1], ridge)
    penalty[0] = _SMALL
    weights = np.zeros(inputs.shape[1])
    for _ in range(_STEPS):
        chance = 1.0 / (1.0 + np.exp(-np.clip(inputs @ weights, -30.0, 30.0)))
        slope = inputs.T @ (y - chance) - penalty * weights
        bend = (inputs * (chance * (1.0 - chance))[:, None]).T @ inputs + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        # A full Newton step can overshoot where the curve is flat.
        weights += step * min(1.0, 5.0 / max(float(np.abs(step).max()), _SMALL))
        if float(np.abs(step).max()) < 1e-8:
            break
    fitted = [float(weight) for weight in weights]
    return Logistic(tuple(map(float, mean)), tuple(map(float, scale)), tuple(fitted[1:]), fitted[0])
