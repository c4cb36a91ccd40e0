"""One training from end to end: what the settings and two days mean, as requests to train on.

Puts together what `research.train` and `research.panel` need from config and store. It must not know a terminal.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from bot.artifacts.ensemble import Weighing
from bot.config.checks import KINDS
from bot.config.model import Config
from core.calendar import bar_ms_of
from core.errors import InputError
from research.boosted import Boosting
from research.dataset import Dataset, History, build
from research.labels import Barriers
from research.learners import Learner
from research.logistic import Logistic
from research.panel import PanelRequest
from research.period import EMBEDDED, period_of
from research.ticks.joining import recorded_table
from research.ticks.tape import Recording
from research.train import TrainRequest

THRESHOLD = 0.55
"""Forecasts from here on count as trades where the strategy has no threshold of its own."""
CHECKPOINTS = "training"
"""Folder under home where nets keep how far their training has come; of no use once it is done."""
NETS = ("lstm", "transformer")
MODELS, FAST_MODELS = "config training.models", "config training.fast_models"
OF_SOURCES = ("lightgbm", "logistic")
"""The kinds that eat what sources say; a net's window and an ensemble's streams are of bars alone."""


@dataclass(frozen=True, slots=True)
class Table:
    """What members of one length of bar are taught: history and rows."""

    history: History
    dataset: Dataset


def train_request(config: Config, home: Path, from_text: str, to_text: str) -> TrainRequest:
    """Return the request of the first model that `training.models` names, for the days given, both included.

    No row decides before the first day, and no label looks beyond the end of the last. Barriers
    and costs are those of the settings. Raises `InputError` when the history is not there or too
    short.
    """
    return panel_request(config, home, from_text, to_text).members[0]


def panel_request(
    config: Config,
    home: Path,
    from_text: str,
    to_text: str,
    recording: Recording | None = None,
) -> PanelRequest:
    """Return the request of all models that the settings name, those on the decision's bars first.

    With a `recording` it is of one model, which learns from what the sources said in it beside its bars.
    """
    if recording is not None:
        kind = _kind_of_sources(config)
        history, dataset = recorded_table(config, recording, from_text, to_text)
        return PanelRequest([_request(config, home, dataset, kind)], history, _weighing(config))
    main = table_of(config, home, from_text, to_text)
    kinds = kinds_of(config.training.models, MODELS)
    members = [_request(config, home, main.dataset, kind) for kind in kinds]
    fast = fast_config(config)
    if fast is not None:
        table = table_of(fast, home, from_text, to_text)
        kinds = kinds_of(config.training.fast_models, FAST_MODELS)
        members += [_request(fast, home, table.dataset, kind) for kind in kinds]
    return PanelRequest(members, main.history, _weighing(config))


def table_of(config: Config, home: Path, from_text: str, to_text: str) -> Table:
    """Read the history that two days mean, and join features and labels."""
    period = period_of(config, home, from_text, to_text)
    barriers = Barriers.of(config.risk, config.costs)
    return Table(period.history, build(period.history, barriers, period.from_ms))


def fast_config(config: Config) -> Config | None:
    """Return the settings as they are for members on faster bars: the same short, counted in those bars.

    Raises `InputError` when the faster bar does not divide the decision's.
    """
    if config.training.fast_bar is None:
        return None
    main_ms, fast_ms = config.instrument.bar_ms, bar_ms_of(config.training.fast_bar)
    if fast_ms >= main_ms or main_ms % fast_ms or config.data.exchange == EMBEDDED:
        raise InputError(
            f"training.fast_bar {config.training.fast_bar}",
            wanted=f"an imported bar that divides {config.instrument.bar}",
            where="config training.fast_bar",
        )
    times = main_ms // fast_ms
    return replace(
        config,
        instrument=replace(config.instrument, bar=config.training.fast_bar),
        risk=replace(config.risk, time_exit_bars=config.risk.time_exit_bars * times),
        training=replace(config.training, embargo_bars=config.training.embargo_bars * times),
    )


def kinds_of(text: str, where: str) -> tuple[str, ...]:
    """Return the kinds that a setting names. Raises `InputError` for one that is not known, or named twice."""
    kinds = tuple(part.strip() for part in text.split(","))
    wrong = next((kind for kind in kinds if kind not in KINDS or kinds.count(kind) > 1), None)
    if wrong is not None:
        raise InputError(f"{wrong!r}", wanted=f"some of {', '.join(KINDS)}, each once", where=where)
    return kinds


def learner_of(kind: str, config: Config, home: Path) -> Learner:
    """Return the learner of this kind. Raises `InputError` when it needs torch, and torch is not installed."""
    settings = config.training
    if kind == "lightgbm":
        return Boosting(settings.rounds, settings.seed, settings.threads)
    if kind == "logistic":
        return Logistic()
    try:
        # Only here: torch takes two seconds, and whoever trains no net need not have it.
        from research.neural.learner import neural  # noqa: PLC0415
    except ImportError as error:
        raise InputError(
            f"{kind} is trained with {error.name}, which is not installed",
            wanted="the extra `train`",
            fix="pip install 'torch==2.13.0' onnx safetensors, or leave it out of training.models",
        ) from error
    return neural(kind, settings, home / CHECKPOINTS)


def _kind_of_sources(config: Config) -> str:
    training = config.training
    kinds = kinds_of(training.models, MODELS)
    if len(kinds) > 1 or kinds[0] not in OF_SOURCES or training.fast_bar is not None:
        fast = f" with training.fast_bar {training.fast_bar}" if training.fast_bar else ""
        raise InputError(
            f"{training.models}{fast}",
            wanted=f"one of {', '.join(OF_SOURCES)} alone: nets and ensembles hear no sources",
            where=MODELS,
        )
    return kinds[0]


def _weighing(config: Config) -> Weighing:
    rule = config.ensemble
    return Weighing(rule.half_life_outcomes, rule.floor, rule.cap)


def _request(config: Config, home: Path, dataset: Dataset, kind: str) -> TrainRequest:
    settings = config.training
    return TrainRequest(
        home=home,
        dataset=dataset,
        folds=settings.folds,
        rounds=settings.rounds,
        min_train_rows=settings.min_train_rows,
        embargo_bars=settings.embargo_bars,
        threshold=float(getattr(config.strategy.rule, "enter_above", THRESHOLD)),
        seed=settings.seed,
        threads=settings.threads,
        learner=learner_of(kind, config, home),
    )
