from pathlib import Path

import pytest

from bot.config.strategy import load_strategy
from core.errors import InputError
from strategies.registry import BUILT_IN
from strategies.threshold import Threshold


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "strategies").mkdir()
    return tmp_path


def put(folder: Path, text: str) -> None:
    (folder / "strategies" / "mine.yaml").write_text(text)


@pytest.mark.parametrize("kind", BUILT_IN)
def test_every_kind_comes_with_a_file(kind: str, folder: Path) -> None:
    choice = load_strategy(kind, folder, "config.yaml:1 strategy")
    assert (choice.kind, type(choice.rule)) == (kind, BUILT_IN[kind])


def test_a_file_beside_the_config_wins_over_the_one_that_comes_with_ebb(folder: Path) -> None:
    (folder / "strategies" / "threshold.yaml").write_text("kind: threshold\nenter_above: 0.9\n")
    assert load_strategy("threshold", folder, "").rule == Threshold(enter_above=0.9)


def test_a_path_within_the_folder_is_taken(folder: Path) -> None:
    put(folder, "kind: threshold\nmin_hold_bars: 7\n")
    choice = load_strategy("strategies/mine.yaml", folder, "")
    assert choice.rule == Threshold(min_hold_bars=7)
    assert choice.file == folder / "strategies" / "mine.yaml"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "kind: threshold\nenter_abov: 1",
            (
                "strategies/mine.yaml:2 enter_abov: unknown key; nearest is enter_above; "
                "remove or rename it"
            ),
        ),
        (
            "kind: threshold\n\nenter_above: 1.5",
            (
                "strategies/mine.yaml:3 enter_above: 1.5 is above 1; expected a number from 0 "
                "to 1; probability of profit at or above which a short is opened (default 0.5)"
            ),
        ),
        (
            "kind: treshold",
            (
                "strategies/mine.yaml:1 kind: no strategy of kind 'treshold'; "
                "expected always_flat or always_short or threshold"
            ),
        ),
        (
            "enter_above: 0.6",
            (
                "strategies/mine.yaml kind: is missing; "
                "expected always_flat or always_short or threshold; it names the rule"
            ),
        ),
        ("kind: always_flat\nx: 1", "strategies/mine.yaml:2 x: unknown key; remove it"),
        ("kind: [a]", "strategies/mine.yaml:1 kind: ['a'] is no text; expected always_flat or"),
        ("- 1", "strategies/mine.yaml:1: not a mapping"),
    ],
)
def test_a_wrong_file_is_said_with_its_line(folder: Path, text: str, said: str) -> None:
    put(folder, text)
    with pytest.raises(InputError) as caught:
        load_strategy("mine", folder, "config.yaml:1 strategy")
    assert str(caught.value).startswith(said)


def test_a_rule_about_two_keys_names_the_file(folder: Path) -> None:
    put(folder, "kind: threshold\nenter_above: 0.4\nexit_below: 0.5\n")
    with pytest.raises(InputError, match=r"^strategies/mine\.yaml: exit_below 0\.5 with enter_"):
        load_strategy("mine", folder, "")


@pytest.mark.parametrize("choice", ["mine", "strategies/mine.yaml"])
def test_a_link_that_leads_out_is_refused(folder: Path, tmp_path: Path, choice: str) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside.yaml"
    outside.write_text("kind: threshold\n")
    (folder / "strategies" / "mine.yaml").symlink_to(outside)
    with pytest.raises(InputError):
        load_strategy(choice, folder, "config.yaml:1 strategy")


THIRD_PARTY = """
from dataclasses import dataclass
from typing import Annotated
from annotated_types import Ge, doc

@dataclass(frozen=True, slots=True)
class Never:
    patience_bars: Annotated[int, Ge(1), doc("bars to wait")]

    def decide(self, view):
        return "flat"

nothing = 5
"""


@pytest.fixture
def third_party(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    site = folder / "site"
    info = site / "never-1.0.dist-info"
    info.mkdir(parents=True)
    (site / "never_strategy.py").write_text(THIRD_PARTY)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: never\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[ebb.strategies]\nnever = never_strategy:Never\nbroken = never_strategy:nothing\n"
    )
    monkeypatch.syspath_prepend(site)
    return folder


def test_a_strategy_of_a_third_party_is_found_by_its_entry_point(third_party: Path) -> None:
    put(third_party, "kind: never\npatience_bars: 3\n")
    choice = load_strategy("mine", third_party, "")
    assert type(choice.rule).__name__ == "Never"
    put(third_party, "kind: never\n")
    with pytest.raises(InputError, match="patience_bars: is missing; expected a whole number from"):
        load_strategy("mine", third_party, "")
    put(third_party, "kind: broken\n")
    with pytest.raises(InputError, match="never_strategy:nothing is no dataclass"):
        load_strategy("mine", third_party, "")
