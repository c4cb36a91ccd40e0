"""Reading the account by REST, which decides: executions, position, open orders, wallet, one order's fate.

Every execution is told once, whoever brought it, stream or poll. A position's row is told after the fills that are
part of it and before those that came later, by the exchange's own sequence; a row that is older than a fill already
told is not told at all. What cannot be read says nothing.
"""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from bot.bybit.reply import ReadError, Reply, Row
from bot.clock import MarketClock
from bot.exchange.account import AccountTerms
from bot.exchange.calls import Call, Client
from bot.exchange.orders import CATEGORY
from bot.exchange.rows import (
    Told,
    execution_event,
    foreign_order,
    is_ours,
    order_update,
    orphans_of,
    position_of,
    position_report,
    stop_order_of,
    wallet_report,
)
from bot.exchange.schema import (
    ExecutionRow,
    OrderRow,
    PositionRow,
    WalletRow,
    row_of,
    rows_of,
)
from core.events import (
    Event,
    Fill,
    ForeignOrder,
    OrderUpdate,
    WalletReport,
)
from core.executions import Executions
from core.money import ZERO
from core.order import OrderState

OVERLAP_MS = 60_000
"""How far back executions are read again: the exchange's lists may lag behind by 20 s (FAULTS 5)."""
WINDOW_MS = 7 * 86_400_000 - 1
"""The longest stretch of executions that one question may span. Source: V5, "Get Trade History"."""
STALE_MS = 5000
GRACE_MS = 10_000
"""How long after a start an order of an earlier boot may still fill: it is refused when it arrives 5 s late."""
PAGE, MOST_PAGES = 100, 50
_UNIFIED = {"accountType": "UNIFIED", "coin": "USDT"}


@dataclass(slots=True)
class Known:
    """What was told already: executions by id, the newest sequence of a fill, foreign orders, the newest stop."""

    executions: Executions = field(default_factory=Executions)
    since_ms: int = 0
    sequence: int = -1
    sequence_at: int = 0
    foreign: set[str] = field(default_factory=set)
    stop_price: Decimal | None = None


class Reader:
    """Reads one account and translates; `known` is shared by polls and stream."""

    def __init__(self, client: Client, terms: AccountTerms, clock: MarketClock) -> None:
        self._client, self._terms, self._clock = client, terms, clock
        self._query = {"category": CATEGORY, "symbol": terms.symbol}
        self._began_ms = clock.now_ms()
        # Without an earlier run the past is nobody's: what it left is adopted, not booked.
        self._counted_from_ms = terms.counted_from_ms or (0 if terms.since_ms else self._began_ms)
        since_ms = max(terms.since_ms, self._counted_from_ms)
        self.known = Known(since_ms=since_ms, stop_price=terms.stop_price)
        for execution_id in terms.known_executions:
            self.known.executions.is_new(execution_id)

    async def order(self, client_order_id: str) -> list[Event]:
        """Return what became of one order. Raises ReadError unless every list could be read that it may be in."""
        query = self._query | {"orderLinkId": client_order_id}
        executions, reply = await asyncio.gather(
            self._ask(Call.EXECUTIONS, query | {"limit": PAGE}), self._ask(Call.OPEN_ORDERS, query)
        )
        rows = rows_of(OrderRow, reply.result)
        if not rows:
            reply = await self._ask(Call.ORDER_HISTORY, query)
            rows = rows_of(OrderRow, reply.result)
        told = self.told_at(reply.time)
        own = [order_update(row, told) for row in rows if row.orderLinkId == client_order_id]
        fills = rows_of(ExecutionRow, executions.result, self._terms.symbol)
        events = self.executions(fills, told)
        if own or fills:
            return [*events, *own[:1]]
        nowhere = OrderState.NOT_FOUND
        return [OrderUpdate(told.time, told.received, client_order_id, "", nowhere, ZERO)]

    async def account(self, *, whole: bool) -> tuple[list[Event], str]:
        """Return fills, position and foreign orders, with `whole` also the wallet; and what could not be read."""
        async with asyncio.TaskGroup() as asking:
            fills = asking.create_task(self._all_executions())
            position = asking.create_task(self._try(Call.POSITION, self._query, protects=True))
            orders = asking.create_task(self._try(Call.OPEN_ORDERS, self._query | {"limit": 50}))
            if whole:
                wallet = asking.create_task(self._try(Call.WALLET, _UNIFIED))
        events: list[Event] = []
        problems: list[str] = []
        rows, problem = fills.result()
        problems.append(problem)
        open_orders = self._orders(orders.result(), events, problems)
        self._position(position.result(), rows, open_orders, events, problems)
        if whole:
            self._wallet(wallet.result(), events, problems)
        return events, "; ".join(filter(None, problems))

    def executions(self, rows: Sequence[ExecutionRow], told: Told) -> list[Event]:
        """Return what was not told before, oldest first. Raises ReadError for a row that cannot be."""
        counted = [row for row in rows if row.execTime >= self._counted_from_ms]
        ordered = sorted(counted, key=lambda row: (row.execTime, row.seq))
        translated = [(row, execution_event(row, told, self.known.stop_price)) for row in ordered]
        events: list[Event] = []
        for row, event in translated:
            if event is None or not self.known.executions.is_new(row.execId):
                continue
            if isinstance(event, Fill) and row.seq > self.known.sequence:
                self.known.sequence, self.known.sequence_at = row.seq, self._clock.now_ms()
            events.append(event)
            if self._is_anothers(row):
                events.append(ForeignOrder(told.time, told.received, row.orderId, row.orderLinkId))
        return events

    def order_row(self, row: OrderRow, told: Told) -> Event | None:
        """Return one order's row as an event; a foreign order once."""
        if is_ours(row.orderLinkId, self._terms.id_prefix):
            return order_update(row, told)
        foreign = foreign_order(row, told)
        if foreign is None or foreign.order_id in self.known.foreign:
            return None
        self.known.foreign.add(foreign.order_id)
        return foreign

    def wallet(self, account: Row, told: Told) -> WalletReport:
        """Return an account's row as an event."""
        return wallet_report(row_of(WalletRow, account).coin, told)

    def told_at(self, time: int) -> Told:
        """Return the times of something said at `time` (the exchange's) and heard now."""
        now = self._clock.now_ms()
        return Told(time or now, now, self._terms.id_prefix)

    def _orders(
        self, reply: Reply, events: list[Event], problems: list[str]
    ) -> tuple[OrderRow, ...]:
        """Tell foreign orders and our own; return all that are open."""
        try:
            rows = rows_of(OrderRow, reply.read(Call.OPEN_ORDERS.value), self._terms.symbol)
            told = self.told_at(reply.time)
            found = [self.order_row(row, told) for row in rows]
        except ReadError as error:
            problems.append(str(error))
            return ()
        events += [event for event in found if event is not None]
        return rows

    def _position(
        self,
        reply: Reply,
        fills: list[ExecutionRow],
        open_orders: tuple[OrderRow, ...],
        events: list[Event],
        problems: list[str],
    ) -> None:
        """Tell the position's report among the fills, where it belongs; the fills alone where it cannot be read."""
        told, sequence, report = self.told_at(reply.time), -1, None
        try:
            rows = rows_of(PositionRow, reply.read(Call.POSITION.value))
            row = position_of(rows, self._terms.symbol)
            sequence, report = row.seq, position_report(row, stop_order_of(open_orders), told)
            events += orphans_of(open_orders, row.size, told)
            self.known.stop_price = report.stop_price or self.known.stop_price
        except ReadError as error:
            problems.append(str(error))
        try:
            events += self.executions([fill for fill in fills if fill.seq <= sequence], told)
            age_ms = self._clock.now_ms() - self.known.sequence_at
            if report is not None and (self.known.sequence <= sequence or age_ms > STALE_MS):
                events.append(report)
            events += self.executions([fill for fill in fills if fill.seq > sequence], told)
        except ReadError as error:
            problems.append(str(error))

    def _wallet(self, reply: Reply, events: list[Event], problems: list[str]) -> None:
        try:
            accounts = reply.read(Call.WALLET.value).get("list")
            if not isinstance(accounts, list) or len(accounts) != 1:
                raise ReadError("wallet: expected one account")  # noqa: TRY301 - as any other unreadable answer
            events.append(self.wallet(accounts[0], self.told_at(reply.time)))
        except ReadError as error:
            problems.append(str(error))

    async def _all_executions(self) -> tuple[list[ExecutionRow], str]:
        """Return the executions since the newest known ones; none, and why, when not all could be read."""
        rows: list[ExecutionRow] = []
        now = self._clock.now_ms()
        try:
            for start, end in self._windows():
                query = self._query | {"limit": PAGE, "startTime": start, "endTime": end}
                rows += await self._pages(query)
        except ReadError as error:
            return rows, str(error)
        self.known.since_ms = max(self.known.since_ms, now - OVERLAP_MS)
        return rows, ""

    async def _pages(self, query: Row) -> list[ExecutionRow]:
        rows: list[ExecutionRow] = []
        for _ in range(MOST_PAGES):
            result = (await self._ask(Call.EXECUTIONS, query)).result
            found = rows_of(ExecutionRow, result, self._terms.symbol)
            rows += found
            cursor = result.get("nextPageCursor")
            if not cursor or len(found) < PAGE:
                return rows
            query = {**query, "cursor": cursor}
        raise ReadError(f"more than {MOST_PAGES * PAGE} executions in one stretch")

    def _windows(self) -> Iterator[tuple[int, int]]:
        now = self._clock.now_ms() + OVERLAP_MS
        start = max(self.known.since_ms - OVERLAP_MS, self._counted_from_ms)
        while start < now:
            end = min(start + WINDOW_MS, now)
            yield start, end
            start = end + 1

    async def _try(self, call: Call, query: Row, *, protects: bool = False) -> Reply:
        return await self._client.ask(call, query, protects=protects)

    async def _ask(self, call: Call, query: Row) -> Reply:
        reply = await self._client.ask(call, query)
        reply.read(call.value)
        return reply

    def _is_anothers(self, row: ExecutionRow) -> bool:
        """Return True for a fill of an order that another instance of Ebb made (FAULTS 35).

        The journal knows each entry of an earlier boot; what closes may be of one, or a person's.
        """
        link, terms = row.orderLinkId, self._terms
        if not is_ours(link, terms.id_prefix) or is_ours(link, terms.boot):
            return False
        if row.side == "Sell":
            return link not in terms.known_orders
        return row.execTime > self._began_ms + GRACE_MS
