"""The models that can be trained, behind one Protocol: rows in, something that gives log odds and can be kept out.

Each learns from the same table under the same splits, so that what is compared is the model and nothing else. It must
not know how folds are cut, nor the disk.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from bot.artifacts.card import Kind, NoveltyCard, ScalingCard
from research.dataset import Dataset
from research.uniqueness import weights
from strategies.models.novelty import Novelty

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Watcher = Callable[[int, int], None]
"""Called with the steps done and the most there can be."""

QUANTILE = 0.999
"""Share of the training rows that lie inside the training range; beyond it a model keeps silent."""
DEVIATION = 1.4826
"""Turns a median absolute deviation into the deviation of a normal variable."""
SMALLEST_SPREAD = 1e-12


@dataclass(frozen=True, slots=True)
class Parts:
    """What is kept of a fitted model: its file, and what the card must say of it."""

    file_name: str
    content: bytes
    features: tuple[str, ...]
    window_bars: int
    rounds: int
    made_with: str
    scaling: ScalingCard | None
    novelty: NoveltyCard


class Fitted(Protocol):
    """A model fitted on some rows."""

    def log_odds(self, data: Dataset, rows: Ints) -> Floats:
        """Return the raw log odds of each row; NaN where the model cannot or will not say."""
        ...

    def parts(self) -> Parts:
        """Return what is kept of it."""
        ...


class Learner(Protocol):
    """One kind of model with its settings."""

    @property
    def kind(self) -> Kind:
        """Return what the card calls it."""
        ...

    def settings(self) -> dict[str, object]:
        """Return all that the fitted numbers depend on beside the rows."""
        ...

    def fit(self, data: Dataset, rows: Ints, watch: Watcher) -> Fitted:
        """Fit on these rows, in time order. Raises InputError when they cannot teach it."""
        ...

    def seconds(self, data: Dataset, rows: Ints) -> float:
        """Return what a fit on these rows will take here, measured on a few steps."""
        ...


def thinned(rows: Ints, most: int) -> Ints:
    """Return every k-th row, so that at most `most` are left: neighbours share most of their label's path."""
    return rows[:: -(-rows.size // most)]


def row_weights(data: Dataset, rows: Ints) -> Floats:
    """Return the uniqueness of these rows among themselves, with a mean of 1."""
    return weights(data.decision_time_ms[rows], data.label_end_ms[rows])


def columns_of(data: Dataset, chosen: tuple[str, ...]) -> Ints:
    """Return where the chosen features lie in the dataset's vectors."""
    return np.array([data.features.index(name) for name in chosen], dtype=np.int64)


def scaling_of(rows: Floats) -> ScalingCard:
    """Return mean and deviation of each column, NaN left out; a column without any, or without spread, is (0, 1)."""
    known = ~np.isnan(rows)
    count = np.maximum(known.sum(axis=0), 1)
    mean = np.where(known, rows, 0.0).sum(axis=0) / count
    spread = np.sqrt((np.where(known, rows - mean, 0.0) ** 2).sum(axis=0) / count)
    deviation = np.where(spread > SMALLEST_SPREAD, spread, 1.0)
    return ScalingCard(mean=tuple(mean.tolist()), deviation=tuple(deviation.tolist()))


def novelty_of(rows: Floats) -> NoveltyCard:
    """Return the training range of these rows: median, robust deviation, and the limit that `QUANTILE` of them keep."""
    silent = np.isnan(rows).all(axis=0)
    spoken = np.where(silent, 0.0, rows)
    centre = np.nanmedian(spoken, axis=0)
    robust = DEVIATION * np.nanmedian(np.abs(spoken - centre), axis=0)
    plain = np.nanstd(spoken, axis=0)
    scale = np.where(
        robust > SMALLEST_SPREAD, robust, np.where(plain > SMALLEST_SPREAD, plain, 1.0)
    )
    scores = Novelty(centre, scale, np.inf).scores(rows)
    limit = float(np.quantile(scores, QUANTILE))
    return NoveltyCard(
        centre=tuple(centre.tolist()), scale=tuple(scale.tolist()), limit=limit, quantile=QUANTILE
    )


def canonical(value: object) -> bytes:
    """Return the one JSON form of `value`."""
    return (json.dumps(value, sort_keys=True, allow_nan=False) + "\n").encode()
