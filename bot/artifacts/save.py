"""Put a trained model on disk so that it is there whole or not at all.

Layout: `<home>/models/<model_id>/{model.txt,card.json}` and `<home>/models/latest`, a text file
with the id of the newest model. It must not know how models are trained or used.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from bot.artifacts.card import ModelCard
from bot.files import make_own_folder, replaced, sync_folder

CARD_FILE = "card.json"
LATEST = "latest"
NOTHING: Mapping[str, bytes] = MappingProxyType({})


def models_folder(home: Path) -> Path:
    """Return where models live under `home`."""
    return home / "models"


def save_model(
    home: Path, card: ModelCard, model: bytes, attachments: Mapping[str, bytes] = NOTHING
) -> Path:
    """Write card, model file and attachments, then point `latest` at them; return the model's folder.

    `attachments` holds the contents of what `card.attachments` names. All files are written and
    synced in a folder beside, which is then renamed. A folder of the same id (the same inputs) is
    replaced when it differs; one that does not is left alone, so that whoever serves it never misses it.
    """
    models = models_folder(home)
    make_own_folder(models)
    final = models / card.model_id
    fresh, old = models / f".{card.model_id}.new", models / f".{card.model_id}.old"
    for leftover in (fresh, old):
        shutil.rmtree(leftover, ignore_errors=True)
    files = {card.model_file: model, **attachments, CARD_FILE: card.to_bytes()}
    if not _holds(final, files):
        for name, content in files.items():
            with replaced(fresh / name) as file:
                file.write(content)
        if final.exists():
            final.rename(old)
        fresh.rename(final)
        sync_folder(models)
        shutil.rmtree(old, ignore_errors=True)
    with replaced(models / LATEST) as file:
        file.write(f"{card.model_id}\n".encode())
    return final


def _holds(folder: Path, files: Mapping[str, bytes]) -> bool:
    """Return whether `folder` has each of `files`, byte for byte."""
    return all(
        (folder / name).is_file() and (folder / name).read_bytes() == content
        for name, content in files.items()
    )
