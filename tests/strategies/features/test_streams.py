"""Windows of several lengths of bar: equal to the batch, joined as of the decision's bar, stale when they lag."""

import numpy as np
import pytest

from core.errors import InputError
from core.events import Bar, Event, FundingRate
from research.dataset import History
from research.features import compute
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate
from strategies.features.streams import FeatureStreams, Ring

MINUTE = 60_000
FIVE = 5 * MINUTE


def history(bar_ms: int, bars: int, seed: int = 3) -> History:
    return History.of_tape(generate(MarketSpec(seed=seed, bar_ms=bar_ms), bars), "LTCUSDT")


def events(*histories: History) -> list[Event]:
    """Bars of all lengths in the order of their closes, the shorter first; funding of the first."""
    found: list[Event] = []
    for one in histories:
        candles = one.candles
        rows = zip(
            (candles.open_time_ms + candles.bar_ms).tolist(),
            *(
                getattr(candles, name).tolist()
                for name in ("open", "high", "low", "close", "volume")
            ),
            strict=True,
        )
        found += [Bar(row[0], 0, "LTCUSDT", candles.bar_ms, *row[1:]) for row in rows]
    settled = zip(histories[0].funding.time_ms, histories[0].funding.rate, strict=True)
    found += [FundingRate(int(time), 0, "LTCUSDT", float(rate)) for time, rate in settled]
    return sorted(found, key=lambda e: (e.time, e.bar_ms if isinstance(e, Bar) else 10**9))


def test_a_window_is_the_batch_of_its_bars_at_every_step() -> None:
    slow, fast = history(FIVE, 120), history(MINUTE, 600)
    # One market's funding for both, as the bot hears it.
    whole = {FIVE: compute(slow.candles, slow.funding), MINUTE: compute(fast.candles, slow.funding)}
    streams = FeatureStreams("LTCUSDT", FIVE, None, {FIVE: 16, MINUTE: 32})
    windows = {length: streams.as_of(length) for length in whole}
    bars, checked = 0, 0
    tape = events(slow, fast)
    for place, event in enumerate(tape):
        streams.observe(event)
        last = place + 1 == len(tape) or tape[place + 1].time > event.time
        if not last or event.time % FIVE:
            continue
        bars += 1
        assert streams.vector() == pytest.approx(whole[FIVE][bars - 1], nan_ok=True, abs=0)
        if bars >= 16:
            slow_window, fast_window = windows[FIVE].window(16), windows[MINUTE].window(32)
            assert slow_window is not None
            assert fast_window is not None
            assert np.array_equal(slow_window, whole[FIVE][bars - 16 : bars], equal_nan=True)
            end = bars * 5
            assert np.array_equal(fast_window, whole[MINUTE][end - 32 : end], equal_nan=True)
            checked += 1
    assert checked == 105


def test_fast_bars_that_lag_behind_the_decision_are_stale() -> None:
    slow, fast = history(FIVE, 10), history(MINUTE, 49)
    streams = FeatureStreams("LTCUSDT", FIVE, None, {FIVE: 1, MINUTE: 4})
    for event in events(slow, fast):
        streams.observe(event)
    windows = streams.as_of(MINUTE)
    assert windows.window(4) is None
    assert windows.unready == "stale: its bars of 60000 ms are 60000 ms behind"


def test_fast_bars_that_never_came_are_absent() -> None:
    streams = FeatureStreams("LTCUSDT", FIVE, None, {FIVE: 1, MINUTE: 4})
    for event in events(history(FIVE, 10)):
        streams.observe(event)
    windows = streams.as_of(MINUTE)
    assert windows.window(4) is None
    assert windows.unready == "stale: its bars of 60000 ms are absent"


def test_a_window_longer_than_what_has_been_seen_is_not_ready() -> None:
    streams = FeatureStreams("LTCUSDT", FIVE, None, {FIVE: 16})
    for event in events(history(FIVE, 10)):
        streams.observe(event)
    windows = streams.as_of(FIVE)
    assert windows.window(11) is None
    assert windows.unready == "warming up"
    assert windows.window(10) is not None


def test_a_window_longer_than_what_is_kept_is_refused() -> None:
    with pytest.raises(InputError, match="at most 4 are kept"):
        Ring(4).window(5)
