"""Where things lie under home: each mode has a folder of its own for its journal; models and replays are shared.

home/paper/journal.sqlite               and so on for testnet, demo, live
home/testnet-simulator/journal.sqlite   a mode whose exchange is a simulator of this machine
home/journal/<replay>.sqlite            replays
home/models, home/store, home/reports   made by any of them
"""

from pathlib import Path

MODES = ("paper", "testnet", "demo", "live")
JOURNAL, SUFFIX = "journal.sqlite", ".sqlite"


def state_name(mode: str, endpoint: str | None) -> str:
    """Return the name of a mode's state: a simulator's account is never mixed with an exchange's."""
    return mode if endpoint is None else f"{mode}-simulator"


def journal_path(home: Path, state: str) -> Path:
    """Return the journal of one state, as `state_name` names it."""
    return home / state / JOURNAL


def journals(home: Path) -> list[Path]:
    """Return every journal under `home`, of modes and of replays, the newest first."""
    states = [state_name(mode, endpoint) for mode in MODES for endpoint in (None, "any")]
    found = [journal_path(home, state) for state in states]
    found += [
        path for path in (home / "journal").glob(f"*{SUFFIX}") if not path.name.startswith(".")
    ]
    files = [path for path in found if path.is_file()]
    return sorted(files, key=lambda path: path.stat().st_mtime, reverse=True)
