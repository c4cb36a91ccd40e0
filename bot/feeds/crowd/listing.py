"""The list of those who are heard: one line each, `KIND ADDRESS [WEIGHT] [all]`, in a text file beside the config.

    rss https://www.reddit.com/r/litecoin/new/.rss 1 all  # any RSS or Atom feed; Mastodon: https://HOST/@NAME.rss
    bluesky whale-alert.bsky.social 3                     # an account; `search:litecoin` searches
    x whale_alert 3                                       # an account; needs EBB_X_TOKEN
    telegram @whale_alert_io 3                            # a channel the bot is in; needs EBB_TELEGRAM_TOKEN
    fear_greed https://api.alternative.me/fng/            # the index

A weight of 1 is usual; an account near whales weighs more. `all` counts every post, not only those that name the coin.
It must not know how anybody is asked.
"""

import math
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from bot.outside import read_file
from core.errors import InputError

KINDS = ("rss", "bluesky", "x", "telegram", "fear_greed")
_URL_KINDS = ("rss", "fear_greed")
_NAMES = {
    "bluesky": (
        re.compile(r"@?[a-z0-9-]+(\.[a-z0-9-]+)+|search:[\w#$.-]{1,100}", re.IGNORECASE),
        "name.bsky.social",
    ),
    "x": (re.compile(r"@?[A-Za-z0-9_]{1,15}"), "whale_alert"),
    "telegram": (re.compile(r"@?[A-Za-z][A-Za-z0-9_]{3,31}"), "@whale_alert_io"),
}
"""What names look like: a domain or words after `search:`, at most 15 characters, 4 to 32 of them."""
_MOST_BYTES, _MOST_LINES, _MOST_WEIGHT, _MOST_ADDRESS = 64 * 1024, 200, 100.0, 500


@dataclass(frozen=True, slots=True)
class Listed:
    """One who is heard."""

    kind: str
    address: str
    weight: float = 1.0
    about: bool = False
    """Whatever is posted there is about the coin."""


def read_list(path: Path) -> tuple[Listed, ...]:
    """Read the file. Raises InputError naming file and line."""
    raw = read_file(path, _MOST_BYTES, links=True)
    try:
        lines = raw.decode().splitlines()
    except UnicodeDecodeError:
        raise InputError("not UTF-8 text", where=str(path)) from None
    found: dict[tuple[str, str], Listed] = {}
    for number, line in enumerate(lines, 1):
        words = line.partition(" #")[0].split()
        if not words or words[0].startswith("#"):
            continue
        where = f"{path}:{number}"
        listed = _listed(words, where)
        key = (listed.kind, listed.address.lstrip("@").lower())
        if key in found:
            raise InputError(
                f"{listed.address} is listed twice", where=where, fix="keep one of them"
            )
        found[key] = listed
    if not found or len(found) > _MOST_LINES:
        raise InputError(
            f"{len(found)} lines name somebody", wanted=f"1 to {_MOST_LINES}", where=str(path)
        )
    return tuple(found.values())


def _listed(words: list[str], where: str) -> Listed:
    about = words[-1] == "all"
    kind, *rest = words[:-1] if about and len(words) > 1 else words
    if kind not in KINDS or len(rest) not in {1, 2}:
        wanted = f"KIND ADDRESS [WEIGHT] [all], with a kind of {', '.join(KINDS)}"
        raise InputError(repr(" ".join(words)[:80]), wanted=wanted, where=where)
    address = rest[0]
    if kind in _URL_KINDS:
        _check_url(address, where)
    else:
        shape, example = _NAMES[kind]
        if not shape.fullmatch(address):
            raise InputError(
                repr(address[:80]), wanted=f"a name on {kind}, like {example}", where=where
            )
    return Listed(kind, address, _weight(rest[1], where) if len(rest) == 2 else 1.0, about)


def _weight(text: str, where: str) -> float:
    try:
        weight = float(text)
    except ValueError:
        weight = math.nan
    if not 0 < weight <= _MOST_WEIGHT:
        wanted = f"a number above 0 to {_MOST_WEIGHT:g}"
        raise InputError(f"weight {text[:40]!r}", wanted=wanted, where=where)
    return weight


def _check_url(address: str, where: str) -> None:
    try:
        parts = urlsplit(address)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if good and parts.username is not None:
        raise InputError(
            "an address with a name or a password in it",
            wanted="one without, like https://host/path",
            where=where,
        )
    if not good or len(address) > _MOST_ADDRESS:
        raise InputError(
            repr(address[:80]), wanted="an address like https://host/path", where=where
        )
