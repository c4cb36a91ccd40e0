"""The reversal head on disk: a line in numbers, sealed by its own hash, in `<home>/reversals/<id>.json`.

It must not know how the line is fitted.
"""

import hashlib
import json
import re
from pathlib import Path
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.artifacts.card import MODEL_ID, ModelId, Sha256, Unit
from bot.files import replaced
from bot.outside import read_file
from core.errors import InputError
from strategies.reversal import FEATURES, Line, ReversalHead

LATEST = "latest"
MOST_CARD_BYTES, MOST_NAME_BYTES = 1 << 20, 128
PLAIN_NAME = re.compile(MODEL_ID)


class ReversalCard(BaseModel):
    """What is asked (a rise of `rise_bps` within `horizon_ms`), the line that answers, and what it was worth.

    Saved and cost are bp of the entry, a short that is open, out of sample; `pays` when the net's 95 % interval
    (`net_low_bps`, `net_high_bps`) lies above 0.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)

    reversal_id: ModelId
    symbol: str
    bar_ms: Annotated[int, Field(gt=0)]
    rise_bps: float
    horizon_ms: int
    features: tuple[str, ...]
    mean: tuple[float, ...]
    deviation: tuple[float, ...]
    coefficients: tuple[float, ...]
    intercept: float
    threshold: Unit
    trained_until_ms: int
    auc: Unit
    shorts: int
    exits: int
    saved_bps: float
    cost_bps: float
    net_low_bps: float
    net_high_bps: float
    pays: bool
    card_sha256: Sha256 | str = ""

    def sealed(self) -> Self:
        """Return the card with the SHA-256 of its canonical form in it."""
        return self.model_copy(update={"card_sha256": self._digest()})

    def to_bytes(self) -> bytes:
        """Render the canonical form, the only one that is read."""
        return _canonical(self.model_dump(mode="json"))

    def is_sealed(self) -> bool:
        """Return whether the card still has the content that it was sealed with."""
        return self.card_sha256 == self._digest()

    def _digest(self) -> str:
        return hashlib.sha256(
            _canonical(self.model_dump(mode="json", exclude={"card_sha256"}))
        ).hexdigest()

    def head(self) -> ReversalHead:
        """Return the head that this card describes."""
        line = Line(self.mean, self.deviation, self.coefficients, self.intercept, self.threshold)
        return ReversalHead(line, self.symbol, self.bar_ms)


def _canonical(body: object) -> bytes:
    return (json.dumps(body, indent=1, sort_keys=True, allow_nan=False) + "\n").encode()


def _plain(name: str) -> str:
    if not PLAIN_NAME.fullmatch(name):
        raise InputError(f"{name!r} is no name")
    return name


def save_reversal(home: Path, card: ReversalCard) -> Path:
    """Write the card, whole or not at all, and name it the newest; return its path."""
    path = home / "reversals" / f"{card.reversal_id}.json"
    with replaced(path) as file:
        file.write(card.to_bytes())
    with replaced(path.parent / LATEST) as file:
        file.write(f"{card.reversal_id}\n".encode())
    return path


def load_reversal(home: Path, reversal_id: str, symbol: str) -> ReversalCard:
    """Return the card of this id (or "latest"), proved. Raises `InputError`."""
    folder = home / "reversals"
    fix = "train one with `ebb train --reversal`, or set reversal.model to null"
    try:
        name = reversal_id
        if name == LATEST:
            name = read_file(folder / LATEST, MOST_NAME_BYTES).decode("ascii", "replace").strip()
        path = folder / f"{_plain(name)}.json"
        raw = read_file(path, MOST_CARD_BYTES)
    except InputError as error:
        raise InputError(
            f"no reversal head {reversal_id!r} ({error})", where=str(folder), fix=fix
        ) from error
    try:
        card = ReversalCard.model_validate_json(raw)
    except ValidationError as error:
        raise InputError("not a card of a reversal head", where=str(path), fix=fix) from error
    if not card.is_sealed() or card.to_bytes() != raw:
        raise InputError("the card does not match its own SHA-256", where=str(path), fix=fix)
    if card.symbol != symbol or card.features != FEATURES:
        raise InputError(
            f"a head for {card.symbol}", wanted=f"one for {symbol}", where=str(path), fix=fix
        )
    return card
