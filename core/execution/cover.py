"""Stop cover: proved, or the position is closed (FAULTS 17, I2, I3).

A short is covered when the exchange's own row shows a stop for all of it, on the right side, no further than planned.
Proof comes from a PositionReport alone. Until then the machine asks; after `cover_proof_s` it sets the stop again in
one request; after `cover_fail_s` it closes.
"""

from core.commands import Alert, AmendStop, Ask, Command, Reconcile
from core.events import PositionReport
from core.execution.book import Book, Protection
from core.execution.closing import begin_close
from core.money import HUNDRED, short_stop_price


def covers(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is None or report.quantity != book.position.quantity:
        return False
    planned = book.protection
    return planned is None or stop <= planned.stop_price


def on_report(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return []
    if book.uncovered_since is None:
        book.uncovered_since = report.time
    return chase(book, report.time, ask=False)


def chase(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat or book.closing is not None:
        return []
    waited_ms = now - book.uncovered_since
    if waited_ms >= book.settings.cover_fail_s * 1000:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        return [alert, *begin_close(book, "stop_not_proved", "", now)]
    commands: list[Command] = []
    must_amend = waited_ms >= book.settings.cover_proof_s * 1000 or _report_lacks_stop(book)
    if must_amend and book.amended_at is None:
        book.amended_at = now
        protection = wanted_protection(book)
        mark = book.report.mark_price if book.report else None
        if mark is not None and mark >= protection.stop_price:
            return begin_close(book, "stop_already_passed", "", now)
        reason = "stop not read back" if waited_ms else "position has no stop"
        commands.append(
            AmendStop(
                book.instrument.symbol, protection.stop_price, protection.take_profit_price, reason
            )
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def wanted_protection(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry."""
    if book.protection is None:
        price = book.position.entry_price * (1 + book.stop_pct_of_price / HUNDRED)
        book.protection = Protection(short_stop_price(price, book.instrument.tick_size), None)
    return book.protection


def _report_lacks_stop(book: Book) -> bool:
    report = book.report
    return (
        report is not None
        and report.quantity == book.position.quantity
        and report.stop_price is None
    )
