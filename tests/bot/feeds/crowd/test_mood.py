"""How texts are scored: by the lexicon, by a remote model, and by the lexicon again when that one fails."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web

from bot.feeds.crowd import mood as moods
from bot.feeds.crowd.crowd_source import MOOD
from bot.feeds.crowd.feed import Feed
from bot.feeds.crowd.lexicon import EMOJI, PHRASES, WORDS
from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.mood import LexiconMood, RemoteMood, scores_in
from core.events import FeedHealth
from tests.bot.feeds.crowd.hearing import NOW, Ear, listened, quick
from tests.fakes.crowd_server import Crowd, Said, crowd_server

LEXICON = LexiconMood()


@pytest.mark.parametrize(
    "text",
    [
        "LTC is mooning",
        "Litecoin to the moon 🚀",
        "this is a bullish breakout",
        "short squeeze incoming",
        "just keep buying the dip",
        "new all time high for litecoin",
        "not bearish at all",
        "ltc 📈📈",
        "huge rally, the ETF is approved",
        "that bear trap was perfect",
    ],
)
def test_what_says_that_it_rises_is_above_zero(text: str) -> None:
    assert LEXICON.score_one(text) > 0.2


@pytest.mark.parametrize(
    "text",
    [
        "I got rekt today",
        "ltc is dumping hard",
        "pure capitulation",
        "classic pump and dump",
        "the exchange was hacked",
        "this is not bullish",
        "longs are getting liquidated 📉",
        "death cross on the daily",
        "it will go to zero",
        "dead cat bounce, nothing more",
        "that rug pull was a scam",
    ],
)
def test_what_says_that_it_falls_is_below_zero(text: str) -> None:
    assert LEXICON.score_one(text) < -0.2


@pytest.mark.parametrize(
    "text",
    [
        "100,000 LTC transferred from unknown wallet to Binance",
        "block 2,800,000 was mined, no interest in shares",
        "set a stop loss at 80",
        "",
    ],
)
def test_what_says_neither_is_about_zero(text: str) -> None:
    assert abs(LEXICON.score_one(text)) < 0.15


def test_stronger_words_score_further_out() -> None:
    assert LEXICON.score_one("extremely bullish!!!") > LEXICON.score_one("bullish")


def test_the_table_stays_on_its_scale_and_names_nothing_twice() -> None:
    assert all(-4 <= value <= 4 for table in (WORDS, PHRASES, EMOJI) for value in table.values())
    assert all(word == word.lower() and " " not in word for word in WORDS)
    assert not set(WORDS) & set(PHRASES)


def test_a_long_text_is_scored_soon() -> None:
    began = time.process_time()
    LEXICON.score_one("great rally but risky fud " * 4000)
    assert time.process_time() - began < 0.2


@pytest.mark.parametrize(
    "body",
    [
        b"", b"[]", b"{}", b'{"outputs": []}', b'{"outputs": [{"data": [0.1]}]}', b'{"outputs": 3}',
        b'{"outputs": [{"data": [0.1, 1.5]}]}', b'{"outputs": [{"data": [0.1, "x"]}]}',
        b'{"outputs": [{"data": [0.1, null]}]}', b'{"outputs": [{"data": "ab"}]}',
    ],
)  # fmt: skip
def test_scores_of_another_shape_or_beyond_the_scale_are_refused(body: bytes) -> None:
    with pytest.raises((ValueError, LookupError, TypeError)):
        scores_in(body, 2)


def test_scores_are_read() -> None:
    assert scores_in(b'{"outputs": [{"data": [0.5, -1]}]}', 2) == [0.5, -1.0]


Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


async def scored(
    handler: Handler, texts: list[str], times: int = 1
) -> tuple[RemoteMood, list[float]]:
    app = web.Application()
    app.router.add_post("/v2/models/mood/infer", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    model = RemoteMood(f"http://127.0.0.1:{runner.addresses[0][1]}/v2/models/mood", 0.2, LEXICON)
    try:
        for _ in range(times):
            scores = await model.score(texts)
    finally:
        await runner.cleanup()
    return model, scores


def test_a_remote_model_is_asked_in_the_protocol_and_believed() -> None:
    asked = list[object]()

    async def infer(request: web.Request) -> web.Response:
        asked.append(await request.json())
        return web.json_response(
            {"outputs": [{"name": "mood", "shape": [2], "datatype": "FP32", "data": [0.25, -0.5]}]}
        )

    model, scores = asyncio.run(scored(infer, ["a", "b"]))
    assert scores == [0.25, -0.5]
    assert model.trouble == ""
    assert asked == [
        {
            "inputs": [
                {
                    "name": "text", "shape": [2], "datatype": "BYTES", "data": ["a", "b"],
                    "parameters": {"content_type": "str"},
                }
            ]
        }
    ]  # fmt: skip


def test_a_remote_model_that_fails_is_replaced_by_the_lexicon_and_left_alone_for_a_minute() -> None:
    asked = list[int]()

    async def infer(_: web.Request) -> web.Response:
        asked.append(1)
        return web.Response(status=500)

    model, scores = asyncio.run(scored(infer, ["rekt", "mooning"], times=3))
    assert scores[0] < 0 < scores[1]
    assert model.trouble == "the remote model gave no scores (ValueError); the lexicon speaks"
    assert len(asked) == 1
    assert moods.RETRY_S == 60


def test_a_remote_model_that_is_late_is_not_waited_for() -> None:
    async def infer(_: web.Request) -> web.Response:
        await asyncio.sleep(2)
        return web.Response()

    began = time.monotonic()
    model, scores = asyncio.run(scored(infer, ["rekt"]))
    assert scores[0] < 0
    assert "too late" in model.trouble
    assert time.monotonic() - began < 1.5


def test_that_the_lexicon_speaks_for_a_remote_model_is_told_once() -> None:
    async def run() -> Ear:
        crowd, ear = Crowd([Said(NOW - 1000, "LTC is going up and up", number=1)]), Ear()
        hearing = quick(RemoteMood("http://127.0.0.1:9/v2/models/mood", 0.2, LEXICON))
        async with crowd_server(crowd) as url:
            network = Feed(Listed("rss", f"{url}/feed.rss"))
            await listened(network, ear, lambda: bool(ear.mentions), hearing)
            crowd.posts.append(Said(NOW - 500, "What a day for Litecoin it was", number=2))
            await listened(network, ear, lambda: len(ear.mentions) == 2, hearing)
        return ear

    ear = asyncio.run(run())
    (health,) = (one for one in ear.events if isinstance(one, FeedHealth))
    assert (health.feed, health.ok) == (MOOD, False)
    assert "the lexicon speaks" in health.reason
