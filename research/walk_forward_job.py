"""One walk-forward from end to end: what the settings and two days mean, as a request.

It must not know a terminal.
"""

from dataclasses import asdict
from pathlib import Path

from bot.artifacts.card import LabelCard
from bot.artifacts.ensemble import question
from bot.config.model import Config
from research.train_job import (
    FAST_MODELS,
    MODELS,
    Table,
    fast_config,
    kinds_of,
    learner_of,
    table_of,
)
from research.walk_forward import Candidate, WalkRequest
from strategies.models.weights import Rule


def walk_request(config: Config, home: Path, from_text: str, to_text: str) -> WalkRequest:
    """Return what to judge for the days from `from_text` to `to_text`, both included.

    Raises `InputError` when the history is not there or too short.
    """
    main = table_of(config, home, from_text, to_text)
    candidates = _candidates(config, home, main, config.training.models, MODELS)
    fast = fast_config(config)
    if fast is not None:
        table = table_of(fast, home, from_text, to_text)
        candidates += _candidates(fast, home, table, config.training.fast_models, FAST_MODELS)
    bar_ms, rule = main.dataset.bar_ms, config.ensemble
    asked = question(LabelCard(**asdict(main.dataset.barriers)), bar_ms)
    overlap = float(main.dataset.barriers.time_exit_bars)
    weighing = Rule(rule.half_life_outcomes, rule.floor, rule.cap, overlap, bar_ms)
    return WalkRequest(candidates, main.history, asked, weighing)


def _candidates(
    config: Config, home: Path, table: Table, kinds: str, where: str
) -> list[Candidate]:
    embargo_ms = config.training.embargo_bars * table.dataset.bar_ms
    return [
        Candidate(learner_of(kind, config, home), table.dataset, embargo_ms)
        for kind in kinds_of(kinds, where)
    ]
