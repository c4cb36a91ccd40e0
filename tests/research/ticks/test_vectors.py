"""What the sources said, streamed through a running bot's features, recorded, read back and computed in batch."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.events import (
    Bar,
    BookDepth,
    Event,
    Liquidation,
    Mark,
    Mention,
    OpenInterest,
    SourceAge,
    Trade,
    VenueFunding,
    VenuePrice,
)
from research.store import Candles
from research.ticks.store import TickStore, TickWriter
from research.ticks.vectors import source_vectors
from strategies.features.catalogue import SOURCES
from strategies.features.sources.families import families_of
from strategies.features.sources.sourced import SourcedFeatures
from tests.fakes.streamed import streamed as rows_of

SYMBOL, BAR_MS = "LTCUSDT", 60_000
START = 1_764_028_800_000
BARS = 90
ALL = tuple(name for name in SOURCES if name != "chain")
"""The chain's have a tape of their own: test_chain_vectors.py."""


class NoBase:
    names: tuple[str, ...] = ()

    def observe(self, event: Event) -> None:
        """Hears nothing."""

    def vector(self) -> tuple[float, ...]:
        return ()


def one_event(rng: np.random.Generator, time: int, got: int, price: float) -> Event:
    kind = rng.choice(
        ["trade", "book", "liquidation", "open", "age", "price", "funding", "mention", "mark"],
        p=[0.4, 0.2, 0.02, 0.04, 0.1, 0.12, 0.04, 0.03, 0.05],
    )
    amount = float(np.round(rng.exponential(5.0) + 0.1, 1))
    match kind:
        case "trade":
            return Trade(time, got, SYMBOL, price, amount, bool(rng.random() < 0.5))
        case "book":
            numbers = np.round(rng.exponential(50.0, 4) + 0.1, 1).tolist()
            distances = rng.uniform(1.0, 19.0, 2).tolist()
            bid, ask = price - 0.01, price + 0.01
            return BookDepth(
                time, got, SYMBOL, bid, numbers[0], ask, numbers[1], *numbers[2:], *distances
            )
        case "liquidation":
            return Liquidation(time, got, SYMBOL, price, amount, bool(rng.random() < 0.5))
        case "open":
            return OpenInterest(time, got, SYMBOL, 1e6 + 1000 * amount)
        case "age":
            name = str(rng.choice(["flow", "crowd.rss.x", "venues.okx"]))
            return SourceAge(time, got, name, int(rng.integers(0, 12_000)))
        case "price":
            venue = str(rng.choice(["okx", "bitget", "binanceusdm"]))
            mark = price * 1.0001 if rng.random() < 0.7 else float("nan")
            return VenuePrice(time, got, venue, price * float(rng.normal(1, 2e-4)), mark, price)
        case "funding":
            venue = str(rng.choice(["okx", "bitget", "bybit"]))
            return VenueFunding(
                time, got, venue, float(rng.normal(1e-4, 1e-4)), 4 * 3_600_000, float("nan"), 0
            )
        case "mention":
            name, mood = str(rng.integers(0, 10**9)), float(rng.uniform(-1, 1))
            return Mention(time, got, "rss", "somebody", name, 2.0, mood)
        case _:
            return Mark(time, got, SYMBOL, price * 1.0002, price)


def heard(seed: int) -> list[Event]:
    """What arrives, in the order of arrival: with silent stretches, duplicates, and events that come late."""
    rng = np.random.default_rng(seed)
    made: list[Event] = []
    time, price = START, 90.0
    while time < START + BARS * BAR_MS:
        # Now and then nothing is heard for up to twelve minutes.
        time += (
            int(rng.integers(60_000, 720_000))
            if rng.random() < 0.002
            else int(rng.exponential(700)) + 1
        )
        price = round(price * float(np.exp(rng.normal(0, 3e-4))), 2)
        late = int(rng.exponential(60_000)) if rng.random() < 0.01 else int(rng.exponential(40))
        event = one_event(rng, time, time + late, price)
        made.append(event)
        if rng.random() < 0.01 and not isinstance(event, Trade | Liquidation | Mention):
            made.append(event)
    # Ties in the time of receipt, and some exactly at a close.
    made = [
        replace(e, time_received=-(-e.time_received // BAR_MS) * BAR_MS)
        if rng.random() < 0.01
        else e
        for e in made
    ]
    return sorted(made, key=lambda event: event.time_received)


def bars() -> list[Bar]:
    closes = [START + k * BAR_MS for k in range(1, BARS + 1)]
    return [Bar(t, t + 137, SYMBOL, BAR_MS, 90.0, 91.0, 89.0, 90.0, 10.0) for t in closes]


def streamed(events: list[Event]) -> np.ndarray:
    features = SourcedFeatures(NoBase(), families_of(SYMBOL, ALL), SYMBOL, BAR_MS)
    return np.array(rows_of(features, events, bars()))


def candles() -> Candles:
    opens = START + BAR_MS * np.arange(BARS, dtype=np.int64)
    flat = np.full(BARS, 90.0)
    return Candles(SYMBOL, BAR_MS, opens, flat, flat + 1, flat - 1, flat, flat)


def recorded(folder: Path, events: list[Event]) -> Iterator[Event]:
    store = TickStore(folder)
    writer = TickWriter(store, "bybit", SYMBOL)
    for event in events:
        writer.take(event)
    writer.flush()
    return store.events("bybit", SYMBOL, 0, 2**62)


@pytest.mark.parametrize("seed", range(3))
def test_features_of_a_recording_equal_those_of_the_stream_to_the_last_bit(
    seed: int, tmp_path: Path
) -> None:
    events = heard(seed)
    names, batch = source_vectors(candles(), recorded(tmp_path, events), ALL)
    live = streamed(events)
    assert names == tuple(f.name for name in ALL for f in SOURCES[name])
    assert np.array_equal(live, batch, equal_nan=True)
    spoken = np.isfinite(live).mean(axis=0)
    # Only what needs more hours than this tape has may never have spoken.
    silent = {name for name, share in zip(names, spoken, strict=True) if not share}
    assert silent <= {
        "crowd_mood_change_1h_24h", "crowd_volume_1h", "crowd_fear_greed",
        "venue_funding_predicted_bps_8h", "liquidated_shorts_600s", "liquidated_longs_600s",
        "venue_funding_zscore_24", "venue_divergence_zscore_24", "crowd_mood_1h", "crowd_disagreement_1h",
    }  # fmt: skip


def test_a_recording_gives_back_every_event_once_and_in_order(tmp_path: Path) -> None:
    events = heard(9)
    back = list(recorded(tmp_path, events))
    assert len(back) == len(events)
    assert [repr(one) for one in back] == [repr(one) for one in events]


def test_what_is_told_late_changes_nothing_that_was_decided(tmp_path: Path) -> None:
    early = [e for e in heard(4) if e.time_received < START + 30 * BAR_MS]
    late = Trade(START + 5 * BAR_MS, START + 40 * BAR_MS, SYMBOL, 45.0, 1e6, True)
    before, after = streamed(early), streamed([*early, late])
    assert np.array_equal(before[:39], after[:39], equal_nan=True)
