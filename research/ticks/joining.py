"""A recording as a table to learn from: bars of its trades, and beside them what the sources said by each close.

Both come from what the running bot itself runs: bars from its builder, columns from its families of features. It must
not know which model learns from the table.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.config.model import Config
from core.calendar import DAY_MS, HOUR_MS, MINUTE_MS, bar_text_of
from core.errors import InputError
from core.events import Event
from research.checking import utc_text
from research.dataset import Dataset, History, SourceColumns, build
from research.labels import Barriers
from research.period import days_of
from research.store import Candles, Funding
from research.ticks.bars import RecordedBars, recorded_bars
from research.ticks.importing import ARCHIVE
from research.ticks.replaying import Latency
from research.ticks.store import TickStore
from research.ticks.vectors import source_vectors
from research.train import MIN_ROWS
from strategies.features.catalogue import NAMES, WARM_UP_BARS, names_with

SILENT_MS, SILENT_ARCHIVE_MS = MINUTE_MS, HOUR_MS
"""Silence of the market that is a hole. A recorder hears the ticker every second; an archive may hold trades alone."""
RECORDED = "bybit"
"""The name under which `ebb data record` keeps what it hears."""
_FOR_EVER = 2**62


@dataclass(frozen=True, slots=True)
class Recording:
    """What was heard, below `folder` (usually `<home>/ticks`), under the name of an exchange."""

    folder: Path
    exchange: str = RECORDED


def recorded_table(
    config: Config, recording: Recording, from_text: str, to_text: str
) -> tuple[History, Dataset]:
    """Return history and rows of a recording for the days given, both included; empty = all there is.

    The columns are those of the sources that the settings name. What was heard before the first day warms features up.
    Raises `InputError`, one line, for a recording that is not there, of something else, elsewhere in time or too short.
    """
    sources = config.sources.names
    if not sources:
        raise InputError(
            "no source is named",
            wanted="those whose columns a model is to learn, like `flow: true`",
            where="config sources",
        )
    from_ms, to_ms = days_of(from_text, to_text)
    tape = _Tape(config, recording, _FOR_EVER if to_ms is None else to_ms)
    days = tape.check()
    mark = tape.fingerprint()
    bars = recorded_bars(tape.events(), tape.symbol, config.instrument.bar_ms, tape.silent_ms)
    if not bars.first_ms or bars.last_ms < (from_ms or 0):
        raise InputError(
            f"no tick of {tape.words} in the period asked for",
            wanted=f"days within {days[0]} to {days[1]}",
            where=str(recording.folder),
        )
    enough = _Enough(config, tape, bars)
    enough.check(len(bars.candles) - WARM_UP_BARS - config.risk.time_exit_bars)
    columns = _columns(bars.candles, tape, sources, mark)
    nothing = Funding(tape.symbol, np.empty(0, dtype=np.int64), np.empty(0))
    history = History(recording.exchange, bars.candles, nothing, None)
    data = build(history, Barriers.of(config.risk, config.costs), from_ms or 0, columns)
    _refuse_silent(sources, data, tape)
    enough.check(data.label.size)
    return history, data


@dataclass(frozen=True, slots=True)
class _Tape:
    """The ticks that are learned from: all before `to_ms`."""

    config: Config
    recording: Recording
    to_ms: int

    @property
    def store(self) -> TickStore:
        return TickStore(self.recording.folder)

    @property
    def symbol(self) -> str:
        return self.config.instrument.symbol

    @property
    def words(self) -> str:
        return f"{self.recording.exchange} {self.symbol}"

    @property
    def silent_ms(self) -> int:
        return SILENT_ARCHIVE_MS if self.recording.exchange == ARCHIVE else SILENT_MS

    def events(self) -> Iterator[Event]:
        exchange = self.recording.exchange
        return self.store.events(exchange, self.symbol, 0, self.to_ms, Latency().feed_ms)

    def fingerprint(self) -> str:
        return self.store.fingerprint(self.recording.exchange, self.symbol, self.to_ms)

    def check(self) -> tuple[str, str]:
        """Return the first and the last day of its trades. Raises InputError when there are none."""
        held = self.store.traded()
        days = held.get((self.recording.exchange, self.symbol))
        if days is None:
            others = ", ".join(" ".join(one) for one in held)
            raise InputError(
                f"no trades of {self.words}" + (f", but of {others}" if held else ""),
                wanted="a folder as `ebb data record` fills it, <home>/ticks",
                where=str(self.recording.folder),
                fix="set instrument.symbol or --exchange"
                if held
                else "name that folder, or record first",
            )
        return days


@dataclass(frozen=True, slots=True)
class _Enough:
    """Whether a recording is long enough for the training of the settings."""

    config: Config
    tape: _Tape
    bars: RecordedBars

    def check(self, rows: int) -> None:
        """Raise InputError when so few rows can be labelled."""
        config, bars = self.config, self.bars
        training, bar = config.training, config.instrument.bar
        wanted = max(MIN_ROWS, training.min_train_rows + training.folds)
        if rows >= wanted:
            return
        span = f"{utc_text(bars.first_ms)} to {utc_text(bars.last_ms)}"
        holes = f", {len(bars.holes)} holes in it" if bars.holes else ""
        needed = (wanted + WARM_UP_BARS + config.risk.time_exit_bars) * config.instrument.bar_ms
        raise InputError(
            f"{max(rows, 0)} rows of {bar} can be labelled in {span}{holes}",
            wanted=f"at least {wanted} for {training.folds} folds behind {training.min_train_rows} rows, "
            f"{needed / DAY_MS:.1f} days without a hole",
            where=str(self.tape.recording.folder),
            fix="record longer, or set a shorter instrument.bar or fewer training.min_train_rows",
        )


def _columns(candles: Candles, tape: _Tape, sources: tuple[str, ...], mark: str) -> SourceColumns:
    names, values = source_vectors(candles, tape.events(), sources)
    if tape.fingerprint() != mark:
        raise InputError(
            "the recording grew while it was read",
            wanted="one that stands still",
            where=str(tape.recording.folder),
            fix="end with yesterday by --to, or wait for the recorder",
        )
    return SourceColumns(names, values, mark)


def _refuse_silent(sources: tuple[str, ...], data: Dataset, tape: _Tape) -> None:
    for source in sources:
        own = names_with((source,))[len(NAMES) :]
        if set(own) <= set(data.absent):
            raise InputError(
                f"nothing was heard of {source} in {data.label.size} rows of "
                f"{data.symbol} {bar_text_of(data.bar_ms)}",
                wanted="a source that spoke",
                where=str(tape.recording.folder),
                fix="record again with it, or leave it out of `sources:`",
            )
