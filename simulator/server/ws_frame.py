"""A WebSocket frame as bytes, made once and written to every subscriber.

aiohttp frames a message anew for each connection; a server's frames carry no mask, so the same bytes serve all.
Source: RFC 6455, section 5.2 "Base Framing Protocol".
"""

from struct import pack

import orjson

from simulator.server.rows import Row

FINAL_TEXT, FINAL_CLOSE = 0x81, 0x88
_TWO_BYTES, _EIGHT_BYTES = 126, 127
_LARGEST_TWO_BYTES = 0xFFFF


def text_frame(payload: bytes) -> bytes:
    """Return one final, unmasked text frame around `payload` (UTF-8)."""
    size = len(payload)
    if size < _TWO_BYTES:
        return pack("!BB", FINAL_TEXT, size) + payload
    if size <= _LARGEST_TWO_BYTES:
        return pack("!BBH", FINAL_TEXT, _TWO_BYTES, size) + payload
    return pack("!BBQ", FINAL_TEXT, _EIGHT_BYTES, size) + payload


def row_frame(row: Row) -> bytes:
    """Return a row as JSON in one frame."""
    return text_frame(orjson.dumps(row))


def closing_frame(code: int) -> bytes:
    """Return the frame that ends a connection with a code."""
    return pack("!BBH", FINAL_CLOSE, 2, code)
