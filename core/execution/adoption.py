"""Adopting what the exchange holds: after a start, and when its row disagrees with our fills (FAULTS 28, 34).

The exchange is the truth. No entry is made before agreeing reads, and a position is adopted with its stop.
"""

from decimal import Decimal

from core.commands import Alert, Ask, Command, Halt, Reconcile
from core.events import PositionReport
from core.execution.book import Book, Protection
from core.position import Position

PERSISTENT_READS = 2


def ask_for_account(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done:
        return []
    gap_ms = book.settings.adopt_gap_s * 1000
    if adoption.last_read_at is not None and now - adoption.last_read_at < gap_ms:
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def on_report(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        return _refuse_long(book, report.quantity)
    commands = _adopt_if_different(book, report)
    adoption = book.adoption
    if not adoption.done:
        gap_ms = book.settings.adopt_gap_s * 1000
        apart = adoption.last_read_at is None or report.time - adoption.last_read_at >= gap_ms
        if report.quantity != adoption.last_quantity:
            adoption.agreeing_reads = 0
        if apart:
            adoption.agreeing_reads += 1
            adoption.last_read_at = report.time
        adoption.last_quantity = report.quantity
        adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    return commands


def _adopt_if_different(book: Book, report: PositionReport) -> list[Command]:
    ours = book.position.quantity
    if report.quantity == ours:
        book.mismatches = 0
        return []
    if any(not order.is_terminal for order in book.orders.values()):
        return []
    book.mismatches += 1
    if book.adoption.done and book.mismatches < PERSISTENT_READS:
        return [
            Reconcile(
                Ask.ALL,
                book.instrument.symbol,
                "",
                f"exchange holds {report.quantity}, fills say {ours}",
            )
        ]
    book.mismatches = 0
    adopt(book, report)
    return [
        Alert(
            "warning", f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        )
    ]


def adopt(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity, entry and protection as our own; money already booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    book.adopted_at = report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if report.stop_price is not None:
        book.protection = Protection(report.stop_price, report.take_profit_price)
    if report.quantity == 0:
        book.protection = None


def _refuse_long(book: Book, quantity: Decimal) -> list[Command]:
    if book.halted:
        return []
    cause = f"the account holds {quantity} LTC long, which Ebb never opens"
    book.halted = cause
    return [Alert("critical", cause), Halt(cause)]
