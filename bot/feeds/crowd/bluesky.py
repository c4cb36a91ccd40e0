"""Bluesky: an account's posts, or a search, from the AppView's public API.

docs.bsky.app, app.bsky.feed.getAuthorFeed and searchPosts; 3,000 questions in 5 minutes an address. An account's feed
is open on public.api.bsky.app. That host refuses searches (403, github.com/bluesky-social/atproto/issues/3423, 3891);
api.bsky.app lets some through. With a handle and an app password a search goes, signed in (createSession, 30 in 5
minutes), to the host of the account, and is answered.
"""

from typing import Any
from urllib.parse import quote, urlencode

from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.network import Answer, Request, Row, document, iso_ms, posts_in, rows_in
from bot.feeds.crowd.post import Post, name_of, plain
from bot.feeds.sources.source import SourceError

PUBLIC, SEARCH, ACCOUNTS = (
    "https://public.api.bsky.app",
    "https://api.bsky.app",
    "https://bsky.social",
)
SEARCHING = "search:"
_PAGE = 50


class Bluesky:
    """Implements `Network` for an account, or for the words after `search:`. `endpoint` stands in for every host."""

    least_s = 0.0

    def __init__(
        self, listed: Listed, sign_in: tuple[str, str] | None = None, endpoint: str | None = None
    ) -> None:
        self._listed, self._endpoint = listed, endpoint
        self._sign_in = sign_in if listed.address.startswith(SEARCHING) else None
        self._session = ""
        self.name = f"bluesky.{name_of(listed.address, 100)}"

    @property
    def secrets(self) -> tuple[str, ...]:
        """The app password and the session's token."""
        return tuple(one for one in (*(self._sign_in or ("", ""))[1:], self._session) if one)

    def request(self, now: int) -> Request:
        address = self._listed.address
        if not address.startswith(SEARCHING):
            terms = {"actor": address.lstrip("@"), "filter": "posts_no_replies", "limit": _PAGE}
            return Request(self._url(PUBLIC, "app.bsky.feed.getAuthorFeed", terms))
        terms = {"q": address.removeprefix(SEARCHING), "sort": "latest", "limit": _PAGE}
        if self._sign_in is None:
            return Request(self._url(SEARCH, "app.bsky.feed.searchPosts", terms))
        if not self._session:
            handle, password = self._sign_in
            words = {"identifier": handle, "password": password}
            url = self._url(ACCOUNTS, "com.atproto.server.createSession", {})
            return Request(url, body=words, secret=True)
        url = self._url(ACCOUNTS, "app.bsky.feed.searchPosts", terms)
        return Request(url, {"Authorization": f"Bearer {self._session}"}, secret=True)

    def answer(self, body: bytes, content_type: str, now: int) -> Answer:
        found = document(body, "bluesky")
        if self._sign_in is not None and not self._session:
            token = found.get("accessJwt")
            if not isinstance(token, str) or not token.isascii() or not token.isprintable():
                raise SourceError("bluesky: no session")
            self._session = token
            return Answer(again=True)
        key = "posts" if self._listed.address.startswith(SEARCHING) else "feed"
        return Answer(posts_in(rows_in(found, key, "bluesky"), self._post, "bluesky"))

    def refused(self, status: int, body: bytes) -> bool:
        # A session lasts some hours: 400 ExpiredToken, or 401.
        ended = bool(self._session) and (status == 401 or b"ExpiredToken" in body[:1000])
        if ended:
            self._session = ""
        return ended

    def _url(self, host: str, method: str, terms: dict[str, Any]) -> str:
        query = urlencode(terms, quote_via=quote)
        return f"{self._endpoint or host}/xrpc/{method}{'?' if query else ''}{query}"

    def _post(self, row: Row) -> Post | None:
        post, listed = row.get("post", row), self._listed
        record = post["record"]
        if "reasonRepost" in str((row.get("reason") or {}).get("$type", "")):
            return None  # somebody else's words
        # A client writes createdAt as it likes; the network saw the post at indexedAt (docs: sortAt is the earlier).
        seen = post.get("indexedAt")
        time = min(iso_ms(str(one)) for one in (record["createdAt"], seen) if one)
        told = record.get("langs") or [""]
        return Post(
            "bluesky",
            name_of(post["author"]["handle"], 100),
            name_of(post["uri"]),
            time,
            plain(str(record.get("text", ""))),
            listed.weight,
            name_of("en" if "en" in told else told[0], 20),
            listed.about,
        )
