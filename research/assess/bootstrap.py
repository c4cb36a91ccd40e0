"""How sure a mean is when neighbours may depend on one another: the stationary bootstrap.

Blocks of random length are drawn from the series laid in a circle (Politis and Romano 1994, "The
Stationary Bootstrap", JASA 89, https://doi.org/10.1080/01621459.1994.10476870); their mean length
is chosen from the series itself (Politis and White 2004, corrected by Patton, Politis and White
2009, https://doi.org/10.1080/07474930802459016). It must not know what the numbers mean.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from research.result import student_quantile

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

RESAMPLES = 4000
FEWEST = 10
"""Below this many values no interval is told."""
_AT_ONCE, _STEP = 250, 4096


@dataclass(frozen=True, slots=True)
class MeanInterval:
    """One-sided bounds of a mean, each at `level`: the mean lies above `low` with that confidence."""

    mean: float
    low: float
    high: float
    level: float
    standard_error: float
    block_length: float


def mean_interval(
    values: Floats, level: float, seed: int, resamples: int = RESAMPLES
) -> MeanInterval | None:
    """Return the bounds of the mean of `values` (in time order); None when there are too few.

    Each bound is the wider of two: the percentile of the resampled means, which sees skewness, and
    Student's t on their standard error, which sees how few values there are. The percentile alone
    is too narrow for some dozens of values, and blind beyond 1 / resamples.
    """
    count = values.size
    if count < FEWEST or not np.isfinite(values).all():
        return None
    length = block_length(values)
    means = np.concatenate(
        [values[rows].mean(axis=1) for rows in resampled(count, length, (resamples, count), seed)]
    )
    mean, error = float(values.mean()), float(means.std(ddof=1))
    # The circle's variance falls short by about one block's share of the series (Politis and Romano).
    error *= math.sqrt(count / max(count - length, 1.0))
    half = student_quantile(level, count - 1) * error
    low, high = np.quantile(means, [1.0 - level, level])
    return MeanInterval(
        mean, min(mean - half, float(low)), max(mean + half, float(high)), level, error, length
    )


def resampled(count: int, mean_length: float, shape: tuple[int, int], seed: int) -> Iterator[Ints]:
    """Yield row numbers in batches of (at most 250, shape[1]), `shape[0]` rows together.

    A row is one resample: runs of consecutive numbers below `count`, of geometric length with mean
    `mean_length`, that go on at 0 after the last.
    """
    generator = np.random.Generator(np.random.PCG64(seed))
    wanted, width = shape
    for first in range(0, wanted, _AT_ONCE):
        yield _runs(generator, count, mean_length, (min(_AT_ONCE, wanted - first), width))


def resampled_in_steps(
    count: int, mean_length: float, shape: tuple[int, int], generator: np.random.Generator
) -> Iterator[Ints]:
    """Yield `shape[0]` resamples of shape[1] row numbers side by side, some thousand columns at a time."""
    rows, width = shape
    last: Ints | None = None
    for first in range(0, width, _STEP):
        step = _runs(generator, count, mean_length, (rows, min(_STEP, width - first)), last)
        last = step[:, -1]
        yield step


def _runs(
    generator: np.random.Generator,
    count: int,
    mean_length: float,
    shape: tuple[int, int],
    last: Ints | None = None,
) -> Ints:
    """Return rows of runs; `last` is where each row's run stood before, None where every row begins one."""
    at = np.arange(shape[1])
    begins = generator.random(shape) < 1.0 / mean_length
    starts = generator.integers(0, count, shape)
    if last is not None:
        starts[:, 0] = np.where(begins[:, 0], starts[:, 0], last + 1)
    begins[:, 0] = True
    began_at = np.maximum.accumulate(np.where(begins, at, 0), axis=1)
    return (np.take_along_axis(starts, began_at, axis=1) + at - began_at) % count


def block_length(values: Floats) -> float:
    """Return the mean block length that estimates the variance of the mean best; at least 1."""
    count = values.size
    centred = values - values.mean()
    variance = float(centred @ centred) / count
    if variance <= 0.0 or count < FEWEST:
        return 1.0
    most_lags = min(math.ceil(math.sqrt(count)) + max(5, math.ceil(math.log10(count))), count - 1)
    covariance = np.array([float(centred[k:] @ centred[: count - k]) / count
                           for k in range(most_lags + 1)])  # fmt: skip
    lags = _lags_that_matter(covariance / variance, count)
    k = np.arange(1, min(2 * lags, most_lags) + 1)
    # The flat-top window: 1 up to half of its width, then straight down to 0.
    weight = np.clip(2.0 * (1.0 - k / (2 * lags)), 0.0, 1.0)
    spread = 2.0 * float(np.sum(weight * k * covariance[k]))
    long_run = variance + 2.0 * float(np.sum(weight * covariance[k]))
    if long_run <= 0.0 or spread == 0.0:
        return 1.0
    best = (2.0 * spread**2 / (2.0 * long_run**2)) ** (1 / 3) * count ** (1 / 3)
    return float(np.clip(best, 1.0, math.ceil(min(3.0 * math.sqrt(count), count / 3.0))))


def _lags_that_matter(correlation: Floats, count: int) -> int:
    """Return the lag after which a run of correlations is within chance; at least 1."""
    within = np.abs(correlation[1:]) < 2.0 * math.sqrt(math.log10(count) / count)
    run = max(5, math.ceil(math.sqrt(math.log10(count))))
    for lag in range(within.size - run + 1):
        if within[lag : lag + run].all():
            return max(lag, 1)
    beyond = np.flatnonzero(~within)
    return int(beyond[-1]) + 1 if beyond.size else 1
