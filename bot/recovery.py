"""Starting is recovering: what the journal of an earlier run says about memory, account and unproved orders.

The exchange is the truth and will be asked; this is what the bot believes until it has answered. Only the journal's
last stretch and the open short's own rows are read: a start does not take longer because the bot is old.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from bot.journal.notes import shorts_over
from bot.journal.reader import JournalReader, Row
from core.commands import ClosePosition, PlaceOrder
from core.decision import Decision
from core.events import (
    Fill,
    FillReason,
    ForeignOrder,
    FundingPaid,
    OperatorAction,
    OperatorOrder,
    OrderUpdate,
    Outcome,
    PositionReport,
    SendOutcome,
    WalletReport,
)
from core.execution.book import Plan, Protection, Recalled
from core.lives import Lives
from core.memory import Memory
from core.money import ZERO
from core.order import Order, OrderState

LAST_ROWS = 200_000
"""How far back unproved orders are looked for: hours of a running bot, while an order is proved within a minute."""
LISTS_LAG_MS = 20_000
"""How far the exchange's lists may lag behind."""
_LIFE = (Fill, FundingPaid, PositionReport)


@dataclass(slots=True)
class Recovered:
    """What an earlier run left; all empty after a first start.

    `filled_at` is the time of the newest fill. `later_fills` came after `position`, each once; those in `unpaid` also
    after `wallet`. `placed` are the newest entries by their client_order_id. `until_ms` is the time of the newest row,
    `executions` are the ids of the newest fills and settlements. `recalled` is what was held by the fills.
    `plan` is that of the newest entry since the last short ended. `known_orders` are the names of all entries that an
    earlier boot sent, and of the orders of others that it halted for. `told` is what the journal was told, since the
    last short ended or a person resumed, of who opened and bought back what may be held, each fill once.
    """

    memory: Memory = field(default_factory=Memory)
    wallet: WalletReport | None = None
    position: PositionReport | None = None
    later_fills: tuple[Fill, ...] = ()
    unpaid: frozenset[str] = frozenset()
    placed: dict[str, PlaceOrder] = field(default_factory=dict)
    unproved: dict[str, Order] = field(default_factory=dict)
    lives: Lives = field(default_factory=Lives)
    until_ms: int = 0
    filled_at: int | None = None
    recalled: Recalled = field(default_factory=Recalled)
    plan: Plan | None = None
    known_orders: frozenset[str] = frozenset()
    executions: frozenset[str] = frozenset()
    told: tuple[Fill | ForeignOrder, ...] = ()

    @property
    def last_fill_at(self) -> int | None:
        """Return when something filled last, as far as is known; None when that is long ago or never."""
        return self.later_fills[-1].time if self.later_fills else self.filled_at

    @property
    def held_quantity(self) -> Decimal:
        """Return what the journal says is held (LTC, negative)."""
        reported = self.position.quantity if self.position is not None else ZERO
        return sum((fill.quantity for fill in self.later_fills), reported)

    @property
    def stop_price(self) -> Decimal | None:
        """Return the stop that the journal says is in place (USDT)."""
        if self.later_fills and self.later_fills[-1].client_order_id in self.placed:
            return self.placed[self.later_fills[-1].client_order_id].stop_price
        reported = self.position.stop_price if self.position is not None else None
        return reported or (self.plan.protection.stop_price if self.plan is not None else None)

    def missed(self, fill: Fill) -> None:
        """Remember what happened to the position while the bot was away, as the engine would have."""
        self.memory.opened_at = None
        if fill.reason in {FillReason.STOP_LOSS, FillReason.LIQUIDATION}:
            self.memory.last_stop_at = fill.time
        if fill.reason is FillReason.LIQUIDATION:
            self.memory.halted = f"liquidated {fill.quantity} LTC at {fill.price}"


def recover(journal: JournalReader) -> Recovered:
    """Read what an earlier run left in `journal`. Raises JournalError when a row is damaged."""
    recovered = Recovered()
    newest = journal.last()
    if newest is None:
        return recovered
    recovered.until_ms = newest.time_ms
    if (row := journal.last("Memory")) is not None and isinstance(row.record, Memory):
        recovered.memory = row.record
    reported, paid = journal.last("PositionReport"), journal.last("WalletReport")
    if paid is not None and isinstance(paid.record, WalletReport):
        recovered.wallet = paid.record
    if reported is not None and isinstance(reported.record, PositionReport):
        recovered.position = reported.record
    since = max(newest.sequence - LAST_ROWS, 0)
    after = reported.sequence if reported is not None else since
    fills = list(journal.read(kind="Fill", after=min(after, since)))
    # A row may overtake the fill that it already counts: then the fill is older, though it was told later.
    counted_ms = recovered.position.time if recovered.position is not None else 0
    later = {
        fill.execution_id: fill
        for row, fill in _fills(fills)
        if row.sequence > after and fill.time >= counted_ms
    }
    recovered.later_fills = tuple(later.values())
    _add_entries(recovered, journal)
    recovered.told = _told(journal, since)
    recovered.recalled = _recalled(recovered, journal, since, [f for _, f in _fills(fills)])
    recovered.filled_at = max((fill.time for _, fill in _fills(fills)), default=None)
    known = paid.sequence if paid is not None else 0
    recovered.unpaid = frozenset(
        fill.execution_id for row, fill in _fills(fills) if row.sequence > known
    )
    settled = list(journal.read(kind="FundingPaid", after=since))
    recovered.executions = frozenset(
        row.record.execution_id
        for row in (*fills, *settled)
        if isinstance(row.record, Fill | FundingPaid)
    )
    _add_orders(recovered, journal, since, [fill for _, fill in _fills(fills)])
    recovered.lives = _lives(journal)
    return recovered


def _recalled(
    recovered: Recovered, journal: JournalReader, since: int, fills: list[Fill]
) -> Recalled:
    """Return what was held by the fills, where the newest row of the position may be from before them (FAULTS 5)."""
    newest = recovered.position
    counted = {fill.execution_id: fill for fill in recovered.later_fills}
    held = newest.quantity if newest is not None else ZERO
    fresh = {
        fill.execution_id: fill
        for fill in fills
        if newest is not None and 0 <= newest.time - fill.time < LISTS_LAG_MS
    }
    if fresh:
        held = _held_before(min(fill.time for fill in fresh.values()), journal, since)
    earlier = set()
    for fill in sorted((fresh | counted).values(), key=lambda fill: fill.time):
        earlier.add(held)
        held += fill.quantity
    at = newest.time if newest is not None else 0
    return Recalled(held, frozenset(earlier), at, recovered.plan, _own_orders(journal))


def _add_entries(recovered: Recovered, journal: JournalReader) -> None:
    """Find the plan of the short that may be held, and every entry that this journal knows of.

    An entry is durable before it leaves, so one that the exchange has and the journal lacks is somebody else's.
    """
    after, _ = shorts_over(journal)
    names = set[str]()
    for row in journal.read("PlaceOrder"):
        placed = row.record
        if not isinstance(placed, PlaceOrder) or placed.reduce_only:
            continue
        names.add(placed.client_order_id)
        if row.sequence > after and placed.stop_price is not None:
            protection = Protection(placed.stop_price, placed.take_profit_price)
            recovered.plan = Plan(protection, placed.limit_price or ZERO)
    for row in journal.read("ForeignOrder"):
        if isinstance(row.record, ForeignOrder):
            names.add(row.record.client_order_id)
    recovered.known_orders = frozenset(names)


def _own_orders(journal: JournalReader) -> frozenset[str]:
    """Return the names of all orders that were sent since the last short ended."""
    after, _ = shorts_over(journal)
    rows = [*journal.read("PlaceOrder", after=after), *journal.read("ClosePosition", after=after)]
    sent = (row.record for row in rows)
    return frozenset(
        one.client_order_id for one in sent if isinstance(one, PlaceOrder | ClosePosition)
    )


def _told(journal: JournalReader, since: int) -> tuple[Fill | ForeignOrder, ...]:
    """Return the fills and foreign orders since the last short ended; a person who resumes says that all is ours."""
    after, _ = shorts_over(journal)
    for row in journal.read("OperatorOrder", after=after):
        if isinstance(row.record, OperatorOrder) and row.record.action is OperatorAction.RESUME:
            after = row.sequence
    rows = [
        *journal.read("Fill", after=min(after, since)),
        *journal.read("ForeignOrder", after=after),
    ]
    seen, told = set[str](), list[Fill | ForeignOrder]()
    for row in sorted(rows, key=lambda row: row.sequence):
        record = row.record
        if isinstance(record, Fill):
            is_news = record.execution_id not in seen
            seen.add(record.execution_id)
        else:
            is_news = isinstance(record, ForeignOrder)
        if is_news and row.sequence > after and isinstance(record, Fill | ForeignOrder):
            told.append(record)
    return tuple(told)


def _held_before(time_ms: int, journal: JournalReader, since: int) -> Decimal:
    """Return what the last row of the position from before `time_ms` says (LTC)."""
    held = ZERO
    for row in journal.read("PositionReport", after=since):
        report = row.record
        if isinstance(report, PositionReport) and report.time < time_ms:
            held = report.quantity
    return held


def _fills(rows: list[Row]) -> Iterator[tuple[Row, Fill]]:
    for row in rows:
        record = row.record
        if isinstance(record, Fill):
            yield row, record


def _add_orders(
    recovered: Recovered, journal: JournalReader, since: int, fills: list[Fill]
) -> None:
    """Find the requests that nothing in the journal proved, as orders of unknown outcome."""
    rows = [*journal.read("PlaceOrder", after=since), *journal.read("ClosePosition", after=since)]
    requests = [row.record for row in sorted(rows, key=lambda row: row.sequence)]
    proved = {
        record.client_order_id
        for kind in ("SendOutcome", "OrderUpdate")
        for row in journal.read(kind, after=since)
        if isinstance(record := row.record, SendOutcome | OrderUpdate) and _ends(record)
    }
    filled: dict[str, Decimal] = {}
    for fill in fills:
        filled[fill.client_order_id] = filled.get(fill.client_order_id, ZERO) + fill.quantity
    for request in requests:
        if not isinstance(request, PlaceOrder | ClosePosition):
            continue
        name = request.client_order_id
        if isinstance(request, PlaceOrder) and not request.reduce_only:
            recovered.placed[name] = request
            # An entry leaves only when every order before it is proved: that it does is the proof.
            recovered.unproved.clear()
        done = filled.get(name, ZERO)
        if name in proved or abs(done) >= abs(request.quantity):
            continue
        reduce_only = not isinstance(request, PlaceOrder) or request.reduce_only
        order = Order(name, request.quantity, reduce_only, request.decision_id, recovered.until_ms)
        order.move(OrderState.UNKNOWN)
        if done:
            order.fill(done)
        recovered.unproved[name] = order


def _ends(record: SendOutcome | OrderUpdate) -> bool:
    if isinstance(record, SendOutcome):
        return record.outcome is Outcome.REJECTED
    return record.state in {OrderState.FILLED, OrderState.CANCELLED}


def _lives(journal: JournalReader) -> Lives:
    """Rebuild the open short's story from the rows since the last one ended."""
    after, count = shorts_over(journal)
    lives = Lives(count=count)
    first = next(journal.read(kind="Fill", after=after), None)
    if first is None or not first.key:
        return lives
    for row in journal.read(key=first.key):
        record = row.record
        if isinstance(record, Decision):
            lives.last_decision = record
        elif isinstance(record, ClosePosition):
            lives.on_output(record)
        elif isinstance(record, _LIFE) and row.sequence > after:
            lives.on_event(record)
    return lives
