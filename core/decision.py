"""The records of deciding: stance, verdict, and the whole of one decision as `ebb explain` shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.record import record


class Stance(StrEnum):
    """What a strategy wants to be. There is no third one: Ebb is never long."""

    SHORT = "short"
    FLAT = "flat"


class Ruling(StrEnum):
    """What risk made of a target."""

    APPROVED = "approved"
    REDUCED = "reduced"
    REFUSED = "refused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule's word: its `limit` and the `actual` figure, each with its unit in `unit`."""

    rule: str
    limit: str
    actual: str
    unit: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Risk's answer to a stance: the target it allows, its protection, and every rule that spoke.

    `target_quantity` is what may be held (negative or 0). `findings` holds the rules that reduced, refused or closed,
    in the order in which they were asked; empty when approved.
    """

    ruling: Ruling
    target_quantity: Decimal
    stop_price: Decimal | None
    take_profit_price: Decimal | None
    liquidation_price: Decimal | None
    planned_risk_usdt: Decimal
    findings: tuple[Finding, ...] = ()


@record
class Voice:
    """What one member of an ensemble said, and how much it counted.

    `forecast` is NaN when it did not speak; `silent` then says why. The weights of those that spoke sum to 1.
    """

    name: str
    forecast: float
    weight: float
    silent: str


@record
class Decision:
    """One decision of one bar. `quiet`: what is held stays as it is, nothing is sent and no rule spoke.

    `voices` are those of the ensemble's members, empty where a single model forecasts. `model_age_ms` is how long ago
    the newest outcome was that the model has learned from, -1 when nobody said.
    """

    id: str
    time: int
    close: float
    forecast: float
    stance: Stance
    verdict: Verdict | None
    held_quantity: Decimal
    vector: Sequence[float]
    reason: str
    quiet: bool
    voices: Sequence[Voice] = ()
    model_age_ms: int = -1


@record
class Explanation:
    """What each feature added to one model's raw log odds at a decision that led to an order or a refusal.

    `weight` is what the model counted for in the forecast (1 for a single one). `values` are the features as they
    were; `bias` is the score without any of them.
    """

    time: int
    decision_id: str
    model_id: str
    weight: float
    bias: float
    names: Sequence[str]
    values: Sequence[float]
    added: Sequence[float]
