"""The alerts' file: one JSON object a line, appended and handed to the system line by line.

It must not know why an alert is raised.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.chain.alerts import Alert, alert_of
from core.errors import InputError, ResourceError


class AlertFile:
    """Open for appending. A line torn by a crash is closed before the next one begins."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor = -1

    def __enter__(self) -> Self:
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC
        try:
            self._descriptor = os.open(self.path, flags, 0o644)
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

    def append(self, alerts: Iterable[Alert]) -> None:
        """Write each alert as one line. Raises ResourceError when the disk does not take it."""
        for alert in alerts:
            try:
                os.write(self._descriptor, alert.line())
            except OSError as error:
                raise ResourceError(f"{self.path}: {error.strerror}") from error


def read_alerts(path: Path) -> list[Alert]:
    """Return the alerts in a file, oldest first; none when there is no file. Torn lines are left out."""
    alerts: list[Alert] = []
    try:
        with path.open("rb") as file:
            for line in file:
                try:
                    alerts.append(alert_of(line))
                except (ValueError, KeyError, TypeError):
                    continue
    except FileNotFoundError:
        return []
    except OSError as error:
        text = f"cannot be read: {(error.strerror or str(error)).lower()}"
        raise InputError(text, where=str(path)) from None
    return alerts
