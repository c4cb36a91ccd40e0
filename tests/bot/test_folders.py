"""Where journals lie: one folder a mode, and no way to mix a simulator's account with an exchange's."""

import os
from pathlib import Path

from bot.folders import STATES, journal_path, journals, state_name


def test_no_two_states_share_a_journal(tmp_path: Path) -> None:
    states = {
        state_name(mode, source, endpoint)
        for mode in ("paper", "testnet", "demo", "live")
        for source in ("embedded", "bybit")
        for endpoint in (None, "http://127.0.0.1:1")
    }
    assert states - {"live-simulator"} == set(STATES)
    assert len({journal_path(tmp_path, state) for state in STATES}) == len(STATES)
    # Where prices come from is paper's question alone.
    assert state_name("testnet", "embedded", None) == state_name("testnet", "bybit", None)


def test_journals_of_modes_and_replays_are_found_the_newest_first(tmp_path: Path) -> None:
    paths = [
        tmp_path / "journal" / "replay-a.sqlite",
        journal_path(tmp_path, "testnet-simulator"),
        journal_path(tmp_path, "paper"),
    ]
    for age, path in enumerate(reversed(paths)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        os.utime(path, (1000 - age, 1000 - age))
    (tmp_path / "journal" / ".half.sqlite").touch()
    assert journals(tmp_path) == list(reversed(paths))


def test_a_home_that_is_empty_has_no_journal(tmp_path: Path) -> None:
    assert journals(tmp_path) == []
