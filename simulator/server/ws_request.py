"""What a client sends over a WebSocket, read once: an operation, its arguments and the id to echo.

Every id is echoed as it came, whatever its JSON type: pybit sends a uuid, ccxt a number. Nothing here knows sockets.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import orjson

from simulator.server.rows import Row

ID_KEYS = ("req_id", "reqId")
LONGEST_TIME = 18


class Kind(StrEnum):
    """Which of V5's sockets a connection is."""

    PUBLIC = "public"
    PRIVATE = "private"
    TRADE = "trade"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Request:
    """One message of a client. `ids` are the id keys it carried, to be echoed as they came."""

    op: str
    args: list[Any]
    ids: Row
    header: Row


@dataclass(frozen=True, slots=True)
class Malformed:
    """A message that is no request, and the words for it."""

    message: str


def read_request(text: str) -> Request | Malformed:
    """Read one message; a message that is no JSON object with an `op` is Malformed."""
    try:
        body = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        return Malformed(f"Failed to decode incoming data:{error}")
    if not isinstance(body, dict):
        return Malformed("Failed to decode incoming data:expected an object")
    op, args, header = body.get("op"), body.get("args"), body.get("header")
    return Request(
        op=op if isinstance(op, str) else "",
        args=args if isinstance(args, list) else [],
        ids={key: body[key] for key in ID_KEYS if key in body},
        header=header if isinstance(header, dict) else {},
    )


def milliseconds(value: object) -> int | None:
    """Read a time that some clients send as a number and some as text; None when it is neither."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if (
        isinstance(value, str)
        and value.isascii()
        and value.isdecimal()
        and len(value) <= LONGEST_TIME
    ):
        return int(value)
    return None
