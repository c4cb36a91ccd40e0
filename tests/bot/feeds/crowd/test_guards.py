"""Which posts are heard, and which guard keeps the others out."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.crowd.guards import MOST_PER_HOUR, Guards
from bot.feeds.crowd.language import is_english
from bot.feeds.crowd.post import MOST_CHARACTERS, Post, plain

NOW = 1_764_064_000_000
MINUTE, HOUR = 60_000, 3_600_000
GOOD = Post("rss", "a", "1", NOW - MINUTE, "Litecoin looks good, it is going up and I like that")


def guards() -> Guards:
    return Guards(("litecoin", "ltc", "digital silver"))


def test_a_good_post_is_heard_once() -> None:
    ours = guards()
    assert [ours.refuse(GOOD, NOW) for _ in range(3)] == ["", "seen", "seen"]
    assert ours.turned_away == {"seen": 2}


@pytest.mark.parametrize(
    ("time", "why"),
    [
        (NOW - 25 * HOUR, "old"),
        (0, "old"),
        (NOW + 6 * MINUTE, "ahead"),
        (10**18, "ahead"),
        (NOW + 4 * MINUTE, ""),
        (NOW - 23 * HOUR, ""),
    ],
)
def test_a_post_of_yesterday_or_of_tomorrow_is_not_heard(time: int, why: str) -> None:
    assert guards().refuse(replace(GOOD, time=time), NOW) == why


def test_a_post_that_lay_ahead_is_heard_when_its_time_has_come() -> None:
    ours, ahead = guards(), replace(GOOD, time=NOW + HOUR)
    assert ours.refuse(ahead, NOW) == "ahead"
    assert ours.refuse(ahead, NOW + HOUR) == ""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("$LTC is up and this is good", ""),
        ("#litecoin, what a move this was", ""),
        ("The price of digital silver is down", ""),
        ("LTC/USDT is not where it should be", ""),
        ("LTCX is up and this is good", "not about the coin"),
        ("Bitcoin is up and this is good", "not about the coin"),
        ("$LTC", "no words"),
        ("#ltc #btc $LTC 90.5", "no words"),
        ("", "no words"),
        ("$BTC $ETH $LTC $XRP $SOL $DOGE $ADA all of them are up", "tags"),
        ("Litecoin sube fuerte hoy y la gente no lo cree", "language"),
        ("Litecoin steigt heute und ist nicht zu stoppen", "language"),
        ("ライトコイン LTC の価格が上昇しています", "language"),
        ("LTC сегодня растёт, это хорошо", "language"),
    ],
)
def test_a_post_is_heard_for_what_it_says(text: str, why: str) -> None:
    assert guards().refuse(replace(GOOD, text=text), NOW) == why


def test_an_account_that_writes_of_nothing_else_need_not_name_the_coin() -> None:
    text = "What is the best wallet for this?"
    assert guards().refuse(replace(GOOD, text=text), NOW) == "not about the coin"
    assert guards().refuse(replace(GOOD, text=text, about=True), NOW) == ""


@pytest.mark.parametrize(
    ("told", "why"), [("", ""), ("en", ""), ("en-US", ""), ("und", ""), ("de", "language")]
)
def test_the_network_is_asked_first_for_the_language(told: str, why: str) -> None:
    assert guards().refuse(replace(GOOD, language=told), NOW) == why


def test_a_post_said_again_by_others_counts_once() -> None:
    ours = guards()
    said = [
        GOOD.text,
        f"RT @somebody: {GOOD.text}",
        GOOD.text.upper() + "!!!",
        GOOD.text + " 🚀",
        GOOD.text.replace("good", "great"),
    ]
    posts = [replace(GOOD, post_id=str(n), account=str(n), text=t) for n, t in enumerate(said)]
    assert [ours.refuse(post, NOW) for post in posts] == ["", "copy", "copy", "copy", "copy"]


def test_two_transfers_of_whales_are_two_posts_though_only_their_numbers_differ() -> None:
    ours = guards()
    said = "🚨 {} #LTC ({} USD) transferred from unknown wallet to #Binance"
    first = replace(GOOD, text=said.format("100,000", "8,500,000"))
    second = replace(GOOD, post_id="2", text=said.format("250,000", "21,250,000"))
    assert [ours.refuse(first, NOW), ours.refuse(second, NOW)] == ["", ""]


def test_a_flood_of_one_account_is_cut_and_another_is_heard() -> None:
    ours = guards()
    numbers = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
    ]
    flood = [
        replace(
            GOOD, post_id=word, time=NOW - MINUTE + n, text=f"LTC {word} is the {word} of {word}"
        )
        for n, word in enumerate(numbers)
    ]
    why = [ours.refuse(post, NOW) for post in flood]
    assert why == [""] * MOST_PER_HOUR + ["flood"]
    other = replace(GOOD, account="b", post_id="x", text="And what is this about Litecoin?")
    assert ours.refuse(other, NOW) == ""
    later = replace(GOOD, post_id="y", time=NOW + 2 * HOUR, text="Litecoin an hour after that")
    assert ours.refuse(later, NOW + 2 * HOUR) == ""


@pytest.mark.parametrize(
    "text",
    [
        "The price is going up again",
        "I don't think this is the bottom",
        "whales are moving coins to exchanges",
        "LTC bullish breakout",
        "just bought more",
        "Litecoin to the moon",
        "It\u2019s not over yet",
    ],
)
def test_english_is_told(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "El precio de la moneda sube hoy",
        "Le prix est en hausse et les acheteurs sont là",
        "Der Kurs steigt und die Käufer sind da",
        "O preço não para de subir hoje com os compradores",
        "Il prezzo di oggi non è una sorpresa",
        "Het gaat niet goed met de prijs van deze munt",
        "Bugün fiyat çok yükseldi ve düşmedi",
        "Harga koin ini tidak akan turun dan naik",
        "цена растёт сегодня",
        "12345 !!!",
        "",
    ],
)
def test_another_language_is_not_taken_for_english(text: str) -> None:
    assert not is_english(text)


@pytest.mark.parametrize(
    ("raw", "bare"),
    [
        ("<p>LTC &amp; BTC</p><p>up</p>", "LTC & BTC up"),
        ("<script>alert(1)</script>up<style>p{}</style>", "up"),
        ("a <!-- b --> c", "a c"),
        ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ("see https://x.test/a?b=c and www.y.test now", "see and now"),
        ("\U0001d5df\U0001d5e7\U0001d5d6 \U0001d602\U0001d5fd", "LTC up"),
        ("L\u200bT\u200bC\u202e up\x00\x1b[31m", "LTC up [31m"),
    ],
)
def test_markup_links_and_disguises_are_taken_out(raw: str, bare: str) -> None:
    assert plain(raw, markup=True) == bare


def test_a_plain_network_keeps_what_looks_like_markup() -> None:
    assert plain("LTC <b>up</b> &lt;3") == "LTC <b>up</b> <3"


@pytest.mark.parametrize(
    "piece", ["<", "<a", "<!--", "&", "<script", "a ", "\u200b", "http://", "\ufdfa"]
)
def test_a_huge_text_is_cut_in_no_time(piece: str) -> None:
    began = time.process_time()
    assert len(plain(piece * (8 << 20 // len(piece)), markup=True)) <= MOST_CHARACTERS
    assert time.process_time() - began < 0.5


@given(st.text(max_size=400), st.integers(-(2**70), 2**70), st.text(max_size=8))
def test_any_post_is_heard_or_refused_in_one_word(text: str, time: int, language: str) -> None:
    ours = guards()
    post = Post("rss", "a", "1", time, plain(text, markup=True), language=language)
    assert ours.refuse(post, NOW) in {
        "", "old", "ahead", "no words", "tags", "language", "not about the coin",
    }  # fmt: skip


def test_of_a_long_text_no_more_is_remembered_than_of_a_short_one() -> None:
    ours = guards()
    long = f"Litecoin is {' '.join(f'word{k}' for k in range(300))} and I like that it is good"
    assert ours.refuse(GOOD, NOW) == ""
    assert ours.refuse(replace(GOOD, account="b", post_id="2" * 400, text=long), NOW) == ""
    assert {len(one) for one in (*ours._ids, *ours._texts)} == {8}
