"""Calibration, fitted on out-of-fold forecasts only and judged on folds it has not seen.

Two ways are tried, Platt's line and an isotonic staircase; the better one on later folds is kept, and neither when raw
forecasts were better still. It must not know how forecasts are made, nor files.
"""

import math
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from bot.artifacts.card import Calibration
from research.scores import Outcomes, log_loss_of, logit, one_at_a_time
from research.uniqueness import uniqueness
from strategies.models.calibration import Calibrator, Isotonic, Platt

Floats = npt.NDArray[np.float64]

METHODS = ("platt", "isotonic")
SMALLEST_SLOPE = 0.01
"""Where the forecasts rank backwards the line is laid flat: next to the base rate, in the order they were in."""
MOST_POINTS = 64
PRIOR_DEVIATION = 0.5
"""Of the slope around 0, before anything is known: most forecasts of a market are too sure of themselves."""
LEAST, MOST = 0.02, 0.98
"""A step of the staircase never says never: a few rows that ended alike are no certainty."""


def fitted(method: str, outcomes: Outcomes) -> Calibrator:
    """Return the calibration that these outcomes teach."""
    if method == "isotonic":
        return _isotonic(outcomes)
    return Platt(*_line(outcomes))


def _line(outcomes: Outcomes) -> tuple[float, float]:
    """Fit Platt's line with a prior that its slope is near 0: few labels that overlap prove little."""
    slope, intercept = 0.0, 0.0
    if np.unique(outcomes.label).size == 2:
        model = LogisticRegression(C=PRIOR_DEVIATION**2)
        told = logit(outcomes.forecast)[:, None]
        model.fit(told, outcomes.label, sample_weight=_shares(outcomes))
        slope, intercept = float(model.coef_[0, 0]), float(model.intercept_[0])
    if slope >= SMALLEST_SLOPE:
        return slope, intercept
    share = float(np.clip(outcomes.label.mean(), LEAST, MOST))
    middle = float(logit(outcomes.forecast).mean())
    return SMALLEST_SLOPE, math.log(share / (1.0 - share)) - SMALLEST_SLOPE * middle


def _shares(outcomes: Outcomes) -> Floats:
    """Return what each label tells that its neighbours do not; together, how many labels there really are."""
    return uniqueness(outcomes.decision_time_ms, outcomes.label_end_ms)


def _isotonic(outcomes: Outcomes) -> Isotonic:
    model = IsotonicRegression(y_min=LEAST, y_max=MOST, out_of_bounds="clip")
    model.fit(logit(outcomes.forecast), outcomes.label, sample_weight=_shares(outcomes))
    at, said = np.asarray(model.X_thresholds_), np.asarray(model.y_thresholds_)
    if at.size > MOST_POINTS:
        kept = np.unique(np.linspace(0, at.size - 1, MOST_POINTS).astype(np.int64))
        at, said = at[kept], said[kept]
    rising = np.concatenate([[True], np.diff(at) > 0])
    return Isotonic(tuple(at[rising].tolist()), tuple(said[rising].tolist()))


def by_earlier_folds(outcomes: Outcomes, method: str) -> Floats:
    """Return each forecast calibrated by folds before its own, purged; NaN where there is none to learn from."""
    out = np.full(outcomes.forecast.size, np.nan)
    for fold in np.unique(outcomes.fold)[1:]:
        test = outcomes.fold == fold
        starts_ms = outcomes.decision_time_ms[test][0]
        past = outcomes.only((outcomes.fold < fold) & (outcomes.label_end_ms < starts_ms))
        if np.unique(past.label).size == 2:  # both outcomes are needed to learn from
            calibrator = fitted(method, past)
            out[test] = calibrator.probabilities(logit(outcomes.forecast[test]))
    return out


def as_chosen_by_earlier_folds(outcomes: Outcomes) -> Floats:
    """Return each forecast calibrated as a running bot could have: the way, too, is chosen on earlier folds alone."""
    tried = {method: by_earlier_folds(outcomes, method) for method in METHODS}
    tried["raw"] = outcomes.forecast
    out = np.full(outcomes.forecast.size, np.nan)
    for fold in np.unique(outcomes.fold)[1:]:
        test = outcomes.fold == fold
        best = _best(outcomes, tried, int(fold))
        out[test] = tried[best][test]
    return out


def _best(outcomes: Outcomes, tried: dict[str, Floats], fold: int) -> str:
    starts_ms = outcomes.decision_time_ms[outcomes.fold == fold][0]
    past = (outcomes.fold < fold) & (outcomes.label_end_ms < starts_ms)
    judged = past & np.isfinite(tried["platt"]) & np.isfinite(tried["isotonic"])
    if not judged.any():
        return "platt"
    losses = {
        name: log_loss_of(replace(outcomes, forecast=told).only(judged))
        for name, told in tried.items()
    }
    return min(losses, key=lambda name: losses[name])


def calibrate(outcomes: Outcomes, threshold: float) -> Calibration:
    """Fit the better calibration on all out-of-fold forecasts, and tell how it did on folds it had not seen.

    Not applied when raw forecasts had the smaller log loss, or when there are too few folds to judge. Platt 1999,
    https://www.researchgate.net/publication/2594015; Zadrozny and Elkan 2002, https://doi.org/10.1145/775047.775151
    """
    told = {method: by_earlier_folds(outcomes, method) for method in METHODS}
    known = np.isfinite(told["platt"]) & np.isfinite(told["isotonic"])
    slope, intercept = _line(outcomes)
    if not known.any():
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
    judged = {name: replace(outcomes, forecast=made).only(known) for name, made in told.items()}
    raw = outcomes.only(known)
    method = min(METHODS, key=lambda name: log_loss_of(judged[name]))
    losses = log_loss_of(raw), log_loss_of(judged[method])
    trades = [int(one_at_a_time(one, threshold).size) for one in (raw, judged[method])]
    applied = losses[1] < losses[0]
    verdict = f"{method} applied" if applied else "not applied: it made forecasts worse"
    points: tuple[tuple[float, float], ...] = ()
    if method == "isotonic":
        staircase = _isotonic(outcomes)
        points = tuple(zip(staircase.log_odds, staircase.probability, strict=True))
    return Calibration(
        applied=applied,
        slope=slope,
        intercept=intercept,
        method="isotonic" if points else "platt",
        points=points,
        log_loss_raw=losses[0],
        log_loss_calibrated=losses[1],
        trades_raw=trades[0],
        trades_calibrated=trades[1],
        note=f"{verdict}; on folds not fitted on, log loss {losses[0]:.5f} raw and "
        f"{losses[1]:.5f} calibrated, {trades[0]} trades raw and {trades[1]} calibrated",
    )
