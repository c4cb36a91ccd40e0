"""Cross: what the leading coin (BTC) did over the same bars.

NaN wherever a close of the cross instrument with the same open time is missing, never 0 in its
place. It must not know which instrument is which.
"""

import math

from strategies.features.feature import Feature, Floats
from strategies.features.layout import (
    INDEX,
    LOG_CROSS,
    LOG_CROSSES,
    LOG_CROSSES_KEPT,
    SUM_CROSS_MISSING_24,
    SUM_CROSS_MOVE_24,
    SUM_CROSS_PRODUCT_24,
    SUM_CROSS_SQUARED_24,
    SUM_MOVE_24,
    SUM_MOVE_SQUARED_24,
)

FEATURES = (
    Feature("btc_return_1", "log", "cross", 2, "change of BTC's close over 1 bar"),
    Feature("btc_return_6", "log", "cross", 7, "change of BTC's close over 6 bars"),
    Feature("btc_return_24", "log", "cross", 25, "change of BTC's close over 24 bars"),
    Feature("relative_return_24", "log", "cross", 25, "own change less BTC's over 24 bars"),
    Feature(
        "btc_correlation_24",
        "correlation",
        "cross",
        25,
        "of 24 returns; NaN if one side stood still",
    ),
)
_SPANS = (1, 6, 24)


def fill(state: Floats, out: Floats, at: int, own_return_24: float) -> None:
    """Write the family into `out` from position `at`, in the order of FEATURES.

    The correlation is Pearson's. A side whose returns differ by less than 1e-6 of their size
    counts as standing still: below that the sums hold rounding, not movement.
    """
    index = int(state[INDEX])
    for span in _SPANS:
        out[at] = state[LOG_CROSS] - state[LOG_CROSSES + (index - span) % LOG_CROSSES_KEPT]
        at += 1
    out[at] = own_return_24 - out[at - 1]
    own, other = state[SUM_MOVE_24], state[SUM_CROSS_MOVE_24]
    own_variance = state[SUM_MOVE_SQUARED_24] - own * own / 24.0
    other_variance = state[SUM_CROSS_SQUARED_24] - other * other / 24.0
    moved = own_variance > 1e-12 * state[SUM_MOVE_SQUARED_24]
    other_moved = other_variance > 1e-12 * state[SUM_CROSS_SQUARED_24]
    out[at + 1] = math.nan
    if moved and other_moved and state[SUM_CROSS_MISSING_24] == 0.0:
        product = state[SUM_CROSS_PRODUCT_24] - own * other / 24.0
        correlation = product / math.sqrt(own_variance) / math.sqrt(other_variance)
        out[at + 1] = min(1.0, max(-1.0, correlation))
