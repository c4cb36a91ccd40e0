"""Bars a second of a replay, beside bare libraries that walk the same rule without an engine."""

import math
import time
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from bot.compose import build_engine, build_venue
from bot.journal.journal import Durability, Journal
from bot.recorder import Detail, Recorder
from core.money import decimal_of
from research.ahead import Cursor, FeaturesAhead, ForecastsAhead
from research.bench.figure import Figure
from research.bench.subject import RUNS, Bench
from research.compiled import compiled
from research.dataset import History
from research.features import compute
from research.replay import Driver, replay
from strategies.features.catalogue import NAMES

Floats = npt.NDArray[np.float64]


def figure(bench: Bench) -> Figure:
    """A year of one-minute bars, features and forecasts included; best of RUNS for both sides."""
    short = replace(bench, history=_cut(bench.history, 5_000))
    for history in (short, bench):
        _bare(history)
    trades, best, floor = 0, math.inf, math.inf
    for run in range(RUNS):
        started = time.perf_counter()
        trades = _replay_once(bench, run)
        best = min(best, time.perf_counter() - started)
        started = time.perf_counter()
        _bare(bench)
        floor = min(floor, time.perf_counter() - started)
    bars = len(bench.history.candles)
    what = f"{bars:,} one-minute bars, {trades:,} shorts; reference: numba features, LightGBM, numba exits"
    return Figure(bars / best, "bars/s", bars / floor, what)


def _replay_once(bench: Bench, run: int) -> int:
    history, config = bench.history, bench.config
    vectors = compute(history.candles, history.funding)
    cursor = Cursor()
    forecasts = ForecastsAhead(bench.model.forecasts(vectors).tolist(), cursor)
    features = FeaturesAhead(NAMES, vectors, history.candles.symbol, cursor)
    unpolled = replace(config, execution=replace(config.execution, poll_position_s=86_400.0))
    engine = build_engine(unpolled, features, forecasts, "ebb-bench")
    venue = build_venue(config, decimal_of(config.account.initial_equity_usdt))
    with Journal(
        bench.folder / f"run{run}.sqlite", Durability.FAST, environment="replay"
    ) as journal:
        driver = Driver(engine, venue, Recorder(journal, Detail.CHANGES))
        replay(driver, history.candles, history.funding)
    return driver.recorder.lives.count


def _bare(bench: Bench) -> float:
    history, risk = bench.history, bench.config.risk
    forecasts = bench.model.forecasts(compute(history.candles, history.funding))
    bars = history.candles
    prices = np.ascontiguousarray(np.stack([bars.high, bars.low, bars.close]))
    stop, target = risk.stop_loss_pct_of_price / 100, risk.take_profit_pct_of_price / 100
    return _exits(prices, forecasts, 0.55, stop, target, risk.time_exit_bars)


@compiled
def _exits(
    prices: Floats, forecasts: Floats, enter: float, stop: float, target: float, horizon: int
) -> float:
    """Walk the same rule without an engine: enter at the close, leave by stop, target or time."""
    total, held_since, entry = 0.0, -1, 0.0
    for i in range(forecasts.shape[0]):
        if held_since >= 0:
            leave = 0.0
            if prices[0, i] >= entry * (1 + stop):
                leave = entry * (1 + stop)
            elif prices[1, i] <= entry * (1 - target):
                leave = entry * (1 - target)
            elif i - held_since >= horizon:
                leave = prices[2, i]
            if leave > 0.0:
                total += (entry - leave) / entry - 0.0015
                held_since = -1
        if held_since < 0 and forecasts[i] >= enter:
            held_since, entry = i, prices[2, i]
    return total


def _cut(history: History, bars: int) -> History:
    until = int(history.candles.open_time_ms[bars])
    return replace(history, candles=history.candles.slice(None, until))
