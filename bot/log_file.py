"""A log file that cannot fill the disk: at a size it is put aside, and of those put aside the oldest goes (FAULTS 48).

A line that cannot be written is dropped and counted: the log explains, it must not end what it explains. It must not
know what a line says.
"""

import os
from pathlib import Path

from bot.files import make_folder, open_private

PREDECESSORS = 3


class CappedFile:
    """A binary stream for structlog: `path`, and `path`.1 to .3, of `max_bytes` together."""

    def __init__(self, path: Path, max_bytes: int) -> None:
        """Open `path` to append. Raises OSError when it cannot be made."""
        self._path, self._most = path, max_bytes // (PREDECESSORS + 1)
        make_folder(path.parent)
        self._descriptor = self._open()
        self._size = os.fstat(self._descriptor).st_size
        self.lost = 0

    def write(self, line: bytes) -> int:
        """Append `line`, or count it as lost."""
        try:
            if self._size and self._size + len(line) > self._most:
                self._turn()
            written = os.write(self._descriptor, line)
        except OSError:
            self.lost += 1
            return 0
        self._size += written
        return written

    def flush(self) -> None:
        """Nothing waits here: every line is handed to the kernel at once."""

    def close(self) -> None:
        """End; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _open(self) -> int:
        return open_private(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW)

    def _turn(self) -> None:
        """Put the file aside and begin a new one; when that fails, the old one goes on."""
        for number in range(PREDECESSORS, 0, -1):
            older = self._path.with_name(f"{self._path.name}.{number}")
            newer = (
                self._path.with_name(f"{self._path.name}.{number - 1}")
                if number > 1
                else self._path
            )
            if newer.exists():
                newer.replace(older)
        fresh = self._open()
        os.close(self._descriptor)
        self._descriptor, self._size = fresh, 0
