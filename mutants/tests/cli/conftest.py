"""What the tests of whole command lines share: a home with real history and a model, made once."""

import shutil
from pathlib import Path

import pytest

import cli.main

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data"
IMPORTS = (
    ("candles/binance_um_LTCUSDT_1h.parquet", "candles", "LTCUSDT"),
    ("candles/binance_um_BTCUSDT_1h.parquet", "candles", "BTCUSDT"),
    ("funding/binance_um_LTCUSDT_funding_8h.parquet", "funding", "LTCUSDT"),
)


def import_line(home: Path, file: Path, kind: str, symbol: str) -> list[str]:
    """Return the words of one import."""
    names = ["--kind", kind, "--exchange", "binance", "--symbol", symbol]
    return ["--home", str(home), "data", "import", str(file), *names]


@pytest.fixture(scope="session")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with real history; copy it, do not write into it."""
    if not SHARED.is_dir():
        pytest.skip("the real market data are not beside the project")
    home = tmp_path_factory.mktemp("history")
    for name, kind, symbol in IMPORTS:
        assert cli.main.run(import_line(home, SHARED / name, kind, symbol)) == 0
    return home


@pytest.fixture(scope="session")
def trained(history: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with real history and a model of 2020 to 2023; copy it, do not write into it."""
    home = tmp_path_factory.mktemp("trained") / "home"
    shutil.copytree(history, home)
    words = ["--home", str(home), "train", "--from", "2020-01-09", "--to", "2023-12-31"]
    assert cli.main.run(words) == 0
    return home
