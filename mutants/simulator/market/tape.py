"""The tape: what the market printed, bar by bar, as arrays. It does not know how it was made."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Self

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Tape:
    """Hold bars, oldest first, and the funding settled up to the last bar's close.

    open_time_ms: int64, UTC; the bar covers [open_time_ms, open_time_ms + bar_ms).
    open, high, low, close: last traded price, USDT, multiples of the tick. volume: LTC, multiples
    of the lot. mark, mark_high, mark_low: mark price at the close and its range, USDT. index:
    index price at the close, USDT. All float64 of one length, no NaN.
    funding_time_ms, funding_rate: settlements (fraction per 8 h) with time <= last close; one row
    for each 00, 08 and 16 UTC that has at least one bar before it.
    """

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
    funding_time_ms: Ints
    funding_rate: Floats

    def __len__(self) -> int:
        """Count the bars."""
        return len(self.open_time_ms)

    def __getitem__(self, wanted: slice) -> Self:
        """Cut bars out of the tape, with the funding settled within them.

        The slice must be contiguous (step 1). A settlement belongs to the slice when its time lies
        after the first open and at or before the last close.
        """
        start, stop, step = wanted.indices(len(self))
        if step != 1:
            raise ValueError(f"Expected a slice of step 1, was {step}")
        bars = {name: getattr(self, name)[start:stop] for name in BAR_COLUMNS}
        times = bars["open_time_ms"]
        first, last = (times[0], times[-1] + self.bar_ms) if len(times) else (0, 0)
        settled = (self.funding_time_ms > first) & (self.funding_time_ms <= last)
        return type(self)(
            bar_ms=self.bar_ms,
            funding_time_ms=self.funding_time_ms[settled],
            funding_rate=self.funding_rate[settled],
            **bars,
        )


PRICE_COLUMNS = ("open", "high", "low", "close")
MARK_COLUMNS = ("mark", "mark_high", "mark_low", "index")
BAR_COLUMNS = ("open_time_ms", *PRICE_COLUMNS, "volume", *MARK_COLUMNS)
FUNDING_COLUMNS = ("funding_time_ms", "funding_rate")


def in_units(steps: Floats | Ints, size: float) -> Floats:
    """Turn counts of ticks or lots into prices or quantities, without a tail of binary digits.

    Each value is the double nearest to its decimal form: 8503 ticks of 0.01 are 85.03.
    """
    decimals = -int(Decimal(str(size)).normalize().as_tuple().exponent)
    return np.asarray(np.round(steps * size, max(decimals, 0)), dtype=np.float64)


def joined(tapes: list[Tape]) -> Tape:
    """Join consecutive pieces of one tape; raises ValueError when there is none."""
    if not tapes:
        raise ValueError("Expected at least one piece of tape, was none")
    columns = {
        name: np.concatenate([getattr(tape, name) for tape in tapes])
        for name in (*BAR_COLUMNS, *FUNDING_COLUMNS)
    }
    return Tape(bar_ms=tapes[0].bar_ms, **columns)
