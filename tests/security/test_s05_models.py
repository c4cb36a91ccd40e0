"""S5: a model file is text or ONNX, proved by its hash before a byte is parsed, and parsed first where it may die."""

import hashlib
import os
import pickle
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.artifacts import load as load_module
from bot.artifacts.card import NoveltyCard, ScalingCard, parse_card
from bot.artifacts.load import MAX_MODEL_BYTES, latest_id, load_model
from bot.artifacts.registry import champions
from bot.artifacts.save import models_folder, save_model
from bot.outside import read_file
from core.errors import InputError
from strategies.features.catalogue import NAMES
from tests.bot.artifacts.conftest import EXPECTED, card_of, text_of

PROBE = Path(load_module.__file__).with_name("probe.py")


class Bomb:
    """A pickle that leaves a trace when it is loaded."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (f"touch {self.trace}",)


@pytest.fixture(scope="module")
def model() -> bytes:
    return text_of(NAMES)


def save(home: Path, model: bytes) -> Path:
    card = card_of(model)
    save_model(home, card, model)
    return models_folder(home) / card.model_id / card.model_file


def test_a_pickle_under_a_models_name_is_refused_and_never_loaded(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    save(tmp_path, pickle.dumps(Bomb(trace)))
    with pytest.raises(InputError):
        load_model(tmp_path, "latest", EXPECTED)
    assert not trace.exists()


@pytest.mark.parametrize("at", [0.1, 0.5, 0.9])
def test_one_changed_bit_is_refused_by_the_hash(tmp_path: Path, model: bytes, at: float) -> None:
    path = save(tmp_path, model)
    raw = bytearray(model)
    raw[int(len(raw) * at)] ^= 1
    path.write_bytes(raw)
    with pytest.raises(InputError, match="SHA-256"):
        load_model(tmp_path, "latest", EXPECTED)


def test_a_file_that_would_crash_the_parser_is_never_given_to_it_in_this_process(
    tmp_path: Path, model: bytes
) -> None:
    # Cut, but sealed by a card of its own: the hash is right, the file is not. LightGBM ends the process on it.
    save(tmp_path, model[: len(model) // 2])
    with pytest.raises(InputError, match=r"not whole|first parse"):
        load_model(tmp_path, "latest", EXPECTED)


def test_a_file_larger_than_64_mb_is_not_read(tmp_path: Path, model: bytes) -> None:
    path = save(tmp_path, model)
    with path.open("r+b") as file:
        file.truncate(MAX_MODEL_BYTES + 1)
    with pytest.raises(InputError, match="too large"):
        load_model(tmp_path, "latest", EXPECTED)


def limits_of(pid: int) -> dict[str, str]:
    rows = (Path("/proc") / str(pid) / "limits").read_text().splitlines()[1:]
    return {row[:26].strip(): row[26:].split()[0] for row in rows}


def test_the_child_that_parses_first_is_limited_in_memory_time_and_core(tmp_path: Path) -> None:
    child = subprocess.Popen([sys.executable, "-I", str(PROBE), "lightgbm"], stdin=subprocess.PIPE)
    try:
        until = time.monotonic() + 20
        limits = limits_of(child.pid)
        while limits["Max cpu time"] != "10" and time.monotonic() < until:
            time.sleep(0.05)
            limits = limits_of(child.pid)
        assert limits["Max cpu time"] == "10"
        assert int(limits["Max address space"]) == 2 << 30
        assert limits["Max core file size"] == "0"
    finally:
        child.kill()
        child.wait(10)
        assert child.stdin is not None
        child.stdin.close()


def test_a_link_in_a_models_place_is_refused(tmp_path: Path, model: bytes) -> None:
    path = save(tmp_path / "home", model)
    elsewhere = tmp_path / "elsewhere.txt"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    with pytest.raises(InputError, match="cannot be read"):
        load_model(tmp_path / "home", "latest", EXPECTED)


@pytest.mark.parametrize(
    "name", ["model.pkl", "model.joblib", "../model.txt", "model.TXT", "/etc/passwd", "model.pt"]
)
def test_a_card_names_no_file_but_text_or_onnx_beside_it(model: bytes, name: str) -> None:
    raw = card_of(model).to_bytes().replace(b'"model.txt"', f'"{name}"'.encode())
    with pytest.raises(InputError):
        parse_card(raw, "card.json")


def test_the_card_says_the_hash_of_the_very_bytes(tmp_path: Path, model: bytes) -> None:
    path = save(tmp_path, model)
    _, card = load_model(tmp_path, "latest", EXPECTED)
    assert card.model_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("place", ["weights.bin", "../weights.bin", "{here}/weights.bin"])
def test_a_graph_that_points_to_other_files_reads_none(
    tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    onnx = pytest.importorskip("onnx")
    (tmp_path / "weights.bin").write_bytes(b"\0" * 4)
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below" if place.startswith("..") else tmp_path)
    tensor = onnx.TensorProto(name="w", data_type=1, dims=[1], data_location=1)
    tensor.external_data.add(key="location", value=place.format(here=tmp_path))
    shape = ("window", 1, [1, 1, 1]), ("log_odds", 1, [1, 1, 1])
    ends = [onnx.helper.make_tensor_value_info(*one) for one in shape]
    node = onnx.helper.make_node("Add", ["window", "w"], ["log_odds"])
    graph = onnx.helper.make_graph([node], "g", ends[:1], ends[1:], [tensor])
    raw = onnx.helper.make_model(graph).SerializeToString()
    child = [sys.executable, "-I", str(PROBE), "onnx", "1", "1"]
    assert subprocess.run(child, input=raw, capture_output=True, check=False).returncode != 0


def sealed(model: bytes, **changes: object) -> bytes:
    """A card whose seal is right and whose parts are not."""
    return card_of(model).model_copy(update=changes).sealed().to_bytes()


@pytest.mark.parametrize(
    "changes",
    [
        {"bar_ms": 0},
        {"bar_ms": 10**15},
        {"window_bars": 0},
        {"window_bars": 10**9},
        {"features": ()},
        {"features": ("return_1", "return_1")},
        {"scaling": ScalingCard(mean=(0.0,), deviation=(1.0,))},
        {"scaling": ScalingCard(mean=(0.0,) * len(NAMES), deviation=(0.0,) * len(NAMES))},
        {"novelty": NoveltyCard(centre=(0.0,), scale=(1.0,), limit=1.0, quantile=0.5)},
    ],
)
def test_a_card_that_was_sealed_over_nonsense_is_refused(
    model: bytes, changes: dict[str, object]
) -> None:
    with pytest.raises(InputError, match="not a model card"):
        parse_card(sealed(model, **changes), "card.json")


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"reigns": [[]]}', b"x" * (2 << 20)])
def test_a_hostile_list_of_champions_is_told_in_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "champion.json").write_bytes(content)
    for read in (latest_id, champions):
        with pytest.raises(InputError, match=r"champion\.json"):
            read(tmp_path)


@pytest.mark.parametrize("name", ["models/champion.json", "verdict.json", "reversals/latest"])
def test_a_pipe_or_link_in_the_place_of_a_file_is_waited_for_by_nobody(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    os.mkfifo(path)
    with pytest.raises(InputError):
        read_file(path, 100)
    path.unlink()
    path.symlink_to("/etc/hostname")
    with pytest.raises(InputError):
        read_file(path, 100)
