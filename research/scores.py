"""How good forecasts were: rank, sharpness, and money after costs, all out of fold.

Every number here is computed from forecasts that a model made for rows it had not seen, against
the triple-barrier labels of those rows. It must not know how forecasts are made, nor files.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score

from bot.artifacts.card import Decile, Scores
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
        log_loss=log_loss_of(outcomes),
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


def log_loss_of(outcomes: Outcomes) -> float:
    """Return the mean log loss (nats)."""
    probability = np.clip(outcomes.forecast, SMALLEST, 1.0 - SMALLEST)
    return float(log_loss(outcomes.label, probability, labels=[0.0, 1.0]))


def platt(forecast: Floats, label: Floats) -> tuple[float, float]:
    """Return slope and intercept of the logistic regression of the label on logit(forecast)."""
    if np.unique(label).size < 2:
        return 1.0, 0.0
    fitted = LogisticRegression(C=math.inf).fit(logit(forecast)[:, None], label)
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])


def apply_platt(forecast: Floats, slope: float, intercept: float) -> Floats:
    """Return sigmoid(slope x logit(forecast) + intercept)."""
    return np.asarray(1.0 / (1.0 + np.exp(-(slope * logit(forecast) + intercept))))


def logit(forecast: Floats) -> Floats:
    """Return the log odds of probabilities."""
    probability = np.clip(forecast, SMALLEST, 1.0 - SMALLEST)
    return np.asarray(np.log(probability / (1.0 - probability)))
