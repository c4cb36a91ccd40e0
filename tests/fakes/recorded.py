"""A recording made from a seed: an instrument, its book and one other exchange, heard for a while, on disk."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.events import BookDepth, Event, Mark, OpenInterest, SourceAge, Trade, VenuePrice
from research.ticks.store import TickStore, TickWriter

SYMBOL = "LTCUSDT"
START = 1_764_028_800_000
"""A UTC midnight: 2025-11-25."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What is heard for `seconds` from `start` on; the other exchange says nothing from `venue_silent_from_s` on."""

    seconds: int = 3600
    seed: int = 1
    start: int = START
    symbol: str = SYMBOL
    venue_silent_from_s: int = 10**9

    def events(self) -> list[Event]:
        """Return everything, in the order in which it was known."""
        rng, price, made = np.random.default_rng(self.seed), 90.0, list[Event]()
        for second in range(self.seconds):
            begin = self.start + 1000 * second
            for offset in sorted(rng.integers(0, 900, 2).tolist()):
                price = round(price * float(np.exp(rng.normal(0.0, 3e-4))), 2)
                time, got = begin + offset, begin + offset + int(rng.integers(5, 90))
                amount = float(np.round(rng.exponential(5.0) + 0.1, 1))
                sells = bool(rng.random() < 0.5)
                made.append(Trade(time, got, self.symbol, price, amount, sells))
            made += self._beside(second, begin + 950, price, rng)
        return sorted(made, key=lambda event: event.time_received)

    def _beside(
        self, second: int, time: int, price: float, rng: np.random.Generator
    ) -> list[Event]:
        got = time + int(rng.integers(5, 120))
        sizes = np.round(rng.exponential(50.0, 4) + 0.1, 1).tolist()
        top = (price - 0.01, sizes[0], price + 0.01, sizes[1], *sizes[2:], 5.0, 6.0)
        told: list[Event] = [
            BookDepth(time, got, self.symbol, *top),
            Mark(time, got, self.symbol, price, price),
        ]
        if second % 15 == 0:
            told += [
                SourceAge(time, got, "flow", 300),
                OpenInterest(time, got, self.symbol, 1e6 + sizes[0]),
            ]
        if second % 10 == 0 and second < self.venue_silent_from_s:
            near = price * float(rng.normal(1.0, 2e-4))
            told.append(VenuePrice(time, got, "okx", near, near * 1.0001, near))
        return told


def keep(folder: Path, events: Iterable[Event], symbol: str = SYMBOL) -> Path:
    """Write a recording as `ebb data record` does; return its folder."""
    writer = TickWriter(TickStore(folder), "bybit", symbol)
    for event in events:
        writer.take(event)
    writer.flush()
    return folder
