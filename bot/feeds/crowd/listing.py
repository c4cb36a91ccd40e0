"""The list of those who are heard: one line each, `KIND ADDRESS [WEIGHT]`, in a text file beside the config.

    rss https://www.reddit.com/r/litecoin/new/.rss        # any RSS or Atom feed; Mastodon: https://HOST/@NAME.rss
    bluesky whale-alert.bsky.social 3                     # an account; `search:litecoin` searches
    x whale_alert 3                                       # an account; needs EBB_X_TOKEN
    telegram @whale_alert_io 3                            # a channel the bot is in; needs EBB_TELEGRAM_TOKEN
    fear_greed https://api.alternative.me/fng/            # the index

A weight of 1 is usual; an account near whales weighs more. It must not know how anybody is asked.
"""

import math
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from core.errors import InputError

KINDS = ("rss", "bluesky", "x", "telegram", "fear_greed")
_URL_KINDS = ("rss", "fear_greed")
_ACCOUNT = re.compile(r"@?[A-Za-z0-9._-]{1,100}|search:[A-Za-z0-9 #_-]{1,100}")
_MOST_BYTES, _MOST_LINES, _MOST_WEIGHT = 64 * 1024, 200, 100.0


@dataclass(frozen=True, slots=True)
class Listed:
    """One who is heard."""

    kind: str
    address: str
    weight: float


def read_list(path: Path) -> tuple[Listed, ...]:
    """Read the file. Raises InputError naming file and line."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=str(path)) from None
    if len(raw) > _MOST_BYTES:
        raise InputError(f"more than {_MOST_BYTES} bytes", wanted="a short list", where=str(path))
    try:
        lines = raw.decode().splitlines()
    except UnicodeDecodeError:
        raise InputError("not UTF-8 text", where=str(path)) from None
    found: dict[tuple[str, str], Listed] = {}
    for number, line in enumerate(lines, 1):
        words = line.partition(" #")[0].split()
        if not words or words[0].startswith("#"):
            continue
        listed = _listed(words, f"{path}:{number}")
        if (listed.kind, listed.address) in found:
            raise InputError(f"{listed.address} is listed twice", where=f"{path}:{number}")
        found[(listed.kind, listed.address)] = listed
    if not found or len(found) > _MOST_LINES:
        raise InputError(
            f"{len(found)} lines name somebody", wanted=f"1 to {_MOST_LINES}", where=str(path)
        )
    return tuple(found.values())


def _listed(words: list[str], where: str) -> Listed:
    wanted = f"KIND ADDRESS [WEIGHT], with a kind of {', '.join(KINDS)}"
    if len(words) not in {2, 3} or words[0] not in KINDS:
        raise InputError(" ".join(words)[:80], wanted=wanted, where=where)
    kind, address = words[0], words[1]
    if kind in _URL_KINDS:
        parts = urlsplit(address)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username:
            raise InputError(address[:80], wanted="an address like https://...", where=where)
    elif not _ACCOUNT.fullmatch(address):
        raise InputError(address[:80], wanted="the name of an account", where=where)
    try:
        weight = float(words[2]) if len(words) == 3 else 1.0
    except ValueError:
        weight = math.nan
    if not 0 < weight <= _MOST_WEIGHT:
        raise InputError(
            f"weight {words[2]}", wanted=f"a number above 0 to {_MOST_WEIGHT:g}", where=where
        )
    return Listed(kind, address, weight)
