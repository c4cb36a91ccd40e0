"""History against the stream: plain, compiled, and on real bars."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings

from core.errors import InputError
from research import features
from research.features import compute
from research.store import Candles, Funding
from strategies.features.catalogue import NAMES
from tests.strategies.tapes import (
    CROSS,
    HOUR,
    OWN,
    Tape,
    matrix_of,
    random_tape,
    same_bits,
    streamed,
    tapes,
)

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data"
PLAIN, COMPILED = 10**9, 0


def streamed_rows(tape: Tape) -> np.ndarray:
    rows = matrix_of(streamed(tape.events()))
    return rows if len(rows) else np.empty((0, len(NAMES)))


@settings(max_examples=25, deadline=None)
@given(tape=tapes)
def test_history_gives_the_bits_of_the_stream(tape: Tape) -> None:
    batch = compute(tape.candles, tape.funding, tape.cross, compile_from_bars=PLAIN)
    assert same_bits(batch, streamed_rows(tape))


@settings(max_examples=25, deadline=None)
@given(tape=tapes)
def test_compiled_history_gives_the_bits_of_the_stream(tape: Tape) -> None:
    pytest.importorskip("numba", reason="numba is not installed: nothing is compiled")
    batch = compute(tape.candles, tape.funding, tape.cross, compile_from_bars=COMPILED)
    assert same_bits(batch, streamed_rows(tape))


def test_without_numba_the_same_numbers_come_out(monkeypatch: pytest.MonkeyPatch) -> None:
    tape = random_tape(seed=1, n=100)
    wanted = compute(tape.candles, tape.funding, tape.cross, compile_from_bars=PLAIN)
    monkeypatch.setattr(features, "_compiled", lambda: None)
    got = compute(tape.candles, tape.funding, tape.cross, compile_from_bars=COMPILED)
    assert same_bits(got, wanted)


def test_absent_sources_are_nan_and_the_rest_is_unmoved() -> None:
    tape = random_tape(seed=1, n=250)
    whole = compute(tape.candles, tape.funding, tape.cross)
    alone = compute(tape.candles)
    gone = [k for k, name in enumerate(NAMES) if np.isnan(alone[:, k]).all()]
    assert {NAMES[k] for k in gone} == {
        "funding_rate_bps",
        "funding_mean_3_bps",
        "funding_zscore_21",
        "funding_age",
        "btc_return_1",
        "btc_return_6",
        "btc_return_24",
        "relative_return_24",
        "btc_correlation_24",
    }
    kept = [k for k in range(len(NAMES)) if k not in gone]
    assert same_bits(alone[:, kept], whole[:, kept])


def test_no_bars_give_no_rows() -> None:
    tape = random_tape(seed=1, n=5)
    assert compute(tape.candles.slice(0, 1)).shape == (0, len(NAMES))


@pytest.mark.parametrize("which", ["candles", "funding", "cross"])
def test_times_that_do_not_rise_are_refused(which: str) -> None:
    tape = random_tape(seed=1, n=50)
    name = "time_ms" if which == "funding" else "open_time_ms"
    series = getattr(tape, which)
    backwards = replace(tape, **{which: replace(series, **{name: getattr(series, name)[::-1]})})
    with pytest.raises(InputError, match="do not rise"):
        compute(backwards.candles, backwards.funding, backwards.cross)


def test_cross_bars_of_another_length_are_refused() -> None:
    tape = random_tape(seed=1, n=5)
    with pytest.raises(InputError, match="cross bars of 60000 ms"):
        compute(tape.candles, None, replace(tape.cross, bar_ms=60_000))


@pytest.mark.skipif(not SHARED.exists(), reason=f"needs real bars in {SHARED}")
def test_three_thousand_real_hours_are_equal_streamed_and_in_batch() -> None:
    duckdb = pytest.importorskip("duckdb")

    def read(path: str, values: str) -> dict[str, np.ndarray]:
        query = f"select epoch_ms(ts) as t, {values} from '{SHARED / path}' order by ts"
        found: dict[str, np.ndarray] = duckdb.sql(query).fetchnumpy()
        return found

    def candles(symbol: str) -> Candles:
        columns = "open, high, low, close, volume"
        found = read(f"candles/binance_um_{symbol}_1h.parquet", columns)
        opens = found.pop("t").astype(np.int64)
        return Candles(symbol, HOUR, opens, **found)

    rates = read("funding/binance_um_LTCUSDT_funding_8h.parquet", "rate")
    whole = Tape(
        candles(OWN), Funding(OWN, rates["t"].astype(np.int64), rates["rate"]), candles(CROSS)
    )
    batch = compute(whole.candles, whole.funding, whole.cross)
    first, last = 20_000, 23_000
    opens = whole.candles.open_time_ms
    piece = whole.since(int(opens[first]))
    piece = replace(piece, candles=piece.candles.slice(None, int(opens[last])))
    stream = matrix_of(streamed(piece.events()))
    warm = 21 * 8
    assert same_bits(batch[first + warm : last], stream[warm:])
    assert np.isfinite(stream[warm:]).all()
