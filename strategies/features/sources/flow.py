"""Flow: who trades, how the book leans, who is liquidated, what is open; from the trading exchange's own ticks.

Windows are seconds before the bar's close, whatever the bar's length. No trade for a minute, no book for ten seconds
or no open interest for a minute is a silent source: NaN. It must not know how a book is kept.
"""

import math
from collections.abc import Callable

from core.events import BookDepth, Event, Liquidation, OpenInterest, SourceAge, Trade
from strategies.features.feature import Feature, Floats
from strategies.features.sources.buckets import Buckets, Coverage

SECOND_MS = 1000
SILENT_TRADES_MS, SILENT_BOOK_MS, SILENT_OPEN_MS, SILENT_BEAT_MS = 60_000, 10_000, 60_000, 40_000
NAME = "flow"
"""What the source calls itself in SourceAge."""

FEATURES = (
    Feature("flow_imbalance_10s", "fraction", "flow", 0, "bought less sold volume of all, 10 s"),
    Feature("flow_imbalance_60s", "fraction", "flow", 0, "bought less sold volume of all, 60 s"),
    Feature("flow_imbalance_600s", "fraction", "flow", 0, "bought less sold volume of all, 600 s"),
    Feature(
        "flow_signed_volume_60s", "ratio", "flow", 0, "bought less sold of 60 s / a mean minute"
    ),
    Feature("flow_trade_rate_60s", "ratio", "flow", 0, "trades of 60 s / those of a mean minute"),
    Feature(
        "flow_volatility_60s_bps", "bps", "flow", 0, "root of summed squared returns of 1 s, 60 s"
    ),
    Feature(
        "flow_volatility_600s_bps", "bps", "flow", 0, "root of summed squared returns of 1 s, 600 s"
    ),
    Feature("book_spread_bps", "bps", "flow", 0, "best ask less best bid, of the mid price"),
    Feature("book_imbalance", "fraction", "flow", 0, "best bid less best ask quantity, of both"),
    Feature("book_depth_imbalance", "fraction", "flow", 0, "bid less ask quantity within 20 bp"),
    Feature(
        "book_slope_imbalance", "fraction", "flow", 0, "bid less ask depth per bp of its distance"
    ),
    Feature("book_microprice_bps", "bps", "flow", 0, "quantity-weighted mid less the mid"),
    Feature(
        "liquidated_shorts_600s", "fraction", "flow", 0, "quantity bought back, of volume, 600 s"
    ),
    Feature("liquidated_longs_600s", "fraction", "flow", 0, "quantity sold off, of volume, 600 s"),
    Feature("open_interest_change_600s", "log", "flow", 0, "change of open interest over 600 s"),
)
_LONG = 600
_BUY, _SELL, _COUNT, _SHORTS, _LONGS = range(5)
_PRICE, _OPEN = range(2)


class FlowFamily:
    """Implements `Family` for the ticks of `symbol`."""

    features = FEATURES
    kinds = (Trade, BookDepth, Liquidation, OpenInterest, SourceAge)

    def __init__(self, symbol: str) -> None:
        self._symbol = symbol
        self._sums = Buckets(5, _LONG + 1, SECOND_MS)
        # A price is carried from second to second; NaN is a second without a trade.
        self._last = Buckets(2, _LONG + 2, SECOND_MS, math.nan)
        self._trades, self._beats = Coverage(SILENT_TRADES_MS), Coverage(SILENT_BEAT_MS)
        self._book: BookDepth | None = None
        self._book_at = self._open_at = 0
        self._handlers: dict[type, Callable[..., None]] = {
            Trade: self._on_trade,
            BookDepth: self._on_book,
            Liquidation: self._on_liquidation,
            OpenInterest: self._on_open_interest,
            SourceAge: self._on_beat,
        }

    def observe(self, event: Event, known: int) -> None:
        # Not a chain of isinstance: this is called for every tick.
        self._handlers[type(event)](event, known)

    def _on_book(self, book: BookDepth, known: int) -> None:
        if book.symbol == self._symbol:
            self._book, self._book_at = book, known

    def _on_liquidation(self, event: Liquidation, known: int) -> None:
        if event.symbol == self._symbol:
            self._sums.add(known, _SHORTS if event.shorts else _LONGS, event.quantity)

    def _on_open_interest(self, event: OpenInterest, known: int) -> None:
        if event.symbol == self._symbol:
            self._last.put(known, _OPEN, event.quantity)
            self._open_at = known

    def _on_beat(self, event: SourceAge, known: int) -> None:
        if event.source == NAME and event.age_ms <= SILENT_BOOK_MS:
            self._beats.heard(known)

    def close(self, now: int) -> None:
        """Nothing here counts bars."""

    def _on_trade(self, trade: Trade, known: int) -> None:
        if trade.symbol != self._symbol:
            return
        sums = self._sums
        slot = sums.slot(known)
        rings = sums.rings
        rings[_SELL if trade.taker_sells else _BUY][slot] += trade.quantity
        rings[_COUNT][slot] += 1.0
        self._last.put(known, _PRICE, trade.price)
        self._trades.heard(known)

    def fill(self, out: Floats, at: int, now: int) -> None:
        for place in range(at, at + len(FEATURES)):
            out[place] = math.nan
        self._fill_trades(out, at, now)
        book = self._book
        if book is not None and now - self._book_at <= SILENT_BOOK_MS:
            _fill_book(out, at + 7, book)
        self._fill_rare(out, at + 12, now)

    def _fill_trades(self, out: Floats, at: int, now: int) -> None:
        total = self._sums.total
        for place, seconds in enumerate((10, 60, _LONG)):
            if self._trades.spans(seconds * SECOND_MS, now):
                bought, sold = total(_BUY, seconds, now), total(_SELL, seconds, now)
                if bought + sold > 0.0:
                    out[at + place] = (bought - sold) / (bought + sold)
        for place, seconds in ((5, 60), (6, _LONG)):
            if self._trades.spans(seconds * SECOND_MS, now):
                out[at + place] = 1e4 * _volatility(self._last.values(_PRICE, seconds + 1, now))
        if not self._trades.spans(_LONG * SECOND_MS, now):
            return
        volume = total(_BUY, _LONG, now) + total(_SELL, _LONG, now)
        count = total(_COUNT, _LONG, now)
        if volume > 0.0 and count > 0.0:
            signed = total(_BUY, 60, now) - total(_SELL, 60, now)
            out[at + 3] = signed / (volume / 10.0)
            out[at + 4] = total(_COUNT, 60, now) / (count / 10.0)

    def _fill_rare(self, out: Floats, at: int, now: int) -> None:
        """What may be silent for long without the source being so: its regular word tells the two apart."""
        window = _LONG * SECOND_MS
        if self._beats.spans(window, now) and self._trades.spans(window, now):
            volume = self._sums.total(_BUY, _LONG, now) + self._sums.total(_SELL, _LONG, now)
            if volume > 0.0:
                out[at] = self._sums.total(_SHORTS, _LONG, now) / volume
                out[at + 1] = self._sums.total(_LONGS, _LONG, now) / volume
        if self._open_at and now - self._open_at <= SILENT_OPEN_MS:
            values = self._last.values(_OPEN, _LONG + 1, now)
            before = next((one for one in values[: SILENT_OPEN_MS // SECOND_MS] if one == one), 0.0)
            newest = next((one for one in reversed(values) if one == one), 0.0)
            if before > 0.0 and newest > 0.0:
                out[at + 2] = math.log(newest / before)


def _volatility(prices: Floats) -> float:
    """Return the root of the summed squared log returns; a second without a trade moves nothing."""
    before, total = 0.0, 0.0
    for price in prices:
        if price == price:
            if before > 0.0:
                move = math.log(price / before)
                total += move * move
            before = price
    return math.sqrt(total)


def _fill_book(out: Floats, at: int, book: BookDepth) -> None:
    """Microprice: Gatheral and Oomen, 2010, https://doi.org/10.1007/s00780-009-0113-2 (its simplest form)."""
    mid, both = (book.bid + book.ask) / 2.0, book.bid_quantity + book.ask_quantity
    if not (mid > 0.0 and both > 0.0):
        return
    out[at] = 1e4 * (book.ask - book.bid) / mid
    out[at + 1] = (book.bid_quantity - book.ask_quantity) / both
    depth = book.bid_depth + book.ask_depth
    if depth > 0.0:
        out[at + 2] = (book.bid_depth - book.ask_depth) / depth
    if book.bid_distance_bps > 0.0 and book.ask_distance_bps > 0.0:
        bids, asks = (
            book.bid_depth / book.bid_distance_bps,
            book.ask_depth / book.ask_distance_bps,
        )
        out[at + 3] = (bids - asks) / (bids + asks)
    micro = (book.bid * book.ask_quantity + book.ask * book.bid_quantity) / both
    out[at + 4] = 1e4 * (micro - mid) / mid
