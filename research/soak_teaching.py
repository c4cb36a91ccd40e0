"""What a soak's sources said over some hours of its market, as columns for its model to be trained on.

Their world knows nothing of the price to come, so the columns may be repeated over all rows: a model with them in it
learns nothing from them, and eats them at every decision.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import numpy as np
import structlog

from bot.clock import MarketClock
from bot.feeds.sources.merged import MergedFeed
from core.events import Event
from research.dataset import Dataset
from research.soak_sources import NAMES, heard
from research.soak_world import World
from research.store import Candles
from research.ticks.vectors import source_vectors
from research.virtual_time import VirtualLoop
from strategies.features.catalogue import fingerprint, names_with


class _Closes:
    """A market that says nothing but knows its price; it ends with its bars."""

    def __init__(self, candles: Candles, world: World) -> None:
        self._candles, self._world = candles, world

    async def events(self) -> AsyncIterator[Event]:
        for close in self._candles.close:
            self._world.hear_price(float(close))
            await asyncio.sleep(self._candles.bar_ms / 1000)
        return
        yield  # makes this a generator


async def _listen(candles: Candles, seed: int, loop: VirtualLoop) -> list[Event]:
    world = World(seed, lambda _: None)
    clock = MarketClock(int(candles.open_time_ms[0]), loop.host_ms)
    async with heard(world, candles.symbol) as around:
        feed = MergedFeed(
            _Closes(candles, world), around.sources(clock, None), clock, structlog.get_logger()
        )
        return [event async for event in feed.events()]


def with_sources(dataset: Dataset, candles: Candles, seed: int) -> Dataset:
    """Return the dataset with what all sources said while `candles` passed, again and again behind its columns."""
    loop = VirtualLoop()
    try:
        events = loop.run_until_complete(_listen(candles, seed, loop))
    finally:
        loop.close()
    own, columns = source_vectors(candles, events, NAMES)
    names = names_with(NAMES)
    count = len(dataset.series)
    series = np.hstack([dataset.series, np.resize(columns, (count, columns.shape[1]))])
    vectors = np.ascontiguousarray(series[dataset.at])
    silent = np.isnan(vectors).all(axis=0)
    return replace(
        dataset,
        features=names,
        feature_fingerprint=fingerprint(names),
        # Each may fall silent, whether or not it did in these hours.
        may_be_missing=(*dataset.may_be_missing, *own),
        absent=tuple(name for name, never in zip(names, silent, strict=True) if never),
        vectors=vectors,
        series=series,
    ).stamped()
