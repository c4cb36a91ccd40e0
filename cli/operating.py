"""What `ebb halt`, `ebb resume` and `ebb flatten` share: leave a word for the bot, and say what it saw of it."""

import time
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from pathlib import Path

    from bot.config.model import Config
    from core.events import OperatorAction

ANSWER_S, PAUSE_S = 5.0, 0.1


def state_folder(config: "Config", home: "Path") -> "Path":
    """Return the folder of the state of `config.mode`."""
    from bot.folders import journal_path

    return journal_path(home, config.state).parent


def leave(folder: "Path", action: "OperatorAction", reason: str) -> bool:
    """Leave a word and wait for the bot to take it; say what happened. True when it was taken."""
    from bot.folders import JOURNAL
    from bot.journal.lock import is_locked
    from bot.mailbox import Mailbox, Word

    box, running = Mailbox(folder), is_locked(folder / JOURNAL)
    box.leave(Word(action, reason))
    if not running:
        typer.echo(f"no bot is running here: {action.value} waits for its next start ({box.path})")
        return False
    until = time.monotonic() + ANSWER_S
    while time.monotonic() < until:
        if box.is_empty:
            typer.echo(f"the bot has taken {action.value}: {reason}")
            return True
        time.sleep(PAUSE_S)
    typer.echo(
        f"the bot did not answer in {ANSWER_S:.0f} s, it hangs: {action.value} waits for its next start ({box.path})"
    )
    return False
