"""Proving what became of an order (FAULTS 1-8): UNKNOWN until the exchange's own lists say otherwise.

NOT_PLACED needs time and repeated empty reads; a rejection needs the exchange's word; nothing is sent twice.
"""

from core.commands import Alert, Ask, Command, Reconcile
from core.events import OrderUpdate, Outcome, SendOutcome
from core.execution.book import REJECT_WINDOW_MS, Book
from core.execution.pace import is_due
from core.order import Order, OrderState


def on_outcome(book: Book, event: SendOutcome) -> list[Command]:
    """Take what is known after sending. An outcome of a request without an order changes no order."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    # It may have left any time until now, and the lists may lag from then on.
    order.sent_at = max(order.sent_at, event.time)
    match event.outcome:
        case Outcome.ACCEPTED:
            order.move(OrderState.OPEN)
        case Outcome.REJECTED:
            return _on_reject(book, order, event) if order.move(OrderState.REJECTED) else []
        case Outcome.UNKNOWN:
            order.move(OrderState.UNKNOWN)
            return ask(book, order, event.time)
    return []


def on_update(book: Book, event: OrderUpdate) -> list[Command]:
    """Take the exchange's row of an order, or that no list has one."""
    order = book.orders.get(event.client_order_id)
    if order is None:
        return []
    order.order_id = event.order_id or order.order_id
    if event.state is OrderState.NOT_FOUND:
        return _on_empty_read(book, order, event.time)
    order.move(event.state)
    if order.tell(event.filled_quantity):
        position = Reconcile(Ask.POSITION, book.instrument.symbol, "", "a fill is missing")
        return [*ask(book, order, event.time), position]
    return []


def ask(book: Book, order: Order, now: int) -> list[Command]:
    """Ask for an order of unknown fate, at most once per `ask_every_s`."""
    if not is_due(order.last_asked_at, now, book.settings.ask_every_s * 1000):
        return []
    order.last_asked_at = now
    return [Reconcile(Ask.ORDER, book.instrument.symbol, order.client_order_id, "outcome unknown")]


def _on_empty_read(book: Book, order: Order, now: int) -> list[Command]:
    """Count an empty read; enough of them, apart in time and late enough, prove that the order is nowhere.

    An order that was acknowledged and that no list has later was dropped by the exchange after its word.
    """
    settings = book.settings
    if order.is_terminal or not is_due(order.last_empty_at, now, settings.ask_every_s * 1000):
        return []
    order.last_empty_at = now
    order.empty_reads += 1
    waited_ms = now - order.sent_at
    if (
        order.empty_reads < settings.not_placed_reads
        or waited_ms < settings.not_placed_after_s * 1000
    ):
        return []
    order.move(OrderState.UNKNOWN)
    if order.move(OrderState.NOT_PLACED):
        return [
            Alert(
                "warning",
                f"order {order.client_order_id} was never placed ({waited_ms} ms, no list has it)",
            )
        ]
    return []


def _on_reject(book: Book, order: Order, event: SendOutcome) -> list[Command]:
    if order.reduce_only:
        return [
            Reconcile(
                Ask.ALL, book.instrument.symbol, "", f"close rejected: {event.code} {event.message}"
            )
        ]
    book.rejects.append(event.time)
    while book.rejects and event.time - book.rejects[0] > REJECT_WINDOW_MS:
        book.rejects.popleft()
    alert = Alert(
        "warning", f"entry {order.client_order_id} rejected: {event.code} {event.message}"
    )
    if len(book.rejects) >= book.settings.max_rejects:
        book.paused_until = event.time + int(book.settings.reject_pause_s * 1000)
        book.rejects.clear()
    return [alert]
