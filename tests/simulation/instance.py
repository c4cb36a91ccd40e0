"""One running bot in virtual time: the product's loop, engine and journal; only sockets, sleep and the clock are ours.

It boots as the bot boots (recover, adopt), it dies as a process dies: what was committed stays, all else is gone.
"""

import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import cast

from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.exchange.paper import PaperExchange
from bot.journal.errors import JournalFullError
from bot.journal.journal import Journal
from bot.loop import Feed, Loop
from bot.recorder import Detail, Recorder
from bot.recovery import recover
from bot.timers import Pace
from core.commands import Command
from core.decision import Stance
from core.engine import Engine, Terms
from core.events import Event, Fill, FundingPaid
from core.execution.book import Book
from core.execution.settings import Settings
from core.instrument import LTCUSDT
from core.plugs import View
from risk.limits import Limits
from risk.manager import RiskManager
from tests.fakes.machine import NoFeatures
from tests.fakes.running import KeptLog
from tests.simulation.account import LEVERAGE, TAKER_FEE
from tests.simulation.market import BAR_MS, SYMBOL

LIMITS = Limits(
    time_exit_bars=3,
    cool_down_bars_after_stop=0,
    max_entries_per_day=1000,
    max_daily_loss_pct_of_equity=6,
    max_drawdown_pct_of_equity=90,
)
SETTINGS = Settings()
STOP_PCT = Decimal(str(LIMITS.stop_loss_pct_of_price))
CANARY = "k3yC4n4ry"
"""Stands for a secret: it is in what the exchange says, and may be in nothing that the bot writes."""


class Crashed(BaseException):
    """The process is gone, in the middle of whatever it did."""


@dataclass(frozen=True, slots=True)
class Coin:
    """A strategy that wants a short at seven of ten bars, the same ones however often it is asked."""

    seed: int

    def decide(self, view: View) -> Stance:
        """Return SHORT or FLAT."""
        wants = random.Random(f"wants {self.seed} {view.time}").random() < 0.7
        return Stance.SHORT if wants else Stance.FLAT


@dataclass(slots=True)
class VirtualClock(MarketClock):
    """The bot's clock: the simulated time, and `offset_ms` by which it is wrong."""

    true_ms: Callable[[], int] = field(default=lambda: 0)

    def now_ms(self) -> int:
        """Return the time as the bot believes it to be."""
        return self.true_ms() + self.offset_ms


class StepLoop(Loop):
    """The bot's loop, one event at a time; a command that leaves goes to `leave` instead of a task."""

    def __init__(
        self,
        engine: Engine,
        recorder: Recorder,
        clock: MarketClock,
        log: KeptLog,
        leave: Callable[[Command], None],
    ) -> None:
        nothing = cast(PaperExchange, None)
        pace = Pace(BAR_MS, 250)
        logger = cast(FilteringBoundLogger, log)
        super().__init__(engine, nothing, cast(Feed, None), recorder, clock, pace, logger)
        self._leave = leave

    def _send(self, command: Command) -> None:
        self._leave(command)

    @property
    def failure(self) -> BaseException | None:
        """Return what ended it."""
        return self._failure


class Disk(Journal):
    """The bot's journal, on a disk that can be full, and in a process that can die while it commits."""

    full = False
    dies_at: float | None = None
    """At the next commit: which share of it reaches the disk before the process is gone."""

    def commit(self) -> None:
        """Commit, unless the disk is full."""
        if self.full:
            self._buffer.clear()
            self._sequence, self._time_ms = self._committed
            raise JournalFullError(f"{self.path}: no room")
        if self.dies_at is None:
            super().commit()
            return
        log = self.path.with_name(f"{self.path.name}-wal")
        before = log.stat().st_size if log.exists() else 0
        super().commit()
        raise TornError(before + int((log.stat().st_size - before) * self.dies_at))


class TornError(Crashed):
    """The process died in a commit; `args[0]` is how long the write-ahead log is (bytes)."""


@dataclass(slots=True)
class Instance:
    """One bot: its folder, its boots, and the loop of the present boot (None while it is down)."""

    name: str
    folder: Path
    seed: int
    true_ms: Callable[[], int]
    leave: Callable[["Instance", Command], None]
    log: KeptLog = field(default_factory=KeptLog)
    loop: StepLoop | None = None
    clock: VirtualClock = field(init=False)
    boots: int = 0
    booted_at: int = 0
    generation: int = 0

    def __post_init__(self) -> None:
        self.clock = VirtualClock(true_ms=self.true_ms)

    @property
    def path(self) -> Path:
        """Return the journal's file of this generation: after a crash the disk is another file, as it was left."""
        return self.folder / f"{self.name}-{self.generation}.sqlite"

    def boot(self, told: Sequence[Fill | FundingPaid]) -> list[Fill | FundingPaid]:
        """Start, as bot/compose.py does; return what the exchange's lists hold and the journal does not."""
        self.boots += 1
        journal = Disk(self.path, environment="simulation")
        recovered = recover(journal)
        book = Book(LTCUSDT, SETTINGS, f"ebb-{self.name}{self.boots}", STOP_PCT)
        terms = Terms(SYMBOL, BAR_MS, LEVERAGE, TAKER_FEE)
        strategy, risk = Coin(self.seed), RiskManager(LIMITS)
        engine = Engine(terms, NoFeatures(), None, strategy, risk, book)
        engine.state.memory = recovered.memory
        book.halted = recovered.memory.halted
        book.orders.update(recovered.unproved)
        recorder = Recorder(journal, Detail.ALL, recovered.lives)
        self.loop = StepLoop(engine, recorder, self.clock, self.log, self._leaves)
        self.booted_at = self.true_ms()
        known = _known(journal)
        return [one for one in told if one.execution_id not in known]

    def _leaves(self, command: Command) -> None:
        self.leave(self, command)

    @property
    def journal(self) -> Disk:
        """Return the journal of the present boot."""
        assert self.loop is not None
        return cast(Disk, self.loop.recorder.journal)

    def take(self, event: Event) -> None:
        """Let the bot take one event. Raises Crashed when it died of it."""
        assert self.loop is not None
        self.loop.take(event)

    def die(self, keep_bytes: int | None = None) -> None:
        """End as kill -9 ends a process; the write-ahead log is cut to `keep_bytes`."""
        old, journal = self.path, self.journal
        self.generation += 1
        for suffix in ("", "-wal"):
            source = old.with_name(old.name + suffix)
            if source.exists():
                shutil.copyfile(source, self.path.with_name(self.path.name + suffix))
        if keep_bytes is not None:
            with self.path.with_name(self.path.name + "-wal").open("r+b") as log:
                log.truncate(keep_bytes)
        journal.abandon()
        self.loop = None

    def end(self) -> None:
        """End as SIGTERM ends it: the journal is closed, the stop stays where it is."""
        if self.loop is not None:
            self.journal.full = False
            self.journal.close()
            self.loop = None


def _known(journal: Journal) -> frozenset[str]:
    rows = [*journal.read("Fill"), *journal.read("FundingPaid")]
    return frozenset(
        record.execution_id
        for record in (row.record for row in rows)
        if isinstance(record, Fill | FundingPaid)
    )
