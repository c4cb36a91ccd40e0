"""All the execution machine knows, in one place: orders, position, cover, closing, adoption.

The functions of this package write here and nowhere else. No decision about the market is made here.
"""

from collections import deque
from dataclasses import dataclass, field
from decimal import Decimal

from core.commands import Alert, Command, Halt
from core.events import PositionReport
from core.execution.settings import Settings
from core.executions import Executions
from core.instrument import Instrument
from core.money import ZERO
from core.order import Order
from core.position import Position

REJECT_WINDOW_MS = 60_000
FLAT_POLLS = 3
"""How many times longer the pause between two reads of the position is while nothing is held or ordered."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_xǁBookǁ__post_init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁBookǁnext_id__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBookǁhalt__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBookǁdoubt__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBookǁmust_poll__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBookǁis_quiet__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBookǁprune__mutmut: MutantDict = {}  # type: ignore


@dataclass(slots=True)
class Book:
    """One instrument on one account. Quantities are signed (short negative)."""

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
    amended_at: int | None = None
    closing: Closing | None = None
    adoption: Adoption = field(default_factory=Adoption)
    adopted_at: int | None = None
    last_poll_at: int = 0
    rejects: deque[int] = field(default_factory=deque)
    paused_until: int = 0
    halted: str = ""
    poll_ms: float = field(init=False)

    @_mutmut_mutated(mutants_xǁBookǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        self.poll_ms = self.settings.poll_position_s * 1000

    def xǁBookǁ__post_init____mutmut_orig(self) -> None:
        self.poll_ms = self.settings.poll_position_s * 1000

    def xǁBookǁ__post_init____mutmut_1(self) -> None:
        self.poll_ms = None

    def xǁBookǁ__post_init____mutmut_2(self) -> None:
        self.poll_ms = self.settings.poll_position_s / 1000

    def xǁBookǁ__post_init____mutmut_3(self) -> None:
        self.poll_ms = self.settings.poll_position_s * 1001

    @_mutmut_mutated(mutants_xǁBookǁnext_id__mutmut)
    def next_id(self) -> str:
        """Return the next client_order_id: prefix + boot nonce + count; at most 36 characters."""
        self.counter += 1
        return f"{self.id_prefix}-{self.counter}"

    def xǁBookǁnext_id__mutmut_orig(self) -> str:
        """Return the next client_order_id: prefix + boot nonce + count; at most 36 characters."""
        self.counter += 1
        return f"{self.id_prefix}-{self.counter}"

    def xǁBookǁnext_id__mutmut_1(self) -> str:
        """Return the next client_order_id: prefix + boot nonce + count; at most 36 characters."""
        self.counter = 1
        return f"{self.id_prefix}-{self.counter}"

    def xǁBookǁnext_id__mutmut_2(self) -> str:
        """Return the next client_order_id: prefix + boot nonce + count; at most 36 characters."""
        self.counter -= 1
        return f"{self.id_prefix}-{self.counter}"

    def xǁBookǁnext_id__mutmut_3(self) -> str:
        """Return the next client_order_id: prefix + boot nonce + count; at most 36 characters."""
        self.counter += 2
        return f"{self.id_prefix}-{self.counter}"

    @_mutmut_mutated(mutants_xǁBookǁhalt__mutmut)
    def halt(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted == cause:
            return []
        self.halted = cause
        return [Alert("critical", cause), Halt(cause)]

    def xǁBookǁhalt__mutmut_orig(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted == cause:
            return []
        self.halted = cause
        return [Alert("critical", cause), Halt(cause)]

    def xǁBookǁhalt__mutmut_1(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted != cause:
            return []
        self.halted = cause
        return [Alert("critical", cause), Halt(cause)]

    def xǁBookǁhalt__mutmut_2(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted == cause:
            return []
        self.halted = None
        return [Alert("critical", cause), Halt(cause)]

    def xǁBookǁhalt__mutmut_3(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted == cause:
            return []
        self.halted = cause
        return [Alert(None, cause), Halt(cause)]

    def xǁBookǁhalt__mutmut_4(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted == cause:
            return []
        self.halted = cause
        return [Alert("critical", None), Halt(cause)]

    def xǁBookǁhalt__mutmut_5(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted == cause:
            return []
        self.halted = cause
        return [Alert(cause), Halt(cause)]

    def xǁBookǁhalt__mutmut_6(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted == cause:
            return []
        self.halted = cause
        return [Alert("critical", ), Halt(cause)]

    def xǁBookǁhalt__mutmut_7(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted == cause:
            return []
        self.halted = cause
        return [Alert("XXcriticalXX", cause), Halt(cause)]

    def xǁBookǁhalt__mutmut_8(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted == cause:
            return []
        self.halted = cause
        return [Alert("CRITICAL", cause), Halt(cause)]

    def xǁBookǁhalt__mutmut_9(self, cause: str) -> list[Command]:
        """Make no entry any more until a person resumes; say so once per cause."""
        if self.halted == cause:
            return []
        self.halted = cause
        return [Alert("critical", cause), Halt(None)]

    @_mutmut_mutated(mutants_xǁBookǁdoubt__mutmut)
    def doubt(self) -> None:
        """Ask the exchange anew what is held, from the first read on."""
        self.adoption = Adoption()

    def xǁBookǁdoubt__mutmut_orig(self) -> None:
        """Ask the exchange anew what is held, from the first read on."""
        self.adoption = Adoption()

    def xǁBookǁdoubt__mutmut_1(self) -> None:
        """Ask the exchange anew what is held, from the first read on."""
        self.adoption = None

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

    @_mutmut_mutated(mutants_xǁBookǁmust_poll__mutmut)
    def must_poll(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = self.poll_ms if exposed else FLAT_POLLS * self.poll_ms
        return not 0 <= now - self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_orig(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = self.poll_ms if exposed else FLAT_POLLS * self.poll_ms
        return not 0 <= now - self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_1(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = None
        gap_ms = self.poll_ms if exposed else FLAT_POLLS * self.poll_ms
        return not 0 <= now - self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_2(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity and self.orders
        gap_ms = self.poll_ms if exposed else FLAT_POLLS * self.poll_ms
        return not 0 <= now - self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_3(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = None
        return not 0 <= now - self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_4(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = self.poll_ms if (exposed) and False else FLAT_POLLS * self.poll_ms
        return not 0 <= now - self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_5(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = self.poll_ms if (exposed) or True else FLAT_POLLS * self.poll_ms
        return not 0 <= now - self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_6(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = self.poll_ms if exposed else FLAT_POLLS / self.poll_ms
        return not 0 <= now - self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_7(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = self.poll_ms if exposed else FLAT_POLLS * self.poll_ms
        return 0 <= now - self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_8(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = self.poll_ms if exposed else FLAT_POLLS * self.poll_ms
        return not 1 <= now - self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_9(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = self.poll_ms if exposed else FLAT_POLLS * self.poll_ms
        return not 0 < now - self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_10(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = self.poll_ms if exposed else FLAT_POLLS * self.poll_ms
        return not 0 <= now + self.last_poll_at < gap_ms

    def xǁBookǁmust_poll__mutmut_11(self, now: int) -> bool:
        """Return True when the position was not read for too long, or the clock went back."""
        exposed = self.position.quantity or self.orders
        gap_ms = self.poll_ms if exposed else FLAT_POLLS * self.poll_ms
        return not 0 <= now - self.last_poll_at <= gap_ms

    @_mutmut_mutated(mutants_xǁBookǁis_quiet__mutmut)
    def is_quiet(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders
            and self.closing is None
            and self.uncovered_since is None
            and self.adoption.done
            and not self.must_poll(now)
        )

    def xǁBookǁis_quiet__mutmut_orig(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders
            and self.closing is None
            and self.uncovered_since is None
            and self.adoption.done
            and not self.must_poll(now)
        )

    def xǁBookǁis_quiet__mutmut_1(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders
            and self.closing is None
            and self.uncovered_since is None
            and self.adoption.done or not self.must_poll(now)
        )

    def xǁBookǁis_quiet__mutmut_2(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders
            and self.closing is None
            and self.uncovered_since is None or self.adoption.done
            and not self.must_poll(now)
        )

    def xǁBookǁis_quiet__mutmut_3(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders
            and self.closing is None or self.uncovered_since is None
            and self.adoption.done
            and not self.must_poll(now)
        )

    def xǁBookǁis_quiet__mutmut_4(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders or self.closing is None
            and self.uncovered_since is None
            and self.adoption.done
            and not self.must_poll(now)
        )

    def xǁBookǁis_quiet__mutmut_5(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            self.orders
            and self.closing is None
            and self.uncovered_since is None
            and self.adoption.done
            and not self.must_poll(now)
        )

    def xǁBookǁis_quiet__mutmut_6(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders
            and self.closing is not None
            and self.uncovered_since is None
            and self.adoption.done
            and not self.must_poll(now)
        )

    def xǁBookǁis_quiet__mutmut_7(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders
            and self.closing is None
            and self.uncovered_since is not None
            and self.adoption.done
            and not self.must_poll(now)
        )

    def xǁBookǁis_quiet__mutmut_8(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders
            and self.closing is None
            and self.uncovered_since is None
            and self.adoption.done
            and self.must_poll(now)
        )

    def xǁBookǁis_quiet__mutmut_9(self, now: int) -> bool:
        """Return True when the passing of time asks for nothing: all proved, covered and lately read."""
        return (
            not self.orders
            and self.closing is None
            and self.uncovered_since is None
            and self.adoption.done
            and not self.must_poll(None)
        )

    @_mutmut_mutated(mutants_xǁBookǁprune__mutmut)
    def prune(self) -> None:
        """Forget orders that are proved, and the plan of one that left nothing; the journal remembers them."""
        if not self.orders:
            return
        self.orders = {key: order for key, order in self.orders.items() if not order.is_proved}
        if not self.orders and self.position.is_flat:
            self.protection = None

    def xǁBookǁprune__mutmut_orig(self) -> None:
        """Forget orders that are proved, and the plan of one that left nothing; the journal remembers them."""
        if not self.orders:
            return
        self.orders = {key: order for key, order in self.orders.items() if not order.is_proved}
        if not self.orders and self.position.is_flat:
            self.protection = None

    def xǁBookǁprune__mutmut_1(self) -> None:
        """Forget orders that are proved, and the plan of one that left nothing; the journal remembers them."""
        if self.orders:
            return
        self.orders = {key: order for key, order in self.orders.items() if not order.is_proved}
        if not self.orders and self.position.is_flat:
            self.protection = None

    def xǁBookǁprune__mutmut_2(self) -> None:
        """Forget orders that are proved, and the plan of one that left nothing; the journal remembers them."""
        if not self.orders:
            return
        self.orders = None
        if not self.orders and self.position.is_flat:
            self.protection = None

    def xǁBookǁprune__mutmut_3(self) -> None:
        """Forget orders that are proved, and the plan of one that left nothing; the journal remembers them."""
        if not self.orders:
            return
        self.orders = {key: order for key, order in self.orders.items() if order.is_proved}
        if not self.orders and self.position.is_flat:
            self.protection = None

    def xǁBookǁprune__mutmut_4(self) -> None:
        """Forget orders that are proved, and the plan of one that left nothing; the journal remembers them."""
        if not self.orders:
            return
        self.orders = {key: order for key, order in self.orders.items() if not order.is_proved}
        if not self.orders or self.position.is_flat:
            self.protection = None

    def xǁBookǁprune__mutmut_5(self) -> None:
        """Forget orders that are proved, and the plan of one that left nothing; the journal remembers them."""
        if not self.orders:
            return
        self.orders = {key: order for key, order in self.orders.items() if not order.is_proved}
        if self.orders and self.position.is_flat:
            self.protection = None

    def xǁBookǁprune__mutmut_6(self) -> None:
        """Forget orders that are proved, and the plan of one that left nothing; the journal remembers them."""
        if not self.orders:
            return
        self.orders = {key: order for key, order in self.orders.items() if not order.is_proved}
        if not self.orders and self.position.is_flat:
            self.protection = ""

mutants_xǁBookǁ__post_init____mutmut['_mutmut_orig'] = Book.xǁBookǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁBookǁ__post_init____mutmut['xǁBookǁ__post_init____mutmut_1'] = Book.xǁBookǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁBookǁ__post_init____mutmut['xǁBookǁ__post_init____mutmut_2'] = Book.xǁBookǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁBookǁ__post_init____mutmut['xǁBookǁ__post_init____mutmut_3'] = Book.xǁBookǁ__post_init____mutmut_3 # type: ignore # mutmut generated

mutants_xǁBookǁnext_id__mutmut['_mutmut_orig'] = Book.xǁBookǁnext_id__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBookǁnext_id__mutmut['xǁBookǁnext_id__mutmut_1'] = Book.xǁBookǁnext_id__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBookǁnext_id__mutmut['xǁBookǁnext_id__mutmut_2'] = Book.xǁBookǁnext_id__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBookǁnext_id__mutmut['xǁBookǁnext_id__mutmut_3'] = Book.xǁBookǁnext_id__mutmut_3 # type: ignore # mutmut generated

mutants_xǁBookǁhalt__mutmut['_mutmut_orig'] = Book.xǁBookǁhalt__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBookǁhalt__mutmut['xǁBookǁhalt__mutmut_1'] = Book.xǁBookǁhalt__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBookǁhalt__mutmut['xǁBookǁhalt__mutmut_2'] = Book.xǁBookǁhalt__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBookǁhalt__mutmut['xǁBookǁhalt__mutmut_3'] = Book.xǁBookǁhalt__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBookǁhalt__mutmut['xǁBookǁhalt__mutmut_4'] = Book.xǁBookǁhalt__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBookǁhalt__mutmut['xǁBookǁhalt__mutmut_5'] = Book.xǁBookǁhalt__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBookǁhalt__mutmut['xǁBookǁhalt__mutmut_6'] = Book.xǁBookǁhalt__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBookǁhalt__mutmut['xǁBookǁhalt__mutmut_7'] = Book.xǁBookǁhalt__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBookǁhalt__mutmut['xǁBookǁhalt__mutmut_8'] = Book.xǁBookǁhalt__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBookǁhalt__mutmut['xǁBookǁhalt__mutmut_9'] = Book.xǁBookǁhalt__mutmut_9 # type: ignore # mutmut generated

mutants_xǁBookǁdoubt__mutmut['_mutmut_orig'] = Book.xǁBookǁdoubt__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBookǁdoubt__mutmut['xǁBookǁdoubt__mutmut_1'] = Book.xǁBookǁdoubt__mutmut_1 # type: ignore # mutmut generated

mutants_xǁBookǁmust_poll__mutmut['_mutmut_orig'] = Book.xǁBookǁmust_poll__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBookǁmust_poll__mutmut['xǁBookǁmust_poll__mutmut_1'] = Book.xǁBookǁmust_poll__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBookǁmust_poll__mutmut['xǁBookǁmust_poll__mutmut_2'] = Book.xǁBookǁmust_poll__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBookǁmust_poll__mutmut['xǁBookǁmust_poll__mutmut_3'] = Book.xǁBookǁmust_poll__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBookǁmust_poll__mutmut['xǁBookǁmust_poll__mutmut_4'] = Book.xǁBookǁmust_poll__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBookǁmust_poll__mutmut['xǁBookǁmust_poll__mutmut_5'] = Book.xǁBookǁmust_poll__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBookǁmust_poll__mutmut['xǁBookǁmust_poll__mutmut_6'] = Book.xǁBookǁmust_poll__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBookǁmust_poll__mutmut['xǁBookǁmust_poll__mutmut_7'] = Book.xǁBookǁmust_poll__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBookǁmust_poll__mutmut['xǁBookǁmust_poll__mutmut_8'] = Book.xǁBookǁmust_poll__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBookǁmust_poll__mutmut['xǁBookǁmust_poll__mutmut_9'] = Book.xǁBookǁmust_poll__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBookǁmust_poll__mutmut['xǁBookǁmust_poll__mutmut_10'] = Book.xǁBookǁmust_poll__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBookǁmust_poll__mutmut['xǁBookǁmust_poll__mutmut_11'] = Book.xǁBookǁmust_poll__mutmut_11 # type: ignore # mutmut generated

mutants_xǁBookǁis_quiet__mutmut['_mutmut_orig'] = Book.xǁBookǁis_quiet__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBookǁis_quiet__mutmut['xǁBookǁis_quiet__mutmut_1'] = Book.xǁBookǁis_quiet__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBookǁis_quiet__mutmut['xǁBookǁis_quiet__mutmut_2'] = Book.xǁBookǁis_quiet__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBookǁis_quiet__mutmut['xǁBookǁis_quiet__mutmut_3'] = Book.xǁBookǁis_quiet__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBookǁis_quiet__mutmut['xǁBookǁis_quiet__mutmut_4'] = Book.xǁBookǁis_quiet__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBookǁis_quiet__mutmut['xǁBookǁis_quiet__mutmut_5'] = Book.xǁBookǁis_quiet__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBookǁis_quiet__mutmut['xǁBookǁis_quiet__mutmut_6'] = Book.xǁBookǁis_quiet__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBookǁis_quiet__mutmut['xǁBookǁis_quiet__mutmut_7'] = Book.xǁBookǁis_quiet__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBookǁis_quiet__mutmut['xǁBookǁis_quiet__mutmut_8'] = Book.xǁBookǁis_quiet__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBookǁis_quiet__mutmut['xǁBookǁis_quiet__mutmut_9'] = Book.xǁBookǁis_quiet__mutmut_9 # type: ignore # mutmut generated

mutants_xǁBookǁprune__mutmut['_mutmut_orig'] = Book.xǁBookǁprune__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBookǁprune__mutmut['xǁBookǁprune__mutmut_1'] = Book.xǁBookǁprune__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBookǁprune__mutmut['xǁBookǁprune__mutmut_2'] = Book.xǁBookǁprune__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBookǁprune__mutmut['xǁBookǁprune__mutmut_3'] = Book.xǁBookǁprune__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBookǁprune__mutmut['xǁBookǁprune__mutmut_4'] = Book.xǁBookǁprune__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBookǁprune__mutmut['xǁBookǁprune__mutmut_5'] = Book.xǁBookǁprune__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBookǁprune__mutmut['xǁBookǁprune__mutmut_6'] = Book.xǁBookǁprune__mutmut_6 # type: ignore # mutmut generated
