"""Closing until the position reads zero (FAULTS 11, 14, 19): protection stays until the position is gone.

A close is reduce-only, so sending it again can never open anything. Done means that fills or a report say zero.
"""

from core.commands import Ask, ClosePosition, Command, Reconcile
from core.execution.book import Book, Closing
from core.order import Order


def begin_close(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything; a second call while closing changes nothing."""
    if book.position.is_flat or book.closing is not None:
        return []
    book.closing = Closing(reason, decision_id)
    return press_close(book, now)


def press_close(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        book.closing = None
        return []
    if (
        closing.last_sent_at is not None
        and now - closing.last_sent_at < book.settings.close_retry_s * 1000
    ):
        return []
    commands: list[Command] = []
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, book.instrument.symbol, "", "position not yet zero"))
    client_order_id = book.next_id()
    quantity = book.position.size
    book.orders[client_order_id] = Order(client_order_id, quantity, True, closing.decision_id, now)
    closing.last_sent_at = now
    closing.attempts += 1
    symbol = book.instrument.symbol
    commands.append(
        ClosePosition(client_order_id, closing.decision_id, symbol, quantity, closing.reason)
    )
    return commands
