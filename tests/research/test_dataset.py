"""Joining features and labels: which rows are kept, what is said of silent sources, and hashes."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.errors import InputError
from research.dataset import Dataset, History, build, join
from research.features import compute
from research.labels import Barriers, triple_barrier
from research.store import Funding, Kind, Series, Store
from simulator.market.spec import MarketSpec
from simulator.market.stream import generate
from strategies.features.catalogue import NAMES, fingerprint

HOUR = 3_600_000
COSTS = Barriers(3.0, 3.0, 24, 5.5, 2.0, 10.0)
CROSS = tuple(n for n in NAMES if n.startswith("btc_") or n == "relative_return_24")


@pytest.fixture(scope="module")
def history() -> History:
    return History.of_tape(generate(MarketSpec(seed=3), 2000), "LTCUSDT")


@pytest.fixture(scope="module")
def data(history: History) -> Dataset:
    return build(history, COSTS)


def test_every_row_is_the_feature_vector_and_the_label_of_its_bar(
    history: History, data: Dataset
) -> None:
    vectors = compute(history.candles, history.funding)
    labels = triple_barrier(history.path(), COSTS)
    bar = np.searchsorted(history.candles.open_time_ms + HOUR, data.decision_time_ms)
    assert np.array_equal(data.vectors, vectors[bar], equal_nan=True)
    assert np.array_equal(data.label, labels.label[bar])
    assert np.array_equal(data.pnl_bps, labels.pnl_bps[bar])
    ends = history.candles.open_time_ms[labels.exit_index[bar]] + HOUR
    assert np.array_equal(data.label_end_ms, ends)


def test_no_label_looks_beyond_the_last_bar(history: History, data: Dataset) -> None:
    last_close = history.candles.open_time_ms[-1] + HOUR
    assert data.label_end_ms.max() <= last_close
    assert data.decision_time_ms.max() == last_close - 24 * HOUR


def test_absent_btc_is_recorded_and_does_not_cost_a_row(data: Dataset) -> None:
    assert data.absent == CROSS
    assert set(CROSS) <= set(data.may_be_missing)
    # Warm-up of 73 bars, horizon of 24: all bars between are kept.
    assert data.label.size > 2000 - 400


def test_rows_from_a_day_on_are_warmed_up_by_the_bars_before(
    history: History, data: Dataset
) -> None:
    from_ms = int(history.candles.open_time_ms[1000])
    late = build(history, COSTS, from_ms)
    assert late.decision_time_ms[0] == from_ms + HOUR
    same = np.searchsorted(data.decision_time_ms, late.decision_time_ms)
    assert np.array_equal(late.vectors, data.vectors[same], equal_nan=True)


def test_features_with_a_source_must_speak_in_every_row(history: History) -> None:
    btc = replace(history.candles, symbol="BTCUSDT")
    with_btc = build(replace(history, btc=btc), COSTS)
    assert with_btc.absent == ()
    needed = [n not in with_btc.may_be_missing for n in NAMES]
    assert np.isfinite(with_btc.vectors[:, needed]).all()
    assert not set(CROSS) & set(with_btc.may_be_missing)


def test_absent_funding_is_recorded(history: History) -> None:
    silent = Funding("LTCUSDT", np.empty(0, dtype=np.int64), np.empty(0))
    without = build(replace(history, funding=silent), COSTS)
    assert "funding_rate_bps" in without.absent


def test_what_spoke_in_no_row_that_teaches_is_absent_though_it_speaks_later(
    history: History,
) -> None:
    """A z-score of 21 settlements is silent in a first week; training on that week once ended in an error."""
    vectors = compute(history.candles, history.funding)
    labels = triple_barrier(history.path(), COSTS)
    name = "funding_zscore_21"
    vectors[:1000, NAMES.index(name)] = np.nan
    wanted = labels.whole & (np.arange(len(vectors)) < 900)
    found = join(history, vectors, labels, COSTS, wanted)
    assert name in found.absent
    spoken = [n not in found.absent for n in NAMES]
    assert np.isfinite(found.vectors[:, spoken]).any(axis=0).all()


def test_rows_before_a_gap_are_left_out_for_a_whole_horizon(history: History) -> None:
    columns = history.candles.columns()
    cut = {name: np.delete(column, 1000) for name, column in columns.items()}
    holed = replace(history, candles=history.candles.of("LTCUSDT", HOUR, cut))
    kept = set(build(holed, COSTS).decision_time_ms.tolist())
    closes = (history.candles.open_time_ms + HOUR).tolist()
    assert closes[999 - 24] in kept
    assert not kept & set(closes[999 - 23 : 1000])


def test_fingerprint_covers_rows_barriers_and_source(data: Dataset) -> None:
    changed = data.vectors.copy()
    changed[5, 5] = np.nextafter(changed[5, 5], 1.0)
    prints = {
        data.fingerprint,
        replace(data, vectors=changed).stamped().fingerprint,
        replace(data, symbol="BTCUSDT").stamped().fingerprint,
        replace(data, barriers=replace(COSTS, slippage_bps=3.0)).stamped().fingerprint,
        replace(data, feature_fingerprint="0").stamped().fingerprint,
    }
    assert len(prints) == 5
    assert data.stamped().fingerprint == data.fingerprint
    assert data.feature_fingerprint == fingerprint()


def test_store_and_tape_give_the_same_rows(tmp_path: Path, history: History, data: Dataset) -> None:
    store = Store(tmp_path)
    store.write_candles("embedded", history.candles)
    store.write_funding("embedded", history.funding)
    series = Series(Kind.CANDLES, "embedded", "LTCUSDT", HOUR)
    read = History.of_store(store, series)
    assert build(read, COSTS).fingerprint == data.fingerprint


def test_period_without_bars_is_refused(tmp_path: Path, history: History) -> None:
    store = Store(tmp_path)
    store.write_candles("embedded", history.candles)
    series = Series(Kind.CANDLES, "embedded", "LTCUSDT", HOUR)
    with pytest.raises(InputError, match="ebb data list"):
        History.of_store(store, series, 0, HOUR)


def test_history_shorter_than_warm_up_and_horizon_is_refused() -> None:
    short = History.of_tape(generate(MarketSpec(seed=3), 80), "LTCUSDT")
    with pytest.raises(InputError, match="none of 80 bars of LTCUSDT 1h can be labelled"):
        build(short, COSTS)
