"""The names of other exchanges: ccxt's ids, and which of an exchange's ids is the one of its perpetuals.

ccxt is not imported for that: it takes a second and 70 MB. Its ids are the names of its files.
"""

import difflib
import functools
import importlib.util
from pathlib import Path

from core.errors import InputError

PERPETUALS = {"binance": "binanceusdm", "kraken": "krakenfutures"}
"""Where ccxt keeps perpetuals under an id of their own, or loads far more under the exchange's own name."""


def perpetuals_of(word: str) -> str:
    """Return the id of the exchange's perpetuals, in lower case; what is not in the table is itself."""
    venue = word.strip().lower()
    return PERPETUALS.get(venue, venue)


@functools.cache
def venue_ids() -> frozenset[str]:
    """Return every id that ccxt has; empty where it is not installed."""
    found = importlib.util.find_spec("ccxt")
    if found is None or found.origin is None:
        return frozenset()
    files = (Path(found.origin).parent / "async_support").glob("*.py")
    return frozenset(file.stem for file in files if not file.stem.startswith("_"))


def known_venue(word: str, where: str = "") -> str:
    """Return the id of the perpetuals of `word`. Raises InputError, at `where`, for what ccxt does not know."""
    venue = perpetuals_of(word)
    if venue in venue_ids():
        return venue
    near = difflib.get_close_matches(venue, sorted(venue_ids() | set(PERPETUALS)), 1)
    raise InputError(
        f"no exchange {word!r}",
        wanted="an id of ccxt, like binance, okx, kraken, bitget",
        where=where,
        fix=f"did you mean {near[0]}?" if near else "",
    )
