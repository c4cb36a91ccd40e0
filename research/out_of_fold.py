"""Forecasts a model made for rows it had not seen, kept beside the model: the evidence of `ebb assess`.

They travel as an attachment that the card names by hash, as arrays alone (no pickle is read or
written), so that a verdict speaks of the very forecasts that the card was scored on. It must not
know how a forecast is made.
"""

import io
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.artifacts.card import Calibration, ModelCard
from bot.artifacts.load import read_attachment
from bot.outside import OTHER_SHAPE
from core.errors import InputError
from research.calibration import by_earlier_folds
from research.scores import Outcomes

OUT_OF_FOLD = "out_of_fold.npz"
MOST_UNPACKED = 512 << 20
"""Ten million rows of six columns; ten years of minute bars have half of that."""
_NO_NPZ = (
    *OTHER_SHAPE,
    OSError,
    EOFError,
    MemoryError,
    zipfile.BadZipFile,
    zlib.error,
    RuntimeError,
)
"""What numpy and zipfile raise at a file that is none (RuntimeError: one with a password)."""
Floats = npt.NDArray[np.float64]


def as_served(outcomes: Outcomes, calibration: Calibration) -> Outcomes:
    """Return the outcomes with the forecasts that the served model would have given out of sample.

    Where a calibration is applied, each fold is calibrated by earlier folds alone (purged), as a
    running bot could have been; rows of the first fold, which has none before it, are left out.
    """
    if not calibration.applied:
        return outcomes
    scaled = by_earlier_folds(outcomes, calibration.method)
    known = np.isfinite(scaled)
    return replace(outcomes, forecast=scaled).only(known) if known.any() else outcomes


def to_bytes(outcomes: Outcomes) -> bytes:
    """Pack outcomes as a compressed .npz; the same outcomes give the same bytes."""
    packed = io.BytesIO()
    arrays = {name: getattr(outcomes, name) for name in Outcomes.__slots__}
    np.savez_compressed(packed, **arrays)
    return packed.getvalue()


def of_bytes(raw: bytes, where: str) -> Outcomes:
    """Unpack outcomes. Raises `InputError` when the bytes are none."""
    try:
        _refuse_bomb(raw)
        with np.load(io.BytesIO(raw), allow_pickle=False) as arrays:
            columns = [np.asarray(arrays[name]) for name in Outcomes.__slots__]
    except _NO_NPZ as error:
        raise InputError(f"not out-of-fold forecasts ({error!r})"[:200], where=where) from error
    if len({column.shape for column in columns}) != 1 or columns[0].ndim != 1:
        raise InputError("columns of different lengths", wanted="one length", where=where)
    return Outcomes(*columns)


def _refuse_bomb(raw: bytes) -> None:
    """Raise ValueError for a file that unpacks to more than any forecasts take."""
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        size = sum(part.file_size for part in packed.infolist())
    if size > MOST_UNPACKED:
        raise ValueError(f"{size} bytes when unpacked, at most {MOST_UNPACKED} are read")


def read_out_of_fold(home: Path, card: ModelCard) -> Outcomes:
    """Return the out-of-fold forecasts of a model, proved by its card.

    Raises `InputError` when the model has none (it was trained by an older version) or they are damaged.
    """
    raw = read_attachment(home, card, OUT_OF_FOLD)
    if raw is None:
        raise InputError(
            f"model {card.model_id} keeps no out-of-fold forecasts",
            wanted="a model of this version",
            fix="train again with `ebb train`",
        )
    return of_bytes(raw, f"{card.model_id}/{OUT_OF_FOLD}")
