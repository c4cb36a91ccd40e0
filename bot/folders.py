"""Where things lie under home: each mode has a folder of its own for its journal; models and replays are shared.

home/paper/journal.sqlite               paper on the embedded market
home/paper-bybit/journal.sqlite         paper on Bybit's public data
home/testnet/journal.sqlite             and so on for demo and live
home/testnet-simulator/journal.sqlite   a mode whose exchange is a simulator of this machine
home/journal/<replay>.sqlite            replays
home/models, home/store, home/reports   made by any of them
"""

import os
import stat
from pathlib import Path

from core.errors import UnsafeError

STATES = (
    *("paper", "paper-bybit", "paper-simulator", "testnet", "testnet-simulator"),
    *("demo", "demo-simulator", "live"),
)
"""Every state there can be: two accounts, or two markets of paper, never share one."""
JOURNAL, SUFFIX = "journal.sqlite", ".sqlite"


def state_name(mode: str, source: str, endpoint: str | None) -> str:
    """Return the name of a state by mode, source of paper's prices and the address that stands in for the exchange."""
    if mode == "paper" and source == "embedded":
        return mode
    if endpoint is not None:
        return f"{mode}-simulator"
    return f"{mode}-{source}" if mode == "paper" else mode


def journal_path(home: Path, state: str) -> Path:
    """Return the journal of one state, as `state_name` names it."""
    return home / state / JOURNAL


def refuse_shared(folder: Path) -> None:
    """Raise UnsafeError for a folder that others may write in: they could leave the bot words, or take its journal."""
    try:
        status = folder.stat()
    except OSError:
        return  # it is not there yet, and is made for its owner alone
    if status.st_uid not in {0, os.geteuid()}:
        raise UnsafeError(f"{folder}: belongs to user {status.st_uid}; make it yours (chown)")
    if status.st_mode & 0o022:
        mode = f"{stat.S_IMODE(status.st_mode):04o}"
        raise UnsafeError(f"{folder}: mode {mode} lets others write; run chmod 700 {folder}")


def journals(home: Path) -> list[Path]:
    """Return every journal under `home`, of modes and of replays, the newest first."""
    found = [journal_path(home, state) for state in STATES]
    found += [
        path for path in (home / "journal").glob(f"*{SUFFIX}") if not path.name.startswith(".")
    ]
    files = [path for path in found if path.is_file()]
    return sorted(files, key=lambda path: path.stat().st_mtime, reverse=True)
