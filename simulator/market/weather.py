"""The weather of a chunk of bars: volatility, surprise, activity and premium, before any price.

Everything random about bar i is drawn here from (seed, chunk of i) alone; what is carried over from
chunk to chunk is the value of each slow factor. No price, no edge, no rounding is known here.

Volatility is a log-normal stochastic volatility with three factors (hours, days, weeks), the
multi-scale form of Chernov, Gallant, Ghysels and Tauchen, "Alternative models for stock price
dynamics", Journal of Econometrics 116 (2003); Corsi's HAR (2009) motivates the three horizons. The
factors are independent of the sign of every return, so returns are a martingale difference.
"""

import math
from dataclasses import dataclass

import numpy as np

from simulator.market.spec import HOUR_MS, MarketSpec
from simulator.market.tape import Floats, Ints

CHUNK = 4_096
"""Bars drawn at once. Part of the tape's identity: another value gives another tape."""

CHUNK_STREAM = 0
TRADE_STREAM = 1

# Standard deviation of log volatility and half-life in LTC hours, fitted to the autocorrelation of
# |return| of LTCUSDT 1h at lags 1, 6, 24, 168 and 720.
VOLATILITY_FACTORS = ((0.46, 1.5), (0.28, 48.0), (0.44, 1_000.0))
# The same for log volume, beyond what volatility and the bar's own move explain.
VOLUME_FACTORS = ((0.34, 6.0), (0.58, 400.0))
VOLUME_NOISE = 0.24
VOLUME_ON_VOLATILITY = 0.75
# Standard deviation (in units of the premium's log scale) and half-life in hours of tape time.
PREMIUM_FACTORS = ((0.42, 36.0), (0.33, 300.0))
PREMIUM_FLOOR, PREMIUM_SCALE, PREMIUM_NOISE = -0.00108, 0.00108, 0.0002
MARK_NOISE = 0.0004

TAIL_DEGREES = 7.0
JUMP_PROBABILITY, JUMP_FLOOR, JUMP_MEAN = 0.001, 4.0, 1.5

# LTCUSDT 1h on Binance, 2020-01 to 2025-05: geometric mean of volume and of high/low range by hour
# of day UTC, each divided by its mean: the Asian open at 00, London from 08, New York 13 to 16.
VOLUME_BY_HOUR = (
    1.19, 0.99, 0.90, 0.83, 0.81, 0.79,
    0.85, 0.91, 1.03, 0.97, 0.97, 0.97,
    1.19, 1.29, 1.43, 1.36, 1.43, 1.07,
    0.95, 0.87, 0.87, 0.72, 0.77, 0.85,
)  # fmt: skip
RANGE_BY_HOUR = (
    1.25, 1.08, 0.97, 0.89, 0.86, 0.84,
    0.88, 0.90, 0.98, 0.93, 0.91, 0.92,
    1.09, 1.17, 1.25, 1.18, 1.24, 1.03,
    0.96, 0.93, 0.94, 0.91, 0.95, 0.95,
)  # fmt: skip

FACTORS = len(VOLATILITY_FACTORS) + len(VOLUME_FACTORS) + len(PREMIUM_FACTORS)
CALM: tuple[float, ...] = (0.0,) * FACTORS
"""Factors before bar 0: every tape starts in typical weather."""


@dataclass(frozen=True, slots=True)
class Weather:
    """Hold one chunk's draws, float64 arrays of CHUNK values.

    sigma: the bar's volatility, a fraction. shock: surprise in sigmas, symmetric, variance 1, with
    jumps. log_volume: log of lots expected before the bar's own move is known. premium: (mark -
    index) / index. mark_noise: three rows (close, high, low), fractions. reach: two rows of
    exponentials of mean 1 for the high and the low. factors: the slow factors after the last bar.
    """

    sigma: Floats
    shock: Floats
    log_volume: Floats
    premium: Floats
    mark_noise: Floats
    reach: Floats
    factors: tuple[float, ...]


def drawn(spec: MarketSpec, chunk: int, factors: tuple[float, ...]) -> Weather:
    """Draw the weather of one chunk, given the slow factors at the end of the chunk before."""
    seeds = np.random.SeedSequence(spec.seed, spawn_key=(CHUNK_STREAM, chunk))
    generator = np.random.Generator(np.random.PCG64(seeds))
    normal = generator.standard_normal((FACTORS + 5, CHUNK))
    shock = _shock(generator)
    reach = generator.standard_exponential((2, CHUNK))

    slow = [
        _reverting(noise, _memory(spec, index), last)
        for index, (noise, last) in enumerate(zip(normal, factors, strict=False))
    ]
    log_sigma = sum(sd * f for (sd, _), f in zip(VOLATILITY_FACTORS, slow[:3], strict=True))
    activity = sum(sd * f for (sd, _), f in zip(VOLUME_FACTORS, slow[3:5], strict=True))
    premium = sum(sd * f for (sd, _), f in zip(PREMIUM_FACTORS, slow[5:], strict=True))

    hour = _hours(spec, chunk)
    session = np.log(np.array(RANGE_BY_HOUR))[hour]
    level = math.log(spec.bar_volatility) - sum(sd**2 for sd, _ in VOLATILITY_FACTORS)
    lots = spec.hourly_volume * spec.ltc_minutes / 60.0 / spec.lot_step
    return Weather(
        sigma=np.exp(level + session + log_sigma),
        shock=shock,
        log_volume=math.log(lots)
        + np.log(np.array(VOLUME_BY_HOUR))[hour]
        + VOLUME_ON_VOLATILITY * log_sigma
        + activity
        + VOLUME_NOISE * normal[FACTORS],
        premium=PREMIUM_FLOOR
        + PREMIUM_SCALE * np.exp(premium)
        + PREMIUM_NOISE * normal[FACTORS + 1],
        mark_noise=MARK_NOISE * normal[FACTORS + 2 :],
        reach=reach,
        factors=tuple(float(f[-1]) for f in slow),
    )


def _shock(generator: np.random.Generator) -> Floats:
    # Student t has fat tails at every scale; the jumps put the rare hours of 6 to 15 sigmas on top.
    tail = generator.standard_t(TAIL_DEGREES, CHUNK) * math.sqrt(1.0 - 2.0 / TAIL_DEGREES)
    size = JUMP_FLOOR + JUMP_MEAN * generator.standard_exponential(CHUNK)
    up_or_down = np.where(generator.random(CHUNK) < 0.5, -1.0, 1.0)
    jump = np.where(generator.random(CHUNK) < JUMP_PROBABILITY, up_or_down * size, 0.0)
    square = JUMP_FLOOR**2 + 2.0 * JUMP_FLOOR * JUMP_MEAN + 2.0 * JUMP_MEAN**2
    return (np.clip(tail, -15.0, 15.0) + jump) / math.sqrt(1.0 + JUMP_PROBABILITY * square)


def _memory(spec: MarketSpec, index: int) -> float:
    hours = [half for _, half in (*VOLATILITY_FACTORS, *VOLUME_FACTORS, *PREMIUM_FACTORS)][index]
    on_tape_clock = index >= len(VOLATILITY_FACTORS) + len(VOLUME_FACTORS)
    hours_per_bar = spec.bar_ms / HOUR_MS if on_tape_clock else spec.ltc_minutes / 60.0
    return float(0.5 ** (hours_per_bar / hours))


def _reverting(noise: Floats, memory: float, last: float) -> Floats:
    value = last
    steps = (math.sqrt(1.0 - memory**2) * noise).tolist()
    return np.array([value := memory * value + step for step in steps])


def _hours(spec: MarketSpec, chunk: int) -> Ints:
    opens = spec.start_ms + spec.bar_ms * np.arange(chunk * CHUNK, (chunk + 1) * CHUNK)
    return (opens // HOUR_MS) % 24
