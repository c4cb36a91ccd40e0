"""A disk that runs full stops entries, and nothing else; it is looked at every ten seconds."""

from pathlib import Path

from bot.disk import FREE_BYTES, Disk, free_bytes
from core.commands import PlaceOrder
from core.events import FeedHealth
from tests.fakes.running import Rig


def test_the_change_is_told_once_and_taken_back_only_when_there_is_enough(tmp_path: Path) -> None:
    sizes = iter(
        [FREE_BYTES * 2, FREE_BYTES - 1, 0, FREE_BYTES + 1, FREE_BYTES * 2, FREE_BYTES * 2]
    )
    disk = Disk(tmp_path, lambda _: next(sizes))
    told = [disk.look(second * 10_000) for second in range(6)]
    assert [one.ok if one is not None else None for one in told] == [
        None,
        False,
        None,
        None,
        True,
        None,
    ]
    assert told[1] is not None
    assert told[1].reason == "500 MB free, 500 MB are wanted"


def test_it_looks_every_ten_seconds_and_again_when_the_clock_was_set_back(tmp_path: Path) -> None:
    looks: list[Path] = []

    def free(path: Path) -> int:
        looks.append(path)
        return FREE_BYTES

    disk = Disk(tmp_path, free)
    for now in (0, 1000, 9_999, 10_000, 19_999, 5_000):
        disk.look(now)
    assert len(looks) == 3


def test_a_folder_that_is_gone_has_no_room(tmp_path: Path) -> None:
    assert free_bytes(tmp_path) > 0
    assert free_bytes(tmp_path / "gone") == 0


def test_a_running_bot_opens_nothing_while_the_disk_is_full(tmp_path: Path) -> None:
    rig = Rig(tmp_path)
    rig.loop.disk = Disk(tmp_path, lambda _: 0)
    rig.run(2.0)
    assert not rig.exchange.of(PlaceOrder)
    (told,) = (event for event in rig.rows(FeedHealth) if isinstance(event, FeedHealth))
    assert (told.feed, told.ok) == ("disk", False)
