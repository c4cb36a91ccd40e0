"""A log file stays within its size, whatever is written, and a full disk does not end the bot."""

import os
from pathlib import Path

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot.log import LogFormat, LogLevel, configure
from bot.log_file import CappedFile


def total(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())


def test_the_newest_lines_are_kept_in_four_files_of_the_size_that_was_asked_for(
    tmp_path: Path,
) -> None:
    file = CappedFile(tmp_path / "ebb.log", 4000)
    for number in range(1000):
        file.write(b"line %04d\n" % number)
    file.close()
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "ebb.log",
        "ebb.log.1",
        "ebb.log.2",
        "ebb.log.3",
    ]
    assert total(tmp_path) <= 4000
    newest = b"".join(
        (tmp_path / name).read_bytes()
        for name in ("ebb.log.3", "ebb.log.2", "ebb.log.1", "ebb.log")
    )
    lines = newest.splitlines()
    assert lines == [b"line %04d" % number for number in range(1000 - len(lines), 1000)]
    assert len(lines) >= 300


@given(st.lists(st.binary(max_size=300), max_size=60))
def test_no_lines_make_it_larger(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]
) -> None:
    folder = tmp_path_factory.mktemp("log")
    file = CappedFile(folder / "ebb.log", 2000)
    for line in lines:
        file.write(line)
    file.close()
    assert total(folder) <= 2000


def test_a_second_run_goes_on_in_the_same_file_which_nobody_else_reads(tmp_path: Path) -> None:
    for word in (b"one\n", b"two\n"):
        file = CappedFile(tmp_path / "ebb.log", 4000)
        file.write(word)
        file.close()
    assert (tmp_path / "ebb.log").read_bytes() == b"one\ntwo\n"
    assert (tmp_path / "ebb.log").stat().st_mode & 0o077 == 0


def test_a_line_that_cannot_be_written_is_counted_and_no_failure(tmp_path: Path) -> None:
    file = CappedFile(tmp_path / "ebb.log", 4000)
    full = os.open("/dev/full", os.O_WRONLY)
    os.dup2(full, file._descriptor)
    os.close(full)
    configure(LogFormat.JSON, LogLevel.INFO, (), file)
    try:
        structlog.get_logger().info("lost")
    finally:
        structlog.reset_defaults()
        file.close()
    assert file.lost == 1
