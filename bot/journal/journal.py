"""Writing a journal: append records, then commit them before anything they ask for leaves.

It must not know what a record means. Nothing here asks for the time or for chance: the same records
in the same commits give the same file, byte for byte. Rows are only ever added, but for `thin`, which
takes old ones out, a slice at a time, and notes what it left.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from bot.config.secrets import SHORTEST
from bot.files import make_own_folder, open_private, sync_folder
from bot.journal.codec import CODEC
from bot.journal.errors import JournalMismatchError
from bot.journal.lock import WriterLock
from bot.journal.reader import (
    SCHEMA_VERSION,
    THINNED,
    JournalReader,
    Row,
    checksum,
    told_in_one_line,
)

_BATCH_ROWS = 256
_PAGE_BYTES = 4096
_LOG_BYTES = 16 << 20
"""What the write-ahead log is cut back to when a reader that held it open has gone."""
SLICE_ROWS = 500
"""How many rows `thin` looks at in one go: a few milliseconds."""
NEWEST_ROWS = 10_000
"""The newest rows are never taken out: the next start reads them, and the numbers go on from them."""
_SCHEMA = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE records(
    sequence INTEGER PRIMARY KEY, time_ms INTEGER NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,
    body BLOB NOT NULL, crc INTEGER NOT NULL
);
CREATE INDEX records_by_key ON records(key) WHERE key <> '';
CREATE INDEX records_by_kind ON records(kind);
"""
_INSERT = "INSERT INTO records VALUES (?, ?, ?, ?, ?, ?)"
_DELETE = "DELETE FROM records WHERE sequence = ?"
_SET_META = "INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"


class Durability(StrEnum):
    """What a commit promises."""

    FULL = "full"
    """What was committed survives a power cut (write-ahead log, one fsync a commit)."""
    FAST = "fast"
    """For replays, which can be run again: the file appears, whole, on `close`."""


class Journal(JournalReader):
    """The journal of one environment, open for its one writer; use it from one thread.

    FULL goes on where an older file ends. FAST begins a new file and replaces an older one on
    `close`.
    """

    def __init__(
        self,
        path: Path,
        durability: Durability = Durability.FULL,
        *,
        environment: str = "paper",
        max_bytes: int | None = None,
        hidden: Iterable[str] = (),
    ) -> None:
        """Open or create `path`, which will never grow beyond `max_bytes` nor hold one of `hidden` (keys, secrets).

        Raises JournalLockedError when another process writes it, JournalMismatchError when it
        belongs to another environment, JournalError when it is damaged.
        """
        self.path = path
        make_own_folder(path.parent)
        self._fast = durability is Durability.FAST
        self._file = path.with_name(f".{path.name}.partial") if self._fast else path
        self._hidden = tuple(one.encode() for one in hidden if len(one) >= SHORTEST)
        self._buffer: list[tuple[int, int, str, str, bytes, int]] = []
        with told_in_one_line(path), ExitStack() as undo:
            self._lock = WriterLock(path)
            undo.callback(self._lock.release)
            if self._fast:
                undo.callback(self._file.unlink, missing_ok=True)
            self._connection = _connect(self._file, fast=self._fast)
            undo.callback(self._connection.close)
            self._claim(environment)
            self.check_whole()
            if max_bytes is not None:
                self._connection.execute(f"PRAGMA max_page_count = {max_bytes // _PAGE_BYTES}")
            newest = self.last()
            self._committed = (newest.sequence, newest.time_ms) if newest else (0, 0)
            self._sequence, self._time_ms = self._committed
            self._undo = undo.pop_all()

    def __exit__(self, kind: object, *_: object) -> None:
        """Commit and close after a good end; after a bad one keep only what was committed."""
        if kind is None:
            self.close()
        else:
            self.abandon()

    def append(self, record: object, key: str = "") -> int:
        """Add a record and return its sequence; it is recorded once `commit` returns.

        `time_ms` of the row is the record's `time`; a record without one has the time of the row
        before it.
        """
        time_ms, sequence = getattr(record, "time", self._time_ms), self._sequence + 1
        body = CODEC.encode(record)
        for secret in self._hidden:
            body = body.replace(secret, b"***")
        row = (sequence, time_ms, type(record).__name__, key, body)
        self._buffer.append((*row, checksum(*row)))
        self._sequence, self._time_ms = sequence, time_ms
        if len(self._buffer) >= _BATCH_ROWS:
            self._flush()
        return sequence

    def commit(self) -> None:
        """Make everything appended so far durable (FULL), all of it or none.

        Raises JournalFullError when there is no room: then none of it is recorded, what was
        committed before can still be read, and nothing that was appended may be acted upon.
        """
        self._flush()
        with self._all_or_nothing():
            self._connection.commit()
        self._committed = self._sequence, self._time_ms

    def set_meta(self, key: str, value: str) -> None:
        """Remember `value`; durable with the next commit."""
        self._change(_SET_META, [(key, value)])

    @property
    def used_bytes(self) -> int:
        """Return how much of the file is in use; what `thin` took out is used again first."""
        with told_in_one_line(self.path):
            pages = self._connection.execute("PRAGMA page_count").fetchone()[0]
            free = self._connection.execute("PRAGMA freelist_count").fetchone()[0]
        return (int(pages) - int(free)) * _PAGE_BYTES

    def thin(self, before_ms: int, is_kept: Callable[[Row], bool]) -> int:
        """Take out rows older than `before_ms` that `is_kept` has no use for, oldest first, one slice of them.

        Returns how many rows were looked at; 0 when nothing older is left. Durable with the next commit. `is_kept` is
        asked once for every row, in order. Raises JournalError at a damaged row, which nothing may pass over.
        """
        newest = self._sequence - NEWEST_ROWS
        noted = self.thinned
        query = "WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ?"
        gone: list[tuple[int]] = []
        looked_at = 0
        for row in self._rows(query, [noted.until, newest, SLICE_ROWS]):
            if row.time_ms >= before_ms:
                break
            looked_at += 1
            noted = replace(noted, until=row.sequence)
            if is_kept(row):
                noted = noted.plus(row.sequence, row.crc)
            else:
                gone.append((row.sequence,))
        if looked_at:
            self._change(_DELETE, gone)
            self.set_meta(THINNED, str(noted))
        return looked_at

    def close(self) -> None:
        """Commit, close, and give a FAST journal its name; a second call does nothing."""
        if not self._lock.held:
            return
        with self._undo:
            self.commit()
            self._connection.close()
            if self._fast:
                _sync(self._file)
                self._file.replace(self.path)
                sync_folder(self.path.parent)

    def abandon(self) -> None:
        """Close without committing; nothing is left of a FAST journal."""
        self._undo.close()

    def _rows(self, clause: str, parameters: list[object]) -> Iterator[Row]:
        self._flush()
        yield from super()._rows(clause, parameters)

    def _flush(self) -> None:
        if self._buffer:
            self._change(_INSERT, self._buffer)
            self._buffer.clear()

    def _change(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        with self._all_or_nothing():
            if not self._connection.in_transaction:
                self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany(statement, rows)

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        with told_in_one_line(self.path):
            try:
                yield
            except sqlite3.Error:
                self._buffer.clear()
                self._sequence, self._time_ms = self._committed
                self._connection.rollback()
                raise

    def _claim(self, environment: str) -> None:
        """Bind a new file to `environment`, or make sure that an old one is bound to it."""
        tables = self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if tables == 0:
            self._connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA}")
            mine = [("schema_version", SCHEMA_VERSION), ("environment", environment)]
            self._connection.executemany(_SET_META, mine)
            self._connection.commit()
        self._check_version()
        found = self.meta("environment")
        if found != environment:
            raise JournalMismatchError(
                f"{self.path}: journal of {found}, this is {environment}; "
                "use another home for another environment"
            )


def _connect(path: Path, *, fast: bool) -> sqlite3.Connection:
    if fast:
        path.unlink(missing_ok=True)
    os.close(open_private(path, os.O_RDWR | os.O_CREAT))
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
    connection.execute(f"PRAGMA journal_mode = {'MEMORY' if fast else 'WAL'}")
    connection.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}")
    connection.execute(f"PRAGMA synchronous = {'OFF' if fast else 'FULL'}")
    return connection


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
