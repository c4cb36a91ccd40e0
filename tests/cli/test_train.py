"""`ebb train` and `ebb models` on the embedded market: what they print, keep and refuse."""

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner, Result

from bot.config.load import load
from cli import models, train
from core.calendar import DAY_MS
from core.errors import InputError
from research.store import parse_day

Ebb = Callable[..., Result]
CONFIG = """
data: {exchange: embedded}
market: {history_bars: 4000, edge_strength: 0.5}
training: {folds: 2, rounds: 40, min_train_rows: 1500}
"""
COMMANDS = {"train": train.app, "models": models.app}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def ebb(home: Path) -> Ebb:
    file = home / "config.yaml"
    file.write_text(CONFIG)

    def run(command: str, *words: str, at: Path = home) -> Result:
        context = SimpleNamespace(home=at, config=load(file, at))
        result = CliRunner().invoke(COMMANDS[command], list(words), obj=context)
        if isinstance(result.exception, InputError):
            raise result.exception
        return result

    return run


@pytest.fixture(scope="module")
def trained(ebb: Ebb) -> dict[str, object]:
    result = ebb("train", "--from", "2025-02-01", "--to", "2025-05-31", "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, object] = json.loads(result.stdout)
    return found


def test_json_holds_id_path_folds_and_card(trained: dict[str, object], home: Path) -> None:
    card = trained["card"]
    assert isinstance(card, dict)
    assert trained["model_id"] == card["model_id"]
    assert trained["path"] == str(home / "models" / str(trained["model_id"]))
    assert isinstance(trained["folds"], list)
    assert len(trained["folds"]) == 2


def test_no_row_lies_outside_the_days_asked_for(trained: dict[str, object]) -> None:
    card = trained["card"]
    assert isinstance(card, dict)
    # Warmed up by January's bars: the first row is the first bar of February.
    assert card["trained_from_ms"] == parse_day("2025-02-01") + 3_600_000
    # The last day is included, and no label looks beyond it.
    assert parse_day("2025-05-31") < card["trained_until_ms"] <= parse_day("2025-05-31") + DAY_MS


def test_table_ends_with_verdict_id_path_and_who_serves(ebb: Ebb, home: Path) -> None:
    lines = ebb("train", "--to", "2025-05-31").stdout.splitlines()
    assert lines[0].startswith("fold  tested from")
    assert "walk-forward AUC" in lines[3]
    assert lines[-3].startswith("model lightgbm-20250531-")
    assert lines[-2] == f"path  {home}/models/{lines[-3].removeprefix('model ')}"
    assert "serv" in lines[-1]


def test_models_are_listed_and_shown(ebb: Ebb, trained: dict[str, object]) -> None:
    listed = json.loads(ebb("models", "list", "--json").stdout)
    assert trained["model_id"] in [one["model_id"] for one in listed]
    shown = json.loads(ebb("models", "show", str(trained["model_id"]), "--json").stdout)
    assert shown == trained["card"]
    assert "note       LTCUSDT 1h: walk-forward AUC" in ebb("models", "show").output


def test_show_refuses_a_model_file_that_was_changed(
    ebb: Ebb, trained: dict[str, object], home: Path
) -> None:
    path = home / "models" / str(trained["model_id"]) / "model.txt"
    sound = path.read_bytes()
    path.write_bytes(sound.replace(b"leaf", b"leav", 1))
    try:
        with pytest.raises(InputError, match=r"model\.txt: SHA-256 is"):
            ebb("models", "show", str(trained["model_id"]))
    finally:
        path.write_bytes(sound)


def test_damaged_card_is_listed_as_such_with_exit_code_1(ebb: Ebb, tmp_path: Path) -> None:
    (tmp_path / "models" / "broken").mkdir(parents=True)
    (tmp_path / "models" / "broken" / "card.json").write_text("{}")
    result = ebb("models", "list", at=tmp_path)
    assert result.exit_code == 1
    assert "broken" in result.output


def test_home_without_models_says_how_to_make_one(ebb: Ebb, tmp_path: Path) -> None:
    assert "`ebb train` makes one" in ebb("models", "list", at=tmp_path).output
    with pytest.raises(InputError, match="no model has been trained"):
        ebb("models", "show", at=tmp_path)


def test_period_too_short_to_train_on_is_refused(ebb: Ebb, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="train on a longer period"):
        ebb("train", "--from", "2025-03-01", "--to", "2025-03-10", at=tmp_path)
    assert not (tmp_path / "models").exists()


def marked(ebb: Ebb, at: Path) -> list[str]:
    return [
        line.split()[1]
        for line in ebb("models", "list", at=at).stdout.splitlines()
        if line.startswith("*")
    ]


def test_the_first_model_serves_and_a_later_one_only_once_it_is_promoted(
    ebb: Ebb, tmp_path: Path
) -> None:
    first = ebb("train", "--from", "2025-02-01", "--to", "2025-05-20", at=tmp_path)
    (serving,) = marked(ebb, tmp_path)
    assert f"{serving} serves" in first.stdout
    second = ebb("train", "--from", "2025-02-01", "--to", "2025-05-31", at=tmp_path)
    assert marked(ebb, tmp_path) == [serving]
    assert f"{serving} goes on serving" in second.stdout
    listed = json.loads(ebb("models", "list", "--json", at=tmp_path).stdout)
    (challenger,) = [one["model_id"] for one in listed if not one["latest"]]
    ebb("models", "promote", challenger, at=tmp_path)
    assert marked(ebb, tmp_path) == [challenger]
    assert f"{serving} serves again" in ebb("models", "rollback", at=tmp_path).stdout
