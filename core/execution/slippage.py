"""What the stop of a short lost beyond its trigger, over all of its fills (FAULTS 26).

The stop that was read back is the trigger; where none was read yet, the one that was asked for; else the fill's own.
"""

from dataclasses import dataclass
from decimal import Decimal

from core.events import Fill
from core.execution.book import Book
from core.money import BPS, ZERO


@dataclass(slots=True)
class StopFills:
    """The fills of the newest stop order. Value in USDT."""

    order_id: str = ""
    quantity: Decimal = ZERO
    value_usdt: Decimal = ZERO

    def add(self, fill: Fill, trigger_price: Decimal) -> Decimal:
        """Take in a fill; return how far beyond `trigger_price` its order filled so far (bps; below 0 = better)."""
        if fill.order_id != self.order_id:
            self.order_id, self.quantity, self.value_usdt = fill.order_id, ZERO, ZERO
        self.quantity += fill.quantity
        self.value_usdt += fill.quantity * fill.price
        return (self.value_usdt / self.quantity / trigger_price - 1) * BPS


def trigger_of(book: Book, fill: Fill) -> Decimal | None:
    """Return the trigger that a fill of the stop is measured against; ask before the book takes the fill in."""
    report = book.report
    if report is not None and report.quantity and report.stop_price:
        return report.stop_price
    return book.protection.stop_price if book.protection is not None else fill.trigger_price
