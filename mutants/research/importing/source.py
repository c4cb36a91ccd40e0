"""A file of another program, opened by duckdb: its columns, its values, and what it says at a row.

It knows the forms of files (parquet, CSV) and how to name a place in one. It must not know what a
candle is.
"""

import csv
import gzip
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

import duckdb
import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from research.table import connect, first_line, literal_path

_FORMS = {".parquet": "parquet", ".pq": "parquet", ".csv": "csv", ".csv.gz": "csv"}
_MAGIC = b"PAR1"
_DELIMITERS = ",;\t|"


class SourceFile:
    """One file to import. Use it in a `with`; every method raises InputError on a bad file.

    `columns` is {name: duckdb's type} in the file's order (text for every column of a CSV).
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = connect()
        try:
            form = _form_of(path)
            self._scan, self._parameters = _csv_scan(path) if form == "csv" else _parquet_scan(path)
            self.columns = self._describe()
        except BaseException:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def load(self, chosen: Mapping[str, str]) -> int:
        """Read the chosen columns ({our name: the file's}) into memory; return the rows."""
        picked = ", ".join(
            f"{_quoted(theirs)} AS {_quoted(ours)}" for ours, theirs in chosen.items()
        )
        query = f"CREATE TEMP TABLE loaded AS SELECT {picked} FROM {self._scan}"  # noqa: S608
        self._run(query, self._parameters)
        return int(self._run("SELECT count(*) FROM loaded").fetchall()[0][0])

    def values(self, expression: str) -> NDArray[Any]:
        """Return an SQL expression over the loaded columns, a row each, in the file's order.

        Nulls come back as the mask of a masked array.
        """
        fetched = self._run(f"SELECT {expression} AS x FROM loaded").fetchnumpy()  # noqa: S608
        return np.asanyarray(fetched["x"])

    def floats(self, name: str) -> NDArray[np.float64]:
        """Return a loaded column as float64; NaN where it is null or not a number."""
        fetched = self.values(f"TRY_CAST({_quoted(name)} AS DOUBLE)")
        return np.asarray(np.ma.filled(np.ma.asarray(fetched, dtype=np.float64), np.nan))

    def text(self, name: str, row: int) -> str:
        """Return what a loaded column says at a row (counted from 0), for a message."""
        query = f"SELECT CAST({_quoted(name)} AS VARCHAR) FROM loaded LIMIT 1 OFFSET {row}"  # noqa: S608
        value = self._run(query).fetchall()[0][0]
        return "empty" if value is None or not value.strip() else str(value)

    def place(self, theirs: str, row: int) -> str:
        """Name a column and a row (counted from 0; the message counts from 1, below any header)."""
        return f"{self.path}: column {theirs}: row {row + 1}"

    def sha256(self) -> str:
        """Return the SHA-256 of the file's bytes."""
        with self.path.open("rb") as handle:
            return hashlib.file_digest(handle, "sha256").hexdigest()

    def _describe(self) -> dict[str, str]:
        rows = self._run(f"DESCRIBE SELECT * FROM {self._scan}", self._parameters).fetchall()  # noqa: S608
        return {str(row[0]): str(row[1]) for row in rows}

    def _run(self, query: str, parameters: list[Any] | None = None) -> duckdb.DuckDBPyConnection:
        try:
            return self._connection.execute(query, parameters or [])
        except duckdb.Error as error:
            raise InputError(
                f"cannot be read to the end ({first_line(error)})",
                wanted="a whole, undamaged file",
                where=str(self.path),
                fix="fetch or export it again",
            ) from error


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _form_of(path: Path) -> str:
    where = str(path)
    if path.is_dir():
        raise InputError("is a folder", wanted="one file", where=where)
    if not path.exists():
        raise InputError("no such file", where=where, fix="check the path")
    if not path.is_file():
        raise InputError("is not a plain file", wanted="a file on disk", where=where)
    name = path.name.lower()
    form = next((form for ending, form in _FORMS.items() if name.endswith(ending)), None)
    if form is None:
        raise InputError(
            f"ends in {path.suffix!r}", wanted=f"one of {', '.join(_FORMS)}", where=where
        )
    try:
        size = path.stat().st_size
        with path.open("rb") as handle:
            head = handle.read(4)
            handle.seek(max(0, size - 4))
            tail = handle.read(4)
    except OSError as error:
        raise InputError(f"cannot be opened ({error.strerror})", where=where) from error
    if not size:
        raise InputError("is empty (0 bytes)", where=where)
    if form == "parquet" and head != _MAGIC:
        raise InputError("is not a parquet file, whatever its name says", where=where)
    if form == "parquet" and (tail != _MAGIC or size < 12):
        raise InputError(
            "is a truncated parquet file (its end is missing)", where=where, fix="fetch it again"
        )
    return form


def _parquet_scan(path: Path) -> tuple[str, list[Any]]:
    return "read_parquet(?, hive_partitioning = false)", [literal_path(path)]


def _csv_scan(path: Path) -> tuple[str, list[Any]]:
    # duckdb's own guess of header and types looks at the values of a sample; a bad cell in it would
    # change the meaning of the whole file. The first line decides here, and every cell stays text.
    names, delimiter = _csv_header(path)
    columns = ", ".join(f"{_quoted(name)}: 'VARCHAR'" for name in names)
    scan = (
        "read_csv(?, auto_detect = false, header = true, quote = '\"', delim = ?, "
        f"columns = {{{columns}}})"
    )
    return scan, [literal_path(path), delimiter]


def _csv_header(path: Path) -> tuple[list[str], str]:
    where = str(path)
    opened = gzip.open if path.name.lower().endswith(".gz") else open
    try:
        with opened(path, "rt", encoding="utf-8-sig", newline="") as handle:
            line = handle.readline(1 << 16).rstrip("\r\n")
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise InputError(
            f"cannot be read ({error})", wanted="UTF-8 text, plain or gzip", where=where
        ) from error
    delimiter = max(_DELIMITERS, key=line.count)
    names = [name.strip() for name in next(csv.reader([line], delimiter=delimiter), [])]
    if not any(names):
        raise InputError("its first line is empty", wanted="the names of the columns", where=where)
    if any(_is_number(name) for name in names):
        raise InputError(
            f"its first line holds values ({', '.join(names[:3])}, ...)",
            wanted="the names of the columns",
            where=where,
            fix="put a first line like ts,open,high,low,close,volume into it",
        )
    lowered = [name.lower() for name in names]
    twice = next((name for name in names if lowered.count(name.lower()) > 1), None)
    if twice is not None:
        raise InputError(f"two columns are called {twice!r}", wanted="different names", where=where)
    return names, delimiter


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
