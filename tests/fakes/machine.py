"""A whole machine in a test: engine, in-process exchange, and a driver between them. Nothing is patched."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from bot.recorder import Recorder
from core.commands import Command
from core.decision import Decision, Stance
from core.engine import Engine, Output, Terms
from core.events import Bar, Event, Timer
from core.execution.book import Book
from core.execution.settings import Settings
from core.instrument import LTCUSDT
from core.lives import Lives
from core.plugs import View
from risk.limits import Limits
from risk.manager import RiskManager
from simulator.ledger import Ledger
from simulator.rules import Costs
from simulator.venue import Venue

HOUR = 3_600_000
START = 1_704_067_200_000


@dataclass(slots=True)
class NoFeatures:
    """Features that say nothing."""

    names: tuple[str, ...] = ()

    def observe(self, event: Event) -> None:
        """Take in nothing."""

    def vector(self) -> Sequence[float]:
        """Return no number."""
        return ()


@dataclass(slots=True)
class Says:
    """A strategy that does what a function says."""

    what: Callable[[View], bool]

    def decide(self, view: View) -> Stance:
        """Return SHORT where the function says True."""
        return Stance.SHORT if self.what(view) else Stance.FLAT


def always(view: View) -> bool:
    """Want a short at every bar."""
    return True


def book(settings: Settings | None = None) -> Book:
    """Return an empty book on LTCUSDT."""
    return Book(LTCUSDT, settings or Settings(), "ebb-test", Decimal(3))


@dataclass(slots=True)
class Machine:
    """Engine and venue; `tape` holds every event and output in order."""

    strategy: Callable[[View], bool] = always
    limits: Limits = field(default_factory=Limits)
    costs: Costs = field(default_factory=Costs)
    equity: Decimal = Decimal(1000)
    leverage: Decimal = Decimal(10)
    measured: bool = False
    answer: Callable[[Venue, Command, int], list[Event]] = Venue.execute
    tape: list[Event | Output] = field(default_factory=list)
    lives: Lives = field(default_factory=Lives)
    engine: Engine = field(init=False)
    venue: Venue = field(init=False)
    now: int = START

    def __post_init__(self) -> None:
        fee = Decimal("0.00055")
        terms = Terms("LTCUSDT", HOUR, self.leverage, fee, self.measured)
        risk = RiskManager(self.limits)
        self.engine = Engine(terms, NoFeatures(), None, Says(self.strategy), risk, book())
        self.venue = Venue(Ledger(LTCUSDT, self.leverage, fee, self.equity), self.costs)

    def adopt(self) -> None:
        """Let the engine read the account twice, as every start does."""
        for before in (5000, 2500):
            self.deliver([Timer(self.now - before, self.now - before, False)])

    def deliver(self, events: Iterable[Event]) -> None:
        """Feed events and carry out what follows until nothing does."""
        queue = deque(events)
        while queue:
            event = queue.popleft()
            self.tape.append(event)
            self.lives.on_event(event)
            for output in self.engine.step(event):
                self.tape.append(output)
                self.lives.on_output(output)
                if not isinstance(output, Decision):
                    queue += self.answer(self.venue, output, self.engine.state.time)

    def bar(self, open_: float, high: float, low: float, close: float) -> None:
        """Play one hour and ask for its decision."""
        self.now += HOUR
        bar = Bar(self.now, self.now, "LTCUSDT", HOUR, open_, high, low, close, 1000.0)
        self.deliver(self.venue.advance(bar))
        self.deliver([bar, Timer(self.now, self.now, True)])

    def seconds(self, count: float, *, step_s: float = 1.0) -> None:
        """Let time pass with the loop's housekeeping timers."""
        until = self.now + int(count * 1000)
        while self.now < until:
            self.now += int(step_s * 1000)
            self.deliver([Timer(self.now, self.now, False)])

    def said(self, kind: type) -> list[object]:
        """Return every event or output of one kind, in order."""
        return [item for item in self.tape if isinstance(item, kind)]

    def write(self, recorder: Recorder) -> None:
        """Write the whole tape into a journal, as a loop would have."""
        for item in self.tape:
            if isinstance(item, Decision | Command):
                recorder.output(item)
            else:
                recorder.event(item)
