"""The nets as learners: windows of a few features of each bar, scaled by what was known when they were trained."""

import hashlib
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from bot.artifacts.card import Kind, NoveltyCard, ScalingCard
from bot.config.model import TrainingSection
from core.errors import InputError
from research.dataset import Dataset
from research.learners import (
    Parts,
    Watcher,
    canonical,
    columns_of,
    novelty_of,
    row_weights,
    scaling_of,
    thinned,
)
from research.neural.checkpoint import Shelf
from research.neural.export import to_onnx
from research.neural.fit import (
    NeuralSettings,
    Rows,
    Singles,
    Windowed,
    device_of,
    fit,
    log_odds,
    seconds_per_step,
)
from research.neural.nets import NetKind, Shape
from strategies.models.novelty import Novelty
from strategies.models.onnx import Scaling

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
FILE = "model.onnx"
CHANNELS = (
    "return_1",
    "return_3",
    "return_12",
    "candle_body",
    "upper_wick",
    "lower_wick",
    "volume_zscore_24",
    "signed_volume_24",
    "volatility_6",
    "volatility_72",
    "zscore_72",
    "below_high_72",
    "above_low_72",
    "funding_rate_bps",
    "btc_return_1",
    "btc_return_24",
)
"""What a net sees of each bar. Few, and of that bar or its near past: the net makes its own of the window."""
MIN_ROWS = 200


@dataclass(frozen=True, slots=True)
class Neural:
    """Implements `research.learners.Learner`.

    `max_rows` caps a fit's rows by taking every k-th. `folder` is where checkpoints lie, None for none: a fit that was
    killed goes on from there.
    """

    net: NetKind
    window_bars: int = 64
    max_rows: int = 20_000
    training: NeuralSettings = field(default_factory=NeuralSettings)
    folder: Path | None = None
    channels: tuple[str, ...] = CHANNELS

    @property
    def kind(self) -> Kind:
        """What the card calls it."""
        return self.net

    def settings(self) -> dict[str, object]:
        """Return all that the fitted numbers depend on, on one machine."""
        training = asdict(self.training)
        for name in ("threads", "checkpoint_every_steps"):
            del training[name]
        shape = asdict(Shape(self.window_bars, len(self.channels)))
        return {"shape": shape, "max_rows_per_fit": self.max_rows, "settings": training,
                "channels": self.channels, "torch": torch.__version__}  # fmt: skip

    def fit(self, data: Dataset, rows: Ints, watch: Watcher) -> "Net":
        """Fit on these rows; those without a whole window teach nothing."""
        chosen, made = self._rows(data, rows)
        name = self._name(data, chosen)
        shelf = None if self.folder is None else Shelf(self.folder, name)
        shape = Shape(self.window_bars, len(self.channels))
        told = fit(
            self.net,
            shape,
            made.rows,
            self.training,
            shelf,
            lambda done, most, _: watch(done, most),
        )
        newest = data.series[data.at[chosen]][:, columns_of(data, self.channels)]
        return Net(
            told.net,
            shape,
            self.channels,
            made.card,
            novelty_of(newest),
            told.epochs,
            self.training,
        )

    def seconds(self, data: Dataset, rows: Ints) -> float:
        """Return what a fit will take here: its steps, and as much again in looking at the tail."""
        chosen, made = self._rows(data, rows)
        shape = Shape(self.window_bars, len(self.channels))
        step = seconds_per_step(self.net, shape, made.rows, self.training)
        steps = self.training.epochs * -(-chosen.size // self.training.batch)
        return step * steps * 1.1

    def _rows(self, data: Dataset, rows: Ints) -> tuple[Ints, "_Made"]:
        whole = rows[windows_whole(data, rows, self.channels, self.window_bars)]
        chosen = thinned(whole, self.max_rows) if whole.size else whole
        if chosen.size < MIN_ROWS or np.unique(data.label[chosen]).size < 2:
            raise InputError(
                f"{chosen.size} rows with a whole window of {self.window_bars} bars",
                wanted=f"at least {MIN_ROWS} with both outcomes",
                fix="train on a longer period",
            )
        columns = columns_of(data, self.channels)
        card = scaling_of(data.series[data.at[chosen]][:, columns])
        scaled = scaling(card).scaled(data.series[:, columns])
        made = Rows(
            scaled,
            data.at[chosen],
            data.label[chosen],
            row_weights(data, chosen),
            data.decision_time_ms[chosen],
            data.label_end_ms[chosen],
        )
        return chosen, _Made(made, card)

    def _name(self, data: Dataset, rows: Ints) -> str:
        what = {"net": self.net, "data": data.fingerprint, **self.settings()}
        digest = hashlib.sha256(canonical(what))
        digest.update(np.ascontiguousarray(rows).tobytes())
        return f"{self.net}-{digest.hexdigest()[:16]}"


@dataclass(frozen=True, slots=True)
class _Made:
    rows: Rows
    card: ScalingCard


@dataclass(frozen=True, slots=True)
class Net:
    """Implements `research.learners.Fitted`."""

    net: torch.nn.Module
    shape: Shape
    features: tuple[str, ...]
    scaling: ScalingCard
    novelty: NoveltyCard
    epochs: int
    training: NeuralSettings

    def log_odds(self, data: Dataset, rows: Ints) -> Floats:
        """Return the raw log odds; NaN without a whole window, or outside the training range."""
        columns = columns_of(data, self.features)
        out = np.full(rows.size, np.nan)
        known = windows_whole(data, rows, self.features, self.shape.bars)
        novelty = Novelty(
            np.array(self.novelty.centre), np.array(self.novelty.scale), self.novelty.limit
        )
        known &= novelty.scores(data.series[data.at[rows]][:, columns]) <= novelty.limit
        scaled = scaling(self.scaling).scaled(data.series[:, columns])
        out[known] = self._of(scaled, data.at[rows[known]])
        return out

    def _of(self, series: Singles, at: Ints) -> Floats:
        nothing = np.zeros(at.size)
        times = np.zeros(at.size, dtype=np.int64)
        device = device_of(self.training)
        windows = Windowed(
            Rows(series, at, nothing, nothing, times, times), self.shape.bars, device
        )
        return log_odds(self.net.to(device), windows, np.arange(at.size))

    def parts(self) -> Parts:
        """Return what is kept of it: ONNX, checked against torch."""
        graph = to_onnx(self.net, self.shape)
        made_with = f"torch {torch.__version__}"
        bars, epochs = self.shape.bars, self.epochs
        return Parts(
            FILE, graph, self.features, bars, epochs, made_with, self.scaling, self.novelty
        )


def windows_whole(
    data: Dataset, rows: Ints, channels: tuple[str, ...], bars: int
) -> npt.NDArray[np.bool_]:
    """Say for each row whether every feature it needs speaks in each of the newest `bars` bars."""
    needed = tuple(name for name in channels if name not in data.may_be_missing)
    spoken = np.isfinite(data.series[:, columns_of(data, needed)]).all(axis=1)
    count = np.concatenate([[0], np.cumsum(spoken)])
    last = data.at[rows] + 1
    whole = (last >= bars) & (count[last] - count[np.maximum(last - bars, 0)] == bars)
    return np.asarray(whole, dtype=np.bool_)


def scaling(card: ScalingCard) -> Scaling:
    """Return the card's scaling as it is served."""
    return Scaling(np.array(card.mean), np.array(card.deviation))


def neural(kind: str, section: TrainingSection, folder: Path | None) -> Neural:
    """Return the learner of the net that `kind` names, as the settings want it."""
    net: NetKind = "lstm" if kind == "lstm" else "transformer"
    training = NeuralSettings(
        epochs=section.epochs,
        threads=section.threads,
        device=section.device,
        seed=section.seed,
    )
    return Neural(net, section.window_bars, section.max_rows_per_net, training, folder)
