"""The ticker of one symbol: mark and index as events, the settlement that has just passed, a price to doubt trades by.

Pure. A mark that does not change is told once a second all the same, so that its age is the feed's and not the price's.
"""

import math
from dataclasses import dataclass, field

from bot.bybit.wire import Row, Ticker, integer, merged_ticker
from core.events import Bar, Event, Mark

REPEAT_MS = 1000
DEAF_AFTER_MS = 5000
"""The last price of the ticker may differ from the last trade's for this long."""
OUTLIER_SIGMAS, SIGMA_BARS, FEWEST_BARS = 20.0, 100, 30


@dataclass(slots=True)
class TickerTape:
    """One symbol. `settled_at` is a settlement (ms) whose rate nobody asked for yet; 0 when there is none."""

    symbol: str
    ticker: Ticker = field(default_factory=Ticker)
    settled_at: int = 0
    _told: tuple[float, float] = (0.0, 0.0)
    _told_at: int = 0
    _trade_price: float = 0.0
    _differs_since: int = 0

    def begin(self) -> None:
        """Forget the fields: a new connection starts with a snapshot."""
        self.ticker = Ticker(next_funding_ms=self.ticker.next_funding_ms)
        self._differs_since = 0

    def on_message(self, message: Row, now: int) -> list[Event]:
        """Take in a snapshot or a delta; return a Mark when it is due. Raises WireError."""
        time = integer(message, "ts")
        due = self.ticker.next_funding_ms
        self.ticker = merged_ticker(self.ticker, message)
        if not self.ticker.next_funding_ms:
            self.ticker = merged_ticker(
                self.ticker, {"type": "delta", "data": {"nextFundingTime": due}}
            )
        if 0 < due < self.ticker.next_funding_ms and due <= time:
            self.settled_at = due
        self._note_difference(now)
        mark = self.ticker.mark_price
        prices = (mark, self.ticker.index_price or mark)
        if not mark or (prices == self._told and time - self._told_at < REPEAT_MS):
            return []
        self._told, self._told_at = prices, time
        return [Mark(time, now, self.symbol, *prices)]

    def on_trade_price(self, price: float, now: int) -> None:
        """Remember the price of the newest trade that the stream brought."""
        self._trade_price = price
        self._note_difference(now)

    def is_deaf(self, now: int) -> bool:
        """Return True when the ticker shows trades that the trade topic did not bring."""
        return bool(self._differs_since) and now - self._differs_since > DEAF_AFTER_MS

    def _note_difference(self, now: int) -> None:
        last = self.ticker.last_price
        differs = bool(last and self._trade_price) and last != self._trade_price
        self._differs_since = (self._differs_since or now) if differs else 0


@dataclass(slots=True)
class OutlierGuard:
    """A bar that moved more than 20 sigmas is believed only when the mark price went along (FAULTS 46)."""

    _returns: list[float] = field(default_factory=list)
    _close: float = 0.0

    def doubt(self, bar: Bar, mark: float) -> str:
        """Take in the next bar; return why it is not believed, '' when it is."""
        before, self._close = self._close, bar.close
        if not before:
            return ""
        move = math.log(bar.close / before)
        sigma = _sigma(self._returns)
        self._returns.append(move)
        del self._returns[:-SIGMA_BARS]
        if not sigma or abs(move) <= OUTLIER_SIGMAS * sigma:
            return ""
        if mark and abs(math.log(bar.close / mark)) <= abs(move) / 2:
            return ""
        return f"a move of {abs(move) / sigma:.0f} sigmas to {bar.close:g} that the mark price {mark:g} lacks"


def _sigma(returns: list[float]) -> float:
    """Return the root mean square of the returns; 0 while there are too few."""
    if len(returns) < FEWEST_BARS:
        return 0.0
    return math.sqrt(sum(one * one for one in returns) / len(returns))
