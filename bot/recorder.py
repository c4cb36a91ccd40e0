"""What goes into the journal, and under which key: every event and every output, or only what changed something.

`ALL` is for a running bot. `CHANGES` is for replays of millions of bars, whose tape is kept elsewhere: it leaves out
the tape itself, decisions that stayed where they were, and reads that said nothing new. It knows no exchange.
"""

from enum import StrEnum

from bot.journal.journal import Journal
from bot.journal.keeping import TAPE, Keeping
from bot.journal.notes import note_shorts_over
from core.commands import Reconcile
from core.decision import Decision
from core.engine import Output
from core.events import Event, PositionReport, Timer
from core.execution.machine import POLLS
from core.lives import Life, Lives


class Detail(StrEnum):
    """How much of a run is written down."""

    ALL = "all"
    CHANGES = "changes"


class Recorder:
    """Writes one run into one journal and follows the lives of its shorts."""

    def __init__(
        self,
        journal: Journal,
        detail: Detail,
        lives: Lives | None = None,
        keeping: Keeping | None = None,
    ) -> None:
        """`keeping` takes old market data out again; without it everything stays."""
        self.journal, self._keeping = journal, keeping
        self.lives = lives or Lives()
        self._all = detail is Detail.ALL
        self._last_read: tuple[object, ...] = ()

    @property
    def records_tape(self) -> bool:
        """True when market data and quiet decisions are written too."""
        return self._all

    def event(self, event: Event) -> Life | None:
        """Record `event`, before the engine sees it; return the life that it ended."""
        key = "" if type(event) in TAPE else self.lives.decision_id
        ended = self.lives.on_event(event)
        if self._all or (type(event) not in TAPE and not self._says_nothing_new(event)):
            sequence = self.journal.append(event, key)
            if ended is not None:
                note_shorts_over(self.journal, sequence, self.lives.count)
        if self._keeping is not None and type(event) is Timer:
            self._keeping.on_time(self.journal, event.time)
        return ended

    def output(self, output: Output) -> None:
        """Record one decision or command, before it is carried out."""
        self.lives.on_output(output)
        if isinstance(output, Decision):
            if self._all or not output.quiet:
                self.journal.append(output, output.id)
        elif self._all or not (isinstance(output, Reconcile) and output.reason in POLLS):
            self.journal.append(output, self.lives.decision_id)

    def _says_nothing_new(self, event: Event) -> bool:
        if not isinstance(event, PositionReport):
            return False
        read = (event.quantity, event.stop_price, event.take_profit_price, event.liquidation_price)
        same = read == self._last_read
        self._last_read = read
        return same
