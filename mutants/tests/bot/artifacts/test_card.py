"""The card's own protection: canonical, sealed, strict."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.artifacts.card import parse_card
from bot.artifacts.save import save_model
from core.errors import InputError
from tests.bot.artifacts.conftest import card_of

CARD = card_of(b"model")
RAW = CARD.to_bytes()


def test_card_survives_the_disk() -> None:
    assert parse_card(RAW, "card.json") == CARD


@given(st.integers(0, len(RAW) * 8 - 1))
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_one_changed_bit_is_refused(bit: int) -> None:
    broken = bytearray(RAW)
    broken[bit // 8] ^= 1 << (bit % 8)
    with pytest.raises(InputError, match=r"^card\.json: .*ebb train"):
        parse_card(bytes(broken), "card.json")


@given(st.integers(0, len(RAW) - 1))
@settings(max_examples=50, deadline=None)
def test_truncated_card_is_refused(length: int) -> None:
    with pytest.raises(InputError):
        parse_card(RAW[:length], "card.json")


def test_same_content_in_another_form_is_refused() -> None:
    compact = json.dumps(json.loads(RAW)).encode()
    with pytest.raises(InputError, match="SHA-256"):
        parse_card(compact, "card.json")


def test_unknown_field_is_refused_by_name() -> None:
    body = json.loads(RAW) | {"extra_field": 1}
    with pytest.raises(InputError, match="extra_field"):
        parse_card(json.dumps(body).encode(), "card.json")


def test_error_is_one_line() -> None:
    with pytest.raises(InputError) as caught:
        parse_card(b"\x00\xff{", "models/m/card.json")
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("models/m/card.json: ")


def test_saving_again_replaces_the_model(tmp_path: Path) -> None:
    save_model(tmp_path, CARD, b"damaged")
    folder = save_model(tmp_path, CARD, b"model")
    assert (folder / "model.txt").read_bytes() == b"model"
    assert {p.name for p in folder.parent.iterdir()} == {CARD.model_id, "latest"}
