"""The compiled loop and the plain one give the same numbers."""

import numpy as np

from research.labels import _funding_by_bar, _walk
from tests.research.test_labels import random_tape


def test_compiled_labels_equal_the_plain_loop_to_the_bit() -> None:
    path = random_tape(3, 3000)
    inside, at_close = _funding_by_bar(path)
    prices = np.stack([path.open, path.high, path.low, path.close])
    run = np.arange(2999, -1, -1)
    fractions = np.array([0.02, 0.015, 0.00055, 0.0002, 0.5])
    fast = _walk(prices, inside, at_close, run, fractions, 24)
    slow = _walk.__wrapped__(prices, inside, at_close, run, fractions, 24)  # type: ignore[attr-defined]
    assert np.isfinite(fast[0]).sum() > 2900
    for one, other in zip(map(np.asarray, fast), map(np.asarray, slow), strict=True):
        assert one.dtype == other.dtype
        assert np.array_equal(one, other, equal_nan=one.dtype == np.float64)
