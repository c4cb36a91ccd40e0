"""The stored ticks that a training reads: what is theirs, and that they stand still."""

from pathlib import Path

import pytest

from core.errors import InputError
from research.ticks.tape import Recording, Tape
from tests.fakes.recorded import START, SYMBOL, Heard, keep

NEXT_DAY = START + 86_400_000


def test_a_recording_that_grows_while_it_is_read_is_refused(tmp_path: Path) -> None:
    folder = keep(tmp_path / "ticks", Heard(20).events())
    tape = Tape(Recording(folder), SYMBOL)
    mark = tape.fingerprint()
    tape.check_still(mark)
    keep(folder, Heard(5, start=NEXT_DAY).events())
    with pytest.raises(InputError, match="grew while it was read; expected one that stands still"):
        tape.check_still(mark)


def test_what_a_later_day_brings_is_no_part_of_the_days_before(tmp_path: Path) -> None:
    folder = keep(tmp_path / "ticks", Heard(20).events())
    tape = Tape(Recording(folder), SYMBOL, NEXT_DAY)
    mark, count = tape.fingerprint(), len(list(tape.events()))
    keep(folder, Heard(5, start=NEXT_DAY).events())
    assert (tape.fingerprint(), len(list(tape.events()))) == (mark, count)
    assert Tape(Recording(folder), SYMBOL).fingerprint() != mark


def test_the_same_ticks_elsewhere_have_the_same_fingerprint(tmp_path: Path) -> None:
    first, second = (keep(tmp_path / name, Heard(20).events()) for name in ("one", "two"))
    marks = {Tape(Recording(folder), SYMBOL).fingerprint() for folder in (first, second)}
    assert len(marks) == 1


def test_an_archive_may_be_silent_for_longer(tmp_path: Path) -> None:
    assert Tape(Recording(tmp_path), SYMBOL).silent_ms == 60_000
    assert Tape(Recording(tmp_path, "bybit-archive"), SYMBOL).silent_ms == 3_600_000
