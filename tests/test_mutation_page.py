"""The page of survivors: what counts as killed, and how a survivor is sorted."""

import json
from pathlib import Path

import pytest

from tests.mutation import Survivor, page, read, state_of

MODULE = """
def x_f__mutmut_orig(a):
    if a < 1:
        return "low"
    return wait(a * 1000)

def x_f__mutmut_1(a):
    if a <= 1:
        return "low"
    return wait(a * 1000)

def x_f__mutmut_2(a):
    if a < 1:
        return "XXlowXX"
    return wait(a * 1000)

def x_f__mutmut_3(a):
    if a < 1:
        return "low"
    return wait(a * 1001)

def x_f__mutmut_4(a):
    if a < 1:
        return "low"
    return wait(None)
"""


@pytest.mark.parametrize(
    ("code", "state"),
    [
        (0, "survived"),
        (1, "killed"),
        (3, "killed"),
        (36, "timeout"),
        (-24, "timeout"),
        (33, "no tests"),
        (None, "not tried"),
    ],
)
def test_an_exit_code_says_what_became_of_a_mutant(code: int | None, state: str) -> None:
    assert state_of(code) == state


def test_survivors_are_sorted_and_the_score_leaves_out_what_was_not_tried(tmp_path: Path) -> None:
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "a.py").write_text(MODULE)
    codes = {f"core.a.x_f__mutmut_{number}": 0 for number in range(1, 5)}
    codes |= {"core.a.x_f__mutmut_5": 1, "core.a.x_f__mutmut_6": 36}
    tried: dict[str, int | None] = {**codes, "core.a.x_f__mutmut_7": None}
    (tmp_path / "core" / "a.py.meta").write_text(json.dumps({"exit_code_by_key": tried}))
    counts, survivors = read(tmp_path)
    assert [one.kind for one in survivors] == ["edge", "words", "scale", "rest"]
    text = page(counts, survivors, "abc1234")
    assert "**2 of 6 mutants were killed: 33.3 %**" in text
    assert "1 not tried" in text
    assert "of commit abc1234" in text
    assert "return wait(a * 1000)` -> `return wait(None)" in text


def test_a_text_with_a_value_in_it_is_words_and_another_value_is_not() -> None:
    assert Survivor("f", 'say(f"{a} lost")', 'say("XX{a} lostXX")').kind == "words"
    assert Survivor("f", "say(a)", "say(b)").kind == "rest"
