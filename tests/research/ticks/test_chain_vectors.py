"""The chain's features: the stream of the running bot and a recording give the same bits, whatever the chain does.

Silent stretches, repetition, late arrival, retraction by replacement, conflict, eviction and reorganisation.
"""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.events import Bar, Event, OnChain, OnChainKind
from research.store import Candles
from research.ticks.store import TickStore, TickWriter
from research.ticks.vectors import source_vectors
from strategies.features.catalogue import NAMES, exchanges_in, names_with, sources_in
from strategies.features.sources.families import families_of
from strategies.features.sources.sourced import SourcedFeatures

SYMBOL, BAR_MS, BARS = "LTCUSDT", 300_000, 24
START = 1_764_028_800_000
END = START + BARS * BAR_MS
SOURCES = ("chain", "chain:ape")
TOLD = [kind for kind in OnChainKind if kind is not OnChainKind.ALIVE]


class NoBase:
    names: tuple[str, ...] = ()

    def observe(self, event: Event) -> None:
        """Hears nothing."""

    def vector(self) -> tuple[float, ...]:
        return ()


def heartbeats(silences: list[tuple[int, int]]) -> list[OnChain]:
    times = range(START, END, 5000)
    return [
        OnChain(t, t, OnChainKind.ALIVE, "", "", 100.0, 6.0, "poll")
        for t in times
        if not any(since < t - START < until for since, until in silences)
    ]


@st.composite
def tapes(draw: st.DrawFn) -> list[Event]:
    """Draw what is heard in two hours, in the order in which it arrives."""
    span = END - START
    silence = st.tuples(st.integers(0, span), st.integers(11_000, span // 4))
    silences = [(since, since + long) for since, long in draw(st.lists(silence, max_size=3))]
    row = st.tuples(
        st.sampled_from([*TOLD, *[OnChainKind.DEPOSIT, OnChainKind.GONE] * 4]),
        st.integers(0, span),
        st.integers(0, span // 4),
        st.floats(0.01, 500.0, allow_nan=False),
        st.sampled_from("abcdef"),
        st.sampled_from(("ape", "bee", "")),
        st.integers(1, 3),
    )
    events: list[Event] = list(heartbeats(silences))
    for kind, at, late, amount, txid, exchange, times in draw(st.lists(row, max_size=40)):
        received = START + at + late
        if late % 7 == 0:
            # Exactly at a close: it counts for that bar.
            received = -(-received // BAR_MS) * BAR_MS
        score = amount if kind is OnChainKind.PEEL else 0.5
        one = OnChain(START + at, received, kind, txid, exchange, amount, score, "poll")
        events += [one] * times
    return sorted(events, key=lambda event: event.time_received)


def streamed(events: list[Event]) -> tuple[tuple[str, ...], np.ndarray]:
    """The running bot: a bar arrives a moment after its close, and with it what came in that moment."""
    features = SourcedFeatures(NoBase(), families_of(SYMBOL, SOURCES), SYMBOL, BAR_MS)
    closes = [START + k * BAR_MS for k in range(1, BARS + 1)]
    waiting = [Bar(t, t + 137, SYMBOL, BAR_MS, 90.0, 91.0, 89.0, 90.0, 10.0) for t in closes]
    rows = []
    for event in events:
        while waiting and waiting[0].time_received <= event.time_received:
            features.observe(waiting.pop(0))
            rows.append(features.vector())
        features.observe(event)
    for bar in waiting:
        features.observe(bar)
        rows.append(features.vector())
    return features.names, np.array(rows)


def candles() -> Candles:
    opens = START + BAR_MS * np.arange(BARS, dtype=np.int64)
    flat = np.full(BARS, 90.0)
    return Candles(SYMBOL, BAR_MS, opens, flat, flat + 1, flat - 1, flat, np.full(BARS, 10.0))


@given(tapes())
@settings(max_examples=40, deadline=None)
def test_streamed_is_batch(events: list[Event]) -> None:
    names, live = streamed(events)
    assert names_with(SOURCES) == (*NAMES, *names)
    found, batch = source_vectors(candles(), events, SOURCES)
    assert found == names
    assert np.array_equal(live, batch, equal_nan=True)


@given(tapes())
@settings(max_examples=5, deadline=None)
def test_a_recording_on_disk_gives_the_same_bits(
    tmp_path_factory: pytest.TempPathFactory, events: list[Event]
) -> None:
    folder = tmp_path_factory.mktemp("ticks")
    writer = TickWriter(TickStore(folder), "bybit", SYMBOL)
    for event in events:
        writer.take(event)
    writer.flush()
    back = list(TickStore(folder).events("bybit", SYMBOL, 0, 2**62))
    assert [repr(one) for one in back] == [repr(one) for one in events]
    assert np.array_equal(
        streamed(events)[1], source_vectors(candles(), back, SOURCES)[1], equal_nan=True
    )


@given(tapes(), st.integers(START, END))
@settings(max_examples=30, deadline=None)
def test_what_comes_later_does_not_move_an_earlier_vector(events: list[Event], cut: int) -> None:
    before = [one for one in events if one.time_received <= cut]
    bars = (cut - START) // BAR_MS
    assert np.array_equal(streamed(before)[1][:bars], streamed(events)[1][:bars], equal_nan=True)


def test_a_retraction_leaves_the_next_vector_as_if_it_had_never_been() -> None:
    beats: list[Event] = list(heartbeats([]))
    at = START + 6 * BAR_MS + 1000
    deposit = OnChain(at, at, OnChainKind.DEPOSIT, "a", "ape", 150.0, 1.0, "poll")
    gone = replace(deposit, kind=OnChainKind.GONE, time_received=at + BAR_MS, exchange="")

    def played(*more: Event) -> tuple[tuple[str, ...], np.ndarray]:
        return streamed(sorted([*beats, *more], key=lambda event: event.time_received))

    names, told = played(deposit, gone)
    _, never = played()
    inflow = names.index("mp_inflow_5m")
    assert told[6, inflow] == 150.0
    assert told[6, names.index("mp_inflow_5m_ape")] == 150.0
    assert told[7, inflow] == never[7, inflow] == 0.0
    assert np.array_equal(told[7:], never[7:], equal_nan=True)


def test_a_silent_node_is_missing_and_never_zero() -> None:
    names, rows = streamed(list(heartbeats([(8 * BAR_MS, 16 * BAR_MS)])))
    age = names.index("source_age")
    kind = names.index("source_kind")
    silent, heard = rows[10], rows[7]
    assert not math.isnan(heard[names.index("mp_inflow_5m")])
    assert silent[age] > 600
    assert all(math.isnan(value) for at, value in enumerate(silent) if at not in (age, kind))


def test_the_sources_of_a_vector_are_known_by_its_names() -> None:
    sources = ("crowd", "chain", "chain:ape", "chain:crypto_com")
    names = names_with(sources)
    assert sources_in(names) == sources
    assert exchanges_in(sources) == ("ape", "crypto_com")
    assert sources_in(NAMES) == ()
