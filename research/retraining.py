"""One scheduled retraining: a challenger on all history to date, and the crown only when it earned it.

Runs in a process of its own (`ebb models retrain`), started by the bot, which goes on trading meanwhile. Whoever
serves when it begins is named champion first, so that the new model never serves by merely being the newest.
"""

from dataclasses import dataclass
from pathlib import Path

from bot.artifacts.load import latest_id, read_card
from bot.artifacts.registry import promote, settle
from bot.clock import host_ms
from bot.config.model import Config
from research.assess.ledger import Trial, record
from research.contest import Contest, contest
from research.minds import refuse_sources
from research.panel import TrainedPanel, train_panel
from research.train import TrainedModel, Watcher, train
from research.train_job import panel_request


@dataclass(frozen=True, slots=True)
class Retrained:
    """What came of it: the challenger, the contest (None for the first model), who serves now."""

    challenger: str
    contest: Contest | None
    promoted: bool
    serving: str
    why: str


def retrain(config: Config, home: Path, watch: Watcher | None = None) -> Retrained:
    """Train a challenger and promote it when it beats the champion out of sample. Raises InputError."""
    settle(home, host_ms())
    serving = latest_id(home)
    if serving is not None:
        again = "train on a newer recording with `ebb train --recording`"
        refuse_sources(read_card(home, serving), again)
    trained = _trained(config, home, watch)
    challenger = trained.card.model_id
    record(home, trial_of(config, trained, scheduled=True))
    if serving is None:
        promote(home, challenger, "the first model", host_ms())
        return Retrained(challenger, None, True, challenger, "the first model")
    if challenger == serving:
        why = "the same history gives the same model: nothing new to learn from"
        return Retrained(challenger, None, False, serving, why)
    found = contest(config, home, serving, challenger)
    if found.wins:
        promote(home, challenger, found.why, host_ms())
    return Retrained(
        challenger, found, found.wins, challenger if found.wins else serving, found.why
    )


def _trained(config: Config, home: Path, watch: Watcher | None) -> TrainedModel | TrainedPanel:
    """Train what the settings name: one model, or several and the ensemble of them."""
    request = panel_request(config, home, "", "")
    if len(request.members) == 1:
        return train(request.members[0], watch)
    return train_panel(request, watch)


def trial_of(
    config: Config, trained: TrainedModel | TrainedPanel, *, scheduled: bool = False
) -> Trial:
    """Return a training as the ledger counts it."""
    card = trained.card
    return Trial(
        kind="train",
        config_fingerprint=config.fingerprint,
        model_id=card.model_id,
        exchange=card.exchange,
        symbol=card.symbol,
        from_ms=card.trained_from_ms,
        to_ms=card.trained_until_ms,
        scheduled=scheduled,
    )
