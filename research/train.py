"""Train one kind of model on a dataset, score it walk-forward, and put model and card on disk.

The same dataset and the same settings give the same model, byte for byte on one machine, and the same model id:
nothing here reads a clock or an unseeded generator. It must not know where rows come from, nor how a person is told of
progress.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.artifacts.card import Attachment, Calibration, LabelCard, ModelCard, Scores
from bot.artifacts.save import save_model
from core.calendar import bar_text_of
from core.errors import InputError
from research.boosted import Boosting
from research.calibration import calibrate
from research.dataset import Dataset
from research.drift import DRIFT, reference_of
from research.learners import Fitted, Learner, Parts, canonical
from research.out_of_fold import OUT_OF_FOLD, as_served, to_bytes
from research.scores import Outcomes, ranking, score
from research.splits import Fold, walk_forward
from strategies.features.catalogue import fingerprint, sources_in
from strategies.models.calibration import sigmoid

Ints = npt.NDArray[np.int64]
# Called with the fit ("fold 2", "final"), the steps done and the most there can be.
Watcher = Callable[[str, int, int], None]

MIN_ROWS = 500


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """What to train on and how.

    The first `min_train_rows` are never tested; `embargo_bars` lie between a training label's end
    and the test block. Forecasts from `threshold` on count as trades in the scores. `learner` is
    the kind of model, LightGBM with `rounds` and `seed` when None.
    """

    home: Path
    dataset: Dataset
    folds: int = 6
    rounds: int = 150
    min_train_rows: int = 8760
    embargo_bars: int = 24
    threshold: float = 0.55
    seed: int = 1
    threads: int = 1
    learner: Learner | None = None

    @property
    def chosen(self) -> Learner:
        """Return the learner in force."""
        if self.learner is not None:
            return self.learner
        return Boosting(self.rounds, self.seed, self.threads)


@dataclass(frozen=True, slots=True)
class FoldRow:
    """One line of the walk-forward table. Times int ms UTC; `mean_pnl_bps` None without a trade."""

    number: int
    test_from_ms: int
    test_until_ms: int
    train_rows: int
    test_rows: int
    auc: float
    log_loss: float
    brier_skill: float
    trades: int
    mean_pnl_bps: float | None


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """A model on disk: its card, its folder, and how each fold went."""

    card: ModelCard
    path: Path
    folds: tuple[FoldRow, ...]


def train(request: TrainRequest, watch: Watcher | None = None) -> TrainedModel:
    """Fit each fold, score its forecasts, fit once more on all rows, save. Raises `InputError`."""
    folds = folds_of(request)
    tests = _tested(request, folds, watch)
    outcomes = joined(tests)
    rows = tuple(_fold_row(request, o, fold) for o, fold in zip(tests, folds, strict=True))
    everything = np.arange(request.dataset.label.size)
    final = request.chosen.fit(request.dataset, everything, _watching(watch, "final"))
    calibration = calibrate(outcomes, request.threshold)
    served = as_served(outcomes, calibration)
    attached = {
        OUT_OF_FOLD: to_bytes(served),
        DRIFT: reference_of(request.dataset, served).to_bytes(),
    }
    parts = final.parts()
    card = _card(request, score(outcomes, request.threshold), calibration, parts, attached)
    path = save_model(request.home, card, parts.content, attached)
    return TrainedModel(card, path, rows)


def out_of_fold(request: TrainRequest, watch: Watcher | None = None) -> Outcomes:
    """Return the raw forecasts of every fold's test rows, each by a model fitted on earlier rows alone."""
    return joined(_tested(request, folds_of(request), watch))


def _tested(request: TrainRequest, folds: list[Fold], watch: Watcher | None) -> list[Outcomes]:
    return [_test_fold(request, number, fold, watch) for number, fold in enumerate(folds, start=1)]


def folds_of(request: TrainRequest) -> list[Fold]:
    """Return the walk-forward folds of a request. Raises `InputError` when its rows cannot teach."""
    data = request.dataset
    if data.label.size < MIN_ROWS or np.unique(data.label).size < 2:
        wins = int(data.label.sum())
        raise InputError(
            f"{data.label.size} labelled rows, of which {wins} ended in profit",
            wanted=f"at least {MIN_ROWS} rows with both outcomes",
            fix="train on a longer period, or shorten time_exit_bars",
        )
    return walk_forward(
        data.decision_time_ms,
        data.label_end_ms,
        request.folds,
        request.embargo_bars * data.bar_ms,
        request.min_train_rows,
    )


def seconds(request: TrainRequest) -> float:
    """Return what a training will take here: each fold and the final fit, measured on a few steps of the largest."""
    rows = request.dataset.label.size
    full = request.chosen.seconds(request.dataset, np.arange(rows))
    share = sum(fold.train_index.size for fold in folds_of(request)) / rows
    return full * (1.0 + share)


def edge_in_words(scores: Scores) -> str:
    """Tell in one sentence what the walk-forward found."""
    money = "no trade"
    if scores.mean_pnl_bps is not None:
        money = f"mean after costs {scores.mean_pnl_bps:+.1f} bp over {scores.trades} trades"
    verdict = "edge shown" if scores.edge_shown else "no edge shown"
    return f"walk-forward AUC {scores.auc:.3f}, {money}: {verdict}"


def _test_fold(request: TrainRequest, number: int, fold: Fold, watch: Watcher | None) -> Outcomes:
    told = request.chosen.fit(request.dataset, fold.train_index, _watching(watch, f"fold {number}"))
    return outcomes_of(request.dataset, told, fold, number)


def outcomes_of(data: Dataset, told: Fitted, fold: Fold, number: int) -> Outcomes:
    """Return what a model fitted on a fold's training rows says of its test rows, but where it keeps silent."""
    log_odds = told.log_odds(data, fold.test_index)
    spoken = np.isfinite(log_odds)
    test = fold.test_index[spoken]
    return Outcomes(
        forecast=sigmoid(log_odds[spoken]),
        base_rate=np.full(test.size, float(data.label[fold.train_index].mean())),
        label=data.label[test],
        pnl_bps=data.pnl_bps[test],
        decision_time_ms=data.decision_time_ms[test],
        label_end_ms=data.label_end_ms[test],
        fold=np.full(test.size, number, dtype=np.int64),
    )


def _watching(watch: Watcher | None, name: str) -> Callable[[int, int], None]:
    def tell(done: int, most: int) -> None:
        if watch is not None:
            watch(name, done, most)

    return tell


def joined(parts: list[Outcomes]) -> Outcomes:
    """Return outcomes one after another."""
    return Outcomes(
        *(np.concatenate([getattr(part, name) for part in parts]) for name in Outcomes.__slots__)
    )


def _fold_row(request: TrainRequest, outcomes: Outcomes, fold: Fold) -> FoldRow:
    scores = score(outcomes, request.threshold)
    return FoldRow(
        number=int(outcomes.fold[0]),
        test_from_ms=int(outcomes.decision_time_ms[0]),
        test_until_ms=int(outcomes.decision_time_ms[-1]),
        train_rows=fold.train_index.size,
        test_rows=fold.test_index.size,
        auc=ranking(outcomes),
        log_loss=scores.log_loss,
        brier_skill=scores.brier_skill,
        trades=scores.trades,
        mean_pnl_bps=scores.mean_pnl_bps,
    )


def _card(
    request: TrainRequest,
    scores: Scores,
    calibration: Calibration,
    parts: Parts,
    attached: Mapping[str, bytes],
) -> ModelCard:
    data = request.dataset
    note = edge_in_words(scores)
    if data.absent:
        note += f"; {len(data.absent)} features were silent in every row (`absent` names them)"
    heard = sources_in(data.features)
    if heard:
        note += f"; hears {', '.join(heard)}, from the recording {data.recording[:12]}"
    chosen = set(parts.features)
    return ModelCard(
        model_id=_model_id(request),
        kind=request.chosen.kind,
        features=parts.features,
        feature_fingerprint=_fingerprint(data, parts.features),
        may_be_missing=tuple(name for name in data.may_be_missing if name in chosen),
        absent=tuple(name for name in data.absent if name in chosen),
        label=LabelCard(**asdict(data.barriers)),
        horizon_bars=data.barriers.time_exit_bars,
        bar_ms=data.bar_ms,
        exchange=data.exchange,
        symbol=data.symbol,
        trained_from_ms=int(data.decision_time_ms[0]),
        trained_until_ms=int(data.label_end_ms.max()),
        rows=int(data.label.size),
        dataset_fingerprint=data.fingerprint,
        rounds=parts.rounds,
        window_bars=parts.window_bars,
        scaling=parts.scaling,
        novelty=parts.novelty,
        scores=scores,
        calibration=calibration,
        model_file=parts.file_name,
        model_sha256=hashlib.sha256(parts.content).hexdigest(),
        model_bytes=len(parts.content),
        made_with=parts.made_with,
        note=f"{data.symbol} {bar_text_of(data.bar_ms)}: {note}",
        attachments=tuple(Attachment.of(name, content) for name, content in attached.items()),
    ).sealed()


def _fingerprint(data: Dataset, features: tuple[str, ...]) -> str:
    return data.feature_fingerprint if features == data.features else fingerprint(features)


def _model_id(request: TrainRequest) -> str:
    data = request.dataset
    inputs = {
        "dataset": data.fingerprint,
        "folds": request.folds,
        "min_train_rows": request.min_train_rows,
        "embargo_bars": request.embargo_bars,
        "threshold": request.threshold,
        "kind": request.chosen.kind,
        "learner": request.chosen.settings(),
    }
    digest = hashlib.sha256(canonical(inputs)).hexdigest()
    return f"{request.chosen.kind}-{day_of_id(data)}-{digest[:8]}"


def day_of_id(data: Dataset) -> str:
    """Return the day up to which was trained; one that ends at midnight belongs to the day before."""
    day = datetime.fromtimestamp((int(data.label_end_ms.max()) - 1) / 1000, tz=UTC)
    return f"{day:%Y%m%d}"
