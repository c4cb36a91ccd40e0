"""Reading the account by REST, which decides: executions, position, open orders, wallet, one order's fate.

Every execution is told once, whoever brought it, stream or poll. A position's row is told after the fills that are
part of it and before those that came later, by the exchange's own sequence; a row that is older than a fill already
told is not told at all. What cannot be read says nothing, and what hangs holds nothing else up: the row of a short
that is held waits a moment for what belongs before it, and no longer, for the short may stand without its stop.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, TypeAlias

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
TOGETHER_S = 0.5
"""How long answers that belong together are waited for. A way to the exchange and back, and a connection's opening."""
MOST_UNANSWERED = 6
"""Questions of one kind that may be without an answer. Each takes 5 s to be given up; more of them say no more."""
PAGE, MOST_PAGES = 100, 50
_UNIFIED = {"accountType": "UNIFIED", "coin": "USDT"}
Tell: TypeAlias = Callable[[list[Event]], None]
Fills: TypeAlias = asyncio.Task[tuple[list[ExecutionRow], str]]
Answer: TypeAlias = asyncio.Task[Reply]


@dataclass(slots=True)
class Known:
    """What was told already: executions by id, the newest sequence of a fill, foreign orders, the newest stop.

    And the newest row of the position, with the number of the round that brought it.
    """

    executions: Executions = field(default_factory=Executions)
    since_ms: int = 0
    sequence: int = -1
    sequence_at: int = 0
    foreign: set[str] = field(default_factory=set)
    stop_price: Decimal | None = None
    position: PositionRow | None = None
    round: int = 0

    @property
    def is_held(self) -> bool:
        """Return True while the newest row that was told shows a position."""
        return self.position is not None and bool(self.position.size)


@dataclass(frozen=True, slots=True)
class Round:
    """One reading of the account: its number, what was asked, whom it is told, what could not be read."""

    number: int
    fills: Fills
    position: Answer
    orders: Answer
    tell: Tell
    problems: list[str]


class Reader:
    """Reads one account and translates; `known` is shared by polls and stream."""

    def __init__(self, client: Client, terms: AccountTerms, clock: MarketClock) -> None:
        self._client, self._terms, self._clock = client, terms, clock
        self._query = {"category": CATEGORY, "symbol": terms.symbol}
        self._unanswered: Counter[Call] = Counter()
        self._rounds = 0
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

    async def account(self, tell: Tell, *, whole: bool) -> str:
        """Tell fills, position and foreign orders, with `whole` also the wallet, each as it comes.

        Return what could not be read.
        """
        problems: list[str] = []
        self._rounds += 1
        async with asyncio.TaskGroup() as asking:
            fills = asking.create_task(self._all_executions())
            position = asking.create_task(self._once(Call.POSITION, self._query, protects=True))
            orders = asking.create_task(self._once(Call.OPEN_ORDERS, self._query | {"limit": 50}))
            this = Round(self._rounds, fills, position, orders, tell, problems)
            asking.create_task(self._tell_rows(this))
            if whole:
                asking.create_task(self._tell_wallet(tell, problems))
        return "; ".join(dict.fromkeys(problems))

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
                events.append(ForeignOrder(event.time, told.received, row.orderId, row.orderLinkId))
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

    async def _tell_rows(self, this: Round) -> None:
        """Tell the position among the fills, where it belongs; without what hangs when it shows something held."""
        await asyncio.wait({this.fills, this.position}, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait({this.position}, timeout=TOGETHER_S)
        if not this.position.done():
            self._tell_fills(this)
        reply = await this.position
        told = self.told_at(reply.time)
        row = self._position_row(reply, this.problems)
        if row is not None:
            await self._await_what_belongs_before(row, this)
        events: list[Event] = []
        in_time = this.orders.done()
        open_orders = self._orders(this.orders.result(), events, this.problems) if in_time else ()
        if row is not None:
            events += orphans_of(open_orders, row.size, told)
            events += self._position(row, told, open_orders, this)
        this.tell(events)
        late = [self._tell_late_fills(this)]
        if not in_time:
            late.append(self._tell_late_orders(row, this))
        await asyncio.gather(*late)

    def _position_row(self, reply: Reply, problems: list[str]) -> PositionRow | None:
        try:
            rows = rows_of(PositionRow, reply.read(Call.POSITION.value))
            return position_of(rows, self._terms.symbol)
        except ReadError as error:
            problems.append(str(error))
            return None

    async def _await_what_belongs_before(self, row: PositionRow, this: Round) -> None:
        """Wait for the fills in `row` and the order that is its stop: a moment, or to the end when nothing is held.

        An entry may follow from a row that shows nothing, so that one needs all there is to know.
        """
        lacking: set[asyncio.Task[Any]] = set()
        if not row.size or row.seq > self.known.sequence:
            lacking.add(this.fills)
        if not row.size or row.stopLoss:
            lacking.add(this.orders)
        if lacking:
            await asyncio.wait(lacking, timeout=TOGETHER_S if row.size else None)

    def _position(
        self, row: PositionRow, told: Told, open_orders: tuple[OrderRow, ...], this: Round
    ) -> list[Event]:
        """Return the position's report after the fills in it, as far as they are there.

        One that was asked for before another that is told already would say again what is over.
        """
        fills = this.fills.result()[0] if this.fills.done() else []
        events: list[Event] = []
        try:
            report = position_report(row, stop_order_of(open_orders), told)
            if this.number > self.known.round:
                self.known.stop_price = report.stop_price or self.known.stop_price
            events += self.executions([fill for fill in fills if fill.seq <= row.seq], told)
        except ReadError as error:
            this.problems.append(str(error))
            return events
        age_ms = self._clock.now_ms() - self.known.sequence_at
        is_newest = self.known.sequence <= row.seq or age_ms > STALE_MS
        if is_newest and this.number > self.known.round:
            self.known.position, self.known.round = row, this.number
            events.append(report)
        return events

    def _tell_fills(self, this: Round) -> None:
        """Tell the fills that were not told yet."""
        fills, problem = this.fills.result()
        try:
            this.tell(self.executions(fills, self.told_at(0)))
        except ReadError as error:
            this.problems.append(str(error))
        if problem:
            this.problems.append(problem)

    async def _tell_late_fills(self, this: Round) -> None:
        await asyncio.wait({this.fills})
        self._tell_fills(this)

    async def _tell_late_orders(self, row: PositionRow | None, this: Round) -> None:
        """Tell the open orders that came after the position's row, and what they say of its stop."""
        reply = await this.orders
        events: list[Event] = []
        open_orders = self._orders(reply, events, this.problems)
        if row is not None:
            told = self.told_at(reply.time)
            events += orphans_of(open_orders, row.size, told)
            if self.known.position is row and self.known.sequence <= row.seq and row.stopLoss:
                report = position_report(row, stop_order_of(open_orders), told)
                events += [report] if report.stop_price is None else []
        this.tell(events)

    async def _tell_wallet(self, tell: Tell, problems: list[str]) -> None:
        reply = await self._once(Call.WALLET, _UNIFIED)
        try:
            accounts = reply.read(Call.WALLET.value).get("list")
            if not isinstance(accounts, list) or len(accounts) != 1:
                raise ReadError("wallet: expected one account")  # noqa: TRY301 - as any other unreadable answer
            tell([self.wallet(accounts[0], self.told_at(reply.time))])
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

    async def _ask(self, call: Call, query: Row) -> Reply:
        reply = await self._once(call, query)
        reply.read(call.value)
        return reply

    async def _once(self, call: Call, query: Row, *, protects: bool = False) -> Reply:
        """Ask, unless too many such questions hang: what hangs for long must not pile up."""
        if self._unanswered[call] >= MOST_UNANSWERED:
            return Reply(None, None, f"{MOST_UNANSWERED} such questions are not answered yet")
        self._unanswered[call] += 1
        try:
            return await self._client.ask(call, query, protects=protects)
        finally:
            self._unanswered[call] -= 1

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
