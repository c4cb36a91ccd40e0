"""What stands in the way of a new short, apart from the price: the account, the feeds, the instrument, the leverage."""

from decimal import Decimal

from core.commands import Alert
from core.events import FeedHealth, InstrumentReport
from core.execution.book import Book
from core.execution.machine import blocked
from core.feeds import LOGIN, SOURCE
from core.state import State

TRADING = "Trading"
"""The status of an instrument on which a position may be opened."""


def obstacles(state: State, book: Book, leverage: Decimal, *, blind: bool) -> tuple[str, ...]:
    """Return every reason in words; `blind` when the bar that is decided on never came."""
    reasons = list(blocked(book, state.time))
    if state.wallet_at is None:
        reasons.append("wallet not read yet")
    reasons += [f"feed {name}: {why}" for name, why in sorted(state.feed_faults.items())]
    if state.instrument_fault:
        reasons.append(state.instrument_fault)
    report = book.report
    if report is not None and report.leverage != leverage:
        reasons.append(f"leverage is {report.leverage}, not {leverage}")
    if blind:
        reasons.append("the bar never came")
    return tuple(reasons)


def on_instrument(state: State, book: Book, report: InstrumentReport) -> None:
    """Take the exchange's own grid, limits and tiers; what does not trade is only left."""
    symbol = report.instrument.symbol
    if symbol != book.instrument.symbol:
        return
    book.instrument = report.instrument
    state.instrument_fault = "" if report.status == TRADING else f"{symbol} is {report.status}"


def on_health(state: State, book: Book, health: FeedHealth) -> list[Alert]:
    """Remember what is not well. A key that is refused is the loudest alarm while something is held (FAULTS 45)."""
    feed, faults, report = health.feed, state.feed_faults, book.report
    faults.pop(feed, None)
    if health.ok or feed.startswith(SOURCE):
        return []
    faults[feed] = health.reason
    if feed != LOGIN:
        return []
    if not book.may_hold:
        return [Alert("warning", health.reason)]
    if report is None:
        said = "what is held is not known: the account was never read"
    else:
        said = f"{book.position.quantity} LTC are held, stop at {report.stop_price or 'none'}"
    return [Alert("critical", f"{health.reason}; {said}")]
