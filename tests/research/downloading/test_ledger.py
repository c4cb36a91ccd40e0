import resource
import signal
from pathlib import Path

import pytest

from core.errors import ResourceError
from research.downloading.ledger import Ledger
from research.downloading.paging import Page


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "okx" / "1h.download"


def test_pages_are_there_again_after_a_kill(path: Path) -> None:
    ledger = Ledger(path)
    ledger.add(Page({1: (0.1, 2.0), 5: (1e-7, 3.0)}, (0, 10)))
    ledger.add(Page({}, (10, 20)))
    ledger.about_to_store("abc")
    ledger._file.close()
    again = Ledger(path)
    assert again.rows == {1: (0.1, 2.0), 5: (1e-7, 3.0)}
    assert again.asked == [(0, 10), (10, 20)]
    assert again.storing == "abc"
    again.close(done=True)
    assert not path.exists()


@pytest.mark.parametrize("cut", [1, 5, 20])
def test_a_torn_last_line_is_cut_off_and_the_next_page_follows_the_sound_ones(
    path: Path, cut: int
) -> None:
    ledger = Ledger(path)
    ledger.add(Page({1: (1.0,)}, (0, 2)))
    ledger.add(Page({3: (3.0,)}, (2, 4)))
    ledger._file.close()
    path.write_bytes(path.read_bytes()[:-cut])
    torn = Ledger(path)
    assert torn.asked == [(0, 2)]
    torn.add(Page({7: (7.0,)}, (4, 8)))
    torn._file.close()
    again = Ledger(path)
    again._file.close()
    assert again.rows == {1: (1.0,), 7: (7.0,)}


def test_what_was_stored_is_forgotten_but_not_that_it_was_asked_for(path: Path) -> None:
    ledger = Ledger(path)
    ledger.add(Page({1: (1.0,)}, (0, 2)))
    ledger.add(Page({}, (2, 4)))
    ledger.stored()
    ledger._file.close()
    again = Ledger(path)
    again._file.close()
    assert again.rows == {}
    assert again.asked == [(0, 4)]


def test_a_second_download_of_the_same_series_is_refused_in_one_line(path: Path) -> None:
    first = Ledger(path)
    with pytest.raises(ResourceError, match="another download of this series is running"):
        Ledger(path)
    first.close(done=False)
    assert not path.exists(), "an empty ledger is not left behind"
    Ledger(path).close(done=True)


def test_a_full_disk_is_one_line_and_what_was_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "1h.download"
    ledger = Ledger(path)
    ledger.add(Page({1: (1.0,)}, (0, 2)))
    room = path.stat().st_size + 100
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, old[1]))
        with pytest.raises(ResourceError, match=r"cannot be written \(File too large\)"):
            ledger.add(Page(dict.fromkeys(range(2, 200), (1.0,)), (2, 200)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)
    ledger.close(done=False)
    again = Ledger(path)
    assert (again.rows, again.asked) == ({1: (1.0,)}, [(0, 2)])
    again.close(done=True)
