"""Rolling windows over the newest bars: sums, maxima, means and squared deviations.

Every window is cut into blocks that lie at fixed places of absolute time (the bar's index since
1970 modulo the window's length). The value over the last n bars is the part of the previous block
that still counts (its suffixes are computed once, when the next block opens) joined with the
prefix of the block that is filling: two steps a bar on average, nothing is ever subtracted, so
nothing drifts, and the result depends on the n bars alone, to the last bit, wherever the stream
began. (The two-block scheme is van Herk's, 1992, https://doi.org/10.1016/0167-8655(92)90069-C;
moments are joined by Chan, Golub and LeVeque, 1983, https://doi.org/10.1080/00031305.1983.10483115.)

These functions run as they stand on Python lists and, compiled, on arrays: they use arithmetic,
`math` and indexing only, and call nothing of each other. They must not know features.
"""

import math
from collections.abc import Sequence

from strategies.features.feature import Floats
from strategies.features.layout import (
    CLOSE,
    COUNT,
    CROSS_CLOSE,
    CROSS_MISSING,
    CROSS_MOVE,
    CROSS_PRODUCT,
    CROSS_SQUARED,
    DOWN_SQUARED,
    GAIN,
    GARMAN_KLASS,
    HIGH,
    INDEX,
    LOG_CLOSE,
    LOG_CLOSES,
    LOG_CLOSES_KEPT,
    LOG_CROSS,
    LOG_CROSSES,
    LOG_CROSSES_KEPT,
    LOG_HIGH,
    LOG_LOW,
    LOG_OPEN,
    LOSS,
    LOW,
    MAXIMA,
    MINUS_LOG_LOW,
    MOMENTS,
    MOVE,
    MOVE_SIZE,
    MOVE_SQUARED,
    OPEN,
    RANGE_SQUARED,
    ROW,
    SIGNED_VOLUME,
    SUMS,
    VOLUME,
)

# What lies outside is no price and no volume; inside, no square or sum can overflow.
_LEAST, _MOST = 1e-15, 1e15
_GARMAN_KLASS_CLOSE = 2.0 * math.log(2.0) - 1.0


def begin(state: Floats, index: int, row: Sequence[float]) -> bool:
    """Take in the row of bar `index` (its open time / bar length); return False if it is no bar.

    A bar that contradicts itself, or is not finite and in range, counts as missing. After a missing
    bar the count of consecutive bars starts again.
    """
    low, high = row[LOW], row[HIGH]
    inside = low <= row[OPEN] <= high and low <= row[CLOSE] <= high
    sane = inside and low >= _LEAST and high <= _MOST and 0.0 <= row[VOLUME] <= _MOST
    follows = index == int(state[INDEX]) + 1
    state[INDEX] = index
    if not sane:
        state[COUNT] = 0.0
        return False
    state[COUNT] = state[COUNT] + 1.0 if follows else 1.0
    for k in range(ROW):
        state[k] = row[k]
    return True


def derive_prices(state: Floats) -> None:
    """Derive the series of the traded instrument from its newest bar."""
    log_open, log_high = math.log(state[OPEN]), math.log(state[HIGH])
    log_low, log_close = math.log(state[LOW]), math.log(state[CLOSE])
    move = log_close - state[LOG_CLOSE] if state[COUNT] > 1.0 else 0.0
    state[LOG_OPEN] = log_open
    state[LOG_HIGH] = log_high
    state[LOG_LOW] = log_low
    state[LOG_CLOSE] = log_close
    state[MINUS_LOG_LOW] = -log_low
    state[MOVE] = move
    state[MOVE_SIZE] = abs(move)
    state[MOVE_SQUARED] = move * move
    state[DOWN_SQUARED] = move * move if move < 0.0 else 0.0
    state[GAIN] = max(move, 0.0)
    state[LOSS] = max(-move, 0.0)
    sign = 1.0 if move > 0.0 else (-1.0 if move < 0.0 else 0.0)
    state[SIGNED_VOLUME] = sign * state[VOLUME]
    height, body = log_high - log_low, log_close - log_open
    state[RANGE_SQUARED] = height * height
    state[GARMAN_KLASS] = 0.5 * height * height - _GARMAN_KLASS_CLOSE * body * body
    state[LOG_CLOSES + int(state[INDEX]) % LOG_CLOSES_KEPT] = log_close


def derive_cross(state: Floats) -> None:
    """Derive the series of the cross instrument; a missing close is NaN and counted as missing."""
    close = state[CROSS_CLOSE]
    log_cross = math.log(close) if _LEAST <= close <= _MOST else math.nan
    change = log_cross - state[LOG_CROSS] if state[COUNT] > 1.0 else math.nan
    known = change == change
    move = change if known else 0.0
    state[LOG_CROSS] = log_cross
    state[CROSS_MOVE] = move
    state[CROSS_SQUARED] = move * move
    state[CROSS_PRODUCT] = move * state[MOVE]
    state[CROSS_MISSING] = 0.0 if known else 1.0
    state[LOG_CROSSES + int(state[INDEX]) % LOG_CROSSES_KEPT] = log_cross


def roll_sums(state: Floats) -> None:
    """Advance every rolling sum by the newest bar."""
    index = int(state[INDEX])
    for series, bars, result in SUMS:
        place, ring = index % bars, result + 2
        if place == 0:
            for k in range(ring + bars - 2, ring - 1, -1):
                state[k] += state[k + 1]
            state[result + 1] = 0.0
        value = state[series]
        prefix = state[result + 1] + value
        suffix = state[ring + place + 1] if place < bars - 1 else 0.0
        state[ring + place] = value
        state[result + 1] = prefix
        state[result] = prefix + suffix


def roll_maxima(state: Floats) -> None:
    """Advance every rolling maximum by the newest bar."""
    index = int(state[INDEX])
    for series, bars, result in MAXIMA:
        place, ring = index % bars, result + 2
        value = state[series]
        if place == 0:
            for k in range(ring + bars - 2, ring - 1, -1):
                state[k] = max(state[k], state[k + 1])
            state[result + 1] = value
        prefix = max(state[result + 1], value)
        suffix = state[ring + place + 1] if place < bars - 1 else prefix
        state[ring + place] = value
        state[result + 1] = prefix
        state[result] = max(prefix, suffix)


def roll_moments(state: Floats) -> None:
    """Advance every rolling mean and sum of squared deviations by the newest bar."""
    index = int(state[INDEX])
    for series, bars, result in MOMENTS:
        place, means = index % bars, result + 4
        squares = means + bars
        if place == 0:
            mean, square = 0.0, 0.0
            for k in range(bars - 1, -1, -1):
                away = state[means + k] - mean
                mean += away / (bars - k)
                square += away * (state[means + k] - mean)
                state[means + k] = mean
                state[squares + k] = square
            state[result + 2] = 0.0
            state[result + 3] = 0.0
        value = state[series]
        away = value - state[result + 2]
        mean = state[result + 2] + away / (place + 1)
        square = state[result + 3] + away * (value - mean)
        state[result + 2] = mean
        state[result + 3] = square
        rest = bars - 1 - place
        if rest > 0:
            apart = state[means + place + 1] - mean
            mean += apart * rest / bars
            square += state[squares + place + 1] + apart * apart * (place + 1) * rest / bars
        state[means + place] = value
        state[result] = mean
        state[result + 1] = square
