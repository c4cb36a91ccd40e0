"""An executor at a local exchange, with or without the machine that commands it. Nothing is patched."""

import asyncio
import importlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal as D
from typing import Any, TypeVar

import pytest

from bot.bybit.budget import Budget
from bot.bybit.places import place_of
from bot.clock import MarketClock
from bot.exchange.account import AccountTerms
from bot.exchange.v5 import V5Exchange
from core.commands import Alert, Ask, Command, Halt, OrderType, PlaceOrder, Reconcile, TimeInForce
from core.decision import Decision
from core.engine import Engine, Terms
from core.events import Bar, Event, FeedHealth, SendOutcome, Timer
from core.execution.settings import Settings
from risk.limits import Limits
from risk.manager import RiskManager
from simulator.exchange.words import PositionRow, Side
from simulator.server.faults import Wish
from simulator.server.host import Host
from tests.fakes.exchange_server import Served
from tests.fakes.machine import NoFeatures, Says, book

LTC = "LTCUSDT"
CLIENTS = ("pybit", "ccxt")
MOSTLY_PYBIT = ("pybit", pytest.param("ccxt", marks=pytest.mark.slow))
"""For faults, which meet the code that both share; the other client's turn is in `make test-slow`."""
BAR_MS = 60_000
PATIENCE_S = 12.0
T = TypeVar("T")
QUICK = Settings(
    adopt_gap_s=0.3,
    ask_every_s=0.3,
    not_placed_after_s=1.5,
    poll_position_s=1.0,
    entry_slippage_guard_bps=100,
)
"""As configured, with shorter pauses: what is tested is the order of things, not how long a person waits."""
HASTY = replace(QUICK, cover_proof_s=0.4, cover_fail_s=1.5, close_retry_s=0.3)
"""The same, with little patience for a stop that is not there."""


def executor(client: str, served: Served, **terms: Any) -> V5Exchange:
    """Return an executor over `client` at the served exchange."""
    module = importlib.import_module(f"bot.exchange.{client}_client")
    build = {"pybit": "open_bybit", "ccxt": "open_ccxt"}[client]
    wanted: dict[str, Any] = {
        "symbol": LTC,
        "leverage": D(5),
        "id_prefix": "ebb",
        "boot": "ebb-t1",
    } | terms
    made: V5Exchange = getattr(module, build)(
        place_of("testnet", served.rest),
        served.key,
        served.secret,
        AccountTerms(**wanted),
        MarketClock(),
        Budget(),
        "testnet:1",
    )
    return made


def arm(served: Served, name: str, **options: Any) -> None:
    """Arm a fault by name; `count`, `seconds`, `probability`, the rest are its parameters."""
    known = {key: options.pop(key) for key in ("count", "seconds", "probability") if key in options}

    def deed(host: Host) -> None:
        host.advance()
        host.arm(Wish(name, params=options, **known))

    served.inside(deed)


def clear(served: Served, name: str = "") -> None:
    """Take a fault away again, or all."""
    served.inside(lambda host: host.faults.clear(name))


def truth(served: Served) -> PositionRow:
    """Return the position that the exchange really has."""
    return served.inside(lambda host: host.exchange.positions(LTC)[0])


def held(served: Served) -> D:
    """Return what the exchange really holds, negative for a short."""
    row = truth(served)
    return -row.size if row.side is Side.SELL else row.size


def mark_of(served: Served) -> D:
    """Return the exchange's mark price."""
    return served.inside(lambda host: host.exchange.ticker(LTC).mark)


def hold_price(served: Served, price: D) -> None:
    """Let last, mark and index be `price` until further notice."""

    def deed(host: Host) -> None:
        host.advance()
        host.exchange.hold_price(LTC, price)
        host.settle()

    served.inside(deed)


def entry(served: Served, number: int = 1, **other: Any) -> PlaceOrder:
    """Return an entry of 1 LTC that fills at once, with its stop 3 % above."""
    mark = mark_of(served)
    cent = D("0.01")
    values: dict[str, Any] = {
        "client_order_id": f"ebb-t1-{number}",
        "decision_id": "d1",
        "symbol": LTC,
        "order_type": OrderType.LIMIT,
        "time_in_force": TimeInForce.IOC,
        "quantity": D(-1),
        "limit_price": (mark * D("0.99")).quantize(cent),
        "reduce_only": False,
        "stop_price": (mark * D("1.03")).quantize(cent),
        "take_profit_price": (mark * D("0.9")).quantize(cent),
        "deadline": 2**53,
    }
    return PlaceOrder(**(values | other))


async def until(true: Callable[[], object], *, patience_s: float = PATIENCE_S) -> None:
    """Wait until something holds; fail when it does not in time."""
    async with asyncio.timeout(patience_s):
        while not true():  # noqa: ASYNC110 - what is waited for is in the exchange's thread
            await asyncio.sleep(0.01)


@dataclass(slots=True)
class Hand:
    """An executor alone: events that it told unasked are in `told`."""

    served: Served
    exchange: V5Exchange
    told: list[Event] = field(default_factory=list)

    async def __aenter__(self) -> "Hand":
        await self.exchange.start(self.told.append)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.exchange.stop()

    async def do(self, command: Command) -> list[Event]:
        """Carry out one command; what a read of the account finds is told on the way."""
        before = len(self.told)
        events = list(await self.exchange.execute(command))
        if not isinstance(command, Reconcile) or command.ask is Ask.ORDER:
            return events
        told = [event for event in self.told[before:] if not isinstance(event, FeedHealth)]
        return [*told, *events]

    async def outcome(self, command: Command) -> SendOutcome:
        """Carry out one command and return its outcome."""
        (said,) = await self.do(command)
        assert isinstance(said, SendOutcome)
        return said

    def of(self, kind: type[T]) -> list[T]:
        """Return what was told of one kind."""
        return [event for event in self.told if isinstance(event, kind)]


@dataclass(slots=True)
class Desk:
    """The machine and an executor, as the loop runs them; `tape` has every event and command in order."""

    served: Served
    exchange: V5Exchange
    settings: Settings = QUICK
    boot: str = "ebb-t1"
    tape: list[object] = field(default_factory=list)
    engine: Engine = field(init=False)
    wanted: bool = True
    _queue: asyncio.Queue[Event] = field(default_factory=asyncio.Queue)
    requests: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        terms = Terms(LTC, BAR_MS, D(5), D("0.00055"))
        limits = Limits(max_entries_per_day=1000, time_exit_bars=100_000)
        own = book(self.settings)
        own.id_prefix = self.boot
        self.engine = Engine(
            terms, NoFeatures(), None, Says(lambda _: self.wanted), RiskManager(limits), own
        )

    @property
    def now(self) -> int:
        """Return the executor's time."""
        return self.exchange.clock.now_ms()

    def put(self, event: Event) -> None:
        """Put an event into the queue."""
        self._queue.put_nowait(event)

    def of(self, kind: type[T]) -> list[T]:
        """Return every event and command of one kind, in order."""
        return [item for item in self.tape if isinstance(item, kind)]

    async def decide(self) -> Decision:
        """Close a bar at the market's price now and return what was decided."""
        before = len(self.of(Decision))
        price, now = float(mark_of(self.served)), self.now
        self.put(Bar(now, now, LTC, BAR_MS, price, price, price, price, 10.0))
        self.put(Timer(now, now, bar_close=True))
        await until(lambda: len(self.of(Decision)) > before)
        return self.of(Decision)[-1]

    async def ready(self) -> None:
        """Wait until the account is adopted and nothing is in the way of an entry."""
        await until(
            lambda: (
                self.engine.book.adoption.done
                and self.engine.state.wallet_at is not None
                and not self.engine.state.feed_faults
            )
        )

    @property
    def is_covered(self) -> bool:
        """Return True when the machine holds what the exchange holds, and has read its stop back."""
        own = self.engine.book
        return bool(
            own.position.quantity == held(self.served) != 0
            and own.report is not None
            and own.report.quantity == own.position.quantity
            and own.report.stop_price
            and own.uncovered_since is None
        )

    async def open_short(self) -> None:
        """Open a short and wait until it is covered."""
        await self.ready()
        await self.decide()
        await until(lambda: self.is_covered)

    async def work(self) -> None:
        """Step the engine and carry out what it asks for."""
        while True:
            event = await self._queue.get()
            self.tape.append(event)
            for output in self.engine.step(event):
                self.tape.append(output)
                if not isinstance(output, Decision | Alert | Halt):
                    task = asyncio.create_task(self._carry_out(output))
                    self.requests.add(task)
                    task.add_done_callback(self.requests.discard)

    async def keep_time(self) -> None:
        """Let housekeeping timers pass."""
        while True:
            now = self.now
            self.put(Timer(now, now, bar_close=False))
            await asyncio.sleep(0.1)

    async def _carry_out(self, command: Command) -> None:
        for event in await self.exchange.execute(command):
            self.put(event)


@asynccontextmanager
async def running(desk: Desk) -> AsyncIterator[Desk]:
    """Run a desk while the test looks on; a defect of its workers fails the test."""
    await desk.exchange.start(desk.put)
    workers = [asyncio.create_task(desk.work()), asyncio.create_task(desk.keep_time())]
    try:
        yield desk
        for worker in workers:
            if worker.done():
                worker.result()
    finally:
        workers += desk.requests
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
        await desk.exchange.stop()
