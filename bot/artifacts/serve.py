"""From a proved card and proved bytes to a model that forecasts. It must not read a file, nor prove anything."""

import math
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from bot.artifacts.card import ModelCard
from bot.outside import UnreadableError, parse
from core.errors import InputError
from strategies.models.calibration import Calibrator, Isotonic, Plain, Platt
from strategies.models.lightgbm import LightGbmModel
from strategies.models.logistic import LogisticModel
from strategies.models.member import Windows
from strategies.models.novelty import Novelty, everywhere
from strategies.models.onnx import Diet, OnnxModel, Scaling

Served: TypeAlias = LightGbmModel | LogisticModel | OnnxModel


def served(raw: bytes, card: ModelCard, where: str, windows: Windows | None) -> Served:
    """Return the model in `raw`. Raises `InputError` when card and file do not belong together."""
    calibration, novelty = calibrator_of(card), novelty_of(card)
    if card.kind == "lightgbm":
        return LightGbmModel(
            raw.decode("ascii"),
            card.features,
            card.feature_fingerprint,
            frozenset(card.may_be_missing),
            calibration,
            novelty,
            card.model_id,
        )
    if card.scaling is None:
        raise InputError(f"a {card.kind} without scaling", wanted="a single model", where=where)
    scaling = Scaling(np.array(card.scaling.mean), np.array(card.scaling.deviation))
    missing = frozenset(card.may_be_missing)
    fingerprint, bars = card.feature_fingerprint, card.window_bars
    diet = Diet(card.features, fingerprint, missing, bars, card.bar_ms)
    if card.kind == "logistic":
        coefficients, intercept = _line_of(raw, where)
        parts = (diet, scaling, calibration, novelty)
        return LogisticModel(card.model_id, coefficients, intercept, *parts)
    return OnnxModel(card.model_id, raw, diet, scaling, calibration, novelty, windows)


def _line_of(raw: bytes, where: str) -> tuple[NDArray[np.float64], float]:
    """Return coefficients and intercept of a logistic model."""
    try:
        line = parse(raw)
        coefficients, intercept = np.array(line["coefficients"], np.float64), line["intercept"]
        if coefficients.ndim == 1 and math.isfinite(intercept):
            return coefficients, float(intercept)
    except (UnreadableError, KeyError, TypeError, ValueError, OverflowError):
        pass
    raise InputError("no line in numbers", wanted="coefficients and an intercept", where=where)


def calibrator_of(card: ModelCard) -> Calibrator:
    """Return the calibration that the card says is applied."""
    said = card.calibration
    if not said.applied:
        return Plain()
    if said.method == "platt":
        return Platt(said.slope, said.intercept)
    return Isotonic(tuple(one for one, _ in said.points), tuple(one for _, one in said.points))


def novelty_of(card: ModelCard) -> Novelty:
    """Return the card's training range; one without any knows no novelty."""
    said = card.novelty
    if said is None:
        return everywhere(len(card.features))
    return Novelty(np.array(said.centre), np.array(said.scale), said.limit)
