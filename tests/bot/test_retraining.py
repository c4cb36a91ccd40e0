"""Training in a child: what it says is told in a line, whatever becomes of it."""

import asyncio
import time
from pathlib import Path

import pytest

from bot.retraining import train_in_child

CONFIG = """
home: ./home
data: {exchange: embedded, cross_symbol: null}
market: {history_bars: 3000, edge_strength: 0.6}
training: {folds: 2, rounds: 20, min_train_rows: 1000}
"""


@pytest.mark.slow
def test_the_first_model_is_trained_and_serves(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG)
    said = asyncio.run(train_in_child(path, tmp_path / "home"))
    assert said == "the first model"
    assert (tmp_path / "home" / "models" / "champion.json").is_file()


def test_a_child_that_fails_is_told_with_its_own_words(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("home: ./home\n")
    said = asyncio.run(train_in_child(path, tmp_path / "home"))
    assert said.startswith("failed with 2: error: ")


def test_a_child_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG)
    started = time.monotonic()
    said = asyncio.run(train_in_child(path, tmp_path / "home", timeout_s=0.05))
    assert "without a result" in said
    assert time.monotonic() - started < 10
