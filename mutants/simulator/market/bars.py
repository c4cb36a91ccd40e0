"""Bars, mark, index and funding of one chunk, from its weather and its path.

The place where everything is rounded to tick and lot. It draws nothing and recurses over nothing
but the funding interval in progress.
"""

from dataclasses import dataclass

import numpy as np

from simulator.market.path import Path, PathState, at_rest, walked
from simulator.market.spec import FUNDING_INTERVAL_MS, MarketSpec
from simulator.market.tape import Floats, Ints, Tape, in_units
from simulator.market.weather import CALM, CHUNK, Weather, drawn

INTEREST_PER_INTERVAL = 0.0001
PREMIUM_CLAMP = 0.0005
FUNDING_CAP = 0.01
# A fat-tailed bar spends part of its move in one leap, so its wicks are those of a Brownian bridge
# of this share of the bar's volatility, fitted to mean range / mean |return| of LTCUSDT 1h.
BRIDGE_SHARE = 1.03
MARK_REACH = 0.94


@dataclass(frozen=True, slots=True)
class MarketState:
    """Hold everything bar i + 1 needs of bars 0 to i.

    factors: the weather's slow factors. path: price and volume. mark: last mark price, USDT.
    funding_bars, funding_sum: bars of the funding interval in progress and the sum of their
    premiums weighted 1, 2, 3, ...
    """

    factors: tuple[float, ...]
    path: PathState
    mark: float
    funding_bars: int = 0
    funding_sum: float = 0.0


def opening(spec: MarketSpec) -> MarketState:
    """Build the state before bar 0."""
    return MarketState(factors=CALM, path=at_rest(spec), mark=spec.start_price)


def printed(spec: MarketSpec, chunk: int, state: MarketState) -> tuple[Tape, MarketState]:
    """Print one whole chunk of tape and the state after it.

    chunk: its number, from 0; state: the state after chunk - 1, or opening(spec).
    """
    weather = drawn(spec, chunk, state.factors)
    path = walked(spec, weather, state.path)
    opens = spec.start_ms + spec.bar_ms * np.arange(chunk * CHUNK, (chunk + 1) * CHUNK)
    open_, high, low, close = _prices(spec, weather, path, state.path.ticks)
    mark, mark_high, mark_low = _marks(spec, weather, (open_, high, low, close), state.mark)
    times, rates, funding = _funding(spec, opens + spec.bar_ms, weather.premium, state)
    tape = Tape(
        bar_ms=spec.bar_ms,
        open_time_ms=opens,
        open=in_units(open_, spec.tick_size),
        high=in_units(high, spec.tick_size),
        low=in_units(low, spec.tick_size),
        close=in_units(close, spec.tick_size),
        volume=in_units(np.array(path.lots, dtype=np.float64), spec.lot_step),
        mark=in_units(mark, spec.tick_size),
        mark_high=in_units(mark_high, spec.tick_size),
        mark_low=in_units(mark_low, spec.tick_size),
        index=in_units(np.maximum(np.rint(mark / (1.0 + weather.premium)), 1.0), spec.tick_size),
        funding_time_ms=times,
        funding_rate=rates,
    )
    after = MarketState(weather.factors, path.state, float(mark[-1]), *funding)
    return tape, after


def funding_rate(premium: float) -> float:
    """Compute the rate of one interval from its average premium, both fractions.

    P + clamp(I - P, -0.05 %, +0.05 %), I = 0.01 % per 8 h, within +-1 %:
    https://www.bybit.com/en/help-center/article/Introduction-to-Funding-Rate
    """
    pull = min(max(INTEREST_PER_INTERVAL - premium, -PREMIUM_CLAMP), PREMIUM_CLAMP)
    return min(max(premium + pull, -FUNDING_CAP), FUNDING_CAP)


def _prices(
    spec: MarketSpec, weather: Weather, path: Path, ticks: int
) -> tuple[Floats, Floats, Floats, Floats]:
    # Extremes of a Brownian bridge from open to close: with c the bar's log return and E an
    # exponential of mean 1, max = (c + sqrt(c^2 + 2 s^2 E)) / 2 and, mirrored, the minimum.
    # Karatzas and Shreve, Brownian Motion and Stochastic Calculus, 1991, section 4.3.
    close = np.array(path.close_ticks, dtype=np.float64)
    open_ = np.concatenate(([float(ticks)], close[:-1]))
    move = np.log(close / open_)
    spread = 2.0 * (BRIDGE_SHARE * weather.sigma) ** 2 * weather.reach
    up = (move + np.sqrt(move**2 + spread[0])) / 2.0
    down = (move - np.sqrt(move**2 + spread[1])) / 2.0
    high = np.maximum(np.rint(open_ * np.exp(up)), np.maximum(open_, close))
    low = np.minimum(np.rint(open_ * np.exp(down)), np.minimum(open_, close))
    return open_, high, np.maximum(low, 1.0), close


def _marks(
    spec: MarketSpec, weather: Weather, prices: tuple[Floats, Floats, Floats, Floats], last: float
) -> tuple[Floats, Floats, Floats]:
    open_, high, low, close = prices
    # The mark strays from the last price by less when the market is calm, never by more than 1 %.
    calm = np.minimum(weather.sigma / spec.bar_volatility, 3.0)
    noise = np.clip(weather.mark_noise * calm, -0.01, 0.01)
    mark = np.maximum(np.rint(close * np.exp(noise[0])), 1.0)
    before = np.concatenate(([last], mark[:-1]))
    top, bottom = np.maximum(open_, close), np.minimum(open_, close)
    above = np.rint(top * (high / top) ** MARK_REACH * np.exp(noise[1]))
    below = np.rint(bottom * (low / bottom) ** MARK_REACH * np.exp(noise[2]))
    mark_high = np.maximum(above, np.maximum(mark, before))
    mark_low = np.maximum(np.minimum(below, np.minimum(mark, before)), 1.0)
    return mark, mark_high, mark_low


def _funding(
    spec: MarketSpec, closes_ms: Ints, premium: Floats, state: MarketState
) -> tuple[Ints, Floats, tuple[int, float]]:
    # A bar belongs to the interval its close falls into, (T - 8 h, T], and the interval is settled
    # by the first bar that closes at or after T.
    interval = -(-closes_ms // FUNDING_INTERVAL_MS)
    starts = np.concatenate(([0], np.flatnonzero(np.diff(interval)) + 1))
    counts = np.diff(np.append(starts, len(premium)))
    weights = np.arange(1, len(premium) + 1) - np.repeat(starts, counts)
    weights[: counts[0]] += state.funding_bars
    sums = np.add.reduceat(weights * premium, starts)
    times: list[int] = []
    rates: list[float] = []
    bars, total = state.funding_bars, state.funding_sum
    for first, count, added in zip(starts.tolist(), counts.tolist(), sums.tolist(), strict=True):
        bars, total = bars + count, total + added
        settles = int(interval[first]) * FUNDING_INTERVAL_MS
        if int(closes_ms[first + count - 1]) == settles or first + count < len(premium):
            times.append(settles)
            rates.append(round(funding_rate(2.0 * total / (bars * (bars + 1))), 8))
            bars, total = 0, 0.0
    return np.array(times, dtype=np.int64), np.array(rates, dtype=np.float64), (bars, total)
