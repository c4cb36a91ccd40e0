"""One order book kept from a snapshot and its deltas, and what it looks like in short.

Pure. A delta that does not follow the one before (its update id jumps) leaves the book unknown until a snapshot.
Source: Bybit V5 documentation, "Orderbook"; the public archives ob500 hold the same messages.
"""

from bot.bybit.wire import Row, WireError, integer
from core.events import BookDepth

DEPTH_BPS = 20.0
_BPS = 1e4


class OrderBook:
    """One symbol's bids and asks, price -> quantity; empty until the first snapshot."""

    def __init__(self, symbol: str) -> None:
        self._symbol = symbol
        self._bids: dict[float, float] = {}
        self._asks: dict[float, float] = {}
        self._update = 0
        self.known = False

    def forget(self) -> None:
        """Drop everything: a new connection begins with a snapshot."""
        self.known = False
        self._bids.clear()
        self._asks.clear()

    def apply(self, message: Row) -> None:
        """Take in one message of orderbook.{depth}.{symbol}. Raises WireError; the book is then unknown."""
        data = message.get("data")
        if not isinstance(data, dict):
            self.forget()
            raise WireError("orderbook without data")
        update = integer(data, "u")
        if message.get("type") == "snapshot" or update == 1:
            self.forget()
            self.known = True
        elif not self.known or update <= self._update:
            # Before the first snapshot, or said before.
            return
        elif update != self._update + 1:
            gap = f"update {update} after {self._update}"
            self.forget()
            raise WireError(gap)
        self._update = update
        try:
            _merge(self._bids, data.get("b", ()))
            _merge(self._asks, data.get("a", ()))
        except (TypeError, ValueError) as error:
            self.forget()
            raise WireError(f"orderbook: {error}") from None

    def top(self, time: int, now: int) -> BookDepth | None:
        """Return the book in short; None while it is unknown, empty on one side, or crossed."""
        bids, asks = self._bids, self._asks
        if not (self.known and bids and asks):
            return None
        bid, ask = max(bids), min(asks)
        if not 0.0 < bid < ask:
            return None
        mid = (bid + ask) / 2.0
        reach = mid * DEPTH_BPS / _BPS
        bid_depth, bid_distance = _depth(bids, mid, reach)
        ask_depth, ask_distance = _depth(asks, mid, reach)
        return BookDepth(
            time, now, self._symbol, bid, bids[bid], ask, asks[ask],
            bid_depth, ask_depth, bid_distance, ask_distance,
        )  # fmt: skip


def _merge(side: dict[float, float], levels: list[list[str]]) -> None:
    for price_text, quantity_text in levels:
        price, quantity = float(price_text), float(quantity_text)
        if quantity > 0.0:
            side[price] = quantity
        elif quantity == 0.0:
            side.pop(price, None)
        else:
            raise ValueError(f"quantity {quantity_text} at {price_text}")


def _depth(side: dict[float, float], mid: float, reach: float) -> tuple[float, float]:
    """Return the quantity within `reach` of the mid and its mean distance (bp); a distance of 0 = none there.

    Summed from the mid outwards, so that the same book gives the same sums however it came about.
    """
    depth, moment = 0.0, 0.0
    for distance, price in sorted((abs(price - mid), price) for price in side):
        if distance > reach:
            break
        quantity = side[price]
        depth += quantity
        moment += quantity * distance
    return depth, _BPS * moment / depth / mid if depth > 0.0 else 0.0
