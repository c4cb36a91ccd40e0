"""Closing until the position reads zero (FAULTS 11, 14, 19): protection stays until the position is gone.

A close is reduce-only, so sending it again can never open anything. Done means that fills or a report say zero.
"""

from decimal import Decimal

from core.commands import (
    Alert,
    Ask,
    ClosePosition,
    Command,
    OrderType,
    PlaceOrder,
    Reconcile,
    TimeInForce,
)
from core.execution.book import Book, Closing
from core.execution.pace import is_due
from core.order import Order

ALARM_AT_ATTEMPT = 5


def begin_close(book: Book, reason: str, decision_id: str, now: int) -> list[Command]:
    """Start to close everything that is or may be held; a second call while closing changes nothing."""
    if book.closing is not None or not book.may_hold:
        return []
    book.closing = Closing(reason, decision_id)
    return press_close(book, now)


def press_close(book: Book, now: int) -> list[Command]:
    """Send the next closing order when it is due and the position is not zero."""
    closing = book.closing
    if closing is None:
        return []
    if book.position.is_flat:
        if not book.may_hold:
            book.closing = None
        return []
    if not is_due(closing.last_sent_at, now, book.settings.close_retry_s * 1000):
        return []
    commands: list[Command] = []
    symbol, quantity = book.instrument.symbol, book.position.size
    if closing.attempts:
        commands.append(Reconcile(Ask.ALL, symbol, "", "position not yet zero"))
    closing.last_sent_at = now
    closing.attempts += 1
    if closing.attempts == ALARM_AT_ATTEMPT:
        alarm = f"{quantity} LTC are still held after {ALARM_AT_ATTEMPT - 1} closing orders"
        commands.append(Alert("critical", alarm))
    order = _supersede(book, Order(book.next_id(), quantity, True, closing.decision_id, now))
    commands.append(
        ClosePosition(order.client_order_id, order.decision_id, symbol, quantity, closing.reason)
    )
    return commands


def reduce_by(book: Book, quantity: Decimal, decision_id: str, now: int) -> list[Command]:
    """Buy back a part of what is held, unless all of it is being closed or another part is being bought back."""
    if book.closing is not None or any(order.reduce_only for order in book.live_orders):
        return []
    client_order_id = book.next_id()
    book.orders[client_order_id] = Order(client_order_id, quantity, True, decision_id, now)
    return [
        PlaceOrder(
            client_order_id=client_order_id,
            decision_id=decision_id,
            symbol=book.instrument.symbol,
            order_type=OrderType.MARKET,
            time_in_force=TimeInForce.IOC,
            quantity=quantity,
            limit_price=None,
            reduce_only=True,
            stop_price=None,
            take_profit_price=None,
            deadline=now,
        )
    ]


def _supersede(book: Book, order: Order) -> Order:
    """Follow `order` in place of the reductions before it: their fills still count, their fate is no question.

    A question for each would be more requests a second the longer the exchange is deaf (FAULTS I18).
    """
    book.orders = {key: other for key, other in book.orders.items() if not other.reduce_only}
    book.orders[order.client_order_id] = order
    return order
