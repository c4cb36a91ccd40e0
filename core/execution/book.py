"""All the execution machine knows, in one place: orders, position, cover, closing, adoption.

The functions of this package write here and nowhere else. No decision about the market is made here.
"""

from collections import deque
from dataclasses import dataclass, field, replace
from decimal import Decimal

from core.commands import Alert, Command, Halt
from core.events import Fill, PositionReport
from core.execution.settings import Settings
from core.executions import Executions
from core.instrument import Instrument
from core.money import ZERO, decimal_of
from core.order import Order
from core.position import Position
from core.stops import StopRule

REJECT_WINDOW_MS = 60_000
FLAT_POLLS = 3
"""How many times longer the pause between two reads of the position is while nothing is held or ordered."""


@dataclass(frozen=True, slots=True)
class Protection:
    """The stop (on mark) and target a position must have."""

    stop_price: Decimal
    take_profit_price: Decimal | None


@dataclass(slots=True)
class Closing:
    """A position is being closed until it reads zero; why, for whom, and when it was last asked.

    Begun while nothing is held but something may be, it waits for that to be known.
    """

    reason: str
    decision_id: str
    last_sent_at: int | None = None
    attempts: int = 0


@dataclass(slots=True)
class Adoption:
    """Agreeing with the exchange on what is held: done after enough reads, apart in time, that say the same.

    It begins anew whenever a read or a fill contradicts what is booked; no entry is made until it is done.
    """

    agreeing_reads: int = 0
    last_read_at: int | None = None
    last_quantity: Decimal | None = None
    done: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """The protection that an earlier boot planned for its newest short, which it sold at `limit_price` or above."""

    protection: Protection
    limit_price: Decimal

    def is_of(self, entry_price: Decimal) -> bool:
        """Return True when a short with this average entry can be the one that was planned."""
        return self.limit_price <= entry_price < self.protection.stop_price


@dataclass(slots=True)
class Rivalry:
    """What this bot and another instance put into the short that is held: when each first filled (ms), by which order.

    `quantity` is what this bot opened (negative) and has not bought back yet; `asked_at` is when that was last tried.
    """

    ours: tuple[int, str] | None = None
    theirs: tuple[int, str] | None = None
    quantity: Decimal = ZERO
    asked_at: int | None = None

    @property
    def owed(self) -> Decimal:
        """Return what is to be given back, as a positive number: all that was opened after another's entry."""
        if self.ours is None or self.theirs is None or self.ours < self.theirs:
            return ZERO
        return -self.quantity


@dataclass(frozen=True, slots=True)
class Recalled:
    """What an earlier boot held, by its journal: `quantity` (LTC, negative) after its newest fills.

    `earlier` are the sums before those fills, which a row that lags may still show; `at` is the time of the newest row
    of the position (ms), which counts the fills before it. `plan` is that of the short held, None when there is none.
    `own_orders` are the names of the orders that an earlier boot sent since nothing was held.
    """

    quantity: Decimal = ZERO
    earlier: frozenset[Decimal] = frozenset()
    at: int = 0
    plan: Plan | None = None
    own_orders: frozenset[str] = frozenset()

    def after(self, fill: Fill) -> "Recalled":
        """Return what is held after a fill that the journal lacks."""
        if fill.time <= self.at:
            return self
        quantity = min(self.quantity + fill.quantity, ZERO)
        over = fill.quantity > 0 and not quantity
        earlier, plan = self.earlier | {self.quantity}, None if over else self.plan
        return replace(self, quantity=quantity, earlier=earlier, plan=plan)


@dataclass(slots=True)
class Book:
    """One instrument on one account. Quantities are signed (short negative).

    `recalled`: what an earlier boot held, until the account is adopted. `moved_by_others`: somebody else
    traded, so our fills do not add up to what is held until it is adopted. `uncovered_known_at`: when
    what says that cover lacks `uncovered_since` arrived here (ms), however old it was.
    """

    instrument: Instrument
    settings: Settings
    id_prefix: str
    stop_pct_of_price: Decimal
    counter: int = 0
    orders: dict[str, Order] = field(default_factory=dict)
    executions: Executions = field(default_factory=Executions)
    position: Position = field(default_factory=Position)
    report: PositionReport | None = None
    protection: Protection | None = None
    uncovered_since: int | None = None
    uncovered_known_at: int = 0
    amended_at: int | None = None
    untargeted_since: int | None = None
    swept_at: int | None = None
    leftovers: dict[str, int] = field(default_factory=dict)
    closing: Closing | None = None
    adoption: Adoption = field(default_factory=Adoption)
    adopted_at: int | None = None
    last_fill_at: int | None = None
    moved_by_others: bool = False
    recalled: Recalled = field(default_factory=Recalled)
    rivalry: Rivalry = field(default_factory=Rivalry)
    last_poll_at: int = 0
    rejects: deque[int] = field(default_factory=deque)
    paused_until: int = 0
    halted: str = ""
    poll_ms: float = field(init=False)

    def __post_init__(self) -> None:
        self.poll_ms = self.settings.poll_position_s * 1000

    @property
    def stop_rule(self) -> StopRule:
        """Return where the settings let a stop lie."""
        guard_bps = decimal_of(self.settings.entry_slippage_guard_bps)
        return StopRule(self.stop_pct_of_price, guard_bps, self.instrument.tick_size)

    def next_id(self) -> str:
        """Return the next client_order_id: prefix + boot nonce + count; at most 36 characters."""
        self.counter += 1
        return f"{self.id_prefix}-{self.counter}"

    def halt(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted == cause:
            return []
        self.halted = cause
        return [Alert("critical", cause), Halt(cause)]

    def doubt(self) -> None:
        """Ask the exchange anew what is held, from the first read on."""
        self.adoption = Adoption()

    @property
    def live_orders(self) -> list[Order]:
        """Return the orders that are not proved."""
        if not self.orders:
            return []
        return [order for order in self.orders.values() if not order.is_proved]

    @property
    def pending_quantity(self) -> Decimal:
        """Return what opening orders may still add (negative), each counted in full until proved dead."""
        if not self.orders:
            return ZERO
        return sum((o.open_quantity for o in self.orders.values() if not o.reduce_only), ZERO)

    @property
    def may_hold(self) -> bool:
        """True when a short is held, or may turn out to be."""
        return bool(self.position.quantity or self.pending_quantity) or not self.adoption.done

    def must_poll(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = self.poll_ms if exposed else FLAT_POLLS * self.poll_ms
        return not 0 <= now - self.last_poll_at < gap_ms

    def is_quiet(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders
            and self.closing is None
            and self.uncovered_since is None
            and self.adoption.done
            and not self.rivalry.owed
            and not self.must_poll(now)
        )

    def prune(self) -> None:
        """Forget orders that are proved, and the plan of one that left nothing; the journal remembers them."""
        if not self.orders:
            return
        self.orders = {key: order for key, order in self.orders.items() if not order.is_proved}
        if not self.orders and self.position.is_flat:
            self.protection = None
