"""The executor: the machine's requests to one Bybit V5 account and back, over whichever client carries the bytes.

It translates and nothing else: an outcome is read from the answer, what is true from REST, and the private stream only
hints, sooner. A hint that cannot be trusted alone - the position's - makes it read. It never sends anything twice, and
decides nothing about what is asked of it.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from bot.bybit.reply import ReadError, Reply, Row
from bot.clock import MarketClock
from bot.exchange import outcome
from bot.exchange.account import Account, AccountTerms
from bot.exchange.calls import Call, Client
from bot.exchange.health import Health
from bot.exchange.heeding import Heeding
from bot.exchange.orders import cancel_body, close_body, entry_body, stop_body
from bot.exchange.reads import Reader
from bot.exchange.schema import ExecutionRow, OrderRow, row_of
from bot.exchange.watch import Watch
from core.commands import (
    AmendStop,
    Ask,
    CancelOrder,
    ClosePosition,
    Command,
    PlaceOrder,
    Reconcile,
)
from core.events import Event, Fill, Outcome, Request, SendOutcome

STREAM_LATE_MS = 5000
"""A fill that REST has for this long, and that the private stream has not brought: the stream is dead (FAULTS 39)."""
_HINT_S = 0.2
_BLIND_S = 1.0
"""How often the position is read while a short is held and no stream would hint that its stop is gone."""


class V5Exchange:
    """Implements bot.exchange.protocol.Exchange."""

    def __init__(
        self, client: Client, terms: AccountTerms, clock: MarketClock, environment: str
    ) -> None:
        self.environment = environment
        self._terms, self.clock = terms, clock
        self._health = Health(clock)
        self._client = Heeding(client, self._health)
        self._account = Account(self._client, terms, clock)
        self._watch = Watch(self._client, terms, clock, self._account, self._health)
        self._client.on_bad_time = self._watch.distrust_clock
        self._reader: Reader | None = None
        self._put: Callable[[Event], None] = lambda _: None
        self._hinted: asyncio.TimerHandle | None = None
        self._blind: asyncio.Task[None] | None = None
        self._reading: set[asyncio.Task[Sequence[Event]]] = set()
        self._stopped = False
        self._stream_since: int | None = None
        self._awaited: dict[str, int] = {}

    async def start(self, put: Callable[[Event], None]) -> None:
        self._put = self._health.put = put
        await self._watch.begin()
        self._reader = Reader(self._client, self._terms, self.clock)
        for foreign in await self._account.make_fit():
            put(foreign)
        self._health.bad("private", "the private stream is not connected yet")
        await self._client.open(self._on_row, self._on_state)
        self._blind = asyncio.get_running_loop().create_task(self._look_while_blind(), name="blind")

    async def stop(self) -> None:
        # First of all: a stream that closes gives a hint to read the account, and nobody is there to read it.
        self._stopped = True
        await self._watch.end()
        if self._hinted is not None:
            self._hinted.cancel()
        tasks: list[asyncio.Task[Any]] = [
            *self._reading,
            *([self._blind] if self._blind is not None else ()),
        ]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._client.close()

    @property
    def is_streaming(self) -> bool:
        """Return True while the private stream is connected."""
        return self._stream_since is not None

    def observe(self, event: Event) -> Sequence[Event]:
        return ()

    async def execute(self, command: Command) -> Sequence[Event]:
        match command:
            case PlaceOrder():
                return await self._place(command)
            case ClosePosition(client_order_id=name):
                reply = await self._client.ask(Call.PLACE, close_body(command), protects=True)
                return [self._said(Request.CLOSE, name, outcome.of_order(reply), reply)]
            case AmendStop():
                reply = await self._client.ask(Call.SET_STOP, stop_body(command), protects=True)
                return [self._said(Request.AMEND_STOP, "", outcome.of_change(reply), reply)]
            case CancelOrder(client_order_id=name):
                reply = await self._client.ask(Call.CANCEL, cancel_body(command))
                return [self._said(Request.CANCEL, name, outcome.of_change(reply), reply)]
            case Reconcile():
                return await self._reconcile(command)
            case _:
                return ()

    async def _place(self, order: PlaceOrder) -> Sequence[Event]:
        until = 0 if order.reduce_only else order.deadline
        reply = await self._client.ask(
            Call.PLACE, entry_body(order), protects=order.reduce_only, until=until
        )
        said = outcome.of_order(reply)
        if reply.code in outcome.GRID_TROUBLE | outcome.STATUS_TROUBLE:
            self._watch.hurry("instrument")
        return [self._said(Request.PLACE, order.client_order_id, said, reply)]

    def _said(self, request: Request, name: str, said: Outcome, reply: Reply) -> SendOutcome:
        now = self.clock.now_ms()
        return SendOutcome(
            reply.time or now,
            now,
            request,
            name,
            said,
            outcome.order_id(reply),
            reply.code or 0,
            "" if said is Outcome.ACCEPTED else reply.message[:200],
        )

    async def _reconcile(self, command: Reconcile) -> Sequence[Event]:
        """Read. The account's answers are told as they come: one that hangs must not hide what another one says."""
        reader, events = self._reader, list[Event]()
        if reader is None:
            return events
        if command.ask is Ask.ORDER:
            try:
                events = await reader.order(command.client_order_id)
            except ReadError as error:
                self._health.bad("exchange", str(error))
                return events
            self._await_in_stream(events)
        else:
            problems = await reader.account(self._tell, whole=command.ask is Ask.ALL)
            if problems:
                self._health.bad("exchange", problems[:200])
                return events
        self._suspect_stream()
        self._health.good("exchange")
        return events

    def _tell(self, events: Sequence[Event]) -> None:
        self._await_in_stream(events)
        for event in events:
            self._put(event)

    def _await_in_stream(self, events: Sequence[Event]) -> None:
        """Expect the stream to bring the fills that a read has found."""
        now, since = self.clock.now_ms(), self._stream_since
        for event in events:
            if since is not None and isinstance(event, Fill) and event.time > since:
                self._awaited[event.execution_id] = now

    def _suspect_stream(self) -> None:
        """Renew a stream that lives and does not bring a fill that REST has told."""
        now = self.clock.now_ms()
        if self._stream_since is None:
            self._awaited.clear()
            return
        late = [name for name, since in self._awaited.items() if now - since > STREAM_LATE_MS]
        if late:
            self._awaited.clear()
            self._stream_since = None
            self._health.bad("private", f"the private stream did not bring fill {late[0]}")
            self._client.renew("a fill did not come")

    def _on_state(self, ok: bool, why: str) -> None:
        if ok:
            self._stream_since = self.clock.now_ms()
            self._health.good("private")
        else:
            self._stream_since = None
            self._health.bad("private", why)
        # What was missed meanwhile, or while it was not known to be missing.
        self._hint()

    def _on_row(self, topic: str, time: int, row: Row) -> None:
        """Take one row of the private stream; one that cannot be read makes it read by REST."""
        try:
            for event in self._events_of(topic, time, row):
                self._put(event)
        except ReadError as error:
            self._health.bad("private", str(error))
            self._client.renew("an unreadable row")
            self._hint()

    def _events_of(self, topic: str, time: int, row: Row) -> Sequence[Event]:
        reader = self._reader
        if reader is None or not isinstance(row, dict):
            return ()
        told = reader.told_at(time)
        if topic == "wallet":
            return [reader.wallet(row, told)]
        if row.get("symbol") != self._terms.symbol:
            return ()
        match topic:
            case "execution":
                self._awaited.pop(str(row.get("execId")), None)
                return reader.executions([row_of(ExecutionRow, row)], told)
            case "order":
                event = reader.order_row(row_of(OrderRow, row), told)
                return [event] if event is not None else []
            case _:
                self._hint()
                return ()

    def _hint(self) -> None:
        """Read the account soon; hints that come together make one read. One that hangs keeps no later hint away."""
        if not self._stopped and self._hinted is None:
            loop = asyncio.get_running_loop()
            self._hinted = loop.call_later(_HINT_S, self._read_hinted)

    def _read_hinted(self) -> None:
        self._hinted = None
        self._read(Ask.ALL, "the private stream")

    def _read(self, ask: Ask, reason: str) -> None:
        command = Reconcile(ask, self._terms.symbol, "", reason)
        task = asyncio.get_running_loop().create_task(self._reconcile(command), name="hint")
        self._reading.add(task)
        task.add_done_callback(self._reading.discard)

    async def _look_while_blind(self) -> None:
        while True:
            await asyncio.sleep(_BLIND_S)
            reader = self._reader
            if self._stream_since is None and reader is not None and reader.known.is_held:
                self._read(Ask.POSITION, "no private stream")
