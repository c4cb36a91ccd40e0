"""Where everything lies in the flat state that all features share.

The state is one indexable row of floats: a Python list in the running bot, a numpy array under
numba. That is why this file holds plain int constants and tuples of ints, which both understand.
It must not know what a feature means.
"""

from strategies.features.feature import Floats

# The row of market data that is pushed for one bar; the cross close is NaN when missing.
OPEN, HIGH, LOW, CLOSE, VOLUME, CROSS_CLOSE, ROW = 0, 1, 2, 3, 4, 5, 6

# The newest bar as it was pushed, then the count of consecutive bars and the bar's absolute index.
COUNT, INDEX = 6, 7
LOG_OPEN, LOG_HIGH, LOG_LOW, LOG_CLOSE, LOG_CROSS = 8, 9, 10, 11, 12

# Series that windows are kept of; each slot holds the newest value.
MINUS_LOG_LOW = 13
MOVE, MOVE_SIZE, MOVE_SQUARED, DOWN_SQUARED, GAIN, LOSS = 14, 15, 16, 17, 18, 19
SIGNED_VOLUME, RANGE_SQUARED, GARMAN_KLASS = 20, 21, 22
CROSS_MOVE, CROSS_SQUARED, CROSS_PRODUCT, CROSS_MISSING = 23, 24, 25, 26

# Funding: count of consecutive settlements, time of the newest, its statistics, the newest rates.
FUNDING_COUNT, FUNDING_TIME, FUNDING_MEAN_3, FUNDING_ZSCORE = 27, 28, 29, 30
FUNDING_RATES, FUNDING_KEPT = 31, 21

# Rings of log closes; a return over k bars needs k + 1 of them.
LOG_CLOSES, LOG_CLOSES_KEPT = FUNDING_RATES + FUNDING_KEPT, 73
LOG_CROSSES, LOG_CROSSES_KEPT = LOG_CLOSES + LOG_CLOSES_KEPT, 25

Window = tuple[int, int, int]
"""A rolling window: (slot of its series, number of bars, slot of its result)."""


def _placed(
    start: int, fixed: int, rings: int, wanted: tuple[tuple[int, int], ...]
) -> tuple[Window, ...]:
    placed: list[Window] = []
    for series, bars in wanted:
        placed.append((series, bars, start))
        start += fixed + rings * bars
    return tuple(placed)


def _end(windows: tuple[Window, ...], fixed: int, rings: int) -> int:
    _, bars, start = windows[-1]
    return start + fixed + rings * bars


def _result(windows: tuple[Window, ...], series: int, bars: int) -> int:
    return next(at for s, n, at in windows if (s, n) == (series, bars))


# A sum or a maximum is laid out as: result, prefix of the block, ring.
SUMS = _placed(
    LOG_CROSSES + LOG_CROSSES_KEPT,
    2,
    1,
    (
        (GAIN, 14),
        (LOSS, 14),
        (VOLUME, 3),
        (VOLUME, 72),
        (SIGNED_VOLUME, 24),
        (MOVE, 24),
        (MOVE_SQUARED, 6),
        (MOVE_SQUARED, 24),
        (MOVE_SQUARED, 72),
        (DOWN_SQUARED, 24),
        (RANGE_SQUARED, 24),
        (GARMAN_KLASS, 24),
        (CROSS_MOVE, 24),
        (CROSS_SQUARED, 24),
        (CROSS_PRODUCT, 24),
        (CROSS_MISSING, 24),
    ),
)
MAXIMA = _placed(
    _end(SUMS, 2, 1),
    2,
    1,
    (
        (LOG_HIGH, 24),
        (LOG_HIGH, 72),
        (MINUS_LOG_LOW, 24),
        (MINUS_LOG_LOW, 72),
        (MOVE_SIZE, 24),
    ),
)
# Moments are laid out as: mean, squared deviations, the same two of the block's prefix, two rings.
MOMENTS = _placed(_end(MAXIMA, 2, 1), 4, 2, ((CLOSE, 24), (CLOSE, 72), (VOLUME, 24)))
SIZE = _end(MOMENTS, 4, 2)

SUM_GAIN_14 = _result(SUMS, GAIN, 14)
SUM_LOSS_14 = _result(SUMS, LOSS, 14)
SUM_VOLUME_3 = _result(SUMS, VOLUME, 3)
SUM_VOLUME_72 = _result(SUMS, VOLUME, 72)
SUM_SIGNED_VOLUME_24 = _result(SUMS, SIGNED_VOLUME, 24)
SUM_MOVE_24 = _result(SUMS, MOVE, 24)
SUM_MOVE_SQUARED_6 = _result(SUMS, MOVE_SQUARED, 6)
SUM_MOVE_SQUARED_24 = _result(SUMS, MOVE_SQUARED, 24)
SUM_MOVE_SQUARED_72 = _result(SUMS, MOVE_SQUARED, 72)
SUM_DOWN_SQUARED_24 = _result(SUMS, DOWN_SQUARED, 24)
SUM_RANGE_SQUARED_24 = _result(SUMS, RANGE_SQUARED, 24)
SUM_GARMAN_KLASS_24 = _result(SUMS, GARMAN_KLASS, 24)
SUM_CROSS_MOVE_24 = _result(SUMS, CROSS_MOVE, 24)
SUM_CROSS_SQUARED_24 = _result(SUMS, CROSS_SQUARED, 24)
SUM_CROSS_PRODUCT_24 = _result(SUMS, CROSS_PRODUCT, 24)
SUM_CROSS_MISSING_24 = _result(SUMS, CROSS_MISSING, 24)
MAX_LOG_HIGH_24 = _result(MAXIMA, LOG_HIGH, 24)
MAX_LOG_HIGH_72 = _result(MAXIMA, LOG_HIGH, 72)
MAX_MINUS_LOG_LOW_24 = _result(MAXIMA, MINUS_LOG_LOW, 24)
MAX_MINUS_LOG_LOW_72 = _result(MAXIMA, MINUS_LOG_LOW, 72)
MAX_MOVE_SIZE_24 = _result(MAXIMA, MOVE_SIZE, 24)
# The slot after a mean holds the sum of squared deviations from it.
MEAN_CLOSE_24 = _result(MOMENTS, CLOSE, 24)
MEAN_CLOSE_72 = _result(MOMENTS, CLOSE, 72)
MEAN_VOLUME_24 = _result(MOMENTS, VOLUME, 24)


def fresh() -> Floats:
    """Return the state of a stream that has seen nothing."""
    return [0.0] * SIZE
