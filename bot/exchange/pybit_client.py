"""Requests and private stream of one account through pybit.

pybit's calls block: REST runs in threads over kept connections. Every endpoint has a few threads of its own, so that
one which hangs holds no other up, least of all a stop or a close; and what protects has its own connections, which
the reads of the position keep open. Orders leave by the trade socket, from the loop's thread, because a small write
to an open socket costs microseconds and a change of threads ten times that. REST takes an order only when the socket
has none of it: when it provably did not leave. Callbacks from pybit's threads do nothing but hand over to the event
loop.
"""

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

from bot.bybit import wire
from bot.bybit.budget import Budget
from bot.bybit.connection import Login, Message
from bot.bybit.places import Place
from bot.bybit.reply import Reply
from bot.bybit.session import NOT_SENT, Session, heed
from bot.bybit.streams import PrivateStream, TradeStream
from bot.clock import MarketClock
from bot.exchange.account import AccountTerms
from bot.exchange.calls import PUBLIC, WRITES, Call, OnRow, OnState, Query
from bot.exchange.turn import turn
from bot.exchange.v5 import V5Exchange

THREADS = 8
"""Threads of one endpoint. They are only made as they are needed; reads.py leaves no more than 6 questions hanging."""
ANSWER_S = 5.0
_OPERATIONS = {Call.PLACE: "order.create", Call.CANCEL: "order.cancel"}


class PybitClient:
    """Implements bot.exchange.calls.Client."""

    def __init__(self, place: Place, login: Login, clock: MarketClock, budget: Budget) -> None:
        self._place, self._login, self._clock, self._budget = place, login, clock, budget
        self._session = Session(place, clock, budget, key=login.key, secret=login.secret)
        self._protecting = Session(place, clock, budget, key=login.key, secret=login.secret)
        self._threads = {
            call: ThreadPoolExecutor(THREADS, thread_name_prefix=f"bybit {call.name.lower()}")
            for call in Call
        }
        self._private: PrivateStream | None = None
        self._trade: TradeStream | None = None

    async def open(self, on_row: OnRow, on_state: OnState) -> None:
        loop = asyncio.get_running_loop()

        def on_message(message: Message) -> None:
            loop.call_soon_threadsafe(_tell_rows, message, on_row)

        def on_private(ok: bool, why: str) -> None:
            loop.call_soon_threadsafe(on_state, ok, why)

        self._private = PrivateStream(self._place, self._login, on_message, on_private)
        self._private.start()
        if self._place.trade is not None:
            # Its state is asked at every order; without it orders go by REST.
            self._trade = TradeStream(
                self._place.trade, self._login, self._clock, lambda _ok, _why: None
            )
            self._trade.start()

    async def close(self) -> None:
        self._session.close()
        self._protecting.close()
        streams = [stream for stream in (self._private, self._trade) if stream is not None]
        await asyncio.gather(*(asyncio.to_thread(stream.stop) for stream in streams))
        for threads in self._threads.values():
            threads.shutdown(wait=False, cancel_futures=True)

    def renew(self, why: str) -> None:
        if self._private is not None:
            self._private.renew(why)

    async def ask(
        self, call: Call, query: Query, *, protects: bool = False, until: int = 0
    ) -> Reply:
        operation, trade = _OPERATIONS.get(call), self._trade
        if operation is not None and trade is not None and trade.is_open:
            reply = await self._ask_socket(trade, operation, call, query, protects, until)
            if reply is not None:
                heed(self._budget, self._clock, call.value, reply)
                return reply
        return await asyncio.get_running_loop().run_in_executor(
            self._threads[call], self._ask_rest, call, query, protects, until
        )

    def _ask_rest(self, call: Call, query: Query, protects: bool, until: int) -> Reply:
        protecting = call in WRITES or call is Call.POSITION
        return (self._protecting if protecting else self._session).ask(
            "POST" if call in WRITES else "GET",
            call.value,
            query,
            signed=call not in PUBLIC,
            protects=protects,
            until=until,
        )

    async def _ask_socket(  # what `ask` was given, and where it goes
        self,
        trade: TradeStream,
        operation: str,
        call: Call,
        query: Query,
        protects: bool,
        until: int,
    ) -> Reply | None:
        """Send by the trade socket; None when it provably did not leave."""
        if not await turn(self._budget, self._clock, call.value, protects=protects, until=until):
            return Reply(None, None, NOT_SENT)
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Message] = loop.create_future()

        def set_answer(message: Message) -> None:
            if not answer.done():
                answer.set_result(message)

        def on_answer(message: Message) -> None:
            loop.call_soon_threadsafe(set_answer, message)

        try:
            if not trade.ask(operation, query, on_answer):
                return None
            async with asyncio.timeout(ANSWER_S):
                return _reply_of(await answer)
        except TimeoutError:
            return Reply(None, None, f"no answer on the trade socket in {ANSWER_S:g} s")
        except Exception as error:  # noqa: BLE001 - whatever the socket raises, the order may have left
            return Reply(None, None, f"trade socket: {error!r}"[:200])


def _reply_of(message: Message) -> Reply:
    """Return a socket's answer in the form of REST's."""
    header = message.get("header")
    try:
        time = wire.integer(header if isinstance(header, Mapping) else {}, "Timenow")
    except wire.WireError:
        time = 0
    body = {
        "retCode": message.get("retCode"),
        "retMsg": message.get("retMsg"),
        "result": message.get("data"),
        "time": time,
    }
    return Reply(200, body)


def _tell_rows(message: Message, on_row: OnRow) -> None:
    rows, time = message.get("data"), message.get("creationTime")
    for row in rows if isinstance(rows, list) else ():
        on_row(str(message.get("topic")), time if isinstance(time, int) else 0, row)


def open_bybit(  # noqa: PLR0913  # the parts of an account; compose.py is the caller
    place: Place,
    key: str,
    secret: str,
    terms: AccountTerms,
    clock: MarketClock,
    budget: Budget,
    environment: str,
) -> V5Exchange:
    """Return the executor over pybit. `environment` is what the journal is bound to."""
    return V5Exchange(
        PybitClient(place, Login(key, secret), clock, budget), terms, clock, environment
    )
