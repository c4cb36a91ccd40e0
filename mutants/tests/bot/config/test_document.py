import contextlib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from bot.config.document import MAX_BYTES, parse_document, read_document
from core.errors import InputError

ROOT = Path(__file__).resolve().parents[3]


def test_values_have_their_types_and_lines() -> None:
    text = b"# first\na: 1\nb:\n  c: [1.5, ~, 'true', true]\n  d: 2025-01-01\n  e: yes\n  f: -3e2\n"
    document = parse_document(text, "x.yaml")
    assert document.values == {
        "a": 1,
        "b": {"c": [1.5, None, "true", True], "d": "2025-01-01", "e": "yes", "f": -300.0},
    }
    assert document.where(("b", "d")) == "x.yaml:5 b.d"
    assert document.where(("b", "c", 1)) == "x.yaml:4 b.c.1"
    assert document.where(("b", "absent")) == "x.yaml b.absent"
    assert document.value(("b", "c", 0)) == 1.5
    assert document.value(("a", "deeper")) is None


def test_an_empty_file_says_nothing() -> None:
    assert parse_document(b"# only a comment\n", "x").values == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"a: 1\nb: !!python/object/apply:os.system [x]", "x:2: the tag "),
        (b"a: !!int 1", "x:1: the tag "),
        (b"a: &one 1\nb: 2", "x:1: an anchor or alias"),
        (b"a: &a [x]\nb: [*a, *a]\n", "x:1: an anchor or alias"),
        (b"a: *a", "x:1: an anchor or alias"),
        (b"&k a: 1", "x:1: an anchor or alias"),
        (b"a:\n  b: 1\n  c: 2\n  b: 3", "x:4: a.b is set again, first on line 2"),
        (b"a: 1\n'a': 2", "x:2: a is set again"),
        (b"a: 1\nb: .nan", "x:2: .nan is no number"),
        (b"a: -.inf", "x:1: -.inf is no number"),
        (b"a: 1e999", "x:1: 1e999 is too large"),
        (b"a: 1\n---\nb: 2", "x:2: a second document"),
        (b"- 1", "x:1: not a mapping"),
        (b"just text", "x:1: not a mapping"),
        (b"[a]: 1", "x:1: a key that is no text"),
        (b"a: [1,\n", "not YAML"),
        (b"a: 1\n b: 2", "x:2: not YAML"),
        (b"a: 1\nb: \xff", "x:2: not UTF-8"),
        (b"a: \x00", "not YAML"),
        (b'a: "\\U00110000"', "not YAML"),
        (b"a: " + b"[" * 40, "x:1: more than 16 levels"),
        (b"#" * (MAX_BYTES + 1), f"x: more than {MAX_BYTES} bytes"),
    ],
)
def test_what_a_settings_file_does_not_need_is_refused_in_one_line(text: bytes, said: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_document(text, "x")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.yaml", tmp_path):
        with pytest.raises(InputError, match=r"cannot be read: "):
            read_document(path)


YAMLISH = st.text(st.sampled_from("ab1.:-?[]{},&*!|>'\"%#@~ \n\t\\\x85\u2028<"), max_size=60)


@given(st.one_of(YAMLISH.map(str.encode), st.binary(max_size=60)))
@example(b"? - ? -\n")
@example(b"%YAML 9.9\n---\na: 1")
def test_any_bytes_are_values_or_one_error(text: bytes) -> None:
    with contextlib.suppress(InputError):
        parse_document(text, "x")


def test_our_reading_agrees_with_the_library_on_our_own_files() -> None:
    for path in (ROOT / "config.yaml", *(ROOT / "strategies").glob("*.yaml")):
        library = YAML(typ="safe", pure=True).load(path.read_bytes())
        ours = read_document(path).values
        if path.name == "config.yaml":
            # The library makes a date of it; here the type that wants one does.
            library["market"]["start"] = library["market"]["start"].isoformat()
        assert ours == library
