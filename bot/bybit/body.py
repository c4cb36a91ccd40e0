"""What an answer may be: JSON in the strict sense, at most 8 MB, not nested without end (FAULTS S8).

The largest answer that Ebb asks for, a thousand candles, has 100 kB and four levels. NaN and Infinity are no JSON;
numbers beyond that are the rows' business, which read them as Decimal. It must not know what an answer means.
"""

from collections.abc import Iterator
from time import monotonic
from typing import Any

import orjson
import requests
from requests.adapters import HTTPAdapter

from core.errors import EbbError

MOST_BYTES = 8_000_000
MOST_DEPTH = 32
"""Far below where Python's own recursion ends, which a deeper value would hit as soon as somebody prints it."""
MOST_S = 15.0
"""How long one answer may take to come in, however steadily it trickles."""
_PIECE = 65_536


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
    level, depth = [value], 0
    while level and depth <= MOST_DEPTH:
        level = [inner for outer in level for inner in _inside(outer)]
        depth += bool(level)
    return depth


def _inside(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from (one for one in value.values() if isinstance(one, dict | list))
    elif isinstance(value, list):
        yield from (one for one in value if isinstance(one, dict | list))


class TooLargeError(requests.exceptions.RequestException):
    """An answer was given up while it came in."""


class CappedAdapter(HTTPAdapter):
    """requests' transport, which ends an answer that is too large or takes too long, instead of storing it."""

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:  # noqa: ANN401, E501
        """Send `request`; return the answer with its body read. Raises TooLargeError."""
        response = super().send(request, *args, **options)
        pieces: list[bytes] = []
        size, began = 0, monotonic()
        # What is decompressed counts: a small answer may unpack to a huge one.
        for piece in response.iter_content(_PIECE):
            size += len(piece)
            if size > MOST_BYTES or monotonic() - began > MOST_S:
                response.close()
                raise TooLargeError(f"gave an answer up after {size} bytes", request=request)
            pieces.append(piece)
        response._content = b"".join(pieces)  # noqa: SLF001 - where requests itself puts a body it has read
        return response
