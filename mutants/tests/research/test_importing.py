import gzip
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import InputError
from research.importing.columns import choose_columns, parse_mapping
from research.importing.importer import ImportRequest, Outcome, import_file
from research.importing.times import TimeUnit
from research.store import Kind, Store
from research.table import Columns

Row = tuple[float, ...]

HOUR = 3_600_000
START = 1_700_000_000_000 // HOUR * HOUR
SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data"
NAMES = ("ts", "open", "high", "low", "close", "volume")


def rows_of(count: int, *, start: int = START, step: int = HOUR) -> list[Row]:
    return [
        (start + i * step, 70.0 + i % 5, 76.0, 69.0, 71.0 + i % 3, 10.0 * i) for i in range(count)
    ]


def write_csv(path: Path, rows: Iterable[Sequence[object]], names: Sequence[str] = NAMES) -> Path:
    lines = [",".join(names), *(",".join(map(str, row)) for row in rows)]
    data = ("\n".join(lines) + "\n").encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def write_parquet(path: Path, columns: Columns, ts: str = "ts") -> Path:
    """`ts` is an SQL expression over the column t (int64)."""
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        connection.register("source", {name: np.asarray(v) for name, v in columns.items()})
        others = ", ".join(name for name in columns if name != "t")
        query = f"SELECT {ts} AS ts, {others} FROM source"
        connection.execute(f"COPY ({query}) TO ? (FORMAT parquet)", [str(path)])
    return path


def request_of(path: Path, **changes: Any) -> ImportRequest:
    request = ImportRequest(path, Kind.CANDLES, "binance", "LTCUSDT", HOUR)
    return replace(request, **changes)


def refusal_of(store: Store, request: ImportRequest) -> str:
    with pytest.raises(InputError) as caught:
        import_file(store, request)
    assert "\n" not in str(caught.value)
    assert not store.series()
    return str(caught.value)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.mark.parametrize("name", ["x.csv", "x.csv.gz", "with [1] * ?.csv"])
def test_a_csv_is_imported_as_it_stands(tmp_path: Path, store: Store, name: str) -> None:
    path = write_csv(tmp_path / name, rows_of(30))
    result = import_file(store, request_of(path))
    read = store.read_candles("binance", "LTCUSDT", HOUR)
    assert (result.outcome, result.rows, result.gaps) == (Outcome.IMPORTED, 30, ())
    assert list(zip(*(v.tolist() for v in read.columns().values()), strict=True)) == rows_of(30)


def test_a_wildcard_in_a_name_takes_no_other_file(tmp_path: Path, store: Store) -> None:
    write_csv(tmp_path / "ab.csv", rows_of(5))
    path = write_csv(tmp_path / "a*.csv", rows_of(3))
    assert import_file(store, request_of(path)).rows == 3


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_other_delimiters_line_ends_marks_and_quotes_are_read(
    tmp_path: Path, store: Store, delimiter: str
) -> None:
    lines = [NAMES, *rows_of(3)]
    text = "\r\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
    (tmp_path / "x.csv").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert import_file(store, request_of(tmp_path / "x.csv")).rows == 3


@pytest.mark.parametrize(
    ("names", "ours"),
    [
        (("Open time", "Open", "High", "Low", "Close", "Volume"), {}),
        (("open_time", "o", "h", "l", "c", "v"), {}),
        (("timestamp", "open", "high", "low", "close", "Volume LTC"), {}),
        (("when", "first", "top", "bottom", "last", "amount"), {
            "ts": "when", "open": "first", "high": "top", "low": "bottom", "close": "last",
            "volume": "AMOUNT",
        }),
    ],
)  # fmt: skip
def test_common_names_are_recognised_and_others_are_named(
    tmp_path: Path, store: Store, names: Sequence[str], ours: dict[str, str]
) -> None:
    path = write_csv(tmp_path / "x.csv", rows_of(4), names)
    assert import_file(store, request_of(path, columns=ours)).rows == 4


def test_the_base_coins_volume_is_told_from_the_quote_coins() -> None:
    present = ["date", "open", "high", "low", "close", "Volume USDT", "Volume LTC", "close_time"]
    chosen = choose_columns(Kind.CANDLES, "LTCUSDT", present, {}, "f")
    assert (chosen["volume"], chosen["ts"]) == ("Volume LTC", "date")


def test_an_explicit_name_wins_over_a_recognised_one() -> None:
    present = ["ts", "rate", "predicted"]
    chosen = choose_columns(Kind.FUNDING, "LTCUSDT", present, {"rate": "predicted"}, "f")
    assert chosen == {"ts": "ts", "rate": "predicted"}


def test_a_close_time_is_never_taken_for_an_open_time() -> None:
    present = ["close_time", "open", "high", "low", "close", "volume"]
    with pytest.raises(InputError, match="looks like ts; it has close_time, open"):
        choose_columns(Kind.CANDLES, "LTCUSDT", present, {}, "f")


def test_a_missing_column_names_what_is_there_and_the_nearest(tmp_path: Path, store: Store) -> None:
    path = write_csv(
        tmp_path / "x.csv", rows_of(3), ("ts", "open", "hihg", "low", "close", "volume")
    )
    text = refusal_of(store, request_of(path))
    assert "x.csv: no column that looks like high; it has ts, open, hihg" in text
    assert "--columns high=hihg" in text
    text = refusal_of(store, request_of(path, columns={"high": "hihgg"}))
    assert "no column 'hihgg'" in text
    assert "did you mean 'hihg'?" in text


def test_a_mapping_is_parsed_from_its_text() -> None:
    texts = ["ts=open_time,vol=volume", "close = last"]
    expected = {"ts": "open_time", "volume": "volume", "close": "last"}
    assert parse_mapping(texts, Kind.CANDLES) == expected


@pytest.mark.parametrize("text", ["ts", "ts=", "=x", "rate=x", "ts=a,timestamp=b", ""])
def test_a_mapping_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="--columns"):
        parse_mapping([text], Kind.CANDLES)


def test_a_file_without_volume_is_imported_when_that_is_said(tmp_path: Path, store: Store) -> None:
    path = write_csv(tmp_path / "x.csv", [row[:5] for row in rows_of(3)], NAMES[:5])
    assert "volume=none" in refusal_of(store, request_of(path))
    result = import_file(store, request_of(path, columns={"volume": "none"}))
    assert "no volume: stored as 0" in result.said


def changed(row: int, name: str, value: object) -> list[list[object]]:
    rows: list[list[object]] = [list(one) for one in rows_of(6)]
    rows[row - 1][NAMES.index(name)] = value
    return rows


@pytest.mark.parametrize(
    ("row", "name", "value", "says"),
    [
        (4, "ts", START + HOUR, ["column ts: row 4", "comes after", "2023-11-15 00:00"]),
        (4, "ts", START + 2 * HOUR, ["column ts: row 4", "is there twice", "row 3 has it too"]),
        (3, "ts", START + 2 * HOUR + 60_000, ["column ts: row 3", "between two bars", "1h"]),
        (3, "ts", "", ["column ts: row 3: empty is no time"]),
        (3, "ts", START // 1000, ["column ts: row 3", "is in s", "in ms, as before"]),
        (2, "open", "nan", ["column open: row 2", "nan", "finite"]),
        (2, "close", "inf", ["column close: row 2", "inf"]),
        (2, "high", "abc", ["column high: row 2", "high is abc", "finite price"]),
        (2, "low", "", ["column low: row 2", "low is empty"]),
        (2, "open", 0, ["column open: row 2: open is 0", "above 0"]),
        (2, "low", -1.5, ["column low: row 2: low is -1.5"]),
        (5, "high", 68.0, ["column high: row 5: high is 68.0 with low 69.0"]),
        (5, "open", 77.0, ["column open: row 5: open is 77.0 with low 69.0, high 76.0"]),
        (5, "close", 68.5, ["column close: row 5: close is 68.5"]),
        (6, "volume", -0.1, ["column volume: row 6: volume is -0.1", "0 or more"]),
        (6, "volume", "nan", ["column volume: row 6"]),
    ],
)
def test_a_broken_row_is_refused_with_its_place(
    tmp_path: Path, store: Store, row: int, name: str, value: object, says: list[str]
) -> None:
    path = write_csv(tmp_path / "x.csv", changed(row, name, value))
    text = refusal_of(store, request_of(path))
    assert str(path) in text
    for part in says:
        assert part in text


def test_a_null_in_a_parquet_is_refused_with_its_place(tmp_path: Path, store: Store) -> None:
    columns = dict(zip(NAMES, map(np.array, zip(*rows_of(5), strict=True)), strict=True))
    columns["close"][3] = np.nan
    path = write_parquet(tmp_path / "x.parquet", columns)
    assert "column close: row 4: close is empty" in refusal_of(store, request_of(path))


def make_folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("name", "make", "says"),
    [
        ("x.csv", lambda p: None, "no such file"),
        ("x.csv", make_folder, "is a folder"),
        ("x.xlsx", lambda p: p.write_text("x"), "ends in '.xlsx'"),
        ("x", lambda p: p.write_text("x"), ".parquet"),
        ("x.csv", lambda p: p.write_text(""), "is empty"),
        ("x.parquet", lambda p: p.write_text(""), "is empty"),
        ("x.csv", lambda p: write_csv(p, []), "has no rows"),
        ("x.csv", lambda p: p.write_text("\n\n"), "first line is empty"),
        ("x.csv", lambda p: p.write_text("1700000000,1,2,1,1,5\n"), "first line holds values"),
        ("x.csv", lambda p: p.write_text("ts,TS,open\n1,2,3\n"), "two columns"),
        ("x.csv", lambda p: p.write_bytes(b"\xff\xfe\x00"), "UTF-8"),
        ("x.csv", lambda p: p.write_text(",".join(NAMES) + "\n1,2\n"), "cannot be read to the end"),
        ("x.csv.gz", lambda p: p.write_text("ts,open\n1,2"), "gzip"),
        ("x.parquet", lambda p: p.write_text("ts,open\n1,2"), "is not a parquet file"),
        ("x.parquet", lambda p: p.write_bytes(b"PAR1" * 2), "truncated"),
        ("x.parquet", lambda p: p.write_bytes(b"PAR1" + b"\0" * 90 + b"PAR1"), "cannot be read"),
    ],
)
def test_what_is_no_usable_file_is_refused(
    tmp_path: Path, store: Store, name: str, make: Callable[[Path], object], says: str
) -> None:
    path = tmp_path / name
    make(path)
    text = refusal_of(store, request_of(path))
    assert says in text
    assert str(path) in text


def test_a_gzip_cut_short_is_refused(tmp_path: Path, store: Store) -> None:
    path = write_csv(tmp_path / "x.csv.gz", rows_of(200))
    path.write_bytes(path.read_bytes()[:-30])
    assert str(path) in refusal_of(store, request_of(path))


def test_a_parquet_cut_short_at_any_place_is_refused(tmp_path: Path, store: Store) -> None:
    columns = dict(zip(NAMES, map(np.array, zip(*rows_of(20), strict=True)), strict=True))
    whole = write_parquet(tmp_path / "x.parquet", columns).read_bytes()
    for size in range(1, len(whole), 97):
        (tmp_path / "y.parquet").write_bytes(whole[:size])
        refusal_of(store, request_of(tmp_path / "y.parquet"))


def test_a_wrong_bar_length_is_refused_and_says_what_it_is(tmp_path: Path, store: Store) -> None:
    path = write_csv(tmp_path / "x.csv", rows_of(20))
    for bar_ms in (HOUR // 4, 4 * HOUR):
        text = refusal_of(store, request_of(path, bar_ms=bar_ms))
        assert "rows are mostly 1h apart (19 of 19 steps)" in text


def test_the_bar_length_is_inferred_and_said(tmp_path: Path, store: Store) -> None:
    rows = rows_of(20)
    del rows[5:8]
    result = import_file(store, request_of(write_csv(tmp_path / "x.csv", rows), bar_ms=None))
    assert result.series.bar_ms == HOUR
    assert "bars of 1h: the most common step" in result.said
    assert [(gap.after_ms, gap.until_ms, gap.missing) for gap in result.gaps] == [
        (START + 4 * HOUR, START + 8 * HOUR, 3)
    ]


def test_steps_that_are_no_bar_length_are_refused(tmp_path: Path, store: Store) -> None:
    path = write_csv(tmp_path / "x.csv", rows_of(5, step=437_000))
    assert "437 s apart" in refusal_of(store, request_of(path, bar_ms=None))
    path = write_csv(tmp_path / "x.csv", rows_of(1))
    assert "one row tells no bar length" in refusal_of(store, request_of(path, bar_ms=None))
    assert import_file(store, request_of(path)).rows == 1


def test_the_same_file_twice_changes_nothing(tmp_path: Path, store: Store) -> None:
    path = write_csv(tmp_path / "x.csv", rows_of(10))
    stored = import_file(store, request_of(path)).path
    before = stored.stat().st_mtime_ns
    assert import_file(store, request_of(path)).outcome is Outcome.UNCHANGED
    assert import_file(store, request_of(path, replace=True)).outcome is Outcome.UNCHANGED
    part = write_csv(tmp_path / "y.csv", rows_of(10)[3:6])
    assert import_file(store, request_of(part)).outcome is Outcome.UNCHANGED
    assert stored.stat().st_mtime_ns == before


@pytest.mark.parametrize(("cut", "again"), [(6, 6), (6, 3)])
def test_later_and_earlier_rows_are_joined(
    tmp_path: Path, store: Store, cut: int, again: int
) -> None:
    rows = rows_of(12)
    late = write_csv(tmp_path / "late.csv", rows[again:])
    early = write_csv(tmp_path / "early.csv", rows[:cut])
    import_file(store, request_of(late))
    result = import_file(store, request_of(early))
    assert (result.outcome, result.rows_before, result.rows_stored) == (
        Outcome.MERGED, 12 - again, 12
    )  # fmt: skip
    read = store.read_candles("binance", "LTCUSDT", HOUR)
    assert list(zip(*(v.tolist() for v in read.columns().values()), strict=True)) == rows
    note = store.inspect(result.series).note
    assert note is not None
    assert [source.name for source in note.sources] == ["late.csv", "early.csv"]


def test_rows_that_contradict_the_store_need_replace(tmp_path: Path, store: Store) -> None:
    import_file(store, request_of(write_csv(tmp_path / "x.csv", rows_of(10))))
    rows = [list(row) for row in rows_of(10)[4:]]
    rows[2][4] = 75.5
    path = write_csv(tmp_path / "y.csv", rows)
    with pytest.raises(InputError) as caught:
        import_file(store, request_of(path))
    assert "1 of its rows differ" in str(caught.value)
    assert "row 3 (2023-11-15 04:00): close is 75.5, stored is 71.0" in str(caught.value)
    assert "--replace puts this file in the place of all 10 stored rows" in str(caught.value)
    assert len(store.read_candles("binance", "LTCUSDT", HOUR)) == 10
    result = import_file(store, request_of(path, replace=True))
    assert (result.outcome, result.rows_before, result.rows_stored) == (Outcome.REPLACED, 10, 6)
    assert len(store.read_candles("binance", "LTCUSDT", HOUR)) == 6


def test_a_damaged_series_is_joined_to_nothing_but_can_be_replaced(
    tmp_path: Path, store: Store
) -> None:
    path = write_csv(tmp_path / "x.csv", rows_of(10))
    stored = import_file(store, request_of(path)).path
    stored.write_bytes(stored.read_bytes()[:-9])
    with pytest.raises(InputError, match="--replace"):
        import_file(store, request_of(path))
    assert import_file(store, request_of(path, replace=True)).outcome is Outcome.REPLACED
    assert len(store.read_candles("binance", "LTCUSDT", HOUR)) == 10


def test_funding_late_by_milliseconds_is_put_on_the_minute(tmp_path: Path, store: Store) -> None:
    rows = [(START + 8 * HOUR * i + i % 3, 1e-4 * i) for i in range(6)]
    path = write_csv(tmp_path / "x.csv", rows, ("calc_time", "last_funding_rate"))
    result = import_file(store, request_of(path, kind=Kind.FUNDING, bar_ms=None))
    read = store.read_funding("binance", "LTCUSDT")
    assert read.time_ms.tolist() == [START + 8 * HOUR * i for i in range(6)]
    assert "4 settlements up to 1 s off were put on the whole minute" in result.said


@pytest.mark.parametrize(
    ("ts", "rate", "says"),
    [
        (START + 20_000, 1e-4, "whole minute"),
        (START, 1.5, "a fraction per interval"),
        (START, "nan", "column rate: row 1"),
        (START, "", "rate is empty"),
    ],
)
def test_impossible_funding_is_refused(
    tmp_path: Path, store: Store, ts: int, rate: object, says: str
) -> None:
    path = write_csv(tmp_path / "x.csv", [(ts, rate), (START + 8 * HOUR, 1e-4)], ("ts", "rate"))
    assert says in refusal_of(store, request_of(path, kind=Kind.FUNDING, bar_ms=None))


def test_funding_takes_no_bar_length(tmp_path: Path, store: Store) -> None:
    path = write_csv(tmp_path / "x.csv", [(START, 1e-4)], ("ts", "rate"))
    assert "--bar" in refusal_of(store, request_of(path, kind=Kind.FUNDING))


def test_a_stated_unit_is_believed_only_where_it_makes_sense(tmp_path: Path, store: Store) -> None:
    path = write_csv(tmp_path / "x.csv", rows_of(3))
    text = refusal_of(store, request_of(path, time_unit=TimeUnit.S))
    assert "is in ms" in text
    assert "between 1990 and 2100 in s" in text
    assert import_file(store, request_of(path, time_unit=TimeUnit.MS)).rows == 3


def test_a_part_of_a_millisecond_is_off_the_grid(tmp_path: Path, store: Store) -> None:
    rows = [(row[0] * 1000 + (i == 2), *row[1:]) for i, row in enumerate(rows_of(4))]
    path = write_csv(tmp_path / "x.csv", rows)
    assert "row 3" in refusal_of(store, request_of(path))


def test_times_without_a_zone_are_utc_and_that_is_said(tmp_path: Path, store: Store) -> None:
    rows = [(f"2024-03-31 0{hour}:00:00", *rows_of(1)[0][1:]) for hour in range(5)]
    result = import_file(store, request_of(write_csv(tmp_path / "x.csv", rows)))
    assert result.said == ("ts has times without a zone: taken as UTC",)
    assert result.first_ms == 1_711_843_200_000
    zoned = [(f"2024-03-31T0{hour + 2}:00:00+02:00", *rows[0][1:]) for hour in range(5)]
    result = import_file(store, request_of(write_csv(tmp_path / "y.csv", zoned)))
    assert (result.outcome, result.said) == (Outcome.UNCHANGED, ())


PARQUET_TIMES = {
    "s": "t // 1000",
    "int s": "CAST(t // 1000 AS BIGINT)",
    "float s": "CAST(t AS DOUBLE) / 1000",
    "decimal s": "CAST(t // 1000 AS DECIMAL(18, 3))",
    "ms": "t",
    "us": "t * 1000",
    "ns": "t * 1000000",
    "unsigned": "CAST(t AS UBIGINT)",
    "text": "CAST(t AS VARCHAR)",
    "timestamp": "make_timestamp(t * 1000)",
    "timestamp_s": "CAST(make_timestamp(t * 1000) AS TIMESTAMP_S)",
    "timestamp_ms": "CAST(make_timestamp(t * 1000) AS TIMESTAMP_MS)",
    "timestamp_ns": "CAST(make_timestamp(t * 1000) AS TIMESTAMP_NS)",
    "timestamptz": "to_timestamp(t // 1000)",
    "iso": "strftime(make_timestamp(t * 1000), '%Y-%m-%dT%H:%M:%SZ')",
}
CSV_TIMES: dict[str, Callable[[int], object]] = {
    "s": lambda t: t // 1000,
    "float s": lambda t: f"{t / 1000:.3f}",
    "ms": lambda t: t,
    "us": lambda t: t * 1000,
    "ns": lambda t: t * 10**6,
    "iso": lambda t: str(np.datetime64(t, "ms")) + "Z",
    "naive": lambda t: str(np.datetime64(t, "ms")).replace("T", " "),
}


@st.composite
def candle_columns(draw: st.DrawFn) -> tuple[int, Columns]:
    bar_ms = draw(st.sampled_from([1_000, 60_000, 900_000, HOUR, 24 * HOUR]))
    steps = draw(st.lists(st.integers(1, 4), min_size=1, max_size=12))
    start = draw(st.integers(800_000_000_000 // bar_ms, 3_000_000_000_000 // bar_ms))
    times = np.cumsum([start, 1, *steps]) * bar_ms
    number = st.floats(1e-6, 1e6, width=64)
    corners = [sorted(draw(st.tuples(*[number] * 4))) for _ in times]
    low, first, second, high = (np.array(c) for c in zip(*corners, strict=True))
    rises = np.array([draw(st.booleans()) for _ in times])
    volume = np.array([draw(st.floats(0, 1e9)) for _ in times])
    opened, closed = np.where(rises, first, second), np.where(rises, second, first)
    return bar_ms, dict(
        zip(("t", *NAMES[1:]), (times, opened, high, low, closed, volume), strict=True)
    )


def assert_round_trip(tmp_path: Path, path: Path, bar_ms: int, columns: Columns) -> None:
    home = tmp_path / "round"
    shutil.rmtree(home, ignore_errors=True)
    store = Store(home)
    import_file(store, request_of(path, bar_ms=bar_ms))
    read = store.read_candles("binance", "LTCUSDT", bar_ms).columns()
    for name, values in columns.items():
        np.testing.assert_array_equal(read["open_time_ms" if name == "t" else name], values)


QUICK = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@QUICK
@given(candle_columns(), st.sampled_from(list(PARQUET_TIMES)))
def test_import_of_an_exported_parquet_gives_the_same_candles(
    tmp_path: Path, drawn: tuple[int, Columns], form: str
) -> None:
    bar_ms, columns = drawn
    path = write_parquet(tmp_path / "x.parquet", columns, PARQUET_TIMES[form])
    assert_round_trip(tmp_path, path, bar_ms, columns)


@QUICK
@given(candle_columns(), st.sampled_from(list(CSV_TIMES)), st.sampled_from(["x.csv", "x.csv.gz"]))
def test_import_of_an_exported_csv_gives_the_same_candles(
    tmp_path: Path, drawn: tuple[int, Columns], form: str, name: str
) -> None:
    bar_ms, columns = drawn
    rows = list(zip(*(values.tolist() for values in columns.values()), strict=True))
    path = write_csv(tmp_path / name, [(CSV_TIMES[form](t), *rest) for t, *rest in rows])
    assert_round_trip(tmp_path, path, bar_ms, columns)


@pytest.mark.skipif(not SHARED.exists(), reason="no real data beside the repository")
@pytest.mark.parametrize(
    ("name", "rows"), [("binance_um_LTCUSDT_1h", 47_272), ("binance_um_BTCUSDT_1h", 50_215)]
)
def test_real_candles_are_imported_whole(store: Store, name: str, rows: int) -> None:
    result = import_file(store, request_of(SHARED / "candles" / f"{name}.parquet"))
    assert (result.rows, result.gaps, result.said) == (rows, (), ())


@pytest.mark.skipif(not SHARED.exists(), reason="no real data beside the repository")
def test_real_funding_is_imported_whole(store: Store) -> None:
    path = SHARED / "funding" / "binance_um_LTCUSDT_funding_8h.parquet"
    result = import_file(store, request_of(path, kind=Kind.FUNDING, bar_ms=None))
    assert (result.rows, result.gaps) == (5_909, ())


@pytest.mark.skipif(not SHARED.exists(), reason="no real data beside the repository")
def test_several_symbols_in_one_file_are_refused_as_disorder(store: Store) -> None:
    path = SHARED / "funding" / "multi_exchange_BTC_ETH_funding_2020_2023.parquet"
    refusal_of(store, request_of(path, kind=Kind.FUNDING, bar_ms=None))
