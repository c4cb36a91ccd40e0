"""What may come from outside, and how much of it: the one door for answers of servers and for files of one's own.

JSON in the strict sense, at most 8 MB, not nested without end (FAULTS S8); a file is a regular one, no link, and within
the size that its reader names. The largest answer that Ebb asks an exchange for, a thousand candles, has 100 kB and
four levels. NaN and Infinity are no JSON; numbers beyond that are the rows' business, which read them as Decimal. It
must not know what an answer or a file means.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from core.errors import EbbError, InputError

MOST_BYTES = 8 << 20
MOST_DEPTH = 32
"""Far below where Python's own recursion ends, which a deeper value would hit as soon as somebody prints it."""


OTHER_SHAPE = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError)
"""What reading a field raises when the body is not what it should be; for whoever reads many fields in one go."""


class UnreadableError(EbbError):
    """An answer that is not worth reading; nothing of it is used."""


def parse(raw: bytes | str, most: int = MOST_BYTES) -> Any:  # noqa: ANN401 - JSON
    """Return the value of `raw`. Raises UnreadableError for what is too large, too deep, or no JSON."""
    if len(raw) > most:
        raise UnreadableError(f"an answer of {len(raw)} bytes, at most {most} are read")
    try:
        value = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise UnreadableError(f"no JSON: {raw[:80]!r} ({error})") from None
    if _may_be_deep(raw) and _depth(value) > MOST_DEPTH:
        raise UnreadableError(f"an answer nested deeper than {MOST_DEPTH} levels")
    return value


def read_file(path: Path, most: int, fix: str = "", *, links: bool = False) -> bytes:
    """Return the bytes of the file `path`, at most `most` of them.

    Raises InputError when there is none, it is a link (unless `links`: a person's own file may be one), no regular file
    (a pipe would be waited for without end), or larger; nothing is read then beyond `most` + 1 bytes.
    """
    where = str(path)
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | (0 if links else os.O_NOFOLLOW)
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise InputError(f"cannot be read ({why})", where=where, fix=fix) from error
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise InputError("cannot be read (no regular file)", where=where, fix=fix)
        try:
            raw = file.read(most + 1)
        except OSError as error:
            raise InputError(f"cannot be read ({error.strerror})", where=where, fix=fix) from error
    if len(raw) > most:
        raise InputError("the file is too large", wanted=f"at most {most} bytes", where=where)
    return raw


def printable(text: str) -> str:
    """Return `text` with every sign escaped that is none on paper: a terminal obeys some, and a line ends at others."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else ascii(one)[1:-1] for one in text)


def _may_be_deep(raw: bytes | str) -> bool:
    """Rule most messages out at once: a value is not deeper than it has brackets."""
    if isinstance(raw, str):
        return raw.count("[") + raw.count("{") > MOST_DEPTH
    return raw.count(b"[") + raw.count(b"{") > MOST_DEPTH


def _depth(value: object) -> int:
    """Return how deep `value` is nested, as far as it matters, without recursion."""
    level, depth = [value], 1
    while level and depth <= MOST_DEPTH:
        level = [inner for outer in level for inner in _inside(outer)]
        depth += bool(level)
    return depth


def _inside(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from (one for one in value.values() if isinstance(one, dict | list))
    elif isinstance(value, list):
        yield from (one for one in value if isinstance(one, dict | list))
