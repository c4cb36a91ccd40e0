from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.checking import (
    LISTED,
    Finding,
    Report,
    check_candles,
    check_funding,
    check_open_interest,
    common_step,
    find_gaps,
    utc_text,
)
from research.importing.importer import ImportRequest, import_file
from research.store import Kind, Store, parse_day
from research.table import Columns

HOUR = 3_600_000
START = 1_700_000_000_000 // HOUR * HOUR
SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data"


def bars_of(count: int) -> Columns:
    rng = np.random.default_rng(7)
    close = 70 * np.exp(np.cumsum(rng.normal(0, 0.005, count)))
    opened = np.concatenate([[70.0], close[:-1]])
    return {
        "open_time_ms": START + HOUR * np.arange(count, dtype=np.int64),
        "open": opened,
        "high": np.maximum(opened, close) * 1.001,
        "low": np.minimum(opened, close) * 0.999,
        "close": close,
        "volume": np.full(count, 5.0),
    }


def without(columns: Columns, rows: Sequence[int]) -> Columns:
    return {name: np.delete(values, rows) for name, values in columns.items()}


def times_of(finding: Finding) -> list[int]:
    return [(one.time_ms - START) // HOUR for one in finding.first]


def test_ordinary_bars_are_clean() -> None:
    report = check_candles(bars_of(2000), HOUR)
    assert (report.rows, report.gaps, report.errors) == (2000, 0, ())
    found = (report.flat, report.no_volume, report.jumps, report.wicks)
    assert [finding.count for finding in found] == [0, 0, 0, 0]


def test_gaps_are_counted_with_their_edges() -> None:
    report = check_candles(without(bars_of(100), [10, 11, 12, 50]), HOUR)
    assert (report.gaps, report.missing) == (2, 4)
    assert report.largest_gap == report.first_gaps[0]
    assert report.largest_gap is not None
    assert report.largest_gap.after_ms == START + 9 * HOUR
    assert report.largest_gap.until_ms == START + 13 * HOUR
    assert report.errors == ()


def test_only_the_first_gaps_are_listed_but_all_are_counted() -> None:
    report = check_candles(without(bars_of(200), range(1, 100, 2)), HOUR)
    assert (report.gaps, len(report.first_gaps)) == (50, LISTED)


def test_flat_bars_and_bars_without_volume_are_found() -> None:
    columns = bars_of(100)
    for name in ("open", "high", "low", "close"):
        columns[name][30] = 70.0
    columns["volume"][[30, 40]] = 0
    report = check_candles(columns, HOUR)
    assert times_of(report.flat) == [30]
    assert times_of(report.no_volume) == [30, 40]
    assert report.has_volume
    columns["volume"][:] = 0
    assert not check_candles(columns, HOUR).has_volume


def test_a_jump_and_a_wick_are_outliers() -> None:
    columns = bars_of(1500)
    for name in ("open", "high", "low", "close"):
        columns[name][800:] *= 1.3
    columns["high"][1200] *= 1.4
    report = check_candles(columns, HOUR)
    assert times_of(report.jumps) == [800]
    assert report.jumps.first[0].size > 20
    assert times_of(report.wicks) == [1200]
    assert report.errors == ()


def test_a_move_across_a_gap_is_no_jump() -> None:
    columns = bars_of(1500)
    for name in ("open", "high", "low", "close"):
        columns[name][800:] *= 1.3
    assert check_candles(without(columns, [799]), HOUR).jumps.count == 0


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda c: c["open_time_ms"].__setitem__(5, START + 4 * HOUR), "1 duplicated times"),
        (lambda c: c["open_time_ms"].__setitem__(5, START), "1 rows earlier than the row before"),
        (lambda c: c["close"].__setitem__(5, np.nan), "1 impossible bars, the first at"),
        (lambda c: c["low"].__setitem__(5, 1e9), "1 impossible bars"),
        (lambda c: c["volume"].__setitem__(5, -1), "1 impossible bars"),
    ],
)
def test_what_cannot_be_is_an_error(spoil: Callable[[Columns], None], says: str) -> None:
    columns = bars_of(20)
    spoil(columns)
    assert says in " ".join(check_candles(columns, HOUR).errors)


def test_a_known_problem_is_an_error_whatever_the_bars_say() -> None:
    assert check_candles(bars_of(5), HOUR, "changed").errors == ("changed",)
    assert check_candles({}, HOUR, "unreadable").errors == ("unreadable",)
    assert check_funding({}, "unreadable").errors == ("unreadable",)


def test_missing_extreme_and_odd_settlements_are_found() -> None:
    times = START + 8 * HOUR * np.delete(np.arange(40), [7, 8])
    rate = np.full(38, 1e-4)
    rate[20] = -0.0075
    columns = {"time_ms": times.astype(np.int64), "rate": rate}
    report = check_funding(columns)
    assert (report.step_ms, report.gaps, report.missing) == (8 * HOUR, 1, 2)
    assert [one.size for one in report.extreme.first] == [-0.0075]
    assert (report.off_interval, report.errors) == (0, ())
    columns["time_ms"][-1] -= 4 * HOUR
    assert check_funding(columns).off_interval == 1
    columns["rate"][0] = np.nan
    assert "1 rates are not numbers" in check_funding(columns).errors


@given(st.sets(st.integers(0, 300), min_size=2))
def test_rows_and_missing_rows_fill_the_range(hours: set[int]) -> None:
    times = START + HOUR * np.array(sorted(hours), dtype=np.int64)
    gaps = find_gaps(times, HOUR)
    assert len(times) + sum(gap.missing for gap in gaps) == max(hours) - min(hours) + 1
    assert all(gap.until_ms - gap.after_ms == (gap.missing + 1) * HOUR for gap in gaps)


def test_the_common_step_is_the_smallest_of_equals() -> None:
    assert common_step(np.array([0, 5, 7])) == 2
    assert common_step(np.array([0])) == 0


@pytest.mark.parametrize(
    ("time_ms", "text"),
    [
        (0, "1970-01-01 00:00"),
        (61_000, "1970-01-01 00:01:01"),
        (60_007, "1970-01-01 00:01:00.007"),
        (-1, "1969-12-31 23:59:59.999"),
        (2**62, f"{2**62} ms"),
    ],
)
def test_a_time_is_written_no_finer_than_it_is(time_ms: int, text: str) -> None:
    assert utc_text(time_ms) == text


KNOWN = {
    "binance_um_LTCUSDT_1h": (47_272, []),
    "binance_um_LTCUSDT_15m": (69_154, ["2024-05-14 15:15 -> 2024-10-23 07:00"]),
    "binance_um_LTCUSDT_5m": (
        165_335,
        [
            "2024-05-14 15:45 -> 2024-12-19 09:15",
            "2025-01-18 09:05 -> 2025-03-06 10:30",
            "2025-04-13 07:15 -> 2025-05-25 10:40",
        ],
    ),
    "binance_um_LTCUSDT_1m": (
        146_651,
        ["2023-08-17 11:13 -> 2024-12-19 09:15", "2025-01-18 09:13 -> 2025-05-04 15:35"],
    ),
    "binance_um_BTCUSDT_1m": (82_586, ["2023-08-17 11:11 -> 2025-05-04 15:33"]),
}


def real_report(tmp_path: Path, name: str, **options: Any) -> Report:
    store = Store(tmp_path)
    path = SHARED / "candles" / f"{name}.parquet"
    symbol = "LTCUSDT" if "LTC" in name else "BTCUSDT"
    request = ImportRequest(path, Kind.CANDLES, "real", symbol, **options)
    series = import_file(store, request).series
    found = store.inspect(series)
    return check_candles(found.columns, series.bar_ms, found.problem)


needs_data = pytest.mark.skipif(not SHARED.exists(), reason="no real data beside the repository")


@needs_data
@pytest.mark.parametrize("name", KNOWN)
def test_known_gaps_of_real_candles_are_found(tmp_path: Path, name: str) -> None:
    report = real_report(tmp_path, name)
    rows, gaps = KNOWN[name]
    edges = [f"{utc_text(g.after_ms)} -> {utc_text(g.until_ms)}" for g in report.first_gaps]
    assert (report.rows, edges, report.errors) == (rows, gaps, ())


@needs_data
def test_exchange_halts_of_the_spot_market_are_found(tmp_path: Path) -> None:
    report = real_report(tmp_path, "binance_spot_LTCUSDT_1h")
    assert (report.rows, report.gaps, report.missing) == (64_870, 27, 122)


@needs_data
def test_known_flat_bars_of_real_candles_are_found(tmp_path: Path) -> None:
    report = real_report(tmp_path, "binance_um_LTCUSDT_5m")
    flat = [utc_text(one.time_ms)[:10] for one in report.flat.first]
    assert flat == ["2023-09-12"] * 3
    report = real_report(tmp_path, "binance_um_LTCUSDT_mark_1h", columns={"volume": "none"})
    assert [one.time_ms for one in report.flat.first] == [parse_day("2020-07-27T20:00")]


@needs_data
def test_no_settlement_of_real_funding_is_missing(tmp_path: Path) -> None:
    store = Store(tmp_path)
    path = SHARED / "funding" / "binance_um_LTCUSDT_funding_8h.parquet"
    series = import_file(store, ImportRequest(path, Kind.FUNDING, "binance", "LTCUSDT")).series
    report = check_funding(store.inspect(series).columns)
    assert (report.rows, report.step_ms, report.gaps, report.off_interval) == (
        5_909,
        8 * HOUR,
        0,
        0,
    )


def test_open_interest_is_looked_at_for_gaps_and_for_quantities_that_cannot_be() -> None:
    times = START + HOUR * np.array([0, 1, 2, 5, 6], dtype=np.int64)
    columns: Columns = {"time_ms": times, "quantity": np.array([5.0, 4.0, 0.0, 6.0, 7.0])}
    report = check_open_interest(columns)
    assert (report.errors, report.step_ms, report.gaps, report.missing) == ((), HOUR, 1, 2)
    columns["quantity"][1:3] = (np.nan, -1.0)
    assert check_open_interest(columns).errors == ("2 quantities that cannot be",)
    assert check_open_interest({}, "gone").errors == ("gone",)
