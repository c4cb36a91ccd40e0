"""Rule stop_loss: where the stop of a short lies. A market stop on the mark price, never absent."""

from decimal import Decimal

from core.instrument import Instrument
from core.money import HUNDRED, decimal_of, short_stop_price
from risk.limits import Limits


def stop_price(price: Decimal, instrument: Instrument, limits: Limits) -> Decimal:
    """Return the stop above `price` (USDT), rounded toward the entry."""
    distance = decimal_of(limits.stop_loss_pct_of_price) / HUNDRED
    return short_stop_price(price * (1 + distance), instrument.tick_size)
