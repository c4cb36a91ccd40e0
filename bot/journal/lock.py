"""One writer a journal: an advisory lock on a file beside it that says whose it is."""

import fcntl
import os
from pathlib import Path

from bot.files import open_private
from bot.journal.errors import JournalLockedError


class WriterLock:
    """The right to write one journal; the kernel takes it back when the process dies."""

    def __init__(self, journal: Path) -> None:
        """Take the lock of `journal`. Raises JournalLockedError naming the process that has it."""
        path = journal.with_name(f"{journal.name}.lock")
        self._file = open_private(path, os.O_RDWR | os.O_CREAT)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(self._file, 32).decode("ascii", "replace").strip() or "unknown"
            os.close(self._file)
            text = f"{journal}: process {holder} writes it; stop that one, or use another home"
            raise JournalLockedError(text) from None
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, f"{os.getpid()}\n".encode(), 0)

    @property
    def held(self) -> bool:
        """True until `release`."""
        return self._file >= 0

    def release(self) -> None:
        """Let go. The file stays: removing it would race with the next writer."""
        os.ftruncate(self._file, 0)
        os.close(self._file)
        self._file = -1


def is_locked(journal: Path) -> bool:
    """Return True while some process holds the right to write `journal`."""
    path = journal.with_name(f"{journal.name}.lock")
    try:
        file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(file)
    return False
