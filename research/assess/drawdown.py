"""How deep a year of such trades may fall: drawdowns of resampled sequences of trades.

Trades are drawn in blocks (research/assess/bootstrap.py), so that losses that came together come
together again, and compounded. One history is one path; these are the others it could have been.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from research.assess.bootstrap import FEWEST, block_length, resampled

Floats = npt.NDArray[np.float64]

PATHS = 2000
MOST_TRADES = 3000
LEVELS = (0.5, 0.95, 0.99)


@dataclass(frozen=True, slots=True)
class DrawdownOdds:
    """Largest falls from a peak (percent, positive) that 50, 95 and 99 % of paths stay within."""

    p50: float
    p95: float
    p99: float
    trades: int
    paths: int


def drawdown_odds(
    returns: Floats, trades: int, seed: int, paths: int = PATHS
) -> DrawdownOdds | None:
    """Resample `returns` (fractions of equity, in time order) into paths of `trades` trades.

    None when there are too few to resample. A path longer than 3,000 trades is cut there.
    """
    if returns.size < FEWEST or not np.isfinite(returns).all():
        return None
    length = min(max(trades, 1), MOST_TRADES)
    growth = np.log1p(np.maximum(returns, -0.999999))
    falls = np.concatenate(
        [
            deepest_fall_pct(growth[rows])
            for rows in resampled(returns.size, block_length(returns), (paths, length), seed)
        ]
    )
    p50, p95, p99 = np.quantile(falls, LEVELS).tolist()
    return DrawdownOdds(p50, p95, p99, length, paths)


def deepest_fall_pct(growth: Floats) -> Floats:
    """Return each row's largest fall from its running peak, in percent; rows of log returns."""
    wealth = np.cumsum(growth, axis=1)
    peak = np.maximum(np.maximum.accumulate(wealth, axis=1), 0.0)
    return np.asarray(100.0 * (1.0 - np.exp(np.min(wealth - peak, axis=1))))
