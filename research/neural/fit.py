"""Training of one net on one set of rows: seeded, early stopped, resumable, the same on every run on one machine.

A tail of the rows, purged of labels that reach into it, tells when to stop; the weights of the best epoch are kept.
It must not know markets, features or files of models.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits

from research.neural.checkpoint import Checkpoint, Shelf
from research.neural.nets import NetKind, Shape, net_of

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Singles = npt.NDArray[np.float32]
Watcher = Callable[[int, int, float], None]
"""Called with the steps done, the most there can be, and the newest loss."""


@dataclass(frozen=True, slots=True)
class NeuralSettings:
    """How a net is trained. `device` auto is cuda where there is one; bfloat16 is used there alone."""

    epochs: int = 6
    batch: int = 256
    learning_rate: float = 1e-3
    weight_decay: float = 1e-2
    patience: int = 2
    tail_share: float = 0.1
    threads: int = 1
    device: str = "auto"
    seed: int = 1
    checkpoint_every_steps: int = 200


@dataclass(frozen=True, slots=True)
class Rows:
    """What is trained on: windows end at row `at` of `series` (bars, features), scaled; rows in time order.

    `decision_time_ms` and `label_end_ms` are for the purge of the tail; `weight` has mean 1.
    """

    series: Singles
    at: Ints
    label: Floats
    weight: Floats
    decision_time_ms: Ints
    label_end_ms: Ints


@dataclass(frozen=True, slots=True)
class Fit:
    """A trained net, the epochs it took, and the loss (nats) on the tail at its best."""

    net: nn.Module
    epochs: int
    tail_loss: float


@dataclass(slots=True)
class _Progress:
    epoch: int = 0
    step: int = 0
    best_loss: float = float("inf")
    best_epoch: int = 0
    done: bool = False


def device_of(settings: NeuralSettings) -> torch.device:
    """Return the device that is trained on."""
    if settings.device != "auto":
        return torch.device(settings.device)
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def fit(  # what to train, on what, how, where it is kept and who watches
    kind: NetKind,
    shape: Shape,
    rows: Rows,
    settings: NeuralSettings,
    shelf: Shelf | None = None,
    watch: Watcher | None = None,
) -> Fit:
    """Train a net, going on from the shelf's checkpoint where there is one."""
    return _Training(kind, shape, rows, settings, shelf).run(watch)


class _Training:
    """One fit under way: the net, its optimiser, the data on the device, and how far it is."""

    def __init__(
        self,
        kind: NetKind,
        shape: Shape,
        rows: Rows,
        settings: NeuralSettings,
        shelf: Shelf | None,
    ) -> None:
        torch.set_num_threads(settings.threads)
        torch.manual_seed(settings.seed)
        self.settings, self.shelf, self.device = settings, shelf, device_of(settings)
        self.net = net_of(kind, shape).to(self.device)
        self.best = {name: value.clone() for name, value in self.net.state_dict().items()}
        self.optimiser = torch.optim.AdamW(
            self.net.parameters(), lr=settings.learning_rate, weight_decay=settings.weight_decay
        )
        self.progress = _Progress()
        self.windows = Windowed(rows, shape.bars, self.device)
        self.train_rows, self.tail_rows = split_tail(rows, settings.tail_share)
        self.steps = -(-self.train_rows.size // settings.batch)

    def run(self, watch: Watcher | None) -> Fit:
        self._resume()
        settings, progress = self.settings, self.progress
        while not progress.done:
            self._epoch(watch)
            loss = self._tail_loss()
            if loss < progress.best_loss:
                progress.best_loss, progress.best_epoch = loss, progress.epoch + 1
                self.best = {name: value.clone() for name, value in self.net.state_dict().items()}
            progress.epoch, progress.step = progress.epoch + 1, 0
            stale = progress.epoch - progress.best_epoch >= settings.patience
            progress.done = stale or progress.epoch >= settings.epochs
            self._save()
        self.net.load_state_dict(self.best)
        self.net.eval()
        return Fit(self.net, progress.best_epoch, progress.best_loss)

    def _epoch(self, watch: Watcher | None) -> None:
        progress, settings = self.progress, self.settings
        self.net.train()
        for batch in self._batches():
            loss = self.step(batch)
            progress.step += 1
            if watch is not None:
                done = progress.epoch * self.steps + progress.step
                watch(done, settings.epochs * self.steps, loss)
            if progress.step % settings.checkpoint_every_steps == 0:
                self._save()

    def _batches(self) -> Iterator[Ints]:
        """Yield what is left of this epoch; its order depends on the seed and the epoch alone."""
        chance = np.random.default_rng((self.settings.seed, self.progress.epoch))
        order = chance.permutation(self.train_rows)
        for start in range(
            self.progress.step * self.settings.batch, order.size, self.settings.batch
        ):
            yield order[start : start + self.settings.batch]

    def step(self, batch: Ints) -> float:
        """Take one step of descent on these rows; return its loss."""
        window, label, weight = self.windows.take(batch)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.device.type == "cuda"):
            said = self.net(window)
        loss = binary_cross_entropy_with_logits(said.float(), label, weight)
        self.optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it without annotations
        nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        self.optimiser.step()
        return float(loss.detach())

    def _tail_loss(self) -> float:
        said = log_odds(self.net, self.windows, self.tail_rows)
        _, label, weight = self.windows.take(self.tail_rows, windows=False)
        told = torch.as_tensor(said, dtype=torch.float32, device=self.device)
        return float(binary_cross_entropy_with_logits(told, label, weight))

    def _save(self) -> None:
        if self.shelf is None:
            return
        progress = self.progress
        tensors = {f"net.{name}": value for name, value in self.net.state_dict().items()}
        tensors |= {f"best.{name}": value for name, value in self.best.items()}
        for number, state in self.optimiser.state_dict()["state"].items():
            tensors |= {f"optimiser.{number}.{name}": value for name, value in state.items()}
        tensors["chance"] = torch.get_rng_state()
        # A loss of infinity is no JSON: before the first epoch's end there is none to keep.
        numbers: dict[str, int | float | bool] = {
            "epoch": progress.epoch,
            "step": progress.step,
            "best_epoch": progress.best_epoch,
            "done": progress.done,
        }
        if progress.best_epoch:
            numbers["best_loss"] = progress.best_loss
        count = progress.epoch * (self.steps + 1) + progress.step
        self.shelf.put(Checkpoint(tensors, numbers), count)

    def _resume(self) -> None:
        kept = self.shelf.newest() if self.shelf is not None else None
        if kept is None:
            return
        self.net.load_state_dict(_under("net.", kept))
        self.best = _under("best.", kept)
        state = self.optimiser.state_dict()
        for name, value in _under("optimiser.", kept).items():
            number, _, key = name.partition(".")
            state["state"].setdefault(int(number), {})[key] = value
        self.optimiser.load_state_dict(state)
        torch.set_rng_state(kept.tensors["chance"])
        numbers = kept.numbers
        self.progress = _Progress(
            int(numbers["epoch"]),
            int(numbers["step"]),
            float(numbers.get("best_loss", float("inf"))),
            int(numbers["best_epoch"]),
            bool(numbers["done"]),
        )


def _under(prefix: str, kept: Checkpoint) -> dict[str, Tensor]:
    found = kept.tensors.items()
    return {name.removeprefix(prefix): value for name, value in found if name.startswith(prefix)}


class Windowed:
    """Rows on a device, cut into windows batch by batch: the series is held once."""

    def __init__(self, rows: Rows, bars: int, device: torch.device) -> None:
        self.series = torch.as_tensor(rows.series, device=device)
        self.at = torch.as_tensor(rows.at, device=device)
        self.label = torch.as_tensor(rows.label, dtype=torch.float32, device=device)
        self.weight = torch.as_tensor(rows.weight, dtype=torch.float32, device=device)
        self.reach = torch.arange(1 - bars, 1, device=device)

    def take(self, rows: Ints, *, windows: bool = True) -> tuple[Tensor, Tensor, Tensor]:
        """Return windows (n, bars, features), labels and weights of these rows."""
        chosen = torch.as_tensor(rows, device=self.at.device)
        window = self.series[self.at[chosen][:, None] + self.reach] if windows else self.label
        return window, self.label[chosen], self.weight[chosen]


def log_odds(net: nn.Module, windows: Windowed, rows: Ints, batch: int = 2048) -> Floats:
    """Return what the net says of these rows, in full precision."""
    net.eval()
    with torch.no_grad():
        said = [
            net(windows.take(rows[start : start + batch])[0]).float().cpu().numpy()
            for start in range(0, rows.size, batch)
        ]
    return np.concatenate(said).astype(np.float64) if said else np.empty(0)


def split_tail(rows: Rows, share: float) -> tuple[Ints, Ints]:
    """Return rows to train on and the newest `share` of them, no label of the first reaching the second."""
    first = int(rows.at.size * (1.0 - share))
    starts_ms = rows.decision_time_ms[first]
    early = np.flatnonzero(rows.label_end_ms[:first] < starts_ms)
    return early, np.arange(first, rows.at.size)


def seconds_per_step(kind: NetKind, shape: Shape, rows: Rows, settings: NeuralSettings) -> float:
    """Return how long one step takes here, by taking a few with a net that is thrown away."""
    training = _Training(kind, shape, rows, settings, None)
    training.net.train()
    batches = [training.train_rows[: settings.batch]] * 4
    training.step(batches[0])
    started = time.perf_counter()
    for batch in batches[1:]:
        training.step(batch)
    return (time.perf_counter() - started) / (len(batches) - 1)
