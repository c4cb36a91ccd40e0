"""Funding: what longs pay shorts, against its own past, and how far the next payment is.

The interval is Bybit's for LTCUSDT, 8 hours at 00:00, 08:00 and 16:00 UTC. The family counts
settlements, not bars: a gap in the bars does not make it forget. It must not know prices.
"""

import math

from core.calendar import HOUR_MS
from strategies.features.feature import Feature, Floats
from strategies.features.layout import (
    FUNDING_COUNT,
    FUNDING_KEPT,
    FUNDING_MEAN_3,
    FUNDING_RATES,
    FUNDING_TIME,
    FUNDING_ZSCORE,
)

INTERVAL_MS = 8 * HOUR_MS

FEATURES = (
    Feature("funding_rate_bps", "bps", "funding", 0, "the last settled rate", 1),
    Feature("funding_mean_3_bps", "bps", "funding", 0, "mean of the last 3 rates", 3),
    Feature(
        "funding_zscore_21",
        "deviations",
        "funding",
        0,
        "last rate less the mean of the last 21; 0 if all are equal",
        21,
    ),
    Feature(
        "funding_ahead", "fraction", "clock", 0, "time to the next settlement, of the interval"
    ),
    Feature(
        "funding_age", "fraction", "funding", 0, "time since the last rate, of the interval", 1
    ),
)
_NEWEST = FUNDING_RATES + FUNDING_KEPT - 1


def push(state: Floats, time: int, rate: float) -> None:
    """Take in the rate (fraction) settled at `time` (ms UTC); an older one is ignored.

    After a hole of more than two intervals the count of consecutive settlements starts again.
    """
    last = int(state[FUNDING_TIME])
    if time <= last or not -1.0 < rate < 1.0:
        return
    state[FUNDING_COUNT] = state[FUNDING_COUNT] + 1.0 if time - last <= 2 * INTERVAL_MS else 1.0
    state[FUNDING_TIME] = time
    total, least, most = 0.0, rate, rate
    for k in range(FUNDING_RATES, _NEWEST):
        shifted = state[k + 1]
        state[k] = shifted
        total += shifted
        least, most = min(least, shifted), max(most, shifted)
    state[_NEWEST] = rate
    mean = (total + rate) / FUNDING_KEPT
    squares = 0.0
    for k in range(FUNDING_RATES, _NEWEST + 1):
        squares += (state[k] - mean) * (state[k] - mean)
    # Rates rest at the default for days: that is no deviation (0), not a silent source (NaN).
    # Equal ones are told by comparison: their mean is rounded, so their squares are not quite 0.
    spread = math.sqrt(squares / FUNDING_KEPT) if most > least else 0.0
    state[FUNDING_ZSCORE] = (rate - mean) / spread if spread > 0.0 else 0.0
    state[FUNDING_MEAN_3] = (state[_NEWEST - 2] + state[_NEWEST - 1] + rate) / 3.0


def fill(state: Floats, out: Floats, at: int, close_time: int) -> None:
    """Write the family into `out` from position `at`, in the order of FEATURES.

    A rate older than two intervals at `close_time` (ms UTC) is no longer known: NaN.
    """
    age = close_time - int(state[FUNDING_TIME])
    count = state[FUNDING_COUNT] if age <= 2 * INTERVAL_MS else 0.0
    out[at] = 1e4 * state[_NEWEST] if count >= 1.0 else math.nan
    out[at + 1] = 1e4 * state[FUNDING_MEAN_3] if count >= 3.0 else math.nan
    out[at + 2] = state[FUNDING_ZSCORE] if count >= FUNDING_KEPT else math.nan
    out[at + 3] = 1.0 - (close_time % INTERVAL_MS) / INTERVAL_MS
    out[at + 4] = age / INTERVAL_MS if count >= 1.0 else math.nan
