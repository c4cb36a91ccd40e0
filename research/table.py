"""Columns of numbers as a parquet file with a note beside it, and nothing half-written.

The note says what the content was when it was written, so that a file that rotted, or that was
changed by another program, is noticed before anybody trains on it. This file knows parquet and the
disk; it must not know what the columns mean.
"""

import contextlib
import glob
import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

import duckdb
import numpy as np
from numpy.typing import NDArray

from bot.files import make_folder, open_private
from bot.outside import UnreadableError, parse
from core.errors import ResourceError

Columns = dict[str, NDArray[Any]]


class TableError(Exception):
    """A parquet file of the store cannot be read as what it should be."""


class NoteError(Exception):
    """The note beside a file is absent, or is not a note."""


@dataclass(frozen=True, slots=True)
class SourceNote:
    """One imported file: its name, the SHA-256 of its bytes, and which column became which."""

    name: str
    sha256: str
    columns: dict[str, str]


@dataclass(frozen=True, slots=True)
class Note:
    """What was written: rows, first and last time (ms), the content's hash, the imported files."""

    rows: int
    first_ms: int
    last_ms: int
    content_sha256: str
    sources: tuple[SourceNote, ...]

    @classmethod
    def of(cls, columns: Mapping[str, NDArray[Any]], sources: tuple[SourceNote, ...]) -> Self:
        """Describe the columns; the first of them holds the times."""
        times = next(iter(columns.values()))
        return cls(len(times), int(times[0]), int(times[-1]), content_hash(columns), sources)


def connect() -> duckdb.DuckDBPyConnection:
    """Open an empty database in memory that reckons in UTC and fetches nothing from the network."""
    extensions = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
    connection = duckdb.connect(config={**extensions, "threads": 2})
    connection.execute("SET TimeZone = 'UTC'")
    return connection


def literal_path(path: Path) -> str:
    """Return the path with `*`, `?` and `[` escaped, which duckdb would take for wildcards."""
    return glob.escape(str(path))


def first_line(error: Exception) -> str:
    """Return the first line of a database error, which is the part meant for people."""
    return str(error).partition("\n")[0]


def content_hash(columns: Mapping[str, NDArray[Any]]) -> str:
    """Return the SHA-256 of names and values, independent of how the file packs them."""
    digest = hashlib.sha256()
    for name, values in columns.items():
        wide = "<i8" if values.dtype.kind == "i" else "<f8"
        digest.update(f"{name}:{len(values)}:{wide}\n".encode())
        digest.update(np.ascontiguousarray(values, dtype=wide).data)
    return digest.hexdigest()


def read_table(path: Path, names: tuple[str, ...]) -> Columns:
    """Return the named columns: the first int64, the others float64 (NaN where null).

    Raises TableError when the file cannot be read or has not these columns.
    """
    times, *values = names
    wanted = [f'CAST("{times}" AS BIGINT) AS "{times}"']
    wanted += [f'CAST("{name}" AS DOUBLE) AS "{name}"' for name in values]
    query = f"SELECT {', '.join(wanted)} FROM read_parquet(?, hive_partitioning = false)"  # noqa: S608
    try:
        with connect() as connection:
            fetched = connection.execute(query, [literal_path(path)]).fetchnumpy()
    except duckdb.Error as error:
        raise TableError(f"the file cannot be read ({first_line(error)})") from error
    if np.ma.is_masked(fetched[times]):
        raise TableError(f"the file has rows without {times}")
    return {
        name: np.ma.filled(fetched[name], np.nan) if name != times else np.asarray(fetched[name])
        for name in names
    }


def write_table(path: Path, columns: Mapping[str, NDArray[Any]]) -> None:
    """Write the columns to `path`, whole or not at all. Raises ResourceError."""

    def fill(temporary: Path) -> None:
        with connect() as connection:
            connection.register("written", dict(columns))
            connection.execute(
                "COPY written TO ? (FORMAT parquet, COMPRESSION zstd)", [str(temporary)]
            )

    _put(path, fill)


def note_path(path: Path) -> Path:
    """Return where the note of a parquet file lies."""
    return path.with_suffix(".json")


def write_note(path: Path, note: Note) -> None:
    """Write the note of the parquet file at `path`. Raises ResourceError."""
    text = json.dumps(asdict(note), indent=2) + "\n"
    _put(note_path(path), lambda temporary: temporary.write_text(text, encoding="utf-8"))


def read_note(path: Path) -> Note:
    """Return the note of the parquet file at `path`. Raises NoteError."""
    try:
        fields = parse(note_path(path).read_bytes())
        return Note(
            rows=int(fields["rows"]),
            first_ms=int(fields["first_ms"]),
            last_ms=int(fields["last_ms"]),
            content_sha256=str(fields["content_sha256"]),
            sources=tuple(SourceNote(**source) for source in fields["sources"]),
        )
    except FileNotFoundError:
        raise NoteError(f"its note {note_path(path).name} is missing") from None
    except (OSError, UnreadableError, ValueError, KeyError, TypeError) as error:
        raise NoteError(f"its note {note_path(path).name} cannot be read ({error!r})") from error


def _put(path: Path, fill: Callable[[Path], object]) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        make_folder(path.parent)
        fill(temporary)
        os.close(open_private(temporary, os.O_RDONLY))  # DuckDB asks the umask alone
        _fsync(temporary)
        temporary.replace(path)
        _fsync(path.parent)
    except (OSError, duckdb.Error) as error:
        raise ResourceError(
            f"{path}: cannot be written ({first_line(error)}); nothing was changed; "
            "check the folder's permissions and the space on the disk"
        ) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _fsync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
