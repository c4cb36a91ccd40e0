"""Parameters: read as V5 types them, refused in V5's words, and never anything but refused."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exchange.words import Side
from simulator.server.parameters import BadParameter, Params


def test_a_query_is_read_as_it_was_sent() -> None:
    params = Params.of_query("symbol=LTCUSDT&cursor=a%3Ab&limit=5&empty=&flag")
    assert params.text("symbol") == "LTCUSDT"
    assert params.text("cursor") == "a:b"
    assert params.limit(20, 50) == 5
    assert params.text("empty", "usual") == "usual"
    assert params.text("flag") == ""


@pytest.mark.parametrize(
    "wrong", ["1_000", " 1", "1e5", "NaN", "Infinity", "0x1", "+1", "1.", "--1"]
)
def test_an_amount_is_a_plain_decimal(wrong: str) -> None:
    with pytest.raises(BadParameter, match="qty"):
        Params({"qty": wrong}).amount("qty")


@pytest.mark.parametrize("wrong", [1, 1.5, True, ["1"], {"a": 1}])
def test_an_amount_that_is_no_text_is_refused(wrong: object) -> None:
    with pytest.raises(BadParameter) as caught:
        Params({"qty": wrong}).amount("qty")
    assert caught.value.code == 10001


def test_amounts_keep_their_digits() -> None:
    assert str(Params({"price": "85.10"}).amount("price")) == "85.10"
    assert Params({"price": "-0.5"}).amount("price") == Decimal("-0.5")


def test_words_are_those_of_the_enum() -> None:
    assert Params({"side": "Sell"}).required_word("side", Side) is Side.SELL
    for wrong in ("sell", "SELL", "", None):
        with pytest.raises(BadParameter):
            Params({"side": wrong}).required_word("side", Side)


@pytest.mark.parametrize(
    ("value", "valid"),
    [("a-Z_9", True), ("x" * 36, True), ("x" * 37, False), ("a b", False), ("é", False)],
)
def test_a_link_id_has_36_characters_at_most(value: str, valid: bool) -> None:
    params = Params({"orderLinkId": value})
    if valid:
        assert params.link_id() == value
    else:
        with pytest.raises(BadParameter):
            params.link_id()


def test_a_limit_above_the_most_is_cut_and_below_one_refused() -> None:
    assert Params({"limit": "5000"}).limit(20, 50) == 50
    assert Params({}).limit(20, 50) == 20
    for wrong in ("0", "-1", "x"):
        with pytest.raises(BadParameter):
            Params({"limit": wrong}).limit(20, 50)


@given(st.binary(max_size=80))
def test_any_body_is_read_or_refused(body: bytes) -> None:
    with suppress(BadParameter):
        assert isinstance(Params.of_body(body).raw, dict)


@given(st.text(max_size=80))
def test_any_query_is_read(query: str) -> None:
    Params.of_query(query)
