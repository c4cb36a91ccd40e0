"""Load a trained model and trust nothing about it until it is proved.

In order: the card (strict, sealed by its own SHA-256), the model file's size and SHA-256 against
the card, the features and the bar against what the bot computes, the file's frame, then a first
parse and a warm-up in a child process (`bot.artifacts.probe`), and only then a parse in this
process, from the very bytes that were hashed. It must not know how models are trained.
"""

import hashlib
import json
import math
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from bot.artifacts.card import MODEL_ID, ModelCard, parse_card
from bot.artifacts.save import CARD_FILE, LATEST, models_folder
from bot.artifacts.serve import Served, served
from bot.artifacts.structure import is_whole
from bot.outside import UnreadableError, parse, read_file
from core.calendar import bar_text_of
from core.errors import InputError
from strategies.features import catalogue
from strategies.models.member import Windows

CHAMPION = "champion.json"
MAX_MODEL_BYTES = 64 << 20
MAX_CARD_BYTES = 1 << 20
PROBE_TIMEOUT_S = 60.0
"""On the wall's clock, for a busy machine; the child itself may use 10 s of processor time (probe.py)."""
PLAIN_NAME = re.compile(MODEL_ID)
TRAIN = "train one with `ebb train`"
TRAIN_AGAIN = "train again with `ebb train`, then `ebb models promote ID` unless it serves already"
NOT_SOUND = f"the file is not a sound model: {TRAIN_AGAIN}"


@dataclass(frozen=True, slots=True)
class Expected:
    """What the bot computes: features in order, their fingerprint, the bar's length (ms)."""

    features: tuple[str, ...]
    feature_fingerprint: str
    bar_ms: int


def load_model(
    home: Path, model_id: str, expected: Expected, windows: Windows | None = None
) -> tuple[Served, ModelCard]:
    """Return the model of this id (or "latest") and its card; an ensemble is no single model.

    `windows` is who keeps the bars that a sequence model looks at. Raises `InputError`, one line
    that names the file, when the model is missing, damaged, or made for other features or another
    bar.
    """
    card = read_card(home, model_id)
    folder = models_folder(home) / card.model_id
    check_expected(card, expected, str(folder / CARD_FILE))
    raw = read_model_file(home, card)
    where = str(folder / card.model_file)
    if card.kind == "lightgbm" and not is_whole(raw):
        raise InputError("the model is not whole", where=where, fix=NOT_SOUND)
    if card.kind != "logistic":
        _probe(raw, card, where)
    return served(raw, card, where, windows), card


def read_model_file(home: Path, card: ModelCard) -> bytes:
    """Return the bytes of the card's model file, proved by size and SHA-256, parsed by nobody.

    Raises `InputError` when the file is gone, too large, or not what the card says.
    """
    path = models_folder(home) / card.model_id / card.model_file
    raw = read_file(path, MAX_MODEL_BYTES, TRAIN_AGAIN)
    found = hashlib.sha256(raw).hexdigest()
    if len(raw) != card.model_bytes or found != card.model_sha256:
        raise InputError(
            f"SHA-256 is {found[:12]}... over {len(raw)} bytes",
            wanted=f"{card.model_sha256[:12]}... over {card.model_bytes} bytes, as the card says",
            where=str(path),
            fix=f"the file was changed or damaged: {TRAIN_AGAIN}",
        )
    return raw


def read_attachment(home: Path, card: ModelCard, name: str) -> bytes | None:
    """Return the bytes of a file that travels with the model, None when it has none of that name.

    Raises `InputError` when the file is gone, too large, or not what the card says.
    """
    said = next((one for one in card.attachments if one.name == name), None)
    if said is None:
        return None
    path = models_folder(home) / card.model_id / name
    raw = read_file(path, MAX_MODEL_BYTES, TRAIN_AGAIN)
    if len(raw) != said.size_bytes or hashlib.sha256(raw).hexdigest() != said.sha256:
        raise InputError(
            f"the file of {len(raw)} bytes is not the one that was saved",
            wanted=f"SHA-256 {said.sha256[:12]}... over {said.size_bytes} bytes, as the card says",
            where=str(path),
            fix=f"the file was changed or damaged: {TRAIN_AGAIN}",
        )
    return raw


def read_card(home: Path, model_id: str) -> ModelCard:
    """Read and prove the card of this id (or "latest"). Raises `InputError`."""
    models = models_folder(home)
    resolved = _serving(models) if model_id == LATEST else model_id
    if not PLAIN_NAME.fullmatch(resolved):
        raise InputError(f"model id {resolved!r}", wanted="a name that `ebb models list` shows")
    folder = models / resolved
    if not folder.is_dir():
        known = ", ".join(model_ids(home)) or "none"
        raise InputError(
            "there is no such model", wanted=f"one of: {known}", where=str(folder), fix=TRAIN
        )
    if folder.resolve().parent != models.resolve():
        raise InputError(
            "the model's folder leads elsewhere", wanted="a folder, not a link", where=str(folder)
        )
    path = folder / CARD_FILE
    card = parse_card(read_file(path, MAX_CARD_BYTES, TRAIN_AGAIN), str(path))
    if card.model_id != resolved:
        raise InputError(
            f"the card is of model {card.model_id}",
            wanted=resolved,
            where=str(path),
            fix=TRAIN_AGAIN,
        )
    return card


def model_ids(home: Path) -> list[str]:
    """Return the ids of the models on disk, sorted by name; proves nothing about them."""
    models = models_folder(home)
    if not models.is_dir():
        return []
    return sorted(p.name for p in models.iterdir() if p.is_dir() and not p.name.startswith("."))


def latest_id(home: Path) -> str | None:
    """Return the id that "latest" means, None when no model has been trained."""
    models = models_folder(home)
    known = (models / CHAMPION).is_file() or (models / LATEST).is_file()
    return _serving(models) if known else None


def newest_id(home: Path) -> str | None:
    """Return the id of the model that was trained last, None when none was."""
    models = models_folder(home)
    return _newest(models) if (models / LATEST).is_file() else None


def champion_path(home: Path) -> Path:
    """Return the file that names the champion, see `bot.artifacts.registry`."""
    return models_folder(home) / CHAMPION


def _serving(models: Path) -> str:
    """Return the id that "latest" means: the champion, or before any was named the newest model."""
    path = models / CHAMPION
    if not path.is_file():
        return _newest(models)
    try:
        return str(parse(read_file(path, MAX_CARD_BYTES))["reigns"][-1]["model_id"])
    except (UnreadableError, KeyError, TypeError, IndexError) as error:
        raise InputError(
            "not a list of champions",
            where=str(path),
            fix="delete the file, then `ebb models promote ID`",
        ) from error


def _newest(models: Path) -> str:
    path = models / LATEST
    if not path.is_file():
        raise InputError("no model has been trained", wanted="a model", where=str(path), fix=TRAIN)
    text = read_file(path, 128, TRAIN_AGAIN).decode("ascii", errors="replace")
    return text.removesuffix("\n")


def check_expected(card: ModelCard, expected: Expected, where: str) -> None:
    """Raise `InputError` when the bot computes other features, or other bars, than the model eats."""
    if card.bar_ms != expected.bar_ms:
        raise InputError(
            f"the model was trained on bars of {bar_text_of(card.bar_ms)}",
            wanted=f"{bar_text_of(expected.bar_ms)}, the bar of the config",
            where=where,
            fix=f"set the bar back or {TRAIN_AGAIN}",
        )
    if card.kind != "lightgbm":
        _check_chosen(card, expected, where)
        return
    if card.features != expected.features:
        raise InputError(
            f"features differ: {_unlike(card.features, expected.features)}",
            wanted="the features that the bot computes",
            where=where,
            fix=TRAIN_AGAIN,
        )
    if card.feature_fingerprint != expected.feature_fingerprint:
        raise InputError(
            f"features were computed by version {card.feature_fingerprint[:12]}",
            wanted=f"version {expected.feature_fingerprint[:12]}, what the bot computes",
            where=where,
            fix=TRAIN_AGAIN,
        )


def _check_chosen(card: ModelCard, expected: Expected, where: str) -> None:
    """Check a model that eats some of the features: that each is computed, and by this version."""
    unknown = sorted(set(card.features) - set(expected.features))
    if unknown:
        raise InputError(
            f"the model eats {unknown[0]}",
            wanted="features that the bot computes",
            where=where,
            fix=TRAIN_AGAIN,
        )
    computed = catalogue.fingerprint(card.features)
    if card.feature_fingerprint != computed:
        raise InputError(
            f"features were computed by version {card.feature_fingerprint[:12]}",
            wanted=f"version {computed[:12]}, what the bot computes",
            where=where,
            fix=TRAIN_AGAIN,
        )


def _unlike(first: tuple[str, ...], second: tuple[str, ...]) -> str:
    """Name the first feature in which two lists differ; `first` is the model's."""
    for number, (theirs, ours) in enumerate(zip_longest(first, second), start=1):
        if theirs != ours:
            return f"number {number} is {theirs or 'none'} in the model, {ours or 'none'} here"
    return "none"


def _probe(raw: bytes, card: ModelCard, where: str) -> None:
    """Parse and warm up in a child that may crash, hang or swallow memory in our place."""
    program = str(Path(__file__).with_name("probe.py"))
    environment = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PATH": os.defpath}
    what = ["lightgbm"]
    if card.kind != "lightgbm":
        what = ["onnx", str(card.window_bars), str(len(card.features))]
    try:
        child = subprocess.run(
            [sys.executable, "-I", program, *what],
            input=raw,
            capture_output=True,
            timeout=PROBE_TIMEOUT_S,
            env=environment,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise InputError(
            f"a first parse took more than {PROBE_TIMEOUT_S:.0f} s", where=where, fix=NOT_SOUND
        ) from error
    if child.returncode != 0:
        raise InputError(
            f"a first parse in a child process ended with {child.returncode}",
            where=where,
            fix=NOT_SOUND,
        )
    seen = json.loads(child.stdout)
    names = tuple(seen["features"])
    if card.kind == "lightgbm" and names != card.features:
        raise InputError(
            f"the file's features differ from its card's: {_unlike(names, card.features)}",
            where=where,
            fix=NOT_SOUND,
        )
    if not all(math.isfinite(p) and 0.0 <= p <= 1.0 for p in seen["forecasts"]):
        raise InputError(
            f"warm-up forecasts are {seen['forecasts']}",
            wanted="probabilities",
            where=where,
            fix=NOT_SOUND,
        )
