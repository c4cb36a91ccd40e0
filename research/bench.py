"""`make bench`: speed and size of what a user runs, each beside a reference measured in the same call.

Prints a table and writes name -> {"value", "unit", "reference", "ratio", "what"} to a JSON file. Nothing here is a
test: figures depend on the machine, ratios less so. References: the bare libraries doing the same work without an
engine (compiled features, LightGBM, a numba loop of the same stop, target and time exit), or imported alone.
"""

import argparse
import json
import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path

import numpy as np
import numpy.typing as npt
from packaging.requirements import Requirement

from bot.compose import build_engine, build_venue
from bot.config.load import load
from bot.config.model import Config
from bot.files import replaced
from bot.journal.journal import Durability, Journal
from bot.recorder import Detail, Recorder
from core.errors import EbbError
from core.events import Bar, FundingRate, Timer
from core.money import decimal_of
from research import (
    bench_chain,
    bench_ensemble,
    bench_flow,
    bench_latency,
    bench_rest,
    bench_websocket,
)
from research.ahead import Cursor, FeaturesAhead, ForecastsAhead
from research.bench_figure import Figure
from research.compiled import compiled
from research.dataset import History, build
from research.features import compute
from research.labels import Barriers
from research.replay import Driver, replay
from research.train import TrainRequest, train
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate
from strategies.features.catalogue import NAMES
from strategies.features.stream import FeatureStream
from strategies.models.lightgbm import LightGbmModel

Floats = npt.NDArray[np.float64]
YEAR_OF_MINUTES = 525_600
TRAIN_BARS = 60_000
RUNS = 3
DECISIONS = 3_000
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
RUN_S = 5
RUNNING = """
import asyncio, structlog
from pathlib import Path
from bot.compose import build_paper
from bot.config.load import load
from bot.log import LogFormat, LogLevel, configure
configure(LogFormat.JSON, LogLevel.ERROR)
config = load(Path({config!r}))
running = build_paper(config, config.home, structlog.get_logger())
async def main():
    asyncio.get_running_loop().call_later({seconds}, running.loop.stop, "measured")
    await running.loop.run()
with running.journal:
    asyncio.run(main())
"""
RUNTIME_ASKED = ("ccxt", "pybit", "lightgbm", "pandas", "apscheduler", "python-dotenv", "structlog")
"""The packages that are given; what they need themselves is the floor of the installed size."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What every measurement needs: a config, a year of one-minute bars and a model of its market."""

    config: Config
    history: History
    model: LightGbmModel
    folder: Path


def main() -> None:
    """Measure everything, print it, write the file."""
    parser = argparse.ArgumentParser(description="Measure Ebb's speed and size.")
    parser.add_argument("--out", type=Path, default=Path("bench.json"))
    parser.add_argument("--bars", type=int, default=YEAR_OF_MINUTES)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        bench = _prepare(Path(name), asked.bars)
        figures = {
            "replay_bars_per_s": _replay(bench),
            **_decision(bench),
            **_process(bench),
            **_latency(bench),
            **bench_rest.figures(),
            **bench_flow.figures(),
            **bench_websocket.figures(),
            **_where_possible(bench_ensemble.figures, bench.folder / "ensemble"),
            **_where_possible(bench_chain.rows, bench.folder / "chain"),
            "install_mb": _install(),
        }
    with replaced(asked.out) as file:
        file.write(json.dumps({key: f.plain() for key, f in figures.items()}, indent=2).encode())
    for key, figure in figures.items():
        ratio = figure.value / figure.reference if figure.reference else math.nan
        _say(f"{key:<22} {figure.value:>12,.2f} {figure.unit:<6} reference {figure.reference:>14,.2f}"
             f"  ratio {ratio:>6.3f}  {figure.what}")  # fmt: skip
    _say(f"written: {asked.out}")


def _prepare(folder: Path, bars: int) -> Bench:
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


def _replay(bench: Bench) -> Figure:
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


def _decision(bench: Bench) -> dict[str, Figure]:
    """One decision of the running bot's own path: features, forecast, strategy, risk, execution."""
    config, candles, funding = bench.config, bench.history.candles, bench.history.funding
    stream = FeatureStream(candles.symbol, candles.bar_ms)
    engine = build_engine(config, stream, bench.model, "ebb-bench")
    venue = build_venue(config, decimal_of(config.account.initial_equity_usdt))
    with Journal(bench.folder / "decision.sqlite", Durability.FAST, environment="bench") as journal:
        driver = Driver(engine, venue, Recorder(journal, Detail.CHANGES))
        for before_ms in (5000, 2500):
            at = int(candles.open_time_ms[0]) - before_ms
            driver.deliver([Timer(at, at, False)])
        for at, rate in zip(funding.time_ms.tolist(), funding.rate.tolist(), strict=True):
            if at < int(candles.open_time_ms[WARM_BARS + DECISIONS]):
                driver.deliver([FundingRate(at, at, candles.symbol, rate)])
        bars = _bars(bench.history, WARM_BARS + DECISIONS)
        took = [_one_decision(driver, bar) for bar in bars][WARM_BARS:]
    vector = stream.vector()
    bare = _timed(lambda: bench.model.forecast(vector), DECISIONS)
    what = "bar to commands on the live path; reference: LightGBM's forecast alone"
    return {
        "decision_us_p50": Figure(statistics.median(took), "us", statistics.median(bare), what),
        "decision_us_p99": Figure(_p99(took), "us", _p99(bare), what),
    }


def _latency(bench: Bench) -> dict[str, Figure]:
    """From a trade's bytes to the order's bytes at the simulator, with the model and warm features."""
    candles, funding = bench.history.candles, bench.history.funding
    stream = FeatureStream(candles.symbol, candles.bar_ms)
    for at, rate in zip(funding.time_ms.tolist(), funding.rate.tolist(), strict=True):
        if at < int(candles.open_time_ms[WARM_BARS]):
            stream.observe(FundingRate(at, at, candles.symbol, rate))
    for bar in _bars(bench.history, WARM_BARS):
        stream.observe(bar)
    return bench_latency.figures(bench.model, stream)


def _where_possible(
    measure: Callable[[Path], dict[str, Figure]], folder: Path
) -> dict[str, Figure]:
    """Measure what needs more than Ebb itself (torch, a Litecoin node); say what is missing instead."""
    folder.mkdir(parents=True)
    try:
        return measure(folder)
    except EbbError as error:
        print(f"not measured: {error}")  # noqa: T201 - a program's own words
        return {}


def _one_decision(driver: Driver, bar: Bar) -> float:
    driver.deliver(driver.venue.advance(bar))
    started = time.perf_counter_ns()
    outputs = driver.engine.step(bar) + driver.engine.step(Timer(bar.time, bar.time, True))
    took = (time.perf_counter_ns() - started) / 1000
    driver.handle(outputs)
    return took


def _process(bench: Bench) -> dict[str, Figure]:
    """Run the bot for seconds, and import the given packages, in processes of their own."""
    running = _child(RUNNING.format(config=str(bench.folder / "bench.yaml"), seconds=RUN_S))
    ours = _child("import bot.compose, bot.loop")
    bare = _child("import lightgbm, apscheduler, structlog, pydantic")
    packages = "lightgbm, apscheduler, structlog and pydantic imported alone"
    resident = f"the bot after {RUN_S} s of running on one-minute bars with its model; reference: {packages}"
    imports = f"the running bot's modules in a fresh process; reference: {packages}"
    return {
        "resident_mb": Figure(running[0], "MB", bare[0], resident),
        "import_s": Figure(ours[1], "s", bare[1], imports),
    }


def _child(statement: str) -> tuple[float, float]:
    program = (
        "import resource, time; t = time.perf_counter()\n"
        f"{statement}\n"
        "took = time.perf_counter() - t\n"
        "pages = int(open('/proc/self/statm').read().split()[1])\n"
        "print(pages * resource.getpagesize() / 1e6, took)"
    )
    runs = []
    for _ in range(RUNS):
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        runs.append([float(part) for part in done.stdout.split()])
    return min(run[0] for run in runs), min(run[1] for run in runs)


def _install() -> Figure:
    """Add up the installed files of Ebb's runtime and of the given packages, with all they need."""
    what = "files of the runtime's packages; reference: the seven given packages and what they need"
    ours = _closure([r for r in metadata.requires("ebb") or [] if "extra ==" not in r])
    return Figure(_size_mb(ours), "MB", _size_mb(_closure(list(RUNTIME_ASKED))), what)


def _closure(wanted: list[str]) -> set[str]:
    found: set[str] = set()
    queue = list(wanted)
    while queue:
        requirement = Requirement(queue.pop())
        name = requirement.name.lower().replace("_", "-")
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        try:
            queue += metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
        found.add(name)
    return found


def _size_mb(names: set[str]) -> float:
    paths = {Path(str(f.locate())) for name in names for f in metadata.files(name) or []}
    return sum(path.stat().st_size for path in paths if path.is_file()) / 1e6


def _bars(history: History, count: int) -> list[Bar]:
    candles = history.candles
    columns = (candles.open, candles.high, candles.low, candles.close, candles.volume)
    closes = (candles.open_time_ms + candles.bar_ms)[:count].tolist()
    rows = zip(*(column[:count].tolist() for column in columns), strict=True)
    return [
        Bar(at, at, candles.symbol, candles.bar_ms, *row)
        for at, row in zip(closes, rows, strict=True)
    ]


def _cut(history: History, bars: int) -> History:
    until = int(history.candles.open_time_ms[bars])
    return replace(history, candles=history.candles.slice(None, until))


def _timed(function: Callable[[], object], count: int) -> list[float]:
    took = []
    for _ in range(count):
        started = time.perf_counter_ns()
        function()
        took.append((time.perf_counter_ns() - started) / 1000)
    return took


def _p99(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.99)]


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
