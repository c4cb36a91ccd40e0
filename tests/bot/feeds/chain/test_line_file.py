"""A file of lines is appended to, closed after a torn line, and never longer than it may be."""

import os
import stat
from pathlib import Path

import pytest

from bot.feeds.chain.line_file import LineFile
from core.errors import ResourceError


def lines(first: int, count: int) -> list[bytes]:
    return [b'{"n": %05d}\n' % number for number in range(first, first + count)]


def test_a_torn_line_is_closed_before_the_next_one(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"n": 1}\n{"n"')
    with LineFile(path) as file:
        file.append([b'{"n": 2}\n'])
    assert path.read_bytes() == b'{"n": 1}\n{"n"\n{"n": 2}\n'


def test_a_full_file_keeps_its_newer_half_whole_and_private(tmp_path: Path) -> None:
    path, most = tmp_path / "a.jsonl", 1000
    size = len(lines(0, 1)[0])
    with LineFile(path, most) as file:
        for number in range(500):
            file.append(lines(number, 1))
            assert path.stat().st_size <= most
    kept = path.read_bytes().splitlines(keepends=True)
    assert kept == lines(500 - len(kept), len(kept))
    assert most // 2 - size <= len(kept) * size <= most
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_reader_keeps_the_file_that_it_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with LineFile(path, 1000) as file:
        file.append(lines(0, 50))
        with path.open("rb") as reader:
            file.append(lines(50, 50))
            assert reader.read() == b"".join(lines(0, 100))
    assert path.stat().st_size <= 500


def test_a_file_that_cannot_be_shortened_says_so_and_stays_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with LineFile(path, 1000) as file:
        (tmp_path / f".{path.name}.{os.getpid()}.new").mkdir()
        with pytest.raises(ResourceError, match=r"a\.jsonl: "):
            file.append(lines(0, 100))
    assert path.read_bytes() == b"".join(lines(0, 100))
