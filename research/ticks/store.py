"""Ticks on disk, cut by day, a part file at a time: written while it happens, read back in the order it was known.

    <root>/<kind>/<exchange>/<SYMBOL>/date=2026-11-25/<first sequence>.parquet

Parts are whole or absent; what a power cut takes is the newest ten minutes. A recording and an import of the same days
are two exchanges by name (bybit, bybit-archive), for they hold the same trades twice. It must not know who tells them.
"""

import hashlib
import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb

from core.calendar import MINUTE_MS
from core.errors import InputError
from core.events import Event
from research.store import Kind, Series
from research.table import connect, first_line, literal_path, write_table
from research.ticks.columns import KINDS, NAMES, columns_of, events_of, sql_types

MOST_ROWS, MOST_MS = 50_000, 10 * MINUTE_MS
ANY = "ANY"
"""The symbol of what belongs to no instrument: mentions, venues and ages."""
_PIECE = 20_000
_LAST_MS = 253_370_764_800_000
"""9999-01-01: no day is later."""


@dataclass(frozen=True, slots=True)
class Held:
    """One kind of tick of one instrument, with its days and rows."""

    kind: str
    exchange: str
    symbol: str
    first_day: str
    last_day: str
    rows: int


class TickStore:
    """All ticks below `root` (usually `<home>/ticks`)."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def folder(self, kind: str, exchange: str, symbol: str) -> Path:
        """Return where a kind is kept. Raises InputError for a name that could be no folder."""
        checked = Series(Kind.FUNDING, exchange, symbol)
        return self.root / kind / checked.exchange / checked.symbol

    def write(
        self, exchange: str, symbol: str, rows: Sequence[tuple[int, Event]], part: str = ""
    ) -> None:
        """Write (sequence, event) pairs as one part a kind and day; `part` names it, else the first sequence does."""
        parts: dict[tuple[str, str], list[tuple[int, Event]]] = {}
        for sequence, event in rows:
            day = _day(known_at(event))
            parts.setdefault((NAMES[type(event)], day), []).append((sequence, event))
        for (kind, day), chosen in parts.items():
            owner = symbol if hasattr(chosen[0][1], "symbol") else ANY
            folder = self.folder(kind, exchange, owner) / f"date={day}"
            name = f"{part}{chosen[0][0]:020d}.parquet"
            write_table(folder / name, columns_of(kind, chosen))

    def held(self) -> list[Held]:
        """Return what is in the store, from the names and footers of its files."""
        found = []
        for folder in sorted(self.root.glob("*/*/*")):
            days = sorted(one.name.removeprefix("date=") for one in folder.glob("date=*"))
            if not days or folder.parent.parent.name not in KINDS:
                continue
            scan = literal_path(folder) + "/date=*/*.parquet"
            with connect() as connection:
                query = "SELECT sum(num_rows) FROM parquet_file_metadata(?)"
                row = connection.execute(query, [scan]).fetchone()
            kind, exchange, symbol = folder.parts[-3:]
            rows = int(row[0]) if row is not None and row[0] is not None else 0
            found.append(Held(kind, exchange, symbol, days[0], days[-1], rows))
        return found

    def events(
        self, exchange: str, symbol: str, from_ms: int, to_ms: int, latency_ms: int = 0
    ) -> Iterator[Event]:
        """Yield what became known in [from_ms, to_ms), in that order.

        An event without a time of receipt, as archives have it, gets its own time plus `latency_ms`. Raises
        InputError when there is nothing, or a part cannot be read.
        """
        streams = [
            self._of_kind(folder, kind, (from_ms, to_ms), latency_ms)
            for kind, folder in self._folders(exchange, symbol)
        ]
        if not streams:
            raise InputError(
                f"no ticks of {exchange} {symbol}",
                where=str(self.root),
                fix="record some with `ebb data record`, or import an archive with `ebb data import-ticks`",
            )
        for _, _, _, event in heapq.merge(*streams):
            yield event

    def fingerprint(self, exchange: str, symbol: str, to_ms: int = _LAST_MS) -> str:
        """Return the SHA-256 (hex) of all parts of the days before `to_ms`: of their names and bytes."""
        digest, last = hashlib.sha256(), _day(to_ms - 1)
        for _, folder in self._folders(exchange, symbol):
            for part in sorted(folder.glob("date=*/*.parquet")):
                if part.parent.name.removeprefix("date=") <= last:
                    content = hashlib.sha256(part.read_bytes()).hexdigest()
                    digest.update(f"{part.relative_to(self.root).as_posix()} {content}\n".encode())
        return digest.hexdigest()

    def traded(self) -> dict[tuple[str, str], tuple[str, str]]:
        """Return the first and last day of trades by (exchange, symbol), from the names of folders alone."""
        found = {}
        for folder in sorted(self.root.glob("trades/*/*")):
            days = sorted(one.name.removeprefix("date=") for one in folder.glob("date=*"))
            if days:
                found[folder.parent.name, folder.name] = (days[0], days[-1])
        return found

    def _folders(self, exchange: str, symbol: str) -> list[tuple[str, Path]]:
        """Return the folders that are there, each with its kind: the instrument's, and those of what has none."""
        named = [
            (kind, self.folder(kind, exchange, owner)) for kind in KINDS for owner in (symbol, ANY)
        ]
        return [(kind, folder) for kind, folder in named if folder.is_dir()]

    def _of_kind(
        self, folder: Path, kind: str, span: tuple[int, int], latency_ms: int
    ) -> Iterator[tuple[int, int, str, Event]]:
        """Yield (known, sequence, kind, event), oldest first; the kind keeps events from being compared."""
        # A day holds what was known in it; an import knows the exchange's time, which a latency may carry over.
        first, last = (_day(time) for time in (span[0] - latency_ms, span[1]))
        for part in sorted(folder.glob("date=*")):
            if first <= part.name.removeprefix("date=") <= last:
                yield from self._of_day(part, kind, span, latency_ms)

    def _of_day(
        self, folder: Path, kind: str, span: tuple[int, int], latency_ms: int
    ) -> Iterator[tuple[int, int, str, Event]]:
        names = sql_types(kind)
        known = f"CASE WHEN time_received > 0 THEN time_received ELSE time + {latency_ms:d} END"
        picked = ", ".join(_picked(name, sql) for name, sql in names.items())
        query = (
            f"SELECT {picked}, {known} AS known FROM read_parquet(?, hive_partitioning = false) "  # noqa: S608
            "WHERE known >= ? AND known < ? ORDER BY known, sequence"
        )
        scan = literal_path(folder) + "/*.parquet"
        try:
            with connect() as connection:
                connection.execute(query, [scan, *span])
                while rows := connection.fetchmany(_PIECE):
                    columns: dict[str, Any] = dict(
                        zip((*names, "known"), zip(*rows, strict=True), strict=True)
                    )
                    pairs = zip(columns["known"], events_of(kind, columns), strict=True)
                    for at, (sequence, event) in pairs:
                        yield at, sequence, kind, replace(event, time_received=at)
        except duckdb.Error as error:
            raise InputError(
                f"a part cannot be read ({first_line(error)})",
                wanted="the files as Ebb wrote them",
                where=str(folder),
            ) from None


def _picked(name: str, sql: str) -> str:
    # duckdb takes a NaN of numpy for a null.
    value = f'CAST("{name}" AS {sql})'
    return (
        f"COALESCE({value}, 'nan'::DOUBLE) AS \"{name}\""
        if sql == "DOUBLE"
        else f'{value} AS "{name}"'
    )


def known_at(event: Event) -> int:
    """Return when an event was known (ms UTC): received, or its own time where nobody received it."""
    return event.time_received or event.time


@dataclass(slots=True)
class TickWriter:
    """Keeps at most `MOST_ROWS` events or ten minutes of them, then writes a part. `flush` at the end."""

    store: TickStore
    exchange: str
    symbol: str
    told: Callable[[int], None] = lambda _: None
    rows: int = 0
    _waiting: list[tuple[int, Event]] = field(default_factory=list)
    _sequence: int = 0
    _since: int = 0

    def take(self, event: Event) -> None:
        """Take in one event; one that no table holds is left out."""
        if type(event) not in NAMES:
            return
        now = known_at(event)
        if not self._waiting:
            # Sequences go on from the time, so that parts of two recordings of one day never share a name.
            self._sequence = max(self._sequence, now * 1000)
            self._since = now
        self._sequence += 1
        self._waiting.append((self._sequence, event))
        if len(self._waiting) >= MOST_ROWS or now - self._since >= MOST_MS:
            self.flush()

    def flush(self) -> None:
        """Write what waits. Raises ResourceError; what waits is then kept."""
        if not self._waiting:
            return
        self.store.write(self.exchange, self.symbol, self._waiting)
        self.rows += len(self._waiting)
        self.told(self.rows)
        self._waiting.clear()


def _day(time_ms: int) -> str:
    inside = min(max(time_ms, 0), _LAST_MS)
    return datetime.fromtimestamp(inside / 1000, UTC).date().isoformat()
