"""aiohttp with the limits that an answer of an exchange has: its size, and that it comes from where it was asked.

aiohttp reads a body of any length, and follows a redirection with the key and signature of the request still in its
headers (measured with 3.14). Neither happens here (FAULTS S8).
"""

import ssl

import aiohttp

from bot.bybit.body import MOST_BYTES

_REDIRECTIONS = range(300, 400)


class CappedResponse(aiohttp.ClientResponse):
    """An answer that is given up once it is larger than any that Ebb asks for."""

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


async def _refuse_redirection(
    request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    response = await handler(request)
    if response.status in _REDIRECTIONS:
        response.close()
        raise aiohttp.ClientConnectionError(
            f"{request.url.path} answered {response.status}, a redirection"
        )
    return response


def open_session(cafile: str | None) -> aiohttp.ClientSession:
    """Return a session that checks certificates, follows no redirection and stores no endless answer."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile=cafile)),
        response_class=CappedResponse,
        middlewares=(_refuse_redirection,),
        trust_env=False,
    )
