"""Faster bars of the same market beside the decision's: for members that look at them, and for what happens between.

It must not know what they are used for.
"""

from collections.abc import Iterable
from pathlib import Path

from bot.compose import HISTORY_BARS
from bot.config.model import Config
from research.dataset import History
from research.period import EMBEDDED
from research.store import Kind, Series, Store


def fast_histories(
    config: Config, home: Path, bars: Iterable[int], from_ms: int, to_ms: int
) -> tuple[History, ...]:
    """Return the stored history of each length of bar (ms) other than the decision's, with what warms features up.

    A length that is not in the store, or has no bar in the period, is left out.
    """
    if config.data.exchange == EMBEDDED:
        return ()
    store, found = Store(home / "store"), []
    for bar_ms in sorted(set(bars) - {config.instrument.bar_ms}):
        series = Series(Kind.CANDLES, config.data.exchange, config.instrument.symbol, bar_ms)
        reach_ms = from_ms - HISTORY_BARS * bar_ms
        if store.has(series) and len(
            store.read_candles(series.exchange, series.symbol, bar_ms, reach_ms, to_ms)
        ):
            cross = config.data.cross_symbol
            found.append(History.of_store(store, series, reach_ms, to_ms, cross))
    return tuple(found)
