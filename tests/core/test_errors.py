"""An error of input is one line: where, what, what was wanted, what to do; what is not known is left out."""

import pytest

from core.errors import EbbError, InputError, InvariantError, ResourceError, UnsafeError


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({}, "is wrong"),
        ({"where": "a.yaml:3 bar"}, "a.yaml:3 bar: is wrong"),
        ({"wanted": "1h"}, "is wrong; expected 1h"),
        ({"fix": "write 1h"}, "is wrong; write 1h"),
        (
            {"where": "a.yaml", "wanted": "1h", "fix": "write\n 1h"},
            "a.yaml: is wrong; expected 1h; write 1h",
        ),
    ],
)
def test_it_reads_as_one_line(given: dict[str, str], text: str) -> None:
    error = InputError("is wrong", **given)
    assert str(error) == text
    assert error.what == "is wrong"
    assert (error.wanted, error.where, error.fix) == tuple(
        given.get(name, "") for name in ("wanted", "where", "fix")
    )


def test_every_kind_has_its_exit_code() -> None:
    kinds = (EbbError, InputError, UnsafeError, ResourceError, InvariantError)
    assert [kind.exit_code for kind in kinds] == [1, 2, 3, 4, 5]
