"""Volatility: how far the price moves per bar, by four measures, and how that changes.

It must not know how windows are kept.
"""

import math

from strategies.features.feature import Feature, Floats
from strategies.features.layout import (
    MAX_MOVE_SIZE_24,
    SUM_DOWN_SQUARED_24,
    SUM_GARMAN_KLASS_24,
    SUM_MOVE_SQUARED_6,
    SUM_MOVE_SQUARED_24,
    SUM_MOVE_SQUARED_72,
    SUM_RANGE_SQUARED_24,
)

FEATURES = (
    Feature("volatility_6", "log", "bars", 7, "root mean square return per bar, 6 bars"),
    Feature("volatility_24", "log", "bars", 25, "root mean square return per bar, 24 bars"),
    Feature("volatility_72", "log", "bars", 73, "root mean square return per bar, 72 bars"),
    Feature("parkinson_24", "log", "bars", 24, "volatility per bar from highs and lows, 24 bars"),
    Feature(
        "garman_klass_24",
        "log",
        "bars",
        24,
        "volatility per bar from open, high, low, close, 24 bars",
    ),
    Feature(
        "volatility_ratio_6_72",
        "ratio",
        "bars",
        73,
        "volatility_6 / volatility_72; NaN if nothing moved",
    ),
    Feature(
        "downside_share_24",
        "fraction",
        "bars",
        25,
        "falling bars' part of squared returns; NaN if none",
    ),
    Feature("largest_move_24", "log", "bars", 25, "largest absolute return of one bar, 24 bars"),
)
_PARKINSON = 1.0 / (4.0 * math.log(2.0))


def fill(state: Floats, out: Floats, at: int) -> None:
    """Write the family into `out` from position `at`, in the order of FEATURES.

    Parkinson 1980, https://doi.org/10.1086/296071; Garman and Klass 1980,
    https://doi.org/10.1086/296072 (their practical estimator, 0.5 HL^2 - (2 ln 2 - 1) CO^2).
    """
    short, middle = state[SUM_MOVE_SQUARED_6] / 6.0, state[SUM_MOVE_SQUARED_24] / 24.0
    long = state[SUM_MOVE_SQUARED_72] / 72.0
    out[at] = math.sqrt(short)
    out[at + 1] = math.sqrt(middle)
    out[at + 2] = math.sqrt(long)
    out[at + 3] = math.sqrt(_PARKINSON * state[SUM_RANGE_SQUARED_24] / 24.0)
    out[at + 4] = math.sqrt(max(state[SUM_GARMAN_KLASS_24], 0.0) / 24.0)
    out[at + 5] = math.sqrt(short) / math.sqrt(long) if long > 0.0 else math.nan
    down, moved = state[SUM_DOWN_SQUARED_24], state[SUM_MOVE_SQUARED_24]
    out[at + 6] = down / moved if moved > 0.0 else math.nan
    out[at + 7] = state[MAX_MOVE_SIZE_24]
