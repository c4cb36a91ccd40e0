"""Words left for a bot."""

from pathlib import Path

import pytest

import bot.mailbox
from bot.mailbox import Mailbox, Word
from bot.outside import read_file
from core.errors import InputError
from core.events import OperatorAction


def test_a_word_is_taken_once(tmp_path: Path) -> None:
    box = Mailbox(tmp_path)
    assert box.take() is None
    word = Word(OperatorAction.FLATTEN, "enough")
    box.leave(word)
    assert not box.is_empty
    assert (box.take(), box.take()) == (word, None)
    assert box.is_empty


def test_the_newest_word_counts(tmp_path: Path) -> None:
    box = Mailbox(tmp_path)
    box.leave(Word(OperatorAction.RESUME, "a"))
    box.leave(Word(OperatorAction.HALT, "b"))
    assert box.take() == Word(OperatorAction.HALT, "b")


def test_a_word_that_is_left_while_another_is_read_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = Mailbox(tmp_path)
    box.leave(Word(OperatorAction.RESUME, "first"))

    def read_slowly(path: Path, most: int) -> bytes:
        monkeypatch.setattr(bot.mailbox, "read_file", read_file)
        box.leave(Word(OperatorAction.FLATTEN, "second"))
        return read_file(path, most)

    monkeypatch.setattr(bot.mailbox, "read_file", read_slowly)
    assert box.take() == Word(OperatorAction.RESUME, "first")
    assert box.take() == Word(OperatorAction.FLATTEN, "second")


@pytest.mark.parametrize("raw", [b"", b"halt", b"[]", b'{"action":"buy","reason":""}', b"\xff" * 9])
def test_what_says_nothing_is_taken_away_and_told(tmp_path: Path, raw: bytes) -> None:
    box = Mailbox(tmp_path)
    box.path.write_bytes(raw)
    with pytest.raises(InputError, match=r"operator\.json"):
        box.take()
    assert box.is_empty
