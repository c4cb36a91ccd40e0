"""The bars of a recording, built from its trades as a tick replay builds them.

A bar in which the market was not heard for a while is left out, since its trades are not known: the hole that it leaves
starts the warm-up of features again, and no label reaches across it. It must not know features, labels or files.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from bot.feeds.bars import BarBuilder
from core.calendar import next_close
from core.events import Bar, BookDepth, Event, Liquidation, Mark, OpenInterest, Trade
from research.store import Candles
from research.ticks.replaying import SETTLE_MS
from research.ticks.store import known_at

_OF_THE_MARKET = (Trade, BookDepth, Mark, OpenInterest, Liquidation)


@dataclass(frozen=True, slots=True)
class RecordedBars:
    """`candles` that were heard whole, `holes` in the hearing, its first and last moment (ms UTC; 0: nothing heard)."""

    candles: Candles
    holes: tuple[tuple[int, int], ...]
    first_ms: int
    last_ms: int


def recorded_bars(
    events: Iterable[Event], symbol: str, bar_ms: int, silent_ms: int
) -> RecordedBars:
    """Return the bars of `events`, which stand in the order in which they were known.

    A hole is a stretch of more than `silent_ms` in which nothing was heard of the instrument. The first bar and the
    last, which the recording cuts, are left out.
    """
    builder, bars = BarBuilder(symbol, bar_ms), list[Bar]()
    holes, first, last = list[tuple[int, int]](), 0, 0
    for event in events:
        if not isinstance(event, _OF_THE_MARKET) or event.symbol != symbol:
            continue
        known = known_at(event)
        if not first:
            first = last = known
        if known - last > silent_ms:
            holes.append((last, known))
        last = known
        # As in a tick replay, what is heard at the very end of the wait is still in its bar.
        bars += builder.close_until(known - SETTLE_MS - 1)
        if isinstance(event, Trade):
            bars += builder.on_trade(event)
    whole = [bar for bar in bars if bar.time > next_close(first, bar_ms)]
    return RecordedBars(_heard(whole, holes, symbol, bar_ms), tuple(holes), first, last)


def _heard(bars: list[Bar], holes: list[tuple[int, int]], symbol: str, bar_ms: int) -> Candles:
    closes = np.array([bar.time for bar in bars], dtype=np.int64)
    heard = np.ones(len(bars), dtype=np.bool_)
    for begin, end in holes:
        heard &= (closes <= begin) | (closes - bar_ms >= end)
    columns = {
        name: np.array([getattr(bar, name) for bar in bars], dtype=np.float64)[heard]
        for name in ("open", "high", "low", "close", "volume")
    }
    return Candles.of(symbol, bar_ms, {"open_time_ms": closes[heard] - bar_ms, **columns})
