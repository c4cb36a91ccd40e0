"""Bybit's public archives as ticks: a CSV of trades a day, and order books (ob500) as JSON lines.

Trades: timestamp (s, with fraction), symbol, side, size, price, tickDirection, trdMatchID, ..., and, since 2025, a
last column RPI, which may also be absent. A trade that stands twice is taken once. Books: the messages of
orderbook.500.SYMBOL, one a line, plain, gzipped or zipped.
"""

import gzip
import hashlib
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import orjson

from bot.bybit.wire import WireError
from bot.feeds.flow.flow_tape import FlowTape
from core.errors import InputError
from core.events import BookDepth, Event, Trade
from research.importing.source import SourceFile
from research.importing.times import TimeUnit, read_times
from research.ticks.store import TickStore

ARCHIVE = "bybit-archive"
_COLUMNS = {"ts": "timestamp", "price": "price", "size": "size", "side": "side"}
_ID = "trdMatchID"
_MOST_LINE = 4 << 20
_PIECE = 200_000


@dataclass(frozen=True, slots=True)
class Imported:
    """What was taken from one file; `left_out` were there twice, or could not follow the message before."""

    kind: str
    rows: int
    left_out: int
    first_ms: int
    last_ms: int


def import_ticks(path: Path, store: TickStore, symbol: str, sample_ms: int = 250) -> Imported:
    """Import one archive, told apart by its name: .csv and .csv.gz hold trades, anything else books.

    Importing the same file again changes nothing. Raises InputError naming file and place.
    """
    if not path.is_file():
        raise InputError("no such file", where=str(path), fix="check the path")
    if path.name.endswith((".csv", ".csv.gz")):
        return _import_trades(path, store, symbol.upper())
    return _import_book(path, store, symbol.upper(), sample_ms)


def _import_trades(path: Path, store: TickStore, symbol: str) -> Imported:
    with SourceFile(path) as source:
        missing = [name for name in (*_COLUMNS.values(), "symbol") if name not in source.columns]
        if missing:
            raise InputError(
                f"no column {', '.join(missing)}",
                wanted="an archive of trades as Bybit publishes it",
                where=str(path),
            )
        chosen = _COLUMNS | {"symbol": "symbol"} | ({"id": _ID} if _ID in source.columns else {})
        if not source.load(chosen):
            raise InputError("has no rows", wanted="at least one trade", where=str(path))
        _refuse_others(source, symbol)
        times = read_times(source, "timestamp", TimeUnit.AUTO).time_ms
        prices, sizes = source.floats("price"), source.floats("size")
        sides = np.ma.filled(source.values("lower(trim(side))"), "").astype(str)
        for name, good in (
            ("price", np.isfinite(prices) & (prices > 0)),
            ("size", np.isfinite(sizes) & (sizes > 0)),
            ("side", np.isin(sides, ("buy", "sell"))),
        ):
            if not good.all():
                row = int(np.flatnonzero(~good)[0])
                raise InputError(
                    f"{name} is {source.text(name, row)}", where=source.place(name, row)
                )
        ids = source.values("id") if "id" in chosen else np.arange(len(times))
    _, first = np.unique(ids.astype(str), return_index=True)
    order = sorted(first.tolist(), key=lambda row: (int(times[row]), row))
    rows: list[tuple[int, Event]] = [
        (at, Trade(int(times[k]), 0, symbol, float(prices[k]), float(sizes[k]), sides[k] == "sell"))
        for at, k in enumerate(order, 1)
    ]
    _write(store, symbol, rows, path)
    left_out = len(times) - len(rows)
    return Imported("trades", len(rows), left_out, rows[0][1].time, rows[-1][1].time)


def _refuse_others(source: SourceFile, symbol: str) -> None:
    found = np.unique(np.ma.filled(source.values("upper(trim(symbol))"), "").astype(str))
    if list(found) != [symbol]:
        raise InputError(
            f"holds {', '.join(found[:5])}", wanted=f"trades of {symbol}", where=str(source.path)
        )


def _import_book(path: Path, store: TickStore, symbol: str, sample_ms: int) -> Imported:
    tape, rows, kept, gaps = FlowTape(symbol, sample_ms), list[tuple[int, Event]](), 0, 0
    first = last = 0
    for number, line in enumerate(_lines(path), 1):
        try:
            message = orjson.loads(line)
            if str(message["topic"]).rpartition(".")[2] != symbol:
                raise InputError(
                    f"{message['topic']}", wanted=f"the book of {symbol}", where=f"{path}:{number}"
                )
            events = tape.read(message, 0)
        except WireError:
            # The book is unknown until the next snapshot, as it would be live.
            gaps += 1
            continue
        except (orjson.JSONDecodeError, KeyError, TypeError) as error:
            raise InputError(
                f"no message of a book ({error!r})"[:200], where=f"{path}:{number}"
            ) from None
        for event in (one for one in events if isinstance(one, BookDepth)):
            kept += 1
            rows.append((kept, event))
            first, last = first or event.time, event.time
        if len(rows) >= _PIECE:
            _write(store, symbol, rows, path)
            rows = []
    if not kept:
        raise InputError("holds no whole book", wanted="a snapshot and deltas", where=str(path))
    if rows:
        _write(store, symbol, rows, path)
    return Imported("book", kept, gaps, first, last)


def _write(store: TickStore, symbol: str, rows: list[tuple[int, Event]], path: Path) -> None:
    mark = hashlib.sha256(path.name.encode()).hexdigest()[:12]
    store.write(ARCHIVE, symbol, rows, part=f"import-{mark}-")


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with _opened(path) as file:
            while line := file.readline(_MOST_LINE):
                if line.strip():
                    yield line
    except (OSError, EOFError, zipfile.BadZipFile) as error:
        raise InputError(f"cannot be read to the end ({error})", where=str(path)) from None


@contextmanager
def _opened(path: Path) -> Iterator[io.BufferedIOBase]:
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if len(names) != 1:
                raise InputError(f"{len(names)} files", wanted="one", where=str(path))
            with archive.open(names[0]) as packed:
                yield io.BufferedReader(packed)  # type: ignore[type-var]  # ZipExtFile is a raw stream
    elif path.suffix == ".gz":
        with gzip.open(path) as unpacked:
            yield unpacked
    else:
        with path.open("rb") as file:
            yield file
