"""How the bot stands, from its journal alone."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from bot.clock import host_ms
from bot.folders import journal_path
from bot.journal.errors import JournalError
from bot.journal.journal import Journal
from bot.journal.notes import KEPT_OUT, NOT_LIVE
from bot.mailbox import Mailbox, Word
from bot.recorder import Detail, Recorder
from bot.standing import standing_of
from core.events import FeedHealth, OperatorAction
from core.memory import Memory
from tests.fakes.machine import Machine


def journal_of(home: Path, machine: Machine) -> Journal:
    journal = Journal(journal_path(home, "paper"))
    recorder = Recorder(journal, Detail.ALL)
    machine.write(recorder)
    journal.set_meta("model_id", "m1")
    journal.set_meta("clock_offset_ms", str(machine.now - host_ms() + 2000))
    journal.commit()
    return journal


def short() -> Machine:
    machine = Machine()
    machine.adopt()
    machine.bar(80, 80, 80, 80)
    return machine


def test_home_without_a_journal_says_so(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match=r"paper/journal\.sqlite: no journal; run the bot first"):
        standing_of(tmp_path, "paper")
    assert list(tmp_path.iterdir()) == []


def test_empty_journal_has_heard_of_nothing(tmp_path: Path) -> None:
    Journal(journal_path(tmp_path, "paper")).close()
    found = standing_of(tmp_path, "paper")
    assert (found.position, found.wallet, found.decision, found.age_s) == (None,) * 4
    assert found.rows == 0
    assert json.dumps(found.plain())


def test_short_is_told_with_its_stop_while_the_bot_runs(tmp_path: Path) -> None:
    machine = short()
    with journal_of(tmp_path, machine):
        found = standing_of(tmp_path, "paper")
    ledger = machine.venue.ledger
    assert found.running
    assert found.position is not None
    assert found.position.quantity == ledger.position.quantity < 0
    plain = found.plain()
    assert plain["stop_price"] == str(ledger.stop_price)
    assert plain["wallet_usdt"] == str(ledger.wallet_usdt)
    assert plain["model_id"] == "m1"
    assert plain["decision_reason"] == "enter"
    assert plain["halted"] is None
    assert found.age_s == pytest.approx(2.0, abs=1.0)


def test_dead_bot_is_not_running(tmp_path: Path) -> None:
    journal_of(tmp_path, short()).close()
    assert not standing_of(tmp_path, "paper").running


def test_flat_account_shows_no_old_stop(tmp_path: Path) -> None:
    machine = short()
    machine.bar(80, 90, 80, 88)
    journal_of(tmp_path, machine).close()
    plain = standing_of(tmp_path, "paper").plain()
    assert Decimal(str(plain["position_ltc"])) == 0
    assert plain["stop_price"] is plain["entry_price"] is plain["liquidation_price"] is None


def test_halt_is_told_with_its_cause(tmp_path: Path) -> None:
    journal = journal_of(tmp_path, short())
    journal.append(Memory(halted="drawdown of 26 %"))
    journal.close()
    assert standing_of(tmp_path, "paper").halted == "drawdown of 26 %"


def test_a_word_that_no_bot_has_taken_is_told_and_left_there(tmp_path: Path) -> None:
    journal_of(tmp_path, short()).close()
    box = Mailbox(journal_path(tmp_path, "paper").parent)
    box.leave(Word(OperatorAction.FLATTEN, "going away"))
    standing = standing_of(tmp_path, "paper")
    assert standing.waiting == Word(OperatorAction.FLATTEN, "going away")
    assert standing.plain()["waiting"] == "flatten"
    assert not box.is_empty
    box.path.write_text("{")
    assert standing_of(tmp_path, "paper").waiting is None


def test_a_source_that_is_lost_is_told_with_its_reason_until_it_is_heard(tmp_path: Path) -> None:
    with journal_of(tmp_path, short()) as journal:
        told = [
            FeedHealth(1, 1, "source:crowd.x", ok=False, reason="answered 401"),
            FeedHealth(1, 1, "source:crowd.mood", ok=False, reason="the lexicon speaks"),
            FeedHealth(1, 1, "stream", ok=False, reason="is no optional source"),
            FeedHealth(2, 2, "source:crowd.mood", ok=True, reason=""),
        ]
        for health in told:
            journal.append(health)
        journal.commit()
        found = standing_of(tmp_path, "paper")
    said = {one.name: one.problem for one in found.sources}
    assert said == {"crowd.mood": "", "crowd.x": "answered 401"}


def test_why_live_opens_nothing_and_which_model_waits_are_told(tmp_path: Path) -> None:
    with journal_of(tmp_path, short()) as journal:
        journal.set_meta(NOT_LIVE, "the verdict has expired")
        journal.set_meta(KEPT_OUT, "m2: the verdict is of model m1")
    plain = standing_of(tmp_path, "paper").plain()
    assert plain["not_live"] == "the verdict has expired"
    assert plain["model_kept_out"] == "m2: the verdict is of model m1"
