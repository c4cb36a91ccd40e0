import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner, Result

from cli import data
from core.errors import InputError

Ebb = Callable[..., Result]
HOUR = 3_600_000
START = 1_700_000_000_000 // HOUR * HOUR
ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data"


@pytest.fixture
def ebb(tmp_path: Path) -> Ebb:
    def run(*words: object) -> Result:
        # The commands ask their context for the home folder and nothing else.
        context = SimpleNamespace(home=tmp_path / "home")
        result = CliRunner().invoke(data.app, [str(word) for word in words], obj=context)
        if isinstance(result.exception, InputError):
            raise result.exception
        return result

    return run


def csv_of(path: Path, hours: Iterable[int], *, price: int = 70) -> Path:
    rows = [f"{START + hour * HOUR},{price},71,69,70,{10 + hour}" for hour in hours]
    path.write_text("\n".join(["ts,open,high,low,close,volume", *rows]) + "\n")
    return path


NAMES = ("--kind", "candles", "--exchange", "binance", "--symbol", "LTCUSDT")


def test_an_import_says_what_was_stored_and_where(ebb: Ebb, tmp_path: Path) -> None:
    path = csv_of(tmp_path / "x.csv", [0, 1, 2, 5, 6])
    result = ebb("import", path, *NAMES, "--bar", "1h")
    assert result.exit_code == 0
    assert result.output.splitlines() == [
        "imported 5 rows of binance LTCUSDT 1h candles",
        "range: 2023-11-14 22:00 to 2023-11-15 04:00 UTC, 1 gap (2 rows missing)",
        "largest gap: 2023-11-15 00:00 -> 2023-11-15 03:00 (2 missing)",
        "note: ts is in ms",
        f"stored in: {tmp_path}/home/store/candles/binance/LTCUSDT/1h.parquet",
    ]
    again = ebb("import", path, *NAMES)
    assert again.output.startswith("unchanged: all 5 rows of binance LTCUSDT 1h candles")
    more = ebb("import", csv_of(tmp_path / "y.csv", [6, 7]), *NAMES, "--bar", "1h")
    assert more.output.startswith("merged 1 new rows into binance LTCUSDT 1h candles, now 6 rows")
    whole = ebb("import", csv_of(tmp_path / "z.csv", [0, 1], price=69), *NAMES, "--replace")
    assert whole.output.startswith("replaced 6 rows of binance LTCUSDT 1h candles by 2")


def test_an_import_answers_scripts_in_json(ebb: Ebb, tmp_path: Path) -> None:
    result = ebb("import", csv_of(tmp_path / "x.csv", [0, 1, 3]), *NAMES, "--bar", "1h", "--json")
    fields = json.loads(result.output)
    assert fields["outcome"] == "imported"
    assert (fields["rows"], fields["gaps"], fields["missing"]) == (3, 1, 1)
    assert (fields["kind"], fields["symbol"], fields["bar"]) == ("candles", "LTCUSDT", "1h")
    assert Path(fields["path"]).is_file()


def test_columns_may_be_named_on_the_command_line(ebb: Ebb, tmp_path: Path) -> None:
    path = csv_of(tmp_path / "x.csv", [0, 1])
    path.write_text(path.read_text().replace("ts,open", "when,first"))
    result = ebb("import", path, *NAMES, "--columns", "ts=when,open=first", "--time-unit", "ms")
    assert result.exit_code == 0


@pytest.mark.parametrize(
    "words",
    [
        ("--bar", "7m"),
        ("--bar", "2h"),
        ("--columns", "ts"),
        ("--exchange", "../../etc"),
        ("--symbol", "LTC/USDT"),
    ],
)
def test_a_bad_option_is_refused_and_nothing_is_stored(
    ebb: Ebb, tmp_path: Path, words: tuple[str, ...]
) -> None:
    path = csv_of(tmp_path / "x.csv", range(5))
    with pytest.raises(InputError):
        ebb("import", path, *NAMES, *words)
    assert not (tmp_path / "home").exists()


def test_check_is_clean_or_odd_with_exit_code_0(ebb: Ebb, tmp_path: Path) -> None:
    ebb("import", csv_of(tmp_path / "x.csv", [0, 1, 2, 5]), *NAMES)
    result = ebb("check")
    assert result.exit_code == 0
    assert "1 gap (2 rows missing) at steps of 1h:" in result.output
    assert "2023-11-15 00:00 -> 2023-11-15 03:00 (2 missing)" in result.output
    fields = json.loads(ebb("check", "--json").output)
    assert [(one["symbol"], one["gaps"], one["errors"]) for one in fields] == [("LTCUSDT", 1, [])]


def test_check_finds_a_file_changed_from_outside_with_exit_code_1(ebb: Ebb, tmp_path: Path) -> None:
    ebb("import", csv_of(tmp_path / "x.csv", range(5)), *NAMES)
    other = [*NAMES[:-1], "BTCUSDT"]
    ebb("import", csv_of(tmp_path / "y.csv", range(6)), *other)
    folder = tmp_path / "home/store/candles/binance"
    shutil.copy(folder / "BTCUSDT/1h.parquet", folder / "LTCUSDT/1h.parquet")
    result = ebb("check")
    assert result.exit_code == 1
    assert "ERROR the file is not what was written by Ebb" in result.output
    assert ebb("check", "--json").exit_code == 1
    assert ebb("check", "--symbol", "BTCUSDT", "--bar", "1h").exit_code == 0


def test_check_of_what_is_not_there_is_refused(ebb: Ebb, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the store is empty"):
        ebb("check")
    ebb("import", csv_of(tmp_path / "x.csv", range(5)), *NAMES)
    with pytest.raises(InputError, match="one of: binance LTCUSDT 1h candles"):
        ebb("check", "--symbol", "BTCUSDT")


def test_list_shows_every_series_and_its_files(ebb: Ebb, tmp_path: Path) -> None:
    assert "is empty" in ebb("list").output
    assert json.loads(ebb("list", "--json").output) == []
    ebb("import", csv_of(tmp_path / "x.csv", range(5)), *NAMES)
    assert ebb("list").output.splitlines()[1].split() == (
        [
            "binance",
            "LTCUSDT",
            "1h",
            "candles",
            "5",
            "2023-11-14",
            "22:00",
            "2023-11-15",
            "02:00",
            "x.csv",
        ]
    )
    (tmp_path / "home/store/candles/binance/LTCUSDT/1h.json").unlink()
    assert "its note 1h.json is missing" in ebb("list").output


def test_the_commands_are_known_without_loading_the_laboratory() -> None:
    heavy = "{'duckdb', 'numpy', 'pandas', 'research'}"
    code = f"import sys, cli.data; print(sorted({heavy} & set(sys.modules)))"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.skipif(not SHARED.exists(), reason="no real data beside the repository")
def test_real_files_are_imported_by_the_lines_of_the_manual(ebb: Ebb) -> None:
    candles = f"{SHARED}/candles/binance_um_"
    funding = f"{SHARED}/funding/binance_um_LTCUSDT_funding_8h.parquet"
    for words in (
        f"{candles}LTCUSDT_1h.parquet --kind candles --exchange binance --symbol LTCUSDT --bar 1h",
        f"{candles}BTCUSDT_1h.parquet --kind candles --exchange binance --symbol BTCUSDT --bar 1h",
        f"{funding} --kind funding --exchange binance --symbol LTCUSDT",
    ):
        assert ebb("import", *words.split()).exit_code == 0
    result = ebb("check")
    assert result.exit_code == 0
    assert "binance LTCUSDT funding" in result.output
