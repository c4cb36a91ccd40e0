"""The bot's journal in a simulated run: on SQLite, or in memory for the many; either can be full, or die in a commit.

In memory a commit is all or nothing, which is what SQLite's write-ahead log was measured to give (tests/bot/journal
cuts it at every byte); every twentieth seed runs on SQLite itself and has its log cut where it died.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bot.journal.codec import CODEC
from bot.journal.errors import JournalFullError
from bot.journal.journal import Journal
from bot.journal.reader import Row

ENVIRONMENT = "simulation"


class Crashed(BaseException):
    """The process is gone, in the middle of whatever it did."""


class TornError(Crashed):
    """The process died in a commit; `args[0]` is how long the write-ahead log is then (bytes)."""


class Disk(Journal):
    """A journal whose disk can be full and whose process can die while it commits.

    `dies_at`: at the next commit, which share of it reaches the disk before the process is gone.
    """

    full = False
    dies_at: float | None = None

    @property
    def is_durable(self) -> bool:
        """True when everything appended was committed."""
        return not self._buffer and self._committed[0] == self._sequence

    def commit(self) -> None:
        """Commit, unless the disk is full."""
        if self.full:
            self._forget()
            raise JournalFullError(f"{self.path}: no room")
        if self.dies_at is None:
            super().commit()
            return
        log = self.path.with_name(f"{self.path.name}-wal")
        before = log.stat().st_size if log.exists() else 0
        super().commit()
        raise TornError(before + int((log.stat().st_size - before) * self.dies_at))

    def left_behind(self, path: Path, keep_bytes: int | None) -> "Disk":
        """Die as by kill -9, and return the journal that is found at `path` afterwards."""
        for suffix in ("", "-wal"):
            source = self.path.with_name(self.path.name + suffix)
            if source.exists():
                shutil.copyfile(source, path.with_name(path.name + suffix))
        if keep_bytes is not None:
            with path.with_name(path.name + "-wal").open("r+b") as log:
                log.truncate(keep_bytes)
        self.abandon()
        return Disk(path, environment=ENVIRONMENT)

    def reopened(self) -> "Disk":
        """Close as at a good end, and return the journal that the next start opens."""
        self.full, self.dies_at = False, None
        self.close()
        return Disk(self.path, environment=ENVIRONMENT)

    def _forget(self) -> None:
        self._buffer.clear()
        self._sequence, self._time_ms = self._committed


@dataclass(frozen=True, slots=True)
class Kept(Row):
    """A row in memory: the record as it was appended, encoded when somebody asks for its bytes."""

    kept: object = None

    @property
    def record(self) -> object:
        """Return the record; it is frozen, or a copy."""
        return self.kept


@dataclass(slots=True)
class Platter:
    """What is durable of an in-memory journal."""

    rows: list[Kept] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)


class MemoryDisk(Disk):
    """The same journal without files."""

    def __init__(self, path: Path, platter: Platter | None = None) -> None:
        """Open what is on `platter`; a new one when there is none."""
        self.path = path
        self.platter = platter or Platter()
        self._waiting: list[Kept] = []
        self._meta: dict[str, str] = dict(self.platter.meta)
        newest = self.last()
        self._sequence, self._time_ms = (
            (newest.sequence, newest.time_ms) if newest is not None else (0, 0)
        )

    @property
    def is_durable(self) -> bool:
        """True when everything appended was committed."""
        return not self._waiting

    def append(self, record: object, key: str = "") -> int:
        """Add a record, as Journal does."""
        self._time_ms = getattr(record, "time", self._time_ms)
        self._sequence += 1
        kind = type(record).__name__
        self._waiting.append(Kept(self._sequence, self._time_ms, kind, key, b"", record))
        return self._sequence

    def commit(self) -> None:
        """Commit all or nothing, unless the disk is full."""
        if self.full:
            self._forget()
            raise JournalFullError(f"{self.path}: no room")
        if self.dies_at is not None and self.dies_at < 1:
            raise TornError(0)
        self.platter.rows += self._waiting
        self.platter.meta = dict(self._meta)
        self._waiting = []

    def set_meta(self, key: str, value: str) -> None:
        """Remember `value`; durable with the next commit."""
        self._meta[key] = value

    def meta(self, key: str) -> str | None:
        """Return what the journal says about itself."""
        return self._meta.get(key)

    def read(
        self, kind: str | None = None, key: str | None = None, after: int = 0
    ) -> Iterator[Row]:
        """Yield rows, oldest first, as JournalReader does."""
        for row in [*self.platter.rows, *self._waiting]:
            if (
                row.sequence > after
                and (kind is None or row.kind == kind)
                and (key is None or row.key == key)
            ):
                yield row

    def last(self, kind: str | None = None) -> Row | None:
        """Return the newest row (of `kind`)."""
        for row in reversed([*self.platter.rows, *self._waiting]):
            if kind is None or row.kind == kind:
                return row
        return None

    def left_behind(self, path: Path, keep_bytes: int | None) -> "Disk":
        """Die, and return what is found afterwards: what was committed."""
        del keep_bytes
        return MemoryDisk(path, self.platter)

    def reopened(self) -> "Disk":
        """Close and open again."""
        self.full, self.dies_at = False, None
        self.commit()
        return MemoryDisk(self.path, self.platter)

    def abandon(self) -> None:
        """Nothing is open."""

    def close(self) -> None:
        """Commit."""
        self.commit()

    def _forget(self) -> None:
        self._waiting = []
        newest = self.platter.rows[-1] if self.platter.rows else None
        self._sequence = newest.sequence if newest is not None else 0


def bodies(journal: Disk) -> list[bytes]:
    """Return every record of a journal as the bytes that the codec makes of it."""
    return [CODEC.encode(row.record) for row in journal.read()]
