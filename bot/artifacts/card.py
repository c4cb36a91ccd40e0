"""The model card: what a trained model eats, what it promises, how it was scored, and its hashes.

One `card.json` lies beside each model file. It is written and read in one canonical form, and it
carries the SHA-256 of itself and of the model file, so that a single changed bit in either is
refused. It must not know how models are trained, nor parse a model file.
"""

import hashlib
import json
from typing import Annotated, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from core.errors import InputError

MOST_BAR_MS, MOST_WINDOW_BARS = 7 * 86_400_000, 10_000
"""A card of a longer bar or window than these is not one that Ebb wrote."""
MODEL_ID = r"[a-z0-9][a-z0-9-]{0,63}"
ModelId = Annotated[str, StringConstraints(pattern=f"^{MODEL_ID}$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Unit = Annotated[float, Field(ge=0.0, le=1.0)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class LabelCard(_Strict):
    """The triple barrier that the model was taught; see `research.labels.Barriers`."""

    stop_loss_pct_of_price: float
    take_profit_pct_of_price: float
    time_exit_bars: int
    taker_fee_bps: float
    slippage_bps: float
    stop_overshoot_pct: float


class Decile(_Strict):
    """One tenth of the out-of-fold forecasts: what was forecast on average, and what happened."""

    mean_forecast: Unit
    observed_rate: Unit
    rows: int


class Scores(_Strict):
    """Walk-forward scores: each forecast is by a model fitted on earlier rows alone.

    `brier_skill` is 1 - brier / brier_of_base_rate, the base rate being that of each fold's
    training rows. Trades are taken one at a time at forecasts from `threshold` on; `_bps` are net
    of all costs, of the entry notional; None where there was no trade to average.
    """

    folds: int
    rows: int
    base_rate: Unit
    auc: Unit
    log_loss: float
    brier: Unit
    brier_of_base_rate: Unit
    brier_skill: float
    threshold: Unit
    trades: int
    mean_pnl_bps: float | None
    standard_error_bps: float | None
    always_short_mean_pnl_bps: float
    edge_shown: bool
    deciles: tuple[Decile, ...]


class Calibration(_Strict):
    """From raw log odds to a probability: Platt's line, or the points of an isotonic staircase.

    Platt: sigmoid(slope x log odds + intercept). Isotonic: straight lines between `points` (log
    odds, probability). Both come from out-of-fold forecasts alone; `method` is the one that was
    better on folds it was not fitted on, and log losses and trades are those of that comparison
    (None with a single fold). Applied only when it made the log loss better. `Scores` are those of
    raw forecasts.
    """

    applied: bool
    slope: float
    intercept: float
    method: Literal["platt", "isotonic"] = "platt"
    points: tuple[tuple[float, Unit], ...] = ()
    log_loss_raw: float | None
    log_loss_calibrated: float | None
    trades_raw: int | None
    trades_calibrated: int | None
    note: str


class Attachment(_Strict):
    """A file beside the model file that belongs to it, such as its out-of-fold forecasts."""

    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+\.(json|npz)$")]
    sha256: Sha256
    size_bytes: Annotated[int, Field(ge=0)]

    @classmethod
    def of(cls, name: str, content: bytes) -> Self:
        """Describe `content`, to be stored as `name`."""
        return cls(name=name, sha256=hashlib.sha256(content).hexdigest(), size_bytes=len(content))


class ScalingCard(_Strict):
    """Mean and deviation of each feature over the rows it was trained on, in the card's order."""

    mean: tuple[float, ...]
    deviation: tuple[float, ...]


class NoveltyCard(_Strict):
    """The training range: see `strategies.models.novelty`. `quantile` of the rows lie within it."""

    centre: tuple[float, ...]
    scale: tuple[float, ...]
    limit: float
    quantile: Unit


Kind = Literal["lightgbm", "logistic", "lstm", "transformer", "ensemble"]


class ModelCard(_Strict):
    """All that is known about one model file. Times are int ms UTC.

    `window_bars` is how many of the newest bars a forecast looks at; `rounds` are boosting rounds,
    or epochs. `made_with` names the library and its version. An ensemble's file names its members.
    """

    model_id: ModelId
    kind: Kind
    features: tuple[str, ...]
    feature_fingerprint: str
    may_be_missing: tuple[str, ...]
    absent: tuple[str, ...]
    label: LabelCard
    horizon_bars: int
    bar_ms: Annotated[int, Field(gt=0, le=MOST_BAR_MS)]
    exchange: str
    symbol: str
    trained_from_ms: int
    trained_until_ms: int
    rows: int
    dataset_fingerprint: Sha256
    rounds: int
    window_bars: Annotated[int, Field(ge=1, le=MOST_WINDOW_BARS)] = 1
    scaling: ScalingCard | None = None
    novelty: NoveltyCard | None = None
    scores: Scores
    calibration: Calibration
    model_file: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+\.(txt|onnx|json)$")]
    model_sha256: Sha256
    model_bytes: int
    made_with: str
    note: str
    attachments: tuple[Attachment, ...] = ()
    card_sha256: str = ""

    @model_validator(mode="after")
    def _fits_itself(self) -> Self:
        """Refuse parts of different lengths, and deviations that something would be divided by in vain."""
        count = len(self.features)
        if count == 0 or len(set(self.features)) != count:
            raise ValueError("no features, or one of them twice")
        scaling, novelty = self.scaling, self.novelty
        if scaling is not None and not _are_scales(scaling.mean, scaling.deviation, count):
            raise ValueError("scaling does not fit the features")
        if novelty is not None and not _are_scales(novelty.centre, novelty.scale, count):
            raise ValueError("the training range does not fit the features")
        return self

    def sealed(self) -> Self:
        """Return the card with the SHA-256 of its canonical form in it."""
        return self.model_copy(update={"card_sha256": self._digest()})

    def to_bytes(self) -> bytes:
        """Render the canonical form, the only one that `parse_card` accepts."""
        return _canonical(self.model_dump(mode="json"))

    def _digest(self) -> str:
        body = self.model_dump(mode="json", exclude={"card_sha256"})
        return hashlib.sha256(_canonical(body)).hexdigest()

    def is_sealed(self) -> bool:
        """Return whether the card still has the content that it was sealed with."""
        return self.card_sha256 == self._digest()


def _are_scales(middle: tuple[float, ...], width: tuple[float, ...], count: int) -> bool:
    return len(middle) == len(width) == count and min(width) > 0


def _canonical(body: object) -> bytes:
    return (json.dumps(body, indent=1, sort_keys=True, allow_nan=False) + "\n").encode()


def parse_card(raw: bytes, where: str) -> ModelCard:
    """Parse a card and prove it unchanged. `where` names the file in the error.

    Raises `InputError` for anything but the exact bytes that `ModelCard.to_bytes` wrote.
    """
    fix = "the file was changed or damaged: train again with `ebb train`"
    try:
        card = ModelCard.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        at = ".".join(str(part) for part in first["loc"]) or "the whole file"
        raise InputError(
            f"not a model card ({at}: {first['msg']})", where=where, fix=fix
        ) from error
    if not card.is_sealed() or card.to_bytes() != raw:
        raise InputError(
            "the card does not match its own SHA-256",
            wanted="an unchanged card",
            where=where,
            fix=fix,
        )
    return card
