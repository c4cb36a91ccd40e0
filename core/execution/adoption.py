"""Agreeing with the exchange on what is held: after a start, and when its row disagrees with our fills (FAULTS 28, 34).

The exchange is the truth, but one read of it may be stale: what is held is adopted, with its stop, after several
reads, apart in time, that say the same. No entry is made until then.
"""

from core.commands import Adopted, Ask, Command, Reconcile
from core.events import PositionReport
from core.execution import instances
from core.execution.book import Book, Plan, Protection
from core.execution.pace import is_due
from core.position import Position


def ask_for_account(book: Book, now: int) -> list[Command]:
    """Read the account while adoption is not done, no faster than its gap."""
    adoption = book.adoption
    if adoption.done or not is_due(adoption.last_read_at, now, book.settings.adopt_gap_s * 1000):
        return []
    return [Reconcile(Ask.ALL, book.instrument.symbol, "", "adopt the account")]


def on_report(book: Book, report: PositionReport) -> list[Command]:
    """Compare the exchange's row with our own sum of fills; adopt it when it persists."""
    if report.quantity > 0:
        book.doubt()
        return book.halt(f"the account holds {report.quantity} LTC long, which Ebb never opens")
    ours = book.position.quantity
    if book.adoption.done:
        if report.quantity == ours:
            return []
        book.doubt()
    if _may_be_stale(book, report) and _lists_may_lag(book, report.time):
        return []
    if not _agree(book, report):
        return []
    if report.quantity != ours:
        adopt(book, report)
        message = f"adopted {report.quantity} LTC at {report.entry_price} (fills said {ours})"
        return [Adopted("warning", message, report.time, report.quantity, report.entry_price)]
    if book.adopted_at is not None:
        return []
    book.adopted_at = report.time
    instances.forget_when_flat(book)
    message = "the account holds no position"
    return [Adopted("info", message, report.time, report.quantity, report.entry_price)]


def _may_be_stale(book: Book, report: PositionReport) -> bool:
    """Return True for a row that contradicts our fills; at a start, one that shows less than was held before it.

    What an earlier boot did last may have been lost with it, so then a row that shows more is news, unless it shows
    just what was held before the newest fills.
    """
    if book.adopted_at is not None:
        return report.quantity != book.position.quantity
    held, earlier = book.recalled.quantity, book.recalled.earlier
    return report.quantity > held or (report.quantity != held and report.quantity in earlier)


def _lists_may_lag(book: Book, now: int) -> bool:
    """Return True while a row that contradicts a fill of ours may be from before that fill (FAULTS 5)."""
    lag_ms = book.settings.not_placed_after_s * 1000
    last = book.last_fill_at
    return not book.moved_by_others and last is not None and abs(now - last) < lag_ms


def _agree(book: Book, report: PositionReport) -> bool:
    """Count a read; True when enough of them, apart in time, have said the same."""
    adoption = book.adoption
    if report.quantity != adoption.last_quantity:
        adoption.last_quantity, adoption.agreeing_reads = report.quantity, 0
        adoption.last_read_at = None
    # Apart in either direction: two answers of one moment may come in the wrong order, and are one read.
    gap_ms, last = book.settings.adopt_gap_s * 1000, adoption.last_read_at
    if last is None or abs(report.time - last) >= gap_ms:
        adoption.agreeing_reads += 1
        adoption.last_read_at = report.time
    adoption.done = adoption.agreeing_reads >= book.settings.adopt_reads
    if adoption.done:
        book.moved_by_others = False
    return adoption.done


def adopt(book: Book, report: PositionReport) -> None:
    """Take the exchange's quantity and entry as our own, with the stop that was planned for it; money booked stays.

    A fill that happened before this report and arrives after it is part of what was adopted.
    """
    first, book.adopted_at = book.adopted_at is None, report.time
    old = book.position
    book.position = Position(
        report.quantity,
        -report.quantity * report.entry_price,
        old.realised_pnl_usdt,
        old.fees_usdt,
        old.funding_usdt,
    )
    if book.position.is_flat:
        book.protection = None
        instances.forget_when_flat(book)
    elif first or book.protection is None:
        book.protection = _protection_of(book, report, book.recalled.plan if first else None)


def _protection_of(book: Book, report: PositionReport, plan: Plan | None) -> Protection | None:
    """Return what an earlier boot planned for this short; else the stop it has, where the settings allow that one.

    A short that an earlier boot planned is this instance's, whoever trades beside it later.
    """
    stop = report.stop_price
    if plan is not None and plan.is_of(report.entry_price):
        if book.rivalry.theirs is None:
            book.rivalry.quantity = report.quantity
        return plan.protection
    if stop is None:
        return None
    entry, liquidation = report.entry_price, report.liquidation_price
    if book.stop_rule.fault_of(stop, entry, report.mark_price, liquidation):
        stop = book.stop_rule.stop_for(entry, liquidation)
    return Protection(stop, report.take_profit_price)
