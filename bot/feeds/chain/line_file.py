"""Files of one JSON object a line, appended and handed to the system line by line; a full one loses its older half.

The alerts are one; what the watcher remembers lies beside it, under the same name and `.history`. It
must not know why a line is written.
"""

import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.chain.alerts import Alert, alert_of
from bot.chain.chronicle import Chronicle, read
from bot.files import open_private, replaced
from core.errors import InputError, ResourceError

MOST_BYTES = 32_000_000
"""A year and more of a busy chain. A start reads all of it."""


def history_of(alerts: Path) -> Path:
    """Return where the memory of the watcher lies that writes `alerts`."""
    return alerts.with_name(f"{alerts.name}.history")


class LineFile:
    """Open for appending. A line torn by a crash is closed before the next one begins.

    Beyond `most_bytes` the newer half stays; who reads meanwhile has the file as it was.
    """

    def __init__(self, path: Path, most_bytes: int = MOST_BYTES) -> None:
        self.path, self._most_bytes = path, most_bytes
        self._descriptor = -1

    def __enter__(self) -> Self:
        try:
            self._open()
            size = os.fstat(self._descriptor).st_size
            if size and os.pread(self._descriptor, 1, size - 1) != b"\n":
                os.write(self._descriptor, b"\n")
        except OSError as error:
            text = f"cannot be written: {(error.strerror or str(error)).lower()}"
            raise InputError(text, where=str(self.path), fix="check --alerts") from None
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._descriptor)

    def append(self, lines: Iterable[bytes]) -> None:
        """Write each line, in one call of its own. Raises ResourceError when the disk refuses it."""
        for line in lines:
            try:
                written = os.write(self._descriptor, line)
            except OSError as error:
                raise ResourceError(f"{self.path}: {error.strerror}") from error
            if written < len(line):
                raise ResourceError(
                    f"{self.path}: only {written} of {len(line)} bytes were written"
                )
        status = os.fstat(self._descriptor)
        if status.st_size > self._most_bytes and stat.S_ISREG(status.st_mode):
            self._shorten(status.st_size)

    def _open(self) -> None:
        self._descriptor = open_private(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND)

    def _shorten(self, size: int) -> None:
        try:
            with self.path.open("rb") as old, replaced(self.path) as new:
                old.seek(max(size - self._most_bytes // 2, 0))
                # The rest of a line that began before.
                old.readline()
                shutil.copyfileobj(old, new)
            full = self._descriptor
            self._open()
            os.close(full)
        except OSError as error:
            raise ResourceError(f"{self.path}: {error.strerror}") from error


def read_alerts(path: Path) -> list[Alert]:
    """Return the alerts in a file, oldest first; none when there is no file. Torn lines are left out."""
    found = (_alert_of(line) for line in _lines(path))
    return [alert for alert in found if alert is not None]


def unreadable_lines(path: Path) -> list[int]:
    """Return the numbers (from 1) of the lines of a file that are no alerts; empty ones are not counted."""
    return [
        number
        for number, line in enumerate(_lines(path), 1)
        if line.strip() and _alert_of(line) is None
    ]


def _alert_of(line: bytes) -> Alert | None:
    try:
        return alert_of(line)
    except (ValueError, KeyError, TypeError, ArithmeticError):
        return None


def read_history(path: Path) -> Chronicle:
    """Return what the file remembers; nothing when there is no file."""
    return read(_lines(path))


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            yield from file
    except FileNotFoundError:
        return
    except OSError as error:
        text = f"cannot be read: {(error.strerror or str(error)).lower()}"
        raise InputError(text, where=str(path)) from None
