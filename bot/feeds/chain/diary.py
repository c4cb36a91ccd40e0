"""What a watcher writes down: its alerts, and beside them what it learned and what became of its precursors.

A start reads both, so that nothing is told twice, what vanished meanwhile is taken back, and scores go on being fitted
on one's own history. It must not know how the chain is watched.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.chain.chronicle import line_of
from bot.chain.machine import ChainMachine, Output
from bot.feeds.chain.line_file import LineFile, history_of, read_alerts, read_history


class Diary:
    """The two files of one watcher. Use as a context manager; raises InputError when they cannot be written."""

    def __init__(self, alerts: Path) -> None:
        self._path = alerts
        self._alerts, self._history = LineFile(alerts), LineFile(history_of(alerts))
        self._files = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as files:
            files.enter_context(self._alerts)
            files.enter_context(self._history)
            self._files = files.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._files.close()

    def restore(self, machine: ChainMachine) -> None:
        """Give `machine` what earlier runs said and learned."""
        for alert in read_alerts(self._path):
            machine.restore(alert)
        machine.remember(read_history(history_of(self._path)))

    def note_learned(self, output: Output) -> None:
        """Append what the past taught, and nothing that it would say again. Raises as `write` does."""
        self._history.append(map(line_of, output.learned))

    def write(self, output: Output) -> None:
        """Append what came of one look. Raises ResourceError when the disk refuses it."""
        self._alerts.append(alert.line() for alert in output.alerts)
        self._history.append(_remembered(output))


def _remembered(output: Output) -> Iterator[bytes]:
    for records in (output.learned, output.begun, output.outcomes, output.confirmed):
        yield from map(line_of, records)
