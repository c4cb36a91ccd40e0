"""A market played from recorded trades: each is printed when it happened, and the marks follow the trades."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.errors import InputError
from simulator.exchange.sources import History, Step, checked_speed
from simulator.market.spec import MINUTE_MS
from simulator.market.tape import Floats, Ints


@dataclass(frozen=True, slots=True)
class RecordedTrades:
    """Trades, oldest first, as arrays of one length; `taker_sells` is bool, prices USDT, times ms UTC."""

    time_ms: Ints
    price: Floats
    quantity: Floats
    taker_sells: np.ndarray

    def __post_init__(self) -> None:
        """Refuse arrays that are no tape."""
        lengths = {len(self.price), len(self.quantity), len(self.taker_sells)}
        if lengths != {len(self.time_ms)} or not len(self.time_ms):
            raise InputError("the columns of the trades differ in length, or are empty")
        if np.any(np.diff(self.time_ms) < 0):
            raise InputError("the trades are not in the order of time", wanted="oldest first")
        if not (np.all(self.price > 0) and np.all(self.quantity > 0)):
            raise InputError("a trade without price or quantity", wanted="both above 0")


class TradeSource:
    """Play trades as a market: mark and index are the last trade's price, there is no premium.

    The first trade happens at `opens_at_ms` on the exchange's clock, the others as long after it as they did; after
    the start, `speed` times faster. History is minutes made of the trades before the start.
    """

    bar_ms = MINUTE_MS

    def __init__(self, trades: RecordedTrades, opens_at_ms: int, speed: float = 1.0) -> None:
        """Shift the trades to the exchange's clock."""
        checked_speed(speed)
        self._trades, self._speed = trades, speed
        self._times = trades.time_ms - int(trades.time_ms[0]) + opens_at_ms
        self._start = opens_at_ms

    def start(self, now_ms: int) -> int:
        """Fix the start; the history begins with the minute of the first trade."""
        first = int(self._times[0])
        if now_ms < first:
            raise InputError(
                f"the tape opens at {first} ms, after the start at {now_ms} ms",
                wanted="a tape that opens at or before the start",
            )
        self._start = now_ms
        return first - first % MINUTE_MS

    def history(self, first_ms: int, last_ms: int, finest_ms: int) -> History:
        """Return whole minutes before the start; one without a trade repeats the price before it."""
        begins = int(self._times[0]) // MINUTE_MS * MINUTE_MS
        first = max(begins, -(-first_ms // MINUTE_MS) * MINUTE_MS)
        last = min(last_ms, self._start // MINUTE_MS * MINUTE_MS - MINUTE_MS)
        opens = np.arange(first, last + 1, MINUTE_MS, dtype=np.int64)
        edges = np.searchsorted(self._times, np.append(opens, opens[-1:] + MINUTE_MS))
        columns = np.zeros((5, len(opens)))
        for at, (low, high) in enumerate(zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True)):
            columns[:, at] = self._bar(low, high)
        open_, high_, low_, close, volume = columns
        return History(
            MINUTE_MS, opens, open_, high_, low_, close, volume, close, high_, low_, close
        )

    def steps(self, after_ms: int) -> Iterator[Step]:
        """Yield the trades after `after_ms`."""
        trades = self._trades
        for at in range(
            int(np.searchsorted(self._times, after_ms, side="right")), len(self._times)
        ):
            price = float(trades.price[at])
            quantity, sells = float(trades.quantity[at]), bool(trades.taker_sells[at])
            yield Step(
                self._clocked(int(self._times[at])), price, quantity, sells, price, price, 0.0
            )

    def _bar(self, low: int, high: int) -> tuple[float, float, float, float, float]:
        prices = self._trades.price
        if low == high:
            quiet = float(prices[max(0, low - 1)])
            return quiet, quiet, quiet, quiet, 0.0
        inside = prices[low:high]
        volume = float(self._trades.quantity[low:high].sum())
        return float(inside[0]), float(inside.max()), float(inside.min()), float(inside[-1]), volume

    def _clocked(self, time: int) -> int:
        if time <= self._start:
            return time
        return self._start + int((time - self._start) / self._speed)
