"""Everything a journal knows of one decision."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from bot.explaining import explain, journals
from bot.journal.journal import Journal
from bot.recorder import Detail, Recorder
from core.commands import PlaceOrder
from core.decision import Decision
from core.errors import InputError
from core.events import Fill
from tests.fakes.machine import HOUR, Machine


def journal_of(home: Path, machine: Machine, name: str = "paper", model_id: str = "") -> Path:
    with Journal(home / "journal" / f"{name}.sqlite") as journal:
        journal.set_meta("model_id", model_id)
        recorder = Recorder(journal, Detail.ALL)
        machine.write(recorder)
    return journal.path


@pytest.fixture
def machine() -> Machine:
    """Refused before adoption, then a short that is stopped."""
    machine = Machine()
    machine.bar(80, 80, 80, 80)
    machine.seconds(5)
    machine.now -= 5000
    machine.bar(80, 80, 80, 80)
    machine.bar(80, 90, 80, 88)
    return machine


def decisions(machine: Machine) -> list[Decision]:
    return [one for one in machine.said(Decision) if isinstance(one, Decision)]


def test_refused_decision_has_its_rule_and_no_story(tmp_path: Path, machine: Machine) -> None:
    journal_of(tmp_path, machine)
    refused = decisions(machine)[0]
    found = explain(tmp_path, refused.id, HOUR)
    assert (found.decision.id, found.decision.reason) == (refused.id, refused.reason)
    assert found.decision.verdict is not None
    assert [finding.rule for finding in found.decision.verdict.findings] == ["degraded"]
    assert found.life is None
    assert found.contributions == ()


def test_decision_to_enter_has_orders_fills_and_the_whole_short(
    tmp_path: Path, machine: Machine
) -> None:
    journal_of(tmp_path, machine)
    entered = next(one for one in decisions(machine) if one.reason == "enter")
    found = explain(tmp_path, entered.id, HOUR)
    kinds = [type(record) for record in found.records]
    assert kinds[0] is Decision
    assert kinds.count(PlaceOrder) == 1
    assert kinds.count(Fill) == 2
    assert found.life is not None
    assert found.life.exit_reason == "stop_loss"
    assert found.life.pnl_usdt == machine.lives.finished[0].pnl_usdt


def test_unknown_id_says_where_ids_are(tmp_path: Path, machine: Machine) -> None:
    journal_of(tmp_path, machine)
    with pytest.raises(InputError, match=r"no journal has decision 'd7'; expected the id"):
        explain(tmp_path, "d7", HOUR)


def test_newest_journal_that_has_it_is_taken(tmp_path: Path, machine: Machine) -> None:
    old = journal_of(tmp_path, machine, "replay-a")
    new = journal_of(tmp_path, machine, "replay-b")
    os.utime(old, (1, 1))
    wanted = decisions(machine)[0].id
    assert journals(tmp_path) == [new, old]
    assert explain(tmp_path, wanted, HOUR).journal == new
    assert explain(tmp_path, wanted, HOUR, old).journal == old


def test_half_written_replay_is_not_looked_at(tmp_path: Path, machine: Machine) -> None:
    path = journal_of(tmp_path, machine)
    (path.parent / ".replay-x.sqlite.partial").write_bytes(b"")
    (path.parent / ".hidden.sqlite").write_bytes(b"")
    assert journals(tmp_path) == [path]


def test_model_that_is_gone_is_told_in_one_line(tmp_path: Path, machine: Machine) -> None:
    journal_of(tmp_path, machine, model_id="lightgbm-20240101-00000000")
    with pytest.raises(InputError, match="there is no such model"):
        explain(tmp_path, decisions(machine)[0].id, HOUR)


def test_vector_is_the_journaled_one(tmp_path: Path, machine: Machine) -> None:
    at = next(n for n, one in enumerate(machine.tape) if isinstance(one, Decision))
    first = machine.tape[at]
    assert isinstance(first, Decision)
    machine.tape[at] = replace(first, vector=(1.0, 2.0))
    journal_of(tmp_path, machine)
    assert list(explain(tmp_path, first.id, HOUR).decision.vector) == [1.0, 2.0]
