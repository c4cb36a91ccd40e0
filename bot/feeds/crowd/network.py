"""What a network is to those who ask: a question that goes out, and posts that come back. No socket is touched.

An answer is material from outside: a row that makes no sense is left out, an answer in which none does is refused.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol, TypeAlias

import orjson

from bot.feeds.crowd.post import Post
from bot.feeds.sources.source import SourceError
from core.events import Mention

ODD = (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError, OSError)
"""What reading a row of another shape raises; OSError is a time that no calendar holds."""
_WORDS = 120
Row: TypeAlias = Mapping[str, Any]
"""What a row of JSON should be; whether it is one shows when it is read."""


@dataclass(frozen=True, slots=True)
class Request:
    """One question: GET, or POST where there is a body. `secret` when its address or headers hold a token."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, str] | None = None
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `again` when it was a step on the way, and the question itself is still to be asked."""

    posts: tuple[Post, ...] = ()
    mentions: tuple[Mention, ...] = ()
    again: bool = False


class Network(Protocol):
    """Those of the list that one question reaches."""

    @property
    def name(self) -> str:
        """Return what it is called beside `crowd.`; it holds no token."""
        ...

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return the tokens that may stand nowhere."""
        ...

    @property
    def least_s(self) -> float:
        """Return the least pause between two questions (s)."""
        ...

    def request(self, now: int) -> Request:
        """Return the next question."""
        ...

    def answer(self, body: bytes, content_type: str, now: int) -> Answer:
        """Return what an answer says, posts oldest first; remember where to go on. Raises SourceError."""
        ...

    def refused(self, status: int, body: bytes) -> bool:
        """Take in that the question was refused; return True when it is worth asking anew at once."""
        ...


def document(body: bytes, network: str) -> dict[str, Any]:
    """Return a JSON object. Raises SourceError for anything else."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise SourceError(f"{network}: the answer is no JSON") from None
    if not isinstance(value, dict):
        raise SourceError(f"{network}: the answer is no JSON object")
    return value


def posts_in(
    rows: Iterable[Row], read: Callable[[Row], Post | None], network: str
) -> tuple[Post, ...]:
    """Return the posts of the rows that `read` makes sense of, oldest first. Raises SourceError when none does.

    A row for which it returns None is left out on purpose.
    """
    posts, odd, seen = list[Post](), "", 0
    for row in rows:
        try:
            post = read(row)
        except ODD as error:
            odd = repr(error)[:_WORDS]
            continue
        seen += 1
        if post is not None:
            posts.append(post)
    if odd and not seen:
        raise SourceError(f"{network}: odd answer: {odd}")
    return tuple(sorted(posts, key=lambda post: post.time))


def rows_in(found: dict[str, Any], key: str, network: str) -> list[Row]:
    """Return a list. Raises SourceError when there is none."""
    rows = found.get(key)
    if not isinstance(rows, list):
        raise SourceError(f"{network}: the answer has no list {key!r}")
    return rows


def iso_ms(text: str) -> int:
    """Return ms UTC of an ISO 8601 time; one without a zone is UTC. Raises ValueError, OverflowError or OSError."""
    time = datetime.fromisoformat(text)
    return round((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp() * 1000)
