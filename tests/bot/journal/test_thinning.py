"""Taking the tape of old days out: what is left can be read, proved, recovered from and explained."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journal.codec import CODEC
from bot.journal.errors import JournalError
from bot.journal.journal import NEWEST_ROWS, SLICE_ROWS, Journal
from bot.journal.keeping import Keeping
from bot.journal.reader import JournalReader, Row
from bot.recorder import Detail, Recorder
from bot.recovery import recover
from core.calendar import DAY_MS
from core.commands import Ask, Command, Halt, Reconcile
from core.decision import Decision
from core.events import Bar, Fill, PositionReport, Timer, WalletReport
from core.execution.machine import POLL_FLAT
from core.money import ZERO
from tests.fakes.machine import HOUR, Machine

OLD = NEWEST_ROWS + 1000
FOR_EVER = 1 << 60


def timer(number: int) -> Timer:
    return Timer(number * 1000, number * 1000, False)


def is_halt(row: Row) -> bool:
    return row.kind == "Halt"


def thin_all(journal: Journal, before_ms: int = FOR_EVER) -> int:
    count = 0
    while looked_at := journal.thin(before_ms, is_halt):
        count += looked_at
        journal.commit()
    return count


@pytest.fixture
def thinned(tmp_path: Path) -> Path:
    """11,000 timers with a halt at each hundredth, the oldest thousand thinned to ten halts."""
    path = tmp_path / "paper.sqlite"
    with Journal(path) as journal:
        for number in range(1, OLD + 1):
            journal.append(Halt(f"{number}") if number % 100 == 0 else timer(number))
        journal.commit()
        assert thin_all(journal) == 1000
    return path


def damage(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(statement)


def test_what_is_kept_and_all_newer_rows_are_read_in_order(thinned: Path) -> None:
    with JournalReader(thinned) as reader:
        rows = list(reader.read())
        assert [row.sequence for row in rows[:11]] == [*range(100, 1001, 100), 1001]
        assert len(rows) == 10 + NEWEST_ROWS
        assert (reader.thinned.until, reader.thinned.kept) == (1000, 10)
        assert next(reader.read(after=500)).sequence == 600


@pytest.mark.parametrize("sequence", [300, 5000])
def test_a_row_that_is_missing_is_noticed_at_a_start_though_others_were_taken_out(
    thinned: Path, sequence: int
) -> None:
    Journal(thinned).close()
    damage(thinned, f"DELETE FROM records WHERE sequence = {sequence}")
    with pytest.raises(JournalError, match=r"restore a copy"):
        Journal(thinned)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM records WHERE sequence = 300",
        "DELETE FROM records WHERE sequence = 5000",
        "DELETE FROM records WHERE sequence <= 1000",
        "UPDATE records SET body = '{}' WHERE sequence = 300",
        "UPDATE records SET sequence = 301 WHERE sequence = 300",
        "UPDATE meta SET value = '1100 10 5' WHERE key = 'thinned'",
        "UPDATE meta SET value = 'no' WHERE key = 'thinned'",
        "DELETE FROM meta WHERE key = 'thinned'",
    ],
)
def test_a_kept_row_that_is_missing_or_changed_is_noticed(thinned: Path, statement: str) -> None:
    damage(thinned, statement)
    with JournalReader(thinned) as reader, pytest.raises(JournalError, match=r"restore a copy"):
        list(reader.read())


def test_a_kept_row_put_in_by_somebody_else_is_noticed(thinned: Path) -> None:
    with Journal(thinned.with_name("other.sqlite")) as other:
        for number in range(1, 6):
            other.append(timer(number))
    damage(thinned, f"ATTACH '{thinned.with_name('other.sqlite')}' AS other")
    with sqlite3.connect(thinned) as connection:
        connection.execute(f"ATTACH '{thinned.with_name('other.sqlite')}' AS other")
        connection.execute(
            "INSERT INTO main.records SELECT * FROM other.records WHERE sequence = 5"
        )
    with JournalReader(thinned) as reader, pytest.raises(JournalError, match="11 rows are left"):
        list(reader.read())


def test_numbers_go_on_after_the_newest_row_and_the_newest_are_never_taken(thinned: Path) -> None:
    with Journal(thinned) as journal:
        assert thin_all(journal) == 0
        assert journal.append(Halt("next")) == OLD + 1


def test_thinning_that_was_not_committed_did_not_happen(tmp_path: Path) -> None:
    path = tmp_path / "paper.sqlite"
    with Journal(path) as journal:
        for number in range(1, OLD + 1):
            journal.append(timer(number))
    journal = Journal(path)
    assert journal.thin(FOR_EVER, is_halt) == SLICE_ROWS
    journal.abandon()
    with JournalReader(path) as reader:
        assert len(list(reader.read())) == OLD


def test_only_what_is_older_goes(tmp_path: Path) -> None:
    with Journal(tmp_path / "paper.sqlite") as journal:
        for number in range(1, OLD + 1):
            journal.append(timer(number))
        assert thin_all(journal, 200_000) == 199
        assert next(journal.read()).sequence == 200


def test_a_damaged_row_stops_the_thinning(tmp_path: Path) -> None:
    path = tmp_path / "paper.sqlite"
    with Journal(path) as journal:
        for number in range(1, OLD + 1):
            journal.append(timer(number))
    damage(path, "UPDATE records SET body = '{}' WHERE sequence = 7")
    with Journal(path) as journal, pytest.raises(JournalError, match="sequence 7"):
        thin_all(journal)


@given(kept=st.sets(st.integers(1, 400)), slices=st.lists(st.integers(1, 400_000), max_size=6))
def test_however_it_is_sliced_the_note_proves_what_is_left(
    tmp_path_factory: pytest.TempPathFactory, kept: set[int], slices: list[int]
) -> None:
    path = tmp_path_factory.mktemp("sliced") / "paper.sqlite"
    with Journal(path) as journal:
        for number in range(1, 401):
            journal.append(Halt("kept") if number in kept else Timer(number * 1000, 0, False))
        for number in range(401, 401 + NEWEST_ROWS):
            journal.append(timer(number))
        for before_ms in slices:
            journal.thin(before_ms, is_halt)
            journal.commit()
    with JournalReader(path) as reader:
        rows = list(reader.read())
        assert {row.sequence for row in rows if row.kind == "Halt"} == kept
        assert [row.sequence for row in rows] == sorted({row.sequence for row in rows})


# ---- what a running bot keeps


def lived() -> Machine:
    """A short that was opened and closed, with its polls, bars and timers."""
    machine = Machine()
    machine.adopt()
    machine.bar(80, 80, 80, 80)
    machine.seconds(30)
    machine.bar(80, 90, 80, 88)
    machine.seconds(30)
    return machine


def write_then_wait(path: Path, machine: Machine, keeping: Keeping | None) -> None:
    """Write `machine` and two days of timers after it."""
    with Journal(path) as journal:
        recorder = Recorder(journal, Detail.ALL, None, keeping)
        machine.write(recorder)
        for second in range(NEWEST_ROWS + 3000):
            now = machine.now + HOUR + second * 15_000
            recorder.event(Timer(now, now, False))


def told_of(journal: JournalReader, decision_id: str) -> list[object]:
    """What `ebb explain` shows of a decision."""
    records = [row.record for row in journal.read(key=decision_id)]
    return [
        one for one in records if not isinstance(one, Reconcile | PositionReport | WalletReport)
    ]


def test_decisions_orders_and_fills_stay_and_the_tape_goes(tmp_path: Path) -> None:
    machine = lived()
    write_then_wait(tmp_path / "all.sqlite", machine, None)
    write_then_wait(tmp_path / "few.sqlite", machine, Keeping(0.5, 1 << 40))
    with (
        JournalReader(tmp_path / "all.sqlite") as all_,
        JournalReader(tmp_path / "few.sqlite") as few,
    ):
        rows, left = list(all_.read()), list(few.read())
        assert len(left) < len(rows) - 100
        for kind in (
            "Decision",
            "PlaceOrder",
            "SendOutcome",
            "OrderUpdate",
            "Fill",
            "ClosePosition",
        ):
            assert list(few.read(kind=kind)) == list(all_.read(kind=kind))
        assert not [row for row in few.read(kind="Bar") if row.time_ms < machine.now - DAY_MS]
        wanted, found = recover(all_), recover(few)
        assert (found.memory, found.held_quantity, found.unproved, found.executions) == (
            wanted.memory,
            wanted.held_quantity,
            wanted.unproved,
            wanted.executions,
        )
        assert found.until_ms == wanted.until_ms
        first = next(iter(few.read(kind="Decision"))).key
        assert told_of(few, first) == told_of(all_, first)


def test_beyond_its_size_the_tape_goes_before_its_time(tmp_path: Path) -> None:
    machine = lived()
    write_then_wait(tmp_path / "small.sqlite", machine, Keeping(3650, 100_000))
    with JournalReader(tmp_path / "small.sqlite") as reader:
        assert not list(reader.read(kind="Bar"))
        assert list(reader.read(kind="Fill"))


def row_of(record: object) -> Row:
    return Row(1, 0, type(record).__name__, "", CODEC.encode(record))


def test_a_read_that_says_what_the_one_before_said_goes() -> None:
    keeping = Keeping(1, 1)
    flat = PositionReport(1, 1, "LTCUSDT", ZERO, ZERO, ZERO + 10, ZERO + 80, None, None, None)
    wallet = WalletReport(1, 1, ZERO + 100, ZERO + 100, ZERO + 100)
    said = [
        (flat, True),
        (replace(flat, time=2, mark_price=ZERO + 81), False),
        (wallet, True),
        (replace(wallet, time=2, equity_usdt=ZERO + 99), False),
        (replace(flat, quantity=ZERO - 1), True),
        (replace(wallet, wallet_usdt=ZERO + 99), True),
        (flat, True),
        (Reconcile(Ask.POSITION, "LTCUSDT", "", POLL_FLAT), False),
        (Reconcile(Ask.ALL, "LTCUSDT", "", "adoption"), True),
        (Bar(1, 1, "LTCUSDT", 60_000, 1.0, 1.0, 1.0, 1.0, 1.0), False),
        (Halt("drawdown"), True),
    ]
    assert [keeping.is_kept(row_of(record)) for record, _ in said] == [kept for _, kept in said]


def test_the_kinds_of_this_test_are_those_of_a_run() -> None:
    kinds = {type(item) for item in lived().tape}
    assert {Decision, Fill, PositionReport, WalletReport, Timer, Bar} <= kinds
    assert any(issubclass(kind, Command) for kind in kinds)
