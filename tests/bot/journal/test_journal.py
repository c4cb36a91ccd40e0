import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.journal.errors import (
    JournalError,
    JournalFullError,
    JournalLockedError,
    JournalMismatchError,
)
from bot.journal.journal import Durability, Journal
from bot.journal.reader import JournalReader
from core.commands import Halt
from core.events import Bar, Timer

ROOT = Path(__file__).resolve().parents[3]


def bar(number: int) -> Bar:
    return Bar(number * 60_000, 0, "LTCUSDT", 60_000, 80.0, 81.0, 79.0, 80.0 + number, 1.0)


def fill(journal: Journal, count: int) -> None:
    for number in range(1, count + 1):
        journal.append(bar(number), key=f"bar-{number}" if number % 7 == 0 else "")
        if number % 10 == 0:
            journal.commit()


def fill_and_fail(path: Path, durability: Durability) -> None:
    with Journal(path, durability) as journal:
        fill(journal, 25)
        raise ZeroDivisionError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal" / "paper.sqlite"


@pytest.fixture
def written(path: Path) -> Path:
    with Journal(path) as journal:
        fill(journal, 100)
    return path


def test_what_was_appended_is_read_in_order(written: Path) -> None:
    with JournalReader(written) as reader:
        rows = list(reader.read())
    assert [row.sequence for row in rows] == list(range(1, 101))
    assert [row.record for row in rows] == [bar(number) for number in range(1, 101)]
    assert rows[3].time_ms == 4 * 60_000


def test_a_command_has_the_time_of_the_event_before_it(path: Path) -> None:
    with Journal(path) as journal:
        journal.append(bar(5))
        journal.append(Halt("drawdown"))
        newest = journal.last()
    assert newest is not None
    assert (newest.kind, newest.time_ms) == ("Halt", 300_000)


def test_kind_key_and_start_select_rows(written: Path) -> None:
    with Journal(written) as journal:
        journal.append(Timer(1, 1, bar_close=True), key="bar-7")
        assert [row.kind for row in journal.read(key="bar-7")] == ["Bar", "Timer"]
        assert [row.sequence for row in journal.read(kind="Timer")] == [101]
        assert [row.sequence for row in journal.read(after=99)] == [100, 101]
        assert next(journal.read(key="")).sequence == 1
        newest = journal.last("Bar")
    assert newest is not None
    assert newest.sequence == 100


def test_a_second_run_goes_on_where_the_first_ended(written: Path) -> None:
    with Journal(written) as journal:
        assert journal.append(Halt("again")) == 101
        newest = journal.last()
    assert newest is not None
    assert newest.time_ms == 100 * 60_000


def test_an_empty_journal_has_no_last_row(path: Path) -> None:
    with Journal(path) as journal:
        assert journal.last() is None
        assert list(journal.read()) == []


def test_a_reader_sees_commits_of_a_running_writer_and_nothing_else(path: Path) -> None:
    with Journal(path) as journal, JournalReader(path) as reader:
        journal.append(bar(1))
        assert reader.last() is None
        journal.commit()
        journal.append(bar(2))
        assert [row.sequence for row in reader.read()] == [1]


@pytest.mark.parametrize("durability", Durability)
def test_the_same_records_give_the_same_bytes(tmp_path: Path, durability: Durability) -> None:
    contents = []
    for name in ("one.sqlite", "two.sqlite"):
        with Journal(tmp_path / name, durability) as journal:
            journal.set_meta("config_fingerprint", "abc")
            fill(journal, 1500)
        contents.append((tmp_path / name).read_bytes())
    assert contents[0] == contents[1]


def test_a_replay_appears_only_when_it_is_whole(path: Path) -> None:
    with Journal(path, Durability.FAST) as journal:
        fill(journal, 1000)
        assert not path.exists()
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "paper.sqlite",
        "paper.sqlite.lock",
    ]
    with JournalReader(path) as reader:
        assert sum(1 for _ in reader.read()) == 1000


def test_a_replay_that_failed_leaves_the_older_one(written: Path) -> None:
    before = written.read_bytes()
    with pytest.raises(ZeroDivisionError):
        fill_and_fail(written, Durability.FAST)
    assert written.read_bytes() == before
    assert not list(written.parent.glob("*.partial"))


def test_a_bad_end_keeps_what_was_committed(path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        fill_and_fail(path, Durability.FULL)
    with JournalReader(path) as reader:
        assert [row.sequence for row in reader.read()] == list(range(1, 21))


def test_closing_twice_is_closing_once(path: Path) -> None:
    journal = Journal(path)
    journal.append(bar(1))
    journal.close()
    journal.close()
    journal.abandon()
    with JournalReader(path) as reader:
        assert reader.last() is not None


def test_export_gives_one_line_a_row_and_the_same_bytes(written: Path, tmp_path: Path) -> None:
    with JournalReader(written) as reader:
        assert reader.export(tmp_path / "a.jsonl") == 100
        reader.export(tmp_path / "b.jsonl")
    lines = (tmp_path / "a.jsonl").read_bytes().splitlines()
    assert lines[0].startswith(
        b'{"sequence":1,"time_ms":60000,"kind":"Bar","key":"","body":{"type":"Bar","time":60000,'
    )
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()


def test_a_second_writer_is_told_who_writes(path: Path) -> None:
    with (
        Journal(path),
        pytest.raises(JournalLockedError, match=rf"^\S*paper.sqlite: process {os.getpid()} writes"),
    ):
        Journal(path)
    Journal(path).close()


def test_a_journal_of_another_environment_is_refused(written: Path) -> None:
    with pytest.raises(JournalMismatchError, match="journal of paper, this is testnet"):
        Journal(written, environment="testnet")
    Journal(written).close()


def test_meta_is_kept_and_replaced(path: Path) -> None:
    with Journal(path) as journal:
        journal.set_meta("config_fingerprint", "abc")
        journal.set_meta("config_fingerprint", "def")
    with JournalReader(path) as reader:
        assert reader.meta("config_fingerprint") == "def"
        assert reader.meta("environment") == "paper"
        assert reader.meta("nothing") is None


def test_a_journal_of_another_schema_is_refused(path: Path) -> None:
    with Journal(path) as journal:
        journal.set_meta("schema_version", "99")
    for open_ in (Journal, JournalReader):
        with pytest.raises(JournalError, match="schema 99"):
            open_(path)


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_another_file_is_no_journal(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(JournalError, match=r"paper\.sqlite"):
        JournalReader(path)


def test_a_missing_journal_is_said_in_one_line(path: Path) -> None:
    with pytest.raises(JournalError, match="no journal; run the bot first"):
        JournalReader(path)


def change_row_42(path: Path, change: str) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(change + " WHERE sequence = 42")
    connection.close()


@pytest.mark.parametrize(
    "column",
    [
        "time_ms = time_ms + 1",
        "kind = 'Mark'",
        "key = 'x'",
        "body = body || x'20'",
        "body = 'text'",
    ],
)
def test_a_changed_row_is_named(written: Path, column: str) -> None:
    change_row_42(written, f"UPDATE records SET {column}")
    with JournalReader(written) as reader, pytest.raises(JournalError, match="sequence 42"):
        list(reader.read())


def test_a_missing_row_is_named(written: Path) -> None:
    change_row_42(written, "DELETE FROM records")
    with JournalReader(written) as reader, pytest.raises(JournalError, match="sequence 42 is miss"):
        list(reader.read())


def test_a_bot_does_not_start_on_a_journal_with_a_missing_row(written: Path) -> None:
    with JournalReader(written) as reader:
        reader.check_whole()
    change_row_42(written, "DELETE FROM records")
    before = written.read_bytes()
    with pytest.raises(JournalError, match="sequence 42 is missing; restore a copy"):
        Journal(written)
    assert written.read_bytes() == before


def test_any_flipped_byte_of_a_body_is_noticed(written: Path) -> None:
    content = bytearray(written.read_bytes())
    content[content.index(b'"close":133.0') + 8] ^= 0b10
    written.write_bytes(content)
    with JournalReader(written) as reader, pytest.raises(JournalError, match="sequence 53"):
        list(reader.read())


def test_a_full_disk_loses_only_what_was_not_committed(path: Path) -> None:
    with Journal(path, max_bytes=200_000) as journal:
        committed: list[int] = []
        with pytest.raises(JournalFullError, match=r"paper\.sqlite: no room, .* free disk space$"):
            append_until_full(journal, committed)
        assert len(committed) > 100
        assert [row.sequence for row in journal.read()] == committed
        journal.abandon()
    with Journal(path) as journal:
        assert journal.append(bar(1)) == committed[-1] + 1


def append_until_full(journal: Journal, committed: list[int]) -> None:
    while True:
        sequences = [journal.append(bar(1), key="some-key") for _ in range(10)]
        journal.commit()
        committed += sequences


def test_a_replay_without_room_leaves_nothing(path: Path) -> None:
    with (
        pytest.raises(JournalFullError),
        Journal(path, Durability.FAST, max_bytes=100_000) as journal,
    ):
        fill(journal, 10_000)
    assert [file.name for file in path.parent.iterdir()] == ["paper.sqlite.lock"]


def test_only_the_owner_may_read(written: Path) -> None:
    assert written.stat().st_mode & 0o077 == 0


CHILD = """
import sys
from pathlib import Path
from bot.journal.journal import Journal
from core.events import Timer

with Journal(Path(sys.argv[1])) as journal:
    while True:
        for _ in range(3):
            sequence = journal.append(Timer(1, 1, True))
        journal.commit()
        print(sequence, flush=True)
"""


def test_a_killed_writer_leaves_a_clean_beginning(path: Path) -> None:
    promised = 0
    for round_ in range(4):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        assert child.stdout is not None
        for _ in range(5 + 11 * round_):
            promised = int(child.stdout.readline())
        child.send_signal(signal.SIGKILL)
        rest = child.stdout.read().split("\n")[:-1]
        promised = int(rest[-1]) if rest else promised
        child.stdout.close()
        child.wait()
        with JournalReader(path) as reader:
            sequences = [row.sequence for row in reader.read()]
        assert sequences == list(range(1, len(sequences) + 1))
        assert len(sequences) >= promised
        assert len(sequences) % 3 == 0


def test_a_row_whose_body_became_null_is_damage_and_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with Journal(path) as journal:
        journal.append(Halt("drawdown"))
    raw = sqlite3.connect(path)
    raw.executescript(
        "CREATE TABLE loose AS SELECT * FROM records; DROP TABLE records;"
        "ALTER TABLE loose RENAME TO records; UPDATE records SET body = NULL;"
    )
    raw.close()
    with JournalReader(path) as reader, pytest.raises(JournalError, match="not what was written"):
        list(reader.read())
