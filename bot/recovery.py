"""Starting is recovering: what the journal of an earlier run says about memory, account and unproved orders.

The exchange is the truth and will be asked; this is what the bot believes until it has answered.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.journal.reader import JournalReader
from core.commands import ClosePosition, PlaceOrder
from core.decision import Decision
from core.events import Fill, OrderUpdate, Outcome, PositionReport, SendOutcome, WalletReport
from core.lives import Lives
from core.memory import Memory
from core.order import Order, OrderState

LAST_REQUESTS = 50
"""An order is proved within a minute; more than the newest fifty requests need no second look."""


@dataclass(slots=True)
class Recovered:
    """What an earlier run left; all empty after a first start."""

    memory: Memory = field(default_factory=Memory)
    wallet: WalletReport | None = None
    position: PositionReport | None = None
    later_fills: tuple[Fill, ...] = ()
    unproved: dict[str, Order] = field(default_factory=dict)
    lives: Lives = field(default_factory=Lives)


def recover(journal: JournalReader) -> Recovered:
    """Read what an earlier run left in `journal`. Raises JournalError when a row is damaged."""
    recovered = Recovered()
    if (row := journal.last("Memory")) is not None and isinstance(row.record, Memory):
        recovered.memory = row.record
    if (row := journal.last("WalletReport")) is not None and isinstance(row.record, WalletReport):
        recovered.wallet = row.record
    after = 0
    if (row := journal.last("PositionReport")) is not None and isinstance(
        row.record, PositionReport
    ):
        recovered.position, after = row.record, row.sequence
    recovered.later_fills = tuple(
        r for r in _records(journal, "Fill", after) if isinstance(r, Fill)
    )
    recovered.unproved = _unproved(journal)
    recovered.lives = _lives(journal, recovered.memory)
    return recovered


def _records(journal: JournalReader, kind: str, after: int = 0) -> Iterator[object]:
    for row in journal.read(kind=kind, after=after):
        yield row.record


def _unproved(journal: JournalReader) -> dict[str, Order]:
    """Return the newest requests that nothing in the journal proved, as orders of unknown outcome."""
    newest = journal.last()
    if newest is None:
        return {}
    requests = [*_records(journal, "PlaceOrder"), *_records(journal, "ClosePosition")][
        -LAST_REQUESTS:
    ]
    proved = {
        record.client_order_id
        for record in _records(journal, "SendOutcome")
        if isinstance(record, SendOutcome) and record.outcome is Outcome.REJECTED
    }
    proved |= {
        r.client_order_id
        for r in _records(journal, "OrderUpdate")
        if isinstance(r, OrderUpdate) and _ends(r)
    }
    orders: dict[str, Order] = {}
    for record in requests:
        if isinstance(record, PlaceOrder | ClosePosition) and record.client_order_id not in proved:
            reduce_only = not isinstance(record, PlaceOrder) or record.reduce_only
            order = Order(
                record.client_order_id,
                record.quantity,
                reduce_only,
                record.decision_id,
                newest.time_ms,
            )
            order.move(OrderState.UNKNOWN)
            orders[order.client_order_id] = order
    return orders


def _ends(update: OrderUpdate) -> bool:
    return update.state in {OrderState.FILLED, OrderState.CANCELLED}


def _lives(journal: JournalReader, memory: Memory) -> Lives:
    """Rebuild the open short's story, and how many there were, from fills and their decisions."""
    lives = Lives()
    start = 0 if memory.opened_at is None else memory.opened_at
    for row in journal.read(kind="Fill"):
        record = row.record
        if isinstance(record, Fill):
            if row.time_ms >= start and lives.open is None and row.key:
                decisions = [r.record for r in journal.read(kind="Decision", key=row.key)]
                lives.last_decision = next((d for d in decisions if isinstance(d, Decision)), None)
            lives.on_event(record)
    lives.finished.clear()
    return lives
