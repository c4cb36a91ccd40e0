"""How much a row tells that its neighbours do not: the weight of overlapping labels.

A label that shares its whole path with others repeats them. Average uniqueness: Marcos Lopez de Prado, Advances in
Financial Machine Learning (Wiley 2018), chapter 4. It must not know what a label means.
"""

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


def uniqueness(decision_time_ms: Ints, label_end_ms: Ints) -> Floats:
    """Return for each row the mean over its life of 1 / (labels alive), in (0, 1].

    A label lives in (decision, end]. Only these rows count as alive, so a training window knows nothing of later ones.
    Times are int ms UTC; decisions non-decreasing.
    """
    edges = np.unique(np.concatenate([decision_time_ms, label_end_ms]))
    lengths = np.diff(edges).astype(np.float64)
    starts = np.searchsorted(edges, decision_time_ms)
    ends = np.searchsorted(edges, label_end_ms)
    change = np.bincount(starts, minlength=edges.size) - np.bincount(ends, minlength=edges.size)
    alive = np.cumsum(change)[:-1]
    share = np.divide(lengths, alive, out=np.zeros_like(lengths), where=alive > 0)
    total = np.concatenate([[0.0], np.cumsum(share)])
    span = np.maximum(label_end_ms - decision_time_ms, 1)
    return np.asarray((total[ends] - total[starts]) / span)


def weights(decision_time_ms: Ints, label_end_ms: Ints) -> Floats:
    """Return uniqueness scaled to a mean of 1: what a fit weighs its rows by."""
    found = uniqueness(decision_time_ms, label_end_ms)
    return np.asarray(found / found.mean())
