"""A net from rows to a served model: the same numbers in torch, in batch and streamed."""

from pathlib import Path

import numpy as np
import onnxruntime
import pytest

pytest.importorskip("torch", reason="torch (the extra `train`) is not installed")

import torch

from bot.artifacts.load import Expected, load_model
from core.errors import InputError, InvariantError
from research.neural import export
from research.neural.export import largest_difference, to_onnx
from research.neural.fit import NeuralSettings
from research.neural.learner import CHANNELS, Neural, windows_whole
from research.neural.nets import NetKind, Shape, net_of
from research.train import TrainRequest, train
from strategies.features.catalogue import NAMES, fingerprint
from tests.research.neural.made import HOUR, table

KINDS: tuple[NetKind, ...] = ("lstm", "transformer")
QUICK = NeuralSettings(epochs=1, batch=128)


def learner(kind: NetKind) -> Neural:
    return Neural(kind, window_bars=16, max_rows=2_000, training=QUICK)


def request(home: Path, kind: NetKind) -> TrainRequest:
    return TrainRequest(
        home, table(), folds=2, min_train_rows=700, embargo_bars=4, learner=learner(kind)
    )


@pytest.mark.parametrize("kind", KINDS)
def test_onnxruntime_says_what_torch_says(kind: NetKind) -> None:
    shape = Shape(bars=64, features=16)
    net = net_of(kind, shape).eval()
    graph = to_onnx(net, shape)
    assert largest_difference(net, graph, shape) <= export.TOLERANCE
    session = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
    assert [one.name for one in session.get_inputs()] == ["window"]


def test_a_graph_that_differs_from_its_net_is_not_let_out() -> None:
    shape = Shape(bars=16, features=4)
    graph = to_onnx(net_of("lstm", shape), shape)
    assert largest_difference(net_of("lstm", shape).eval(), graph, shape) > export.TOLERANCE


def test_a_net_that_says_nothing_finite_is_not_let_out() -> None:
    shape = Shape(bars=16, features=4)
    net = net_of("lstm", shape)
    with torch.no_grad():
        net.get_parameter("head.weight").fill_(float("nan"))
    with pytest.raises(InvariantError, match="differs from torch"):
        to_onnx(net, shape)


@pytest.mark.parametrize("kind", KINDS)
def test_a_trained_net_is_served_as_it_was_trained(tmp_path: Path, kind: NetKind) -> None:
    asked = request(tmp_path, kind)
    trained = train(asked)
    assert trained.card.kind == kind
    assert trained.card.features == CHANNELS
    served, _ = load_model(tmp_path, "latest", Expected(NAMES, fingerprint(), HOUR))
    data = asked.dataset
    fitted = learner(kind).fit(data, np.arange(data.label.size), lambda done, most: None)
    raw = fitted.log_odds(data, np.arange(1_400, 1_500))
    scaling = trained.card.calibration
    if scaling.applied and scaling.method == "platt":
        raw = scaling.slope * raw + scaling.intercept
    if not scaling.applied or scaling.method == "platt":
        ours = 1.0 / (1.0 + np.exp(-raw))
        theirs = served.forecasts_at(data.series, np.arange(1_400, 1_500))
        assert np.allclose(ours, theirs, atol=1e-5, equal_nan=True)


def test_the_same_inputs_give_the_same_files(tmp_path: Path) -> None:
    first, second = (train(request(tmp_path / name, "lstm")) for name in "ab")
    for name in ("model.onnx", "card.json"):
        assert (first.path / name).read_bytes() == (second.path / name).read_bytes()


def test_a_window_with_a_hole_in_it_teaches_nothing() -> None:
    data = table()
    data.series[1_000, NAMES.index("return_1")] = np.nan
    whole = windows_whole(data, np.arange(1_500), CHANNELS, 16)
    assert not whole[:15].any()
    assert whole[15:1_000].all()
    assert not whole[1_000:1_016].any()
    assert whole[1_016:].all()


def test_too_few_rows_are_refused() -> None:
    with pytest.raises(InputError, match="100 rows with a whole window"):
        learner("lstm").fit(table(), np.arange(500, 600), lambda done, most: None)
