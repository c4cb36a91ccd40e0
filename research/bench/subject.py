"""What the measurements run on: settings, a year of one-minute bars of the embedded market, and a model of it."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bot.config.load import load
from bot.config.model import Config
from core.events import Bar
from research.dataset import History, build
from research.labels import Barriers
from research.train import TrainRequest, train
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate
from strategies.features.catalogue import NAMES
from strategies.models.lightgbm import LightGbmModel

YEAR_OF_MINUTES = 525_600
TRAIN_BARS = 60_000
RUNS = 3
WARM_BARS = 12_000
"""More than the 21 funding settlements that features look back on."""
STRATEGY = """kind: threshold
enter_above: 0.55
exit_below: 0
min_hold_bars: 240
"""
CONFIG = """home: .
strategy: bench-strategy.yaml
instrument: {bar: 1m}
data: {exchange: embedded, cross_symbol: null}
account: {initial_equity_usdt: 100000}
risk: {stop_loss_pct_of_price: 3.0, take_profit_pct_of_price: 2.0, time_exit_bars: 240,
  max_entries_per_day: 1000, max_daily_loss_pct_of_equity: 100, max_drawdown_pct_of_equity: 100}
"""


@dataclass(frozen=True, slots=True)
class Bench:
    """What every measurement needs: a config, a year of one-minute bars and a model of its market."""

    config: Config
    history: History
    model: LightGbmModel
    folder: Path


def prepare(folder: Path, bars: int) -> Bench:
    """Write the settings into `folder`, train, and make `bars` bars that the model has not seen."""
    (folder / "bench-strategy.yaml").write_text(STRATEGY)
    (folder / "bench.yaml").write_text(CONFIG)
    config = load(folder / "bench.yaml")
    limits = Barriers.of(config.risk, config.costs)
    spec = MarketSpec(bar_ms=60_000, seed=1, edge_strength=0.25)
    before = History.of_tape(generate(spec, TRAIN_BARS), spec.symbol)
    trained = train(TrainRequest(folder, build(before, limits), folds=2, rounds=100))
    text = (trained.path / trained.card.model_file).read_text()
    missing = frozenset(trained.card.may_be_missing)
    model = LightGbmModel(text, NAMES, trained.card.feature_fingerprint, missing)
    tape = generate(replace(spec, seed=2), bars)
    return Bench(config, History.of_tape(tape, spec.symbol), model, folder)


def bars_of(history: History, count: int) -> list[Bar]:
    """Return the first `count` bars as the engine meets them."""
    candles = history.candles
    columns = (candles.open, candles.high, candles.low, candles.close, candles.volume)
    closes = (candles.open_time_ms + candles.bar_ms)[:count].tolist()
    rows = zip(*(column[:count].tolist() for column in columns), strict=True)
    return [
        Bar(at, at, candles.symbol, candles.bar_ms, *row)
        for at, row in zip(closes, rows, strict=True)
    ]


def timed(function: Callable[[], object], count: int) -> list[float]:
    """Return how long each of `count` calls took (us)."""
    took = []
    for _ in range(count):
        started = time.perf_counter_ns()
        function()
        took.append((time.perf_counter_ns() - started) / 1000)
    return took


def p99(values: list[float]) -> float:
    """Return the value that 99 of 100 do not reach."""
    return sorted(values)[int(len(values) * 0.99)]
