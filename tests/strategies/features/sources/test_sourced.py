"""Families behind the features of bars: streamed equals batch for every family on drawn tapes."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.events import Bar, Event
from research.store import Candles
from research.ticks.vectors import source_vectors
from strategies.features.catalogue import NAMES, SOURCES, fingerprint, names_with
from strategies.features.sources.families import families_of
from strategies.features.sources.sourced import SourcedFeatures
from strategies.features.stream import FeatureStream
from tests.research.ticks.test_vectors import BAR_MS, START, SYMBOL, NoBase, one_event

BARS = 14


@st.composite
def tapes(draw: st.DrawFn) -> list[Event]:
    """Events of every kind in the order of arrival: pauses of up to 4 minutes, duplicates, late ones."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    made: list[Event] = []
    time = START + draw(st.integers(0, BAR_MS))
    for pause, late, twice in draw(
        st.lists(
            st.tuples(
                st.one_of(st.integers(0, 3000), st.sampled_from([0, BAR_MS, 4 * BAR_MS])),
                st.one_of(st.integers(0, 60), st.integers(0, 3 * BAR_MS)),
                st.booleans(),
            ),
            max_size=150,
        )
    ):
        time += pause
        event = one_event(rng, time, time + late, round(90 + float(rng.normal(0, 0.3)), 2))
        made += [event, event] if twice else [event]
    end = START + BARS * BAR_MS
    return sorted((e for e in made if e.time_received < end), key=lambda event: event.time_received)


def streamed(events: Sequence[Event], source: str, delay_ms: int) -> np.ndarray:
    features = SourcedFeatures(NoBase(), families_of(SYMBOL, (source,)), SYMBOL, BAR_MS)
    rows: list[Sequence[float]] = []
    closes = [START + k * BAR_MS for k in range(1, BARS + 1)]

    def bar() -> None:
        close = closes.pop(0)
        features.observe(Bar(close, close + delay_ms, SYMBOL, BAR_MS, 90.0, 91.0, 89.0, 90.0, 90.0))
        rows.append(features.vector())

    for event in events:
        while closes and closes[0] + delay_ms < event.time_received:
            bar()
        features.observe(event)
    while closes:
        bar()
    return np.array(rows)


@pytest.mark.parametrize("source", SOURCES)
@settings(max_examples=25, deadline=None)
@given(tapes(), st.integers(0, 5000))
def test_streamed_equals_batch_whatever_is_silent_late_or_said_twice(
    source: str, events: list[Event], delay_ms: int
) -> None:
    opens = START + BAR_MS * np.arange(BARS, dtype=np.int64)
    flat = np.full(BARS, 90.0)
    candles = Candles(SYMBOL, BAR_MS, opens, flat, flat + 1, flat - 1, flat, flat)
    names, batch = source_vectors(candles, events, (source,))
    assert names == tuple(feature.name for feature in SOURCES[source])
    assert np.array_equal(streamed(events, source, delay_ms), batch, equal_nan=True)


@pytest.mark.parametrize("source", SOURCES)
def test_a_family_that_heard_nothing_is_all_missing(source: str) -> None:
    assert np.isnan(streamed([], source, 100)).all()


def test_the_features_of_bars_stand_first_and_keep_their_fingerprint() -> None:
    base = FeatureStream(SYMBOL, BAR_MS)
    whole = SourcedFeatures(base, families_of(SYMBOL, ("flow",)), SYMBOL, BAR_MS)
    assert whole.names[: len(NAMES)] == NAMES == base.names
    assert whole.names == names_with(("flow",))
    assert whole.fingerprint == fingerprint(names_with(("flow",))) != base.fingerprint
    assert len(whole.vector()) == len(whole.names)
    assert names_with(()) == NAMES
