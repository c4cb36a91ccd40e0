from pathlib import Path

import ccxt.async_support
import pytest

from bot.config.load import load
from bot.config.venues import known_venue, venue_ids
from core.errors import InputError


def test_the_ids_are_those_of_ccxt_without_importing_it() -> None:
    assert venue_ids() == set(ccxt.async_support.exchanges)


@pytest.mark.parametrize(
    ("word", "venue"),
    [
        ("binance", "binanceusdm"),
        ("Kraken", "krakenfutures"),
        (" OKX ", "okx"),
        ("binanceusdm", "binanceusdm"),
        ("gate", "gate"),
    ],
)
def test_an_exchange_by_its_plain_name_is_that_of_its_perpetuals(word: str, venue: str) -> None:
    assert known_venue(word) == venue


def test_venues_of_the_settings_are_each_asked_once(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("sources:\n  venues: binance, kraken , OKX,, binanceusdm\n")
    assert load(path).sources.venue_ids == ("binanceusdm", "krakenfutures", "okx")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("okx, binanse", "no exchange 'binanse'; expected an id of ccxt.* did you mean binance?"),
        (
            "qqqqqq",
            "no exchange 'qqqqqq'; expected an id of ccxt, like binance, okx, kraken, bitget$",
        ),
        ("../etc", "no exchange '../etc'"),
    ],
)
def test_a_bad_id_is_one_clear_line_with_its_place(tmp_path: Path, words: str, told: str) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(f"mode: paper\nsources:\n  venues: {words}\n")
    with pytest.raises(InputError, match=told) as raised:
        load(path)
    assert str(raised.value).startswith(f"{path}:3 sources.venues: ")
    assert "\n" not in str(raised.value)


def test_a_venue_may_not_be_lost_between_two_questions(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("sources:\n  venues_every_s: 20\n  venues_max_age_s: 20\n")
    with pytest.raises(
        InputError, match=r"20 is not above sources\.venues_every_s 20; expected more"
    ):
        load(path)
    path.write_text("sources:\n  venues_every_s: 90\n")
    with pytest.raises(InputError, match="venues_every_s"):
        load(path)
