"""A neural model as ONNX, served by onnxruntime: a window of feature vectors in, a calibrated probability out.

One thread, batch of one. The bytes come from whoever read and proved the file. It must not know files, cards or how a
model is trained.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from core.errors import InputError
from strategies.features.catalogue import NAMES, fingerprint
from strategies.models.attribution import integrated_gradients
from strategies.models.calibration import Calibrator
from strategies.models.member import Windows
from strategies.models.novelty import Novelty

FloatArray = NDArray[np.float64]
INPUT, OUTPUT = "window", "log_odds"
WARMING_UP = "warming up"
MOST_SCALED = 8.0
"""Scaled inputs are cut here: what lies further out is the novelty's business."""


@dataclass(frozen=True, slots=True)
class Scaling:
    """Mean and deviation of each feature over the training rows; a feature that is missing becomes 0, the mean."""

    mean: FloatArray
    deviation: FloatArray

    def scaled(self, rows: FloatArray) -> NDArray[np.float32]:
        """Return (rows - mean) / deviation, cut at `MOST_SCALED`, NaN as 0; float32."""
        out = np.clip((rows - self.mean) / self.deviation, -MOST_SCALED, MOST_SCALED)
        out[np.isnan(out)] = 0.0
        return out.astype(np.float32)


@dataclass(frozen=True, slots=True)
class Diet:
    """What a sequence model eats: `features` of the newest `window_bars` bars of `bar_ms`.

    `may_be_missing` are those that were missing at times in training.
    """

    features: tuple[str, ...]
    feature_fingerprint: str
    may_be_missing: frozenset[str]
    window_bars: int
    bar_ms: int

    def __post_init__(self) -> None:
        if fingerprint(self.features) != self.feature_fingerprint:
            raise InputError(
                f"a model trained on features with fingerprint {self.feature_fingerprint[:12]}",
                wanted=f"{fingerprint(self.features)[:12]}, that of this version's formulae",
                fix="train again with `ebb train`",
            )


class OnnxModel:
    """Implements `strategies.models.member.Member` on one ONNX graph.

    `windows` keeps the rows; None where only `forecasts` of whole tapes are asked for.
    """

    def __init__(  # noqa: PLR0913  # the parts of one served model; bot/artifacts is the caller
        self,
        name: str,
        graph: bytes,
        diet: Diet,
        scaling: Scaling,
        calibration: Calibrator,
        novelty: Novelty,
        windows: Windows | None = None,
    ) -> None:
        self.name, self._diet, self._scaling = name, diet, scaling
        self._calibration, self._novelty, self._windows = calibration, novelty, windows
        self._columns = np.array([NAMES.index(feature) for feature in diet.features])
        self._needed = np.array(
            [k for k, feature in enumerate(diet.features) if feature not in diet.may_be_missing]
        )
        self._session = session_of(graph)
        self.silent = ""

    @property
    def features(self) -> tuple[str, ...]:
        """The features the model eats, in order."""
        return self._diet.features

    def forecast(self, vector: Sequence[float]) -> float:
        """Return the probability that a short opened now ends in profit after costs; NaN when it cannot say.

        `vector` is not looked at: the window's newest row is that of the member's own bar.
        """
        if self._windows is None:
            return self._keep_silent("no window of bars")
        rows = self._windows.window(self._diet.window_bars)
        if rows is None:
            return self._keep_silent(self._windows.unready)
        return self._of_window(rows[:, self._columns])

    def forecasts(self, matrix: FloatArray) -> FloatArray:
        """Return the forecast at each row of a tape (n, all features), equal to `forecast` to the bit."""
        return self.forecasts_at(matrix, np.arange(len(matrix)))

    def forecasts_at(self, matrix: FloatArray, rows: NDArray[np.int64]) -> FloatArray:
        """Return the forecast at these rows of a tape; asked one by one, as the running bot does."""
        bars = self._diet.window_bars
        chosen = np.ascontiguousarray(matrix[:, self._columns])
        return np.array(
            [
                self._of_window(chosen[row - bars + 1 : row + 1]) if row + 1 >= bars else math.nan
                for row in rows.tolist()
            ]
        )

    def why(self, matrix: FloatArray, row: int) -> str:
        """Return why there is no forecast at a row of a tape; '' when there is one."""
        first = row - self._diet.window_bars + 1
        if first < 0:
            return WARMING_UP
        self._of_window(matrix[first : row + 1][:, self._columns])
        return self.silent

    def contributions(self, window: FloatArray) -> tuple[tuple[str, float], ...]:
        """Return what each feature adds to the raw log odds, the bias (the training mean's score) last.

        `window` holds all features of the newest bars. Integrated gradients, see `strategies.models.attribution`;
        may be asked from another thread than `forecast`.
        """
        scaled = self._scaling.scaled(window[:, self._columns])
        parts = integrated_gradients(self._log_odds, scaled)
        bias = float(self._log_odds(np.zeros_like(scaled)[None])[0])
        return (*zip(self._diet.features, parts.tolist(), strict=True), ("bias", bias))

    @property
    def window_bars(self) -> int:
        """How many bars the model looks at."""
        return self._diet.window_bars

    def _log_odds(self, windows: NDArray[np.float32]) -> FloatArray:
        return np.asarray(self._session.run([OUTPUT], {INPUT: windows})[0], np.float64).reshape(-1)

    def _of_window(self, window: FloatArray) -> float:
        if np.isinf(window).any() or np.isnan(window[:, self._needed]).any():
            return self._keep_silent("a feature it needs is missing")
        why = self._novelty.words(self._novelty.score(window[-1]))
        if why:
            return self._keep_silent(why)
        self.silent = ""
        scaled = self._scaling.scaled(window)[None]
        log_odds = self._session.run([OUTPUT], {INPUT: scaled})[0]
        return float(self._calibration.probabilities(np.asarray(log_odds, np.float64))[0])

    def _keep_silent(self, why: str) -> float:
        self.silent = why
        return math.nan


def session_of(graph: bytes) -> onnxruntime.InferenceSession:
    """Return a session of one thread that does not spin."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
