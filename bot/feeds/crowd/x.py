"""X: the newest posts of accounts by recent search, API v2, with a user's own bearer token; every post read is paid.

docs.x.com: GET /2/tweets/search/recent, 7 days back, a query of at most 512 characters, 10 to 100 posts an answer, 450
questions in 15 minutes an app (x-rate-limit-*), errors as title and detail. So accounts share a question, the words of
the coin are asked for at the source, and since_id leaves out what was read. One page is read; more than 100 posts
between two questions lose the oldest.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.network import Answer, Request, Row, document, iso_ms, posts_in
from bot.feeds.crowd.post import Post, name_of, plain
from bot.feeds.sources.source import SourceError
from core.calendar import DAY_MS, SECOND_MS

PUBLIC = "https://api.x.com"
MOST_QUERY = 512
_BACK_MS = DAY_MS - 60 * SECOND_MS
_SINCE_LASTS_MS = 6 * DAY_MS
"""An id older than the seven days of the search is refused (400)."""
_FIELDS = {
    "max_results": "100",
    "tweet.fields": "created_at,lang,author_id",
    "expansions": "author_id",
    "user.fields": "username",
}


class X:
    """Implements `Network` for accounts that fit into one query."""

    least_s = 60.0

    def __init__(
        self,
        group: Sequence[Listed],
        terms: Sequence[str],
        token: str,
        number: int,
        endpoint: str = PUBLIC,
    ) -> None:
        self._listed = {one.address.lstrip("@").lower(): one for one in group}
        self._query = query_of(group, terms)
        self._token, self._endpoint = token, endpoint
        self._since, self._since_at = "", 0
        self.secrets = (token,)
        only = f".{next(iter(self._listed))}" if len(group) == 1 else f".{number}"
        self.name = f"x{only}"

    def request(self, now: int) -> Request:
        terms = {"query": self._query, **_FIELDS}
        if self._since and now - self._since_at < _SINCE_LASTS_MS:
            terms["since_id"] = self._since
        else:
            start = datetime.fromtimestamp((now - _BACK_MS) // SECOND_MS, UTC)
            terms["start_time"] = start.strftime("%Y-%m-%dT%H:%M:%SZ")
        url = f"{self._endpoint}/2/tweets/search/recent?{urlencode(terms, quote_via=quote)}"
        return Request(url, {"Authorization": f"Bearer {self._token}"}, secret=True)

    def answer(self, body: bytes, content_type: str, now: int) -> Answer:
        found = document(body, "x")
        meta, rows = found.get("meta"), found.get("data", [])
        if not isinstance(meta, dict) or not isinstance(rows, list):
            raise SourceError(f"x: {name_of(found.get('title') or 'the answer has no meta', 100)}")
        names = _names(found)
        posts = posts_in(rows, lambda row: self._post(row, names), "x")
        newest = str(meta.get("newest_id") or "")
        if newest.isdecimal() and newest.isascii():
            self._since, self._since_at = newest, now
        return Answer(posts)

    def refused(self, status: int, body: bytes) -> bool:
        # An id that is too old by now is one reason for a 400; ask by time instead.
        again = status == 400 and bool(self._since)
        if again:
            self._since = ""
        return again

    def _post(self, row: Row, names: dict[str, str]) -> Post | None:
        account = names.get(str(row["author_id"]), "")
        listed = self._listed.get(account.lower())
        if listed is None:
            return None
        return Post(
            "x",
            account,
            name_of(row["id"]),
            iso_ms(row["created_at"]),
            plain(str(row["text"])),
            listed.weight,
            name_of(row.get("lang") or "", 20),
            listed.about,
        )


def _names(found: dict[str, Any]) -> dict[str, str]:
    """Return the name of each author's id; what is odd is left out."""
    includes = found.get("includes")
    users = includes.get("users") if isinstance(includes, dict) else None
    rows = users if isinstance(users, list) else []
    return {
        str(one.get("id")): name_of(one.get("username"), 100)
        for one in rows
        if isinstance(one, dict)
    }


def query_of(group: Sequence[Listed], terms: Sequence[str]) -> str:
    """Return the query for what these accounts say about the coin, reposts left out."""
    who = " OR ".join(f"from:{one.address.lstrip('@')}" for one in group)
    words = [f'"{term}"' if " " in term else term for term in terms]
    tags = [f"#{term}" for term in terms if term.isalnum()]
    about = "" if group[0].about else f" ({' OR '.join([*words, *tags])})"
    return f"({who}){about} -is:retweet"


def groups_of(listed: Sequence[Listed], terms: Sequence[str]) -> list[list[Listed]]:
    """Return the accounts in groups whose queries are short enough; those that are heard whole apart."""
    groups: list[list[Listed]] = []
    for about in (False, True):
        group: list[Listed] = []
        for one in (each for each in listed if each.about is about):
            if group and len(query_of([*group, one], terms)) > MOST_QUERY:
                groups.append(group)
                group = []
            group.append(one)
        groups += [group] if group else []
    return groups
