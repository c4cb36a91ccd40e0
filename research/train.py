"""Train LightGBM on a dataset, score it walk-forward, and put model and card on disk.

The same dataset and the same settings give the same model, byte for byte, and the same model id:
nothing here reads a clock or an unseeded generator. It must not know where rows come from, nor
how a person is told of progress.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import lightgbm
import numpy as np
import numpy.typing as npt

from bot.artifacts.card import Attachment, Calibration, LabelCard, ModelCard, Scores
from bot.artifacts.save import save_model
from core.calendar import bar_text_of
from core.errors import InputError
from research.dataset import Dataset
from research.out_of_fold import OUT_OF_FOLD, as_served, to_bytes
from research.scores import Outcomes, calibrate, ranking, score
from research.splits import Fold, walk_forward

Ints = npt.NDArray[np.int64]
# Called with the fit ("fold 2", "final"), the rounds done and the most there can be.
Watcher = Callable[[str, int, int], None]

MODEL_FILE = "model.txt"
MIN_ROWS = 500


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """What to train on and how.

    The first `min_train_rows` are never tested; `embargo_bars` lie between a training label's end
    and the test block. Forecasts from `threshold` on count as trades in the scores.
    `max_rows_per_fit` caps a fit's rows by taking every k-th: neighbouring rows share most of
    their label's path, so that they cost time and add little. One thread is the default: on a busy
    host two wait for one another (300,000 rows on two shared cores: 6 s by one, 35 s by two).
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
    max_rows_per_fit: int = 60_000


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
    data = request.dataset
    if data.label.size < MIN_ROWS or np.unique(data.label).size < 2:
        wins = int(data.label.sum())
        raise InputError(
            f"{data.label.size} labelled rows, of which {wins} ended in profit",
            wanted=f"at least {MIN_ROWS} rows with both outcomes",
            fix="train on a longer period, or shorten time_exit_bars",
        )
    cut = walk_forward(
        data.decision_time_ms,
        data.label_end_ms,
        request.folds,
        request.embargo_bars * data.bar_ms,
        request.min_train_rows,
    )
    tests = [_test_fold(request, number, fold, watch) for number, fold in enumerate(cut, start=1)]
    outcomes = _joined(tests)
    rows = tuple(_fold_row(request, o, fold) for o, fold in zip(tests, cut, strict=True))
    everything = _thinned(np.arange(data.label.size), request.max_rows_per_fit)
    booster = _fit(request, everything, _watching(watch, "final", request.rounds))
    text = _model_text(booster, request.rounds)
    calibration = calibrate(outcomes, request.threshold)
    attached = {OUT_OF_FOLD: to_bytes(as_served(outcomes, calibration))}
    card = _card(request, score(outcomes, request.threshold), calibration, text, attached)
    return TrainedModel(card, save_model(request.home, card, text, attached), rows)


def edge_in_words(scores: Scores) -> str:
    """Tell in one sentence what the walk-forward found."""
    money = "no trade"
    if scores.mean_pnl_bps is not None:
        money = f"mean after costs {scores.mean_pnl_bps:+.1f} bp over {scores.trades} trades"
    verdict = "edge shown" if scores.edge_shown else "no edge shown"
    return f"walk-forward AUC {scores.auc:.3f}, {money}: {verdict}"


def parameters(request: TrainRequest, rows: int) -> dict[str, object]:
    """Return LightGBM's settings for a fit on `rows` rows: small trees that cannot learn a row."""
    return {
        "objective": "binary",
        "learning_rate": 0.05,
        "num_leaves": 15,
        "min_data_in_leaf": max(20, min(200, rows // 50)),
        "feature_fraction": 0.7,
        "bagging_fraction": 0.7,
        "bagging_freq": 1,
        "lambda_l2": 5.0,
        "max_bin": 63,
        "deterministic": True,
        "force_row_wise": True,
        "num_threads": request.threads,
        "seed": request.seed,
        "verbosity": -1,
    }


def _test_fold(request: TrainRequest, number: int, fold: Fold, watch: Watcher | None) -> Outcomes:
    data = request.dataset
    train_rows = _thinned(fold.train_index, request.max_rows_per_fit)
    booster = _fit(request, train_rows, _watching(watch, f"fold {number}", request.rounds))
    test = fold.test_index
    forecast = booster.predict(data.vectors[test], num_threads=request.threads)
    base_rate = np.full(test.size, float(data.label[fold.train_index].mean()))
    return Outcomes(
        forecast=np.asarray(forecast, dtype=np.float64),
        base_rate=base_rate,
        label=data.label[test],
        pnl_bps=data.pnl_bps[test],
        decision_time_ms=data.decision_time_ms[test],
        label_end_ms=data.label_end_ms[test],
        fold=np.full(test.size, number, dtype=np.int64),
    )


def _fit(
    request: TrainRequest, rows: Ints, callback: Callable[[lightgbm.callback.CallbackEnv], None]
) -> lightgbm.Booster:
    """Fit a fixed number of rounds.

    Stopping early on a held-out tail was tried: where the signal is this weak the tail stops after
    a handful of rounds, by chance, and the folds' AUC falls (docs/decisions).
    """
    data = request.dataset
    settings = parameters(request, rows.size)
    training = lightgbm.Dataset(
        data.vectors[rows], data.label[rows], feature_name=list(data.features), params=settings
    )
    return lightgbm.train(settings, training, num_boost_round=request.rounds, callbacks=[callback])


def _model_text(booster: lightgbm.Booster, rounds: int) -> bytes:
    """Return the model without the record of its settings, which names the threads of a host."""
    text = booster.model_to_string(num_iteration=rounds)
    return text.partition("\nparameters:\n")[0].encode("ascii") + b"\n"


def _watching(
    watch: Watcher | None, name: str, rounds: int
) -> Callable[[lightgbm.callback.CallbackEnv], None]:
    def tell(state: lightgbm.callback.CallbackEnv) -> None:
        if watch is not None:
            watch(name, state.iteration + 1, rounds)

    return tell


def _thinned(rows: Ints, most: int) -> Ints:
    return rows[:: -(-rows.size // most)]


def _joined(parts: list[Outcomes]) -> Outcomes:
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
    model: bytes,
    attached: Mapping[str, bytes],
) -> ModelCard:
    data = request.dataset
    note = edge_in_words(scores)
    if data.absent:
        note += f"; {len(data.absent)} features had no source (`absent` names them)"
    return ModelCard(
        model_id=_model_id(request),
        kind="lightgbm",
        features=data.features,
        feature_fingerprint=data.feature_fingerprint,
        may_be_missing=data.may_be_missing,
        absent=data.absent,
        label=LabelCard(**asdict(data.barriers)),
        horizon_bars=data.barriers.time_exit_bars,
        bar_ms=data.bar_ms,
        exchange=data.exchange,
        symbol=data.symbol,
        trained_from_ms=int(data.decision_time_ms[0]),
        trained_until_ms=int(data.label_end_ms.max()),
        rows=int(data.label.size),
        dataset_fingerprint=data.fingerprint,
        rounds=request.rounds,
        scores=scores,
        calibration=calibration,
        model_file=MODEL_FILE,
        model_sha256=hashlib.sha256(model).hexdigest(),
        model_bytes=len(model),
        made_with=f"lightgbm {lightgbm.__version__}",
        note=f"{data.symbol} {bar_text_of(data.bar_ms)}: {note}",
        attachments=tuple(Attachment.of(name, content) for name, content in attached.items()),
    ).sealed()


def _model_id(request: TrainRequest) -> str:
    data = request.dataset
    inputs = {
        "dataset": data.fingerprint,
        "folds": request.folds,
        "rounds": request.rounds,
        "min_train_rows": request.min_train_rows,
        "embargo_bars": request.embargo_bars,
        "threshold": request.threshold,
        "max_rows_per_fit": request.max_rows_per_fit,
        # Forecasts do not depend on the number of threads, so neither does the id.
        "settings": parameters(replace(request, threads=1), data.label.size),
        "lightgbm": lightgbm.__version__,
    }
    digest = hashlib.sha256(json.dumps(inputs, sort_keys=True).encode()).hexdigest()
    # One that ends at midnight belongs to the day before.
    day = datetime.fromtimestamp((int(data.label_end_ms.max()) - 1) / 1000, tz=UTC)
    return f"lightgbm-{day:%Y%m%d}-{digest[:8]}"
