"""A post as every network tells it, and which posts are heard: in English, about the coin, once, and not by a flood.

Pure: time comes with the post. The guards are rules of thumb, and say so: a language is told by its commonest words,
a bot by how much it posts and by saying what others said.
"""

import hashlib
import html
import re
from collections import deque
from dataclasses import dataclass, field
from typing import TypeVar

from core.calendar import HOUR_MS

MOST_PER_HOUR = 12
"""Posts of one account within an hour; what comes on top is taken for a machine's."""
OLDEST_MS = 24 * HOUR_MS
_REMEMBERED = 20_000
_TAG, _LINK, _SPACE = re.compile(r"<[^>]{0,2000}>"), re.compile(r"https?://\S+"), re.compile(r"\s+")
_WORD = re.compile(r"[a-z']+")
_MOST_CHARACTERS = 4000
_ENGLISH = frozenset({
    "the", "a", "an", "to", "of", "in", "on", "is", "are", "it", "this", "that", "and", "or",
    "for", "with", "from", "at", "by", "be", "as", "was", "has", "have", "will", "not", "but", "if",
    "you", "i", "we", "they", "he", "she", "its", "my", "your", "our", "just", "now", "up", "down",
    "more", "all", "out", "new", "what",
})  # fmt: skip
K = TypeVar("K")
_LEAST_LETTERS = 0.7
"""Share of a text's letters that are a to z."""


@dataclass(frozen=True, slots=True)
class Post:
    """One post. `account` and `post_id` are the network's; `about` True when the account writes of nothing else."""

    source: str
    account: str
    post_id: str
    time: int
    text: str
    about: bool = False


def plain(text: str) -> str:
    """Return the text without markup, links and needless space; long ones are cut."""
    bare = html.unescape(_TAG.sub(" ", text[: 4 * _MOST_CHARACTERS]))
    return _SPACE.sub(" ", _LINK.sub(" ", bare)).strip()[:_MOST_CHARACTERS]


def is_english(text: str) -> bool:
    """Return True for a text that is mostly English; one of three words or fewer is let through when it is Latin."""
    letters = [one for one in text.lower() if one.isalpha()]
    if not letters:
        return False
    if sum("a" <= one <= "z" for one in letters) < _LEAST_LETTERS * len(letters):
        return False
    words = _WORD.findall(text.lower())
    return len(words) <= 3 or any(word in _ENGLISH for word in words)


@dataclass(slots=True)
class Guards:
    """Remembers what was heard. `terms` are words of which one must stand in a post, such as litecoin and ltc."""

    terms: tuple[str, ...]
    turned_away: dict[str, int] = field(default_factory=dict)
    """How many posts each guard kept out."""
    _ids: dict[tuple[str, str], None] = field(default_factory=dict)
    _texts: dict[bytes, None] = field(default_factory=dict)
    _recent: dict[str, deque[int]] = field(default_factory=dict)

    def refuse(self, post: Post, now: int) -> str:
        """Return why the post is not heard, '' when it is; a post is asked about once."""
        why = self._refuse(post, now)
        if why:
            self.turned_away[why] = self.turned_away.get(why, 0) + 1
        return why

    def _refuse(self, post: Post, now: int) -> str:
        if not _remember(self._ids, (post.source, post.post_id)):
            return "seen"
        text = post.text.lower()
        if not now - OLDEST_MS <= post.time <= now + HOUR_MS:
            return "old"
        if not is_english(text):
            return "language"
        words = set(_WORD.findall(text))
        if not post.about and not words.intersection(self.terms):
            return "not about the coin"
        if self._floods(f"{post.source} {post.account}", post.time):
            return "flood"
        if not _remember(
            self._texts, hashlib.blake2b(" ".join(_WORD.findall(text)).encode()).digest()
        ):
            return "copy"
        return ""

    def _floods(self, account: str, time: int) -> bool:
        recent = self._recent.setdefault(account, deque(maxlen=MOST_PER_HOUR + 1))
        if len(self._recent) > _REMEMBERED:
            del self._recent[next(iter(self._recent))]
        recent.append(time)
        return len(recent) > MOST_PER_HOUR and recent[-1] - recent[0] < HOUR_MS


def _remember(known: dict[K, None], key: K) -> bool:
    """Return True when `key` is new; the oldest are forgotten."""
    if key in known:
        return False
    known[key] = None
    if len(known) > _REMEMBERED:
        del known[next(iter(known))]
    return True
