"""S12: whatever comes from outside is read, or refused in the words that were promised; soon, and never otherwise."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.bending import bent_bytes
from tests.fuzz.catalogue import PARSERS
from tests.fuzz.parsers import MOST_S, HangError, Parser, trade_answer

EXAMPLES, SLOW_EXAMPLES = 60, 4


def each(*, slow: bool) -> pytest.MarkDecorator:
    chosen = [parser for parser in PARSERS if parser.slow is slow]
    return pytest.mark.parametrize("parser", chosen, ids=lambda parser: parser.name)


def given_bent(parser: Parser, examples: int) -> None:
    """Give the parser bent input; the law is that nothing but what it promises comes out, within a second."""

    @settings(max_examples=examples, suppress_health_check=list(HealthCheck))
    @given(bent_bytes(parser.seeds))
    def law(data: bytes) -> None:
        parser(data)

    law()


@each(slow=False)
def test_any_input_is_read_or_refused(parser: Parser) -> None:
    given_bent(parser, EXAMPLES)


@each(slow=True)
def test_any_file_is_read_or_refused(parser: Parser) -> None:
    given_bent(parser, SLOW_EXAMPLES)


@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)
def test_the_good_input_that_is_bent_is_good_or_refused(parser: Parser) -> None:
    for seed in parser.seeds:
        parser(seed)


def test_a_parser_that_breaks_its_promise_is_noticed() -> None:
    broken = Parser("broken", lambda data: data[3], (b"abcdef",), (KeyError,))
    with pytest.raises(IndexError):
        given_bent(broken, 200)


def test_a_parser_that_takes_too_long_is_noticed() -> None:
    def busy(_: bytes) -> None:
        began = time.process_time()
        while time.process_time() - began < MOST_S + 0.05:
            pass

    with pytest.raises(HangError):
        Parser("busy", busy, (b"abc",))(b"abc")


def test_every_parser_has_a_name_and_something_to_bend() -> None:
    assert len({parser.name for parser in PARSERS}) == len(PARSERS)
    assert all(parser.seeds for parser in PARSERS)


@given(st.binary(max_size=64))
def test_the_list_reaches_parsers_that_take_some_input(data: bytes) -> None:
    parser = next(one for one in PARSERS if one.name == "REST body")
    parser(data)


def test_a_time_of_five_thousand_digits_is_no_time() -> None:
    """Python refuses to make a number of so many; it once ended the thread that reads the trade socket."""
    trade_answer({"retCode": 0, "data": {"orderId": "a"}, "header": {"Timenow": "1" * 5000}})
