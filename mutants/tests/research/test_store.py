import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InputError, InvariantError, ResourceError
from research.store import Candles, Funding, Kind, Series, Store, parse_day
from research.table import Columns, SourceNote, note_path

HOUR = 3_600_000
START = 1_700_000_000_000 // HOUR * HOUR


def candles_of(
    count: int, *, start: int = START, bar_ms: int = HOUR, symbol: str = "LTCUSDT"
) -> Candles:
    close = 70.0 + np.arange(count) % 7 / 10
    times = start + np.arange(count, dtype=np.int64) * bar_ms
    return Candles(symbol, bar_ms, times, close, close + 1, close - 1, close, close * 2)


def test_candles_come_back_as_they_were_written(tmp_path: Path) -> None:
    store, written = Store(tmp_path), candles_of(50)
    path = store.write_candles("binance", written)
    read = store.read_candles("binance", "LTCUSDT", HOUR)
    assert path == tmp_path / "candles/binance/LTCUSDT/1h.parquet"
    assert len(read) == 50
    for name, values in written.columns().items():
        np.testing.assert_array_equal(read.columns()[name], values)
        assert read.columns()[name].dtype == values.dtype


def test_funding_comes_back_as_it_was_written(tmp_path: Path) -> None:
    store = Store(tmp_path)
    written = Funding("LTCUSDT", START + 8 * HOUR * np.arange(5), np.linspace(-1e-4, 1e-4, 5))
    path = store.write_funding("binance", written)
    read = store.read_funding("binance", "LTCUSDT")
    assert path == tmp_path / "funding/binance/LTCUSDT.parquet"
    np.testing.assert_array_equal(read.time_ms, written.time_ms)
    np.testing.assert_array_equal(read.rate, written.rate)


def test_a_range_holds_its_start_and_not_its_end(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.write_candles("binance", candles_of(10))
    cut = store.read_candles("binance", "LTCUSDT", HOUR, START + 2 * HOUR, START + 5 * HOUR)
    assert [(t - START) // HOUR for t in cut.open_time_ms.tolist()] == [2, 3, 4]
    assert len(store.read_candles("binance", "LTCUSDT", HOUR, START + 5 * HOUR, START)) == 0


def test_absent_series_is_refused_with_the_command_that_brings_it(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="ebb data import FILE --kind candles --exchange binance"):
        Store(tmp_path).read_candles("binance", "LTCUSDT", HOUR)
    with pytest.raises(InputError, match="ebb data import FILE --kind funding"):
        Store(tmp_path).read_funding("binance", "LTCUSDT")


@pytest.mark.parametrize(
    "name", ["..", "../x", "a/b", "", "a b", "LTC.USDT", "a\n", "é", "a\0", "a" * 65]
)
def test_names_that_could_leave_the_store_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="letters, digits"):
        Store(tmp_path).read_candles(name, "LTCUSDT", HOUR)
    with pytest.raises(InputError, match="letters, digits"):
        Store(tmp_path).read_funding("binance", name)


def test_a_series_has_one_name_whatever_the_case(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.write_candles("Binance", candles_of(3, symbol="ltcusdt"))
    assert len(store.read_candles("binance", "LTCUSDT", HOUR)) == 3
    assert store.series() == [Series(Kind.CANDLES, "binance", "LTCUSDT", HOUR)]


def test_series_are_listed_in_order_and_strangers_are_left_out(tmp_path: Path) -> None:
    store = Store(tmp_path)
    assert store.series() == []
    store.write_candles("binance", candles_of(3, bar_ms=60_000, start=START))
    store.write_candles("binance", candles_of(3))
    store.write_funding("bybit", Funding("LTCUSDT", np.array([START]), np.array([1e-4])))
    (tmp_path / "candles/binance/LTCUSDT/notes.parquet").write_text("x")
    (tmp_path / "stray.parquet").write_text("x")
    assert [str(one) for one in store.series()] == [
        "binance LTCUSDT 1m candles",
        "binance LTCUSDT 1h candles",
        "bybit LTCUSDT funding",
    ]


def test_the_note_says_what_was_written(tmp_path: Path) -> None:
    source = SourceNote("x.csv", "ab" * 32, {"ts": "open_time"})
    path = Store(tmp_path).write_candles("binance", candles_of(4), (source,))
    note = json.loads(note_path(path).read_text())
    assert (note["rows"], note["first_ms"], note["last_ms"]) == (4, START, START + 3 * HOUR)
    assert note["sources"] == [
        {"name": "x.csv", "sha256": "ab" * 32, "columns": {"ts": "open_time"}}
    ]


def spoil_values(path: Path) -> None:
    other = Store(path.parents[3]).write_candles("other", candles_of(9))
    path.write_bytes(other.read_bytes())


def spoil_end(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20])


def spoil_note(path: Path) -> None:
    note_path(path).write_text('{"rows": 1}')


def lose_note(path: Path) -> None:
    note_path(path).unlink()


@pytest.mark.parametrize("spoil", [spoil_values, spoil_end, spoil_note, lose_note])
def test_a_file_that_is_not_as_written_is_refused(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    store = Store(tmp_path)
    spoil(store.write_candles("binance", candles_of(10)))
    with pytest.raises(InputError, match=r"import it again with: .* --replace"):
        store.read_candles("binance", "LTCUSDT", HOUR)


def test_every_flipped_byte_is_noticed_or_harmless(tmp_path: Path) -> None:
    store, written = Store(tmp_path), candles_of(40)
    path = store.write_candles("binance", written)
    whole = path.read_bytes()
    noticed = 0
    for at in range(0, len(whole), 37):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :])
        try:
            read = store.read_candles("binance", "LTCUSDT", HOUR)
        except InputError:
            noticed += 1
            continue
        for name, values in written.columns().items():
            np.testing.assert_array_equal(read.columns()[name], values)
    assert noticed > 10


def test_unsorted_or_empty_candles_never_reach_the_disk(tmp_path: Path) -> None:
    store, good = Store(tmp_path), candles_of(3)
    for bad in (good.slice(START + 99 * HOUR), Candles.of("X", HOUR, reversed_columns(good))):
        with pytest.raises(InvariantError):
            store.write_candles("binance", bad)
    assert not list(tmp_path.rglob("*.parquet"))


def reversed_columns(candles: Candles) -> Columns:
    return {name: values[::-1] for name, values in candles.columns().items()}


def test_a_store_that_cannot_be_written_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "candles").write_text("a file where a folder is wanted")
    with pytest.raises(ResourceError, match="cannot be written"):
        Store(tmp_path).write_candles("binance", candles_of(3))
    assert os.listdir(tmp_path) == ["candles"]  # noqa: PTH208


def test_writing_leaves_no_temporary_files(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.write_candles("binance", candles_of(3))
    store.write_candles("binance", candles_of(5))
    names = sorted(path.name for path in tmp_path.rglob("*") if path.is_file())
    assert names == ["1h.json", "1h.parquet"]
    assert len(store.read_candles("binance", "LTCUSDT", HOUR)) == 5


@pytest.mark.parametrize(
    ("text", "time_ms"),
    [
        ("1970-01-02", 86_400_000),
        ("1970-01-01T01:00", HOUR),
        ("1970-01-01T01:00:00.250Z", HOUR + 250),
        ("1970-01-01T01:00+01:00", 0),
        (" 2024-02-29 ", 1_709_164_800_000),
    ],
)
def test_a_day_is_read_as_utc(text: str, time_ms: int) -> None:
    assert parse_day(text) == time_ms


@pytest.mark.parametrize("text", ["", "yesterday", "2023-02-29", "01/02/2024", "1700000000000"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="YYYY-MM-DD"):
        parse_day(text)


@given(st.integers(0, 4_000_000_000_000), st.integers(0, 4_000_000_000_000))
def test_a_slice_holds_exactly_the_times_in_its_range(from_ms: int, to_ms: int) -> None:
    times = np.arange(0, 4_000_000_000_000, 500_000_000_000, dtype=np.int64)
    cut = Funding("X", times, np.zeros(len(times))).slice(from_ms, to_ms)
    assert cut.time_ms.tolist() == [t for t in times.tolist() if from_ms <= t < to_ms]
