"""A recording as a table to learn from: bars of its trades, and beside them what the sources said by each close.

Both come from what the running bot itself runs: bars from its builder, columns from its families of features. It must
not know which model learns from the table.
"""

from dataclasses import dataclass

import numpy as np

from bot.config.model import Config
from core.calendar import HOUR_MS, bar_text_of
from core.errors import InputError
from research.checking import utc_text
from research.dataset import Dataset, History, SourceColumns, build
from research.labels import Barriers
from research.period import days_of
from research.store import Funding
from research.ticks.bars import RecordedBars, recorded_bars
from research.ticks.tape import Recording, Tape
from research.ticks.vectors import source_vectors
from research.train import MIN_ROWS
from strategies.features.catalogue import NAMES, WARM_UP_BARS, names_with

OWN_RATE = "venue_funding_own_bps_8h"
"""The one column of venues that the traded exchange's own stream tells: it speaks where no other exchange is heard."""


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
    tape = Tape(recording, config.instrument.symbol, to_ms)
    days = tape.days()
    mark = tape.fingerprint()
    bars = recorded_bars(tape.events(), tape.symbol, config.instrument.bar_ms, tape.silent_ms)
    if not bars.first_ms or bars.last_ms < (from_ms or 0):
        raise InputError(
            f"no tick of {tape.words} in the period asked for",
            wanted=f"days within {days[0]} to {days[1]}",
            where=tape.where,
        )
    enough = _Enough(config, tape, bars)
    enough.check(len(bars.candles) - WARM_UP_BARS - config.risk.time_exit_bars)
    names, values = source_vectors(bars.candles, tape.events(), sources)
    tape.check_still(mark)
    nothing = Funding(tape.symbol, np.empty(0, dtype=np.int64), np.empty(0))
    history = History(recording.exchange, bars.candles, nothing, None)
    data = build(
        history,
        Barriers.of(config.risk, config.costs),
        from_ms or 0,
        SourceColumns(names, values, mark),
    )
    _refuse_silent(sources, data, tape)
    enough.check(data.label.size)
    return history, data


@dataclass(frozen=True, slots=True)
class _Enough:
    """Whether a recording is long enough for the training of the settings."""

    config: Config
    tape: Tape
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
            f"{needed / HOUR_MS:.1f} hours without a hole",
            where=self.tape.where,
            fix="record longer, or set a shorter instrument.bar or fewer training.min_train_rows",
        )


def _refuse_silent(sources: tuple[str, ...], data: Dataset, tape: Tape) -> None:
    for source in sources:
        own = names_with((source,))[len(NAMES) :]
        if set(own) <= {*data.absent, OWN_RATE}:
            raise InputError(
                f"nothing was heard of {source} in {data.label.size} rows of "
                f"{data.symbol} {bar_text_of(data.bar_ms)}",
                wanted="a source that spoke",
                where=tape.where,
                fix="record again with it, or leave it out of `sources:`",
            )
