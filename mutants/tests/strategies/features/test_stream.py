"""The stream: its laws on random tapes, and what it does with odd events."""

import math
import subprocess
import sys
import time
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import InputError
from core.events import Bar, Event, FundingRate, Mark
from strategies.features import catalogue
from strategies.features.catalogue import FEATURES, NAMES
from strategies.features.stream import FeatureStream
from tests.strategies.tapes import (
    CROSS,
    HOUR,
    OWN,
    Tape,
    bars_of,
    matrix_of,
    random_tape,
    same_bits,
    streamed,
    tapes,
    with_changed_future,
)


def at(vector: tuple[float, ...], name: str) -> float:
    return vector[NAMES.index(name)]


def of_source(vector: tuple[float, ...], source: str) -> list[float]:
    return [v for v, f in zip(vector, FEATURES, strict=True) if f.source == source]


@settings(max_examples=25, deadline=None)
@given(tape=tapes, late=st.integers(0, 120))
def test_a_stream_begun_late_gives_the_same_bits_once_it_is_warm(tape: Tape, late: int) -> None:
    opens = tape.candles.open_time_ms
    if not len(opens):
        return
    start = int(opens[min(late, len(opens) - 1)])
    young_tape = tape.since(start)
    old, young = streamed(tape.events()), streamed(young_tape.events())
    bars, previous = 0, 0
    for close_time, vector in young.items():
        bars = bars + 1 if close_time == previous + HOUR else 1
        previous = close_time
        settled = int(np.searchsorted(young_tape.funding.time_ms, close_time, side="right"))
        for k, feature in enumerate(FEATURES):
            if bars >= feature.warm_up_bars and settled >= feature.warm_up_settlements:
                pair = (vector[k], old[close_time][k])
                assert pair[0] == pair[1] or all(map(math.isnan, pair)), (feature.name, pair)


@settings(max_examples=25, deadline=None)
@given(tape=tapes, cut=st.floats(0.0, 1.0), seed=st.integers(0, 2**32 - 1))
def test_the_future_does_not_move_a_past_vector(tape: Tape, cut: float, seed: int) -> None:
    if not len(tape.candles):
        return
    now = int(tape.candles.open_time_ms[int(cut * (len(tape.candles) - 1))]) + HOUR
    before = streamed(tape.events())
    after = streamed(with_changed_future(tape, seed, now).events())
    past = [t for t in before if t <= now]
    assert same_bits(np.array([before[t] for t in past]), np.array([after[t] for t in past]))


@settings(max_examples=25, deadline=None)
@given(tape=tapes)
def test_no_feature_is_ever_infinite(tape: Tape) -> None:
    assert not np.isinf(matrix_of(streamed(tape.events()))).any()


@settings(max_examples=100, deadline=None)
@given(
    prices=st.lists(
        st.tuples(*[st.floats(allow_nan=True, allow_infinity=True)] * 5), min_size=1, max_size=60
    )
)
def test_no_bar_however_absurd_raises_or_gives_infinity(
    prices: list[tuple[float, float, float, float, float]],
) -> None:
    stream = FeatureStream(OWN, HOUR, CROSS)
    for k, row in enumerate(prices):
        stream.observe(Bar(k * HOUR, 0, CROSS, HOUR, *row))
        stream.observe(Bar(k * HOUR, 0, OWN, HOUR, *row))
        stream.observe(FundingRate(k * HOUR, 0, OWN, row[0]))
        assert not any(map(math.isinf, stream.vector()))


def test_bars_at_the_ends_of_the_range_raise_nothing_and_are_used() -> None:
    stream = FeatureStream(OWN, HOUR, CROSS)
    for k in range(400):
        price = (1e-15, 1e15, 1e-14, 1e14)[k % 4]
        bar = Bar(
            k * HOUR, 0, OWN, HOUR, price, price, price, price, (0.0, 5e-324, 1e15)[k // 80 % 3]
        )
        stream.observe(replace(bar, symbol=CROSS))
        stream.observe(bar)
        assert not any(map(math.isinf, stream.vector()))
    assert not math.isnan(at(stream.vector(), "zscore_72"))


def test_before_the_first_bar_everything_is_nan() -> None:
    assert all(map(math.isnan, FeatureStream(OWN, HOUR).vector()))


def test_a_hole_in_the_bars_starts_the_warm_up_again_but_not_that_of_funding() -> None:
    tape = random_tape(seed=5, n=300)
    hole = int(tape.candles.open_time_ms[250])
    events = [e for e in tape.events() if not (isinstance(e, Bar) and e.time == hole + HOUR)]
    vector = streamed(events)[hole + 2 * HOUR]
    warm = [f.name for f, v in zip(FEATURES, vector, strict=True) if not math.isnan(v)]
    one_bar = [f.name for f in FEATURES if f.warm_up_bars <= 1]
    assert warm == one_bar
    assert "funding_zscore_21" in warm


@pytest.mark.parametrize(
    "broken",
    [
        {"close": math.nan},
        {"open": math.nan},
        {"high": math.inf},
        {"low": 0.0},
        {"low": -1.0},
        {"low": 1e6},
        {"high": 1e-6},
        {"high": 1e16},
        {"volume": -1.0},
        {"volume": math.inf},
        {"volume": math.nan},
    ],
)
def test_a_bar_that_contradicts_itself_counts_as_a_hole(broken: dict[str, Any]) -> None:
    bars = bars_of(random_tape(seed=5, n=80).candles)
    stream = FeatureStream(OWN, HOUR)
    for bar in [*bars[:-1], replace(bars[-1], **broken)]:
        stream.observe(bar)
    assert all(map(math.isnan, of_source(stream.vector(), "bars")))
    after = replace(bars[-1], time=bars[-1].time + HOUR)
    stream.observe(after)
    assert math.isnan(at(stream.vector(), "return_1"))
    assert not math.isnan(at(stream.vector(), "candle_body"))


def test_a_cross_bar_that_arrives_after_its_own_bar_is_still_used() -> None:
    tape = random_tape(seed=5, n=40)
    first, second = FeatureStream(OWN, HOUR, CROSS), FeatureStream(OWN, HOUR, CROSS)
    for own, cross in zip(bars_of(tape.candles), bars_of(tape.cross), strict=True):
        first.observe(cross)
        first.observe(own)
        second.observe(own)
        second.observe(cross)
        assert same_bits(np.array(first.vector()), np.array(second.vector()))
    assert not math.isnan(at(second.vector(), "btc_correlation_24"))


def test_a_cross_bar_that_arrives_after_the_vector_was_asked_for_is_not_used() -> None:
    stream = FeatureStream(OWN, HOUR, CROSS)
    tape = random_tape(seed=5, n=3)
    for own, cross in zip(bars_of(tape.candles), bars_of(tape.cross), strict=True):
        stream.observe(own)
        before = stream.vector()
        stream.observe(cross)
        assert stream.vector() is before
    assert all(map(math.isnan, of_source(stream.vector(), "cross")))


def test_a_missing_cross_bar_is_nan_and_never_zero() -> None:
    tape = random_tape(seed=5, n=60)
    gone = int(tape.candles.open_time_ms[50]) + HOUR
    events = [
        e
        for e in tape.events()
        if not (isinstance(e, Bar) and e.symbol == CROSS and e.time == gone)
    ]
    vectors = streamed(events)
    assert all(map(math.isnan, of_source(vectors[gone], "cross")))
    assert math.isnan(at(vectors[gone + HOUR], "btc_return_1"))
    assert not math.isnan(at(vectors[gone + HOUR], "btc_return_6"))
    assert math.isnan(at(vectors[gone + 9 * HOUR], "btc_correlation_24"))


def test_without_a_cross_symbol_only_the_cross_is_silent() -> None:
    tape = random_tape(seed=5, n=300)
    stream = FeatureStream(OWN, HOUR)
    for event in tape.events():
        stream.observe(event)
    silent = {f.source for f, v in zip(FEATURES, stream.vector(), strict=True) if math.isnan(v)}
    assert silent == {"cross"}


def test_funding_settled_after_the_close_does_not_enter_whatever_the_order() -> None:
    bar = bars_of(random_tape(seed=5, n=1).candles)[0]
    early, exact = FundingRate(bar.time - 1, 0, OWN, 1e-4), FundingRate(bar.time, 0, OWN, 2e-4)
    future = FundingRate(bar.time + 1, 0, OWN, 9e-4)
    orders: list[list[Event]] = [[early, bar, future], [future, early, bar], [bar, future, early]]
    for events in orders:
        stream = FeatureStream(OWN, HOUR)
        for event in events:
            stream.observe(event)
        assert at(stream.vector(), "funding_rate_bps") == pytest.approx(1.0)
    stream.observe(replace(bar, time=bar.time + HOUR))
    assert at(stream.vector(), "funding_rate_bps") == pytest.approx(9.0)
    stream = FeatureStream(OWN, HOUR)
    stream.observe(bar)
    stream.observe(exact)
    assert at(stream.vector(), "funding_rate_bps") == pytest.approx(2.0)


def test_funding_that_stopped_coming_is_forgotten_after_two_intervals() -> None:
    bar = bars_of(random_tape(seed=5, n=1).candles)[0]
    stream = FeatureStream(OWN, HOUR)
    stream.observe(FundingRate(bar.time, 0, OWN, 1e-4))
    ages = []
    for k in range(18):
        stream.observe(replace(bar, time=bar.time + k * HOUR))
        ages.append(at(stream.vector(), "funding_age"))
    assert ages[:17] == [k / 8 for k in range(17)]
    assert math.isnan(ages[17])


def test_equal_funding_rates_deviate_by_nothing() -> None:
    bar = bars_of(random_tape(seed=5, n=1).candles)[0]
    stream = FeatureStream(OWN, HOUR)
    for k in range(21):
        stream.observe(FundingRate(bar.time - 8 * HOUR * (20 - k), 0, OWN, 1e-4))
    stream.observe(bar)
    assert at(stream.vector(), "funding_zscore_21") == 0.0


def test_a_frozen_price_says_nothing_rather_than_something() -> None:
    stream = FeatureStream(OWN, HOUR, CROSS)
    for k in range(100):
        stream.observe(Bar(k * HOUR, 0, CROSS, HOUR, 3e4, 3e4, 3e4, 3e4, 1.0))
        stream.observe(Bar(k * HOUR, 0, OWN, HOUR, 80.1, 80.1, 80.1, 80.1, 0.0))
    vector = stream.vector()
    silent = {f.name for f, v in zip(FEATURES, vector, strict=True) if math.isnan(v)}
    assert {"zscore_24", "zscore_72", "volume_zscore_24", "btc_correlation_24"} <= silent
    assert {"volatility_ratio_6_72", "downside_share_24", "volume_ratio_3_24"} <= silent
    assert at(vector, "return_24") == 0.0
    assert at(vector, "strength_14") == 0.5
    assert at(vector, "candle_body") == 0.0


def test_bars_that_are_old_twice_of_another_length_or_symbol_change_nothing() -> None:
    bars = bars_of(random_tape(seed=5, n=80).candles)
    stream = FeatureStream(OWN, HOUR, CROSS)
    for bar in bars:
        stream.observe(bar)
    before = stream.vector()
    next_time = bars[-1].time + HOUR
    stream.observe(bars[-1])
    stream.observe(bars[3])
    stream.observe(replace(bars[-1], time=next_time, bar_ms=60_000))
    stream.observe(replace(bars[-1], time=next_time, symbol="XRPUSDT"))
    stream.observe(Mark(next_time, next_time, OWN, 80.0, 80.0))
    assert stream.vector() is before
    stream.observe(replace(bars[-1], time=next_time))
    assert not math.isnan(at(stream.vector(), "return_72"))


def test_names_and_fingerprint_follow_the_order() -> None:
    stream = FeatureStream(OWN, HOUR)
    assert stream.names == NAMES == tuple(dict.fromkeys(NAMES))
    assert stream.fingerprint == catalogue.fingerprint(NAMES)
    assert catalogue.fingerprint(reversed(NAMES)) != stream.fingerprint
    assert catalogue.fingerprint(NAMES[:-1]) != stream.fingerprint
    assert stream.warm_up_bars == 73
    assert stream.warm_up_settlements == 21


def test_an_unknown_feature_is_refused_by_name() -> None:
    with pytest.raises(InputError, match="feature 'moon'"):
        catalogue.fingerprint(["return_1", "moon"])


def test_the_running_bot_imports_no_compiler() -> None:
    code = "import sys, strategies.features.stream; print({'numba', 'numpy'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "set()"


@pytest.mark.slow
def test_one_bar_costs_less_than_a_tenth_of_a_millisecond() -> None:
    tape = random_tape(seed=5, n=5000)
    stream, spent = FeatureStream(OWN, HOUR, CROSS), []
    for event in tape.events():
        begun = time.perf_counter()
        stream.observe(event)
        if isinstance(event, Bar) and event.symbol == OWN:
            stream.vector()
            spent.append(time.perf_counter() - begun)
    assert np.median(spent) < 100e-6
