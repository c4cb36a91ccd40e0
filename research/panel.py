"""Train several models on one market and make an ensemble of them, scored on what none of them had seen.

Each member is trained, scored and kept as if it were alone; the ensemble's own scores come from running its weights
over history on the members' out-of-fold forecasts, as they would have been served. It must not know a terminal.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.artifacts.card import Attachment, Calibration, ModelCard
from bot.artifacts.ensemble import (
    MEMBERS_FILE,
    MemberEntry,
    MemberList,
    Weighing,
    question_of,
)
from bot.artifacts.save import save_model
from core.calendar import bar_text_of
from core.memory import Standing
from research.ahead import Cursor, ForecastsAhead
from research.dataset import History
from research.drift import DRIFT, reference_of
from research.learners import canonical
from research.minds import heard
from research.out_of_fold import OUT_OF_FOLD, read_out_of_fold, to_bytes
from research.scores import Outcomes, log_loss_of, score
from research.train import TrainedModel, TrainRequest, Watcher, day_of_id, edge_in_words, train
from strategies.models.ensemble import Ensemble, Seat
from strategies.models.weights import Rule

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PanelRequest:
    """Which members to train; the first is on the bars of the decision, whose history is `history`."""

    members: Sequence[TrainRequest]
    history: History
    weighing: Weighing


@dataclass(frozen=True, slots=True)
class TrainedPanel:
    """An ensemble on disk, and its members."""

    card: ModelCard
    path: Path
    members: tuple[TrainedModel, ...]


def train_panel(request: PanelRequest, watch: Watcher | None = None) -> TrainedPanel:
    """Train every member, then weigh them. Raises `InputError` when one of them cannot be trained."""
    members = tuple(
        train(one, None if watch is None else _named(watch, one)) for one in request.members
    )
    main = request.members[0]
    told = [read_out_of_fold(main.home, member.card) for member in members]
    outcomes = weighed_outcomes(request, members, told)
    entries = [_entry(member.card, own) for member, own in zip(members, told, strict=True)]
    raw = MemberList(members=tuple(entries)).to_bytes()
    attached = {
        OUT_OF_FOLD: to_bytes(outcomes),
        DRIFT: reference_of(main.dataset, outcomes).to_bytes(),
    }
    card = _card(main, members, outcomes, raw, attached)
    return TrainedPanel(card, save_model(main.home, card, raw, attached), members)


def _named(watch: Watcher, request: TrainRequest) -> Watcher:
    name = f"{request.chosen.kind} {bar_text_of(request.dataset.bar_ms)}"
    return lambda part, done, most: watch(f"{name}, {part}", done, most)


def weighed_outcomes(
    request: PanelRequest, members: Sequence[TrainedModel], told: Sequence[Outcomes]
) -> Outcomes:
    """Return the ensemble's forecasts of the decision's rows that a member has forecast out of fold."""
    cursor = Cursor()
    bars = request.history.candles
    closes = bars.open_time_ms + bars.bar_ms
    card = members[0].card
    weighing = request.weighing
    rule = Rule(
        weighing.half_life_outcomes,
        weighing.floor,
        weighing.cap,
        float(card.horizon_bars),
        bars.bar_ms,
    )
    seats = [
        Seat(
            ForecastsAhead(placed(closes, own).tolist(), cursor, member.card.model_id),
            question_of(member.card),
            float(own.base_rate.mean()),
        )
        for member, own in zip(members, told, strict=True)
    ]
    nobody = [Standing(member.card.model_id, 0.0, 0) for member in members]
    ensemble = Ensemble(seats, rule, bars.symbol, nobody)
    said = heard(ensemble, cursor, bars, request.history.funding)
    return with_forecasts(told[0], closes, said)


def placed(closes: npt.NDArray[np.int64], told: Outcomes) -> Floats:
    """Return the forecasts at these closes, NaN where there is none."""
    out = np.full(closes.size, np.nan)
    at = np.searchsorted(told.decision_time_ms, closes).clip(max=told.decision_time_ms.size - 1)
    same = told.decision_time_ms[at] == closes
    out[same] = told.forecast[at[same]]
    return out


def with_forecasts(rows: Outcomes, closes: npt.NDArray[np.int64], said: Floats) -> Outcomes:
    """Return the rows with what was said at their bars' closes; those where nothing was are left out."""
    forecast = said[np.searchsorted(closes, rows.decision_time_ms)]
    return replace(rows, forecast=forecast).only(np.isfinite(forecast))


def _entry(card: ModelCard, told: Outcomes) -> MemberEntry:
    base = replace(told, forecast=told.base_rate)
    return MemberEntry(
        model_id=card.model_id,
        card_sha256=card.card_sha256,
        base_rate=float(told.base_rate.mean()),
        mean_excess_loss=log_loss_of(told) - log_loss_of(base),
    )


def _card(  # everything a card says
    request: TrainRequest,
    members: Sequence[TrainedModel],
    outcomes: Outcomes,
    raw: bytes,
    attached: Mapping[str, bytes],
) -> ModelCard:
    main, data = members[0].card, request.dataset
    scores = score(outcomes, request.threshold)
    digest = hashlib.sha256(canonical([member.card.card_sha256 for member in members])).hexdigest()
    names = ", ".join(f"{one.card.kind} {bar_text_of(one.card.bar_ms)}" for one in members)
    none = Calibration(
        applied=False,
        slope=1.0,
        intercept=0.0,
        log_loss_raw=None,
        log_loss_calibrated=None,
        trades_raw=None,
        trades_calibrated=None,
        note="each member is calibrated by itself",
    )
    return main.model_copy(
        update={
            "model_id": f"ensemble-{day_of_id(data)}-{digest[:8]}",
            "kind": "ensemble",
            "features": data.features,
            "feature_fingerprint": data.feature_fingerprint,
            "may_be_missing": data.may_be_missing,
            "absent": data.absent,
            "rounds": len(members),
            "window_bars": max(member.card.window_bars for member in members),
            "scaling": None,
            "novelty": None,
            "scores": scores,
            "calibration": none,
            "model_file": MEMBERS_FILE,
            "model_sha256": hashlib.sha256(raw).hexdigest(),
            "model_bytes": len(raw),
            "made_with": ", ".join(dict.fromkeys(one.card.made_with for one in members)),
            "note": f"{data.symbol} {bar_text_of(data.bar_ms)}, {names}: {edge_in_words(scores)}",
            "attachments": tuple(Attachment.of(name, body) for name, body in attached.items()),
        }
    ).sealed()
