"""What an answer may be: JSON in the strict sense, at most 8 MB, not nested without end (FAULTS S8).

The largest answer that Ebb asks for, a thousand candles, has 100 kB and four levels. NaN and Infinity are no JSON;
numbers beyond that are the rows' business, which read them as Decimal. It must not know what an answer means.
"""

from collections.abc import Iterator
from typing import Any

import orjson

from core.errors import EbbError

MOST_BYTES = 8 << 20
MOST_DEPTH = 32
"""Far below where Python's own recursion ends, which a deeper value would hit as soon as somebody prints it."""


class BodyError(EbbError):
    """An answer that is not worth reading; nothing of it is used."""


def parse(raw: bytes | str) -> Any:  # noqa: ANN401 - JSON
    """Return the value of `raw`. Raises BodyError for what is too large, too deep, or no JSON."""
    if len(raw) > MOST_BYTES:
        raise BodyError(f"an answer of {len(raw)} bytes, at most {MOST_BYTES} are read")
    try:
        value = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise BodyError(f"no JSON: {raw[:80]!r} ({error})") from None
    if _may_be_deep(raw) and _depth(value) > MOST_DEPTH:
        raise BodyError(f"an answer nested deeper than {MOST_DEPTH} levels")
    return value


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
