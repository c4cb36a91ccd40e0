"""Outside bytes are a probability, or a refusal in one line; never anything else."""

import contextlib
import math

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.inference.protocol import MAX_ANSWER_BYTES, AnswerError, probability_in, request_of

JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=7), inner),
    max_leaves=20,
)


def answer(*data: object, **more: object) -> bytes:
    output = {"name": "predict", "datatype": "FP64", "shape": [1, len(data)], "data": list(data)}
    return orjson.dumps({"model_name": "ebb", "id": "b1", "outputs": [output], **more})


def test_a_question_is_one_row_of_numbers_and_a_silent_source_is_null() -> None:
    body = orjson.loads(request_of([1.5, math.nan, -2.0], "b7"))
    assert body["id"] == "b7"
    assert body["inputs"][0] == {
        "name": "features",
        "shape": [1, 3],
        "datatype": "FP64",
        "data": [1.5, None, -2.0],
    }


@pytest.mark.parametrize(
    ("raw", "expected"),
    [(answer(0.25), 0.25), (answer(0.3, 0.7), 0.7), (answer([0.3, 0.7]), 0.7), (answer(1), 1.0)],
)
def test_one_number_or_those_of_two_classes_are_understood(raw: bytes, expected: float) -> None:
    assert probability_in(raw, "b1") == expected


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"<html>busy</html>", "no JSON"),
        (b"null", "no outputs"),
        (answer(), "one or two numbers"),
        (answer(0.1, 0.2, 0.7), "one or two numbers"),
        (answer("0.4"), "one or two numbers"),
        (answer(True), "one or two numbers"),
        (answer(1.5), "no probability"),
        (answer(-0.1), "no probability"),
        (answer(0.5, id="b2"), "another question"),
        (b'{"outputs":[{"data":[NaN]}]}', "no JSON"),
        (answer(0.5) + b" " * MAX_ANSWER_BYTES, "at most"),
    ],
)
def test_anything_else_is_refused_with_what_it_was(raw: bytes, said: str) -> None:
    with pytest.raises(AnswerError, match=said):
        probability_in(raw, "b1")


@given(JSON.map(orjson.dumps) | st.binary(max_size=200))
def test_no_bytes_do_more_than_be_refused(raw: bytes) -> None:
    with contextlib.suppress(AnswerError):
        assert 0.0 <= probability_in(raw, "b1") <= 1.0
