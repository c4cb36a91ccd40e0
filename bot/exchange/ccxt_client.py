"""Requests and private stream of one account through ccxt (async_support and pro).

ccxt signs, sends and names the paths; its opinion of an answer is not used. It returns an order without an id for a
page of HTML, raises the same exception for "refused" and for "the server timed out", and drops the trigger price's
source of a nested stop (measured with 4.5.90). So parameters are flat, and what is judged is the body that its hook
`on_rest_response` saw. A call without a unified method that asks for what is needed goes by ccxt's own endpoint:
fetch_my_trades leaves out funding and liquidations, nothing sets a position's stop, and fetch_order (which wants
`acknowledged`) knows no client's order id.
"""

import asyncio
import contextlib
import logging
import ssl
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from typing import Any

import aiohttp
import ccxt.pro
from ccxt.base.errors import BadSymbol, BaseError

from bot.bounded import bounded_session
from bot.bybit.budget import Budget
from bot.bybit.connection import Login
from bot.bybit.pauses import Pauses
from bot.bybit.places import Place
from bot.bybit.reply import Reply, reply_of, without
from bot.bybit.session import NOT_SENT, heed
from bot.bybit.streams import PRIVATE_TOPICS
from bot.clock import MarketClock, host_ms
from bot.exchange.account import AccountTerms
from bot.exchange.calls import PUBLIC, WRITES, Call, OnRow, OnState, Query
from bot.exchange.turn import turn
from bot.exchange.v5 import V5Exchange

TIMEOUT_MS = 5000
RECV_WINDOW_MS = 5000
_HEARD: ContextVar[list[tuple[str, int, str]]] = ContextVar("heard")
"""The answers that came during one call: URL, status, body. ccxt may ask for more than it was asked."""


def _ignore_row(_topic: str, _time: int, _row: Mapping[str, Any]) -> None:
    """Take nothing in: nobody listens yet."""


class _Bybit(ccxt.pro.bybit):  # type: ignore[misc]  # ccxt ships no annotations
    """ccxt's client with two ears: one at every REST answer, one at every message of a stream."""

    session: aiohttp.ClientSession | None
    on_row: OnRow = staticmethod(_ignore_row)
    on_subscribed: Callable[[], None] = staticmethod(lambda: None)

    def open(self, lazy: bool = False) -> None:
        if self.session is None and not (lazy and self.closed_by_user):
            # Without a limit of connections: reads that hang must never make a stop wait for one.
            context = ssl.create_default_context(cafile=self.cafile)
            trusted = aiohttp.TCPConnector(ssl=context, limit=0)
            self.session = bounded_session(connector=trusted)
        super().open(lazy)

    def on_rest_response(self, code: int, reason: str, url: str, *rest: Any) -> Any:  # noqa: ANN401
        heard = _HEARD.get(None)
        if heard is not None:
            secrets = (self.apiKey, self.secret, (rest[3] or {}).get("X-BAPI-SIGN"))
            heard.append((url, code, without(rest[2] or "", filter(None, secrets))))
        return super().on_rest_response(code, reason, url, *rest)

    def handle_message(self, client: object, message: Any) -> None:  # noqa: ANN401
        if isinstance(message, dict):
            self._listen(message)
        super().handle_message(client, message)

    def _listen(self, message: Mapping[str, Any]) -> None:
        if message.get("op") == "subscribe" and message.get("success") is True:
            self.on_subscribed()
        topic, rows, time = message.get("topic"), message.get("data"), message.get("creationTime")
        if topic in PRIVATE_TOPICS and isinstance(rows, list):
            for row in rows:
                self.on_row(topic, time if isinstance(time, int) else 0, row)


class CcxtClient:
    """Implements bot.exchange.calls.Client."""

    def __init__(self, place: Place, login: Login, clock: MarketClock, budget: Budget) -> None:
        self._clock, self._budget = clock, budget
        self._ccxt = _Bybit(_settings(place, login))
        # At DEBUG it prints headers, and with them key and signature.
        self._ccxt.logger.setLevel(logging.INFO)
        self._on_state: OnState = lambda _ok, _why: None
        self._stream: asyncio.Task[None] | None = None
        self._renewed = asyncio.Event()
        self._renewed_why = ""
        self._subscribed = 0
        self._unified: Mapping[Call, Callable[[Query], Awaitable[Any]]] = {
            Call.PLACE: self._place,
            Call.SET_LEVERAGE: self._set_leverage,
            Call.SET_MARGIN_MODE: lambda _: self._ccxt.set_margin_mode("isolated"),
            Call.OPEN_ORDERS: self._open_orders,
            Call.ORDER_HISTORY: self._order_history,
            Call.POSITION: self._position,
            Call.WALLET: lambda q: self._ccxt.fetch_balance({"coin": q["coin"]}),
            Call.TIME: lambda _: self._ccxt.fetch_time(),
        }

    async def open(self, on_row: OnRow, on_state: OnState) -> None:
        self._ccxt.on_row, self._on_state = on_row, on_state
        self._ccxt.on_subscribed = self._on_subscribed
        self._stream = asyncio.get_running_loop().create_task(self._keep(), name="ccxt stream")

    async def close(self) -> None:
        if self._stream is not None:
            self._stream.cancel()
            await asyncio.gather(self._stream, return_exceptions=True)
        await self._ccxt.close()

    def renew(self, why: str) -> None:
        self._renewed_why = why
        self._renewed.set()

    async def ask(
        self, call: Call, query: Query, *, protects: bool = False, until: int = 0
    ) -> Reply:
        if not await turn(self._budget, self._clock, call.value, protects=protects, until=until):
            return Reply(None, None, NOT_SENT)
        self._ccxt.options["timeDifference"] = -self._clock.offset_ms
        heard: list[tuple[str, int, str]] = []
        token = _HEARD.set(heard)
        problem = ""
        try:
            await self._send(call, query)
        except BaseError as error:
            # ccxt names method and address; why it did not work is in what it caught.
            problem = self._said(f"{type(error).__name__} {error.__cause__ or error}")
        except Exception as error:  # noqa: BLE001 - ccxt may stumble over what it was answered; the answer counts
            problem = self._said(repr(error))
        finally:
            _HEARD.reset(token)
        reply = _reply_of(call, heard, problem)
        heed(self._budget, self._clock, call.value, reply)
        return reply

    async def _send(self, call: Call, query: Query) -> None:
        unified = self._unified.get(call)
        if unified is not None:
            try:
                await unified(query)
            except BadSymbol:
                # ccxt lists what trades; a contract that does not is still to be left. Nothing was sent.
                pass
            else:
                return
        scope = "public" if call in PUBLIC else "private"
        method = "post" if call in WRITES else "get"
        endpoint = f"{scope}_{method}{call.value}".replace("/", "_").replace("-", "_")
        await getattr(self._ccxt, endpoint)(dict(query))

    async def _market(self, query: Query) -> str:
        """Return ccxt's name of the instrument; loads its markets the first time."""
        if self._ccxt.markets is None:
            await self._ccxt.load_markets()
        for market in self._ccxt.markets_by_id.get(query["symbol"], ()):
            if market["swap"] and market["linear"]:
                name: str = market["symbol"]
                return name
        raise BadSymbol(query["symbol"])

    async def _place(self, body: Query) -> None:
        params = dict(body)
        for known in ("category", "symbol", "side", "orderType", "qty", "price"):
            params.pop(known, None)
        market = await self._market(body)
        if body["qty"] == "0":  # everything that is held; ccxt has no word for it
            params["qty"] = "0"
        await self._ccxt.create_order(
            market,
            body["orderType"].lower(),
            body["side"].lower(),
            body["qty"],
            body.get("price"),
            params,
        )

    async def _set_leverage(self, body: Query) -> None:
        await self._ccxt.set_leverage(body["buyLeverage"], await self._market(body))

    async def _open_orders(self, query: Query) -> None:
        market = await self._market(query)
        await self._ccxt.fetch_open_orders(market, None, query.get("limit"), _rest_of(query))

    async def _order_history(self, query: Query) -> None:
        market = await self._market(query)
        await self._ccxt.fetch_canceled_and_closed_orders(market, None, None, _rest_of(query))

    async def _position(self, query: Query) -> None:
        await self._ccxt.fetch_position(await self._market(query))

    def _said(self, text: str) -> str:
        return without(text, (self._ccxt.apiKey, self._ccxt.secret))[:200]

    def _on_subscribed(self) -> None:
        self._subscribed += 1
        if self._subscribed == len(PRIVATE_TOPICS):
            self._on_state(True, "")

    async def _keep(self) -> None:
        """Keep the private stream: four topics on one socket, all opened anew when one of them fails."""
        pauses = Pauses()
        while True:
            await asyncio.sleep(pauses.next_s(host_ms()))
            self._renewed.clear()
            self._renewed_why, self._subscribed = "", 0
            watching = [
                asyncio.ensure_future(self._watch(watch))
                for watch in (
                    self._ccxt.watch_orders,
                    self._ccxt.watch_my_trades,
                    self._ccxt.watch_positions,
                    self._ccxt.watch_balance,
                )
            ]
            renewed = asyncio.ensure_future(self._renewed.wait())
            try:
                done, _ = await asyncio.wait(
                    [*watching, renewed], return_when=asyncio.FIRST_COMPLETED
                )
                failed = [task.exception() for task in done if task is not renewed]
                self._on_state(False, self._renewed_why or self._said(f"private: {failed[0]!r}"))
            finally:
                for task in (*watching, renewed):
                    task.cancel()
                await asyncio.gather(*watching, renewed, return_exceptions=True)
                with contextlib.suppress(BaseError):
                    await self._ccxt.close_ws_clients()

    async def _watch(self, watch: Callable[[], Awaitable[object]]) -> None:
        while True:
            await watch()


def _rest_of(query: Query) -> dict[str, Any]:
    return {
        key: value for key, value in query.items() if key not in {"category", "symbol", "limit"}
    }


def _reply_of(call: Call, heard: list[tuple[str, int, str]], problem: str) -> Reply:
    """Return the newest answer of the path that was asked; ccxt's own words where none came."""
    own = [(status, body) for url, status, body in heard if call.value in url]
    if not own:
        return Reply(None, None, problem or "no answer")
    status, text = own[-1]
    reply = reply_of(status, text.encode())
    return reply if reply.problem else Reply(status, reply.body, problem)


def _settings(place: Place, login: Login) -> dict[str, Any]:
    kinds = ("spot", "futures", "v2", "public", "private")
    api: dict[str, Any] = dict.fromkeys(kinds, place.rest)
    private = {"unified": place.private, "nonUnified": place.private}
    api["ws"] = {
        "public": {"linear": place.public},
        "private": {
            "spot": private,
            "contract": place.private,
            "usdc": place.private,
            "trade": place.trade or "",
        },
    }
    return {
        "apiKey": login.key,
        "secret": login.secret,
        "timeout": TIMEOUT_MS,
        "enableRateLimit": False,  # bot/bybit/budget.py is stricter, and has a lane for protection
        "timeout_on_exit": 0,
        "urls": {"api": api, "test": api, "demotrading": api},
        "options": {
            "fetchMarkets": {"types": ["linear"]},
            "defaultType": "swap",
            "defaultSubType": "linear",
            "recvWindow": RECV_WINDOW_MS,
            "enableDemoTrading": place.mode == "demo",
            "watchPositions": {"fetchPositionsSnapshot": False},
        },
    }


def open_ccxt(  # noqa: PLR0913  # the parts of an account; compose.py is the caller
    place: Place,
    key: str,
    secret: str,
    terms: AccountTerms,
    clock: MarketClock,
    budget: Budget,
    environment: str,
) -> V5Exchange:
    """Return the executor over ccxt. `environment` is what the journal is bound to."""
    return V5Exchange(
        CcxtClient(place, Login(key, secret), clock, budget), terms, clock, environment
    )
