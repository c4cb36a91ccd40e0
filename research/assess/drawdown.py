"""How deep a year of such trades may fall: drawdowns of resampled sequences of trades.

Trades are drawn in blocks (research/assess/bootstrap.py), so that losses that came together come
together again, and compounded. One history is one path; these are the others it could have been.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from research.assess.bootstrap import FEWEST, block_length, resampled_in_steps

Floats = npt.NDArray[np.float64]

PATHS, FEWEST_PATHS = 2000, 400
MOST_DRAWS = 40_000_000
"""Years of very many trades are fewer paths: some seconds for the drawdown of one setup."""
MOST_TRADES = 1_000_000
"""A year with more is cut there, and is then no year."""
LEVELS = (0.5, 0.95, 0.99)
_AT_ONCE = 250


@dataclass(frozen=True, slots=True)
class DrawdownOdds:
    """Largest falls from a peak (percent, positive) that 50, 95 and 99 % of paths stay within.

    A path is `trades` long; a year has `trades_a_year`, 0 where that is the same.
    """

    p50: float
    p95: float
    p99: float
    trades: int
    paths: int
    trades_a_year: int = 0

    @property
    def is_whole_year(self) -> bool:
        """Return False where the paths are cut before their year is over: it may fall deeper than they do."""
        return self.trades >= self.trades_a_year

    @property
    def days(self) -> float:
        """Return how many days a path takes."""
        return 365.25 * self.trades / max(self.trades_a_year, self.trades)


def drawdown_odds(
    returns: Floats, trades: int, seed: int, paths: int = PATHS, most_trades: int = MOST_TRADES
) -> DrawdownOdds | None:
    """Resample `returns` (fractions of equity, in time order) into paths of `trades` trades.

    None when there are too few to resample. A path longer than `most_trades` is cut there, and says so.
    """
    if returns.size < FEWEST or not np.isfinite(returns).all():
        return None
    wanted = max(trades, 1)
    length = min(wanted, most_trades)
    paths = min(paths, max(FEWEST_PATHS, MOST_DRAWS // length))
    growth = np.log1p(np.maximum(returns, -0.999999))
    blocks = block_length(returns)
    generator = np.random.Generator(np.random.PCG64(seed))
    falls = np.concatenate(
        [
            _falls(growth, blocks, (min(_AT_ONCE, paths - first), length), generator)
            for first in range(0, paths, _AT_ONCE)
        ]
    )
    p50, p95, p99 = np.quantile(falls, LEVELS).tolist()
    return DrawdownOdds(p50, p95, p99, length, paths, wanted)


def _falls(
    growth: Floats, blocks: float, shape: tuple[int, int], generator: np.random.Generator
) -> Floats:
    """Return each path's largest fall in percent; paths are walked in steps, since a year may not fit in memory."""
    wealth, peak, deepest = np.zeros(shape[0]), np.zeros(shape[0]), np.zeros(shape[0])
    for rows in resampled_in_steps(growth.size, blocks, shape, generator):
        path = np.cumsum(growth[rows], axis=1) + wealth[:, None]
        peaks = np.maximum(np.maximum.accumulate(path, axis=1), peak[:, None])
        deepest = np.minimum(deepest, np.min(path - peaks, axis=1))
        wealth, peak = path[:, -1], peaks[:, -1]
    return np.asarray(100.0 * (1.0 - np.exp(deepest)))


def deepest_fall_pct(growth: Floats) -> Floats:
    """Return each row's largest fall from its running peak, in percent; rows of log returns."""
    wealth = np.cumsum(growth, axis=1)
    peak = np.maximum(np.maximum.accumulate(wealth, axis=1), 0.0)
    return np.asarray(100.0 * (1.0 - np.exp(np.min(wealth - peak, axis=1))))
