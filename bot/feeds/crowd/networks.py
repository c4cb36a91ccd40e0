"""How each network is asked and what its answers mean: an address and headers out, posts in. Pure.

RSS and Atom are read by feedparser. Bluesky: docs.bsky.app, app.bsky.feed.getAuthorFeed and searchPosts (public API,
no key). X: docs.x.com, API v2, recent search (a user's bearer token). Telegram: core.telegram.org/bots/api,
getUpdates (a bot that a channel has let in). Fear and greed: alternative.me/crypto/fear-and-greed-index.
"""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

import orjson

from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.post import Post, plain
from bot.feeds.sources.source import SourceError

BLUESKY, X, TELEGRAM = (
    "https://public.api.bsky.app",
    "https://api.x.com",
    "https://api.telegram.org",
)
_PAGE = 30


@dataclass(frozen=True, slots=True)
class Places:
    """Where the networks are; others than the public ones stand in for them in tests."""

    bluesky: str = BLUESKY
    x: str = X
    telegram: str = TELEGRAM


PUBLIC = Places()


def request_of(
    listed: Listed, token: str, places: Places, after: int
) -> tuple[str, dict[str, str]]:
    """Return address and headers of the question for the newest posts. `after` is Telegram's next update id."""
    address = listed.address
    match listed.kind:
        case "bluesky" if address.startswith("search:"):
            words = quote(address.removeprefix("search:"))
            path = f"app.bsky.feed.searchPosts?q={words}&sort=latest&limit={_PAGE}"
            return f"{places.bluesky}/xrpc/{path}", {}
        case "bluesky":
            path = f"app.bsky.feed.getAuthorFeed?actor={quote(address)}&filter=posts_no_replies"
            return f"{places.bluesky}/xrpc/{path}&limit={_PAGE}", {}
        case "x":
            query = quote(f"from:{address.lstrip('@')} -is:retweet")
            path = f"2/tweets/search/recent?query={query}&max_results={_PAGE}"
            path += "&tweet.fields=created_at,lang,author_id"
            return f"{places.x}/{path}", {"Authorization": f"Bearer {token}"}
        case "telegram":
            allowed = quote('["channel_post"]')
            path = f"bot{token}/getUpdates?offset={after}&timeout=0&allowed_updates={allowed}"
            return f"{places.telegram}/{path}", {}
        case _:
            return address, {}


def posts_of(listed: Listed, body: bytes) -> list[Post]:
    """Return the posts in an answer, oldest first. Raises SourceError for what is no answer of this network."""
    readers = {"rss": _of_feed, "bluesky": _of_bluesky, "x": _of_x, "telegram": _of_telegram}
    try:
        posts = readers[listed.kind](listed, body)
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise SourceError(f"{listed.kind}: odd answer: {error!r}"[:200]) from None
    return sorted(posts, key=lambda post: post.time)


def index_of(body: bytes) -> tuple[int, float]:
    """Return time (ms) and value (0 to 100) of the fear and greed index. Raises SourceError."""
    try:
        row = orjson.loads(body)["data"][0]
        time, value = int(row["timestamp"]) * 1000, float(row["value"])
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, IndexError) as error:
        raise SourceError(f"fear_greed: odd answer: {error!r}"[:200]) from None
    if not 0.0 <= value <= 100.0:
        raise SourceError(f"fear_greed: {value}, wanted 0 to 100")
    return time, value


def next_update(body: bytes) -> int:
    """Return the update id that Telegram is to go on from; 0 when the answer holds none."""
    updates = orjson.loads(body).get("result", ())
    return max((int(one["update_id"]) for one in updates), default=-1) + 1


def _of_feed(listed: Listed, body: bytes) -> list[Post]:
    import feedparser  # noqa: PLC0415  # 40 ms and 10 MB that nobody needs who hears no feed

    found: Any = feedparser.parse(body)
    if not found.get("version"):
        raise SourceError(f"{listed.address} is no RSS or Atom feed")
    posts = []
    for entry in found.entries:
        told = entry.get("published_parsed") or entry.get("updated_parsed")
        name = entry.get("id") or entry.get("link")
        if told is None or not name:
            continue
        text = plain(f"{entry.get('title', '')} {entry.get('summary', '')}")
        account = str(entry.get("author") or listed.address)
        posts.append(Post("rss", account, str(name), calendar.timegm(told) * 1000, text))
    return posts


def _of_bluesky(listed: Listed, body: bytes) -> list[Post]:
    answer = orjson.loads(body)
    rows = [row["post"] for row in answer["feed"]] if "feed" in answer else answer["posts"]
    return [
        Post(
            "bluesky",
            str(row["author"]["handle"]),
            str(row["uri"]),
            _iso_ms(row["record"]["createdAt"]),
            plain(str(row["record"].get("text", ""))),
        )
        for row in rows
    ]


def _of_x(listed: Listed, body: bytes) -> list[Post]:
    answer = orjson.loads(body)
    if "data" not in answer and "meta" not in answer:
        raise SourceError(f"x: {str(answer.get('title') or answer)[:100]}")
    return [
        Post("x", listed.address, str(row["id"]), _iso_ms(row["created_at"]), plain(row["text"]))
        for row in answer.get("data", ())
    ]


def _of_telegram(listed: Listed, body: bytes) -> list[Post]:
    answer = orjson.loads(body)
    if answer.get("ok") is not True:
        raise SourceError(f"telegram: {str(answer.get('description'))[:100]}")
    posts = []
    for update in answer["result"]:
        row: Mapping[str, Any] = update.get("channel_post") or {}
        chat = row.get("chat", {})
        if not row or str(chat.get("username", "")).lower() != listed.address.lstrip("@").lower():
            continue
        text = plain(str(row.get("text") or row.get("caption") or ""))
        name = f"{chat['id']}/{row['message_id']}"
        posts.append(Post("telegram", listed.address, name, int(row["date"]) * 1000, text))
    return posts


def _iso_ms(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)
