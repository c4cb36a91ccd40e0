"""One decision of the running bot, in microseconds, beside LightGBM's forecast alone."""

import statistics
import time

from bot.compose import build_engine, build_venue
from bot.journal.journal import Durability, Journal
from bot.recorder import Detail, Recorder
from core.events import Bar, FundingRate, Timer
from core.money import decimal_of
from research.bench.figure import Figure
from research.bench.subject import WARM_BARS, Bench, bars_of, p99, timed
from research.replay import Driver
from strategies.features.stream import FeatureStream

DECISIONS = 3_000


def figures(bench: Bench) -> dict[str, Figure]:
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
        bars = bars_of(bench.history, WARM_BARS + DECISIONS)
        took = [_one_decision(driver, bar) for bar in bars][WARM_BARS:]
    vector = stream.vector()
    bare = timed(lambda: bench.model.forecast(vector), DECISIONS)
    what = "bar to commands on the live path; reference: LightGBM's forecast alone"
    return {
        "decision_us_p50": Figure(statistics.median(took), "us", statistics.median(bare), what),
        "decision_us_p99": Figure(p99(took), "us", p99(bare), what),
    }


def _one_decision(driver: Driver, bar: Bar) -> float:
    driver.deliver(driver.venue.advance(bar))
    started = time.perf_counter_ns()
    outputs = driver.engine.step(bar) + driver.engine.step(Timer(bar.time, bar.time, True))
    took = (time.perf_counter_ns() - started) / 1000
    driver.handle(outputs)
    return took
