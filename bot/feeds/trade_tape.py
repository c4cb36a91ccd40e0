"""The trades of one symbol, each once, as bars, with an honest account of what was lost.

A stream that was away is joined again by the exchange's recent trades. Where they do not reach back to the last one
seen, the bars in between lack trades: such a bar waits for the exchange's own candle, or is left out, which starts the
warm-up again. Pure: it asks nobody, it says what it wants.
"""

import math
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.bybit.public import interval_within
from bot.bybit.wire import PublicTrade
from bot.feeds.bars import Part, PartBuilder
from core.events import Bar, Event, Trade

REMEMBERED = 4096
"""Ids of trades that are known again: four times what one answer of the exchange holds."""
_SAME = 1e-9


@dataclass(slots=True)
class TradeTape:
    """One symbol. `known_until`: every trade before this time (ms) is in a bar or was taken in; 0 = nothing is.

    `consecutive` counts the bars since the last hole, `differs` says how the newest built bar differs from the
    exchange's, '' when it does not.
    """

    symbol: str
    bar_ms: int
    tells_trades: bool = True
    known_until: int = 0
    consecutive: int = 0
    differs: str = ""
    _parts: PartBuilder = field(init=False)
    _previous: float = 0.0
    _ids: set[str] = field(default_factory=set)
    _order: deque[str] = field(default_factory=deque)
    _joining: list[PublicTrade] | None = field(default_factory=list)
    _lost: tuple[int, int] = (0, 0)
    _waiting: deque[Part] = field(default_factory=deque)
    _candles: dict[int, Bar] = field(default_factory=dict)
    _missing: set[int] = field(default_factory=set)
    _newest: Bar | None = None
    _doubt_until: int = 0
    _has_candles: bool = field(init=False)

    def __post_init__(self) -> None:
        self._parts = PartBuilder(self.bar_ms)
        self._has_candles = interval_within(self.bar_ms) is not None

    def begin(self, history: list[Bar]) -> None:
        """Go on after the closed bars of `history`, oldest first."""
        if not history:
            return
        last = history[-1]
        self.known_until, self._previous = last.time, last.close
        self._parts.closes_at = last.time + self.bar_ms
        self.consecutive = _run_length(history)

    def leave(self) -> None:
        """Keep what comes until `join`: the stream is new, and trades between may have been missed."""
        if self._joining is None:
            self._joining = []

    @property
    def is_joined(self) -> bool:
        """Return True while no trade can have been missed unnoticed."""
        return self._joining is None

    def join(self, recent: list[PublicTrade], now: int) -> list[Event]:
        """Take in the exchange's newest trades, oldest first, and those kept since `leave`."""
        kept, self._joining = self._joining or [], None
        both = {trade.trade_id: trade for trade in (*recent, *kept)}
        trades = sorted(both.values(), key=lambda trade: trade.order)
        reach = trades[0].time if trades else now
        since = self.known_until
        overlaps = any(trade.trade_id in self._ids for trade in trades)
        if not overlaps and reach >= since:
            self._lose(since, reach)
        # Those that were asked for did not travel until now: they say nothing of how late the stream is.
        return self._take(trades, now, since, heard_ms=0)

    def on_trades(self, trades: list[PublicTrade], now: int) -> list[Event]:
        """Take in what the stream brings."""
        if self._joining is not None:
            self._joining += trades
            return []
        return self._take(trades, now, heard_ms=now)

    def close_until(self, time: int, now: int) -> list[Event]:
        """Return the bars whose close is at or before `time`; none while the stream is not joined."""
        if self._joining is None:
            self._waiting += self._parts.close_until(time)
        return self._release(now)

    @property
    def wanted(self) -> int | None:
        """Return the close of the bar that lacks trades and holds up the others; None when there is none."""
        if not self._waiting:
            return None
        time = self._waiting[0].time
        return time if self._is_lost(time) and time not in self._candles else None

    def on_candle(self, candle: Bar, now: int) -> list[Event]:
        """Take in the exchange's own closed candle: it mends a bar, or shows that one was built wrongly."""
        if self._newest is not None and candle.time <= self._newest.time:
            if candle.time == self._newest.time:
                self._compare(self._newest, candle)
            return []
        self._candles[candle.time] = candle
        return self._release(now)

    def give_up(self, time: int, now: int) -> list[Event]:
        """Leave the bar that closed at `time` out: nobody knows it."""
        self._missing.add(time)
        return self._release(now)

    def _take(
        self, trades: Iterable[PublicTrade], now: int, since: int = 0, *, heard_ms: int
    ) -> list[Event]:
        """Book trades not seen yet; those from before `since` are in a bar already, and are not told."""
        events: list[Event] = []
        for trade in trades:
            if trade.is_block or self._is_known(trade.trade_id):
                continue
            if since <= trade.time < self._parts.closes_at - self.bar_ms:
                self._came_late(trade)
            closed = self._parts.on_trade(trade.time, trade.price, trade.quantity)
            self.known_until = max(self.known_until, trade.time)
            if closed:
                self._waiting += closed
                events += self._release(now)
            if self.tells_trades and trade.time >= since:
                events.append(
                    Trade(
                        trade.time,
                        heard_ms,
                        self.symbol,
                        trade.price,
                        trade.quantity,
                        trade.taker_sells,
                    )
                )
        return events

    def _came_late(self, trade: PublicTrade) -> None:
        """Remember that a bar was told without this trade: the next bar is doubted, and after more than one all are."""
        self.differs = f"trade {trade.trade_id} of {trade.time} came after its bar"
        self._doubt_until = self._parts.closes_at
        if trade.time < self._parts.closes_at - 2 * self.bar_ms and not self._has_candles:
            self.consecutive = 0

    def _is_known(self, trade_id: str) -> bool:
        if trade_id in self._ids:
            return True
        self._ids.add(trade_id)
        self._order.append(trade_id)
        if len(self._order) > REMEMBERED:
            self._ids.discard(self._order.popleft())
        return False

    def _lose(self, since: int, until: int) -> None:
        """Remember that trades in [since, until) are not known; an older span that still matters is joined to it."""
        if self._waiting and self._lost[1]:
            since = min(since, self._lost[0])
        self._lost = (since, until)
        if not self._parts.closes_at:
            # Nothing is known of what came before: the bar that is open is lost, and none before it is looked for.
            self._parts.closes_at = until - until % self.bar_ms + self.bar_ms

    def _is_lost(self, close: int) -> bool:
        return close > self._lost[0] and close - self.bar_ms < self._lost[1]

    def _release(self, now: int) -> list[Event]:
        """Hand out waiting bars in order, up to the first that still lacks trades."""
        events: list[Event] = []
        while self._waiting:
            part = self._waiting[0]
            candle = bar = self._candles.pop(part.time, None)
            if bar is not None and not self._is_lost(part.time):
                built = part.as_bar(self.symbol, self.bar_ms, self._previous, now)
                self._compare(built, bar)
            elif bar is None and self._is_lost(part.time):
                if part.time not in self._missing:
                    break
                self._missing.discard(part.time)
            elif bar is None:
                bar = part.as_bar(self.symbol, self.bar_ms, self._previous, now)
            self._waiting.popleft()
            if bar is None:
                self.consecutive, self._previous = 0, 0.0
                continue
            self.consecutive += 1
            if candle is None and not self._has_candles and bar.time > self._doubt_until:
                self.differs = ""
            self._previous, self._newest = bar.close, bar
            events.append(bar)
        for time in [time for time in self._candles if time < self._parts.closes_at - self.bar_ms]:
            del self._candles[time]
        return events

    def _compare(self, built: Bar | None, candle: Bar) -> None:
        """Remember how a built bar differs from the exchange's; the exchange's is the one that is told, if in time."""
        names = ("open", "high", "low", "close", "volume")
        differing = [
            f"{name} {getattr(built, name, None)} instead of {getattr(candle, name)}"
            for name in names
            if built is None
            or not math.isclose(getattr(built, name), getattr(candle, name), rel_tol=_SAME)
        ]
        self.differs = f"bar of {candle.time}: {', '.join(differing)}" if differing else ""


def _run_length(bars: list[Bar]) -> int:
    """Return how many bars at the end of `bars` follow one another without a hole."""
    count = 1
    while count < len(bars) and bars[-count - 1].time + bars[-1].bar_ms == bars[-count].time:
        count += 1
    return count
