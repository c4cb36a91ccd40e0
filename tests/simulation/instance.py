"""One running bot in virtual time: the product's loop, engine and journal; only sockets, sleep and the clock are ours.

It boots as the bot boots (recover, adopt), it dies as a process dies: what was committed stays, all else is gone.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import cast

from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.compose import take_up
from bot.exchange.paper import PaperExchange
from bot.journal.journal import Journal
from bot.loop import Feed, Loop
from bot.recorder import Detail, Recorder
from bot.recovery import recover
from bot.timers import Pace
from core.commands import Command
from core.decision import Stance
from core.engine import Engine, Terms
from core.events import Bar, Event, Fill, ForeignOrder, FundingPaid
from core.execution.book import Book
from core.execution.settings import Settings
from core.instrument import LTCUSDT
from core.money import ZERO
from core.plugs import View
from risk.limits import Limits
from risk.manager import RiskManager
from tests.fakes.machine import NoFeatures
from tests.fakes.running import KeptLog
from tests.simulation.account import LEVERAGE, TAKER_FEE
from tests.simulation.disk import ENVIRONMENT, Disk, MemoryDisk
from tests.simulation.market import BAR_MS, SYMBOL

LIMITS = Limits(
    time_exit_bars=3,
    cool_down_bars_after_stop=0,
    max_entries_per_day=1000,
    risk_per_trade_pct_of_equity=3,
    max_daily_loss_pct_of_equity=4,
    max_drawdown_pct_of_equity=90,
)
SETTINGS = Settings()
STOP_PCT = Decimal(str(LIMITS.stop_loss_pct_of_price))


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
    on_sqlite: bool = False
    disk: Disk | None = None

    def __post_init__(self) -> None:
        self.clock = VirtualClock(true_ms=self.true_ms)

    def _disk(self) -> Disk:
        """Return what the journal's disk holds at a start."""
        if self.disk is not None:
            return self.disk
        path = self.folder / f"{self.name}-0.sqlite"
        return Disk(path, environment=ENVIRONMENT) if self.on_sqlite else MemoryDisk(path)

    def boot(
        self, told: Sequence[Fill | FundingPaid], bar: Bar | None
    ) -> list[Fill | FundingPaid | ForeignOrder]:
        """Start, as bot/compose.py does, warmed up with `bar`, the newest one.

        Return what the exchange's lists hold and the journal does not, after the entries of others into what is held.
        """
        self.boots += 1
        journal = self.disk = self._disk()
        recovered = recover(journal)
        book = Book(LTCUSDT, SETTINGS, f"ebb-{self.name}{self.boots}", STOP_PCT)
        terms = Terms(SYMBOL, BAR_MS, LEVERAGE, TAKER_FEE, fills_are_measured=True)
        strategy, risk = Coin(self.seed), RiskManager(LIMITS)
        engine = Engine(terms, NoFeatures(), None, strategy, risk, book)
        if bar is not None:
            engine.step(bar)
        take_up(engine, recovered, journal)
        recorder = Recorder(journal, Detail.ALL, recovered.lives)
        self.loop = StepLoop(engine, recorder, self.clock, self.log, self._leaves)
        self.booted_at = self.true_ms()
        known = _known(journal)
        missed = [one for one in told if one.execution_id not in known]
        return [*self._entries_of_others(told, recovered.known_orders), *missed]

    def _entries_of_others(
        self, told: Sequence[Fill | FundingPaid], known: frozenset[str]
    ) -> list[ForeignOrder]:
        """Return the entries of others into the short that is held, as bot/exchange/account.py does."""
        now, held, names = self.clock.now_ms(), ZERO, dict[str, int]()
        for fill in told:
            if not isinstance(fill, Fill):
                continue
            held += fill.quantity
            if fill.quantity < 0:
                names.setdefault(fill.client_order_id, fill.time)
            elif not held:
                names.clear()
        others = {name: time for name, time in names.items() if name not in known}
        return [ForeignOrder(time, now, f"o{name}", name) for name, time in others.items()]

    def _leaves(self, command: Command) -> None:
        self.leave(self, command)

    @property
    def journal(self) -> Disk:
        """Return the journal of the present boot."""
        assert self.disk is not None
        return self.disk

    def take(self, event: Event) -> None:
        """Let the bot take one event. Raises Crashed when it died of it."""
        assert self.loop is not None
        self.loop.take(event)

    def die(self, keep_bytes: int | None = None) -> None:
        """End as kill -9 ends a process; what a commit had written by then is `keep_bytes` of its log."""
        self.generation += 1
        path = self.folder / f"{self.name}-{self.generation}.sqlite"
        self.disk = self.journal.left_behind(path, keep_bytes)
        self.loop = None

    def end(self) -> None:
        """End as SIGTERM ends it: the journal is closed, the stop stays where it is."""
        if self.loop is not None:
            self.disk = self.journal.reopened()
            self.loop = None


def _known(journal: Journal) -> frozenset[str]:
    rows = [*journal.read("Fill"), *journal.read("FundingPaid")]
    return frozenset(
        record.execution_id
        for record in (row.record for row in rows)
        if isinstance(record, Fill | FundingPaid)
    )
