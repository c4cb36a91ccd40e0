"""What training saw, in numbers small enough to travel with a model: bins of each feature, and expected losses.

Bins are deciles of the training rows; a feature that was missing has a bin of its own. `usual` is the population
stability index that windows of the training itself reached at their outermost, and a quarter more: live
windows are short and their bars depend on one another, so that a textbook's 0.25 would cry wolf at every hour.
It must not know files, nor who counts.
"""

import json
import math
from dataclasses import asdict, dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError

Floats = NDArray[np.float64]
Counts = NDArray[np.int64]

BINS = 10
SMALLEST_SHARE = 1e-3
"""A bin's share is never taken to be less: an empty bin would make the index infinite."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Deciles and shares per feature, and what is usual of a window of `window_bars` bars.

    `edges`: 9 inner edges a feature; `shares`: 10 bins and the share that was missing. Features that were
    always missing are left out. `loss_mean`, `loss_deviation`: of the log loss of one out-of-fold forecast (nats).
    """

    features: tuple[str, ...]
    edges: tuple[tuple[float, ...], ...]
    shares: tuple[tuple[float, ...], ...]
    window_bars: int
    usual: float
    loss_mean: float
    loss_deviation: float

    def __post_init__(self) -> None:
        count = len(self.features)
        sound = (
            len(self.edges) == len(self.shares) == count
            and all(len(row) == BINS - 1 for row in self.edges)
            and all(len(row) == BINS + 1 for row in self.shares)
            and all(map(math.isfinite, chain(*self.edges, *self.shares)))
            and self.window_bars > 0
            and math.isfinite(self.usual)
            and self.usual > 0.0
            and math.isfinite(self.loss_mean)
            and self.loss_deviation > 0.0
        )
        if not sound:
            raise InputError(
                "a reference for drift that makes no sense", wanted="one that training wrote"
            )

    def to_bytes(self) -> bytes:
        """Return its one JSON form."""
        return (json.dumps(asdict(self), sort_keys=True, allow_nan=False) + "\n").encode()

    @classmethod
    def of_bytes(cls, raw: bytes, where: str) -> "Reference":
        """Read it back. Raises InputError when the bytes are none."""
        try:
            fields = json.loads(raw)
            return cls(
                features=tuple(fields["features"]),
                edges=tuple(tuple(map(float, row)) for row in fields["edges"]),
                shares=tuple(tuple(map(float, row)) for row in fields["shares"]),
                window_bars=int(fields["window_bars"]),
                usual=float(fields["usual"]),
                loss_mean=float(fields["loss_mean"]),
                loss_deviation=float(fields["loss_deviation"]),
            )
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
            raise InputError(f"not a reference for drift ({error})", where=where) from error


def counted(rows: Floats, edges: Floats) -> Counts:
    """Count rows (n, features) into bins by `edges` (features, 9): (features, 11), the last bin is missing."""
    counts = np.empty((rows.shape[1], BINS + 1), dtype=np.int64)
    for k in range(rows.shape[1]):
        column = rows[:, k]
        known = column[~np.isnan(column)]
        place = np.searchsorted(edges[k], known, side="right")
        counts[k, :BINS] = np.bincount(place, minlength=BINS)
        counts[k, BINS] = column.size - known.size
    return counts


def stability(counts: Counts, shares: Floats) -> Floats:
    """Return the population stability index of each feature: sum of (actual - expected) x ln(actual / expected).

    As in Siddiqi, Credit Risk Scorecards (Wiley 2006), chapter 9; symmetric Kullback-Leibler divergence of the bins.
    """
    actual = np.maximum(counts / counts.sum(axis=1, keepdims=True), SMALLEST_SHARE)
    expected = np.maximum(shares, SMALLEST_SHARE)
    return np.asarray(((actual - expected) * np.log(actual / expected)).sum(axis=1))
