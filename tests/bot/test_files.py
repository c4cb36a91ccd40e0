"""Folders and files are their user's alone under the most open umask, wherever in the product they are made."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.artifacts.save import models_folder
from bot.files import make_folder, make_own_folder, open_private, replaced
from bot.journal.journal import Durability, Journal
from bot.log_file import CappedFile
from bot.mailbox import Mailbox, Word
from bot.verdict import write_verdict
from core.events import OperatorAction
from research.assess.ledger import Trial, record
from research.report.page import write_page


@pytest.fixture(autouse=True)
def umask_of_nothing() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def open_to_others(folder: Path) -> dict[str, str]:
    return {str(one): oct(mode_of(one)) for one in folder.rglob("*") if mode_of(one) & 0o077}


def test_all_that_is_written_under_home_is_closed_to_others(tmp_path: Path) -> None:
    home = tmp_path / "above" / "home"
    Mailbox(home / "testnet").leave(Word(OperatorAction.HALT, "so"))
    write_verdict(home, {"verdict": "paper"})
    record(home, Trial("replay", "f", "m", "embedded", "LTCUSDT", 0, 1))
    write_page("<html></html>", home / "reports" / "report.html")
    CappedFile(home / "logs" / "ebb.log", 1_000_000).close()
    for durability in Durability:
        with Journal(home / durability / "journal.sqlite", durability):
            pass
    with replaced(models_folder(home) / "one" / "card.json") as file:
        file.write(b"{}")
    assert len(list(home.rglob("*"))) > 12
    assert open_to_others(tmp_path) == {}


def test_a_folder_of_a_person_stays_as_it_is_and_one_of_ebb_is_closed(tmp_path: Path) -> None:
    theirs, own = tmp_path / "theirs", tmp_path / "own"
    for folder in (theirs, own):
        folder.mkdir(0o755)
    make_folder(theirs)
    make_own_folder(own)
    assert (mode_of(theirs), mode_of(own)) == (0o755, 0o700)


def test_a_file_that_was_open_to_others_is_closed_when_it_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "trials.jsonl"
    path.touch(0o666)
    os.close(open_private(path, os.O_WRONLY | os.O_APPEND))
    assert mode_of(path) == 0o600


def test_a_device_that_was_named_for_output_keeps_its_mode() -> None:
    before = mode_of(Path("/dev/null"))
    os.close(open_private(Path("/dev/null"), os.O_WRONLY))
    assert mode_of(Path("/dev/null")) == before


def test_a_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotADirectoryError):
        make_folder(tmp_path / "file" / "below")
    with pytest.raises(FileExistsError):
        make_folder(tmp_path / "file")
