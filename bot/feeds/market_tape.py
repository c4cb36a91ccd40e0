"""Bybit's public market of one symbol, as events: messages in, trades, bars, marks and the health of each part out.

Pure: it knows neither sockets nor threads, it is told the time, and what only the exchange can answer it wishes for.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.bybit import wire
from bot.bybit.public import interval_within
from bot.bybit.wire import PublicTrade, Row, WireError
from bot.feeds.health import Ages, Health
from bot.feeds.ticker_tape import OutlierGuard, TickerTape
from bot.feeds.trade_tape import TradeTape
from core.calendar import MINUTE_MS
from core.events import Bar, BookTop, Event, FundingRate, Trade

TICKER_LIMIT_MS, BOOK_LIMIT_MS, KLINE_LIMIT_MS = 10_000, 10_000, 70_000
"""Tickers come ten times a second, the top of the book at least every 3 s, candles every 1 to 60 s."""
BOOK_EVERY_MS = 1000
"""The top of the book changes a hundred times a second; the spread at a decision may be this old."""
TRADES, TICKERS, BOOK, KLINES = "trades", "tickers", "book", "klines"
BARS, STREAM = "bars", "stream"
Thunk: TypeAlias = Callable[[], list[Event]]
"""Something that happened, to be taken in when its turn comes."""
_PARTS = {"publicTrade": TRADES, "tickers": TICKERS, "orderbook": BOOK, "kline": KLINES}
_DEAF = "the ticker shows trades that did not come"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of the market. `warm_up_bars` must follow one another before `bars` is well."""

    symbol: str
    bar_ms: int
    cross_symbol: str | None = None
    warm_up_bars: int = 1


@dataclass(slots=True)
class MarketTape:
    """One symbol, and the bars of a second one, which is told first: a decision looks at both.

    A trade may close the first symbol's bar before the second one's has its last; it is held until then, or until
    `close_until` says that nothing more is waited for.
    """

    wanted: Wanted
    health: Health = field(default_factory=Health)
    tapes: dict[str, TradeTape] = field(init=False)
    _main: TradeTape = field(init=False)
    _ticker: TickerTape = field(init=False)
    _guard: OutlierGuard = field(default_factory=OutlierGuard)
    _ages: Ages = field(init=False)
    _book_told_at: int = 0
    _held: deque[Bar] = field(default_factory=deque)
    _crossed: int = 0

    def __post_init__(self) -> None:
        wanted = self.wanted
        self._main = TradeTape(wanted.symbol, wanted.bar_ms)
        self.tapes = {wanted.symbol: self._main}
        if wanted.cross_symbol is not None:
            cross = TradeTape(wanted.cross_symbol, wanted.bar_ms, tells_trades=False)
            self.tapes = {wanted.cross_symbol: cross, wanted.symbol: self._main}
        self._ticker = TickerTape(wanted.symbol)
        self._ages = Ages({TICKERS: TICKER_LIMIT_MS, BOOK: BOOK_LIMIT_MS, KLINES: KLINE_LIMIT_MS})

    @property
    def topics(self) -> tuple[str, ...]:
        """Return what is to be subscribed to; below a minute the candles are only a sign of life."""
        word, _ = interval_within(self.wanted.bar_ms) or ("1", MINUTE_MS)
        symbol = self.wanted.symbol
        trades = tuple(f"publicTrade.{name}" for name in self.tapes)
        return (*trades, f"tickers.{symbol}", f"orderbook.1.{symbol}", f"kline.{word}.{symbol}")

    def begin(self, symbol: str, closed: list[Bar]) -> None:
        """Go on after the closed bars of `symbol`, oldest first."""
        self.tapes[symbol].begin(closed)
        if symbol == self.wanted.symbol:
            for bar in closed:
                self._guard.doubt(bar, 0.0)

    def leave(self, why: str, now: int) -> list[Event]:
        """Take in that the stream is lost, for the reason `why`."""
        for tape in self.tapes.values():
            tape.leave()
        return list(self.health.set(STREAM, False, why, now))

    def connect(self, now: int) -> None:
        """Take in that a stream is open; it is well once every symbol is joined."""
        for tape in self.tapes.values():
            tape.leave()
        self._ages.begin(now)
        self._ticker.begin()

    def join(self, symbol: str, recent: list[PublicTrade], now: int) -> list[Event]:
        """Take in the exchange's newest trades of `symbol`."""
        events = self._told(self.tapes[symbol].join(recent, now), now)
        if all(tape.is_joined for tape in self.tapes.values()):
            events += self.health.set(STREAM, True, "", now)
        return events

    def read(self, message: Row, now: int) -> list[Event]:
        """Take in one message of the stream; an odd one makes its topic unwell until a good one comes."""
        kind, _, symbol = str(message.get("topic", "")).rpartition(".")
        part = _PARTS.get(kind.partition(".")[0])
        if part is None or symbol not in self.tapes:
            return []
        try:
            events = self._read(kind, symbol, message, now)
        except WireError as error:
            return list(self.health.set(part, False, f"odd message: {error}", now))
        self._ages.heard(part, now)
        if part != TRADES:
            events += self.health.set(part, True, "", now)
        return events

    def on_candles(self, symbol: str, candles: list[Bar], now: int) -> list[Event]:
        """Take in the exchange's own closed candles, oldest first."""
        tape = self.tapes[symbol]
        return self._told([event for bar in candles for event in tape.on_candle(bar, now)], now)

    def give_up(self, symbol: str, close: int, now: int) -> list[Event]:
        """Leave out the bar that closed at `close`: nobody knows it."""
        return self._told(self.tapes[symbol].give_up(close, now), now)

    def on_rates(self, rates: Sequence[tuple[int, float]], now: int) -> list[Event]:
        """Take in settlements: their time and rate."""
        return [FundingRate(time, now, self.wanted.symbol, rate) for time, rate in rates]

    def close_until(self, time: int, now: int) -> list[Event]:
        """Return the bars whose close is at or before `time`."""
        events = [
            event
            for tape in self.tapes.values()
            for event in self._told(tape.close_until(time, now), now)
        ]
        return events + self._let_go(time, now)

    def check(self, now: int) -> list[Event]:
        """Look at the age of every part."""
        events: list[Event] = []
        for part, why in self._ages.too_old(now).items():
            events += self.health.set(part, False, why, now)
        events += self.health.set(TRADES, not self._ticker.is_deaf(now), _DEAF, now)
        return events

    @property
    def lacking(self) -> dict[str, int]:
        """Return the close of the bar that each symbol waits for, because trades of it were lost."""
        wanted = {symbol: tape.wanted for symbol, tape in self.tapes.items()}
        return {symbol: close for symbol, close in wanted.items() if close is not None}

    def take_settlement(self) -> int:
        """Return a settlement (ms) whose rate is to be asked for, once; 0 when there is none."""
        settled_at, self._ticker.settled_at = self._ticker.settled_at, 0
        return settled_at

    def renewal(self, now: int) -> str:
        """Return why the connection should be replaced now; '' when it should not."""
        if STREAM in self.health.faults:
            return ""
        if not (self._ages.is_renewal_due(now) or self._ticker.is_deaf(now)):
            return ""
        return "; ".join(f"{part} {why}" for part, why in self.health.faults.items())

    def _read(self, kind: str, symbol: str, message: Row, now: int) -> list[Event]:
        if kind == "publicTrade":
            return self._told(self.tapes[symbol].on_trades(wire.stream_trades(message), now), now)
        if symbol != self.wanted.symbol:
            return []
        if kind == "tickers":
            return self._ticker.on_message(message, now)
        if kind == "orderbook.1":
            return self._read_book(message, now)
        return self._told(self._read_klines(message, now), now)

    def _read_book(self, message: Row, now: int) -> list[Event]:
        time = wire.integer(message, "ts")
        top = wire.book_top(message)
        if time - self._book_told_at < BOOK_EVERY_MS:
            return []
        self._book_told_at = time
        return [BookTop(time, now, self.wanted.symbol, *top)]

    def _read_klines(self, message: Row, now: int) -> list[Event]:
        interval = interval_within(self.wanted.bar_ms)
        if interval is None or interval[1] != self.wanted.bar_ms:
            return []
        klines = wire.stream_klines(message, self.wanted.symbol, interval[1])
        tape = self._main
        return [e for one in klines if one.confirmed for e in tape.on_candle(one.bar, now)]

    def _told(self, events: list[Event], now: int) -> list[Event]:
        """Return `events`, each bar behind what it says about the health of bars: it may be decided on at once."""
        said: list[Event] = []
        for event in events:
            if isinstance(event, Bar) and event.symbol == self.wanted.symbol:
                self._held.append(event)
            else:
                said.append(event)
            if isinstance(event, Trade):
                self._ticker.on_trade_price(event.price, now)
            elif isinstance(event, Bar):
                if event.symbol == self.wanted.cross_symbol:
                    self._crossed = event.time
                said += self._let_go(self._crossed, now)
        return said

    def _let_go(self, time: int, now: int) -> list[Event]:
        """Return the bars that need not be held any longer: all where no second symbol is, or those up to `time`."""
        events: list[Event] = []
        while self._held and (self.wanted.cross_symbol is None or self._held[0].time <= time):
            bar = self._held.popleft()
            events += [*self._bar_health(bar, now), bar]
        return events

    def _bar_health(self, bar: Bar, now: int) -> Sequence[Event]:
        reason = self._guard.doubt(bar, self._ticker.ticker.mark_price) or self._main.differs
        most = self.wanted.warm_up_bars
        if not reason and self._main.consecutive < most:
            reason = f"{self._main.consecutive} of {most} bars without a hole"
        return self.health.set(BARS, not reason, reason, now)
