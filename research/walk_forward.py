"""Every model, and the ensemble of them, judged quarter by quarter on history they had not seen.

Each quarter's forecasts come from a fit on earlier rows and a calibration on earlier quarters' forecasts; the
ensemble's weights follow the outcomes as they would have arrived. Nothing is chosen on what it is judged by. It must
not know a terminal, nor settings.
"""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from core.calendar import bar_text_of
from core.errors import InputError
from core.memory import Standing
from research.ahead import Cursor, ForecastsAhead
from research.calibration import as_chosen_by_earlier_folds
from research.cost import peak_mb
from research.dataset import Dataset, History
from research.learners import Learner
from research.minds import heard
from research.panel import placed
from research.quarters import Quarter, quarters_of
from research.scores import (
    Outcomes,
    chance_error,
    log_loss_of,
    one_at_a_time,
    platt,
    ranking,
    standard_error,
)
from research.train import joined, outcomes_of
from strategies.models.ensemble import Ensemble, Seat
from strategies.models.outcome import Question
from strategies.models.weights import Rule, weighed

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Watcher = Callable[[str, int, int], None]

CALIBRATION_QUARTERS = 2
"""Quarters that are forecast only so that the first one in the table has something to be calibrated on."""
THRESHOLD = 0.5
FEWEST_TRADES = 20
"""Below so many a standard error says nothing."""
ENSEMBLE, UNIFORM = "ensemble", "equal weights"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One model to judge: how it learns, from which rows, with what embargo (ms)."""

    learner: Learner
    dataset: Dataset
    embargo_ms: int

    @property
    def name(self) -> str:
        """Return its kind and bar."""
        return f"{self.learner.kind} {bar_text_of(self.dataset.bar_ms)}"


@dataclass(frozen=True, slots=True)
class WalkRequest:
    """Whom to judge, on whose bars decisions are made, and how the ensemble weighs them."""

    candidates: Sequence[Candidate]
    history: History
    question: Question
    rule: Rule


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table. Losses in nats, PnL in bp net of all costs; None where there was no trade to average.

    `skill` is 1 - Brier / Brier of the base rate; `slope` that of the label on the forecast's log odds (1 is right,
    below 1 is over-confident); `t` the mean's distance from 0 in standard errors, over trades taken one at a time.
    """

    name: str
    rows: int
    auc: float
    chance: float
    log_loss: float
    base_log_loss: float
    brier: float
    base_brier: float
    slope: float
    trades: int
    mean_pnl_bps: float | None
    t: float | None

    @property
    def skill(self) -> float:
        """Return the Brier skill against the base rate."""
        return 1.0 - self.brier / self.base_brier


@dataclass(frozen=True, slots=True)
class Walked:
    """The table, the same by year for the ensemble, its newest weights, and what it all cost."""

    lines: tuple[Line, ...]
    years: tuple[Line, ...]
    raw: tuple[Line, ...]
    weights: tuple[tuple[str, float], ...]
    from_ms: int
    until_ms: int
    always_short_bps: float
    seconds: tuple[tuple[str, float], ...]
    peak_mb: float
    fingerprints: tuple[tuple[str, str], ...]


def walk_forward(request: WalkRequest, watch: Watcher | None = None) -> Walked:
    """Judge every candidate and the ensemble. Raises `InputError` when a candidate cannot be fitted."""
    for candidate in request.candidates:
        if not _quarters(candidate):
            raise InputError(
                f"{candidate.name}: {candidate.dataset.label.size} rows make no quarter to judge",
                wanted="rows of at least two quarters, one to learn from and one to forecast",
                fix="use a longer period",
            )
    told, raw, took = [], [], []
    for candidate in request.candidates:
        started = time.perf_counter()
        outcomes = _forecast(candidate, request, watch)
        took.append((candidate.name, time.perf_counter() - started))
        raw.append(outcomes)
        calibrated = replace(outcomes, forecast=as_chosen_by_earlier_folds(outcomes))
        told.append(calibrated.only(np.isfinite(calibrated.forecast)))
    names = [candidate.name for candidate in request.candidates]
    closes = request.history.candles.open_time_ms + request.history.candles.bar_ms
    rows = _all_rows(request.candidates[0])
    ensemble, weights = _weighed(request, names, told, closes)
    uniform = _uniform(told, closes)
    from_ms = _judged_from(request.candidates[0])
    judged = [*zip(names, told, strict=True)]
    judged += [(ENSEMBLE, _with(rows, closes, ensemble)), (UNIFORM, _with(rows, closes, uniform))]
    whole = _since(judged[-2][1], from_ms)
    return Walked(
        lines=tuple(line(name, _since(one, from_ms)) for name, one in judged),
        years=tuple(line(name, part) for name, part in _by_year(whole)),
        raw=tuple(
            line(f"{name}, not calibrated", _since(one, from_ms))
            for name, one in zip(names, raw, strict=True)
        ),
        weights=weights,
        from_ms=from_ms,
        until_ms=int(whole.decision_time_ms[-1]),
        always_short_bps=float(_since(rows, from_ms).pnl_bps.mean()),
        seconds=tuple(took),
        peak_mb=peak_mb(),
        fingerprints=tuple((one.name, one.dataset.fingerprint) for one in request.candidates),
    )


def _quarters(candidate: Candidate) -> list[Quarter]:
    data = candidate.dataset
    return quarters_of(data.decision_time_ms, data.label_end_ms, candidate.embargo_ms)


def _judged_from(candidate: Candidate) -> int:
    quarters = _quarters(candidate)
    return quarters[min(CALIBRATION_QUARTERS, len(quarters) - 1)].start_ms


def _forecast(candidate: Candidate, request: WalkRequest, watch: Watcher | None) -> Outcomes:
    """Return the raw forecasts of every quarter, of the rows at which decisions are made."""
    data, parts = candidate.dataset, []
    bar_ms = request.history.candles.bar_ms
    quarters = _quarters(candidate)
    for done, quarter in enumerate(quarters):
        if watch is not None:
            watch(f"{candidate.name}, {quarter.name}", done, len(quarters))
        fitted = candidate.learner.fit(data, quarter.fold.train_index, lambda done, most: None)
        test = quarter.fold.test_index
        decided = test[data.decision_time_ms[test] % bar_ms == 0]
        fold = replace(quarter.fold, test_index=decided)
        if decided.size:
            parts.append(outcomes_of(data, fitted, fold, quarter.number))
    return joined([part for part in parts if part.label.size])


def _all_rows(candidate: Candidate) -> Outcomes:
    """Return every row of the decision's bars that is forecast, with the base rate of its quarter and no forecast."""
    data, parts = candidate.dataset, []
    for quarter in _quarters(candidate):
        test, train = quarter.fold.test_index, quarter.fold.train_index
        parts.append(
            Outcomes(
                forecast=np.full(test.size, np.nan),
                base_rate=np.full(test.size, float(data.label[train].mean())),
                label=data.label[test],
                pnl_bps=data.pnl_bps[test],
                decision_time_ms=data.decision_time_ms[test],
                label_end_ms=data.label_end_ms[test],
                fold=np.full(test.size, quarter.number, dtype=np.int64),
            )
        )
    return joined(parts)


def _weighed(
    request: WalkRequest, names: Sequence[str], told: Sequence[Outcomes], closes: Ints
) -> tuple[Floats, tuple[tuple[str, float], ...]]:
    cursor = Cursor()
    seats = [
        Seat(
            ForecastsAhead(placed(closes, own).tolist(), cursor, name),
            request.question,
            float(own.base_rate.mean()),
        )
        for name, own in zip(names, told, strict=True)
    ]
    nobody = [Standing(name, 0.0, 0) for name in names]
    ensemble = Ensemble(seats, request.rule, request.history.candles.symbol, nobody)
    said = heard(ensemble, cursor, request.history.candles, request.history.funding)
    weights = weighed(request.rule, [standing.loss for standing in ensemble.standings()])
    return said, tuple(zip(names, weights, strict=True))


def _uniform(told: Sequence[Outcomes], closes: Ints) -> Floats:
    """Return the plain mean of those who speak: what live weights have to beat."""
    said = np.array([placed(closes, own) for own in told])
    spoken = np.isfinite(said)
    count = spoken.sum(axis=0)
    total = np.where(spoken, said, 0.0).sum(axis=0)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _with(rows: Outcomes, closes: Ints, said: Floats) -> Outcomes:
    forecast = said[np.searchsorted(closes, rows.decision_time_ms)]
    return replace(rows, forecast=forecast).only(np.isfinite(forecast))


def _since(outcomes: Outcomes, from_ms: int) -> Outcomes:
    return outcomes.only(outcomes.decision_time_ms >= from_ms)


def _by_year(outcomes: Outcomes) -> list[tuple[str, Outcomes]]:
    years = outcomes.fold // 4
    return [(str(year), outcomes.only(years == year)) for year in np.unique(years).tolist()]


def line(name: str, outcomes: Outcomes) -> Line:
    """Return the table's row on these outcomes."""
    base = replace(outcomes, forecast=outcomes.base_rate)
    trades = outcomes.pnl_bps[one_at_a_time(outcomes, THRESHOLD)]
    error = standard_error(trades) if trades.size >= FEWEST_TRADES else math.nan
    mean = float(trades.mean()) if trades.size else None
    return Line(
        name=name,
        rows=int(outcomes.label.size),
        auc=ranking(outcomes),
        chance=chance_error(outcomes),
        log_loss=log_loss_of(outcomes),
        base_log_loss=log_loss_of(base),
        brier=float(np.mean((outcomes.forecast - outcomes.label) ** 2)),
        base_brier=float(np.mean((outcomes.base_rate - outcomes.label) ** 2)),
        slope=platt(outcomes.forecast, outcomes.label)[0],
        trades=int(trades.size),
        mean_pnl_bps=mean,
        t=mean / error if mean is not None and trades.size >= FEWEST_TRADES else None,
    )
