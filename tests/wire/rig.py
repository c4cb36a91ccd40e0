"""The real bot, its real clients and its real journal, at a local exchange that misbehaves on command.

The exchange runs in a thread of its own; the bot runs as `ebb run` builds it, beside a scenario: a coroutine that
looks on, arms faults and waits for what must follow. Nothing of the bot is replaced; only its pauses are shorter.
"""

import asyncio
import gc
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal as D
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import structlog

from bot.bybit.budget import Budget
from bot.bybit.places import place_of
from bot.bybit.session import Session
from bot.clock import MarketClock, host_ms
from bot.compose import Running
from bot.config.exchange_keys import ExchangeKeys
from bot.config.load import load
from bot.config.model import Config
from bot.config.secrets import Secret
from bot.connecting import build_connected
from bot.folders import journal_path
from bot.journal.reader import JournalReader
from bot.log import LogFormat, LogLevel, configure
from bot.reconciling import Reconciled, reconcile
from core.decision import Decision
from core.errors import EbbError
from core.events import OperatorAction
from core.execution.book import Book
from core.execution.settings import Settings
from simulator.exchange.words import Order, OrderStatus, PositionRow, Side
from simulator.server.faults import Armed, Wish
from simulator.server.host import Host
from simulator.server.opening import MarketWish, Opening
from tests import canaries
from tests.fakes.exchange_server import Served, serving
from tests.wire.witness import LTC, Witness, open_orders, protects

OPENING = Opening(
    market=MarketWish(history_bars=600),
    limits_factor=None,
    key=canaries.KEY,
    secret=canaries.SECRET,
)
PATIENCE_S = 30.0
STATE = "testnet-simulator"
SETTINGS = """
home: ./home
mode: testnet
strategy: ./rule.yaml
instrument: {{bar: {bar}}}
exchange: {{client: {client}, endpoint: "{rest}", ws_endpoint: "{ws}"}}
market: {{source: bybit}}
data: {{exchange: embedded, cross_symbol: null}}
risk: {{time_exit_bars: 5000, max_entries_per_day: 5000, max_notional_usdt: 500, cool_down_bars_after_stop: 0}}
execution: {{adopt_gap_s: 0.3}}
log: {{level: debug, format: json}}
"""
QUICK: dict[str, Any] = {
    "adopt_gap_s": 0.3,
    "ask_every_s": 1.0,
    "not_placed_after_s": 6.0,
    "poll_position_s": 1.0,
    "close_retry_s": 0.5,
    "entry_slippage_guard_bps": 100.0,
    "reject_pause_s": 3.0,
}
"""Shorter pauses between questions. How long an uncovered short may stand is never shortened: it is as configured."""
T = TypeVar("T")


@dataclass(slots=True)
class Wire:
    """One exchange, one home, and the bots that run on them."""

    folder: Path
    served: Served
    witness: Witness
    client: str = "bybit"
    endpoint: str = ""
    bar: str = "1s"
    execution: dict[str, Any] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    log: Path = field(init=False)
    _stream: BinaryIO = field(init=False)

    def __post_init__(self) -> None:
        self.log = self.folder / "bot.log"
        self._stream = self.log.open("ab", buffering=0)

    def close(self) -> None:
        """Let the log go, once what tasks that nobody waited for have to say is in it."""
        gc.collect()
        structlog.reset_defaults()
        logging.basicConfig(level=logging.WARNING, handlers=[logging.NullHandler()], force=True)
        self._stream.close()

    # The exchange's side.

    def inside(self, deed: Callable[[Host], T]) -> T:
        """Do something in the exchange's thread."""
        return self.served.inside(deed)

    def arm(self, name: str, **options: Any) -> Armed:
        """Arm a fault by name; `count`, `seconds` and `probability` apart, options are its parameters."""
        known = {
            key: options.pop(key) for key in ("count", "seconds", "probability") if key in options
        }

        def deed(host: Host) -> Armed:
            host.advance()
            return host.arm(Wish(name, params=options, **known))

        return self.inside(deed)

    def clear(self, name: str = "") -> None:
        """Take a fault away, or all."""

        def deed(host: Host) -> None:
            host.faults.clear(name)
            host.settle()

        self.inside(deed)

    def hold_price(self, last: D, mark: D | None = None) -> None:
        """Let last, mark and index be there until further notice."""

        def deed(host: Host) -> None:
            host.advance()
            host.exchange.hold_price(LTC, last, mark, mark)
            host.settle()

        self.inside(deed)

    @property
    def mark(self) -> D:
        """Return the exchange's mark price, on the grid."""
        return self.inside(lambda host: host.exchange.ticker(LTC).mark).quantize(D("0.01"))

    @property
    def position(self) -> PositionRow:
        """Return the exchange's own row of the position."""
        return self.inside(lambda host: host.exchange.positions(LTC)[0])

    @property
    def held(self) -> D:
        """Return what the exchange holds, negative for a short."""
        row = self.position
        return -row.size if row.side is Side.SELL else row.size

    @property
    def orders(self) -> list[Order]:
        """Return every order that the exchange ever took, oldest first, as it was before any read of it lags."""

        def deed(host: Host) -> list[Order]:
            standing = host.exchange.levers.standing
            lag, standing.read_lag_ms = standing.read_lag_ms, 0
            try:
                found = [*host.exchange.open_orders(LTC), *host.exchange.order_history(LTC)]
            finally:
                standing.read_lag_ms = lag
            return sorted(found, key=lambda order: order.created_at)

        return self.inside(deed)

    @property
    def entries(self) -> list[Order]:
        """Return the orders that open, by the bot's own ids."""
        return [
            one for one in self.orders if one.link_id.startswith("ebb-") and not one.reduce_only
        ]

    @property
    def closes(self) -> list[Order]:
        """Return the orders that reduce, by the bot's own ids."""
        return [one for one in self.orders if one.link_id.startswith("ebb-") and one.reduce_only]

    @property
    def has_closed(self) -> bool:
        """Return True once an order that reduces has filled: the next short may follow before anybody looks."""
        return any(one.status is OrderStatus.FILLED for one in self.closes)

    @property
    def stop(self) -> Order | None:
        """Return the stop that stands at the exchange now."""
        found = [order for order in self.inside(open_orders) if protects(order)]
        return found[0] if found else None

    @property
    def uncovered_ms(self) -> int:
        """Return the longest time that the exchange held a short without full cover."""
        return self.inside(lambda _: self.witness.uncovered_ms())

    # The bot's side.

    @property
    def keys(self) -> ExchangeKeys:
        """Return the key and the secret that must never be seen."""
        return ExchangeKeys(Secret(self.served.key), Secret(self.served.secret))

    def config(self, home: str = "home", rule: str = "kind: always_short\n") -> Config:
        """Write the settings and read them back, with shorter pauses."""
        rest = self.endpoint or self.served.rest
        ws = f"ws{rest.removeprefix('http')}"
        text = SETTINGS.format(client=self.client, rest=rest, ws=ws, bar=self.bar)
        path = self.folder / f"{home}.yaml"
        path.write_text(text.replace("./home", f"./{home}"))
        (self.folder / "rule.yaml").write_text(rule)
        config = load(path)
        return replace(config, execution=Settings(**(QUICK | self.execution)))

    def build(
        self,
        home: str = "home",
        rule: str = "kind: always_short\n",
        host: Callable[[], int] = host_ms,
    ) -> "Bot":
        """Build a bot on a machine whose clock is `host`.

        Its log goes to a file at DEBUG, other libraries' too, and must not hold a secret.
        """
        config = self.config(home, rule)
        keys = self.keys
        configure(LogFormat.JSON, LogLevel.DEBUG, [keys.key, keys.secret], self._stream)
        logging.getLogger().setLevel(logging.DEBUG)
        with self.refusing():
            log = structlog.get_logger()
            return Bot(self, config, build_connected(config, config.home, keys, log, host))

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Remember the words with which a bot refuses to start or to go on."""
        try:
            yield
        except EbbError as error:
            self.refused.append(str(error))
            raise

    def play(self, *scenario: "Scenario", seconds: float = 90.0) -> None:
        """Build a bot and run it until the scenario is over; a failure of either is raised."""
        self.build().play(*scenario, seconds=seconds)

    def records(self, kind: type[T], home: str = "home") -> list[T]:
        """Return what the journal durably holds of one kind, oldest first."""
        path = journal_path(self.folder / home, STATE)
        with JournalReader(path) as reader:
            found = [row.record for row in reader.read(kind=kind.__name__)]
        return [one for one in found if isinstance(one, kind)]

    def reconciled(self) -> Reconciled:
        """Compare the journal with the exchange's own executions and money."""
        clock = MarketClock()
        pair = {"key": self.served.key, "secret": self.served.secret}
        session = Session(place_of("testnet", self.served.rest), clock, Budget(), **pair)
        try:
            with JournalReader(journal_path(self.folder / "home", STATE)) as journal:
                return reconcile(journal, session, LTC, clock.now_ms())
        finally:
            session.close()

    def text(self) -> str:
        """Return the log."""
        return self.log.read_text(errors="replace") if self.log.exists() else ""


@dataclass(slots=True)
class Bot:
    """A bot that was built, and its engine's view of things."""

    wire: Wire
    config: Config
    running: Running

    @property
    def book(self) -> Book:
        """Return what the bot believes."""
        return self.running.loop.engine.book

    @property
    def faults(self) -> dict[str, str]:
        """Return what the bot knows to be wrong."""
        return self.running.loop.engine.state.feed_faults

    def play(self, *scenario: "Scenario", seconds: float = 90.0) -> None:
        """Run until every part of the scenario is over, one after the other; close the journal."""

        async def direct() -> None:
            async with asyncio.timeout(seconds):
                for part in scenario:
                    await part(self)

        async def both() -> None:
            life = asyncio.create_task(self.running.loop.run(), name="bot")
            play = asyncio.create_task(direct(), name="scenario")
            await asyncio.wait({life, play}, return_when=asyncio.FIRST_COMPLETED)
            self.running.loop.stop("the scenario is over")
            if life.done() and not play.done():
                play.cancel()
            results = await asyncio.gather(play, life, return_exceptions=True)
            for result in reversed(results):
                if isinstance(result, BaseException) and not isinstance(
                    result, asyncio.CancelledError
                ):
                    raise result

        with self.running.journal, self.wire.refusing():
            asyncio.run(both())

    # Waiting.

    async def until(
        self, true: Callable[[], object], what: str, seconds: float = PATIENCE_S
    ) -> None:
        """Wait until something holds; fail, saying what and how the bot stands, when it does not in time."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not true():
            if loop.time() > end:
                raise AssertionError(f"not within {seconds:g} s: {what}; {self.stands()}")
            await asyncio.sleep(0.03)

    def stands(self) -> str:
        """Return how bot and exchange stand, for a failure's message."""
        book, stop = self.book, self.wire.stop
        orders = [(one.link_id, one.reduce_only, str(one.status)) for one in self.wire.orders]
        live = [(one.client_order_id, str(one.state)) for one in book.live_orders]
        return (
            f"book {book.position.quantity}, exchange {self.wire.held}, stop {stop and stop.trigger_price}, "
            f"orders {orders}, live {live}, uncovered since {book.uncovered_since}, "
            f"closing {book.closing}, adopted {book.adoption.done}, halted {book.halted!r}, faults {self.faults}"
        )

    @property
    def is_covered(self) -> bool:
        """Return True when a short is held, known in full, and its stop was read back as it stands."""
        book, stop = self.book, self.wire.stop
        return bool(
            stop is not None
            and book.position.quantity == self.wire.held < 0
            and book.report is not None
            and book.report.quantity == book.position.quantity
            and book.report.stop_price == stop.trigger_price
            and book.uncovered_since is None
        )

    @property
    def is_settled(self) -> bool:
        """Return True when bot and exchange agree on everything and nothing is under way or in the way."""
        book = self.book
        quiet = not book.live_orders and book.closing is None and book.adoption.done
        same = book.position.quantity == self.wire.held
        return quiet and same and not self.faults and (self.is_covered or not self.wire.held)

    async def covered(self, seconds: float = PATIENCE_S) -> None:
        """Wait for a short that is covered and known to be."""
        await self.until(lambda: self.is_covered, "a covered short", seconds)

    async def settled(self, seconds: float = PATIENCE_S) -> None:
        """Wait until everything agrees: at most 30 s after the last fault (I11)."""
        await self.until(lambda: self.is_settled, "agreement", seconds)

    async def flat(self, seconds: float = PATIENCE_S) -> None:
        """Wait until nothing is held, on either side, and no order is open."""
        await self.until(
            lambda: not self.wire.held and self.book.position.is_flat and self.book.closing is None,
            "flat",
            seconds,
        )

    def flatten(self) -> None:
        """Have a person close everything; entries stay halted."""
        self.running.loop.ask(OperatorAction.FLATTEN, "closed by the test")

    def resume(self) -> None:
        """Have a person lift the halt."""
        self.running.loop.ask(OperatorAction.RESUME, "")

    async def bars(self, count: int) -> None:
        """Wait until so many more decisions were made."""
        memory = self.running.loop.engine.state.memory
        goal = memory.last_decided_at + count * self.config.instrument.bar_ms
        await self.until(lambda: memory.last_decided_at >= goal, f"{count} bars", 30 + 2 * count)

    def refusals(self) -> set[str]:
        """Return why entries were not made, every reason once, as decided and journaled."""
        found: set[str] = set()
        for decision in self.wire.records(Decision, self.config.home.name):
            if decision.verdict is not None and not decision.held_quantity:
                found |= {finding.actual for finding in decision.verdict.findings}
        return found


Scenario = Callable[[Bot], Awaitable[None]]


@contextmanager
def wired(folder: Path) -> Iterator[Wire]:
    """Serve an exchange with a witness in it."""
    with serving(OPENING) as served:
        witness = served.inside(Witness)
        wire = Wire(folder, served, witness)
        try:
            yield wire
        finally:
            wire.close()
