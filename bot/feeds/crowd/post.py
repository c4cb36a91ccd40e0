"""A post as every network tells it, and its text without markup. Pure: time comes with the post."""

import html
import re
import unicodedata
from dataclasses import dataclass

MOST_CHARACTERS = 4000
"""What is kept of a text."""
_RAW_CHARACTERS = 4 * MOST_CHARACTERS
_TAG = re.compile(
    r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|</?[a-z][^<>]*>|<![a-z][^<>]*>",
    re.IGNORECASE | re.DOTALL,
)
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Post:
    """One post. `account` and `post_id` are the network's, `time` ms UTC, `weight` that of the list.

    `language` is what the network says, '' when it says nothing; `about` True when the list says that whatever this
    account writes is about the coin.
    """

    source: str
    account: str
    post_id: str
    time: int
    text: str
    weight: float = 1.0
    language: str = ""
    about: bool = False


def plain(text: str, *, markup: bool = False) -> str:
    """Return the text without links, unseen characters and needless space; long ones are cut.

    HTML is taken out where `markup` says that there is some. Letters in fancy dress become letters (NFKC).
    """
    bare = text[:_RAW_CHARACTERS]
    if markup:
        bare = _TAG.sub(" ", bare)
    bare = unicodedata.normalize("NFKC", html.unescape(bare))
    bare = _UNSEEN.sub("", _LINK.sub(" ", bare))
    return _SPACE.sub(" ", bare).strip()[:MOST_CHARACTERS]


def name_of(text: object, most: int = 200) -> str:
    """Return a name or an id as one short printable word or line."""
    return "".join(one for one in str(text)[:most] if one.isprintable()).strip()
