"""Bending good input: bytes flipped, cut, doubled; JSON with a part replaced by something odd. For hypothesis."""

from typing import Any

import orjson
from hypothesis import strategies as st

ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    7,
    2**63,
    -(2**63),
    1e308,
    0.5,
    "",
    "NaN",
    "Infinity",
    "-1",
    "1e999",
    "0x1",
    "\uff11",
    "\x00",
    "\ud7ff",
    "a" * 300,
    [],
    {},
    [[]],
    [None],
    [7],
    {"": 1},
    [[7], [8]],
    {"list": 7},
    [{}],
    "1" * 5000,
)
PIECES = (
    b"",
    b"\x00",
    b"\xff\xfe",
    b"{",
    b"[" * 50,
    b"'",
    b'"',
    b"\n",
    b"&a *a",
    b": ",
    b"-",
    b"9" * 400,
    b"\\u0000",
)


@st.composite
def bent_bytes(draw: st.DrawFn, seeds: tuple[bytes, ...]) -> bytes:
    """Draw input that is good but for a few places, or no good at all."""
    if not draw(st.integers(0, 9)):
        return draw(st.binary(max_size=200))
    seed = draw(st.sampled_from(seeds))
    try:
        value = orjson.loads(seed)
    except orjson.JSONDecodeError:
        return _torn(draw, seed)
    if not draw(st.integers(0, 4)):
        return _torn(draw, seed)
    for _ in range(draw(st.integers(1, 3))):
        value = _bent(draw, value)
    return orjson.dumps(value, option=orjson.OPT_PASSTHROUGH_DATETIME)


def _torn(draw: st.DrawFn, data: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from((0, 1, 2, 8, 100_000))))
        piece = draw(st.sampled_from(PIECES) | st.binary(max_size=4))
        data = data[:start] + piece + data[end:]
    return data


def _bent(draw: st.DrawFn, value: Any) -> Any:
    """Replace, drop or bend one part of a JSON value."""
    if not isinstance(value, dict | list) or not value or not draw(st.integers(0, 5)):
        return draw(st.sampled_from(ODD))
    at = draw(st.sampled_from(sorted(value) if isinstance(value, dict) else range(len(value))))
    copy: Any = value.copy()
    if draw(st.booleans()):
        copy[at] = _bent(draw, value[at])
    elif draw(st.booleans()):
        del copy[at]
    else:
        copy[at] = draw(st.sampled_from(ODD))
    return copy
