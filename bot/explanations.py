"""What spoke for and against a short, model by model, computed after the order has left.

A decision's inputs are copied while they are there; the numbers are worked out in another thread, for a net takes
some hundred milliseconds. It must not know a journal.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.artifacts.mind import Mind
from bot.artifacts.serve import Served
from core.decision import Decision, Explanation
from strategies.features.catalogue import NAMES
from strategies.features.streams import FeatureStreams
from strategies.models.onnx import OnnxModel

FloatArray = NDArray[np.float64]
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Said:
    """One model at one decision, with the rows it was shown (bars, all features)."""

    model: Served
    weight: float
    rows: FloatArray

    def explained(self, decision: Decision) -> Explanation:
        """Work out what each feature added."""
        newest = self.rows[-1].tolist()
        # What optional sources said stands in the vector of a model that learned from it, and in no other.
        names = NAMES if len(newest) == len(NAMES) else self.model.features
        values = dict(zip(names, newest, strict=True))
        shown = self.rows if isinstance(self.model, OnnxModel) else self.rows[-1].tolist()
        *parts, (_, bias) = contributions(self.model, shown)
        told = [name for name, _ in parts]
        return Explanation(
            decision.time,
            decision.id,
            self.model.name,
            round(self.weight, _DIGITS),
            round(bias, _DIGITS),
            told,
            [values[name] for name in told],
            [round(added, _DIGITS) for _, added in parts],
        )


def contributions(
    model: Served, shown: FloatArray | Sequence[float]
) -> tuple[tuple[str, float], ...]:
    """Return (feature, log odds added) of a net's window, or of any other model's vector; the bias last."""
    ask: Callable[[FloatArray | Sequence[float]], tuple[tuple[str, float], ...]] = (
        model.contributions  # type: ignore[assignment]  # each kind is given what it takes
    )
    return ask(shown)


def said_at(mind: Mind, decision: Decision) -> list[Said]:
    """Copy what each model that spoke was shown at `decision`, the newest one."""
    weights = {voice.name: voice.weight for voice in decision.voices}
    found = []
    for model, bar_ms in mind.parts:
        weight = weights.get(model.name, 0.0) if weights else 1.0
        rows = _shown(mind, model, bar_ms, decision) if weight > 0.0 else None
        if rows is not None:
            found.append(Said(model, weight, rows))
    return found


def _shown(mind: Mind, model: Served, bar_ms: int, decision: Decision) -> FloatArray | None:
    if isinstance(mind.features, FeatureStreams):
        bars = model.window_bars if isinstance(model, OnnxModel) else 1
        window = mind.features.as_of(bar_ms).window(bars)
        return None if window is None else window.copy()
    return np.array([decision.vector], dtype=np.float64)
