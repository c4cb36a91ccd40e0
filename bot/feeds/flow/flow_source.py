"""The book, liquidations and ticker of one symbol as an optional source: its own connection, beside the market's.

Its own, for a burst of deltas must not stand before the trades and marks that protect a position; and through aiohttp,
which takes 2.4 us a message where pybit takes 50 (docs/decisions/2026-11-25-optional-sources.md).
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import orjson

from bot.bybit.wire import WireError
from bot.feeds.flow.flow_tape import FlowTape
from bot.feeds.sources.source import Ear, SourceError

NAME = "flow"
PING_S = 20.0
OPEN_S = 8.0
_MOST_BYTES = 4 << 20


class FlowSource:
    """Implements `Source` on the public WebSocket at `url`."""

    name = NAME

    def __init__(self, url: str, tape: FlowTape, max_age_ms: int) -> None:
        self._url, self._tape, self.max_age_ms = url, tape, max_age_ms

    async def listen(self, ear: Ear) -> None:
        self._tape.begin()
        try:
            async with aiohttp.ClientSession() as session, self._open(session) as socket:
                async with asyncio.timeout(OPEN_S):
                    await socket.send_json({"op": "subscribe", "args": list(self._tape.topics)})
                await self._read(socket, ear)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise SourceError(f"{type(error).__name__} {error}") from None

    @asynccontextmanager
    async def _open(
        self, session: aiohttp.ClientSession
    ) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
        async with asyncio.timeout(OPEN_S):
            socket = await session.ws_connect(self._url, max_msg_size=_MOST_BYTES, autoping=True)
        pinging = asyncio.create_task(_ping(socket), name="flow ping")
        try:
            yield socket
        finally:
            pinging.cancel()
            await socket.close()

    async def _read(self, socket: aiohttp.ClientWebSocketResponse, ear: Ear) -> None:
        async for frame in socket:
            if frame.type is not aiohttp.WSMsgType.TEXT:
                continue
            self.take(frame.data, ear)
        raise SourceError("closed by the exchange")

    def take(self, text: str | bytes, ear: Ear) -> None:
        """Take in one frame. Raises SourceError when the connection has to be made anew."""
        try:
            message = orjson.loads(text)
            if "topic" not in message:
                _check_answer(message)
                return
            events = self._tape.read(message, ear.now_ms())
        except (WireError, orjson.JSONDecodeError, TypeError, AttributeError) as error:
            raise SourceError(f"odd message: {error}") from None
        ear.heard()
        for event in events:
            ear.tell(event)


def _check_answer(message: dict[str, object]) -> None:
    if message.get("success") is False:
        raise SourceError(f"refused: {message.get('ret_msg')}")


async def _ping(socket: aiohttp.ClientWebSocketResponse) -> None:
    while True:
        await asyncio.sleep(PING_S)
        await socket.send_json({"op": "ping"})
