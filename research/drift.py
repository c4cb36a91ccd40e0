"""Builds the reference for drift from the rows a model was trained on, and from its out-of-fold forecasts.

It must not know how a model is trained, nor the disk.
"""

import math

import numpy as np
import numpy.typing as npt

from research.dataset import Dataset
from research.scores import Outcomes, one_at_a_time
from strategies.drift.reference import BINS, Reference, counted, stability

Floats = npt.NDArray[np.float64]

DRIFT = "drift.json"
WINDOW_BARS = 500
MARGIN = 1.25
"""What is usual lies so far above the largest index of a training window: of few, the largest is not the last."""
_SMALLEST = 1e-6
_FEWEST_WINDOWS = 8


def reference_of(data: Dataset, outcomes: Outcomes) -> Reference:
    """Return deciles of each feature, the usual stability index of a window, and the expected loss."""
    names = tuple(name for name in data.features if name not in data.absent)
    rows = data.vectors[:, [data.features.index(name) for name in names]]
    quantiles = np.linspace(0.0, 1.0, BINS + 1)[1:-1]
    edges = np.nanquantile(rows, quantiles, axis=0).T
    counts = counted(rows, edges)
    shares = counts / counts.sum(axis=1, keepdims=True)
    window = max(min(WINDOW_BARS, rows.shape[0] // _FEWEST_WINDOWS), 1)
    mean, deviation = _expected_loss(outcomes)
    return Reference(
        features=names,
        edges=tuple(tuple(row) for row in edges.tolist()),
        shares=tuple(tuple(row) for row in shares.tolist()),
        window_bars=window,
        usual=_usual(rows, edges, shares, window),
        loss_mean=mean,
        loss_deviation=deviation,
    )


def _usual(rows: Floats, edges: Floats, shares: Floats, window: int) -> float:
    step = max(window // 4, 1)
    found = [
        float(stability(counted(rows[at : at + window], edges), shares).mean())
        for at in range(0, rows.shape[0] - window + 1, step)
    ]
    return max(MARGIN * max(found), _SMALLEST)


def _expected_loss(outcomes: Outcomes) -> tuple[float, float]:
    """Return mean and deviation of the log loss of forecasts whose labels do not overlap."""
    chosen = one_at_a_time(outcomes, -math.inf)
    told = np.clip(outcomes.forecast[chosen], _SMALLEST, 1.0 - _SMALLEST)
    losses = -np.log(np.where(outcomes.label[chosen] > 0.5, told, 1.0 - told))
    return float(losses.mean()), max(float(losses.std()), _SMALLEST)
