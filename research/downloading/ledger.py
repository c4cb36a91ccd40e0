"""What a download has fetched and not yet stored, in a file beside the series: a kill loses the open page alone.

One JSON object a line: {"asked": [from, to], "rows": [[time, ...], ...]}, or {"storing": hash} before the series is
written. A last line without an end was torn by the kill and is cut off. One process at a time holds the file.
"""

import contextlib
import fcntl
import io
import json
import os
from pathlib import Path
from typing import Any

from bot.files import sync_folder
from core.errors import ResourceError
from research.downloading.paging import Page, Rows
from research.downloading.spans import Span, merged


class Ledger:
    """The open pages of one series. Raises ResourceError when another process holds it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rows: Rows = {}
        self.asked: list[Span] = []
        self.storing = ""
        self._file = _held(path)
        self._size = 0
        self._read()

    def add(self, page: Page) -> None:
        """Keep a page, durably."""
        self.rows |= page.rows
        self.asked.append(page.asked)
        rows = [[at, *row] for at, row in page.rows.items()]
        self._write({"asked": page.asked, "rows": rows})

    def about_to_store(self, content_sha256: str) -> None:
        """Say what the series will be, so that a kill between its file and its note is understood."""
        self._write({"storing": content_sha256})

    def stored(self) -> None:
        """Forget the rows, which are in the series now, and keep which spans were asked for."""
        self.rows, self.storing = {}, ""
        self._file.truncate(0)
        self._size = 0
        self.asked = merged(self.asked)
        for span in self.asked:
            self._write({"asked": span, "rows": []})

    def close(self, *, done: bool) -> None:
        """Let go of the file; `done`, or empty, it is removed."""
        if done or not (self.asked or self.rows):
            self.path.unlink(missing_ok=True)
            sync_folder(self.path.parent)
        self._file.close()

    def _write(self, fields: dict[str, Any]) -> None:
        rest = memoryview(json.dumps(fields, separators=(",", ":")).encode() + b"\n")
        size = len(rest)
        try:
            while rest:
                rest = rest[self._file.write(rest) :]
            os.fsync(self._file.fileno())
        except OSError as error:
            with contextlib.suppress(OSError):
                self._file.truncate(self._size)
            raise ResourceError(
                f"{self.path}: cannot be written ({error.strerror}); what came is kept, check the "
                "disk and run it again"
            ) from error
        self._size += size

    def _read(self) -> None:
        for line in self.path.read_bytes().splitlines(keepends=True):
            fields = _fields(line)
            if fields is None:
                break
            self._size += len(line)
            if "storing" in fields:
                self.storing = str(fields["storing"])
                continue
            start, stop = fields["asked"]
            self.asked.append((int(start), int(stop)))
            self.rows |= {int(at): tuple(map(float, row)) for at, *row in fields["rows"]}
        self._file.truncate(self._size)


def _fields(line: bytes) -> dict[str, Any] | None:
    if not line.endswith(b"\n"):
        return None
    try:
        fields = json.loads(line)
    except ValueError:
        return None
    return fields if isinstance(fields, dict) else None


def _held(path: Path) -> io.FileIO:
    while True:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            file = path.open("ab", buffering=0)
        except OSError as error:
            raise ResourceError(f"{path}: cannot be written ({error.strerror})") from error
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            raise ResourceError(
                f"{path}: another download of this series is running; wait for it, or stop it"
            ) from None
        # It may have been removed, as done, between opening and locking.
        if os.fstat(file.fileno()).st_nlink:
            return file
        file.close()
