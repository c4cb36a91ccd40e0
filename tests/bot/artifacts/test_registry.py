"""Who serves: promotion, rollback, and a process killed in the middle of either."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.artifacts.load import champion_path, latest_id, read_card, read_model_file
from bot.artifacts.registry import champions, promote, rollback, settle
from bot.artifacts.save import models_folder, save_model
from core.errors import InputError

ROOT = Path(__file__).resolve().parents[3]
PROMOTER = """
import sys
from itertools import cycle
from pathlib import Path
from bot.artifacts.load import read_card, read_model_file
from bot.artifacts.registry import promote
from bot.artifacts.save import save_model
home, first, second = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
cards = {name: read_card(home, name) for name in (first, second)}
models = {name: read_model_file(home, card) for name, card in cards.items()}
print("ready", flush=True)
for number, name in enumerate(cycle((first, second))):
    save_model(home, cards[name], models[name])
    promote(home, name, "again", number)
"""


@pytest.fixture
def two(saved: Path) -> tuple[Path, str, str]:
    """A home with two models, the second trained last."""
    card = read_card(saved, "latest")
    other = card.model_copy(update={"model_id": "another-model"}).sealed()
    save_model(saved, other, read_model_file(saved, card))
    return saved, card.model_id, "another-model"


def test_before_any_promotion_the_newest_serves(two: tuple[Path, str, str]) -> None:
    home, _, second = two
    assert champions(home).serving is None
    assert latest_id(home) == second


def test_a_promoted_model_serves_and_a_newer_one_does_not_take_its_place(
    two: tuple[Path, str, str],
) -> None:
    home, first, second = two
    promote(home, first, "by a person", 5)
    save_model(home, read_card(home, second), read_model_file(home, read_card(home, second)))
    assert latest_id(home) == first
    assert read_card(home, "latest").model_id == first


def test_rollback_brings_the_one_before_back_and_says_why(two: tuple[Path, str, str]) -> None:
    home, first, second = two
    promote(home, first, "first", 1)
    promote(home, second, "better", 2)
    serving = rollback(home, 3).serving
    assert serving is not None
    assert (serving.model_id, serving.since_ms) == (first, 3)
    assert second in serving.reason
    assert latest_id(home) == first


def test_who_served_before_the_first_promotion_can_be_gone_back_to(
    two: tuple[Path, str, str],
) -> None:
    home, first, second = two
    promote(home, first, "by a person", 1)
    serving = rollback(home, 2).serving
    assert serving is not None
    assert serving.model_id == second == latest_id(home)


def test_who_serves_unnamed_is_named_and_a_newer_model_does_not_take_its_place(
    two: tuple[Path, str, str],
) -> None:
    home, first, second = two
    settle(home, 1)
    save_model(home, read_card(home, first), read_model_file(home, read_card(home, first)))
    assert latest_id(home) == second
    settle(home, 2)
    assert [one.since_ms for one in champions(home).reigns] == [1]


def test_nobody_is_named_where_no_sound_model_serves(two: tuple[Path, str, str]) -> None:
    home, _, second = two
    (models_folder(home) / second / read_card(home, second).model_file).write_bytes(b"tree")
    settle(home, 1)
    settle(home / "empty", 1)
    assert champions(home).serving is champions(home / "empty").serving is None


def test_nothing_to_go_back_to_is_said_in_one_line(saved: Path) -> None:
    home, first = saved, read_card(saved, "latest").model_id
    promote(home, first, "first", 1)
    with pytest.raises(InputError, match="no champion to go back to"):
        rollback(home, 2)


def test_a_damaged_model_is_not_promoted_and_the_champion_stays(two: tuple[Path, str, str]) -> None:
    home, first, second = two
    promote(home, first, "first", 1)
    path = models_folder(home) / second / read_card(home, second).model_file
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(InputError, match="SHA-256"):
        promote(home, second, "better", 2)
    assert latest_id(home) == first


def test_rollback_to_a_damaged_model_is_refused(two: tuple[Path, str, str]) -> None:
    home, first, second = two
    promote(home, first, "first", 1)
    promote(home, second, "better", 2)
    path = models_folder(home) / first / read_card(home, first).model_file
    path.write_bytes(b"tree")
    with pytest.raises(InputError, match="SHA-256"):
        rollback(home, 3)
    assert latest_id(home) == second


@pytest.mark.parametrize("content", [b"", b"{}", b'{"reigns": [{"model_id": "../x"}]}', b"\xff"])
def test_a_damaged_list_of_champions_is_refused(two: tuple[Path, str, str], content: bytes) -> None:
    home, _, _ = two
    champion_path(home).write_bytes(content)
    with pytest.raises(InputError, match="champions"):
        champions(home)


def test_killed_at_any_moment_of_a_promotion_a_whole_model_serves(
    two: tuple[Path, str, str],
) -> None:
    home, first, second = two
    promote(home, first, "first", 1)
    served = set()
    for number in range(12):
        child = subprocess.Popen(
            [sys.executable, "-c", PROMOTER, str(home), first, second],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert child.stdout is not None
        child.stdout.readline()
        # Each promotion takes some milliseconds: the kills fall on every part of one.
        time.sleep(0.002 + 0.0037 * number)
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        card = read_card(home, "latest")
        read_model_file(home, card)
        serving = champions(home).serving
        assert serving is not None
        assert serving.model_id == card.model_id
        served.add(card.model_id)
    assert served == {first, second}
