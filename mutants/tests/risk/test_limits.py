"""Limits: every one has a range, a description, and a default inside its range."""

from dataclasses import fields
from typing import get_type_hints

import pytest
from annotated_types import DocInfo, Ge, Gt, Le

from risk.limits import Limits

HINTS = get_type_hints(Limits, include_extras=True)


@pytest.mark.parametrize("name", [field.name for field in fields(Limits)])
def test_a_default_lies_in_its_documented_range(name: str) -> None:
    marks = HINTS[name].__metadata__
    value = getattr(Limits(), name)
    (top,) = [mark.le for mark in marks if isinstance(mark, Le)]
    (low,) = [mark for mark in marks if isinstance(mark, Ge | Gt)]
    assert value <= top
    assert value >= low.ge if isinstance(low, Ge) else value > low.gt
    assert [mark.documentation for mark in marks if isinstance(mark, DocInfo)]


def test_no_setting_allows_more_than_ten_times_leverage() -> None:
    assert [mark.le for mark in HINTS["max_leverage"].__metadata__ if isinstance(mark, Le)] == [10]
