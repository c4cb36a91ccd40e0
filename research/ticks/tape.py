"""The stored ticks that a training reads twice: once for its bars, once for what the sources said beside them.

It must not know settings, nor what is made of the ticks.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.calendar import HOUR_MS, MINUTE_MS
from core.errors import InputError
from core.events import Event
from research.ticks.importing import ARCHIVE
from research.ticks.replaying import Latency
from research.ticks.store import TickStore

RECORDED = "bybit"
"""The name under which `ebb data record` keeps what it hears."""
SILENT_MS, SILENT_ARCHIVE_MS = MINUTE_MS, HOUR_MS
"""Silence of the market that is a hole. A recorder hears the ticker every second; an archive may hold trades alone."""
_FOR_EVER = 2**62


@dataclass(frozen=True, slots=True)
class Recording:
    """What was heard, below `folder` (usually `<home>/ticks`), under the name of an exchange."""

    folder: Path
    exchange: str = RECORDED


@dataclass(frozen=True, slots=True)
class Tape:
    """The ticks of a recording that concern `symbol`: all before `to_ms`, where that is given."""

    recording: Recording
    symbol: str
    to_ms: int | None = None

    @property
    def words(self) -> str:
        """Return whose ticks these are."""
        return f"{self.recording.exchange} {self.symbol}"

    @property
    def where(self) -> str:
        """Return where they lie, for an error."""
        return str(self.recording.folder)

    @property
    def silent_ms(self) -> int:
        """Return how long nothing may be heard of the market before that is a hole."""
        return SILENT_ARCHIVE_MS if self.recording.exchange == ARCHIVE else SILENT_MS

    def events(self) -> Iterator[Event]:
        """Yield what became known, in that order. Raises InputError when there is nothing or it cannot be read."""
        exchange, until = self.recording.exchange, self._until
        return self._store.events(exchange, self.symbol, 0, until, Latency().feed_ms)

    def fingerprint(self) -> str:
        """Return the SHA-256 (hex) of the files that are read."""
        return self._store.fingerprint(self.recording.exchange, self.symbol, self._until)

    def check_still(self, fingerprint: str) -> None:
        """Raise InputError when the files are not those of `fingerprint` any more."""
        if self.fingerprint() != fingerprint:
            raise InputError(
                "the recording grew while it was read",
                wanted="one that stands still",
                where=self.where,
                fix="end with yesterday by --to, or wait for the recorder",
            )

    def days(self) -> tuple[str, str]:
        """Return the first and the last day of its trades. Raises InputError when there are none."""
        held = self._store.traded()
        found = held.get((self.recording.exchange, self.symbol))
        if found is None:
            others = ", ".join(" ".join(one) for one in held)
            raise InputError(
                f"no trades of {self.words}" + (f", but of {others}" if held else ""),
                wanted="a folder as `ebb data record` fills it, <home>/ticks",
                where=self.where,
                fix="set instrument.symbol or --exchange"
                if held
                else "name that folder, or record first",
            )
        return found

    @property
    def _store(self) -> TickStore:
        return TickStore(self.recording.folder)

    @property
    def _until(self) -> int:
        return _FOR_EVER if self.to_ms is None else self.to_ms
