"""Where a market's movements come from: the Protocol, and what it hands over. It does not know who trades."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from core.errors import InputError
from simulator.market.tape import Floats, Ints

SLOWEST, FASTEST = 0.001, 1_000.0
"""How many times faster than the clock a market may run: a minute bar takes about a millisecond to play."""


@dataclass(frozen=True, slots=True)
class Step:
    """One moment of a tape: a trade (`quantity` > 0), or a movement of mark, index and premium alone.

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
    """Bars before the start, oldest first, as arrays of one length; times are opens, ms UTC; premium a fraction."""

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

    def __len__(self) -> int:
        """Count the bars."""
        return len(self.open_time_ms)


class MarketSource(Protocol):
    """A market's tape on the exchange's clock."""

    @property
    def bar_ms(self) -> int:
        """Length of a bar of history (ms)."""
        ...

    def start(self, now_ms: int) -> int:
        """Fix the moment from which the tape is played; return when its history begins (ms)."""
        ...

    def history(self, first_ms: int, last_ms: int, finest_ms: int) -> History:
        """Return the bars before the start that open within [first_ms, last_ms].

        A source whose bars are longer than `finest_ms` and a minute gives minutes instead.
        """
        ...

    def steps(self, after_ms: int) -> Iterator[Step]:
        """Yield what happens after `after_ms`, oldest first; times before the start are those of the history."""
        ...


def checked_speed(speed: float) -> None:
    """Raise InputError for a speed that no market is played at."""
    if not SLOWEST <= speed <= FASTEST:
        raise InputError(
            f"speed is {speed}", wanted=f"a number from {SLOWEST} to {FASTEST}", where="speed"
        )
