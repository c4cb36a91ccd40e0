"""Forecasts beside what became of them: deciles, Wilson intervals, Brier score, histogram.

Pure numbers; knows neither charts nor pages.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from research.result import ForecastOutcomes

DECILES = 10
HISTOGRAM_BINS = 40


@dataclass(frozen=True, slots=True)
class ForecastGroup:
    """Resolved forecasts of one decile; shares are fractions, `mean_pnl_bps` after costs.

    `low` and `high` are the 95 % Wilson interval of `share`; `mean_pnl_bps` is NaN when no
    outcome of the group has a finite one.
    """

    count: int
    mean_forecast: float
    share: float
    low: float
    high: float
    mean_pnl_bps: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far forecasts can be believed; `brier_of_base_rate` is that of always saying it."""

    resolved: int
    unresolved: int
    base_rate: float
    brier: float
    brier_of_base_rate: float
    groups: tuple[ForecastGroup, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """Counts of resolved forecasts per bin of equal width, apart by outcome."""

    middle: npt.NDArray[np.float64]
    width: float
    profits: npt.NDArray[np.int64]
    others: npt.NDArray[np.int64]


def calibrate(forecasts: ForecastOutcomes) -> Calibration | None:
    """Group resolved forecasts by decile; None when there is none.

    Equal forecasts are never parted, so a model of few values yields fewer than ten groups.
    """
    said = np.isfinite(forecasts.forecast)
    known = said & np.isfinite(forecasts.outcome)
    if not known.any():
        return None
    forecast, outcome = forecasts.forecast[known], forecasts.outcome[known]
    base_rate = float(outcome.mean())
    return Calibration(
        resolved=int(known.sum()),
        unresolved=int((said & ~known).sum()),
        base_rate=base_rate,
        brier=float(np.mean((forecast - outcome) ** 2)),
        brier_of_base_rate=base_rate * (1.0 - base_rate),
        groups=_groups(forecast, outcome, forecasts.pnl_bps[known]),
    )


def histogram(forecasts: ForecastOutcomes) -> Histogram | None:
    """Count resolved forecasts in bins of equal width over the range seen; None when none."""
    known = np.isfinite(forecasts.forecast) & np.isfinite(forecasts.outcome)
    if not known.any():
        return None
    forecast, outcome = forecasts.forecast[known], forecasts.outcome[known]
    edges = np.histogram_bin_edges(forecast, bins=HISTOGRAM_BINS)
    profits, _ = np.histogram(forecast[outcome > 0.5], bins=edges)
    others, _ = np.histogram(forecast[outcome <= 0.5], bins=edges)
    return Histogram((edges[:-1] + edges[1:]) / 2.0, float(edges[1] - edges[0]), profits, others)


def wilson_95(successes: float, count: int) -> tuple[float, float]:
    """Return Wilson's score interval of a share; 0 to 1 for no observation.

    Wilson (1927), as in https://www.itl.nist.gov/div898/handbook/prc/section2/prc241.htm
    """
    if count <= 0:
        return 0.0, 1.0
    z = 1.959963984540054
    share = successes / count
    scale = 1.0 + z**2 / count
    middle = (share + z**2 / (2 * count)) / scale
    half = z * math.sqrt(share * (1.0 - share) / count + z**2 / (4 * count**2)) / scale
    # The interval holds the share; at 0 and 1 rounding must not push the bound past it.
    return min(share, max(0.0, middle - half)), max(share, min(1.0, middle + half))


def _groups(
    forecast: npt.NDArray[np.float64],
    outcome: npt.NDArray[np.float64],
    pnl_bps: npt.NDArray[np.float64],
) -> tuple[ForecastGroup, ...]:
    inner = np.quantile(forecast, np.arange(1, DECILES) / DECILES)
    place = np.searchsorted(np.unique(inner), forecast, side="left")
    return tuple(
        _group(forecast[place == index], outcome[place == index], pnl_bps[place == index])
        for index in np.unique(place)
    )


def _group(
    forecast: npt.NDArray[np.float64],
    outcome: npt.NDArray[np.float64],
    pnl_bps: npt.NDArray[np.float64],
) -> ForecastGroup:
    low, high = wilson_95(float(outcome.sum()), outcome.size)
    paid = pnl_bps[np.isfinite(pnl_bps)]
    return ForecastGroup(
        count=int(outcome.size),
        mean_forecast=float(forecast.mean()),
        share=float(outcome.mean()),
        low=low,
        high=high,
        mean_pnl_bps=float(paid.mean()) if paid.size else math.nan,
    )
