"""A neural model on disk: refused before it is parsed when a bit is wrong, parsed by a child first when it is not."""

import hashlib
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="torch (the extra `train`) is not installed")

from bot.artifacts.card import ModelCard, NoveltyCard, ScalingCard
from bot.artifacts.load import Expected, load_model
from bot.artifacts.save import save_model
from core.errors import InputError
from research.neural.export import to_onnx
from research.neural.nets import Shape, net_of
from strategies.features.catalogue import NAMES, fingerprint
from strategies.models.onnx import OnnxModel
from tests.bot.artifacts.conftest import EXPECTED, card_of

FEATURES = NAMES[:4]
SHAPE = Shape(bars=16, features=4, width=8, layers=1, heads=2)
ID = "lstm-20231231-00000000"


@pytest.fixture(scope="module")
def graph() -> bytes:
    return to_onnx(net_of("lstm", SHAPE), SHAPE)


def neural_card(graph: bytes, model_id: str = ID) -> ModelCard:
    zeros, ones = (0.0,) * 4, (1.0,) * 4
    return card_of(graph, model_id).model_copy(
        update={
            "kind": "lstm",
            "features": FEATURES,
            "feature_fingerprint": fingerprint(FEATURES),
            "may_be_missing": (),
            "window_bars": 16,
            "scaling": ScalingCard(mean=zeros, deviation=ones),
            "novelty": NoveltyCard(centre=zeros, scale=ones, limit=9.0, quantile=0.999),
            "model_file": "model.onnx",
            "model_sha256": hashlib.sha256(graph).hexdigest(),
            "model_bytes": len(graph),
        }
    )


def saved(home: Path, graph: bytes) -> Path:
    save_model(home, neural_card(graph).sealed(), graph)
    return home / "models" / ID / "model.onnx"


def test_a_sound_graph_is_loaded(tmp_path: Path, graph: bytes) -> None:
    saved(tmp_path, graph)
    model, card = load_model(tmp_path, "latest", EXPECTED)
    assert isinstance(model, OnnxModel)
    assert model.features == FEATURES
    assert card.window_bars == 16


@pytest.mark.parametrize("place", [0.0, 0.1, 0.5, 0.9, 1.0])
def test_one_changed_bit_is_refused_unparsed(tmp_path: Path, graph: bytes, place: float) -> None:
    path = saved(tmp_path, graph)
    broken = bytearray(graph)
    broken[int(place * (len(graph) - 1))] ^= 4
    path.write_bytes(bytes(broken))
    with pytest.raises(InputError, match=r"model\.onnx: SHA-256 is"):
        load_model(tmp_path, "latest", EXPECTED)


@pytest.mark.parametrize("length", [0, 1, 1_000, -1])
def test_a_cut_graph_is_refused_unparsed(tmp_path: Path, graph: bytes, length: int) -> None:
    saved(tmp_path, graph).write_bytes(graph[:length])
    with pytest.raises(InputError, match=r"model\.onnx: SHA-256 is"):
        load_model(tmp_path, "latest", EXPECTED)


@pytest.mark.parametrize("content", [b"", b"no graph", "half"])
def test_what_is_no_graph_ends_the_child_and_not_the_bot(
    tmp_path: Path, graph: bytes, content: bytes | str
) -> None:
    saved(tmp_path, graph[: len(graph) // 2] if isinstance(content, str) else content)
    with pytest.raises(InputError, match="a first parse in a child process ended"):
        load_model(tmp_path, "latest", EXPECTED)


def test_a_graph_of_another_shape_than_its_card_is_refused(tmp_path: Path) -> None:
    other = Shape(bars=16, features=5, width=8)
    saved(tmp_path, to_onnx(net_of("lstm", other), other))
    with pytest.raises(InputError, match="a first parse in a child process ended"):
        load_model(tmp_path, "latest", EXPECTED)


def test_features_of_another_version_are_refused(tmp_path: Path, graph: bytes) -> None:
    card = neural_card(graph).model_copy(update={"feature_fingerprint": "e" * 64})
    save_model(tmp_path, card.sealed(), graph)
    with pytest.raises(InputError, match="features were computed by version eeee"):
        load_model(tmp_path, "latest", EXPECTED)


def test_a_feature_that_the_bot_does_not_compute_is_refused(tmp_path: Path, graph: bytes) -> None:
    saved(tmp_path, graph)
    with pytest.raises(InputError, match=f"the model eats {min(FEATURES)}"):
        load_model(tmp_path, "latest", Expected(NAMES[4:], fingerprint(NAMES[4:]), 3_600_000))


def test_a_model_half_written_when_the_trainer_died_is_never_served(
    tmp_path: Path, graph: bytes
) -> None:
    saved(tmp_path, graph)
    # What `save_model` leaves when it is killed before the rename: a hidden folder, whole or not.
    half = tmp_path / "models" / ".lstm-20240101-11111111.new"
    half.mkdir()
    (half / "model.onnx").write_bytes(graph[:100])
    _, card = load_model(tmp_path, "latest", EXPECTED)
    assert card.model_id == ID
