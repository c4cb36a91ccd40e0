"""The model of a soak, trained on another seed of its market: `python -m research.soak_model FOLDER`.

A process of its own, because what training holds would be counted as the bot's.
"""

import sys
from pathlib import Path

from bot.config.load import load
from bot.config.model import Config
from core.calendar import MINUTE_MS
from research.dataset import History, build
from research.labels import Barriers
from research.soak_settings import SETTINGS, SETTINGS_FILE, STRATEGY
from research.soak_teaching import with_sources
from research.train import TrainRequest, train
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate


def prepare(
    folder: Path, train_bars: int = 30_000, rounds: int = 60, heard_bars: int = 1_800
) -> Config:
    """Write settings and model into `folder`; return the settings. Sources are heard for the last of the bars."""
    (folder / "soak-strategy.yaml").write_text(STRATEGY)
    (folder / SETTINGS_FILE).write_text(SETTINGS)
    config = load(folder / SETTINGS_FILE)
    market = config.market
    spec = MarketSpec(
        bar_ms=MINUTE_MS,
        seed=market.seed + 1,
        edge_strength=market.edge_strength,
        minutes_per_bar=market.minutes_per_bar,
    )
    before = History.of_tape(generate(spec, train_bars), spec.symbol)
    dataset = build(before, Barriers.of(config.risk, config.costs))
    newest = before.candles.slice(int(before.candles.open_time_ms[-heard_bars]))
    dataset = with_sources(dataset, newest, spec.seed)
    train(TrainRequest(folder, dataset, 2, rounds, min_train_rows=train_bars // 3))
    return config


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))
