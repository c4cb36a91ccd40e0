"""How the bot stands, from its journal alone."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from bot.clock import host_ms
from bot.folders import journal_path
from bot.journal.errors import JournalError
from bot.journal.journal import Journal
from bot.recorder import Detail, Recorder
from bot.standing import standing_of
from core.events import FeedHealth, SourceAge
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


def test_each_source_is_told_with_its_newest_word(tmp_path: Path) -> None:
    machine = short()
    with journal_of(tmp_path, machine) as journal:
        now = machine.now
        for event in (
            FeedHealth(now - 60_000, now - 60_000, "source:chain", True),
            SourceAge(now - 15_000, now - 15_000, "chain", 100),
            FeedHealth(now - 60_000, now - 60_000, "source:flow", True),
            FeedHealth(now - 30_000, now - 30_000, "source:flow", False, "it ended"),
            FeedHealth(now - 30_000, now - 30_000, "ticker", False, "no source"),
        ):
            journal.append(event, "")
        journal.commit()
        chain, flow = standing_of(tmp_path, "paper").sources
    assert (chain.name, chain.ok, flow.name, flow.ok) == ("chain", True, "flow", False)
    assert chain.age_s == pytest.approx(15.1 + 2.0, abs=2.0)
    assert (flow.reason, flow.age_s) == ("it ended", None)
    assert flow.since_s == pytest.approx(32.0, abs=2.0)
