"""The parsers of what the crowd's networks answer, with good answers of each shape. What they return is judged too."""

import orjson

from bot.feeds.crowd.bluesky import Bluesky
from bot.feeds.crowd.fear_greed import FearGreed
from bot.feeds.crowd.feed import Feed
from bot.feeds.crowd.guards import Guards
from bot.feeds.crowd.listing import Listed, read_list
from bot.feeds.crowd.network import Network
from bot.feeds.crowd.post import Post, plain
from bot.feeds.crowd.telegram import Telegram
from bot.feeds.crowd.x import X
from tests.fakes.crowd_server import Said, atom, bluesky_post, rss, telegram_update, x_answer
from tests.fuzz.parsers import as_file
from tests.fuzz.seeds import dumped

NOW = 1_764_064_000_000
POSTS = [Said(NOW - 60_000, "Litecoin is up"), Said(NOW - 30_000, "LTC & <b>down</b>", "b", 2)]
LISTS = (b"rss https://a.test/feed 1 all # x\nx whale_alert 3\ntelegram @abcd", b"bluesky a.b\n#")
_BOMB = (
    b"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
    b"<rss version='2.0'><channel><title>&b;</title></channel></rss>"
)
FEEDS = (rss(POSTS), atom(POSTS), _BOMB, b"/etc/hostname", b"\xff\xfe<\x00r\x00s\x00s\x00>\x00")
BLUESKY = dumped({"feed": [{"post": bluesky_post(one)} for one in POSTS]}, {"feed": [7]})
BLUESKY_SEARCH = dumped({"posts": [bluesky_post(one) for one in POSTS]})
X_POSTS = dumped(x_answer(POSTS), x_answer([]), {"title": "Unauthorized"})
TELEGRAM = dumped(
    {"ok": True, "result": [telegram_update(one) for one in POSTS]}, {"ok": False, "description": 7}
)
INDEX = dumped({"data": [{"value": "27", "timestamp": "1764028800"}]}, {"data": []})


def listed(data: bytes) -> None:
    """The list of those who are heard."""
    with as_file(data, "crowd.txt") as path:
        read_list(path)


def _heard(network: Network, data: bytes) -> None:
    answer = network.answer(data, "", NOW)
    guards = Guards(("ltc",))
    for post in answer.posts:
        guards.refuse(post, NOW)
    network.request(NOW)
    orjson.dumps([post.post_id for post in answer.posts])


def feed(data: bytes) -> None:
    """RSS and Atom."""
    _heard(Feed(Listed("rss", "https://a.test/feed")), data)


def bluesky(data: bytes) -> None:
    """app.bsky.feed.getAuthorFeed."""
    _heard(Bluesky(Listed("bluesky", "a.b")), data)


def bluesky_search(data: bytes) -> None:
    """app.bsky.feed.searchPosts."""
    _heard(Bluesky(Listed("bluesky", "search:a")), data)


def x(data: bytes) -> None:
    """Recent search."""
    _heard(X([Listed("x", "whale_alert"), Listed("x", "b")], ("ltc",), "t", 1), data)


def telegram(data: bytes) -> None:
    """getUpdates."""
    _heard(Telegram([Listed("telegram", "whale_alert")], "t"), data)


def fear_greed(data: bytes) -> None:
    """The index."""
    _heard(FearGreed(Listed("fear_greed", "https://a.test/fng")), data)


def judged(text: str) -> None:
    """The text of a post."""
    Guards(("ltc",)).refuse(Post("rss", "a", "1", NOW, plain(text, markup=True)), NOW)
