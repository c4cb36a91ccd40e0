"""Reading a journal: rows in order, each checked, while a bot may be writing it.

A journal is one SQLite file: `records` holds what happened, `meta` whose it is. A flipped bit in
the file changes a row without SQLite noticing; the CRC of each row, and sequence numbers without a
gap, notice. Where the tape of old days was taken out there are gaps; a note says how many rows are
left there and what they come to, so that a row that is missing or exchanged is still noticed. It
must not know what a record means.
"""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import orjson

from bot.files import replaced
from bot.journal.codec import CODEC
from bot.journal.errors import JournalError, JournalFullError

SCHEMA_VERSION = "1"
THINNED = "thinned"
"""The key of the note about the stretch from the first row on that was thinned."""


def checksum(sequence: int, time_ms: int, kind: str, key: str, body: bytes) -> int:
    """Return the CRC-32 over everything a row says."""
    head = f"{sequence}\0{time_ms}\0{kind}\0{key}\0"
    return zlib.crc32(body, zlib.crc32(head.encode()))


@dataclass(frozen=True, slots=True)
class Thinned:
    """The rows up to sequence `until`, of which `kept` are left; `digest` is over those, in order."""

    until: int = 0
    kept: int = 0
    digest: int = 0

    def plus(self, sequence: int, crc: int) -> "Thinned":
        """Return the note with one more row kept; `until` is unchanged."""
        digest = zlib.crc32(b"%d %d " % (sequence, crc), self.digest)
        return Thinned(self.until, self.kept + 1, digest)

    def __str__(self) -> str:
        return f"{self.until} {self.kept} {self.digest}"


@contextmanager
def told_in_one_line(path: Path) -> Iterator[None]:
    """Turn what SQLite raises about `path` into JournalFullError or JournalError."""
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
            text = f"{path}: no room, nothing of this commit is recorded; free disk space"
            raise JournalFullError(text) from error
        if "no such table" in str(error):
            text = f"{path}: no journal, or one that is just being made ({error}); try again"
        else:
            text = f"{path}: {error}; keep a copy of the file, then move it away"
        raise JournalError(text) from error


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of the journal. `time_ms` is the event's; `body` the record's JSON."""

    sequence: int
    time_ms: int
    kind: str
    key: str
    body: bytes

    @property
    def crc(self) -> int:
        """Return the checksum of the row, which is the one that was written."""
        return checksum(self.sequence, self.time_ms, self.kind, self.key, self.body)

    @property
    def record(self) -> object:
        """Decode the record; raises CodecError when this version of Ebb does not know it."""
        return CODEC.decode(self.body)


class JournalReader:
    """A journal opened to look at; never changes it, needs no lock."""

    def __init__(self, path: Path) -> None:
        """Open `path`. Raises JournalError when it is missing or no journal of this version."""
        self.path = path
        if not path.is_file():
            raise JournalError(f"{path}: no journal; run the bot first, or check home and mode")
        with told_in_one_line(path):
            self._connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            self._check_version()
        except JournalError:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._connection.close()

    def read(
        self, kind: str | None = None, key: str | None = None, after: int = 0
    ) -> Iterator[Row]:
        """Yield rows with a sequence above `after`, oldest first; of one `kind` or `key` if given.

        Raises JournalError naming file and sequence at the first row whose CRC is wrong or,
        reading all rows, that is missing.
        """
        wanted: dict[str, object] = {"sequence > ?": after}
        if kind is not None:
            wanted["kind = ?"] = kind
        if key is not None:
            # The index leaves empty keys out; SQLite uses it when the query says so too.
            wanted["key <> '' AND key = ?" if key else "key = ?"] = key
        clause = f"WHERE {' AND '.join(wanted)} ORDER BY sequence"
        rows = self._rows(clause, list(wanted.values()))
        if kind is not None or key is not None:
            yield from rows
            return
        yield from self._without_gaps(rows, after)

    @property
    def thinned(self) -> Thinned:
        """Return which stretch was thinned and what is left of it. Raises JournalError."""
        said = self.meta(THINNED) or "0 0 0"
        try:
            until, kept, digest = (int(part) for part in said.split())
        except ValueError as error:
            text = f"{self.path}: note {THINNED} is {said[:60]!r}; restore a copy"
            raise JournalError(text) from error
        return Thinned(until, kept, digest)

    def check_whole(self) -> None:
        """Raise JournalError when a row is missing: counted by an index, not read (a million rows take 0.01 s).

        What was cut off at the end cannot be noticed, nor can a row that says something else; `read` does.
        """
        with self._one_moment():
            noted, newest = self.thinned, self.last()
            wanted = max(newest.sequence - noted.until, 0) + noted.kept if newest else noted.kept
            with told_in_one_line(self.path):
                (found,) = self._connection.execute("SELECT count(*) FROM records").fetchone()
            if found == wanted:
                return
            for _ in self.read():
                """Names the place."""
        text = f"{self.path}: {found:,} rows and not {wanted:,}; restore a copy"
        raise JournalError(text)

    @contextmanager
    def _one_moment(self) -> Iterator[None]:
        """Look at the file as it is now, whatever a bot writes meanwhile."""
        with told_in_one_line(self.path):
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.rollback()

    def _without_gaps(self, rows: Iterator[Row], after: int) -> Iterator[Row]:
        noted = self.thinned
        seen = Thinned(noted.until)
        expected = max(after, noted.until) + 1
        for row in rows:
            if row.sequence <= noted.until:
                seen = seen.plus(row.sequence, row.crc)
            else:
                self._check_thinned(seen, noted, after)
                if row.sequence != expected:
                    text = f"{self.path}: sequence {expected} is missing; restore a copy"
                    raise JournalError(text)
                expected += 1
            yield row
        self._check_thinned(seen, noted, after)

    def _check_thinned(self, seen: Thinned, noted: Thinned, after: int) -> None:
        if after == 0 and seen != noted:
            raise JournalError(
                f"{self.path}: {seen.kept} rows are left up to sequence {noted.until}, and not the "
                f"{noted.kept} that were kept; restore a copy"
            )

    def last(self, kind: str | None = None) -> Row | None:
        """Return the newest row (of `kind`), None when there is none."""
        where = "" if kind is None else "WHERE kind = ?"
        parameters: list[object] = [] if kind is None else [kind]
        return next(self._rows(f"{where} ORDER BY sequence DESC LIMIT 1", parameters), None)

    def meta(self, key: str) -> str | None:
        """Return what the journal says about itself, None for an unknown key."""
        with told_in_one_line(self.path):
            query = "SELECT value FROM meta WHERE key = ?"
            row = self._connection.execute(query, (key,)).fetchone()
        return None if row is None else str(row[0])

    def export(self, target: Path) -> int:
        """Write all rows as JSON lines, whole or not at all; return how many.

        The same rows give the same bytes.
        """
        count = 0
        with replaced(target) as file:
            for row in self.read():
                line = {
                    "sequence": row.sequence,
                    "time_ms": row.time_ms,
                    "kind": row.kind,
                    "key": row.key,
                    "body": orjson.Fragment(row.body),
                }
                file.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
                count += 1
        return count

    def _rows(self, clause: str, parameters: list[object]) -> Iterator[Row]:
        # `clause` is made of literals of this file; what a caller says travels in `parameters`.
        # A flipped bit may change the type of a column: the cast lets the checksum see the row.
        columns = "sequence, time_ms, kind, key, CAST(body AS BLOB)"
        query = f"SELECT {columns}, crc FROM records {clause}"  # noqa: S608
        with told_in_one_line(self.path):
            for *values, crc in self._connection.execute(query, parameters):
                row = Row(*values)
                # A bit of the row's header can make a body NULL.
                if not isinstance(row.body, bytes) or checksum(*values) != crc:
                    text = f"{self.path}: sequence {row.sequence} is not what was written"
                    raise JournalError(f"{text}; restore a copy")
                yield row

    def _check_version(self) -> None:
        found = self.meta("schema_version")
        if found != SCHEMA_VERSION:
            text = f"{self.path}: journal of schema {found}, this Ebb reads {SCHEMA_VERSION}"
            raise JournalError(f"{text}; move the file away or use the Ebb that wrote it")
