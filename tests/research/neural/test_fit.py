"""Training of nets: the same on every run, stopped early, and going on after a kill as if nothing had been."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch (the extra `train`) is not installed")

import torch

from research.neural.checkpoint import Checkpoint, Shelf
from research.neural.fit import Fit, NeuralSettings, fit, split_tail
from research.neural.nets import NetKind, net_of
from tests.research.neural.made import QUICK, SHAPE, rows

KINDS: tuple[NetKind, ...] = ("lstm", "transformer")
HERE = Path(__file__).resolve().parents[3]
SLOW = NeuralSettings(epochs=3, batch=8, patience=9, checkpoint_every_steps=2)
PROGRAM = """
import sys
from pathlib import Path
from research.neural.checkpoint import Shelf
from research.neural.fit import fit
from tests.research.neural.made import SHAPE, rows
from tests.research.neural.test_fit import SLOW
fit("lstm", SHAPE, rows(), SLOW, Shelf(Path(sys.argv[1]), "one"))
"""


def same(first: Fit, second: Fit) -> bool:
    ours, theirs = first.net.state_dict(), second.net.state_dict()
    return all(torch.equal(ours[name], theirs[name]) for name in ours)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_rows_and_seed_give_the_same_weights(kind: NetKind) -> None:
    assert same(fit(kind, SHAPE, rows(), QUICK), fit(kind, SHAPE, rows(), QUICK))
    assert not same(
        fit(kind, SHAPE, rows(), QUICK), fit(kind, SHAPE, rows(), replace(QUICK, seed=2))
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_net_learns_what_there_is_to_learn(kind: NetKind) -> None:
    found = fit(kind, SHAPE, rows(count=2_000), replace(QUICK, epochs=8, learning_rate=5e-3))
    assert found.tail_loss < 0.6


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_step_says_does_not_depend_on_later_ones(kind: NetKind) -> None:
    net = net_of(kind, replace(SHAPE, dropout=0.0)).eval()
    window = torch.randn(1, 16, 4)
    later = window.clone()
    later[:, 8:] += 1.0
    seen: list[torch.Tensor] = []
    inner = net.get_submodule("lstm" if kind == "lstm" else "encoder")
    inner.register_forward_hook(
        lambda _, __, out: seen.append(out[0] if isinstance(out, tuple) else out)
    )
    with torch.no_grad():
        net(window)
        net(later)
    half = seen[0].shape[1] // 2
    assert torch.allclose(seen[0][:, :half], seen[1][:, :half], atol=1e-6)
    assert not torch.allclose(seen[0][:, half:], seen[1][:, half:], atol=1e-3)


def test_training_stops_when_the_tail_no_longer_gains() -> None:
    noise = replace(rows(), label=np.random.default_rng(1).integers(0, 2, 600).astype(np.float64))
    told: list[int] = []
    settings = replace(QUICK, epochs=50, patience=1, learning_rate=1e-2)
    fit("lstm", SHAPE, noise, settings, None, lambda done, most, loss: told.append(done))
    assert len(told) < 25 * 9


def test_no_label_of_the_training_rows_reaches_the_tail() -> None:
    made = rows()
    long = replace(made, label_end_ms=made.decision_time_ms + 10 * 3_600_000)
    train, tail = split_tail(long, 0.1)
    assert long.label_end_ms[train].max() < long.decision_time_ms[tail[0]]
    assert train.size == 540 - 10


class EnoughError(Exception):
    """Stands for whatever ends a training in the middle."""


@pytest.mark.parametrize("after", [1, 4, 9, 12])
def test_a_training_that_was_cut_off_ends_where_a_whole_one_does(
    tmp_path: Path, after: int
) -> None:
    whole = fit("transformer", SHAPE, rows(), QUICK)
    shelf = Shelf(tmp_path, "one")

    def cut(done: int, most: int, loss: float) -> None:
        if done == after:
            raise EnoughError

    with pytest.raises(EnoughError):
        fit("transformer", SHAPE, rows(), QUICK, shelf, cut)
    steps: list[int] = []
    resumed = fit("transformer", SHAPE, rows(), QUICK, shelf, lambda done, *_: steps.append(done))
    assert same(whole, resumed)
    assert resumed.tail_loss == whole.tail_loss
    # A checkpoint is written every third step, once that step has been told.
    assert after - 3 < steps[0] <= after


def test_a_training_that_was_killed_goes_on_and_ends_where_a_whole_one_does(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(HERE), "OMP_NUM_THREADS": "1"}
    child = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], cwd=HERE, env=environment
    )
    until = time.monotonic() + 60
    while not (tmp_path / "one.json").exists() and time.monotonic() < until:
        time.sleep(0.01)
    child.send_signal(signal.SIGKILL)
    assert child.wait() == -signal.SIGKILL
    kept = Shelf(tmp_path, "one").newest()
    assert kept is not None
    assert not kept.numbers["done"]
    assert same(
        fit("lstm", SHAPE, rows(), SLOW), fit("lstm", SHAPE, rows(), SLOW, Shelf(tmp_path, "one"))
    )


@pytest.mark.parametrize("damage", ["cut", "flipped", "no json", "half json"])
def test_a_damaged_checkpoint_is_worth_nothing_and_is_not_read(tmp_path: Path, damage: str) -> None:
    shelf = Shelf(tmp_path, "one")
    shelf.put(Checkpoint({"x": torch.arange(10.0)}, {"epoch": 1}), 7)
    tensors, about = tmp_path / "one-7.safetensors", tmp_path / "one.json"
    raw = tensors.read_bytes()
    if damage == "cut":
        tensors.write_bytes(raw[:-5])
    elif damage == "flipped":
        tensors.write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
    elif damage == "no json":
        about.unlink()
    else:
        about.write_bytes(about.read_bytes()[:20])
    assert shelf.newest() is None


def test_the_newest_checkpoint_is_the_only_one_kept(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, "one")
    for count in (1, 2):
        shelf.put(Checkpoint({"x": torch.full((2,), float(count))}, {"epoch": count}), count)
    kept = shelf.newest()
    assert kept is not None
    assert kept.numbers["epoch"] == 2
    assert [path.name for path in tmp_path.glob("*.safetensors")] == ["one-2.safetensors"]
