import math
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import get_args, get_origin, get_type_hints

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journal.codec import CODEC, Codec, CodecError
from core.decision import Decision, Stance
from core.events import Bar, FillKind, Trade

LEAVES: Mapping[object, st.SearchStrategy[object]] = {
    str: st.text(st.characters(codec="utf-8")),
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_infinity=False),
    bool: st.booleans(),
    Decimal: st.decimals(allow_nan=False),
    NoneType: st.none(),
}


def values(hint: object) -> st.SearchStrategy[object]:
    """Return values of any type that a record's field may have."""
    if hint in LEAVES:
        return LEAVES[hint]
    if isinstance(hint, UnionType):
        return st.one_of([values(member) for member in get_args(hint)])
    if get_origin(hint) in (tuple, Sequence):
        return st.lists(values(get_args(hint)[0]), max_size=5).map(tuple)
    assert isinstance(hint, type)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return records(hint)


def records(kind: type) -> st.SearchStrategy[object]:
    """Return records of `kind` with anything in their fields."""
    hints = get_type_hints(kind)
    return st.builds(kind, **{field.name: values(hints[field.name]) for field in fields(kind)})


RECORDS = st.one_of([records(kind) for kind in CODEC.kinds.values()])
BAR = Bar(7, 8, "LTCUSDT", 60_000, 80.0, 81.5, 79.25, 80.5, 12.0)


def same(left: object, right: object) -> bool:
    """Equality of type and value, where NaN equals NaN and Decimals keep their exponent."""
    if type(left) is not type(right):
        return False
    if isinstance(left, float) and isinstance(right, float):
        return left == right or (math.isnan(left) and math.isnan(right))
    if isinstance(left, Decimal):
        return str(left) == str(right)
    if isinstance(left, tuple) and isinstance(right, tuple):
        return len(left) == len(right) and all(map(same, left, right))
    if hasattr(left, "__dataclass_fields__"):
        names = [field.name for field in fields(left)]  # type: ignore[arg-type]
        return all(same(getattr(left, name), getattr(right, name)) for name in names)
    return left == right


@given(RECORDS)
def test_every_record_comes_back_as_it_was(record: object) -> None:
    body = CODEC.encode(record)
    again = CODEC.decode(body)
    assert same(record, again)
    assert CODEC.encode(again) == body


def test_every_record_of_core_is_known() -> None:
    assert {"Bar", "Timer", "Fill", "PlaceOrder", "AmendStop", "Decision"} <= set(CODEC.kinds)


def test_fields_keep_their_order_behind_the_tag() -> None:
    assert CODEC.encode(BAR) == (
        b'{"type":"Bar","time":7,"time_received":8,"symbol":"LTCUSDT","bar_ms":60000,'
        b'"open":80.0,"high":81.5,"low":79.25,"close":80.5,"volume":12.0}'
    )


def test_a_silent_source_is_null_and_nan_again() -> None:
    body = CODEC.encode(Trade(1, 2, "LTCUSDT", math.nan, 1.0, taker_sells=True))
    assert b'"price":null' in body
    trade = CODEC.decode(body)
    assert isinstance(trade, Trade)
    assert math.isnan(trade.price)


@pytest.mark.parametrize("vector", [[1.0, 2.0], array("d", [1.0, 2.0]), np.array([1.0, 2.0])])
def test_a_vector_may_be_any_row_of_floats(vector: Sequence[float]) -> None:
    quiet = Decision("a", 1, 80.0, 0.5, Stance.FLAT, None, Decimal(0), vector, "", quiet=True)
    again = CODEC.decode(CODEC.encode(quiet))
    assert isinstance(again, Decision)
    assert again.vector == (1.0, 2.0)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"type":"Nobody"}',
        b'{"type":"Bar"}',
        b'{"type":"Reconcile","ask":"nothing","symbol":"","client_order_id":"","reason":""}',
    ],
)
def test_other_bytes_are_refused_in_one_error(body: bytes) -> None:
    with pytest.raises(CodecError):
        CODEC.decode(body)


@given(st.binary())
def test_no_bytes_raise_anything_else(body: bytes) -> None:
    with pytest.raises(CodecError):
        CODEC.decode(body)


def test_a_stranger_is_refused() -> None:
    with pytest.raises(TypeError, match="no record"):
        CODEC.encode(object())


@dataclass(frozen=True, slots=True)
class Rich:
    pair: tuple[int, Decimal]
    kinds: tuple[FillKind, ...]
    scores: Mapping[str, float]
    maybe: float | None


def test_pairs_and_mappings_come_back_typed() -> None:
    codec = Codec([Rich])
    rich = Rich((1, Decimal("2.50")), (FillKind.ADL,), {"a": 1.0}, None)
    assert codec.decode(codec.encode(rich)) == rich


@dataclass(frozen=True, slots=True)
class Torn:
    either: Bar | Trade


@dataclass(frozen=True, slots=True)
class Taken:
    type: str


@pytest.mark.parametrize("kind", [Torn, Taken])
def test_a_field_that_could_not_come_back_is_refused_before_anything_is_written(kind: type) -> None:
    with pytest.raises(TypeError):
        Codec([kind])
