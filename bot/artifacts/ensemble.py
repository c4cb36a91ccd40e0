"""An ensemble on disk: a file that names its members, and members that are proved one by one.

A member that is gone, damaged, of other features or not the one that was meant is left out and told of; the ensemble
goes on with the rest. It must not know how members are trained.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.artifacts.card import LabelCard, ModelCard, Sha256, Unit
from bot.artifacts.load import (
    Expected,
    check_expected,
    load_model,
    read_card,
    read_model_file,
)
from bot.artifacts.save import CARD_FILE, models_folder
from bot.artifacts.serve import Served
from core.errors import InputError
from core.memory import Standing
from strategies.features.streams import FeatureStreams
from strategies.models.ensemble import Ensemble, Seat
from strategies.models.lightgbm import LightGbmModel
from strategies.models.logistic import LogisticModel
from strategies.models.member import Member, OnOwnBars, Windows
from strategies.models.outcome import Question
from strategies.models.weights import Rule, warm_start

MEMBERS_FILE = "members.json"


class MemberEntry(BaseModel):
    """One member: its card by hash, its rows' base rate, and its mean loss (nats) in excess of that, out of fold."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)

    model_id: str
    card_sha256: Sha256
    base_rate: Unit
    mean_excess_loss: float


class MemberList(BaseModel):
    """The model file of an ensemble."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    members: tuple[MemberEntry, ...]

    def to_bytes(self) -> bytes:
        """Render the one canonical form."""
        return (json.dumps(self.model_dump(mode="json"), indent=1) + "\n").encode()


@dataclass(frozen=True, slots=True)
class Roster:
    """The members that can be used, with their cards, and a line on each that cannot."""

    entries: tuple[tuple[MemberEntry, ModelCard], ...]
    dropped: tuple[str, ...]

    def kept_bars(self, bar_ms: int) -> dict[int, int]:
        """Return how many of the newest vectors are needed, by length of bar (ms); that of the decision among them."""
        kept = {bar_ms: 1}
        for _, card in self.entries:
            kept[card.bar_ms] = max(kept.get(card.bar_ms, 1), card.window_bars)
        return kept


@dataclass(frozen=True, slots=True)
class Weighing:
    """How weights follow outcomes: the settings of `ensemble:` in config.yaml."""

    half_life_outcomes: float
    floor: float
    cap: float


def read_roster(home: Path, card: ModelCard, expected: Expected) -> Roster:
    """Read an ensemble's list and prove its members' cards. Raises `InputError` when none is left."""
    check_expected(card, expected, str(models_folder(home) / card.model_id / CARD_FILE))
    raw = read_model_file(home, card)
    try:
        listed = MemberList.model_validate_json(raw)
    except ValidationError as error:
        raise InputError(f"{card.model_id} lists no members", wanted="an ensemble") from error
    entries, dropped = [], []
    for entry in listed.members:
        try:
            entries.append((entry, _proved(home, entry, card, expected)))
        except InputError as error:
            dropped.append(f"{entry.model_id}: {error}")
    if not entries:
        raise InputError(
            f"no member of {card.model_id} can be used ({dropped[0] if dropped else 'it has none'})",
            wanted="one at least",
            fix="train again with `ebb train`",
        )
    return Roster(tuple(entries), tuple(dropped))


def _proved(home: Path, entry: MemberEntry, card: ModelCard, expected: Expected) -> ModelCard:
    found = read_card(home, entry.model_id)
    if found.card_sha256 != entry.card_sha256:
        raise InputError(
            f"its card is {found.card_sha256[:12]}...",
            wanted=f"{entry.card_sha256[:12]}..., as {card.model_id} says",
        )
    if found.symbol != card.symbol or expected.bar_ms % found.bar_ms:
        raise InputError(f"it was made for {found.symbol}, bars of {found.bar_ms} ms")
    return found


def load_ensemble(
    home: Path,
    card: ModelCard,
    roster: Roster,
    expected: Expected,
    weighing: Weighing,
    streams: FeatureStreams | None,
) -> tuple[Ensemble, tuple[Served, ...], tuple[str, ...]]:
    """Return the ensemble, its members as they were loaded, and a line on each that could not be.

    Raises `InputError` when no member can be loaded.
    """
    rule = Rule(
        weighing.half_life_outcomes,
        weighing.floor,
        weighing.cap,
        float(card.horizon_bars),
        expected.bar_ms,
    )
    seats, standings, models, dropped = [], [], [], list(roster.dropped)
    for entry, own in roster.entries:
        windows = streams.as_of(own.bar_ms) if streams is not None else None
        own_bars = Expected(expected.features, expected.feature_fingerprint, own.bar_ms)
        try:
            model, _ = load_model(home, own.model_id, own_bars, windows)
        except InputError as error:
            dropped.append(f"{own.model_id}: {error}")
            continue
        models.append(model)
        seats.append(
            Seat(_seated(model, own, expected, windows), question_of(own), entry.base_rate)
        )
        standings.append(Standing(own.model_id, warm_start(rule, entry.mean_excess_loss), 0))
    if not seats:
        raise InputError(
            f"no member of {card.model_id} can be loaded ({'; '.join(dropped)})",
            wanted="one at least",
            fix="train again with `ebb train`",
        )
    return Ensemble(seats, rule, card.symbol, standings), tuple(models), tuple(dropped)


def _seated(model: Served, card: ModelCard, expected: Expected, windows: Windows | None) -> Member:
    fast = card.bar_ms != expected.bar_ms
    if fast and windows is not None and isinstance(model, LightGbmModel | LogisticModel):
        return OnOwnBars(model, windows)
    return model


def question_of(card: ModelCard) -> Question:
    """Return the short that a model's forecasts are about."""
    return question(card.label, card.bar_ms)


def question(label: LabelCard, bar_ms: int) -> Question:
    """Return the short that labels of this kind on bars of `bar_ms` are about."""
    return Question(
        stop=label.stop_loss_pct_of_price / 100.0,
        target=label.take_profit_pct_of_price / 100.0,
        horizon_ms=label.time_exit_bars * bar_ms,
        fee=label.taker_fee_bps / 1e4,
        slippage=label.slippage_bps / 1e4,
    )
