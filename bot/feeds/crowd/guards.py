"""Which posts are heard: recent ones, in English, about the coin, once, and not by a flood.

Rules of thumb, and said to be: a machine is told by how much it posts, by posting links and tags alone, and by saying
what was said before. Pure: time is given.
"""

import re
from collections import deque
from dataclasses import dataclass, field
from hashlib import blake2b

from bot.feeds.crowd.language import is_english
from bot.feeds.crowd.post import Post
from core.calendar import HOUR_MS, MINUTE_MS

OLDEST_MS = 24 * HOUR_MS
NEWEST_MS = 5 * MINUTE_MS
"""How far ahead of our clock a post may be; what claims more has a wrong time."""
MOST_PER_HOUR = 12
"""Posts of one account about the coin within an hour; what comes on top is taken for a machine's."""
MOST_TAGS = 6
"""Hashtags and cashtags of one post."""
ALIKE = 0.8
"""Share of the words of both that two texts may have in common (Jaccard), from LEAST_ALIKE words on."""
LEAST_ALIKE = 6
_REMEMBERED, _COMPARED, _ACCOUNTS = 20_000, 400, 2_000
_WORD = re.compile(r"[^\W_]+(?:[.,'\u2019][^\W_]+)*")
_TAGS = re.compile(r"(?<!\w)[#$][^\W\d_]\w*")
_REPOST = re.compile(r"^(?:rt\b[\s:]*)?(?:@[\w.-]+[\s:]*)*", re.IGNORECASE)


@dataclass(slots=True)
class Guards:
    """Remembers what was heard. `terms` are words, one of which stands in a post about the coin, such as litecoin."""

    terms: tuple[str, ...]
    turned_away: dict[str, int] = field(default_factory=dict)
    """How many posts each guard kept out."""
    _about: re.Pattern[str] = field(init=False)
    _ids: dict[bytes, None] = field(default_factory=dict)
    _texts: dict[bytes, None] = field(default_factory=dict)
    _bags: deque[frozenset[str]] = field(default_factory=lambda: deque(maxlen=_COMPARED))
    _recent: dict[str, deque[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        words = "|".join(re.escape(term.lower()) for term in self.terms)
        self._about = re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])")

    def refuse(self, post: Post, now: int) -> str:
        """Return why the post is not heard, '' when it is; a post is judged once, after that it was seen."""
        why = self._refuse(post, now)
        if why:
            self.turned_away[why] = self.turned_away.get(why, 0) + 1
        return why

    def _refuse(self, post: Post, now: int) -> str:
        if post.time > now + NEWEST_MS:
            return "ahead"
        if post.time < now - OLDEST_MS:
            return "old"
        if not _remember(self._ids, _digest(post.source, post.post_id)):
            return "seen"
        text = post.text.lower()
        return self._of_text(post, text) or self._of_crowd(post, text)

    def _of_text(self, post: Post, text: str) -> str:
        tags = _TAGS.findall(text)
        rest = self._about.sub(" ", _TAGS.sub(" ", text))
        if not any(word.isalpha() for word in _WORD.findall(rest)):
            return "no words"
        if len(tags) > MOST_TAGS:
            return "tags"
        if not _speaks_english(post.language) or not is_english(_TAGS.sub(" ", text)):
            return "language"
        return "" if post.about or self._about.search(text) else "not about the coin"

    def _of_crowd(self, post: Post, text: str) -> str:
        if self._floods(f"{post.source} {post.account}", post.time):
            return "flood"
        words = tuple(_WORD.findall(_REPOST.sub("", text)))
        bag = frozenset(words)
        if not _remember(self._texts, _digest(*words)) or any(
            _alike(bag, other) for other in self._bags
        ):
            return "copy"
        if len(bag) >= LEAST_ALIKE:
            self._bags.append(bag)
        return ""

    def _floods(self, account: str, time: int) -> bool:
        recent = self._recent.setdefault(account, deque(maxlen=MOST_PER_HOUR + 1))
        if len(self._recent) > _ACCOUNTS:
            del self._recent[next(iter(self._recent))]
        recent.append(time)
        return len(recent) > MOST_PER_HOUR and abs(recent[-1] - recent[0]) < HOUR_MS


def _speaks_english(told: str) -> bool:
    """Return False when the network names another language; `und` is X's word for not known."""
    return told.lower().partition("-")[0] in {"", "en", "und", "qme", "qst", "zxx"}


def _alike(bag: frozenset[str], other: frozenset[str]) -> bool:
    if len(bag) < LEAST_ALIKE:
        return False
    shared = len(bag & other)
    return shared >= ALIKE * (len(bag) + len(other) - shared)


def _digest(*words: str) -> bytes:
    """Return 8 bytes in the place of words: 20,000 texts would be 20 MB."""
    return blake2b("\n".join(words).encode(errors="replace"), digest_size=8).digest()


def _remember(known: dict[bytes, None], key: bytes) -> bool:
    """Return True when `key` is new; the oldest are forgotten."""
    if key in known:
        return False
    known[key] = None
    if len(known) > _REMEMBERED:
        del known[next(iter(known))]
    return True
