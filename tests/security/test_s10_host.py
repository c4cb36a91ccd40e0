"""S10: what a running bot writes is its user's alone, and the units that run it are shut tight (tests/deploy)."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.compose import open_journal
from bot.config.load import load
from bot.folders import refuse_shared
from core.errors import UnsafeError

ROOT = Path(__file__).parents[2]


def test_everything_a_bot_writes_is_closed_to_others_whatever_the_umask(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(
        "home: ./home\nstrategy: ./rule.yaml\ninstrument: {bar: 5s}\nlog: {file: ebb.log}\n"
    )
    (tmp_path / "rule.yaml").write_text("kind: always_flat\n")
    # An earlier version left its folders and files as open as the umask let them.
    left_open = tmp_path / "home" / "paper"
    left_open.mkdir(parents=True)
    left_open.chmod(0o755)
    (tmp_path / "home" / "ebb.log").touch()
    (tmp_path / "home" / "ebb.log").chmod(0o644)
    command = [sys.executable, "-m", "cli.main", "--config", str(tmp_path / "config.yaml"), "run"]
    bot = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, umask=0
    )
    home = tmp_path / "home"
    try:
        until = time.monotonic() + 40
        while (
            not (home / "ebb.log").exists() or not (home / "paper" / "journal.sqlite-wal").exists()
        ):
            assert bot.poll() is None
            assert time.monotonic() < until
            time.sleep(0.05)
        time.sleep(1)
        for path in home.rglob("*"):
            mode = stat.S_IMODE(path.lstat().st_mode)
            assert mode & 0o077 == 0, (path, oct(mode))
        os.kill(bot.pid, signal.SIGTERM)
        assert bot.wait(20) == 0
    finally:
        bot.kill()
        bot.wait(10)


def test_a_word_left_for_the_bot_can_be_changed_by_nobody_else(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cli.main", "--home", str(tmp_path / "home"), "halt"]
    subprocess.run(command, cwd=ROOT, capture_output=True, umask=0, check=False, timeout=60)
    written = list(tmp_path.rglob("*"))
    assert any(path.name == "operator.json" for path in written)
    for path in written:
        assert stat.S_IMODE(path.lstat().st_mode) & 0o077 == 0, path


@pytest.mark.parametrize("mode", [0o777, 0o722, 0o770, 0o702])
def test_a_state_folder_that_others_may_write_in_is_refused(tmp_path: Path, mode: int) -> None:
    (tmp_path / "config.yaml").write_text("home: ./home\nstrategy: ./rule.yaml\n")
    (tmp_path / "rule.yaml").write_text("kind: always_flat\n")
    state = tmp_path / "home" / "paper"
    state.mkdir(parents=True)
    state.chmod(mode)
    with pytest.raises(UnsafeError, match="chmod 700"):
        open_journal(load(tmp_path / "config.yaml"), tmp_path / "home", "paper")
    assert list(state.iterdir()) == []
    state.chmod(0o700)
    open_journal(load(tmp_path / "config.yaml"), tmp_path / "home", "paper").close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_a_state_folder_of_somebody_else_is_refused_through_a_link_too(tmp_path: Path) -> None:
    theirs, link = tmp_path / "theirs", tmp_path / "link"
    theirs.mkdir(0o700)
    os.chown(theirs, 65534, 65534)
    link.symlink_to(theirs)
    with pytest.raises(UnsafeError, match="belongs to user 65534"):
        refuse_shared(link)
