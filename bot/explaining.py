"""Everything a journal and a model know of one decision: features, contributions, verdict, orders, fills.

Contributions are stored for orders and refusals, after the order has left. For other decisions they are worked out
when they are asked for, from the journaled vector and the model that the journal names: no decision waits for them.
"""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from bot.artifacts.load import Expected, load_model, read_card
from bot.artifacts.mind import sources_in
from bot.explanations import Said
from bot.folders import journals
from bot.journal.notes import model_at, sources_at
from bot.journal.reader import JournalReader
from core.commands import Reconcile
from core.decision import Decision, Explanation
from core.errors import InputError
from core.events import Fill, FundingPaid, OrderUpdate, PositionReport, SendOutcome
from core.execution.machine import POLLS
from core.lives import Life, Lives
from strategies.features import catalogue

OF_ONE_VECTOR = ("lightgbm", "logistic")
"""Kinds of model that look at nothing but the decision's own vector."""


@dataclass(slots=True)
class Explained:
    """One decision and what came of it, oldest first.

    `explanations` are those that were stored with it, or worked out now where its vector is enough; the
    model that counted most comes first. `contributions` are the first one's, heaviest first: (feature, value,
    log odds added). `note` says why there are none. `heard` is what optional sources said, by feature, NaN where
    they were silent.
    """

    decision: Decision
    journal: Path
    model_id: str
    explanations: tuple[Explanation, ...] = ()
    contributions: tuple[tuple[str, float, float], ...] = ()
    bias: float = 0.0
    note: str = ""
    heard: tuple[tuple[str, float], ...] = ()
    records: list[object] = field(default_factory=list)
    life: Life | None = None


def explain(home: Path, decision_id: str, bar_ms: int, journal: Path | None = None) -> Explained:
    """Find `decision_id` in `journal`, or in the newest journal under `home` that has it.

    Raises InputError when no journal has it, or the model it was made with is gone.
    """
    for path in [journal] if journal is not None else journals(home):
        with JournalReader(path) as reader:
            rows = list(reader.read(key=decision_id))
            records = [row.record for row in rows]
            decision = next((r for r in records if isinstance(r, Decision)), None)
            if decision is None:
                continue
            explained = Explained(decision, path, model_at(reader, rows[0].sequence))
            explained.heard = _heard(decision, sources_at(reader, rows[0].sequence))
        stored = [r for r in records if isinstance(r, Explanation)]
        explained.records = [r for r in records if not _is_a_read(r)]
        explained.life = _life_of(decision, records)
        _explain(explained, stored, home, bar_ms)
        return explained
    where = str(journal) if journal is not None else f"the journals under {home}"
    raise InputError(
        f"no journal has decision {decision_id!r}",
        wanted="the id of a decision, as `ebb status`, a report or the log shows it",
        where=where,
        fix="a replay leaves out decisions that changed nothing, unless run with --journal all",
    )


def _heard(decision: Decision, sources: tuple[str, ...]) -> tuple[tuple[str, float], ...]:
    names = catalogue.names_with(sources)
    if len(names) != len(decision.vector):
        return ()
    own = len(catalogue.NAMES)
    return tuple(zip(names[own:], decision.vector[own:], strict=True))


def _is_a_read(record: object) -> bool:
    """True for reads of the position that were made for no other reason than that time passed, and all answers."""
    if isinstance(record, Reconcile):
        return record.reason in POLLS
    return isinstance(record, PositionReport | Explanation)


def _life_of(decision: Decision, records: list[object]) -> Life | None:
    lives = Lives(last_decision=decision)
    for record in records:
        if isinstance(record, Fill | FundingPaid | PositionReport | OrderUpdate | SendOutcome):
            lives.on_event(record)
        elif not isinstance(record, Decision):
            lives.on_output(record)  # type: ignore[arg-type]  # what is left are commands
    return lives.finished[0] if lives.finished else lives.open


def _explain(explained: Explained, stored: list[Explanation], home: Path, bar_ms: int) -> None:
    found = stored or _worked_out(explained, home, bar_ms)
    explained.explanations = tuple(sorted(found, key=lambda one: -one.weight))
    if not found:
        return
    first = explained.explanations[0]
    explained.bias = first.bias
    rows = zip(first.names, first.values, first.added, strict=True)
    explained.contributions = tuple(sorted(rows, key=lambda row: -abs(row[2])))


def _worked_out(explained: Explained, home: Path, bar_ms: int) -> list[Explanation]:
    """Explain from the journaled vector; a net needs a window, and an ensemble's members may have other bars."""
    decision = explained.decision
    if not explained.model_id:
        return []
    card = read_card(home, explained.model_id)
    if card.kind not in OF_ONE_VECTOR:
        explained.note = f"a model of kind {card.kind} is explained when it decides, for orders and refusals alone"
        return []
    names = catalogue.names_with(sources_in(card.features))
    expected = Expected(names, catalogue.fingerprint(names), bar_ms)
    model, _ = load_model(home, explained.model_id, expected)
    rows = np.array([decision.vector], dtype=np.float64)
    return [Said(model, 1.0, rows).explained(decision)]
