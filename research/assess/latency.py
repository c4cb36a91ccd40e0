"""How long the bot takes on this machine, stage by stage: its own engine, model and journal, timed.

The newest bars of the history are stepped through the running bot's path (streamed features, one forecast at a time,
a journal that is synced to this disk). What only a network can tell, the age of data and the exchange's answer, is
what a bot that ran has stamped into its journal (research/assess/network.py), and is None without one.
"""

import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from bot.compose import HISTORY_BARS, build_engine, build_venue, load_strategy_mind
from bot.config.model import Config
from bot.files import make_folder
from bot.journal.journal import Durability, Journal
from bot.latency_table import Line
from bot.recorder import Detail, Recorder
from core.decision import Decision
from core.events import Bar, Event, FundingRate, Timer
from core.money import decimal_of
from core.plugs import Features, Model
from research.assess.network import read_network
from research.dataset import History
from research.replay import Driver

DECISIONS = 200
FUNDING_BEFORE_MS = 30 * 86_400_000


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: median and 99th percentile (ms)."""

    p50_ms: float
    p99_ms: float


@dataclass(frozen=True, slots=True)
class Latency:
    """Stages of one decision on this machine, and of the network where a journal has measured them.

    `local` is the sum a bar's close waits for before the order leaves: features, forecast, rules, journal. The wait of
    loop.decision_delay_ms is in none of them. `measured_in` names the states whose journals know the network.
    """

    features: Stage
    forecast: Stage | None
    rules: Stage
    journal: Stage
    local: Stage
    data_age: Stage | None
    order_answer: Stage | None
    decisions: int
    measured_in: tuple[str, ...] = ()

    def plain(self, budget_ms: float) -> dict[str, object]:
        """Return it as plain JSON values."""
        names = ("features", "forecast", "rules", "journal", "local", "data_age", "order_answer")
        stages = {name: _plain(getattr(self, name)) for name in names}
        return {
            **stages,
            "budget": budget_ms,
            "decisions": self.decisions,
            "network_measured_in": list(self.measured_in) or None,
        }


@dataclass(slots=True)
class _Clocked:
    """What one decision spent inside features and forecast (ns)."""

    features_ns: int = 0
    forecast_ns: int = 0


@dataclass(slots=True)
class _TimedFeatures:
    inner: Features
    spent: _Clocked

    @property
    def names(self) -> tuple[str, ...]:
        return self.inner.names

    def observe(self, event: Event) -> None:
        started = time.perf_counter_ns()
        self.inner.observe(event)
        self.spent.features_ns += time.perf_counter_ns() - started

    def vector(self) -> Sequence[float]:
        started = time.perf_counter_ns()
        vector = self.inner.vector()
        self.spent.features_ns += time.perf_counter_ns() - started
        return vector


@dataclass(slots=True)
class _TimedModel:
    inner: Model
    spent: _Clocked

    def forecast(self, vector: Sequence[float]) -> float:
        started = time.perf_counter_ns()
        forecast = self.inner.forecast(vector)
        self.spent.forecast_ns += time.perf_counter_ns() - started
        return forecast

    @property
    def silent(self) -> str:
        return self.inner.silent


@dataclass(slots=True)
class _Took:
    features: list[int] = field(default_factory=list)
    forecast: list[int] = field(default_factory=list)
    rules: list[int] = field(default_factory=list)
    journal: list[int] = field(default_factory=list)
    local: list[int] = field(default_factory=list)


def measure(config: Config, home: Path, history: History, decisions: int = DECISIONS) -> Latency:
    """Step the newest bars of `history` and time every stage. Writes (and removes) a journal under `home`."""
    mind = load_strategy_mind(config, home)
    model, stream = mind.model, mind.features
    spent = _Clocked()
    timed = _TimedModel(model, spent) if model is not None else None
    engine = build_engine(config, _TimedFeatures(stream, spent), timed, "ebb-assess")
    make_folder(home)
    with tempfile.TemporaryDirectory(prefix=".assess-", dir=home) as folder:
        path = Path(folder) / "latency.sqlite"
        with Journal(path, Durability.FULL, environment="assess") as journal:
            venue = build_venue(config, decimal_of(config.account.initial_equity_usdt))
            driver = Driver(engine, venue, Recorder(journal, Detail.ALL))
            took = _step(driver, history, config, spent, decisions)
    network = read_network(home)
    return Latency(
        features=_stage(took.features),
        forecast=_stage(took.forecast) if model is not None else None,
        rules=_stage(took.rules),
        journal=_stage(took.journal),
        local=_stage(took.local),
        data_age=_told(network.data_age),
        order_answer=_told(network.order_answer),
        decisions=len(took.local),
        measured_in=network.measured_in,
    )


def _step(
    driver: Driver, history: History, config: Config, spent: _Clocked, decisions: int
) -> _Took:
    bars, cross = _newest(history, config, decisions)
    first_ms = bars[0].time - bars[0].bar_ms
    for before_ms in (5000, 2500):
        driver.deliver([Timer(first_ms - before_ms, first_ms - before_ms, False)])
    for at, rate in zip(
        history.funding.time_ms.tolist(), history.funding.rate.tolist(), strict=True
    ):
        if first_ms - FUNDING_BEFORE_MS <= at <= bars[-1].time:
            driver.deliver([FundingRate(at, at, bars[0].symbol, rate)])
    took = _Took()
    for number, bar in enumerate(bars):
        driver.deliver(driver.venue.advance(bar))
        if bar.time in cross:
            driver.engine.step(cross[bar.time])
        measured = number >= len(bars) - decisions
        timed = _one(driver, bar, spent, durable=measured)
        if measured:
            for name, ns in zip(_Took.__slots__, timed, strict=True):
                getattr(took, name).append(ns)
    return took


def _one(
    driver: Driver, bar: Bar, spent: _Clocked, *, durable: bool
) -> tuple[int, int, int, int, int]:
    """Return what one decision took (ns): features, forecast, rules, journal, all of it.

    Bars to warm up on need not be `durable`: each would wait for the disk.
    """
    spent.features_ns = spent.forecast_ns = 0
    timer = Timer(bar.time, bar.time, True)
    recorder = driver.recorder
    started = time.perf_counter_ns()
    outputs = driver.engine.step(bar) + driver.engine.step(timer)
    stepped = time.perf_counter_ns()
    recorder.event(bar)
    recorder.event(timer)
    for output in outputs:
        recorder.output(output)
    if durable:
        recorder.journal.commit()
    ended = time.perf_counter_ns()
    for output in outputs:
        if not isinstance(output, Decision):
            driver.deliver(driver.venue.execute(output, bar.time))
    rules = stepped - started - spent.features_ns - spent.forecast_ns
    return spent.features_ns, spent.forecast_ns, rules, ended - stepped, ended - started


def _newest(history: History, config: Config, decisions: int) -> tuple[list[Bar], dict[int, Bar]]:
    """Return the newest bars with enough before them to warm up on, and the second market's by close time."""
    count = HISTORY_BARS + decisions
    opens = history.candles.open_time_ms
    start = int(opens[max(len(opens) - count, 0)])
    cross: dict[int, Bar] = {}
    if history.btc is not None and config.data.cross_symbol is not None:
        newest = replace(history, candles=history.btc.slice(start, None))
        cross = {bar.time: replace(bar, symbol=config.data.cross_symbol) for bar in bars_of(newest)}
    return bars_of(replace(history, candles=history.candles.slice(start, None))), cross


def bars_of(history: History) -> list[Bar]:
    """Return the candles of `history` as closed bars."""
    candles = history.candles
    columns = (candles.open, candles.high, candles.low, candles.close, candles.volume)
    closes = (candles.open_time_ms + candles.bar_ms).tolist()
    rows = zip(*(column.tolist() for column in columns), strict=True)
    return [
        Bar(at, at, candles.symbol, candles.bar_ms, *row)
        for at, row in zip(closes, rows, strict=True)
    ]


def _told(line: Line | None) -> Stage | None:
    return None if line is None else Stage(line.p50_ms, line.p99_ms)


def _stage(took_ns: list[int]) -> Stage:
    p50, p99 = (np.quantile(np.array(took_ns), [0.5, 0.99]) / 1e6).tolist()
    return Stage(p50, p99)


def _plain(stage: Stage | None) -> dict[str, float] | None:
    return None if stage is None else {"p50": stage.p50_ms, "p99": stage.p99_ms}
