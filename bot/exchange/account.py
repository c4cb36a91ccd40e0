"""Is the account fit to be traded? Asked once, before anything else, and made so where nothing can be hurt by it.

Ebb trades one symbol one-way, isolated, at the configured leverage, on an account of its own. Margin mode and leverage
are only changed while nothing is held and ordered; everything else that does not fit is refused with what to do about
it (FAULTS 32, 33, 34). Leverage is set and then read back: the engine compares, and makes no entry while it differs.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from bot.bybit.reply import ReadError, Row
from bot.clock import MarketClock
from bot.exchange import outcome
from bot.exchange.calls import Call, Client, Query
from bot.exchange.orders import CATEGORY, text_of
from bot.exchange.rows import Told, foreign_order, is_ours, moves, position_of
from bot.exchange.schema import ExecutionRow, OrderRow, PositionRow, rows_of
from core.errors import UnsafeError
from core.events import ForeignOrder, Outcome

ISOLATED = "ISOLATED_MARGIN"
TRIES, FIRST_PAUSE_S = 5, 1.0
EXECUTIONS = 100
"""How many executions the exchange shows at once."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class AccountTerms:
    """What is traded and how, and where an earlier run ended.

    `id_prefix` starts the order ids of every boot, `boot` those of this one. `since_ms`: executions until then are
    known (0 = there was no earlier run); `known_executions`: those that the journal has from around then.
    `counted_from_ms`: when the journal began; an earlier execution is in the position that was adopted then, and is
    never told (0 = the journal does not say). `known_orders`: the entries that the journal knows of; `stop_price`: the
    stop that it says is in place.
    """

    symbol: str
    leverage: Decimal
    id_prefix: str
    boot: str
    since_ms: int = 0
    counted_from_ms: int = 0
    known_executions: frozenset[str] = frozenset()
    known_orders: frozenset[str] = frozenset()
    stop_price: Decimal | None = None


async def read(client: Client, call: Call, query: Query, *, protects: bool = False) -> Row:
    """Ask a question and return its result. Raises ReadError for any answer that is none."""
    return (await client.ask(call, query, protects=protects)).read(call.value)


async def patiently(ask: Callable[[], Awaitable[T]]) -> T:
    """Ask again, with growing pauses, while the exchange cannot be read; then raise what it was (ReadError)."""
    for pause_s in (FIRST_PAUSE_S * 2**number for number in range(TRIES - 1)):
        try:
            return await ask()
        except ReadError:
            await asyncio.sleep(pause_s)
    return await ask()


class Account:
    """Looks at one account and makes it fit."""

    def __init__(self, client: Client, terms: AccountTerms, clock: MarketClock) -> None:
        self._client, self._terms, self._clock = client, terms, clock
        self._query = {"category": CATEGORY, "symbol": terms.symbol}

    async def make_fit(self) -> Sequence[ForeignOrder]:
        """Check everything; return the foreign orders of an account that holds a short, which must be looked after.

        Raises UnsafeError when the account must not be traded as it is, ReadError when it cannot be read.
        """
        position = await self._position()
        orders = rows_of(OrderRow, await self._read(Call.OPEN_ORDERS, self._query))
        is_idle = not position.size and not orders
        await self._make_isolated(is_idle=is_idle)
        foreign = self._foreign(orders)
        if foreign and not position.size:
            raise UnsafeError(
                f"the account has an order that is not Ebb's ({foreign[0].order_id}); Ebb trades an account of its "
                "own: cancel the order, or give Ebb a sub-account"
            )
        if is_idle:
            await self.set_leverage(position)
        return [*foreign, *await self._entries_of_others(position)]

    async def set_leverage(self, position: PositionRow) -> None:
        """Set the configured leverage where the position's row shows another; nothing may be held."""
        if position.leverage == self._terms.leverage:
            return
        leverage = text_of(self._terms.leverage)
        body = self._query | {"buyLeverage": leverage, "sellLeverage": leverage}
        reply = await self._client.ask(Call.SET_LEVERAGE, body)
        if outcome.of_change(reply) is Outcome.REJECTED:
            raise UnsafeError(
                f"the exchange refuses leverage {leverage} on {self._terms.symbol}: {reply.code} {reply.message}; "
                "choose another instrument.leverage"
            )

    async def _read(self, call: Call, query: Query) -> Row:
        return await patiently(lambda: read(self._client, call, query))

    async def _position(self) -> PositionRow:
        rows = rows_of(PositionRow, await self._read(Call.POSITION, self._query))
        if any(row.positionIdx for row in rows):
            raise UnsafeError(
                f"the account trades {self._terms.symbol} in hedge mode; Ebb needs one-way mode: "
                "close both sides and switch the position mode"
            )
        return position_of(rows, self._terms.symbol)

    async def _make_isolated(self, *, is_idle: bool) -> None:
        mode = (await self._read(Call.ACCOUNT, {})).get("marginMode")
        if mode == ISOLATED:
            return
        if is_idle:
            await self._client.ask(Call.SET_MARGIN_MODE, {"setMarginMode": ISOLATED})
            mode = (await self._read(Call.ACCOUNT, {})).get("marginMode")
        if mode != ISOLATED:
            raise UnsafeError(
                f"the account's margin mode is {mode}, expected {ISOLATED}; it can only be switched while nothing "
                "is held or ordered: close everything, switch it, and start again"
            )

    async def _entries_of_others(self, position: PositionRow) -> list[ForeignOrder]:
        """Return the entries into the short held that another instance of Ebb made, the oldest first (FAULTS 35).

        Read back from the newest execution until the position is explained, a week at most: the exchange shows no more
        at once. A start that has lost its journal finds its own entries here, and cannot know that they are.
        """
        if position.side != "Sell":
            return []
        answer = await self._read(Call.EXECUTIONS, self._query | {"limit": EXECUTIONS})
        rows = [row for row in rows_of(ExecutionRow, answer, self._terms.symbol) if moves(row)]
        rows.sort(key=lambda row: (row.execTime, row.seq), reverse=True)
        now, left, found = self._clock.now_ms(), position.size, dict[str, ForeignOrder]()
        for row in rows:
            if left <= 0:
                break
            left += row.execQty if row.side == "Buy" else -row.execQty
            name = row.orderLinkId
            own = not is_ours(name, self._terms.id_prefix) or name in self._terms.known_orders
            if row.side == "Sell" and not own:
                found[name] = ForeignOrder(row.execTime, now, row.orderId, name)
        return sorted(found.values(), key=lambda one: one.time)

    def _foreign(self, orders: Sequence[OrderRow]) -> list[ForeignOrder]:
        now = self._clock.now_ms()
        told = Told(now, now, self._terms.id_prefix)
        found = [foreign_order(row, told) for row in orders]
        return [order for order in found if order is not None]
