"""The machine before an exchange that lies, loses, repeats and delays, seed after seed (FAULTS 1-20, 28; I1-I17).

Every seed is a market with wicks and gaps, a person who halts, flattens and resumes, restarts, and an exchange whose
answers are at fault. The laws are asserted after every event; when the faults stop, everything must agree again.
"""

import random
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal

import pytest

from core.commands import (
    AmendStop,
    Ask,
    ClosePosition,
    Command,
    PlaceOrder,
    Reconcile,
)
from core.decision import Decision
from core.engine import Engine, Output, Terms
from core.events import (
    Bar,
    Event,
    FeedHealth,
    OperatorAction,
    OperatorOrder,
    OrderUpdate,
    Outcome,
    PositionReport,
    Request,
    SendOutcome,
    Timer,
)
from core.execution.book import Book
from core.execution.machine import blocked
from core.execution.settings import Settings
from core.instrument import LTCUSDT
from core.lives import Lives
from core.order import Order, OrderState
from risk.limits import Limits
from risk.manager import RiskManager
from simulator.ledger import Ledger
from simulator.rules import Costs
from simulator.venue import Venue
from tests.fakes.machine import START, NoFeatures, Says

BAR_MS, SECOND_MS = 120_000, 1000
BARS, QUIET_BARS = 8, 2
CONVERGED_S = 30
REPLICA_LAG_MS = 20_000
FEE = Decimal("0.00055")
SEEDS = 240
LIMITS = Limits(
    max_entries_per_day=1000,
    max_daily_loss_pct_of_equity=100,
    max_drawdown_pct_of_equity=100,
    cool_down_bars_after_stop=0,
)


@dataclass(slots=True)
class FaultyExchange:
    """A venue behind a bad line. Requests and answers are lost, late, doubled, shuffled; reads lag behind."""

    venue: Venue
    chance: random.Random
    faulty: bool = True
    late_requests: list[tuple[int, Command]] = field(default_factory=list)
    late_events: list[tuple[int, Event]] = field(default_factory=list)
    hidden_until: dict[str, int] = field(default_factory=dict)
    before: PositionReport | None = None
    newest: PositionReport | None = None
    changed_at: int = 0

    def execute(self, command: Command, now: int) -> list[Event]:
        """Carry out one request as well as the line allows."""
        if not self.faulty:
            return self._seen(self.venue.execute(command, now))
        answer: Callable[[Command, int], list[Event]] = {
            PlaceOrder: self._send,
            ClosePosition: self._send,
            AmendStop: self._amend,
            Reconcile: self._read,
        }.get(type(command), lambda *_: [])
        return answer(command, now)

    def observe(self, bar: Bar) -> list[Event]:
        """Move the market; the account's events travel over the same line."""
        return self._over_the_line(self._seen(self.venue.advance(bar)), bar.time)

    def arrived(self, now: int) -> list[Event]:
        """Return what was under way and is there at `now`."""
        requests = [request for at, request in self.late_requests if at <= now]
        events = [event for at, event in self.late_events if at <= now]
        self.late_requests = [late for late in self.late_requests if late[0] > now]
        self.late_events = [late for late in self.late_events if late[0] > now]
        for request in requests:
            events += self._seen(self.venue.execute(request, now))
        return events

    def _send(self, command: PlaceOrder | ClosePosition, now: int) -> list[Event]:
        name = command.client_order_id
        request = Request.PLACE if isinstance(command, PlaceOrder) else Request.CLOSE
        unknown: list[Event] = [SendOutcome(now, now, request, name, Outcome.UNKNOWN)]
        self.hidden_until[name] = now + self.chance.choice([0, 0, 3000, 19_000])
        if isinstance(command, PlaceOrder) and self.chance.random() < 0.3:
            command = replace(command, stop_price=None)
        match self.chance.randrange(9):
            case 0:
                return []
            case 1:
                return unknown
            case 2:
                self._seen(self.venue.execute(command, now))
                return unknown
            case 3:
                self._seen(self.venue.execute(command, now))
                return []
            case 4:
                self.late_requests.append((now + self.chance.randrange(4000), command))
                return unknown
            case 5:
                return [SendOutcome(now, now, request, name, Outcome.REJECTED, "", 110007, "poor")]
            case _:
                return self._over_the_line(self._seen(self.venue.execute(command, now)), now)

    def _amend(self, command: Command, now: int) -> list[Event]:
        if self.chance.random() < 0.4:
            return [SendOutcome(now, now, Request.AMEND_STOP, "", Outcome.REJECTED, "", 10001, "")]
        return self._over_the_line(self._seen(self.venue.execute(command, now)), now)

    def _read(self, command: Command, now: int) -> list[Event]:
        assert isinstance(command, Reconcile)
        if self.chance.random() < 0.25:
            return []
        name = command.client_order_id
        if command.ask is Ask.ORDER and now < self.hidden_until.get(name, 0):
            return [OrderUpdate(now, now, name, "", OrderState.NOT_FOUND, Decimal(0))]
        events = self.venue.execute(command, now)
        lags = now - self.changed_at < REPLICA_LAG_MS
        if self.before is not None and lags and self.chance.random() < 0.3:
            stale = replace(self.before, time=now)
            events = [stale if isinstance(event, PositionReport) else event for event in events]
        return self._over_the_line(events, now)

    def _over_the_line(self, events: list[Event], now: int) -> list[Event]:
        if not self.faulty:
            return events
        here: list[Event] = []
        for event in events:
            match self.chance.randrange(8):
                case 0:
                    continue
                case 1:
                    self.late_events.append((now + self.chance.randrange(8000), event))
                case 2:
                    here += [event, event]
                case _:
                    here.append(event)
        if self.chance.random() < 0.3:
            self.chance.shuffle(here)
        return here

    def _seen(self, events: list[Event]) -> list[Event]:
        """Remember how the position read before its last change."""
        report = self.venue.ledger.position_report(self.venue.time, Decimal(str(self.venue.mark)))
        newest = self.newest
        if newest is None or (newest.quantity, newest.stop_price) != (
            report.quantity,
            report.stop_price,
        ):
            self.before, self.newest, self.changed_at = newest, report, self.venue.time
        return events


class Ordeal:
    """One seed: engine, exchange and laws, driven second by second."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.now, self.boot, self.close = START, 0, 100.0
        ledger = Ledger(LTCUSDT, Decimal(10), FEE, Decimal(1000))
        self.exchange = FaultyExchange(Venue(ledger, Costs()), self.chance)
        self.engine = self._engine()
        self.decided: list[int] = []
        self.lives = Lives()

    def _engine(self) -> Engine:
        terms = Terms("LTCUSDT", BAR_MS, Decimal(10), FEE)
        wants = Says(lambda _: self.chance.random() < 0.7)
        book = Book(LTCUSDT, Settings(), f"ebb-{self.boot}", Decimal(3))
        return Engine(terms, NoFeatures(), None, wants, RiskManager(LIMITS), book)

    def restart(self) -> None:
        """Lose all but what the journal keeps: memory, and the requests that nothing proved."""
        old = self.engine
        self.boot += 1
        self.engine = self._engine()
        self.engine.state.memory = replace(old.state.memory)
        self.engine.book.halted = old.state.memory.halted
        for order in old.book.live_orders:
            unproved = Order(
                order.client_order_id,
                order.quantity,
                order.reduce_only,
                order.decision_id,
                order.sent_at,
            )
            unproved.move(OrderState.UNKNOWN)
            if order.filled_quantity:
                unproved.fill(order.filled_quantity)
            self.engine.book.orders[order.client_order_id] = unproved

    def deliver(self, events: Iterable[Event]) -> None:
        """Feed events, carry out what follows, and hold every step to the laws."""
        queue = deque(events)
        for _ in range(10_000):
            if not queue:
                return
            event = queue.popleft()
            self.lives.on_event(event)
            for output in self.engine.step(event):
                self.lives.on_output(output)
                self.check_output(output)
                if not isinstance(output, Decision):
                    queue += self.exchange.execute(output, self.now)
            self.check_books()
        raise AssertionError("the machine and the exchange talk for ever")

    def check_output(self, output: Output) -> None:
        """Hold a decision to I14, an entry to I6, I7 and I12."""
        book = self.engine.book
        if isinstance(output, Decision):
            assert not self.decided or output.time > self.decided[-1], "two decisions of one bar"
            self.decided.append(output.time)
        if isinstance(output, PlaceOrder) and not output.reduce_only:
            assert book.position.is_flat
            assert [o.client_order_id for o in book.live_orders] == [output.client_order_id]
            assert book.pending_quantity == output.quantity, "an unknown order counts in full"
            assert book.adoption.done
            assert not book.halted
            assert book.closing is None
            assert not self.engine.state.feed_faults
            assert output.stop_price is not None
            assert self.held == 0, "an entry on top of a position"

    def check_books(self) -> None:
        """Hold the books to I1 and I7."""
        book = self.engine.book
        assert self.held <= 0, "the exchange is long"
        assert book.position.quantity <= 0, "the books are long"
        assert not book.halted.startswith("drawdown"), "a loss that never was"
        assert sum(not order.reduce_only for order in book.live_orders) <= 1

    @property
    def held(self) -> Decimal:
        """Return what the exchange really holds."""
        return self.exchange.venue.ledger.position.quantity

    def second(self) -> None:
        """Let a second pass."""
        self.now += SECOND_MS
        self.deliver(self.exchange.arrived(self.now))
        self.deliver([Timer(self.now, self.now, False)])
        if self.exchange.faulty:
            self._intervene()

    def _intervene(self) -> None:
        match self.chance.randrange(250):
            case 0:
                self.restart()
            case 1:
                self._say(OperatorAction.HALT)
            case 2 | 3 | 4 | 5:
                self._say(OperatorAction.RESUME)
            case 6:
                self._say(OperatorAction.FLATTEN)
            case 7 | 8:
                ok = self.chance.random() < 0.7
                self.deliver([FeedHealth(self.now, self.now, "market", ok, "" if ok else "silent")])
            case _:
                pass

    def _say(self, action: OperatorAction) -> None:
        self.deliver([OperatorOrder(self.now, self.now, action)])

    def bar(self) -> None:
        """Let a bar pass and close, and ask for its decision, in one of the orders in which that happens."""
        while (self.now + SECOND_MS) // BAR_MS == self.now // BAR_MS:
            self.second()
        self.second()
        chance = self.chance
        wild = 1 if self.exchange.faulty else 0
        open_ = self.close * (1 + wild * chance.choice([0, 0, 0, 0.01, -0.01, 0.08]))
        self.close = open_ * (1 + chance.uniform(-0.015, 0.015))
        high = max(open_, self.close) * (1 + wild * chance.choice([0, 0, 0.01, 0.05, 0.15]))
        low = min(open_, self.close) * (1 - chance.choice([0, 0.01, 0.04]))
        top, bottom = round(high, 2), round(low, 2)
        ends = round(open_, 2), round(self.close, 2)
        bar = Bar(self.now, self.now, "LTCUSDT", BAR_MS, ends[0], top, bottom, ends[1], 1000.0)
        timer = Timer(self.now, self.now, True)
        happened = self.exchange.observe(bar)
        match chance.randrange(6) if self.exchange.faulty else 5:
            case 0:
                self.deliver([*happened, timer, bar, timer])
            case 1:
                self.deliver([*happened, timer, timer])
            case 2:
                self.deliver([*happened, bar, bar, timer, timer])
            case _:
                self.deliver([*happened, bar, timer])

    def disagreements(self) -> list[str]:
        """Return what the machine and the exchange do not agree on, or what is not proved (I2, I11)."""
        book, ledger = self.engine.book, self.exchange.venue.ledger
        wrong = []
        if book.position.quantity != ledger.position.quantity:
            wrong.append(f"books {book.position.quantity}, exchange {ledger.position.quantity}")
        if ledger.position.quantity and ledger.stop_price is None:
            wrong.append("a position without a stop")
        told = self.lives.open.held_quantity if self.lives.open is not None else 0
        if told != ledger.position.quantity:
            wrong.append(f"a life of {told}, exchange {ledger.position.quantity}")
        if book.live_orders:
            wrong.append(f"not proved: {book.live_orders}")
        if book.closing is not None or book.uncovered_since is not None or not book.adoption.done:
            wrong.append(f"{book.closing} {book.uncovered_since} {book.adoption}")
        return wrong


@pytest.mark.parametrize("group", range(8))
def test_no_fault_breaks_a_law_and_everything_agrees_within_thirty_seconds(group: int) -> None:
    for seed in range(group * SEEDS // 8, (group + 1) * SEEDS // 8):
        ordeal = Ordeal(seed)
        for _ in range(BARS):
            ordeal.bar()
        for _ in range(ordeal.chance.randrange(25)):
            ordeal.second()
        ordeal.exchange.faulty = False
        for _ in range(CONVERGED_S):
            ordeal.second()
        assert not ordeal.disagreements(), f"seed {seed}"
        person = OperatorOrder(ordeal.now, ordeal.now, OperatorAction.RESUME)
        ordeal.deliver([person, FeedHealth(ordeal.now, ordeal.now, "market", True)])
        for _ in range(QUIET_BARS):
            ordeal.bar()
        assert not ordeal.disagreements(), f"seed {seed}"
        assert not blocked(ordeal.engine.book, ordeal.now), f"seed {seed}"
