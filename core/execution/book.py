"""All the execution machine knows, in one place: orders, position, cover, closing, adoption.

The functions of this package write here and nowhere else. No decision about the market is made here.
"""

from collections import deque
from dataclasses import dataclass, field
from decimal import Decimal

from core.events import PositionReport
from core.execution.settings import Settings
from core.instrument import Instrument
from core.money import ZERO
from core.order import Order
from core.position import Position

SEEN_EXECUTIONS = 4096
REJECT_WINDOW_MS = 60_000


@dataclass(frozen=True, slots=True)
class Protection:
    """The stop (on mark) and target a position must have."""

    stop_price: Decimal
    take_profit_price: Decimal | None


@dataclass(slots=True)
class Closing:
    """A position is being closed until it reads zero; why, for whom, and when it was last asked."""

    reason: str
    decision_id: str
    last_sent_at: int | None = None
    attempts: int = 0


@dataclass(slots=True)
class Adoption:
    """Reading the account after a start: no entry before enough agreeing reads."""

    agreeing_reads: int = 0
    last_read_at: int | None = None
    last_quantity: Decimal | None = None
    done: bool = False


@dataclass(slots=True)
class Book:
    """One instrument on one account. Quantities are signed (short negative)."""

    instrument: Instrument
    settings: Settings
    id_prefix: str
    stop_pct_of_price: Decimal
    counter: int = 0
    orders: dict[str, Order] = field(default_factory=dict)
    seen_executions: dict[str, None] = field(default_factory=dict)
    position: Position = field(default_factory=Position)
    report: PositionReport | None = None
    protection: Protection | None = None
    uncovered_since: int | None = None
    amended_at: int | None = None
    closing: Closing | None = None
    adoption: Adoption = field(default_factory=Adoption)
    mismatches: int = 0
    adopted_at: int = -1
    last_poll_at: int = 0
    rejects: deque[int] = field(default_factory=deque)
    paused_until: int = 0
    halted: str = ""
    poll_ms: float = field(init=False)

    def __post_init__(self) -> None:
        self.poll_ms = self.settings.poll_position_s * 1000

    def next_id(self) -> str:
        """Return the next client_order_id: prefix + boot nonce + count; at most 36 characters."""
        self.counter += 1
        return f"{self.id_prefix}-{self.counter}"

    def is_new(self, execution_id: str) -> bool:
        """Return True the first time an execution is told; the newest SEEN_EXECUTIONS are remembered."""
        if execution_id in self.seen_executions:
            return False
        self.seen_executions[execution_id] = None
        if len(self.seen_executions) > SEEN_EXECUTIONS:
            del self.seen_executions[next(iter(self.seen_executions))]
        return True

    @property
    def live_orders(self) -> list[Order]:
        """Return the orders that are not proved dead."""
        if not self.orders:
            return []
        return [order for order in self.orders.values() if not order.is_terminal]

    @property
    def pending_quantity(self) -> Decimal:
        """Return what opening orders may still add (negative), each counted in full until proved dead."""
        if not self.orders:
            return ZERO
        return sum((o.open_quantity for o in self.orders.values() if not o.reduce_only), ZERO)

    def is_quiet(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders
            and self.closing is None
            and self.uncovered_since is None
            and self.adoption.done
            and (not self.position.quantity or now - self.last_poll_at < self.poll_ms)
        )

    def prune(self) -> None:
        """Forget orders that are proved dead; the journal remembers them."""
        if not self.orders:
            return
        self.orders = {key: order for key, order in self.orders.items() if not order.is_terminal}
