"""The list and the tokens become questions: one a feed or account of Bluesky, one for all that share a token."""

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.config.endpoint import is_loopback, loopback_url
from bot.config.secrets import Sources, find_secret
from bot.feeds.crowd import telegram, x
from bot.feeds.crowd.bluesky import SEARCHING, Bluesky
from bot.feeds.crowd.fear_greed import FearGreed
from bot.feeds.crowd.feed import Feed
from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.network import Network
from bot.feeds.crowd.telegram import Telegram
from bot.feeds.crowd.x import X, groups_of
from core.errors import InputError

X_TOKEN, TELEGRAM_TOKEN = "ebb_x_token", "ebb_telegram_token"
BLUESKY_HANDLE, BLUESKY_PASSWORD = "ebb_bluesky_handle", "ebb_bluesky_app_password"
_PACKAGES = ("feedparser", "vaderSentiment")


@dataclass(frozen=True, slots=True)
class Roll:
    """What the list's lines share: its name, the words of the coin, and where tokens are looked for."""

    name: str
    terms: tuple[str, ...]
    places: Sources


def networks_of(listed: Sequence[Listed], roll: Roll, endpoint: str | None) -> list[Network]:
    """Return everybody to be asked. `endpoint` is a server of this machine in the place of X, Telegram and Bluesky.

    Raises InputError for a token that is missing, or a package that is.
    """
    check_packages()
    if not roll.terms:
        raise InputError("no word in it", wanted="words of the coin", where="sources.crowd_terms")
    if endpoint is not None:
        endpoint = loopback_url(endpoint, ("http",), "sources.crowd_endpoint")
    kinds = {
        kind: [one for one in listed if one.kind == kind]
        for kind in ("rss", "bluesky", "x", "telegram", "fear_greed")
    }
    made: list[Network] = [Feed(one) for one in kinds["rss"]]
    sign_in = _sign_in(kinds["bluesky"], roll)
    made += [Bluesky(one, sign_in, endpoint) for one in kinds["bluesky"]]
    made += _x(kinds["x"], roll, endpoint)
    if kinds["telegram"]:
        token = _token(TELEGRAM_TOKEN, "telegram", roll)
        made.append(Telegram(kinds["telegram"], token, endpoint or telegram.PUBLIC))
    return [*made, *(FearGreed(one) for one in kinds["fear_greed"])]


def check_packages() -> None:
    """Raise InputError unless what reads feeds and scores texts is installed."""
    missing = [name for name in _PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        raise InputError(
            f"{' and '.join(missing)} not installed",
            wanted="the packages of the extra `crowd`",
            where="sources.crowd",
            fix="run pip install 'ebb[crowd]' (in a checkout: .venv/bin/pip install '.[crowd]')",
        )


def model_url(text: str) -> str:
    """Return the address of a model that scores posts. Raises InputError unless it is https, or of this machine."""
    try:
        parts = urlsplit(text)
        good = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts))
        good = good and bool(parts.hostname) and parts.username is None and parts.port != 0
    except ValueError:
        good = False
    if not good:
        wanted = "an address like https://host/v2/models/mood, or http:// of this machine"
        raise InputError(repr(text[:80]), wanted=wanted, where="sources.mood_url")
    return text


def _x(listed: Sequence[Listed], roll: Roll, endpoint: str | None) -> list[Network]:
    if not listed:
        return []
    token = _token(X_TOKEN, "x", roll)
    groups = groups_of(listed, roll.terms)
    if any(len(x.query_of(group, roll.terms)) > x.MOST_QUERY for group in groups):
        raise InputError(
            "too many words for a question to X",
            wanted=f"a query of at most {x.MOST_QUERY} letters",
            where="sources.crowd_terms",
        )
    return [
        X(group, roll.terms, token, number, endpoint or x.PUBLIC)
        for number, group in enumerate(groups, 1)
    ]


def _sign_in(listed: Sequence[Listed], roll: Roll) -> tuple[str, str] | None:
    """Return handle and app password for searches on Bluesky, None where there are none."""
    if not any(one.address.startswith(SEARCHING) for one in listed):
        return None
    handle = find_secret(BLUESKY_HANDLE, roll.places)
    password = find_secret(BLUESKY_PASSWORD, roll.places)
    if handle is None and password is None:
        return None
    if handle is None or password is None:
        missing = BLUESKY_HANDLE if handle is None else BLUESKY_PASSWORD
        raise InputError(
            f"{missing.upper()} is missing",
            wanted="handle and app password together",
            where=str(roll.places.dotenv),
        )
    return (
        _sendable(handle.reveal(), BLUESKY_HANDLE),
        _sendable(password.reveal(), BLUESKY_PASSWORD),
    )


def _token(name: str, kind: str, roll: Roll) -> str:
    token = find_secret(name, roll.places)
    if token is None:
        raise InputError(
            f"no {name.upper()}",
            wanted=f"a token, for {roll.name} lists accounts of {kind}",
            where=str(roll.places.dotenv),
            fix="add it to the file of the keys, or take those lines out of the list",
        )
    return _sendable(token.reveal(), name)


def _sendable(token: str, name: str) -> str:
    """Return a token that can stand in a header and an address. Raises InputError, which does not show it."""
    if not token.isascii() or not token.isprintable() or set(token) & set(' /?#"\\'):
        raise InputError(
            f"{name.upper()} holds a letter that no token has", wanted="it as it was given"
        )
    return token
