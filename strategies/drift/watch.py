"""The watch: takes in decisions and bars, and says how far the model has come from what it was taught.

Input drift is the mean stability index of the newest window of vectors over what is usual. Outcome drift is an
exponentially weighted log loss of forecasts come true, one short at a time so that no two share a path, in
standard errors above the expected loss, a third of which counts as 1. Pure: the same decisions and bars give
the same words. It must not know a journal, limits, nor what is done about it.
"""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.decision import Decision
from core.events import Bar, FundingRate, ModelHealth
from strategies.drift.reference import Reference, counted, stability
from strategies.models.outcome import Question, Tracker
from strategies.models.weights import SMALLEST

LOOKED_AT_EVERY = 24
"""Decisions between two looks at the window: it moves slowly."""
HALF_LIFE = 50.0
FEWEST_OUTCOMES = 20
ERRORS_OF_ONE = 3.0
"""Standard errors above the expected loss that count as a drift of 1."""
ALARM, ALL_CLEAR = 1.0, 0.8
"""An alarm begins at the first and ends below the second, so that it does not flicker."""


@dataclass(slots=True)
class _Losses:
    """The exponentially weighted log loss, begun at what is expected."""

    mean: float
    count: int = 0
    weight_squares: float = 0.0

    def add(self, loss: float) -> None:
        share = 1.0 - 0.5 ** (1.0 / HALF_LIFE)
        self.mean += share * (loss - self.mean)
        self.weight_squares = share**2 + (1.0 - share) ** 2 * self.weight_squares
        self.count += 1


class DriftWatch:
    """Watches one model of one instrument. `names` are the features of the vectors, in order."""

    def __init__(
        self, model_id: str, reference: Reference, names: Sequence[str], question: Question
    ) -> None:
        self._model_id, self._reference = model_id, reference
        self._length = len(names)
        place = {name: k for k, name in enumerate(names)}
        self._columns = [place[name] for name in reference.features]
        self._edges = np.array(reference.edges).reshape(len(self._columns), -1)
        self._shares = np.array(reference.shares).reshape(len(self._columns), -1)
        self._vectors: deque[Sequence[float]] = deque(maxlen=reference.window_bars)
        self._tracker = Tracker(question)
        self._losses = _Losses(reference.loss_mean)
        self._close = math.nan
        self._since_look = 0
        self._input, self._feature = math.nan, ""
        self._told = (math.nan, math.nan)
        self._alarmed = False

    def recall(self, vector: Sequence[float]) -> None:
        """Take up the vector of an earlier decision, oldest first; one that held other features says nothing."""
        if len(vector) == self._length:
            self._vectors.append(vector)

    def on_funding(self, event: FundingRate) -> None:
        """Take in a settlement of the traded instrument."""
        if self._close == self._close:
            self._tracker.on_funding(event.rate, self._close)

    def on_bar(self, bar: Bar) -> None:
        """Take in a closed bar of the traded instrument, before its decision."""
        self._close = bar.close
        for outcome in self._tracker.on_bar(bar):
            for _, forecast in outcome.forecasts:
                told = min(max(forecast, SMALLEST), 1.0 - SMALLEST)
                self._losses.add(-math.log(told if outcome.label > 0.5 else 1.0 - told))

    def on_decision(self, decision: Decision) -> ModelHealth | None:
        """Take in a decision; return how the model stands when that has changed."""
        self._vectors.append(decision.vector)
        if decision.forecast == decision.forecast and not len(self._tracker):
            self._tracker.ask(decision.time, decision.close, ((0, decision.forecast),))
        self._since_look += 1
        if self._since_look >= LOOKED_AT_EVERY and len(self._vectors) == self._vectors.maxlen:
            self._look()
        return self._news(decision.time)

    def _look(self) -> None:
        self._since_look = 0
        if not self._columns:
            return
        rows = np.array(self._vectors, dtype=np.float64)[:, self._columns]
        found = stability(counted(rows, self._edges), self._shares)
        self._input = float(found.mean()) / self._reference.usual
        self._feature = self._reference.features[int(found.argmax())]

    def _outcome_drift(self) -> float:
        if self._losses.count < FEWEST_OUTCOMES:
            return math.nan
        error = self._reference.loss_deviation * math.sqrt(self._losses.weight_squares)
        return (self._losses.mean - self._reference.loss_mean) / error / ERRORS_OF_ONE

    def _news(self, time: int) -> ModelHealth | None:
        now = (_rounded(self._input), _rounded(self._outcome_drift()))
        if str(now) == str(self._told):  # NaN is equal to itself here
            return None
        self._told = now
        alarmed = any(one >= (ALL_CLEAR if self._alarmed else ALARM) for one in now)
        said = self._words(now) if alarmed != self._alarmed else ""
        self._alarmed = alarmed
        return ModelHealth(
            time, time, self._model_id, now[0], self._feature, now[1], self._losses.count, said
        )

    def _words(self, now: tuple[float, float]) -> str:
        inputs, outcomes = now
        if max((one for one in now if one == one), default=0.0) < ALL_CLEAR:
            return f"model {self._model_id}: drift is back to what is usual"
        parts = []
        if inputs >= ALARM:
            parts.append(
                f"its inputs ({self._feature} most of all) are {inputs:.2f} times as far off as usual"
            )
        if outcomes >= ALARM:
            parts.append(
                f"its forecasts come true worse than expected by {outcomes:.2f} times what chance allows"
            )
        return f"model {self._model_id}: " + " and ".join(parts)


def _rounded(value: float) -> float:
    """Return the value to two digits: what changes less is no news."""
    return value if value != value else round(value, 2)
