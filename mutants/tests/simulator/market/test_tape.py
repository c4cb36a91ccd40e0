"""The tape as data: the same from the same seed, the same however much is asked for, and sane."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import InputError
from simulator.market.bars import funding_rate
from simulator.market.spec import FUNDING_INTERVAL_MS, HOUR_MS, PLANTED, MarketSpec
from simulator.market.stream import MarketStream, generate
from simulator.market.tape import BAR_COLUMNS, FUNDING_COLUMNS, Tape

SPECS = [
    MarketSpec(),
    MarketSpec(seed=11, edge_strength=PLANTED),
    MarketSpec(seed=3, bar_ms=5_000, minutes_per_bar=5.0, edge_strength=PLANTED),
    MarketSpec(seed=4, bar_ms=1_000),
    MarketSpec(seed=5, bar_ms=7_000, start_ms=1_735_689_599_000, start_price=4.0),
]


def assert_equal(left: Tape, right: Tape) -> None:
    for name in (*BAR_COLUMNS, *FUNDING_COLUMNS):
        assert getattr(left, name).tobytes() == getattr(right, name).tobytes(), name


@pytest.mark.parametrize("spec", SPECS)
def test_equal_specs_give_equal_tapes(spec: MarketSpec) -> None:
    assert_equal(generate(spec, 5_000), generate(spec, 5_000))


def test_another_seed_gives_another_tape() -> None:
    one, other = generate(MarketSpec(seed=1), 500), generate(MarketSpec(seed=2), 500)
    assert np.mean(one.close == other.close) < 0.05


@settings(max_examples=25, deadline=None)
@given(spec=st.sampled_from(SPECS), bars=st.integers(2, 9_000), share=st.floats(0.0, 1.0))
def test_the_first_bars_do_not_depend_on_how_many_follow(
    spec: MarketSpec, bars: int, share: float
) -> None:
    first = max(1, int(bars * share))
    assert_equal(generate(spec, bars)[:first], generate(spec, first))


@settings(max_examples=20, deadline=None)
@given(
    spec=st.sampled_from(SPECS),
    cuts=st.lists(st.tuples(st.integers(0, 12_000), st.integers(1, 6_000)), max_size=4),
)
def test_a_stream_gives_any_stretch_in_any_order(
    spec: MarketSpec, cuts: list[tuple[int, int]]
) -> None:
    whole, stream = generate(spec, 18_000), MarketStream(spec)
    for start, length in cuts:
        assert_equal(stream.bars(start, start + length), whole[start : start + length])


@pytest.mark.parametrize("spec", SPECS)
def test_every_bar_is_sane(spec: MarketSpec) -> None:
    tape = generate(spec, 9_000)
    assert np.all(np.diff(tape.open_time_ms) == spec.bar_ms)
    assert tape.open_time_ms[0] == spec.start_ms
    assert np.all(tape.high >= np.maximum(tape.open, tape.close))
    assert np.all(tape.low <= np.minimum(tape.open, tape.close))
    assert np.all(tape.open[1:] == tape.close[:-1])
    assert np.all(tape.low >= spec.tick_size)
    assert np.all(tape.mark_high >= tape.mark)
    assert np.all(tape.mark_low <= tape.mark)
    assert np.all(tape.volume > 0.0)
    for name in BAR_COLUMNS[1:]:
        column = getattr(tape, name)
        assert np.all(np.isfinite(column)), name
        step = spec.lot_step if name == "volume" else spec.tick_size
        decimals = 1 if name == "volume" else 2
        assert np.array_equal(column, np.round(np.rint(column / step) * step, decimals)), name


@pytest.mark.parametrize("spec", SPECS[:3])
def test_funding_is_settled_every_eight_hours_of_tape_time(spec: MarketSpec) -> None:
    tape = generate(spec, 20_000)
    last_close = int(tape.open_time_ms[-1]) + spec.bar_ms
    first = spec.start_ms // FUNDING_INTERVAL_MS * FUNDING_INTERVAL_MS + FUNDING_INTERVAL_MS
    expected = np.arange(first, last_close + 1, FUNDING_INTERVAL_MS)
    assert tape.funding_time_ms.tolist() == expected.tolist()
    assert np.all(np.abs(tape.funding_rate) <= 0.01)


def test_funding_follows_the_basis_of_its_interval() -> None:
    tape = generate(MarketSpec(), 16_000)
    premium = (tape.mark / tape.index - 1.0).reshape(-1, 8)
    expected = [funding_rate(float(np.average(p, weights=np.arange(1, 9)))) for p in premium]
    gap_bps = 1e4 * np.abs(np.array(expected) - tape.funding_rate)
    # Mark and index are rounded to a tick, about 1 bp of the price.
    assert np.quantile(gap_bps, 0.99) < 1.0, f"99 % of gaps below {np.quantile(gap_bps, 0.99)} bps"


@pytest.mark.parametrize(
    ("premium", "rate"),
    [(0.0, 0.0001), (0.0006, 0.0001), (-0.0004, 0.0001), (0.001, 0.0005), (-0.001, -0.0005),
     (0.02, 0.01), (-0.02, -0.01)],
)  # fmt: skip
def test_funding_clamps_interest_and_caps_the_rate(premium: float, rate: float) -> None:
    assert funding_rate(premium) == pytest.approx(rate)


def test_half_a_million_demonstration_bars_stay_within_sane_prices() -> None:
    spec = MarketSpec(bar_ms=5_000, minutes_per_bar=5.0, edge_strength=PLANTED)
    tape = generate(spec, 520_000)
    low, high = float(tape.low.min()), float(tape.high.max())
    assert spec.start_price / 10 < low, f"lowest price {low}"
    assert high < spec.start_price * 10, f"highest price {high}"
    assert np.mean(np.diff(tape.close) == 0.0) < 0.1


@pytest.mark.parametrize(
    ("name", "value"),
    [("seed", -1), ("bar_ms", 500), ("start_ms", 1), ("minutes_per_bar", 0.0),
     ("edge_strength", -0.1), ("start_price", float("nan")), ("annual_volatility", 0.0),
     ("anchor_half_life_bars", 10.0)],
)  # fmt: skip
def test_a_spec_out_of_range_is_refused_by_name(name: str, value: float) -> None:
    with pytest.raises(InputError, match=name):
        MarketSpec(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(("start", "stop"), [(-1, 5), (5, 5), (7, 3)])
def test_an_empty_or_negative_stretch_is_refused(start: int, stop: int) -> None:
    with pytest.raises(InputError, match="bars"):
        MarketStream(MarketSpec()).bars(start, stop)


def test_minutes_per_bar_scale_variance_and_volume() -> None:
    # The first bars of a tape, before the slow factors have gone their ways.
    def typical(minutes: float) -> tuple[float, float]:
        specs = [MarketSpec(seed=s, bar_ms=5_000, minutes_per_bar=minutes) for s in range(12)]
        tapes = [generate(spec, 1_000) for spec in specs]
        moves = [float(np.mean(np.abs(np.diff(np.log(tape.close))))) for tape in tapes]
        return float(np.median(moves)), float(np.median([np.median(t.volume) for t in tapes]))

    (move, volume), (scaled_move, scaled_volume) = typical(1.0), typical(4.0)
    ratio = scaled_move / move
    assert ratio == pytest.approx(2.0, rel=0.2), f"volatility ratio {ratio}, wanted 2"
    ratio = scaled_volume / volume
    assert ratio == pytest.approx(4.0, rel=0.25), f"volume ratio {ratio}, wanted 4"


def test_a_bar_of_an_hour_is_an_hour() -> None:
    assert MarketSpec().ltc_minutes == HOUR_MS / 60_000
