"""HTTP through aiohttp, within bounds: a body of at most so many bytes, unpacked; nothing is followed elsewhere (S8).

aiohttp reads a body of any length (one that comes in chunks says nothing of its length beforehand), and follows a
redirection with whatever the request carried. Everything of Ebb that asks by aiohttp asks through here.
"""

from collections.abc import Callable
from typing import Any

import aiohttp

from bot.outside import MOST_BYTES

_REDIRECTIONS = frozenset({301, 302, 303, 307, 308})


class TooLongError(aiohttp.ClientPayloadError):
    """An answer was given up; the text says its size, and nothing of where it came from."""


async def read_bounded(
    response: aiohttp.ClientResponse, most: int, heard: Callable[[], None] = lambda: None
) -> bytes:
    """Return the body; `heard` is called before each piece. Raises TooLongError beyond `most` bytes."""
    pieces: list[bytes] = []
    size = 0
    heard()
    async for piece in response.content.iter_any():
        size += len(piece)
        if size > most:
            response.close()
            raise TooLongError(f"gave an answer up after {size} bytes, at most {most} are read")
        pieces.append(piece)
        heard()
    return b"".join(pieces)


class BoundedResponse(aiohttp.ClientResponse):
    """Reads no body of more than 8 MB, whichever of aiohttp's ways is asked."""

    async def read(self) -> bytes:
        """Return the body. Raises TooLongError when it is too large."""
        if self._body is None:
            self._body = await read_bounded(self, MOST_BYTES)
        return await super().read()


async def _stay_here(
    request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """Refuse to go elsewhere with what was meant for this server."""
    response = await handler(request)
    if response.status in _REDIRECTIONS:
        response.close()
        raise aiohttp.ClientPayloadError(f"HTTP {response.status}: sent elsewhere")
    return response


def bounded_session(**options: Any) -> aiohttp.ClientSession:  # noqa: ANN401 - aiohttp's own
    """Return a session of aiohttp with `options`; it stays within bounds, and asks no proxy of the environment."""
    return aiohttp.ClientSession(
        middlewares=(_stay_here,), response_class=BoundedResponse, trust_env=False, **options
    )
