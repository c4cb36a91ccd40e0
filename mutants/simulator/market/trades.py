"""The trades inside one bar: a path from open to close that touches high and low, and no more.

Drawn from (seed, bar number) alone, so a bar's trades are the same whenever they are asked for.
"""

import math

import numpy as np
from numpy.typing import NDArray

from core.events import Trade
from simulator.market.spec import MarketSpec
from simulator.market.tape import Floats, Ints, Tape, in_units
from simulator.market.weather import TRADE_STREAM

FEWEST, MOST = 5, 60
TYPICAL = 16.0
SIZE_TAIL = 1.5
TAKER_FOLLOWS_TICK = 0.85


def trades_of(spec: MarketSpec, bar: Tape, bar_index: int) -> tuple[Trade, ...]:
    """Split one bar into trades, oldest first.

    bar: a tape of exactly that bar. Times are strictly increasing and strictly inside the bar,
    time_received equals time. The first trade prints the open, the last the close, the extremes
    are the high and the low, and the lots add up to the volume. Sizes are Pareto with tail index
    1.5. A trade above the one before is mostly a taker's buy, one below a taker's sell.
    """
    seeds = np.random.SeedSequence(spec.seed, spawn_key=(TRADE_STREAM, bar_index))
    generator = np.random.Generator(np.random.PCG64(seeds))
    ohlc = np.array([bar.open[0], bar.high[0], bar.low[0], bar.close[0]])
    ticks = np.rint(ohlc / spec.tick_size).astype(np.int64)
    total = round(float(bar.volume[0]) / spec.lot_step)
    count = _count(spec, generator, total)
    path = _path(generator, ticks, count)
    lots = _lots(generator, total, count)
    inside = 1 + generator.choice(spec.bar_ms - 1, size=count, replace=False, shuffle=False)
    times = int(bar.open_time_ms[0]) + np.sort(inside)
    prices = in_units(path, spec.tick_size)
    quantities = in_units(lots, spec.lot_step)
    return tuple(
        Trade(
            time=time,
            time_received=time,
            symbol=spec.symbol,
            price=price,
            quantity=quantity,
            taker_sells=sells,
        )
        for time, price, quantity, sells in zip(
            times.tolist(),
            prices.tolist(),
            quantities.tolist(),
            _taker_sells(generator, path).tolist(),
            strict=True,
        )
    )


def _count(spec: MarketSpec, generator: np.random.Generator, total: int) -> int:
    usual = spec.hourly_volume * spec.ltc_minutes / 60.0 / spec.lot_step
    wanted = generator.poisson(TYPICAL * math.sqrt(min(total / usual, 16.0)))
    return int(min(max(wanted, FEWEST), MOST, total))


def _path(generator: np.random.Generator, ticks: Ints, count: int) -> Ints:
    # Open, the two extremes at random places in between, close; a rough line through them. The
    # extreme against the bar's direction comes first two times in three.
    open_, high, low, close = ticks.tolist()
    places = 1 + np.sort(generator.choice(count - 2, size=2, replace=False))
    low_first = (close >= open_) == (generator.random() < 2.0 / 3.0)
    extremes = (low, high) if low_first else (high, low)
    anchors = np.array([0, *places, count - 1])
    prices = np.array([open_, *extremes, close], dtype=np.float64)
    line = np.interp(np.arange(count), anchors, prices)
    rough = generator.standard_normal(count) * 0.15 * (high - low)
    rough[anchors] = 0.0
    return np.asarray(np.clip(np.rint(line + rough), low, high), dtype=np.int64)


def _lots(generator: np.random.Generator, total: int, count: int) -> Ints:
    # One lot for everybody; the rest by Pareto weights, rounded along the running sum so that the
    # lots add up exactly.
    weights: Floats = 1.0 + generator.pareto(SIZE_TAIL, count)
    shares = np.cumsum(weights) / np.sum(weights)
    shares[-1] = 1.0
    upto = np.rint(np.insert(shares, 0, 0.0) * (total - count)).astype(np.int64)
    return upto[1:] - upto[:-1] + 1


def _taker_sells(generator: np.random.Generator, path: Ints) -> NDArray[np.bool_]:
    direction = np.sign(np.diff(path, prepend=path[0]))
    sell_chance = 0.5 - direction * (TAKER_FOLLOWS_TICK - 0.5)
    return generator.random(len(path)) < sell_chance
