"""Rule stop_loss: where the stop of a short lies. A market stop on the mark price, never absent."""

from decimal import Decimal

from core.decision import Finding
from core.instrument import Instrument
from core.money import HUNDRED, decimal_of, short_stop_price
from core.plugs import Entry
from risk.limits import Limits


def stop_price(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) / HUNDRED
    return short_stop_price(price * (1 + distance), instrument.tick_size)


def check_stop(entry: Entry, stop: Decimal) -> Finding | None:
    """Return the finding when `stop` would be refused or trigger at once: it must lie above last and mark."""
    if stop <= entry.mark_price:
        unit = "USDT, mark already at the stop"
        return Finding("stop_loss", f"{stop}", f"{entry.mark_price}", unit)
    if stop <= entry.price:
        return Finding("stop_loss", f"{stop}", f"{entry.price}", "USDT, stop nearer than a tick")
    return None
