"""The crowd's features: what they say, when they are missing, and that stream, recording and reference agree."""

import math
from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.calendar import DAY_MS, HOUR_MS, MINUTE_MS
from core.events import Bar, Event, Mention, SourceAge
from research.store import Candles
from research.ticks.vectors import source_vectors
from strategies.features.sources.crowd import FEATURES, CrowdFamily
from strategies.features.sources.sourced import SourcedFeatures

START = 1_764_028_800_000
BAR_MS = 5 * MINUTE_MS
SYMBOL = "LTCUSDT"
MOOD, CHANGE, MENTIONS, VOLUME, DISAGREEMENT, INDEX = range(len(FEATURES))


class NoBase:
    names: tuple[str, ...] = ()

    def observe(self, event: Event) -> None:
        """Hears nothing."""

    def vector(self) -> tuple[float, ...]:
        return ()


def beats(until: int, source: str = "crowd.rss.a", start: int = START) -> list[SourceAge]:
    return [SourceAge(t, t, source, 0) for t in range(start, until + 1, 5 * MINUTE_MS)]


def post(time: int, mood: float, weight: float = 1.0, number: int = 0) -> Mention:
    return Mention(time, time, "rss", "a", f"{number}-{time}", weight, mood)


def at(now: int, *heard: Iterable[Event]) -> list[float]:
    """Return the features at `now` of what was known by then, in the order of arrival."""
    family, out = CrowdFamily(), [0.0] * len(FEATURES)
    events = [event for some in heard for event in some]
    for event in sorted(events, key=lambda one: one.time_received):
        if event.time_received <= now:
            family.observe(event, event.time_received)
    family.fill(out, 0, now)
    return out


NOW = START + DAY_MS + HOUR_MS


def test_mood_is_the_mean_by_weight_and_disagreement_its_deviation() -> None:
    said = at(
        NOW, beats(NOW), [post(NOW - MINUTE_MS, 0.8, 3.0), post(NOW - 2 * MINUTE_MS, -0.4, 1.0)]
    )
    assert said[MOOD] == pytest.approx((3 * 0.8 - 0.4) / 4)
    assert said[DISAGREEMENT] == pytest.approx(math.sqrt((3 * 0.3**2 + 0.9**2) / 4))
    assert said[MENTIONS] == 2.0


def test_change_is_against_the_day_and_volume_against_its_mean_hour() -> None:
    day = [post(NOW - h * HOUR_MS - MINUTE_MS, -0.5) for h in range(1, 24)]
    hour = [post(NOW - MINUTE_MS, 0.5), post(NOW - 2 * MINUTE_MS, 0.5)]
    said = at(NOW, beats(NOW), day, hour)
    assert said[CHANGE] == pytest.approx(0.5 - (23 * -0.5 + 2 * 0.5) / 25)
    assert said[VOLUME] == pytest.approx(2 / (25 / 24))


def test_a_crowd_that_was_asked_and_said_nothing_has_no_mood_and_no_mentions() -> None:
    said = at(NOW, beats(NOW))
    assert said[MENTIONS] == 0.0
    assert all(math.isnan(said[place]) for place in (MOOD, CHANGE, VOLUME, DISAGREEMENT, INDEX))
    said = at(NOW, beats(NOW), [post(NOW - 2 * HOUR_MS, 0.3)])
    assert (said[MENTIONS], said[VOLUME]) == (0.0, 0.0)
    assert math.isnan(said[MOOD])


def test_a_crowd_that_was_never_asked_is_missing_throughout() -> None:
    assert all(math.isnan(one) for one in at(NOW))


def test_a_source_that_fell_silent_is_missing_and_never_zero() -> None:
    lost = NOW - 30 * MINUTE_MS
    said = at(NOW, beats(lost), [post(lost - MINUTE_MS, 0.5)])
    assert all(math.isnan(one) for one in said)


def test_an_answer_that_is_too_old_is_silence() -> None:
    old = [replace(one, age_ms=16 * MINUTE_MS) for one in beats(NOW)]
    assert all(math.isnan(one) for one in at(NOW, old, [post(NOW - MINUTE_MS, 0.5)]))


def test_while_one_of_two_is_lost_there_is_a_mood_but_no_number() -> None:
    heard = beats(NOW), beats(NOW - 40 * MINUTE_MS, "crowd.bluesky.b")
    said = at(NOW, *heard, [post(NOW - MINUTE_MS, 0.5)])
    assert said[MOOD] == 0.5
    assert math.isnan(said[MENTIONS])
    assert math.isnan(said[VOLUME])
    gone = beats(NOW), beats(START, "crowd.bluesky.b")
    assert at(NOW, *gone, [post(NOW - MINUTE_MS, 0.5)])[MENTIONS] == 1.0


def test_the_index_says_nothing_of_those_who_post_and_grows_stale_by_its_own_time() -> None:
    told = Mention(NOW - HOUR_MS, NOW - HOUR_MS, "fear_greed", "index", "1", 1.0, -0.46)
    said = at(NOW, beats(NOW, "crowd.fear_greed.x"), [told])
    assert said[INDEX] == -0.46
    assert math.isnan(said[MENTIONS])
    old = replace(told, time=NOW - 2 * DAY_MS - 1)
    assert math.isnan(at(NOW, [old])[INDEX])
    assert at(NOW, [told, replace(old, time_received=NOW - MINUTE_MS)])[INDEX] == -0.46


def test_what_was_missed_and_is_told_at_once_is_no_burst() -> None:
    told = [
        replace(post(NOW - h * HOUR_MS, 0.9), time_received=NOW - MINUTE_MS) for h in range(2, 9)
    ]
    assert at(NOW, beats(NOW), told)[MENTIONS] == 0.0


@pytest.mark.parametrize(
    ("weight", "mood"), [(0.0, 0.5), (-1.0, 0.5), (math.nan, 0.5), (1.0, math.nan), (1.0, 1.1)]
)
def test_a_post_without_a_weight_or_a_mood_counts_for_nothing(weight: float, mood: float) -> None:
    assert at(NOW, beats(NOW), [post(NOW - MINUTE_MS, mood, weight)])[MENTIONS] == 0.0


BARS = 26 * 12
LAST = START + BARS * BAR_MS


@st.composite
def heard(draw: st.DrawFn) -> list[Event]:
    """A day and two hours of two sources: silent stretches, duplicates, late arrivals, ties with a close."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    events: list[Event] = []
    for source in ("crowd.rss.a", "crowd.x.b"):
        quiet = [
            (int(begin), int(begin) + int(rng.integers(MINUTE_MS, 3 * HOUR_MS)))
            for begin in rng.integers(START, LAST, draw(st.integers(0, 3)))
        ]
        events += [
            SourceAge(beat, beat, source, int(rng.integers(0, 300_000)))
            for beat in range(START, LAST, 60_000)
            if not any(begin <= beat < end for begin, end in quiet)
        ]
    for number in range(draw(st.integers(0, 150))):
        time = int(rng.integers(START - HOUR_MS, LAST))
        late = int(rng.exponential(draw(st.sampled_from([1000, 60_000, 3_600_000]))))
        got = max(START, time + late)
        if rng.random() < 0.2:
            got = -(-got // BAR_MS) * BAR_MS
        weight = float(rng.choice([1.0, 3.0]))
        told = Mention(time, got, "rss", "a", str(number), weight, float(rng.uniform(-1, 1)))
        again = int(rng.integers(0, 3)) if rng.random() < 0.3 else 0
        events += [told] + [
            replace(told, time_received=got + int(rng.integers(0, HOUR_MS))) for _ in range(again)
        ]
    for day in range(2):
        time = START + day * DAY_MS
        events.append(Mention(time, time + 5000, "fear_greed", "index", str(day), 1.0, 0.1))
    return sorted(events, key=lambda one: one.time_received)


def streamed(events: list[Event]) -> np.ndarray:
    """As the bot hears it: each bar a moment after its close, with what came meanwhile before it."""
    features = SourcedFeatures(NoBase(), [CrowdFamily()], SYMBOL, BAR_MS)
    closes = [START + BAR_MS * (k + 1) for k in range(BARS)]
    rows, waiting = [], [Bar(t, t + 137, SYMBOL, BAR_MS, 90, 91, 89, 90, 1) for t in closes]
    for event in [*events, None]:
        while waiting and (event is None or waiting[0].time_received <= event.time_received):
            features.observe(waiting.pop(0))
            rows.append(features.vector())
        if event is not None:
            features.observe(event)
    return np.array(rows)


def batch(events: list[Event]) -> np.ndarray:
    opens = START + BAR_MS * np.arange(BARS, dtype=np.int64)
    flat = np.full(BARS, 90.0)
    candles = Candles(SYMBOL, BAR_MS, opens, flat, flat + 1, flat - 1, flat, flat)
    return source_vectors(candles, events, ["crowd"])[1]


def reference(events: list[Event], now: int) -> tuple[float, float, float]:
    """Mood, disagreement and number of the hour by the definition, where they are known at all."""
    hour, seen = [], set()
    for one in events:
        if not isinstance(one, Mention) or one.source == "fear_greed" or one.time_received > now:
            continue
        if one.time_received - one.time > HOUR_MS or one.post_id in seen:
            continue
        seen.add(one.post_id)
        if now - HOUR_MS < one.time_received:
            hour.append(one)
    weights = np.array([one.weight for one in hour])
    moods = np.array([one.mood for one in hour])
    if not hour:
        return math.nan, math.nan, 0.0
    mean = float(np.average(moods, weights=weights))
    return mean, float(np.sqrt(np.average((moods - mean) ** 2, weights=weights))), len(hour)


@settings(max_examples=25, deadline=None)
@given(heard())
def test_stream_and_recording_give_the_same_numbers_and_those_are_the_definition(
    events: list[Event],
) -> None:
    live, recorded = streamed(events), batch(events)
    assert np.array_equal(live, recorded, equal_nan=True)
    for row, close in zip(live, range(START + BAR_MS, LAST + 1, BAR_MS), strict=True):
        mood, disagreement, number = reference(events, close)
        if not math.isnan(row[MOOD]):
            assert row[MOOD] == pytest.approx(mood, abs=1e-9)
            assert row[DISAGREEMENT] == pytest.approx(disagreement, abs=1e-6)
        if not math.isnan(row[MENTIONS]):
            assert row[MENTIONS] == number


@settings(max_examples=25, deadline=None)
@given(heard(), st.integers(1, 3))
def test_what_is_told_again_changes_nothing(events: list[Event], times: int) -> None:
    once: list[Event] = [one for one in events if not isinstance(one, Mention)]
    first = dict[str, Event]()
    for one in events:
        if isinstance(one, Mention):
            first.setdefault(f"{one.source} {one.post_id}", one)
    once = sorted([*once, *first.values()], key=lambda one: one.time_received)
    again = sorted([*events, *list(first.values()) * times], key=lambda one: one.time_received)
    assert np.array_equal(streamed(once), streamed(again), equal_nan=True)


@settings(max_examples=25, deadline=None)
@given(heard(), st.integers(1, BARS - 1))
def test_what_comes_later_changes_nothing_before(events: list[Event], bars: int) -> None:
    close = START + bars * BAR_MS
    before = [one for one in events if one.time_received <= close]
    assert np.array_equal(streamed(events)[:bars], streamed(before)[:bars], equal_nan=True)


@settings(max_examples=25, deadline=None)
@given(heard())
def test_a_silent_stretch_is_missing_and_every_number_is_within_its_range(
    events: list[Event],
) -> None:
    rows = streamed(events)
    beats_at = np.array([one.time_received for one in events if isinstance(one, SourceAge)])
    for row, close in zip(rows, range(START + BAR_MS, LAST + 1, BAR_MS), strict=True):
        before = beats_at[beats_at <= close]
        if not len(before) or close - before[-1] > 15 * MINUTE_MS:
            assert np.isnan(row[:INDEX]).all()
    known = np.nan_to_num(rows, nan=0.0)
    assert (np.abs(known[:, [MOOD, INDEX]]) <= 1).all()
    assert (known[:, [MENTIONS, VOLUME, DISAGREEMENT]] >= 0).all()
    assert (np.abs(known[:, CHANGE]) <= 2).all()
