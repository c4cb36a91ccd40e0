"""Small tables that a net can learn something from in seconds."""

import numpy as np

from research.dataset import Dataset
from research.labels import Barriers
from research.neural.fit import NeuralSettings, Rows
from research.neural.nets import Shape
from strategies.features.catalogue import NAMES, fingerprint

HOUR = 3_600_000
SHAPE = Shape(bars=16, features=4, width=16, layers=1, heads=2)
QUICK = NeuralSettings(epochs=2, batch=64, checkpoint_every_steps=3)
COSTS = Barriers(3.0, 3.0, 4, 5.5, 2.0, 10.0)


def rows(seed: int = 1, count: int = 600) -> Rows:
    """Windows whose mean first feature drives the label."""
    rng = np.random.default_rng(seed)
    series = rng.normal(0.0, 1.0, (count + 16, 4)).astype(np.float32)
    at = np.arange(16, count + 16)
    mean = np.array([series[k - 15 : k + 1, 0].mean() for k in at])
    label = (rng.random(count) < 1.0 / (1.0 + np.exp(-8.0 * mean))).astype(np.float64)
    times = at.astype(np.int64) * HOUR
    return Rows(series, at, label, np.ones(count), times, times + HOUR)


def table(seed: int = 1, count: int = 1_500) -> Dataset:
    """A dataset of the bot's own features, the newest of which drives the label."""
    rng = np.random.default_rng(seed)
    series = rng.normal(0.0, 1.0, (count, len(NAMES)))
    chance = 1.0 / (1.0 + np.exp(-2.0 * series[:, 0]))
    label = (rng.random(count) < chance).astype(np.float64)
    times = np.arange(count, dtype=np.int64) * HOUR
    return Dataset(
        exchange="embedded",
        symbol="LTCUSDT",
        bar_ms=HOUR,
        barriers=COSTS,
        features=NAMES,
        feature_fingerprint=fingerprint(),
        may_be_missing=(),
        absent=(),
        vectors=series,
        label=label,
        pnl_bps=np.where(label > 0, 280.0, -320.0),
        decision_time_ms=times,
        label_end_ms=times + 4 * HOUR,
        series=series,
        at=np.arange(count),
    ).stamped()
