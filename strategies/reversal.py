"""The second forecast: will price rise by so many bp within minutes? Asked at short bars while a short is held.

A line over what the newest short bars did, in numbers of their own scale; above its threshold the short is closed
before its stop. Short bars come from the feed, or are built here from its trades. It must not know orders, nor how the
line was fitted.
"""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.events import Bar, Event, Trade

BARS = 31
"""How many of the newest short bars a forecast looks at."""
FEATURES = (
    "rise_1",
    "rise_3",
    "rise_5",
    "rise_15",
    "above_low_30",
    "below_high_30",
    "range_1",
    "volume_1",
    "volatility_30",
)
SPANS = (1, 3, 5, 15)
_LEAST_MOVE = 1e-6

Row = tuple[float, float, float, float]
"""High, low, close, volume of one short bar."""


@dataclass(frozen=True, slots=True)
class Line:
    """Log odds = coefficients x (features - mean) / deviation + intercept; `threshold` is a probability."""

    mean: Sequence[float]
    deviation: Sequence[float]
    coefficients: Sequence[float]
    intercept: float
    threshold: float

    def probability(self, features: Sequence[float]) -> float:
        """Return the probability that price rises as far as was asked, in time."""
        parts = zip(features, self.mean, self.deviation, self.coefficients, strict=True)
        log_odds = self.intercept + math.fsum(
            weight * (value - mean) / deviation for value, mean, deviation, weight in parts
        )
        return 0.5 + 0.5 * math.tanh(0.5 * log_odds)


def features_of(rows: Sequence[Row]) -> tuple[float, ...]:
    """Return the features of the newest of `BARS` consecutive short bars, in the order of `FEATURES`.

    Moves are log returns in units of their own root mean square over 30 bars, which is the last feature (as a
    logarithm): a calm and a wild hour look alike but for that one.
    """
    closes = [math.log(row[2]) for row in rows]
    moves = [after - before for before, after in pairwise(closes)]
    scale = max(math.sqrt(math.fsum(move * move for move in moves) / len(moves)), _LEAST_MOVE)
    newest, (high, low, _, volume) = closes[-1], rows[-1]
    rises = [(newest - closes[-1 - span]) / (scale * math.sqrt(span)) for span in SPANS]
    lowest, highest = min(row[1] for row in rows), max(row[0] for row in rows)
    traded = math.fsum(row[3] for row in rows) / len(rows)
    return (
        *rises,
        (newest - math.log(lowest)) / scale,
        (newest - math.log(highest)) / scale,
        (math.log(high) - math.log(low)) / scale,
        math.log1p(volume / traded) if traded > 0.0 else 0.0,
        math.log(scale),
    )


class ReversalHead:
    """Implements `core.plugs.Reversal` on short bars of `bar_ms` of one symbol.

    A hole in them starts the warm-up again. A short bar that has been built from trades is not taken twice when the
    feed sends it as well.
    """

    def __init__(self, line: Line, symbol: str, bar_ms: int) -> None:
        self._line, self._symbol, self._bar_ms = line, symbol, bar_ms
        self._rows: deque[Row] = deque(maxlen=BARS)
        self._newest = 0
        self._open: list[float] | None = None
        self._opened = 0
        self.probability = math.nan

    @property
    def bar_ms(self) -> int:
        """Length of a short bar (ms)."""
        return self._bar_ms

    def observe(self, event: Event) -> bool:
        """Take in a short bar or a trade; return True when a short bar was closed and there is a new forecast."""
        if isinstance(event, Bar):
            own = event.symbol == self._symbol and event.bar_ms == self._bar_ms
            if not own or event.time <= self._newest:
                return False
            return self._close(event.time, (event.high, event.low, event.close, event.volume))
        if isinstance(event, Trade) and event.symbol == self._symbol:
            return self._on_trade(event)
        return False

    def _on_trade(self, trade: Trade) -> bool:
        opened = trade.time - trade.time % self._bar_ms
        closed = False
        if self._open is not None and opened > self._opened:
            high, low, close, volume = self._open
            time = self._opened + self._bar_ms
            if time > self._newest:
                closed = self._close(time, (high, low, close, volume))
            self._open = None
        price, quantity = trade.price, trade.quantity
        if self._open is None:
            self._open, self._opened = [price, price, price, quantity], opened
        elif opened == self._opened:
            row = self._open
            row[0], row[1] = max(row[0], price), min(row[1], price)
            row[2], row[3] = price, row[3] + quantity
        return closed

    def _close(self, time: int, row: Row) -> bool:
        if time - self._newest != self._bar_ms:
            self._rows.clear()
        self._newest = time
        self._rows.append(row)
        if len(self._rows) < BARS:
            self.probability = math.nan
            return False
        self.probability = self._line.probability(features_of(tuple(self._rows)))
        return True

    def squeeze(self) -> bool:
        """Return True when the newest forecast is at or above its threshold."""
        return self.probability >= self._line.threshold
