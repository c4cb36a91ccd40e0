"""Who tries often finds something: what is asked of the best of many tries.

Two answers to one question. The level of each test is raised so that all together err as rarely
as one should (Sidak 1967), which is what the verdict stands on. Beside it the deflated Sharpe ratio
is told: the chance that the Sharpe ratio is above the best that so many tries without skill are
expected to show (Bailey and Lopez de Prado 2014, "The Deflated Sharpe Ratio", Journal of Portfolio
Management 40, https://ssrn.com/abstract=2460551). It must not know what was tried.
"""

import math
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
_NORMAL = NormalDist()
_EULER = 0.5772156649015329


def level_of_each(level: float, trials: int) -> float:
    """Return the confidence each of `trials` tests needs, so that all hold together with `level`."""
    return float(level ** (1.0 / max(trials, 1)))


def sharpe(values: Floats) -> float:
    """Return mean over standard deviation, per value (not a year); 0 when they do not differ."""
    deviation = float(values.std(ddof=1)) if values.size > 1 else 0.0
    return float(values.mean()) / deviation if deviation > 0.0 else 0.0


def expected_best_sharpe(trials: int, variance: float) -> float:
    """Return the Sharpe ratio that the best of `trials` without skill is expected to show.

    `variance` is that of the Sharpe ratios of the tries. False strategy theorem, eq. 1 of the paper.
    """
    if trials < 2:
        return 0.0
    first = _NORMAL.inv_cdf(1.0 - 1.0 / trials)
    second = _NORMAL.inv_cdf(1.0 - 1.0 / (trials * math.e))
    return math.sqrt(variance) * ((1.0 - _EULER) * first + _EULER * second)


def probability_above(values: Floats, benchmark: float) -> float | None:
    """Return the chance that the true Sharpe ratio of `values` is above `benchmark`.

    The probabilistic Sharpe ratio, which allows for skewness and fat tails (eq. 2); None for fewer
    than ten values.
    """
    if values.size < 10:
        return None
    deviation = float(values.std())
    if deviation <= 0.0:
        return None
    standard = (values - values.mean()) / deviation
    skewness, kurtosis = float(np.mean(standard**3)), float(np.mean(standard**4))
    ratio = sharpe(values)
    spread = 1.0 - skewness * ratio + (kurtosis - 1.0) / 4.0 * ratio**2
    if spread <= 0.0:
        return None
    return _NORMAL.cdf((ratio - benchmark) * math.sqrt((values.size - 1) / spread))


def deflated_sharpe(values: Floats, trials: int, tried: list[float]) -> float | None:
    """Return the deflated Sharpe ratio: the chance that skill, not the number of tries, explains it.

    `tried` are the Sharpe ratios that are known of the tries. With fewer than two of them the
    variance is that of a single estimate without skill, 1 / (n - 1).
    """
    variance = float(np.var(tried, ddof=1)) if len(tried) > 1 else 1.0 / max(values.size - 1, 1)
    return probability_above(values, expected_best_sharpe(trials, variance))
