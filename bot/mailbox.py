"""A person's word to a running bot: a small file in the state's folder, which the bot takes away when it has it.

The file outlives the bot: a word that nobody took is taken by the next start. It must not know what the words do.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import orjson

from bot.files import replaced
from bot.outside import UnreadableError, parse, read_file
from core.errors import EbbError, InputError
from core.events import OperatorAction

WORD, MOST_BYTES = "operator.json", 4096


@dataclass(frozen=True, slots=True)
class Word:
    """What is asked, and why."""

    action: OperatorAction
    reason: str


class Mailbox:
    """The file of one state's folder. One word at a time: a newer one takes the place of one that was not taken."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / WORD

    def leave(self, word: Word) -> None:
        """Put a word where the bot finds it, whole or not at all."""
        with replaced(self.path) as file:
            file.write(orjson.dumps({"action": word.action.value, "reason": word.reason}))

    @property
    def is_empty(self) -> bool:
        """True when every word was taken."""
        return not os.path.lexists(self.path)

    def peek(self) -> Word | None:
        """Return the word that waits and leave it there; None when there is none, or one that says nothing."""
        try:
            return None if self.is_empty else self._word_of(read_file(self.path, MOST_BYTES))
        except (EbbError, OSError):
            return None

    def take(self) -> Word | None:
        """Take the word that waits; None when there is none. A file that says nothing is taken away and raises."""
        taken = self.path.with_name(f".{WORD}.taken")
        try:
            # Moved before it is read: a word that is left meanwhile is another file, and is not taken away with it.
            self.path.replace(taken)
        except FileNotFoundError:
            return None
        try:
            raw = read_file(taken, MOST_BYTES)
        finally:
            taken.unlink(missing_ok=True)
        return self._word_of(raw)

    def _word_of(self, raw: bytes) -> Word:
        try:
            said = parse(raw)
            return Word(OperatorAction(said["action"]), str(said["reason"])[:200])
        except (UnreadableError, ValueError, KeyError, TypeError) as error:
            wanted = " or ".join(action.value for action in OperatorAction)
            raise InputError(f"{raw[:80]!r}", wanted=wanted, where=str(self.path)) from error
