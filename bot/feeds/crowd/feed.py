"""RSS and Atom: any site, a Mastodon account (https://HOST/@NAME.rss), a subreddit (.../new/.rss), read by feedparser.

feedparser is handed a stream: a text or bytes that look like a path it would open. A document that declares entities
is refused before it is read (an XML bomb); a feed needs none.
"""

import calendar
import hashlib
import importlib
import io
from typing import Any
from urllib.parse import urlsplit

from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.network import ODD, Answer, Request, Row, posts_in
from bot.feeds.crowd.post import Post, name_of, plain
from bot.feeds.sources.source import SourceError

MOST_ENTRIES = 200
MOST_TAGS = 100_000
"""A feed of 200 posts has some 6,000; each costs 25 us, in a thread beside the bot's own."""


class Feed:
    """Implements `Network` for one feed."""

    secrets: tuple[str, ...] = ()
    least_s = 0.0

    def __init__(self, listed: Listed) -> None:
        self._listed = listed
        self.name = f"rss.{shown(listed.address)}"

    def request(self, now: int) -> Request:
        wanted = "application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.1"
        return Request(self._listed.address, {"Accept": wanted})

    def answer(self, body: bytes, content_type: str, now: int) -> Answer:
        found = parsed(body, content_type)
        language = name_of(found.feed.get("language") or "", 20)
        return Answer(
            posts_in(found.entries[:MOST_ENTRIES], lambda entry: self._post(entry, language), "rss")
        )

    def refused(self, status: int, body: bytes) -> bool:
        return False

    def _post(self, entry: Row, language: str) -> Post | None:
        # Asked for without being there, `updated_parsed` would be looked up as another key, with a warning.
        told = entry.get("published_parsed")
        if told is None and "updated_parsed" in entry:
            told = entry["updated_parsed"]
        name = entry.get("id") or entry.get("link")
        if told is None or not name:
            return None
        title, summary = (
            plain(str(entry.get(key, "")), markup=True) for key in ("title", "summary")
        )
        text = summary if summary.startswith(title) else f"{title}. {summary}"
        listed = self._listed
        return Post(
            "rss",
            name_of(entry.get("author") or shown(listed.address), 100),
            name_of(name),
            calendar.timegm(told) * 1000,
            text.removeprefix(". "),
            listed.weight,
            language,
            listed.about,
        )


def parsed(body: bytes, content_type: str) -> Any:  # noqa: ANN401 - feedparser ships no types
    """Return feedparser's document. Raises SourceError for what is no feed, or declares entities."""
    # UTF-16 and UTF-32 put zeros between; without them the letters stand side by side in any order of bytes.
    if b"<!entity" in body.replace(b"\0", b"").lower():
        raise SourceError("the feed declares entities (an XML bomb?)")
    if body.count(b"<") > MOST_TAGS:
        raise SourceError(f"a feed of more than {MOST_TAGS} tags")
    feedparser: Any = importlib.import_module("feedparser")
    headers = {"content-type": content_type or "application/xml"}
    try:
        # Markup is taken out here, and links are not followed: it need not clean either.
        found = feedparser.parse(
            io.BytesIO(body),
            response_headers=headers,
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except (*ODD, AssertionError, RecursionError) as error:
        raise SourceError(f"the feed cannot be read ({type(error).__name__})") from None
    if not found.get("version"):
        raise SourceError("the answer is no RSS or Atom feed")
    return found


def shown(address: str) -> str:
    """Return an address for people: host and path. A query, which may hold a key, is told by its digest alone."""
    parts = urlsplit(address)
    text = f"{parts.netloc}{parts.path.rstrip('/')}"
    digest = hashlib.blake2b(parts.query.encode(), digest_size=3).hexdigest()
    return (f"{text}?{digest}" if parts.query else text)[:110]
