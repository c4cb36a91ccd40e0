"""Price: returns, distance to extremes and means, the shape of the candle, strength.

Prices enter as logarithms where a ratio is meant. It must not know how windows are kept.
"""

import math

from strategies.features.feature import Feature, Floats
from strategies.features.layout import (
    CLOSE,
    HIGH,
    INDEX,
    LOG_CLOSE,
    LOG_CLOSES,
    LOG_CLOSES_KEPT,
    LOW,
    MAX_LOG_HIGH_24,
    MAX_LOG_HIGH_72,
    MAX_MINUS_LOG_LOW_24,
    MAX_MINUS_LOG_LOW_72,
    MEAN_CLOSE_24,
    MEAN_CLOSE_72,
    OPEN,
    SUM_GAIN_14,
    SUM_LOSS_14,
)

FEATURES = (
    Feature("return_1", "log", "bars", 2, "change of the close over 1 bar"),
    Feature("return_3", "log", "bars", 4, "change of the close over 3 bars"),
    Feature("return_6", "log", "bars", 7, "change of the close over 6 bars"),
    Feature("return_12", "log", "bars", 13, "change of the close over 12 bars"),
    Feature("return_24", "log", "bars", 25, "change of the close over 24 bars"),
    Feature("return_72", "log", "bars", 73, "change of the close over 72 bars"),
    Feature(
        "below_high_24", "log", "bars", 24, "close under the highest high of 24 bars, 0 or less"
    ),
    Feature("above_low_24", "log", "bars", 24, "close over the lowest low of 24 bars, 0 or more"),
    Feature(
        "below_high_72", "log", "bars", 72, "close under the highest high of 72 bars, 0 or less"
    ),
    Feature("above_low_72", "log", "bars", 72, "close over the lowest low of 72 bars, 0 or more"),
    Feature(
        "candle_body", "fraction", "bars", 1, "close less open, of the bar's range; 0 if no range"
    ),
    Feature("upper_wick", "fraction", "bars", 1, "high over the body, of the range; 0 if no range"),
    Feature("lower_wick", "fraction", "bars", 1, "low under the body, of the range; 0 if no range"),
    Feature(
        "strength_14",
        "fraction",
        "bars",
        15,
        "gains / (gains + losses) of 14 log returns; 0.5 if none",
    ),
    Feature("distance_mean_24", "fraction", "bars", 24, "close / mean close of 24 bars - 1"),
    Feature("distance_mean_72", "fraction", "bars", 72, "close / mean close of 72 bars - 1"),
    Feature(
        "zscore_24",
        "deviations",
        "bars",
        24,
        "close less its mean of 24 bars; NaN if all are equal",
    ),
    Feature(
        "zscore_72",
        "deviations",
        "bars",
        72,
        "close less its mean of 72 bars; NaN if all are equal",
    ),
)
_SPANS = (1, 3, 6, 12, 24, 72)


def fill(state: Floats, out: Floats, at: int) -> None:
    """Write the family into `out` from position `at`, in the order of FEATURES.

    strength_14 is the ratio inside Wilder's RSI (New Concepts in Technical Trading Systems, 1978)
    with plain sums in place of his endless averages, on log returns; RSI = 100 x strength.
    Deviations are of the population (divisor n).
    """
    index, log_close = int(state[INDEX]), state[LOG_CLOSE]
    for span in _SPANS:
        out[at] = log_close - state[LOG_CLOSES + (index - span) % LOG_CLOSES_KEPT]
        at += 1
    out[at] = log_close - state[MAX_LOG_HIGH_24]
    out[at + 1] = log_close + state[MAX_MINUS_LOG_LOW_24]
    out[at + 2] = log_close - state[MAX_LOG_HIGH_72]
    out[at + 3] = log_close + state[MAX_MINUS_LOG_LOW_72]
    opened, high, low, close = state[OPEN], state[HIGH], state[LOW], state[CLOSE]
    height = high - low
    shaped = height > 0.0
    out[at + 4] = (close - opened) / height if shaped else 0.0
    out[at + 5] = (high - max(opened, close)) / height if shaped else 0.0
    out[at + 6] = (min(opened, close) - low) / height if shaped else 0.0
    travelled = state[SUM_GAIN_14] + state[SUM_LOSS_14]
    out[at + 7] = state[SUM_GAIN_14] / travelled if travelled > 0.0 else 0.5
    at += 8
    for mean, bars in ((MEAN_CLOSE_24, 24), (MEAN_CLOSE_72, 72)):
        away, spread = close - state[mean], math.sqrt(state[mean + 1] / bars)
        out[at] = away / state[mean] if state[mean] > 0.0 else math.nan
        out[at + 2] = away / spread if spread > 0.0 else math.nan
        at += 1
