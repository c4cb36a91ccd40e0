"""What other exchanges said, recorded, read back and computed in batch, against what a running bot had."""

import tempfile
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from research.store import Candles
from research.ticks.store import TickStore, TickWriter
from research.ticks.vectors import source_vectors
from strategies.features.sources.venues import FEATURES
from tests.strategies.venue_tapes import BARS, MINUTE, START, SYMBOL, streamed, tape


@settings(max_examples=6)
@given(st.integers(0, 2**32 - 1))
def test_a_recording_gives_the_numbers_of_the_stream_to_the_last_bit(seed: int) -> None:
    events = tape(seed)
    opens = START + MINUTE * np.arange(BARS, dtype=np.int64)
    flat = np.full(BARS, 90.0)
    candles = Candles(SYMBOL, MINUTE, opens, flat, flat + 1, flat - 1, flat, flat)
    with tempfile.TemporaryDirectory() as folder:
        store = TickStore(Path(folder))
        writer = TickWriter(store, "bybit", SYMBOL)
        for event in events:
            writer.take(event)
        writer.flush()
        names, batch = source_vectors(candles, store.events("bybit", SYMBOL, 0, 2**62), ["venues"])
    assert names == tuple(feature.name for feature in FEATURES)
    assert np.array_equal(np.array(streamed(events)), batch, equal_nan=True)
    assert np.isfinite(batch[:, :4]).any(axis=0).all()
