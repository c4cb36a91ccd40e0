"""How good forecasts were: rank, calibration, and money after costs, all out of fold.

Every number here is computed from forecasts that a model made for rows it had not seen, against
the triple-barrier labels of those rows. It must not know how forecasts are made, nor files.
"""

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score

from bot.artifacts.card import Calibration, Decile, Scores
from research.result import edge_shown, mean_interval_95

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

# Keeps logit and log loss finite; LightGBM itself never leaves this range in practice.
SMALLEST = 1e-6


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Forecasts with what happened; arrays of one length in time order.

    `forecast`, `base_rate` (of the rows its model was trained on): probabilities. `label` 1.0 or
    0.0, `pnl_bps` net of costs, times int ms UTC, `fold` the test block's number.
    """

    forecast: Floats
    base_rate: Floats
    label: Floats
    pnl_bps: Floats
    decision_time_ms: Ints
    label_end_ms: Ints
    fold: Ints

    def only(self, rows: npt.NDArray[np.bool_] | Ints) -> "Outcomes":
        """Return these rows alone."""
        return Outcomes(
            self.forecast[rows],
            self.base_rate[rows],
            self.label[rows],
            self.pnl_bps[rows],
            self.decision_time_ms[rows],
            self.label_end_ms[rows],
            self.fold[rows],
        )


def score(outcomes: Outcomes, threshold: float) -> Scores:
    """Score `outcomes`; trades are taken one at a time at forecasts from `threshold` on.

    An edge is shown only when the ranking beats chance by two standard errors, counted over
    labels that do not overlap, and the 95 % interval of the mean trade after costs is above zero.
    """
    probability = np.clip(outcomes.forecast, SMALLEST, 1.0 - SMALLEST)
    brier = float(brier_score_loss(outcomes.label, probability))
    base = float(np.mean((outcomes.base_rate - outcomes.label) ** 2))
    trades = outcomes.pnl_bps[one_at_a_time(outcomes, threshold)]
    auc = ranking(outcomes)
    paid = [float(one) for one in trades]
    interval = mean_interval_95(paid)
    return Scores(
        folds=int(np.unique(outcomes.fold).size),
        rows=int(outcomes.label.size),
        base_rate=float(outcomes.label.mean()),
        auc=auc,
        log_loss=_log_loss(outcomes),
        brier=brier,
        brier_of_base_rate=base,
        brier_skill=1.0 - brier / base if base > 0.0 else 0.0,
        threshold=threshold,
        trades=int(trades.size),
        mean_pnl_bps=float(trades.mean()) if trades.size else None,
        standard_error_bps=standard_error(trades) if trades.size > 1 else None,
        always_short_mean_pnl_bps=float(outcomes.pnl_bps.mean()),
        edge_shown=auc > 0.5 + 2.0 * chance_error(outcomes) and edge_shown(paid, interval),
        deciles=deciles(probability, outcomes.label),
    )


def ranking(outcomes: Outcomes) -> float:
    """Return the area under the ROC curve; 0.5 when only one outcome occurred."""
    if np.unique(outcomes.label).size < 2:
        return 0.5
    return float(roc_auc_score(outcomes.label, outcomes.forecast))


def standard_error(values: Floats) -> float:
    """Return the standard error of the mean of independent values."""
    return float(values.std(ddof=1) / math.sqrt(values.size))


def chance_error(outcomes: Outcomes) -> float:
    """Return the standard error of the AUC of a forecast without skill.

    Mann-Whitney U under the null (Mann and Whitney 1947, https://doi.org/10.1214/aoms/1177730491):
    sqrt((p + n + 1) / (12 p n)), with p and n scaled down to labels that do not overlap, since
    overlapping ones repeat one another.
    """
    independent = one_at_a_time(outcomes, -math.inf).size
    share = float(outcomes.label.mean())
    positive, negative = share * independent, (1.0 - share) * independent
    if positive <= 0.0 or negative <= 0.0:
        return math.inf
    return math.sqrt((positive + negative + 1.0) / (12.0 * positive * negative))


def one_at_a_time(outcomes: Outcomes, threshold: float) -> Ints:
    """Return the rows a bot would trade: from `threshold` on, and flat again from the last one."""
    taken: list[int] = []
    free_from_ms = -(1 << 62)
    wanted = np.flatnonzero(outcomes.forecast >= threshold)
    starts = outcomes.decision_time_ms[wanted].tolist()
    ends = outcomes.label_end_ms[wanted].tolist()
    for row, starts_ms, ends_ms in zip(wanted.tolist(), starts, ends, strict=True):
        if starts_ms >= free_from_ms:
            taken.append(row)
            free_from_ms = ends_ms
    return np.array(taken, dtype=np.int64)


def deciles(probability: Floats, label: Floats) -> tuple[Decile, ...]:
    """Return forecast against outcome by tenths of the forecasts, lowest first."""
    order = np.argsort(probability, kind="stable")
    return tuple(
        Decile(
            mean_forecast=float(probability[part].mean()),
            observed_rate=float(label[part].mean()),
            rows=int(part.size),
        )
        for part in np.array_split(order, 10)
        if part.size
    )


def calibrate(outcomes: Outcomes, threshold: float) -> Calibration:
    """Fit Platt scaling on out-of-fold forecasts, and judge it on folds it has not seen.

    Each fold from the second on is judged by a scaling fitted on earlier folds only, purged like
    any training set. Not applied when that made the log loss worse, when it could not be judged,
    or when it would turn the ranking round. Platt 1999,
    https://www.researchgate.net/publication/2594015
    """
    slope, intercept = platt(outcomes.forecast, outcomes.label)
    judged = _judged(outcomes)
    if judged is None:
        return Calibration(
            applied=False,
            slope=slope,
            intercept=intercept,
            log_loss_raw=None,
            log_loss_calibrated=None,
            trades_raw=None,
            trades_calibrated=None,
            note="not applied: too few folds to judge it",
        )
    losses = [_log_loss(one) for one in judged]
    trades = [int(one_at_a_time(one, threshold).size) for one in judged]
    verdict = "applied"
    if slope <= 0.0:
        verdict = "not applied: it would turn the ranking round"
    elif losses[1] >= losses[0]:
        verdict = "not applied: it made forecasts worse"
    return Calibration(
        applied=verdict == "applied",
        slope=slope,
        intercept=intercept,
        log_loss_raw=losses[0],
        log_loss_calibrated=losses[1],
        trades_raw=trades[0],
        trades_calibrated=trades[1],
        note=f"{verdict}; on folds not fitted on, log loss {losses[0]:.5f} raw and "
        f"{losses[1]:.5f} calibrated, {trades[0]} trades raw and {trades[1]} calibrated",
    )


def _judged(outcomes: Outcomes) -> tuple[Outcomes, Outcomes] | None:
    """Return the rows of later folds with raw forecasts, and with those scaled by earlier folds."""
    scaled = np.full(outcomes.forecast.size, np.nan)
    for fold in np.unique(outcomes.fold)[1:]:
        test = outcomes.fold == fold
        starts_ms = outcomes.decision_time_ms[test][0]
        past = outcomes.only((outcomes.fold < fold) & (outcomes.label_end_ms < starts_ms))
        if np.unique(past.label).size == 2:
            line = platt(past.forecast, past.label)
            scaled[test] = apply_platt(outcomes.forecast[test], *line)
    known = np.isfinite(scaled)
    if not known.any():
        return None
    return outcomes.only(known), replace(outcomes, forecast=scaled).only(known)


def _log_loss(outcomes: Outcomes) -> float:
    probability = np.clip(outcomes.forecast, SMALLEST, 1.0 - SMALLEST)
    return float(log_loss(outcomes.label, probability, labels=[0.0, 1.0]))


def platt(forecast: Floats, label: Floats) -> tuple[float, float]:
    """Return slope and intercept of the logistic regression of the label on logit(forecast)."""
    if np.unique(label).size < 2:
        return 1.0, 0.0
    fitted = LogisticRegression(C=math.inf).fit(_logit(forecast)[:, None], label)
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])


def apply_platt(forecast: Floats, slope: float, intercept: float) -> Floats:
    """Return sigmoid(slope x logit(forecast) + intercept)."""
    return np.asarray(1.0 / (1.0 + np.exp(-(slope * _logit(forecast) + intercept))))


def _logit(forecast: Floats) -> Floats:
    probability = np.clip(forecast, SMALLEST, 1.0 - SMALLEST)
    return np.asarray(np.log(probability / (1.0 - probability)))
