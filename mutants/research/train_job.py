"""One training from end to end: what the settings and two days mean, as a request to train on.

Puts together what `research.train` needs from config and store. It must not know a terminal.
"""

from pathlib import Path

from bot.config.model import Config
from research.dataset import build
from research.labels import Barriers
from research.period import period_of
from research.train import TrainRequest

THRESHOLD = 0.55
"""Forecasts from here on count as trades where the strategy has no threshold of its own."""


def train_request(config: Config, home: Path, from_text: str, to_text: str) -> TrainRequest:
    """Return the request for the days from `from_text` to `to_text`, both included.

    No row decides before the first day, and no label looks beyond the end of the last. Barriers
    and costs are those of the settings. Raises `InputError` when the history is not there or too
    short.
    """
    period = period_of(config, home, from_text, to_text)
    settings = config.training
    return TrainRequest(
        home=home,
        dataset=build(period.history, Barriers.of(config.risk, config.costs), period.from_ms),
        folds=settings.folds,
        rounds=settings.rounds,
        min_train_rows=settings.min_train_rows,
        embargo_bars=settings.embargo_bars,
        threshold=float(getattr(config.strategy.rule, "enter_above", THRESHOLD)),
        seed=settings.seed,
    )
