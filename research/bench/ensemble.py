"""One decision with three members, timed bar by bar beside what the bare libraries take for the same input.

Trains a small panel on the embedded market first: how good it is plays no part, its shapes are those of the defaults.
`python -m research.bench.ensemble` prints what it found.
"""

import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.artifacts.load import read_model_file
from bot.compose import build_engine, build_venue, load_strategy_mind
from bot.config.load import load
from bot.journal.journal import Durability, Journal
from bot.recorder import Detail, Recorder
from core.errors import InvariantError
from core.events import Bar, FundingRate, Timer
from core.money import decimal_of
from research.bench.figure import Figure
from research.panel import train_panel
from research.replay import Driver
from research.train_job import panel_request
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate
from strategies.models.ensemble import Ensemble
from strategies.models.lean import lightgbm
from strategies.models.onnx import INPUT, OUTPUT, session_of

CONFIG = """
data: {exchange: embedded, cross_symbol: null}
market: {history_bars: 3500}
training: {folds: 2, min_train_rows: 1500, models: "lightgbm, lstm, transformer", epochs: 1}
"""
WARM_BARS, DECISIONS = 600, 2_000
HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Took:
    """Microseconds: a whole decision, and LightGBM and both graphs alone on the same input in the same run."""

    decisions: int
    decision_p50: float
    decision_p99: float
    libraries_p50: float
    libraries_p99: float
    parts_p50: tuple[tuple[str, float], ...]


def figures(folder: Path) -> dict[str, Figure]:
    """Measure in `folder`. Raises `InputError` when torch is not installed."""
    took = decisions_of_three(folder)
    parts = ", ".join(f"{name} {took_us:.0f}" for name, took_us in took.parts_p50)
    what = f"one decision of three members, {took.decisions}; reference: the libraries alone"
    return {
        "ensemble_decision_p50_us": Figure(
            took.decision_p50, "us", took.libraries_p50, f"{what} ({parts} us)"
        ),
        "ensemble_decision_p99_us": Figure(took.decision_p99, "us", took.libraries_p99, what),
    }


def decisions_of_three(folder: Path) -> Took:
    """Train, stream and time. Raises `InputError` when torch is not installed."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "three.yaml").write_text(CONFIG)
    config = load(folder / "three.yaml", folder)
    panel = train_panel(panel_request(config, folder, "2025-02-01", "2025-05-25"))
    mind = load_strategy_mind(config, folder)
    features, ensemble = mind.features, mind.model
    if not isinstance(ensemble, Ensemble):
        raise InvariantError("three kinds were trained and are no ensemble")
    engine = build_engine(config, features, ensemble, "ebb-bench")
    venue = build_venue(config, decimal_of(config.account.initial_equity_usdt))
    cards = [member.card for member in panel.members]
    booster = lightgbm.Booster(model_str=read_model_file(folder, cards[0]).decode("ascii"))
    graphs = [session_of(read_model_file(folder, card)) for card in cards[1:]]
    decisions, bare = [], {card.kind: list[float]() for card in cards}
    with Journal(folder / "three.sqlite", Durability.FAST, environment="bench") as journal:
        driver = Driver(engine, venue, Recorder(journal, Detail.CHANGES))
        for number, (bar, settled) in enumerate(_tape()):
            if number == 0:
                for before_ms in (5000, 2500):
                    at = bar.time - bar.bar_ms - before_ms
                    driver.deliver([Timer(at, at, False)])
            driver.deliver([*settled, *venue.advance(bar)])
            started = time.perf_counter_ns()
            outputs = engine.step(bar) + engine.step(Timer(bar.time, bar.time, True))
            took = time.perf_counter_ns() - started
            driver.handle(outputs)
            if number < WARM_BARS:
                continue
            if any(voice.silent for voice in ensemble.voices()):
                continue  # outside the training range of one of them: not the work that is measured
            decisions.append(took / 1000)
            row = np.array([features.vector()])
            bare[cards[0].kind].append(
                _timed(lambda row=row: booster.predict(row, raw_score=True, num_threads=1))
            )
            for card, graph in zip(cards[1:], graphs, strict=True):
                window = np.zeros((1, card.window_bars, len(card.features)), np.float32)
                bare[card.kind].append(
                    _timed(lambda graph=graph, window=window: graph.run([OUTPUT], {INPUT: window}))
                )
    together = [sum(parts) for parts in zip(*bare.values(), strict=True)]
    return Took(
        len(decisions),
        statistics.median(decisions),
        _p99(decisions),
        statistics.median(together),
        _p99(together),
        tuple((kind, statistics.median(values)) for kind, values in bare.items()),
    )


def _tape() -> list[tuple[Bar, list[FundingRate]]]:
    """Return bars, each with what was settled while it was open."""
    tape = generate(MarketSpec(seed=2), WARM_BARS + DECISIONS)
    columns = (tape.open, tape.high, tape.low, tape.close, tape.volume)
    closes = (tape.open_time_ms + HOUR_MS).tolist()
    rows = zip(closes, *(column.tolist() for column in columns), strict=True)
    settled = list(zip(tape.funding_time_ms.tolist(), tape.funding_rate.tolist(), strict=True))
    found = []
    for at, *row in rows:
        own = [one for one in settled if at - HOUR_MS < one[0] <= at]
        events = [FundingRate(time_ms, time_ms, "LTCUSDT", rate) for time_ms, rate in own]
        found.append((Bar(at, at, "LTCUSDT", HOUR_MS, *row), events))
    return found


def _timed(function: object) -> float:
    started = time.perf_counter_ns()
    function()  # type: ignore[operator]  # one of the lambdas above
    return (time.perf_counter_ns() - started) / 1000


def _p99(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.99)]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        sys.stdout.write(f"{decisions_of_three(Path(name))}\n")
