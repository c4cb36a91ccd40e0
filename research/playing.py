"""A file of prices as a tape that the simulated exchange plays: candles in any form the import reads, or trades.

Candles are read by the import itself, into a store that is thrown away; gaps become silent bars. Trades are a time, a
price, a size and, where the file tells it, the taker's side. It must not know who plays the tape.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from research.importing.importer import ImportRequest, import_file
from research.importing.source import SourceFile
from research.importing.times import TimeUnit, read_times
from research.store import Candles, Kind, Store
from simulator.exchange.trade_source import RecordedTrades
from simulator.market.tape import Floats, Ints, Tape

MOST_BARS = 2_000_000
LONGEST_SILENCE_MS = 86_400_000
"""A gap that is longer is skipped: what comes after it follows at once."""
_TRADE_COLUMNS = {
    "ts": ("timestamp", "ts", "time", "exectime", "transacttime", "tradetime"),
    "price": ("price", "p", "execprice"),
    "size": ("size", "qty", "quantity", "amount", "volume", "v", "execqty"),
}
_SIDE_COLUMNS = {"side": ("side", "takerside", "direction"), "maker": ("isbuyermaker", "m")}
_SELLING = {"side": ("sell", "s", "ask"), "maker": ("true", "1")}
"""Values that tell of a taker's sale, by the column that says so."""


@dataclass(frozen=True, slots=True)
class Playable:
    """A tape of bars without gaps, or of trades; and what was assumed to make it."""

    tape: Tape | RecordedTrades
    said: tuple[str, ...]


def read_tape(path: Path, symbol: str) -> Playable:
    """Read candles or trades. Raises InputError for a file that is neither, or breaks a rule of the import."""
    with SourceFile(path) as source:
        columns = _trade_columns(list(source.columns))
        if columns is not None:
            return _of_trades(source, columns)
    return _of_candles(path, symbol)


def _trade_columns(present: list[str]) -> dict[str, str] | None:
    plain = {name.lower().replace("_", "").strip(): name for name in present}
    if "open" in plain or "o" in plain:
        return None
    found = {
        ours: next((plain[name] for name in names if name in plain), "")
        for ours, names in (_TRADE_COLUMNS | _SIDE_COLUMNS).items()
    }
    if not all(found[name] for name in _TRADE_COLUMNS):
        return None
    return {ours: theirs for ours, theirs in found.items() if theirs}


def _of_candles(path: Path, symbol: str) -> Playable:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        request = ImportRequest(path, Kind.CANDLES, "tape", symbol)
        done = import_file(store, request)
        candles = store.read_candles("tape", symbol, done.series.bar_ms)
    return _whole(candles, done.said)


def _of_trades(source: SourceFile, columns: dict[str, str]) -> Playable:
    if not source.load(columns):
        raise InputError("has no rows", wanted="at least one", where=str(source.path))
    times = read_times(source, columns["ts"], TimeUnit.AUTO)
    _refuse_backwards(source, columns["ts"], times.time_ms)
    price, size = source.floats("price"), source.floats("size")
    for name, values in (("price", price), ("size", size)):
        bad = np.flatnonzero(~(np.isfinite(values) & (values > 0)))
        if len(bad):
            row = int(bad[0])
            raise InputError(
                f"{name} is {source.text(name, row)}",
                wanted="a finite number above 0",
                where=source.place(columns[name], row),
            )
    sells, said = _taker_sells(source, columns, price)
    return Playable(RecordedTrades(times.time_ms, price, size, sells), said)


def _refuse_backwards(source: SourceFile, theirs: str, time_ms: Ints) -> None:
    # Unlike bars, many trades may share a moment.
    falls = np.flatnonzero(np.diff(time_ms) < 0)
    if len(falls):
        row = int(falls[0]) + 1
        raise InputError(
            "this trade is older than the one before it",
            wanted="times in rising order",
            where=source.place(theirs, row),
            fix="sort the file by time",
        )


def _taker_sells(
    source: SourceFile, columns: dict[str, str], price: Floats
) -> tuple[NDArray[np.bool_], tuple[str, ...]]:
    for name, selling in _SELLING.items():
        if name in columns:
            told = source.values(f"lower(trim(CAST({name} AS VARCHAR)))")
            return np.isin(np.ma.filled(told, "").astype(str), selling), ()
    # The tick rule: a trade below the one before was sold into the bids; at the same price, as before it.
    moves = np.sign(np.diff(price, prepend=price[0]))
    last = np.maximum.accumulate(np.where(moves != 0, np.arange(len(moves)), 0))
    return moves[last] < 0, ("no side of the taker: told from the price before",)


def _whole(candles: Candles, said: tuple[str, ...]) -> Playable:
    bar_ms = candles.bar_ms
    steps = np.diff(candles.open_time_ms, prepend=candles.open_time_ms[0]) // bar_ms
    long = steps * bar_ms > LONGEST_SILENCE_MS
    places = np.cumsum(np.where(long, 1, steps))
    count = int(places[-1]) + 1
    if count > MOST_BARS:
        raise InputError(
            f"{count:,} bars from the first to the last", wanted=f"at most {MOST_BARS:,}"
        )
    if count < 2:
        raise InputError("one bar alone", wanted="a file of at least two bars")
    held = np.searchsorted(places, np.arange(count), side="right") - 1
    silent = np.ones(count, dtype=bool)
    silent[places] = False
    close = candles.close[held]

    def column(values: Floats, quiet: Floats) -> Floats:
        return np.where(silent, quiet, values[held])

    high, low = column(candles.high, close), column(candles.low, close)
    nothing = np.array([], dtype=np.int64), np.array([], dtype=np.float64)
    tape = Tape(
        bar_ms=bar_ms,
        open_time_ms=candles.open_time_ms[0] + bar_ms * np.arange(count, dtype=np.int64),
        open=column(candles.open, close),
        high=high,
        low=low,
        close=close,
        volume=column(candles.volume, np.zeros(count)),
        mark=close,
        mark_high=high,
        mark_low=low,
        index=close,
        funding_time_ms=nothing[0],
        funding_rate=nothing[1],
    )
    gaps = count - len(candles)
    more = [f"{gaps:,} missing bars are played as silent ones"] if gaps else []
    if long.any():
        more.append(f"{int(long.sum()):,} gaps of more than a day are skipped")
    return Playable(tape, (*said, *more))
