"""Each network, asked over a socket of this machine by the source that runs in the bot."""

import asyncio
import gzip
import time

import pytest

from bot.feeds.crowd.bluesky import Bluesky
from bot.feeds.crowd.fear_greed import FearGreed
from bot.feeds.crowd.feed import Feed
from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.network import Network
from bot.feeds.crowd.telegram import Telegram
from bot.feeds.crowd.x import X
from bot.outside import MOST_BYTES
from core.events import Mention
from tests.bot.feeds.crowd.hearing import NOW, TERMS, Ear, listened, quick
from tests.fakes.crowd_server import (
    CANARIES,
    HANDLE,
    PASSWORD,
    TELEGRAM_TOKEN,
    X_TOKEN,
    Crowd,
    Reply,
    Said,
    crowd_server,
)

UP = "Litecoin is breaking out, this rally looks very bullish"
DOWN = "LTC holders are getting rekt, the dump is not over yet"
ACCOUNTS = (Listed("x", "whale_alert", 3.0), Listed("x", "@quiet"))


def networks(url: str) -> dict[str, Network]:
    return {
        "rss": Feed(Listed("rss", f"{url}/feed.rss", 2.0)),
        "atom": Feed(Listed("rss", f"{url}/r/litecoin/new/.rss", 2.0)),
        "bluesky": Bluesky(Listed("bluesky", "whale-alert.bsky.social", 3.0), None, url),
        "search": Bluesky(Listed("bluesky", "search:litecoin"), (HANDLE, PASSWORD), url),
        "x": quick_x(url),
        "telegram": Telegram([Listed("telegram", "@whale_alert", 3.0)], TELEGRAM_TOKEN, url),
    }


def quick_x(url: str) -> X:
    network = X(ACCOUNTS, TERMS, X_TOKEN, 1, url)
    network.least_s = 0.01
    return network


def two_posts() -> list[Said]:
    return [
        Said(NOW - 120_000, DOWN, number=2),
        Said(NOW - 60_000, UP, number=3),
        Said(NOW - 30_000, "Bitcoin will go up, this is the best rally of them all", number=4),
    ]


@pytest.mark.parametrize("name", ["rss", "atom", "bluesky", "search", "x", "telegram"])
def test_each_network_tells_new_posts_about_the_coin_once_with_both_times(name: str) -> None:
    async def run() -> Ear:
        crowd, ear = Crowd(two_posts()), Ear()
        async with crowd_server(crowd) as url:
            network = networks(url)[name]
            errors = await listened(network, ear, lambda: ear.times >= 4)
        assert errors == []
        return ear

    ear = asyncio.run(run())
    assert [one.time for one in ear.mentions] == [NOW - 120_000, NOW - 60_000]
    assert all(one.time_received == NOW for one in ear.mentions)
    down, up = (one.mood for one in ear.mentions)
    assert -1 <= down < 0 < up <= 1
    weight = {"rss": 2.0, "atom": 2.0, "search": 1.0}.get(name, 3.0)
    assert {one.weight for one in ear.mentions} == {weight}
    assert len({one.post_id for one in ear.mentions}) == 2


def test_on_a_market_whose_time_is_made_up_posts_move_with_its_clock() -> None:
    async def run() -> Ear:
        crowd, ear = Crowd(two_posts()), Ear(now=NOW - 300 * 86_400_000)
        async with crowd_server(crowd) as url:
            await listened(networks(url)["rss"], ear, lambda: len(ear.mentions) == 2)
        return ear

    ear = asyncio.run(run())
    assert [ear.now - one.time for one in ear.mentions] == [120_000, 60_000]
    assert {one.time_received for one in ear.mentions} == {ear.now}


def test_the_index_is_told_once_a_value_as_a_mood() -> None:
    async def run() -> Ear:
        crowd, ear = Crowd(index=(NOW // 1000 - 3600, 27)), Ear()
        async with crowd_server(crowd) as url:
            network = FearGreed(Listed("fear_greed", f"{url}/fng/"))
            network.least_s = 0.01
            await listened(network, ear, lambda: ear.times >= 3)
        return ear

    ear = asyncio.run(run())
    (told,) = ear.mentions
    time_ms = (NOW // 1000 - 3600) * 1000
    assert told == Mention(time_ms, NOW, "fear_greed", "index", str(time_ms), 1.0, (27 - 50) / 50)


def test_a_feed_that_has_not_changed_is_not_sent_again() -> None:
    async def run() -> tuple[Crowd, Ear]:
        crowd, ear = Crowd(two_posts(), etag='"abc"'), Ear()
        async with crowd_server(crowd) as url:
            await listened(networks(url)["rss"], ear, lambda: ear.times >= 3)
        return crowd, ear

    crowd, ear = asyncio.run(run())
    assert "If-None-Match" not in crowd.asked[0].headers
    assert all(one.headers["If-None-Match"] == '"abc"' for one in crowd.asked[1:3])
    assert len(ear.mentions) == 2


def test_x_is_asked_for_several_accounts_at_once_and_only_for_what_is_new() -> None:
    async def run() -> Crowd:
        crowd, ear = Crowd(two_posts()), Ear()
        async with crowd_server(crowd) as url:
            await listened(networks(url)["x"], ear, lambda: ear.times >= 2)
        return crowd

    crowd = asyncio.run(run())
    first, second = crowd.asked[:2]
    said = "(from:whale_alert OR from:quiet) (litecoin OR ltc OR #litecoin OR #ltc) -is:retweet"
    assert first.query["query"] == said
    assert first.query["start_time"] == "2025-11-24T09:47:40Z"
    assert "since_id" not in first.query
    assert second.query["since_id"] == "4"
    assert "start_time" not in second.query


def test_an_id_that_x_no_longer_takes_is_given_up() -> None:
    network = X(ACCOUNTS, TERMS, X_TOKEN, 1)
    network.answer(b'{"meta": {"newest_id": "77", "result_count": 0}}', "", NOW)
    assert "since_id=77" in network.request(NOW).url
    assert network.refused(400, b"")
    assert "start_time=" in network.request(NOW).url
    assert not network.refused(400, b"")
    network.answer(b'{"meta": {"newest_id": "78", "result_count": 0}}', "", NOW)
    assert "start_time=" in network.request(NOW + 7 * 86_400_000).url


def test_one_question_of_telegram_serves_all_channels_and_none_is_lost() -> None:
    posts = [
        Said(NOW - 1000 * n, f"LTC number {n} goes up in the {n} market", "ab"[n % 2] * 5, 200 - n)
        for n in range(1, 151)
    ]

    async def run() -> tuple[Crowd, Ear]:
        crowd, ear = Crowd(sorted(posts, key=lambda one: one.number)), Ear()
        listed = [Listed("telegram", "aaaaa"), Listed("telegram", "@bbbbb", 2.0)]
        async with crowd_server(crowd) as url:
            hearing = quick()
            network = Telegram(listed, TELEGRAM_TOKEN, url)
            turned = hearing.guards.turned_away
            await listened(
                network, ear, lambda: len(ear.mentions) + sum(turned.values()) == 150, hearing
            )
            # Two channels of 75 posts in an hour: a dozen of each is heard.
            assert turned == {"flood": 126}
        return crowd, ear

    crowd, ear = asyncio.run(run())
    assert [one.query.get("offset") for one in crowd.asked[:2]] == [None, "650"]
    assert {one.account: one.weight for one in ear.mentions} == {"aaaaa": 1.0, "bbbbb": 2.0}


def test_a_session_that_has_ended_is_made_anew_at_once() -> None:
    async def run() -> tuple[Crowd, Ear, list[str]]:
        crowd, ear = Crowd(two_posts()), Ear()
        async with crowd_server(crowd) as url:
            network = networks(url)["search"]
            errors = await listened(network, ear, lambda: ear.times >= 1)
            crowd.ended.add("now")
            errors += await listened(network, ear, lambda: ear.times >= 2)
        return crowd, ear, errors

    crowd, _ear, errors = asyncio.run(run())
    assert errors == []
    made = [one for one in crowd.asked if one.path.endswith("createSession")]
    assert [one.body for one in made] == [
        b'{"identifier": "me.bsky.social", "password": "CANARY-app-pass-31c9"}'
    ] * 2


def test_without_signing_in_a_search_is_refused_in_words() -> None:
    async def run() -> list[str]:
        crowd = Crowd(two_posts())
        async with crowd_server(crowd) as url:
            network = Bluesky(Listed("bluesky", "search:litecoin"), None, url)
            return await listened(network, Ear(), lambda: len(crowd.asked) >= 2)

    assert asyncio.run(run())[0] == "answered 403"


@pytest.mark.parametrize(
    ("headers", "least_s"),
    [
        ({"Retry-After": "0.4"}, 0.4),
        ({"x-rate-limit-reset": str(NOW / 1000 + 0.4)}, 0.4),
        ({"ratelimit-reset": str(NOW / 1000 + 0.4)}, 0.4),
        ({"X-Ratelimit-Reset": "0.4"}, 0.4),
    ],
)
def test_who_says_he_is_asked_too_often_is_left_alone_and_is_not_heard(
    headers: dict[str, str], least_s: float
) -> None:
    async def run() -> tuple[float, list[str], Ear]:
        crowd, ear = Crowd(two_posts()), Ear()
        crowd.replies["/feed.rss"] = [Reply(429, headers), Reply(304)]
        async with crowd_server(crowd) as url:
            began = time.monotonic()
            errors = await listened(networks(url)["rss"], ear, lambda: len(crowd.asked) >= 2)
            return time.monotonic() - began, errors, ear

    took, errors, ear = asyncio.run(run())
    assert least_s - 0.05 <= took < least_s + 2
    assert errors == ["asked too often (429); asked again in 0 s"]
    assert ear.times <= 1


def test_a_host_that_has_no_question_left_is_not_asked_by_anybody_until_its_reset() -> None:
    async def run() -> float:
        crowd, ear = Crowd([]), Ear()
        spent = {"x-rate-limit-remaining": "0", "x-rate-limit-reset": str(NOW / 1000 + 0.4)}
        body = b'{"meta": {"result_count": 0}}'
        crowd.replies["/2/tweets/search/recent"] = [Reply(200, spent, body)]
        async with crowd_server(crowd) as url:
            hearing = quick()
            began = time.monotonic()
            await listened(networks(url)["x"], ear, lambda: ear.times >= 1, hearing)
            await listened(networks(url)["rss"], ear, lambda: ear.times >= 2, hearing)
            return time.monotonic() - began

    assert asyncio.run(run()) >= 0.35


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (Reply(500), "answered 500"),
        (Reply(404), "answered 404"),
        (Reply(200, {}, b"<html>hello</html>"), "no RSS or Atom feed"),
        (Reply(200, {}, b""), "no RSS or Atom feed"),
        (Reply(200, {}, b"/etc/hostname"), "no RSS or Atom feed"),
        (Reply(200, {}, b"x" * (MOST_BYTES + 1)), "at most 8388608"),
        (
            Reply(200, {"Content-Encoding": "gzip"}, gzip.compress(b" " * (4 * MOST_BYTES))),
            "at most 8388608",
        ),
        (Reply(200, {"Content-Encoding": "gzip"}, b"no gzip"), "not reached"),
        (Reply(302, {"Location": "/feed.rss"}), "not reached"),
        (Reply(302, {"Location": "file:///etc/passwd"}), "not reached"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value.status}",
)
def test_whatever_else_a_site_answers_is_an_error_in_a_few_words(reply: Reply, said: str) -> None:
    async def run() -> tuple[list[str], Ear]:
        crowd, ear = Crowd([]), Ear()
        crowd.replies["/feed.rss"] = [reply]
        async with crowd_server(crowd) as url:
            errors = list[str]()
            hearing = quick()
            errors = await listened(
                networks(url)["rss"], ear, lambda: len(crowd.asked) >= 2, hearing
            )
        return errors, ear

    errors, ear = asyncio.run(run())
    assert said in errors[0]
    assert ear.times == 0


def test_a_site_that_is_not_there_is_an_error_and_not_a_silent_one() -> None:
    async def run() -> list[str]:
        network = Feed(Listed("rss", "http://127.0.0.1:9/feed.rss"))
        errors, ear = list[str](), Ear()
        began = time.monotonic()
        errors = await listened(network, ear, lambda: time.monotonic() - began > 0.1)
        assert ear.times == 0
        return errors

    assert asyncio.run(run())[0].startswith("not reached (ClientConnectorError")


def test_one_that_answers_too_slowly_is_given_up() -> None:
    async def slow(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
            for _unused in range(8):
                writer.write(b" ")
                await asyncio.sleep(0.05)
        finally:
            writer.close()

    async def run() -> list[str]:
        server = await asyncio.start_server(slow, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        network, began = Feed(Listed("rss", f"http://127.0.0.1:{port}/")), time.monotonic()
        done = await listened(
            network, Ear(), lambda: time.monotonic() - began > 0.6, quick(answer_s=0.2)
        )
        server.close()
        await asyncio.sleep(0.5)  # until each of its answers has ended
        return done

    assert asyncio.run(run())[0] == "not reached (TimeoutError)"


def echoes(token: str) -> list[Reply]:
    """Answers that hold the token in every place that anything is taken from."""
    said = (
        f'"title": "{token}", "detail": "{token}", "description": "{token}", "message": "{token}"'
    )
    user = '"includes": {"users": [{"id": "1", "username": "whale_alert"}]}'
    row = f'{{"id": "{token}", "text": "ltc is up {token}", "created_at": "2025-11-25T09:46:40Z", "author_id": "1"}}'
    return [
        Reply(401, {}, f"{{{said}}}".encode()),
        Reply(302, {"Location": f"http://127.0.0.1:9/{token}"}),
        Reply(200, {}, f"{{{said}}}".encode()),
        Reply(200, {"Retry-After": token}, token.encode()),
        Reply(200, {}, f'{{"data": [{row}], {user}, "meta": {{}}}}'.encode()),
    ]


@pytest.mark.parametrize("name", ["x", "telegram", "search"])
def test_a_token_stands_in_nothing_that_is_told_or_raised(name: str) -> None:
    async def run() -> str:
        crowd, ear = Crowd(two_posts()), Ear()
        paths = {
            "x": "/2/tweets/search/recent",
            "telegram": f"/bot{TELEGRAM_TOKEN}/getUpdates",
            "search": "/xrpc/app.bsky.feed.searchPosts",
        }
        async with crowd_server(crowd) as url:
            network = networks(url)[name]
            said = [network.name, repr(network.name)]
            for reply in echoes({"x": X_TOKEN, "telegram": TELEGRAM_TOKEN}.get(name, PASSWORD)):
                crowd.replies[paths[name]] = [reply]
                before = len(crowd.asked)
                said += await listened(
                    network,
                    ear,
                    lambda most=before + 6: len(crowd.asked) >= most,  # type: ignore[misc]
                )
        assert any("CANARY" in str((one.path, one.headers, one.body)) for one in crowd.asked)
        return "\n".join([*said, *(repr(one) for one in ear.events)])

    said = asyncio.run(run())
    assert "answered 401" in said
    assert not any(canary in said for canary in CANARIES)


def test_a_network_whose_address_cannot_be_reached_does_not_tell_its_token() -> None:
    async def run() -> list[str]:
        network = Telegram([Listed("telegram", "whale")], TELEGRAM_TOKEN, "http://127.0.0.1:9")
        began = time.monotonic()
        return await listened(network, Ear(), lambda: time.monotonic() - began > 0.1)

    said = str(asyncio.run(run()))
    assert "not reached" in said
    assert "CANARY" not in said
