"""Stop cover: proved, or the position is closed (FAULTS 17, I2, I3).

A short is covered when the exchange's own row shows a stop for all of it, on the right side, no further than planned.
Proof comes from a PositionReport alone. Until then the machine asks; after `cover_proof_s` it sets the stop again in
one request, and again as long as that is not read back; after `cover_fail_s` it closes, and goes on asking for a stop
as long as the close does not succeed. Word of a missing stop that was long on its way leaves `REPAIR_MS` for setting it
before the close. A covered short whose planned target is missing gets it again.
"""

from core.commands import Alert, AmendStop, Ask, Command, Reconcile
from core.events import PositionReport
from core.execution.book import Book, Protection
from core.execution.closing import begin_close
from core.execution.pace import is_due
from core.margin import stop_leaves_room
from core.stops import LIQUIDATION_GAP_PCT

REPAIR_MS = 1000
"""What a stop that is set gets to be read back when its lack was known late; never more, for I3 allows 6 s in all."""


def covers(book: Book, report: PositionReport) -> bool:
    """True when `report` proves the stop of everything held."""
    stop = report.stop_price
    if stop is None or report.quantity != book.position.quantity or _is_behind(report):
        return False
    planned = book.protection
    return planned is None or stop <= planned.stop_price


def _is_behind(report: PositionReport) -> bool:
    """Return True for a stop that the mark has reached: it fires in this moment, or never (FAULTS 20, 23)."""
    stop, mark = report.stop_price, report.mark_price
    return stop is not None and stop <= mark


def on_report(book: Book, report: PositionReport) -> list[Command]:
    """Take a position report as proof, or as the lack of it."""
    if book.position.is_flat:
        book.uncovered_since = book.amended_at = book.untargeted_since = None
        return []
    if covers(book, report):
        book.uncovered_since = book.amended_at = None
        return [*_keep_from_liquidation(book, report), *_restore_target(book, report)]
    told: list[Command] = []
    if book.uncovered_since is None:
        book.uncovered_since, book.uncovered_known_at = report.time, report.time_received
        told = _told_of_loss(book, report)
    return [*told, *chase(book, report.time, ask=False)]


def _told_of_loss(book: Book, report: PositionReport) -> list[Command]:
    """Say that a stop which was read back is gone or was moved away; a quantity that differs is no loss of it."""
    if report.quantity != book.position.quantity or _is_behind(report):
        return []
    stop = wanted_protection(book).stop_price
    found = "has no stop" if report.stop_price is None else f"has its stop at {report.stop_price}"
    return [Alert("warning", f"the short of {report.quantity} LTC {found}: setting it to {stop}")]


def _restore_target(book: Book, report: PositionReport) -> list[Command]:
    """Set the planned target again where it is missing: whoever set a lost stop beside the bot knew of no target.

    Not at the first report that lacks it: the target may just be filling. A mark beyond it cannot be a target's.
    """
    target = book.protection.take_profit_price if book.protection is not None else None
    if report.take_profit_price is not None or target is None or book.closing is not None:
        book.untargeted_since = None
        return []
    if book.untargeted_since is None:
        book.untargeted_since = report.time
    if abs(report.time - book.untargeted_since) < book.settings.cover_proof_s * 1000:
        return []
    stop = report.stop_price
    if stop is None or report.mark_price <= target or book.live_orders:
        return []
    book.untargeted_since = report.time
    symbol, said = book.instrument.symbol, f"the target is missing: setting it to {target}"
    return [Alert("warning", said), AmendStop(symbol, stop, target, "target missing")]


def _keep_from_liquidation(book: Book, report: PositionReport) -> list[Command]:
    """Close a short that could be liquidated before its stop fills (FAULTS 24, I5): its margin or tiers changed.

    Another short would stand no better, so a person is asked first.
    """
    stop, liquidation = report.stop_price, report.liquidation_price
    if stop is None or liquidation is None or book.closing is not None:
        return []
    if stop_leaves_room(report.entry_price, stop, liquidation, LIQUIDATION_GAP_PCT):
        return []
    cause = f"liquidation at {liquidation} is too near to the stop at {stop}"
    return [*book.halt(cause), *begin_close(book, "liquidation_too_near", "", report.time)]


def chase(book: Book, now: int, *, ask: bool = True) -> list[Command]:
    """Do what an uncovered position asks for at `now`: ask, set the stop again, or close.

    A report that proves nothing does not ask for the next one (`ask` False): the timer does, so that an exchange
    that answers at once is not asked for ever.
    """
    if book.uncovered_since is None or book.position.is_flat:
        return []
    waited_ms = abs(
        now - book.uncovered_since
    )  # a clock set back counts as waiting, not as time to wait
    commands: list[Command] = []
    has_time = abs(now - book.uncovered_known_at) < REPAIR_MS
    patience_ms = book.settings.cover_fail_s * 1000 + (REPAIR_MS if has_time else 0)
    if waited_ms >= patience_ms and book.closing is None:
        alert = Alert("critical", f"stop not proved after {waited_ms} ms: closing the position")
        commands += [alert, *begin_close(book, "stop_not_proved", "", now)]
    if _is_passed(book):
        commands += begin_close(book, "stop_already_passed", "", now)
    proof_ms = book.settings.cover_proof_s * 1000
    must_amend = waited_ms >= proof_ms or _report_lacks_stop(book)
    if must_amend and is_due(book.amended_at, now, proof_ms):
        book.amended_at = now
        commands += _set_stop(
            book, now, "stop not read back" if waited_ms else "position has no stop"
        )
        ask = True
    if ask:
        commands.append(Reconcile(Ask.POSITION, book.instrument.symbol, "", "prove the stop"))
    return commands


def _set_stop(book: Book, now: int, reason: str) -> list[Command]:
    """Set the planned stop, or close when the mark price has passed it."""
    protection = wanted_protection(book)
    stop, target = protection.stop_price, protection.take_profit_price
    if book.report is not None and book.report.mark_price >= stop:
        return begin_close(book, "stop_already_passed", "", now)
    amend = AmendStop(book.instrument.symbol, stop, target, reason)
    report = book.report
    if report is None or not _is_behind(report):
        return [amend]
    said = f"the mark price {report.mark_price} is at the stop of {report.stop_price}, which does not fire"
    return [Alert("warning", f"{said}: setting it to {stop}"), amend]


def wanted_protection(book: Book) -> Protection:
    """Return the planned protection, or for an adopted position the configured distance from its entry.

    The target that an adopted position has is kept: stop and target are set in one request.
    """
    if book.protection is None:
        report, position = book.report, book.position
        target = report.take_profit_price if report is not None else None
        seen = report is not None and report.quantity == position.quantity
        liquidation = report.liquidation_price if report is not None and seen else None
        stop = book.stop_rule.stop_for(position.entry_price, liquidation)
        book.protection = Protection(stop, target)
    return book.protection


def _is_passed(book: Book) -> bool:
    """True when the newest report has no stop and the mark price has passed where it should be: no time to ask."""
    report = book.report
    if report is None or not _report_lacks_stop(book):
        return False
    return report.mark_price >= wanted_protection(book).stop_price


def _report_lacks_stop(book: Book) -> bool:
    report = book.report
    return (
        report is not None
        and report.quantity == book.position.quantity
        and report.stop_price is None
    )
