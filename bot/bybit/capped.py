"""What aiohttp may bring from outside: no redirection, and no answer larger than any that Ebb asks for (FAULTS S8).

aiohttp reads a body of any length; one that comes in chunks says nothing of its length beforehand.
"""

import aiohttp

from bot.bybit.body import MOST_BYTES

_REDIRECTIONS = frozenset({301, 302, 303, 307, 308})


class CappedResponse(aiohttp.ClientResponse):
    """For ClientSession(response_class=...)."""

    async def read(self) -> bytes:
        """Return the body. Raises aiohttp.ClientPayloadError when it is too large."""
        if self._body is None:
            pieces: list[bytes] = []
            size = 0
            async for piece in self.content.iter_any():
                size += len(piece)
                if size > MOST_BYTES:
                    self.close()
                    raise aiohttp.ClientPayloadError(f"gave an answer up after {size} bytes")
                pieces.append(piece)
            self._body = b"".join(pieces)
        return await super().read()


async def within_bounds(
    request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """For ClientSession(middlewares=...): refuse to go elsewhere, and to begin an answer that is too long."""
    response = await handler(request)
    if response.status in _REDIRECTIONS or (response.content_length or 0) > MOST_BYTES:
        response.close()
        raise aiohttp.ClientPayloadError(f"HTTP {response.status}: elsewhere, or too long")
    return response
