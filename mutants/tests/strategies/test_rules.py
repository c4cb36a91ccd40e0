"""The rules: what they decide, what they refuse, and that their YAML agrees with the code."""

import math
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from core.decision import Stance
from core.errors import InputError
from core.plugs import View
from strategies.always_flat import AlwaysFlat
from strategies.always_short import AlwaysShort
from strategies.registry import BUILT_IN
from strategies.threshold import Threshold

FOLDER = Path(__file__).resolve().parents[2] / "strategies"
RULE = Threshold(enter_above=0.6, exit_below=0.4, min_hold_bars=3)


def seen(forecast: float, bars_held: int | None = None) -> View:
    return View(0, forecast, bars_held is not None, bars_held or 0, ())


views = st.builds(
    seen,
    st.one_of(st.floats(0, 1), st.just(math.nan)),
    st.one_of(st.none(), st.integers(0, 100)),
)


@pytest.mark.parametrize(
    ("forecast", "bars_held", "stance"),
    [
        (0.59, None, Stance.FLAT),
        (0.60, None, Stance.SHORT),
        (math.nan, None, Stance.FLAT),
        (0.50, 3, Stance.SHORT),
        (0.40, 3, Stance.SHORT),
        (0.39, 3, Stance.FLAT),
        (0.39, 2, Stance.SHORT),
        (math.nan, 2, Stance.SHORT),
        (math.nan, 3, Stance.FLAT),
    ],
)
def test_threshold_enters_high_leaves_low_and_waits_its_time(
    forecast: float, bars_held: int | None, stance: Stance
) -> None:
    assert RULE.decide(seen(forecast, bars_held)) is stance


@given(views)
def test_threshold_opens_nothing_below_its_entry_and_closes_nothing_above_its_exit(
    view: View,
) -> None:
    stance = RULE.decide(view)
    if stance is Stance.SHORT and not view.holding:
        assert view.forecast >= RULE.enter_above
    if stance is Stance.FLAT and view.holding:
        assert not view.forecast >= RULE.exit_below
        assert view.bars_held >= RULE.min_hold_bars


@pytest.mark.parametrize(("enter", "leave"), [(0.5, 0.6), (math.nan, 0.4), (0.5, math.nan)])
def test_a_band_that_is_upside_down_is_refused(enter: float, leave: float) -> None:
    with pytest.raises(InputError, match="exit_below at most enter_above"):
        Threshold(enter_above=enter, exit_below=leave)


def test_a_band_without_width_is_allowed() -> None:
    assert Threshold(enter_above=0.5, exit_below=0.5).decide(seen(0.5)) is Stance.SHORT


@given(views)
def test_the_two_yardsticks_never_change_their_mind(view: View) -> None:
    assert AlwaysFlat().decide(view) is Stance.FLAT
    assert AlwaysShort().decide(view) is Stance.SHORT


@pytest.mark.parametrize("name", BUILT_IN)
def test_the_yaml_of_a_rule_holds_every_key_with_the_default_of_the_code(name: str) -> None:
    text = (FOLDER / f"{name}.yaml").read_text()
    written = YAML(typ="safe").load(text)
    assert text.startswith(f"# yaml-language-server: $schema=schema/{name}.schema.json\n")
    assert written.pop("kind") == name
    rule: Any = BUILT_IN[name]
    assert written == {field.name: field.default for field in fields(rule)}


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_key_of_a_yaml_is_explained_by_the_line_above_it(name: str) -> None:
    lines = (FOLDER / f"{name}.yaml").read_text().splitlines()
    keys = [k for k, line in enumerate(lines) if line and not line.startswith("#")]
    assert all(lines[k - 1].startswith("# ") and lines[k - 1].endswith(".") for k in keys)
