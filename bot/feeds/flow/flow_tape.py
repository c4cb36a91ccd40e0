"""Bybit's book, liquidations and ticker of one symbol, as events. Pure: messages and times in, events out.

The book is told at most every `sample_ms` and when it changed; features look at its newest state only, and a record of
every delta would be a gigabyte a day. Liquidations are told each, once.
"""

import math
from collections import deque
from dataclasses import dataclass, field

from bot.bybit.wire import Row, WireError, integer, number, price, stream_trades
from bot.feeds.flow.book import OrderBook
from core.calendar import HOUR_MS, MINUTE_MS, SECOND_MS
from core.events import Event, Liquidation, Mark, OpenInterest, Trade, VenueFunding

REPEAT_MS = 20_000
"""Open interest that does not change is told again after this long, so that its age is the feed's."""
_REMEMBERED, _REMEMBERED_TRADES = 512, 4096


@dataclass(slots=True)
class FlowTape:
    """One symbol. `gaps` counts the times that the book had to be asked for anew.

    `with_trades`: trades and marks too, where no feed of the market tells them beside it.
    """

    symbol: str
    sample_ms: int = 250
    depth: int = 50
    with_trades: bool = False
    gaps: int = 0
    _book: OrderBook = field(init=False)
    _told_at: int = 0
    _seen: deque[tuple[object, ...]] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))
    _trade_ids: dict[str, None] = field(default_factory=dict)
    _ticker: dict[str, object] = field(default_factory=dict)
    _mark_told: tuple[int, tuple[float, float]] = (0, (0.0, 0.0))
    _open_told: tuple[int, float] = (0, 0.0)
    _funding_told: tuple[int, object] = (0, None)

    def __post_init__(self) -> None:
        self._book = OrderBook(self.symbol)

    @property
    def topics(self) -> tuple[str, ...]:
        """Return what is to be subscribed to."""
        trades = (f"publicTrade.{self.symbol}",) if self.with_trades else ()
        return (
            *trades,
            f"orderbook.{self.depth}.{self.symbol}",
            f"allLiquidation.{self.symbol}",
            f"tickers.{self.symbol}",
        )

    def begin(self) -> None:
        """Forget what a connection builds up: the next one starts with snapshots."""
        self._book.forget()
        self._ticker.clear()

    def read(self, message: Row, now: int) -> list[Event]:
        """Take in one message. Raises WireError: the connection has to be made anew."""
        topic = str(message.get("topic", ""))
        if topic.startswith("orderbook."):
            return self._on_book(message, now)
        if topic.startswith("publicTrade."):
            return self._on_trades(message, now)
        if topic.startswith("allLiquidation."):
            return self._on_liquidations(message, now)
        if topic.startswith("tickers."):
            return self._on_ticker(message, now)
        return []

    def _on_book(self, message: Row, now: int) -> list[Event]:
        try:
            self._book.apply(message)
        except WireError:
            self.gaps += 1
            raise
        time = integer(message, "ts")
        if time - self._told_at < self.sample_ms:
            return []
        top = self._book.top(time, now)
        if top is None:
            return []
        self._told_at = time
        return [top]

    def _on_trades(self, message: Row, now: int) -> list[Event]:
        events: list[Event] = []
        for one in stream_trades(message):
            if one.is_block or one.trade_id in self._trade_ids:
                continue
            self._trade_ids[one.trade_id] = None
            if len(self._trade_ids) > _REMEMBERED_TRADES:
                del self._trade_ids[next(iter(self._trade_ids))]
            events.append(
                Trade(one.time, now, self.symbol, one.price, one.quantity, one.taker_sells)
            )
        return events

    def _on_liquidations(self, message: Row, now: int) -> list[Event]:
        events: list[Event] = []
        for row in message.get("data", ()):
            said = (row.get("T"), row.get("S"), row.get("v"), row.get("p"))
            if row.get("s") != self.symbol or said in self._seen:
                continue
            self._seen.append(said)
            if row.get("S") not in {"Buy", "Sell"}:
                raise WireError(f"liquidation of side {row.get('S')!r}")
            # S is the side of the position: a short that is liquidated is "Sell".
            events.append(
                Liquidation(
                    integer(row, "T"), now, self.symbol, price(row, "p"), price(row, "v"),
                    row.get("S") == "Sell",
                )
            )  # fmt: skip
        return events

    def _on_ticker(self, message: Row, now: int) -> list[Event]:
        data, time = message.get("data"), integer(message, "ts")
        if not isinstance(data, dict):
            raise WireError("tickers without data")
        if message.get("type") == "snapshot":
            self._ticker.clear()
        self._ticker.update(data)
        return [*self._mark(time, now), *self._open_interest(time, now), *self._funding(time, now)]

    def _mark(self, time: int, now: int) -> list[Event]:
        ticker = self._ticker
        if not (self.with_trades and ticker.get("markPrice") and ticker.get("indexPrice")):
            return []
        said = (price(ticker, "markPrice"), price(ticker, "indexPrice"))
        told_at, told = self._mark_told
        if said == told and time - told_at < SECOND_MS:
            return []
        self._mark_told = (time, said)
        return [Mark(time, now, self.symbol, *said)]

    def _open_interest(self, time: int, now: int) -> list[Event]:
        if not self._ticker.get("openInterest"):
            return []
        quantity = number(self._ticker, "openInterest")
        told_at, told = self._open_told
        if quantity <= 0 or (quantity == told and time - told_at < REPEAT_MS):
            return []
        self._open_told = (time, quantity)
        return [OpenInterest(time, now, self.symbol, quantity)]

    def _funding(self, time: int, now: int) -> list[Event]:
        ticker = self._ticker
        if not (ticker.get("fundingRate") and ticker.get("nextFundingTime")):
            return []
        told_at, told = self._funding_told
        said = (ticker["fundingRate"], ticker["nextFundingTime"])
        if said == told and time - told_at < MINUTE_MS:
            return []
        self._funding_told = (time, said)
        hours = number(ticker, "fundingIntervalHour") if ticker.get("fundingIntervalHour") else 8.0
        rate, due = number(ticker, "fundingRate"), integer(ticker, "nextFundingTime")
        interval_ms = int(hours * HOUR_MS)
        return [VenueFunding(time, now, "bybit", rate, interval_ms, math.nan, due)]
