"""Everything a journal and a model know of one decision: features, contributions, verdict, orders, fills.

Contributions are computed when they are asked for, from the journaled vector and the model that the journal names:
the numbers are the same as at the decision, and no decision waits for them.
"""

from dataclasses import dataclass, field
from pathlib import Path

from bot.artifacts.load import Expected, load_model
from bot.journal.notes import model_at
from bot.journal.reader import JournalReader
from core.commands import Reconcile
from core.decision import Decision
from core.errors import InputError
from core.events import Fill, FundingPaid, OrderUpdate, PositionReport, SendOutcome
from core.execution.machine import POLLS
from core.lives import Life, Lives
from strategies.features import catalogue

SUFFIX = ".sqlite"


@dataclass(slots=True)
class Explained:
    """One decision and what came of it, oldest first. `contributions` are (feature, value, log odds added)."""

    decision: Decision
    journal: Path
    model_id: str
    contributions: tuple[tuple[str, float, float], ...] = ()
    bias: float = 0.0
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
        explained.records = [r for r in records if not _is_a_read(r)]
        explained.life = _life_of(decision, records)
        _add_contributions(explained, home, bar_ms)
        return explained
    where = str(journal) if journal is not None else str(home / "journal")
    raise InputError(
        f"no journal has decision {decision_id!r}",
        wanted="the id of a decision, as `ebb status`, a report or the log shows it",
        where=where,
        fix="a replay leaves out decisions that changed nothing, unless run with --journal all",
    )


def journals(home: Path) -> list[Path]:
    """Return the journals under `home`, the newest first."""
    found = [
        p
        for p in (home / "journal").glob(f"*{SUFFIX}")
        if p.is_file() and not p.name.startswith(".")
    ]
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def _is_a_read(record: object) -> bool:
    """True for reads of the position that were made for no other reason than that time passed, and all answers."""
    if isinstance(record, Reconcile):
        return record.reason in POLLS
    return isinstance(record, PositionReport)


def _life_of(decision: Decision, records: list[object]) -> Life | None:
    lives = Lives(last_decision=decision)
    for record in records:
        if isinstance(record, Fill | FundingPaid | PositionReport | OrderUpdate | SendOutcome):
            lives.on_event(record)
        elif not isinstance(record, Decision):
            lives.on_output(record)  # type: ignore[arg-type]  # what is left are commands
    return lives.finished[0] if lives.finished else lives.open


def _add_contributions(explained: Explained, home: Path, bar_ms: int) -> None:
    if not explained.model_id:
        return
    expected = Expected(catalogue.NAMES, catalogue.fingerprint(), bar_ms)
    model, _ = load_model(home, explained.model_id, expected)
    *parts, (_, explained.bias) = model.contributions(explained.decision.vector)
    values = zip(parts, explained.decision.vector, strict=True)
    rows = [(name, value, added) for (name, added), value in values]
    explained.contributions = tuple(sorted(rows, key=lambda row: -abs(row[2])))
