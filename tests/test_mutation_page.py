"""The page of survivors: what counts as killed, what is mere wording, and that every other survivor has its reason."""

import json
from pathlib import Path

import pytest

from tests.mutation import REASONS, Change, Found, page, read, state_of

MODULE = """
def x_f__mutmut_orig(a):
    if a < 1:
        return "too low"
    return wait(a * 1000)

def x_f__mutmut_1(a):
    if a <= 1:
        return "too low"
    return wait(a * 1000)

def x_f__mutmut_2(a):
    if a < 1:
        return "XXtoo lowXX"
    return wait(a * 1000)

def x_f__mutmut_3(a):
    if a < 1:
        return "too low"
    return wait(a * 1001)
"""

WHY = """
[["core.a.f"]]
before = "if a < 1:"
after = "if a <= 1:"
why = "a is never 1"
"""

GONE = """
[["core.a.f"]]
before = "if a < 1:"
after = "if a > 1:"
why = "it once survived"
"""


def found_in(folder: Path, reasons: str) -> Found:
    """Return what is read of six mutants: three survive, one is killed, one hangs, one was not tried."""
    (folder / "core").mkdir()
    (folder / "core" / "a.py").write_text(MODULE)
    (folder / "why.toml").write_text(reasons)
    codes: dict[str, int | None] = {f"core.a.x_f__mutmut_{number}": 0 for number in range(1, 4)}
    codes |= {"core.a.x_f__mutmut_5": 1, "core.a.x_f__mutmut_6": 36, "core.a.x_f__mutmut_7": None}
    (folder / "core" / "a.py.meta").write_text(json.dumps({"exit_code_by_key": codes}))
    return read(folder, folder / "why.toml")


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


def test_survivors_are_words_explained_or_not_and_the_score_leaves_out_what_was_not_tried(
    tmp_path: Path,
) -> None:
    found = found_in(tmp_path, WHY)
    kinds = [found.kind_of(one) for one in found.survivors]
    assert kinds == ["explained", "words", "unexplained"]
    text = page(found, "abc1234")
    assert "**2 of 5 mutants were killed: 40.0 %**" in text
    assert "But for words, 50.0 % are killed." in text
    assert "| the rest of core | 5 | 2 | 40.0 % |" in text
    assert "1 not tried" in text
    assert "of commit abc1234" in text
    assert "- `core.a.f`: `if a < 1:` -> `if a <= 1:`: a is never 1\n" in text
    said = "`return wait(a * 1000)` -> `return wait(a * 1001)`: **unexplained**"
    assert said in text


def test_a_reason_that_no_survivor_needs_is_stale(tmp_path: Path) -> None:
    found = found_in(tmp_path, WHY + GONE)
    assert found.stale == [Change("core.a.f", "if a < 1:", "if a > 1:")]


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ('say(f"{a} is lost")', 'say(f"XX{a} is lostXX")', True),
        ("say(f\"{a or 'some one'} is lost\")", "say(f\"{a or 'SOME ONE'} is lost\")", True),
        ('say(f"{a / 1000} is lost")', 'say(f"{a / 1001} is lost")', False),
        ('Alert("info", "all is well")', 'Alert("INFO", "all is well")', False),
        ("say(a)", "say(b)", False),
    ],
)
def test_words_are_what_a_person_reads_and_no_value_and_no_name(
    before: str, after: str, *, words: bool
) -> None:
    assert Change("f", before, after).is_words is words


def test_of_a_long_change_what_differs_is_shown() -> None:
    before, after = (f"first = 1, {'x' * 100}, second = {end}, {'y' * 100}" for end in "23")
    shown = str(Change("f", before, after))
    assert "second = 2" in shown
    assert "second = 3" in shown
    assert len(shown) < 250


def test_every_reason_that_is_kept_says_something(tmp_path: Path) -> None:
    found = read(tmp_path, REASONS)
    assert all(len(why.split()) > 3 for why in found.reasons.values())
    assert not any(one.is_words for one in found.reasons)
