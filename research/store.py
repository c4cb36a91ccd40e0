"""The store of history: candles and funding below one folder, a parquet file with a note each.

    <root>/candles/<exchange>/<SYMBOL>/<bar>.parquet    open_time_ms, open, high, low, close, volume
    <root>/funding/<exchange>/<SYMBOL>.parquet          time_ms, rate
    <root>/open-interest/<exchange>/<SYMBOL>.parquet    time_ms, quantity

It writes whole files (a temporary name, fsync, rename) and reads them only when they are what the
note says was written. It must not know where data come from or what a strategy wants of them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Self

import numpy as np
from numpy.typing import NDArray

from core.calendar import bar_ms_of, bar_text_of
from core.errors import InputError, InvariantError
from research.table import (
    Columns,
    Note,
    NoteError,
    SourceNote,
    TableError,
    content_hash,
    read_note,
    read_table,
    write_note,
    write_table,
)

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Kind(StrEnum):
    """What a series holds."""

    CANDLES = "candles"
    FUNDING = "funding"
    OPEN_INTEREST = "open-interest"


def parse_day(text: str) -> int:
    """Return the time (ms UTC) of `2024-05-31` or an ISO time; without a zone it is UTC."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise InputError(
            f"date {text!r}", wanted="YYYY-MM-DD or an ISO time like 2024-05-31T14:00 (UTC)"
        ) from None
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    return round(moment.timestamp() * 1000)


def _checked_name(text: str, word: str) -> str:
    if not _NAME.fullmatch(text):
        raise InputError(
            f"{word} {text!r}", wanted="letters, digits, '_' and '-' only, like binance or LTCUSDT"
        )
    return text


@dataclass(frozen=True, slots=True, order=True)
class Series:
    """The address of one series. `bar_ms` is 0 for funding and open interest.

    Exchanges are kept in lower case and symbols in upper case, so that a series has one name.
    Raises InputError for a name that could not be a folder of the store.
    """

    kind: Kind
    exchange: str
    symbol: str
    bar_ms: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "exchange", _checked_name(self.exchange, "exchange").lower())
        object.__setattr__(self, "symbol", _checked_name(self.symbol, "symbol").upper())
        if (self.kind is Kind.CANDLES) != (self.bar_ms > 0):
            raise InvariantError(f"{self.kind} cannot have bars of {self.bar_ms} ms")

    @property
    def bar(self) -> str:
        """The bar's length as text (1h), empty for funding."""
        return bar_text_of(self.bar_ms) if self.bar_ms else ""

    def __str__(self) -> str:
        return " ".join(word for word in (self.exchange, self.symbol, self.bar, self.kind) if word)

    @property
    def relative_path(self) -> PurePath:
        """The file's place below the store's root."""
        if self.kind is Kind.CANDLES:
            return PurePath(self.kind, self.exchange, self.symbol, f"{self.bar}.parquet")
        return PurePath(self.kind, self.exchange, f"{self.symbol}.parquet")

    @property
    def import_command(self) -> str:
        """The command that would bring this series into the store."""
        bar = f" --bar {self.bar}" if self.bar else ""
        names = f"--kind {self.kind} --exchange {self.exchange} --symbol {self.symbol}"
        return f"ebb data import FILE {names}{bar}"


@dataclass(frozen=True, slots=True, eq=False)
class Candles:
    """Closed bars of one instrument, oldest first; every array has the shape (n,).

    `open_time_ms` is the start of the bar, prices are USDT, `volume` is in the base coin. There may
    be gaps; there are no duplicates.
    """

    symbol: str
    bar_ms: int
    open_time_ms: IntArray
    open: FloatArray
    high: FloatArray
    low: FloatArray
    close: FloatArray
    volume: FloatArray

    def __len__(self) -> int:
        return len(self.open_time_ms)

    def slice(self, from_ms: int | None = None, to_ms: int | None = None) -> "Candles":
        """Return the bars that open in [from_ms, to_ms), without copying."""
        cut = _range(self.open_time_ms, from_ms, to_ms)
        return self.of(self.symbol, self.bar_ms, {k: v[cut] for k, v in self.columns().items()})

    def columns(self) -> Columns:
        """Return the arrays under the names they have in the store."""
        prices = {name: getattr(self, name) for name in ("open", "high", "low", "close", "volume")}
        return {"open_time_ms": self.open_time_ms, **prices}

    @classmethod
    def of(cls, symbol: str, bar_ms: int, columns: Columns) -> Self:
        """Build from arrays under the names they have in the store."""
        return cls(symbol, bar_ms, **columns)


@dataclass(frozen=True, slots=True, eq=False)
class Funding:
    """Funding settlements, oldest first; `rate` is the fraction longs paid shorts at `time_ms`."""

    symbol: str
    time_ms: IntArray
    rate: FloatArray

    def __len__(self) -> int:
        return len(self.time_ms)

    def slice(self, from_ms: int | None = None, to_ms: int | None = None) -> "Funding":
        """Return the settlements in [from_ms, to_ms), without copying."""
        cut = _range(self.time_ms, from_ms, to_ms)
        return Funding(self.symbol, self.time_ms[cut], self.rate[cut])

    def columns(self) -> Columns:
        """Return the arrays under the names they have in the store."""
        return {"time_ms": self.time_ms, "rate": self.rate}


@dataclass(frozen=True, slots=True, eq=False)
class OpenInterestHistory:
    """Open interest at `time_ms`, oldest first; `quantity` in the base coin."""

    symbol: str
    time_ms: IntArray
    quantity: FloatArray

    def __len__(self) -> int:
        return len(self.time_ms)

    def columns(self) -> Columns:
        """Return the arrays under the names they have in the store."""
        return {"time_ms": self.time_ms, "quantity": self.quantity}


def _range(times: IntArray, from_ms: int | None, to_ms: int | None) -> slice:
    start = 0 if from_ms is None else int(np.searchsorted(times, from_ms))
    stop = len(times) if to_ms is None else int(np.searchsorted(times, to_ms))
    return slice(start, max(start, stop))


@dataclass(frozen=True, slots=True, eq=False)
class Inspection:
    """A stored series as it was found: `problem` says why it cannot be trusted, "" when it can."""

    columns: Columns
    note: Note | None
    problem: str


class Store:
    """All history below `root` (usually `<home>/store`)."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path_of(self, series: Series) -> Path:
        """Return where the series is kept, whether or not it is there."""
        return self.root / series.relative_path

    def has(self, series: Series) -> bool:
        """Say whether the series is in the store."""
        return self.path_of(series).is_file()

    def series(self) -> list[Series]:
        """Return every series in the store, in order; files that fit no series are left out."""
        found = [_series_at(path.relative_to(self.root)) for path in self.root.rglob("*.parquet")]
        return sorted(one for one in found if one is not None)

    def read_candles(
        self,
        exchange: str,
        symbol: str,
        bar_ms: int,
        from_ms: int | None = None,
        to_ms: int | None = None,
    ) -> Candles:
        """Return the bars that open in [from_ms, to_ms); may be empty.

        Raises InputError when the series is absent or its file is not what was imported.
        """
        series = Series(Kind.CANDLES, exchange, symbol, bar_ms)
        candles = Candles.of(series.symbol, bar_ms, self._trusted(series))
        return candles.slice(from_ms, to_ms)

    def read_funding(
        self, exchange: str, symbol: str, from_ms: int | None = None, to_ms: int | None = None
    ) -> Funding:
        """Return the settlements in [from_ms, to_ms); may be empty. Raises as `read_candles`."""
        series = Series(Kind.FUNDING, exchange, symbol)
        return Funding(series.symbol, **self._trusted(series)).slice(from_ms, to_ms)

    def read_open_interest(self, exchange: str, symbol: str) -> OpenInterestHistory:
        """Return all open interest of a symbol. Raises as `read_candles`."""
        series = Series(Kind.OPEN_INTEREST, exchange, symbol)
        return OpenInterestHistory(series.symbol, **self._trusted(series))

    def write_open_interest(
        self, exchange: str, history: OpenInterestHistory, sources: tuple[SourceNote, ...] = ()
    ) -> Path:
        """Put the rows in the place of the whole series. Raises as `write_candles`."""
        series = Series(Kind.OPEN_INTEREST, exchange, history.symbol)
        return self._write(series, history.columns(), sources)

    def write_candles(
        self, exchange: str, candles: Candles, sources: tuple[SourceNote, ...] = ()
    ) -> Path:
        """Put the bars in the place of the whole series; return the file.

        Raises ResourceError when it cannot be written; then the old series is still there.
        """
        series = Series(Kind.CANDLES, exchange, candles.symbol, candles.bar_ms)
        return self._write(series, candles.columns(), sources)

    def write_funding(
        self, exchange: str, funding: Funding, sources: tuple[SourceNote, ...] = ()
    ) -> Path:
        """Put the settlements in the place of the whole series. Raises as `write_candles`."""
        series = Series(Kind.FUNDING, exchange, funding.symbol)
        return self._write(series, funding.columns(), sources)

    def inspect(self, series: Series) -> Inspection:
        """Return what is in the file, trusted or not, and what is wrong with it."""
        path = self.path_of(series)
        try:
            columns = read_table(path, _names_of(series.kind))
        except TableError as error:
            return Inspection({}, None, str(error))
        try:
            note = read_note(path)
        except NoteError as error:
            return Inspection(columns, None, str(error))
        same = content_hash(columns) == note.content_sha256
        return Inspection(columns, note, "" if same else "the file is not what was written by Ebb")

    def _trusted(self, series: Series) -> Columns:
        if not self.has(series):
            raise InputError(
                f"no {series} in the store",
                where=str(self.root),
                fix=f"import it with: {series.import_command}",
            )
        found = self.inspect(series)
        if found.problem:
            raise InputError(
                found.problem,
                wanted=f"the {series} as imported",
                where=str(self.path_of(series)),
                fix=f"import it again with: {series.import_command} --replace",
            )
        return found.columns

    def _write(
        self,
        series: Series,
        columns: Mapping[str, NDArray[np.generic]],
        sources: tuple[SourceNote, ...],
    ) -> Path:
        times, *values = columns.values()
        if not len(times) or any(len(value) != len(times) for value in values):
            raise InvariantError(f"{series}: columns of one length, at least one row, were wanted")
        if np.any(np.diff(times.astype(np.int64)) <= 0):
            raise InvariantError(f"{series}: strictly increasing times were wanted")
        path = self.path_of(series)
        write_table(path, columns)
        write_note(path, Note.of(columns, sources))
        return path


def _names_of(kind: Kind) -> tuple[str, ...]:
    if kind is Kind.CANDLES:
        return ("open_time_ms", "open", "high", "low", "close", "volume")
    return ("time_ms", "rate" if kind is Kind.FUNDING else "quantity")


def _series_at(path: PurePath) -> Series | None:
    try:
        match path.with_suffix("").parts:
            case (Kind.CANDLES, exchange, symbol, bar):
                found = Series(Kind.CANDLES, exchange, symbol, bar_ms_of(bar))
            case (Kind.FUNDING, exchange, symbol):
                found = Series(Kind.FUNDING, exchange, symbol)
            case (Kind.OPEN_INTEREST, exchange, symbol):
                found = Series(Kind.OPEN_INTEREST, exchange, symbol)
            case _:
                return None
    except InputError:
        return None
    return found if found.relative_path == path else None
