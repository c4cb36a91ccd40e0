"""Where a training stood, on disk, so that a kill costs a minute and not a night.

Tensors lie in a safetensors file, everything else and that file's SHA-256 in a JSON file that points to it: the JSON is
replaced last and at once, so that there is always one whole checkpoint or none. It must not know nets.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor

from bot.files import replaced

Numbers = Mapping[str, int | float | bool]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Tensors by name, and the numbers that belong to them."""

    tensors: Mapping[str, Tensor]
    numbers: Numbers


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the checkpoints of one fit lie: `<folder>/<name>.json` and `<folder>/<name>-<count>.safetensors`."""

    folder: Path
    name: str

    def put(self, checkpoint: Checkpoint, count: int) -> None:
        """Write a checkpoint, then forget the one before. `count` tells them apart."""
        raw = save({name: tensor.contiguous() for name, tensor in checkpoint.tensors.items()})
        file = self.folder / f"{self.name}-{count}.safetensors"
        with replaced(file) as out:
            out.write(raw)
        digest = hashlib.sha256(raw).hexdigest()
        about = {"file": file.name, "sha256": digest, "numbers": dict(checkpoint.numbers)}
        with replaced(self._about) as out:
            out.write(json.dumps(about, indent=1).encode() + b"\n")
        for old in self.folder.glob(f"{self.name}-*.safetensors"):
            if old != file:
                old.unlink(missing_ok=True)

    def newest(self) -> Checkpoint | None:
        """Return the newest checkpoint; None when there is none, or it is damaged and so is worth nothing."""
        try:
            about = json.loads(self._about.read_bytes())
            raw = (self.folder / Path(str(about["file"])).name).read_bytes()
            if hashlib.sha256(raw).hexdigest() != about["sha256"]:
                return None
            return Checkpoint(load(raw), dict(about["numbers"]))
        except (OSError, ValueError, KeyError, TypeError, SafetensorError):
            return None

    @property
    def _about(self) -> Path:
        return self.folder / f"{self.name}.json"
