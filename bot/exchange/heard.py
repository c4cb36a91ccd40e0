"""A client that lets the code of every answer be heard, whoever asked: a dead key and a wrong clock concern all.

It changes nothing on the way; what a code means is for the listener.
"""

from collections.abc import Callable

from bot.bybit.reply import Reply
from bot.exchange.calls import PUBLIC, Call, Client, OnRow, OnState, Query


class HeardClient:
    """Implements bot.exchange.calls.Client. `on_code` gets the code of every answer to a signed request."""

    def __init__(self, client: Client, on_code: Callable[[int, str], None]) -> None:
        self._client, self._on_code = client, on_code

    async def open(self, on_row: OnRow, on_state: OnState) -> None:
        await self._client.open(on_row, on_state)

    async def close(self) -> None:
        await self._client.close()

    async def ask(
        self, call: Call, query: Query, *, protects: bool = False, until: int = 0
    ) -> Reply:
        reply = await self._client.ask(call, query, protects=protects, until=until)
        if reply.code is not None and call not in PUBLIC:
            self._on_code(reply.code, reply.message)
        return reply

    def renew(self, why: str) -> None:
        self._client.renew(why)
