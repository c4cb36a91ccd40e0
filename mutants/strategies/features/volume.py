"""Volume: how much is traded against what is usual, and on which side the price moved.

Only ratios: volumes of two exchanges differ several times over. It must not know prices.
"""

import math

from strategies.features.feature import Feature, Floats
from strategies.features.layout import (
    MEAN_VOLUME_24,
    SUM_SIGNED_VOLUME_24,
    SUM_VOLUME_3,
    SUM_VOLUME_72,
    VOLUME,
)

FEATURES = (
    Feature(
        "volume_zscore_24",
        "deviations",
        "bars",
        24,
        "volume less its mean of 24 bars; NaN if all are equal",
    ),
    Feature(
        "volume_ratio_3_24",
        "ratio",
        "bars",
        24,
        "mean volume of 3 bars / of 24; NaN without volume",
    ),
    Feature(
        "signed_volume_24",
        "fraction",
        "bars",
        25,
        "volume of rising less of falling bars, of all, 24 bars",
    ),
    Feature(
        "volume_trend_24_72",
        "log",
        "bars",
        72,
        "mean volume of 24 bars against 72; NaN without volume",
    ),
)


def fill(state: Floats, out: Floats, at: int) -> None:
    """Write the family into `out` from position `at`, in the order of FEATURES."""
    mean, squares = state[MEAN_VOLUME_24], state[MEAN_VOLUME_24 + 1]
    traded = mean > 0.0
    spread = math.sqrt(squares / 24.0)
    out[at] = (state[VOLUME] - mean) / spread if spread > 0.0 else math.nan
    out[at + 1] = state[SUM_VOLUME_3] / 3.0 / mean if traded else math.nan
    out[at + 2] = state[SUM_SIGNED_VOLUME_24] / (24.0 * mean) if traded else math.nan
    long_mean = state[SUM_VOLUME_72] / 72.0
    known = traded and long_mean > 0.0
    out[at + 3] = math.log(mean) - math.log(long_mean) if known else math.nan
