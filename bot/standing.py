"""How the bot stands, from its journal and the word that waits, so that one can ask while it runs, hangs or is dead."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bot.clock import host_ms
from bot.folders import journal_path
from bot.journal.lock import is_locked
from bot.journal.notes import KEPT_OUT, NOT_LIVE
from bot.journal.reader import JournalReader
from bot.mailbox import Mailbox, Word
from bot.source_ages import SourceHeard, sources_heard
from core.calendar import DAY_MS
from core.decision import Decision
from core.events import ModelHealth, ModelPromoted, PositionReport, WalletReport
from core.memory import Memory

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Standing:
    """The newest of everything; None = never heard of. `age_s` is the age of the newest row."""

    mode: str
    running: bool
    journal: Path
    rows: int
    age_s: float | None
    position: PositionReport | None
    wallet: WalletReport | None
    decision: Decision | None
    halted: str
    model_id: str
    model_age_days: float | None = None
    health: ModelHealth | None = None
    sources: tuple[SourceHeard, ...] = ()
    now_ms: int = 0
    waiting: Word | None = None
    """What a person has asked and no bot has taken yet."""
    not_live: str = ""
    """Why live opens nothing for want of a verdict."""
    kept_out: str = ""
    """Which promoted model is not taken up, and why."""

    def plain(self) -> dict[str, object]:
        """Return it as plain JSON values; money as strings."""
        position, wallet, decision = self.position, self.wallet, self.decision
        held = position is not None and bool(position.quantity)
        return {
            "mode": self.mode,
            "running": self.running,
            "age_s": self.age_s,
            "position_ltc": str(position.quantity) if position is not None else None,
            "entry_price": str(position.entry_price) if position is not None and held else None,
            "stop_price": str(position.stop_price) if position is not None and held else None,
            "liquidation_price": str(position.liquidation_price)
            if position is not None and held
            else None,
            "equity_usdt": str(wallet.equity_usdt) if wallet is not None else None,
            "wallet_usdt": str(wallet.wallet_usdt) if wallet is not None else None,
            "decision_id": decision.id if decision is not None else None,
            "decision_reason": decision.reason if decision is not None else None,
            "halted": self.halted or None,
            "waiting": self.waiting.action.value if self.waiting is not None else None,
            "not_live": self.not_live or None,
            "model_kept_out": self.kept_out or None,
            "model_id": self.model_id or None,
            "model_age_days": self.model_age_days,
            "input_drift": _known(self.health.input_drift) if self.health is not None else None,
            "outcome_drift": _known(self.health.outcome_drift) if self.health is not None else None,
            "sources": {
                one.name: {
                    "age_s": (self.now_ms - one.heard_at) / 1000 if one.heard_at else None,
                    "problem": one.problem or None,
                }
                for one in self.sources
            },
            "journal": str(self.journal),
            "rows": self.rows,
        }


def standing_of(home: Path, mode: str) -> Standing:
    """Read the journal of a state under `home`: `mode` is its name, as `folders.state_name` gives it.

    Raises JournalError when there is none or it is damaged.
    """
    path = journal_path(home, mode)
    with JournalReader(path) as reader:
        newest = reader.last()
        offset_ms = int(reader.meta("clock_offset_ms") or 0)
        memory = _last(reader, Memory)
        serving = _last(reader, ModelPromoted)
        health = _last(reader, ModelHealth)
        now_ms = host_ms() + offset_ms
        return Standing(
            mode=mode,
            running=is_locked(path),
            journal=path,
            rows=newest.sequence if newest is not None else 0,
            age_s=(now_ms - newest.time_ms) / 1000 if newest is not None else None,
            position=_last(reader, PositionReport),
            wallet=_last(reader, WalletReport),
            decision=_last(reader, Decision),
            halted=memory.halted if memory is not None else "",
            not_live=reader.meta(NOT_LIVE) or "",
            kept_out=reader.meta(KEPT_OUT) or "",
            model_id=reader.meta("model_id") or "",
            model_age_days=(now_ms - serving.trained_until) / DAY_MS if serving else None,
            sources=tuple(sources_heard(reader)),
            now_ms=now_ms,
            waiting=Mailbox(path.parent).peek(),
            health=health if serving and health and health.model_id == serving.model_id else None,
        )


def _known(value: float) -> float | None:
    return value if value == value else None  # NaN is not itself


def _last(reader: JournalReader, kind: type[T]) -> T | None:
    row = reader.last(kind.__name__)
    record = row.record if row is not None else None
    return record if isinstance(record, kind) else None
