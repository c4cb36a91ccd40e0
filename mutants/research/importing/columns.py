"""Which column of a file is which: names in common use are recognised, the user's mapping wins.

It knows names only: no file, no value.
"""

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence

from core.errors import InputError
from research.store import Kind

NO_COLUMN = "none"
"""Stands for a column in a mapping: the file has none (only for volume, which is then 0)."""

WANTED = {
    Kind.CANDLES: ("ts", "open", "high", "low", "close", "volume"),
    Kind.FUNDING: ("ts", "rate"),
}

_COMMON_TIMES = (
    "ts", "tsms", "timestamp", "timestampms", "timems", "time", "datetime", "date", "dateutc",
    "unix", "unixtime", "unixtimestamp", "t",
)  # fmt: skip
# Compared without case, blanks and punctuation; where several are there the first one wins. A close
# time is left out on purpose: read as an open time it would move every bar by its own length.
_ALIASES: dict[str, tuple[str, ...]] = {
    "open": ("open", "o", "openprice", "priceopen"),
    "high": ("high", "h", "highprice", "pricehigh"),
    "low": ("low", "l", "lowprice", "pricelow"),
    "close": ("close", "c", "closeprice", "priceclose"),
    "volume": ("volume", "vol", "v", "basevolume", "volumebase"),
    "rate": ("rate", "fundingrate", "lastfundingrate", "funding"),
}
_TIMES: dict[Kind, tuple[str, ...]] = {
    Kind.CANDLES: ("opentime", "opentimems", "klineopentime", "starttime", "start", *_COMMON_TIMES),
    Kind.FUNDING: ("fundingtime", "fundingratetimestamp", "calctime", *_COMMON_TIMES),
}
_SHORT = {"time": "ts", "timestamp": "ts", "vol": "volume", "o": "open", "h": "high", "l": "low"}
_SHORT |= {"c": "close", "v": "volume", "funding_rate": "rate"}


def parse_mapping(texts: Iterable[str], kind: Kind) -> dict[str, str]:
    """Return {our column: the file's column} from texts like `ts=open_time,vol=volume`.

    Raises InputError for a text without `=`, a column that the kind has not, or one given twice.
    """
    mapping: dict[str, str] = {}
    for part in (part.strip() for text in texts for part in text.split(",")):
        ours, equals, theirs = (word.strip() for word in part.partition("="))
        name = _SHORT.get(ours, ours)
        if not equals or not theirs or name not in WANTED[kind]:
            raise InputError(
                f"--columns {part!r}",
                wanted=f"OURS=THEIRS where OURS is one of {', '.join(WANTED[kind])}",
                fix="for example --columns ts=open_time,close=last",
            )
        if name in mapping:
            raise InputError(f"--columns names {name} twice", wanted="each column once")
        mapping[name] = theirs
    return mapping


def choose_columns(
    kind: Kind, symbol: str, present: Sequence[str], explicit: Mapping[str, str], where: str
) -> dict[str, str]:
    """Return {our column: the file's column}; a volume mapped to `none` is left out.

    Raises InputError, naming what the file has and the nearest name, when one cannot be told.
    """
    chosen: dict[str, str] = {}
    for name in WANTED[kind]:
        if name in explicit:
            if explicit[name] == NO_COLUMN and name == "volume" and NO_COLUMN not in present:
                continue
            chosen[name] = _named(explicit[name], present, where)
        else:
            chosen[name] = _recognised(name, _names_for(name, kind, symbol), present, where)
    return chosen


def _names_for(name: str, kind: Kind, symbol: str) -> tuple[str, ...]:
    if name == "ts":
        return _TIMES[kind]
    if name == "volume":
        # "Volume LTC" beside "Volume USDT": the one that the symbol starts with is the base coin's.
        starts = (symbol[:length].lower() for length in range(len(symbol), 1, -1))
        return (*_ALIASES["volume"], *(f"volume{start}" for start in starts))
    return _ALIASES[name]


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _named(name: str, present: Sequence[str], where: str) -> str:
    if name in present:
        return name
    same = [one for one in present if one.lower() == name.lower()]
    if len(same) == 1:
        return same[0]
    near = difflib.get_close_matches(name, present, n=1, cutoff=0.5)
    raise InputError(
        f"no column {name!r}",
        wanted=f"one of {_listed(present)}",
        where=where,
        fix=f"did you mean {near[0]!r}?" if near else "",
    )


def _recognised(name: str, aliases: Sequence[str], present: Sequence[str], where: str) -> str:
    by_plain: dict[str, str] = {}
    for one in present:
        by_plain.setdefault(_plain(one), one)
    for alias in aliases:
        if alias in by_plain:
            return by_plain[alias]
    near = difflib.get_close_matches(aliases[0], list(by_plain), n=1, cutoff=0.5)
    guess = by_plain[near[0]] if near else "COLUMN"
    none = f" (or {name}={NO_COLUMN} if it has none)" if name == "volume" else ""
    raise InputError(
        f"no column that looks like {name}; it has {_listed(present)}",
        where=where,
        fix=f"name it with --columns {name}={guess}{none}",
    )


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:30]) + (", ..." if len(names) > 30 else "")
