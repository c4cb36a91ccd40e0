"""The trade socket: orders over a WebSocket, dealt with by the same code as POST /v5/order/*.

Checks come in the order that tells a client most: operation, authorisation, id, time, parameters, rate, order.
Source: V5 documentation, "Websocket Trade Guideline".
"""

import asyncio
from typing import Any

import orjson

from simulator.exchange.words import Refusal
from simulator.server import ws_answers
from simulator.server.answer import Answer
from simulator.server.bending import Outcome, at_the_door, bent
from simulator.server.host import Host
from simulator.server.hub import Hub
from simulator.server.limits import Spent
from simulator.server.parameters import BadParameter, Params
from simulator.server.rest import TOO_MANY
from simulator.server.rows import CATEGORY, Row
from simulator.server.signing import RECV_WINDOW_MS, TIME, WINDOW, stale_of
from simulator.server.trading import TRADE_OPS
from simulator.server.ws_auth import REPEATED, refused
from simulator.server.ws_frame import text_frame
from simulator.server.ws_link import Link
from simulator.server.ws_request import Request, milliseconds

NO_OPERATION, REPEATED_ID, NOT_PROVED = 10404, 20006, 10005
LONGEST_ID = 36
REMEMBERED_IDS = 100_000


class TradeDesk:
    """Proves keys and takes orders."""

    def __init__(self, host: Host, hub: Hub) -> None:
        self._host, self._hub = host, hub
        self._ids: dict[int, dict[str, None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._traced = 0

    def take(self, link: Link, request: Request) -> None:
        """Deal with one request: auth, or an operation on orders."""
        if request.op == "auth":
            self._authenticate(link, request)
        elif self._host.faults.requests:
            task = asyncio.get_running_loop().create_task(self._amid_faults(link, request))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        else:
            self._plainly(link, request)

    def forget(self, link: Link) -> None:
        """Drop what is remembered of a connection that ended."""
        self._ids.pop(link.number, None)

    def _plainly(self, link: Link, request: Request) -> None:
        refused, spent = self._admitted(link, request)
        answer = refused or self._done(request)
        self._hub.answer(link, self._row(link, request, answer, spent))
        self._host.settle()

    async def _amid_faults(self, link: Link, request: Request) -> None:
        host, path = self._host, _path(request)
        spent: Spent | None = None

        def encode(answer: Answer) -> bytes:
            return orjson.dumps(self._row(link, request, answer, spent))

        def act() -> Answer:
            answer = self._done(request)
            host.settle()
            return answer

        met = await at_the_door(host, path, encode, signed=True)
        if met is None:
            refused, spent = self._admitted(link, request)
            if refused is not None:
                met = Outcome(encode(refused))
            else:
                met = await bent(host, path, Params(request.args[0]), act, encode)
        if met.body is not None:
            link.send(text_frame(met.body))
        else:
            link.cut()

    def _admitted(self, link: Link, request: Request) -> tuple[Answer | None, Spent | None]:
        now_ms = self._host.now()
        self._host.counters[f"ws.{request.op}"] += request.op in TRADE_OPS
        refusal = self._refusal(link, request, now_ms)
        if refusal is not None:
            return Answer.no(refusal), None
        spent = self._host.limits.spend(_path(request), now_ms)
        return (None if spent.allowed else Answer.no(TOO_MANY)), spent

    def _authenticate(self, link: Link, request: Request) -> None:
        if link.authorised:
            refusal: Refusal | None = Refusal(REPEATED, "Repeat auth")
        else:
            refusal = refused(self._host, request)
            link.authorised = refusal is None
        code, message = (refusal.code, refusal.message) if refusal else (0, "")
        row = ws_answers.authenticated(link.kind, link.conn_id, request, code, message)
        self._hub.answer(link, row)

    def _refusal(self, link: Link, request: Request, now_ms: int) -> Refusal | None:
        if request.op not in TRADE_OPS:
            return Refusal(NO_OPERATION, "op type is not found")
        if not link.authorised:
            return Refusal(NOT_PROVED, ws_answers.NOT_AUTHORISED)
        return (
            self._repeated(link, request)
            or _stale(request.header, now_ms)
            or _unreadable(request.args)
        )

    def _repeated(self, link: Link, request: Request) -> Refusal | None:
        if "reqId" not in request.ids:
            return None
        name = repr(request.ids["reqId"])
        if isinstance(request.ids["reqId"], str) and len(request.ids["reqId"]) > LONGEST_ID:
            return Refusal(10001, f"params error: reqId is longer than {LONGEST_ID}")
        seen = self._ids.setdefault(link.number, {})
        if name in seen:
            return Refusal(REPEATED_ID, "reqId is duplicated")
        seen[name] = None
        if len(seen) > REMEMBERED_IDS:
            del seen[next(iter(seen))]
        return None

    def _done(self, request: Request) -> Answer:
        self._host.advance()
        try:
            return TRADE_OPS[request.op](self._host, Params(request.args[0]))
        except BadParameter as error:
            return Answer({}, error.code, error.message)

    def _row(self, link: Link, request: Request, answer: Answer, spent: Spent | None) -> Row:
        now_ms = self._host.now()
        self._traced += 1
        header: Row = {"Traceid": f"{link.number:016x}{self._traced:016x}", "Timenow": str(now_ms)}
        if spent is not None:
            header = {
                "X-Bapi-Limit": str(spent.limit),
                "X-Bapi-Limit-Status": str(spent.left),
                "X-Bapi-Limit-Reset-Timestamp": str(spent.reset_ms),
            } | header
        ids = {"reqId": request.ids["reqId"]} if "reqId" in request.ids else {}
        return ids | {
            "retCode": answer.code,
            "retMsg": answer.message,
            "op": request.op,
            "data": answer.result,
            "retExtInfo": answer.ext,
            "header": header,
            "connId": link.conn_id,
        }


def _path(request: Request) -> str:
    return f"/v5/{request.op.replace('.', '/')}"


def _stale(header: Row, now_ms: int) -> Refusal | None:
    stamp = milliseconds(header.get(TIME))
    window = milliseconds(header.get(WINDOW, RECV_WINDOW_MS))
    if stamp is None or window is None:
        return Refusal(10001, f"params error: {TIME} or {WINDOW} invalid")
    return stale_of(stamp, window, now_ms)


def _unreadable(args: list[Any]) -> Refusal | None:
    if len(args) != 1 or not isinstance(args[0], dict):
        return Refusal(10001, "params error: args must hold one object")
    if args[0].get("category") != CATEGORY:
        return Refusal(NO_OPERATION, "category is not correct/supported")
    return None
