"""`ebb train --recording`, as a person types it: what it prints and keeps, who serves it, and what it refuses."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import cli.main
from strategies.features.catalogue import names_with
from tests.fakes.recorded import Heard, keep

SETTINGS = """
home: home
instrument: {bar: 5s}
data: {exchange: embedded, cross_symbol: null}
sources: {flow: true}
risk: {time_exit_bars: 12}
training: {folds: 2, rounds: 20, min_train_rows: 200, embargo_bars: 12}
"""
DAY = "2025-11-25"
Say = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with an hour of ticks."""
    made = tmp_path_factory.mktemp("recorded")
    keep(made / "home" / "ticks", Heard(3600).events())
    (made / "config.yaml").write_text(SETTINGS)
    return made


@pytest.fixture
def say(folder: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    def run(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = cli.main.run(["--config", str(folder / "config.yaml"), *map(str, words)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_a_model_is_trained_on_a_recording_shown_and_served_by_a_replay_of_it(
    say: Say, folder: Path
) -> None:
    code, out, err = say("train", "--recording", folder / "home" / "ticks", "--json")
    assert code == 0, err
    card = json.loads(out)["card"]
    assert tuple(card["features"]) == names_with(("flow",))
    assert (card["exchange"], card["bar_ms"]) == ("bybit", 5000)
    assert "hears flow, from the recording " in say("models", "show")[1]
    code, out, err = say("replay-ticks", "--from", DAY, "--journal", "all", "--json")
    assert code == 0, err
    assert json.loads(out)["decisions"] >= card["rows"]
    # Candles do not tell what a source said.
    for words in (("replay",), ("models", "retrain"), ("models", "compare", card["model_id"])):
        code, _, err = say(*words)
        assert code == 2
        assert f"model {card['model_id']} hears flow; expected a model of bars alone" in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--recording", "nowhere"), "nowhere: no trades of bybit LTCUSDT; expected a folder as"),
        (("--recording", "TICKS", "--exchange", "okx"), "of okx LTCUSDT, but of bybit LTCUSDT"),
        (("--recording", "TICKS", "--exchange", "../x"), "../x"),
        (("--recording", "TICKS", "--from", "2024-01-01", "--to", "2024-01-02"), "days within"),
        (("--recording", "TICKS", "--walk-forward"), "--recording with --walk-forward"),
        (("--recording", "TICKS", "--reversal", "1m"), "--recording with --reversal"),
        (("--exchange", "okx"), "--exchange okx without --recording"),
        (("--recording", "CUT"), "a part cannot be read"),
        (("--recording", "SHORT"), "rows of 5s can be labelled in 2025-11-25"),
    ],
)
def test_wrong_recordings_are_one_clear_line_and_leave_nothing(
    say: Say, folder: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    places = {"TICKS": folder / "home" / "ticks"}
    if "CUT" in words:
        places["CUT"] = keep(tmp_path / "cut", Heard(20).events())
        part = next((tmp_path / "cut" / "trades").rglob("*.parquet"))
        part.write_bytes(part.read_bytes()[:100])
    if "SHORT" in words:
        places["SHORT"] = keep(tmp_path / "short", Heard(120).events())
    home = tmp_path / "home"
    code, out, err = say("--home", home, "train", *(places.get(word, word) for word in words))
    assert code == 2
    assert said in err
    assert len(err.strip().splitlines()) == 1
    assert not out
    assert not home.exists()
