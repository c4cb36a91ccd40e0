"""Where a market's movements come from: the Protocol, and what it hands over. It does not know who trades."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from simulator.market.tape import Floats, Ints


@dataclass(frozen=True, slots=True)
class Step:
    """One moment of a tape: a trade (`quantity` > 0) or a movement of mark, index and premium alone.

    `time` is ms UTC on the exchange's clock. Prices USDT, quantity in base currency, premium a fraction; all float.
    """

    time: int
    price: float
    quantity: float
    taker_sells: bool
    mark: float
    index: float
    premium: float


@dataclass(frozen=True, slots=True)
class History:
    """Bars before the start, oldest first, as arrays of one length; times are opens, ms UTC."""

    bar_ms: int
    open_time_ms: Ints
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    volume: Floats
    mark: Floats
    mark_high: Floats
    mark_low: Floats
    index: Floats


class MarketSource(Protocol):
    """A market's tape on the exchange's clock."""

    bar_ms: int

    def start(self, now_ms: int) -> None:
        """Fix the moment from which the tape is played; what lies before it is history."""
        ...

    def history(self, first_ms: int, last_ms: int) -> History:
        """Return the whole bars before the start that open within [first_ms, last_ms]."""
        ...

    def steps(self, after_ms: int, until_ms: int) -> Sequence[Step]:
        """Return what happens in (after_ms, until_ms], oldest first."""
        ...
