"""A client whose answers are also listened to for what concerns everything: a dead key, a clock that is off.

Every answer says whether the key still works (FAULTS 45) and whether the exchange takes our time for its own
(FAULTS 41), whoever asked and for whatever.
"""

from collections.abc import Callable

from bot.bybit.reply import KEY_CODES, Reply
from bot.exchange.calls import PUBLIC, Call, Client, OnRow, OnState, Query
from bot.exchange.health import Health
from bot.exchange.outcome import WRONG_TIME
from core.feeds import LOGIN


class Heeding:
    """Implements bot.exchange.calls.Client over another one."""

    def __init__(self, client: Client, health: Health) -> None:
        self._client, self._health = client, health
        self.on_bad_time: Callable[[], None] = lambda: None

    async def open(self, on_row: OnRow, on_state: OnState) -> None:
        await self._client.open(on_row, on_state)

    async def close(self) -> None:
        await self._client.close()

    def renew(self, why: str) -> None:
        self._client.renew(why)

    async def ask(
        self, call: Call, query: Query, *, protects: bool = False, until: int = 0
    ) -> Reply:
        reply = await self._client.ask(call, query, protects=protects, until=until)
        if reply.code in KEY_CODES:
            self._health.bad(LOGIN, f"{call.value}: {reply.code} {reply.message}"[:200])
        elif reply.code == 0 and call not in PUBLIC:
            self._health.good(LOGIN)
        elif reply.code == WRONG_TIME:
            self.on_bad_time()
        return reply
