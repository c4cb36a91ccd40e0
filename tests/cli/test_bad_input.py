"""Whatever is wrong, one line says what and where, the exit code is not 0, and nothing is left half-written."""

import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import cli.main
from bot.artifacts.card import parse_card
from tests.cli.conftest import SHARED, import_line

ROOT = Path(__file__).resolve().parents[2]
Fails = Callable[..., tuple[int, str]]
LTC = SHARED / "candles" / "binance_um_LTCUSDT_1h.parquet"


def files_of(folder: Path) -> dict[str, bytes]:
    """Return every file, also hidden and temporary ones, but locks, which stay on purpose."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")
    return {str(path): path.read_bytes() for path in found}


@pytest.fixture
def fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Fails:
    monkeypatch.chdir(tmp_path)

    def fails(*words: object) -> tuple[int, str]:
        before = files_of(tmp_path)
        capsys.readouterr()
        code = cli.main.run([str(word) for word in words])
        out, error = capsys.readouterr()
        assert code != 0
        assert out == ""
        assert error.startswith("error: ")
        assert error.count("\n") == 1
        assert "Traceback" not in error
        assert "unexpected" not in error
        assert files_of(tmp_path) == before
        return code, error

    return fails


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("riks: {}\n", 2, ["config.yaml:1", "riks", "risk"]),
        ("risk: {stop_loss: 3}\n", 2, ["config.yaml:1", "risk.stop_loss"]),
        ("instrument: {leverage: 11}\n", 2, ["config.yaml:1", "leverage", "10"]),
        ("risk: {max_leverage: 11}\n", 2, ["config.yaml:1", "risk.max_leverage"]),
        ("risk: {stop_loss_pct_of_price: 9.5}\n", 3, ["stop_loss_pct_of_price 9.5", "liquidates"]),
        ("mode: real\n", 2, ["config.yaml:1", "mode", "paper"]),
        ("strategy: nosuch\n", 2, ["config.yaml:1", "nosuch", "threshold"]),
        ("a: [\n", 2, ["config.yaml"]),
    ],
)
@pytest.mark.parametrize("command", [["config", "check"], ["run"], ["replay"], ["train"]])
def test_wrong_settings(
    fails: Fails, tmp_path: Path, command: list[str], text: str, code: int, said: list[str]
) -> None:
    (tmp_path / "config.yaml").write_text(text)
    found, error = fails(*command)
    assert found == code
    assert all(part in error for part in said), error


def test_wrong_strategy_file(fails: Fails, tmp_path: Path) -> None:
    (tmp_path / "strategies").mkdir()
    (tmp_path / "strategies" / "mine.yaml").write_text("kind: threshold\nenter_abov: 0.5\n")
    (tmp_path / "config.yaml").write_text("strategy: mine\n")
    code, error = fails("run")
    assert code == 2
    assert "mine.yaml:2" in error
    assert "enter_abov" in error


HEAD = "ts,open,high,low,close,volume\n"
ROW = "{},80,81,79,80,5\n"
HOURS = [1_700_002_800_000 + 3_600_000 * number for number in range(4)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEAD.replace(",close", "") + "1700002800000,80,81,79,5\n", ["close"]),
        (HEAD + "".join(ROW.format(HOURS[n]) for n in (0, 2, 1, 3)), ["row 3"]),
        (HEAD + "".join(ROW.format(HOURS[n]) for n in (0, 1, 1, 2)), ["row 3"]),
        (HEAD, []),
    ],
)
def test_wrong_history(fails: Fails, tmp_path: Path, text: str, said: list[str]) -> None:
    file = tmp_path / "history.csv"
    file.write_text(text)
    code, error = fails(*import_line(tmp_path / "home", file, "candles", "LTCUSDT"))
    assert code == 2
    assert "history.csv" in error
    assert all(part in error for part in said), error
    assert not (tmp_path / "home" / "store").exists() or not files_of(tmp_path / "home")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real market data are not beside the project")
def test_truncated_parquet(fails: Fails, tmp_path: Path) -> None:
    file = tmp_path / "short.parquet"
    file.write_bytes(LTC.read_bytes()[:-100])
    code, error = fails(*import_line(tmp_path / "home", file, "candles", "LTCUSDT"))
    assert code == 2
    assert "short.parquet" in error


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["run", "--mode", "real"], ["mode 'real'", "paper"]),
        (["run", "--mode", "testnet"], ["no key for mode testnet", ".env.example"]),
        (["run", "--mode", "live"], ["no key for mode live", ".env"]),
        (["reconcile"], ["mode paper has no exchange", "--mode testnet"]),
        (["status", "--mode", "demo"], ["demo/journal.sqlite", "no journal"]),
        (["runn"], ["runn", "run"]),
        (["run", "--second", "3"], ["--second"]),
        (["run", "--seconds", "-1"], ["--seconds"]),
        (["replay", "--from", "2025-01-01", "--to", "2024-01-01"], ["2025-01-01", "2024-01-01"]),
        (["replay", "--from", "yesterday"], ["yesterday", "YYYY-MM-DD"]),
        (["replay", "--journal", "some"], ["--journal some"]),
        (["replay"], ["store", "ebb data import"]),
        (["train"], ["store", "ebb data import"]),
        (["run"], ["models", "ebb train"]),
        (["status"], ["journal.sqlite", "no journal"]),
        (["explain", "d1"], ["d1", "journal"]),
        (["models", "show", "../x"], ["../x"]),
        (["data", "import", "none.csv"], ["--kind"]),
        (["data", "check"], ["store", "empty"]),
        (["--config", "none.yaml", "config", "check"], ["none.yaml"]),
    ],
)
def test_wrong_words(fails: Fails, tmp_path: Path, words: list[str], said: list[str]) -> None:
    _, error = fails("--home", tmp_path / "home", *words)
    assert all(part in error for part in said), error


@pytest.mark.parametrize("command", [["run"], ["train"], ["replay"], ["status"], ["data", "list"]])
def test_home_that_is_a_file(fails: Fails, tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "home").write_text("mine")
    code, error = fails("--home", tmp_path / "home", *command)
    assert code == 2
    assert f"{tmp_path}/home: home is a file" in error


def test_home_that_cannot_be_written(fails: Fails, tmp_path: Path) -> None:
    # Nobody, root neither, makes a folder in /proc.
    (tmp_path / "config.yaml").write_text("strategy: always_short\n")
    code, error = fails("--home", "/proc/ebb", "run", "--seconds", "1")
    assert code == 4
    assert "/proc/ebb" in error


@pytest.fixture
def home(trained: Path, tmp_path: Path) -> Path:
    home = tmp_path / "home"
    shutil.copytree(trained, home)
    return home


def model_file(home: Path, name: str) -> Path:
    (path,) = (home / "models").glob(f"*/{name}")
    return path


@pytest.mark.parametrize("name", ["model.txt", "card.json"])
@pytest.mark.parametrize("command", ["run", "replay"])
def test_model_with_one_bit_changed(fails: Fails, home: Path, name: str, command: str) -> None:
    path = model_file(home, name)
    raw = bytearray(path.read_bytes())
    # A digit in the middle stays a digit.
    at = next(n for n in range(len(raw) // 2, len(raw)) if raw[n : n + 1] in b"0246")
    raw[at] ^= 1
    path.write_bytes(raw)
    code, error = fails("--home", home, command)
    assert code == 2
    assert str(path) in error


def test_features_that_are_not_the_bots(fails: Fails, home: Path) -> None:
    path = model_file(home, "card.json")
    card = parse_card(path.read_bytes(), "")
    other = card.model_copy(update={"features": ("tea_leaves", *card.features[1:])})
    path.write_bytes(other.sealed().to_bytes())
    code, error = fails("--home", home, "replay")
    assert code == 2
    assert f"{path}: features differ: number 1 is tea_leaves in the model" in error


def test_days_outside_the_history(fails: Fails, home: Path) -> None:
    code, error = fails("--home", home, "replay", "--from", "2027-01-01", "--to", "2027-02-01")
    assert code == 2
    assert "LTCUSDT" in error
    assert "period asked for" in error


def test_no_room_for_a_replay(home: Path) -> None:
    """A disk that fills up: the journal and the report of the replay are not there, not even in part."""
    before = files_of(home)
    child = subprocess.Popen(
        [sys.executable, "-m", "cli.main", "--home", str(home), "replay", "--from", "2024-01-01"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    resource.prlimit(child.pid, resource.RLIMIT_FSIZE, (100_000, 100_000))
    out, error = child.communicate(timeout=60)
    assert (child.returncode, out) == (4, ""), error
    assert error.startswith("error: ")
    assert error.count("\n") == 1
    assert files_of(home) == before
