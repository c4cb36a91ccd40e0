"""What a journal keeps of old days: what was decided, asked and done, not the market's tape.

The rule is that of `Detail.CHANGES` (bot/recorder.py), in hindsight and with every decision: trades, bars, marks,
books, rates, timers and what optional sources said go, and reads that said what the read before them said. So a start,
`ebb explain`, `ebb status` and `ebb reconcile` find what they look for; what cannot be done with old days is to play
their tape again.
"""

from dataclasses import dataclass, field

from bot.journal.codec import CODEC
from bot.journal.journal import SLICE_ROWS, Journal
from bot.journal.reader import Row
from core.calendar import DAY_MS
from core.commands import Reconcile
from core.events import (
    Bar,
    BookDepth,
    BookTop,
    FundingRate,
    Liquidation,
    Mark,
    Mention,
    OnChain,
    OpenInterest,
    PositionReport,
    SourceAge,
    Timer,
    Trade,
    VenueFunding,
    VenuePrice,
    WalletReport,
)
from core.execution.machine import POLLS

_AGAIN_MS, _REST_MS = 1000, 60_000
"""Whole slices follow each other; after one that was not whole the next one waits."""
TAPE = frozenset(
    {Bar, Trade, Mark, BookTop, FundingRate, Timer}
    | {BookDepth, Liquidation, OpenInterest, VenuePrice, VenueFunding, Mention, OnChain, SourceAge}
)
"""The market's tape, and what the optional sources say."""
_TAPE_NAMES = frozenset(kind.__name__ for kind in TAPE)
_READS = frozenset({PositionReport.__name__, WalletReport.__name__})


@dataclass(slots=True)
class Keeping:
    """Thins one journal while it is written: the tape older than `days`, or all of it beyond `most_bytes`."""

    days: float
    most_bytes: int
    _said: dict[str, tuple[object, ...]] = field(default_factory=dict)
    _next_ms: int = 0

    def on_time(self, journal: Journal, now_ms: int) -> None:
        """Take one slice out when it is time to. The next commit makes it durable."""
        if now_ms < self._next_ms:
            return
        too_large = journal.used_bytes > self.most_bytes
        before_ms = now_ms if too_large else now_ms - int(self.days * DAY_MS)
        looked_at = journal.thin(before_ms, self.is_kept)
        self._next_ms = now_ms + (_AGAIN_MS if looked_at == SLICE_ROWS else _REST_MS)

    def is_kept(self, row: Row) -> bool:
        """Return whether an old row is still of use. Rows are asked about in their order."""
        if row.kind in _TAPE_NAMES:
            return False
        if row.kind == Reconcile.__name__:
            record = CODEC.decode(row.body)
            return not (isinstance(record, Reconcile) and record.reason in POLLS)
        if row.kind in _READS:
            return self._says_something_new(row)
        return True

    def _says_something_new(self, row: Row) -> bool:
        said = _content_of(CODEC.decode(row.body))
        new = self._said.get(row.kind) != said
        self._said[row.kind] = said
        return new


def _content_of(record: object) -> tuple[object, ...]:
    """Return what a read says, without what changes by the market alone."""
    match record:
        case PositionReport():
            prices = (record.stop_price, record.take_profit_price, record.liquidation_price)
            return (record.quantity, record.entry_price, record.leverage, *prices)
        case WalletReport():
            return (record.wallet_usdt,)
        case _:
            return (record,)
