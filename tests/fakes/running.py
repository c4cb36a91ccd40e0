"""A running loop in a test: a steady market, an exchange that can be made to misbehave, a log that is kept."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import cast

from structlog.typing import FilteringBoundLogger

from bot.clock import MarketClock
from bot.journal.journal import Journal
from bot.journal.reader import JournalReader
from bot.loop import Loop
from bot.recorder import Detail, Recorder
from bot.timers import Pace
from core.calendar import next_close
from core.commands import Command
from core.engine import Engine, Terms
from core.events import Bar, Event, Mark
from core.execution.settings import Settings
from core.instrument import LTCUSDT
from risk.limits import Limits
from risk.manager import RiskManager
from simulator.ledger import Ledger
from simulator.rules import Costs
from simulator.venue import Venue
from tests.fakes.machine import NoFeatures, Says, always, book

BAR_MS = 200
Executes = Callable[["BentExchange", Command], Awaitable[Sequence[Event]]]


@dataclass(slots=True)
class KeptLog:
    """A log whose lines can be asked for."""

    lines: list[tuple[str, str, dict[str, object]]] = field(default_factory=list)

    def _keep(self, level: str, event: str, values: dict[str, object]) -> None:
        self.lines.append((level, event, values))

    def debug(self, event: str, **values: object) -> None:
        """Keep a line."""
        self._keep("debug", event, values)

    def info(self, event: str, **values: object) -> None:
        """Keep a line."""
        self._keep("info", event, values)

    def warning(self, event: str, **values: object) -> None:
        """Keep a line."""
        self._keep("warning", event, values)

    def error(self, event: str, **values: object) -> None:
        """Keep a line."""
        self._keep("error", event, values)


@dataclass(slots=True)
class SteadyFeed:
    """A market whose price never moves: a mark and a bar at every close, in real time."""

    clock: MarketClock
    bar_ms: int = BAR_MS
    price: float = 80.0

    async def events(self) -> AsyncIterator[Event]:
        """Yield for ever."""
        close = next_close(self.clock.now_ms(), self.bar_ms)
        while True:
            await asyncio.sleep(max(close - self.clock.now_ms(), 0) / 1000)
            p = self.price
            yield Bar(close, close, "LTCUSDT", self.bar_ms, p, p, p, p, 10.0)
            yield Mark(close, close, "LTCUSDT", p, p)
            close += self.bar_ms


async def plainly(exchange: "BentExchange", command: Command) -> Sequence[Event]:
    """Carry out one request as the simulator does."""
    return exchange.venue.execute(command, exchange.clock.now_ms())


@dataclass(slots=True)
class BentExchange:
    """The simulator, with a word in how requests are carried out; remembers what reached it."""

    venue: Venue
    clock: MarketClock
    executes: Executes = plainly
    asked: list[Command] = field(default_factory=list)
    environment: str = "paper"

    async def start(self, put: Callable[[Event], None]) -> None:
        """Nothing to connect to."""

    async def stop(self) -> None:
        """Nothing to close."""

    def observe(self, event: Event) -> Sequence[Event]:
        """Move the market."""
        return self.venue.advance(event)

    async def execute(self, command: Command) -> Sequence[Event]:
        """Carry out one request."""
        self.asked.append(command)
        return await self.executes(self, command)

    def of(self, kind: type) -> list[Command]:
        """Return the requests of one kind that reached the exchange."""
        return [command for command in self.asked if isinstance(command, kind)]


@dataclass(slots=True)
class Rig:
    """Everything a loop needs, on a journal in `folder`."""

    folder: Path
    executes: Executes = plainly
    bar_ms: int = BAR_MS
    max_bytes: int | None = None
    clock: MarketClock = field(default_factory=MarketClock)
    log: KeptLog = field(default_factory=KeptLog)
    feed: object = None
    engine: Engine = field(init=False)
    exchange: BentExchange = field(init=False)
    journal: Journal = field(init=False)
    loop: Loop = field(init=False)

    def __post_init__(self) -> None:
        fee, leverage = Decimal("0.00055"), Decimal(10)
        settings = Settings(adopt_gap_s=0, entry_deadline_s=10)
        limits = Limits(max_entries_per_day=1000, time_exit_bars=1000)
        self.engine = Engine(
            Terms("LTCUSDT", self.bar_ms, leverage, fee),
            NoFeatures(),
            None,
            Says(always),
            RiskManager(limits),
            book(settings),
        )
        venue = Venue(Ledger(LTCUSDT, leverage, fee, Decimal(1000)), Costs())
        self.exchange = BentExchange(venue, self.clock, self.executes)
        self.journal = Journal(self.folder / "paper.sqlite", max_bytes=self.max_bytes)
        feed = self.feed or SteadyFeed(self.clock, self.bar_ms)
        self.loop = Loop(
            self.engine,
            self.exchange,
            feed,  # type: ignore[arg-type]  # whatever has `events`
            Recorder(self.journal, Detail.ALL),
            self.clock,
            Pace(self.bar_ms, 20),
            cast("FilteringBoundLogger", self.log),
        )

    def run(self, seconds: float = 10.0, until: Callable[[], bool] = lambda: False) -> None:
        """Run until `until` holds, at most `seconds`; raises what the loop raises."""

        async def watch() -> None:
            for _ in range(int(seconds * 50)):
                if until():
                    break
                await asyncio.sleep(0.02)
            self.loop.stop("the test has seen enough")

        async def both() -> None:
            watching = asyncio.create_task(watch())
            try:
                await self.loop.run()
            finally:
                watching.cancel()

        asyncio.run(both())

    def rows(self, kind: type) -> list[object]:
        """Return what the journal durably holds of one kind, read by somebody else."""
        with JournalReader(self.journal.path) as reader:
            return [row.record for row in reader.read(kind=kind.__name__)]
