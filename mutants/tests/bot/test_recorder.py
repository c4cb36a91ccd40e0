"""What is written down, and under which key: everything of a running bot, only changes of a replay."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from bot.journal.codec import CODEC
from bot.journal.journal import Journal
from bot.recorder import Detail, Recorder
from core.commands import Command, PlaceOrder
from core.decision import Decision
from core.lives import Life
from tests.fakes.machine import Machine


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "paper.sqlite") as journal:
        yield journal


@pytest.fixture
def machine() -> Machine:
    """Two hours held, stopped in the third."""
    machine = Machine()
    machine.adopt()
    for high in (80, 80, 80):
        machine.bar(80, high, 80, 80)
        machine.seconds(20)
    machine.bar(80, 90, 80, 88)
    return machine


def written(journal: Journal, machine: Machine, detail: Detail) -> list[Life]:
    recorder = Recorder(journal, detail)
    ended: list[Life] = []
    for item in machine.tape:
        if isinstance(item, Decision | Command):
            recorder.output(item)
        elif (life := recorder.event(item)) is not None:
            ended.append(life)
    journal.commit()
    return ended


def test_running_bot_writes_everything_in_order(journal: Journal, machine: Machine) -> None:
    written(journal, machine, Detail.ALL)
    # As bytes, for a forecast of NaN is not equal to itself.
    assert [row.body for row in journal.read()] == [CODEC.encode(one) for one in machine.tape]


def test_replay_leaves_out_tape_and_quiet_decisions(journal: Journal, machine: Machine) -> None:
    written(journal, machine, Detail.CHANGES)
    kinds = Counter(row.kind for row in journal.read())
    assert not kinds.keys() & {"Bar", "Trade", "Mark", "FundingRate", "Timer"}
    decisions = [row.record for row in journal.read(kind="Decision")]
    assert decisions
    assert not any(one.quiet for one in decisions if isinstance(one, Decision))
    assert kinds["Fill"] == 2
    assert kinds["PlaceOrder"] == 1


def test_replay_leaves_out_reads_that_say_nothing_new(journal: Journal, machine: Machine) -> None:
    written(journal, machine, Detail.CHANGES)
    reports = [row.record for row in journal.read(kind="PositionReport")]
    said = [(r.quantity, r.stop_price) for r in reports]  # type: ignore[attr-defined]
    assert all(one != other for one, other in pairwise(said))
    reasons = {row.record.reason for row in journal.read(kind="Reconcile")}  # type: ignore[attr-defined]
    assert "poll while exposed" not in reasons


def test_a_short_is_found_under_its_decision(journal: Journal, machine: Machine) -> None:
    written(journal, machine, Detail.ALL)
    (placed,) = (row.record for row in journal.read(kind="PlaceOrder"))
    assert isinstance(placed, PlaceOrder)
    kinds = Counter(row.kind for row in journal.read(key=placed.decision_id))
    assert kinds["Decision"] == kinds["PlaceOrder"] == 1
    assert kinds["Fill"] == 2
    assert kinds["PositionReport"] >= 1
    assert not kinds.keys() & {"Bar", "Timer"}


def test_life_that_ended_is_returned_once(journal: Journal, machine: Machine) -> None:
    (life,) = written(journal, machine, Detail.ALL)
    assert life.exit_reason == "stop_loss"
