"""The laws (I1 to I22), asked after every event. Truth is the exchange's; belief is the bot's.

A law that speaks of time ("within five seconds") is asked when nothing has stood in the way for that long: no fault
armed, no freeze, no wrong clock, the bot up.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from bot.journal.errors import JournalFullError
from core.commands import AmendStop, CancelOrder, ClosePosition, Command, PlaceOrder
from core.decision import Decision
from core.events import (
    Event,
    Fill,
    FillReason,
    ForeignOrder,
    FundingPaid,
    OperatorAction,
    OperatorOrder,
    Timer,
)
from core.execution.book import Book
from core.execution.machine import blocked
from core.margin import stop_leaves_room
from core.money import ZERO
from core.order import MOVES, Order, OrderState
from core.state import State
from tests.simulation.account import BALANCE, Account
from tests.simulation.instance import LIMITS, SETTINGS, STOP_PCT, Instance
from tests.simulation.market import BAR_MS, START_MS

COVERED_MS, CLOSING_MS, RESTARTED_MS, CONVERGED_MS = 8000, 6500, 10_000, 30_000
DOUBLED_MS = 27_000
"""What came on top is given back once. Where the fate of that order is unknown, only proof that it was never placed
(20 s and three reads) lets it be sent again, or the other's part would be bought back too."""
PRESSED_MS = 3500
JUST_BEGUN_MS = 8000
"""What began so shortly before it is looked at is no disagreement, but an entry or exit under way."""
MOST_ORDERS = 60
REQUESTS_PER_5_S = 300
ORDERS_PER_S = 5
_LEVERAGE = Decimal(10)
SLIPPED = 1 + Decimal(str(LIMITS.max_stop_slippage_bps)) / 10_000
_NEVER_PLACED = frozenset({OrderState.NOT_PLACED, OrderState.REJECTED})


class BrokenLawError(AssertionError):
    """A law does not hold; the text names it."""


def hold(law: str, holds: bool, words: str = "") -> None:
    """Raise BrokenLawError unless `holds`."""
    if not holds:
        raise BrokenLawError(f"{law}: {words}")


@dataclass(slots=True)
class Laws:
    """What must be true of one account and the bots on it."""

    account: Account
    now: Callable[[], int]
    last_sick: int = START_MS
    last_disturbed: int = START_MS
    doubled_since: int | None = None
    longest_doubled_ms: int = 0
    naked_seen: int | None = None
    calm_at: int | None = None
    first_equity: dict[str, Decimal] = field(default_factory=dict)
    decided_bars: dict[str, set[str]] = field(default_factory=dict)
    entries: int = 0
    placed: dict[str, Decimal] = field(default_factory=dict)
    states: dict[str, tuple[OrderState, Decimal]] = field(default_factory=dict)
    left: deque[tuple[int, bool]] = field(default_factory=deque)
    closed_at: dict[str, int] = field(default_factory=dict)
    forbidden: dict[str, str] = field(default_factory=dict)
    quantities: dict[str, Decimal] = field(default_factory=dict)
    wrong_since: dict[str, int] = field(default_factory=dict)
    stops: set[str] = field(default_factory=set)
    converged_ms: int = CONVERGED_MS

    def booted(self, bot: Instance) -> None:
        """A bot has started: what it believes of orders comes from its journal."""
        self.states.clear()
        self.wrong_since.pop(bot.name, None)
        self.quantities.pop(bot.name, None)
        hold("I14", bot.boots < 60, "it starts again and again")

    def failed(self, bot: Instance, failure: BaseException) -> None:
        """A bot ended itself: only for a journal that cannot be written."""
        hold("liveness", isinstance(failure, JournalFullError), f"{bot.name} ended: {failure!r}")

    def calm(self, now: int) -> None:
        """The faults have stopped."""
        self.calm_at = now

    def decided(self, bot: Instance, decision: Decision) -> None:
        """A bot has decided a bar, and its journal has it."""
        bars = self.decided_bars.setdefault(bot.name, set())
        hold("I14", decision.id not in bars, f"{decision.id} was decided twice")
        bars.add(decision.id)

    # What leaves.

    def leaves(self, bot: Instance, command: Command) -> None:
        """Hold a request that leaves to the laws."""
        self._count(isinstance(command, PlaceOrder))
        match command:
            case PlaceOrder(reduce_only=False):
                hold("I8", bot.journal.is_durable, "an entry left before its intent was durable")
                self._entry_leaves(bot, command)
            case AmendStop():
                entry = _book(bot).position.entry_price
                furthest = entry * (1 + (STOP_PCT + 1) / 100)
                hold("I4", 0 < command.stop_price <= furthest, f"{command} of an entry at {entry}")
            case ClosePosition():
                self.closed_at[bot.name] = self.now()
            case CancelOrder():
                hold("I19", command.client_order_id.startswith("ebb-"), str(command))
            case _:
                pass

    def _count(self, places: bool) -> None:
        now = self.now()
        self.left.append((now, places))
        while now - self.left[0][0] >= 5000:
            self.left.popleft()
        hold("I18", len(self.left) <= REQUESTS_PER_5_S, f"{len(self.left)} requests in 5 s")
        orders = sum(p for at, p in self.left if now - at < 1000)
        hold("I18", orders <= ORDERS_PER_S, f"{orders} orders in a second")

    def _entry_leaves(self, bot: Instance, order: PlaceOrder) -> None:
        book, state = _book(bot), _engine_state(bot)
        stop, limit, name = order.stop_price, order.limit_price, order.client_order_id
        hold("I7", name not in self.placed, f"{name} was used before")
        self.placed[name] = -order.quantity
        numbers = (order.quantity, limit or ZERO, stop or ZERO)
        hold("I15", all(number.is_finite() for number in numbers), str(order))
        hold("I1", order.quantity < 0, "an entry that buys")
        hold("I2", stop is not None, "an entry without its stop")
        assert stop is not None
        assert limit is not None
        hold("I4", limit < stop <= limit * (1 + (STOP_PCT + 1) / 100), f"{limit}, stop {stop}")
        unresolved = [o for o in book.live_orders if not o.reduce_only]
        hold("I7", [o.client_order_id for o in unresolved] == [name], f"unresolved {unresolved}")
        hold("I7", book.position.is_flat, "an entry on top of a position")
        hold("I12", not book.halted, f"halted: {book.halted}")
        hold("I12", bot.name not in self.forbidden, self.forbidden.get(bot.name, ""))
        hold("I12", book.adoption.done, "the account is not adopted")
        hold("I12", not state.feed_faults, f"{state.feed_faults}")
        hold("I12", not bot.journal.full, "the journal cannot be written")
        bar = state.bar
        assert bar is not None
        hold("I13", state.memory.last_decided_at == bar.time, "the entry is not of the newest bar")
        late_ms = bot.clock.now_ms() - bar.time
        hold("I13", late_ms <= SETTINGS.entry_deadline_s * 1000, f"{late_ms} ms after its bar")
        self.entries += 1
        # An instance with a journal of its own knows of no loss from before its own first start.
        lost = 1 - self.account.equity_usdt / self.first_equity[bot.name]
        far_below = Decimal(str(LIMITS.max_daily_loss_pct_of_equity)) / 100 + Decimal("0.02")
        hold("I16", lost < far_below, f"an entry after {lost:.2%} of the day's equity are lost")

    # What is true after every event.

    def after(self, bot: Instance, event: Event) -> None:
        """Hold the account and a bot's books to the laws."""
        account = self.account
        self.first_equity.setdefault(bot.name, account.equity_usdt)
        ledger = account.venue.ledger
        held = ledger.position.quantity
        self._remember_words(bot, event)
        hold("I1", held <= 0, f"the exchange holds {held}")
        if held:
            self._open_position(held)
        self._watch_doubling(-held)
        if bot.loop is None:
            return
        book = _book(bot)
        before = self.quantities.get(bot.name)
        self.quantities[bot.name] = book.position.quantity
        if isinstance(event, FundingPaid):
            hold("I17", before in {None, book.position.quantity}, "funding moved the position")
        hold("I1", book.position.quantity <= 0, f"the books hold {book.position.quantity}")
        if book.orders:
            self._orders(book)
        if type(event) is Timer:
            self._in_time(bot, book, event.time)

    def _watch_doubling(self, size: Decimal) -> None:
        """Remember since when more is held than any one entry was for: two instances opened a short each."""
        now, since = self.now(), self.doubled_since
        if size <= max(self.placed.values(), default=ZERO):
            self.doubled_since = None
        elif since is None:
            self.doubled_since = now
        else:
            self.longest_doubled_ms = max(self.longest_doubled_ms, now - since)

    def _opened_last(self, bot: Instance) -> bool:
        """Return True when the newest entry is this bot's; one that is gone for good gives nothing back."""
        entries = (one for one in reversed(self.account.told) if isinstance(one, Fill))
        newest = next((one.client_order_id for one in entries if one.quantity < 0), "")
        return newest.rpartition("-")[0].rstrip("0123456789") == f"ebb-{bot.name}"

    def _remember_words(self, bot: Instance, event: Event) -> None:
        """Remember who has forbidden a bot to open anything, until a person lifts it."""
        if bot.loop is None:
            return
        match event:
            case ForeignOrder():
                self.forbidden[bot.name] = "a foreign order is on the account"
            case Fill(reason=FillReason.STOP_LOSS) if event.execution_id not in self.stops:
                self.stops.add(event.execution_id)
                trigger = event.trigger_price
                if trigger is not None and event.price >= trigger * SLIPPED:
                    self.forbidden[bot.name] = f"its stop at {trigger} filled at {event.price}"
            case OperatorOrder(action=OperatorAction.RESUME):
                self.forbidden.pop(bot.name, None)
            case OperatorOrder():
                self.forbidden[bot.name] = f"a person said {event.action}"
            case _:
                pass

    def _open_position(self, held: Decimal) -> None:
        account = self.account
        ledger = account.venue.ledger
        equity = account.equity_usdt
        if account.naked_since != self.naked_seen:
            self.naked_seen = account.naked_since
            meant = self.naked_seen is None or account.naked_is_meant
            hold("I2", meant, "a short was opened without its stop inside")
        notional = -held * Decimal(str(account.venue.mark))
        hold("I6", notional <= _LEVERAGE * equity or equity <= 0, f"{notional} USDT on {equity}")
        stop, entry = ledger.stop_price, ledger.position.entry_price
        if stop is not None:
            tick = ledger.instrument.tick_size
            furthest = entry * (1 + (STOP_PCT + 1) / 100)
            hold("I4", entry - tick < stop <= furthest, f"stop {stop} of an entry at {entry}")
            room = stop_leaves_room(entry, stop - tick, ledger.liquidation, Decimal(50))
            hold("I5", room, f"entry {entry}, stop {stop}, liquidation {ledger.liquidation}")

    def _orders(self, book: Book) -> None:
        live = [o for o in book.live_orders if not o.reduce_only]
        hold("I7", len(live) <= 1, f"{len(live)} unresolved entries")
        hold("I22", len(book.orders) <= MOST_ORDERS, f"{len(book.orders)} orders remembered")
        for name, order in book.orders.items():
            self._order(name, order)

    def _order(self, name: str, order: Order) -> None:
        state, filled = self.states.get(name, (OrderState.IN_FLIGHT, ZERO))
        now = (order.state, order.filled_quantity)
        if now == (state, filled):
            return
        moved = order.state is state or _reaches(state, order.state)
        hold("I9", moved, f"{name} went from {state} to {order.state}")
        hold("I9", abs(order.filled_quantity) >= abs(filled), f"{name} filled {filled}, then less")
        if order.state in _NEVER_PLACED:
            was = name in self.account.venue.seen_ids
            hold("I9", not was, f"{name} is {order.state}, but the exchange has it")
        if name in self.account.sold and name in self.placed:
            hold("I7", self.account.sold[name] <= self.placed[name], f"{name} sold too much")
        self.states[name] = now

    def _in_time(self, bot: Instance, book: Book, heard_at: int) -> None:
        now = self.now()
        since = book.uncovered_since
        waited = 0 if since is None else heard_at - since
        if book.position.quantity and waited > CLOSING_MS:
            hold("I3", book.closing is not None, f"{waited} ms uncovered and no close sent")
        if book.closing is not None and book.position.quantity:
            asked_ms = now - max(self.closed_at.get(bot.name, 0), bot.booted_at)
            again = asked_ms < PRESSED_MS or now - self.last_sick < PRESSED_MS
            hold("I3", again, f"{asked_ms} ms since the last close, and still held")
        healthy_ms = now - max(self.last_sick, bot.booted_at)
        naked = self.account.naked_since
        if naked is not None and now - naked > COVERED_MS:
            hold("I2", healthy_ms < COVERED_MS, f"{now - naked} ms without a stop")
        if self.doubled_since is not None and self._opened_last(bot):
            doubled_ms = now - max(self.doubled_since, self.last_disturbed, bot.booted_at)
            hold("I7", doubled_ms < DOUBLED_MS, f"{doubled_ms} ms with the shorts of two instances")
        wrong = self._belief(bot)
        if not wrong:
            self.wrong_since.pop(bot.name, None)
            return
        wrong_ms = now - self.wrong_since.setdefault(bot.name, now)
        for_too_long = min(wrong_ms, healthy_ms) > RESTARTED_MS
        hold("I10", not for_too_long, f"for {wrong_ms} ms {'; '.join(wrong)}")

    def _belief(self, bot: Instance) -> list[str]:
        """Return what a bot believes that is not true of its position."""
        book, truth = _book(bot), self.account
        wrong = []
        if not book.adoption.done:
            wrong.append("the account is not adopted")
        if book.position.quantity != truth.held:
            wrong.append(f"it believes {book.position.quantity}, true is {truth.held}")
        return wrong

    # When all is calm again.

    def must_agree(self, bot: Instance) -> None:
        """Hold a bot to I11: thirty seconds after the faults it knows what is true, and nothing is open."""
        hold("liveness", bot.loop is not None, "the bot is not up again")
        book, now = _book(bot), self.now()
        begun = now - JUST_BEGUN_MS
        since = self.wrong_since.get(bot.name, now)
        hold("I11", since > begun, f"for {now - since} ms {'; '.join(self._belief(bot))}")
        naked = self.account.naked_since
        hold("I11", naked is None or naked > begun, "a position without a stop")
        old = [o.client_order_id for o in book.live_orders if o.sent_at < begun]
        hold("I11", not old, f"not proved: {old}")
        uncovered = book.uncovered_since
        hold("I11", uncovered is None or uncovered > begun, f"uncovered since {uncovered}")

    def at_the_end(self, bot: Instance) -> None:
        """Hold the whole run to I17, and the bot to its liveness: nothing is in the way of an entry any more."""
        self.must_agree_on_money()
        hold("liveness", bot.loop is not None, "the bot is not up at the end")
        book, now = _book(bot), bot.clock.now_ms()
        why = [w for w in blocked(book, now) if w not in {"an order is not proved", "closing"}]
        hold("liveness", not why, "; ".join(why))
        decided = _engine_state(bot).memory.last_decided_at
        hold("liveness", decided >= self.now() - 2 * BAR_MS, f"last decided at {decided}")

    def must_agree_on_money(self) -> None:
        """Hold the exchange's own books to I17: what was told adds up to what is held and owned."""
        ledger = self.account.venue.ledger
        fills = [told for told in self.account.told if isinstance(told, Fill)]
        total = sum((fill.quantity for fill in fills), ZERO)
        hold("I17", total == ledger.position.quantity, f"fills of {total}, {ledger.position}")
        position = ledger.position
        money = position.realised_pnl_usdt - position.fees_usdt + position.funding_usdt
        hold("I17", abs(BALANCE + money - ledger.wallet_usdt) < Decimal("1e-8"), f"{money}")


def _reaches(before: OrderState, after: OrderState) -> bool:
    """True when moves of the table lead from one state to the other; several may lie between two events."""
    seen, ends = set(), {before}
    while ends:
        seen |= ends
        ends = {to for state in ends for to in MOVES[state]} - seen
    return after in seen


def _book(bot: Instance) -> Book:
    assert bot.loop is not None
    return bot.loop.engine.book


def _engine_state(bot: Instance) -> State:
    assert bot.loop is not None
    return bot.loop.engine.state
