"""From an HTTP request to V5's answer: who asks, how often, what for; and the envelope.

The order of the checks: address, fault at the door, key and signature over the bytes received, rate, parameters, deed.
Each route is one small function of (host, parameters); nothing here knows what they do.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from simulator.exchange.words import Refusal
from simulator.server.answer import Answer
from simulator.server.bending import Outcome, at_the_door, bent
from simulator.server.host import Host
from simulator.server.limits import BANNED_WORDS, Spent
from simulator.server.parameters import BadParameter, Params
from simulator.server.resetting import reset
from simulator.server.signing import refusal_of

Call = Callable[[Host, Params], Answer]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
TOO_MANY = Refusal(10006, "Too many visits. Exceeded the API Rate Limit.")
_JSON = "application/json; charset=utf-8"
_PUBLIC_HEADERS = {"Content-Type": _JSON}


@dataclass(frozen=True, slots=True)
class Route:
    """One path of V5: how it is asked for, what it does, whether it wants a signature."""

    method: str
    path: str
    call: Call
    signed: bool = True


class Rest:
    """The REST half of one server."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def handler(self, route: Route) -> Handler:
        """Return aiohttp's handler of one route."""
        posted = route.method == "POST"

        async def handle(request: web.Request) -> web.StreamResponse:
            body = await request.read() if posted else b""
            if self._host.faults.requests:
                return await self._amid_faults(route, request, body)
            return self._plainly(route, request, body)

        return handle

    def _plainly(self, route: Route, request: web.Request, body: bytes) -> web.Response:
        now, refused, spent = self._admitted(route, request, body)
        if refused is not None:
            return refused
        answer = self._answer(route, self._params(route, request, body))
        return web.Response(body=answer.encoded(now), headers=_headers(spent))

    def _admitted(
        self, route: Route, request: web.Request, body: bytes
    ) -> tuple[int, web.Response | None, Spent | None]:
        host = self._host
        host.counters[route.path] += 1
        now = host.advance() + host.faults.clock_offset_ms
        if not host.limits.admits(request.remote or "", now):
            return now, web.Response(status=403, text=BANNED_WORDS), None
        if not route.signed:
            return now, None, None
        payload = body if route.method == "POST" else _query(request).encode()
        refusal = refusal_of(host.keys, request.headers, payload, now)
        if refusal is not None:
            return now, _refused(refusal, now, None), None
        spent = host.limits.spend(route.path, now)
        if not spent.allowed:
            host.counters["rate_limited"] += 1
            return now, _refused(TOO_MANY, now, spent), spent
        return now, None, spent

    def _params(self, route: Route, request: web.Request, body: bytes) -> Params | BadParameter:
        try:
            if route.method == "POST":
                return Params.of_body(body)
            return Params.of_query(_query(request))
        except BadParameter as wrong:
            return wrong

    def _answer(self, route: Route, params: Params | BadParameter) -> Answer:
        if isinstance(params, BadParameter):
            return Answer.no(Refusal(params.code, params.message))
        try:
            answer = route.call(self._host, params)
        except BadParameter as wrong:
            answer = Answer.no(Refusal(wrong.code, wrong.message))
        self._host.settle()
        return answer

    async def _amid_faults(
        self, route: Route, request: web.Request, body: bytes
    ) -> web.StreamResponse:
        host = self._host

        def encode(answer: Answer) -> bytes:
            return answer.encoded(host.now())

        met = await at_the_door(host, route.path, encode, signed=route.signed)
        if met is not None:
            return _sent(request, met, None)
        _, refused, spent = self._admitted(route, request, body)
        if refused is not None:
            return refused
        params = self._params(route, request, body)
        asked = Params({}) if isinstance(params, BadParameter) else params

        def act() -> Answer:
            return self._answer(route, params)

        return _sent(request, await bent(host, route.path, asked, act, encode), spent)


def _query(request: web.Request) -> str:
    # The query as it was sent: a signature is over these characters, not over a tidied form.
    return request.raw_path.partition("?")[2]


def _headers(spent: Spent | None) -> dict[str, str]:
    if spent is None:
        return _PUBLIC_HEADERS
    return {
        "Content-Type": _JSON,
        "X-Bapi-Limit": str(spent.limit),
        "X-Bapi-Limit-Status": str(spent.left),
        "X-Bapi-Limit-Reset-Timestamp": str(spent.reset_ms),
    }


def _refused(refusal: Refusal, now_ms: int, spent: Spent | None) -> web.Response:
    return web.Response(body=Answer.no(refusal).encoded(now_ms), headers=_headers(spent))


def _sent(request: web.Request, outcome: Outcome, spent: Spent | None) -> web.Response:
    if outcome.body is None:
        reset(request.transport)
        return web.Response(status=503)
    headers = {"Content-Type": "text/html"} if outcome.html else _headers(spent)
    return web.Response(body=outcome.body, status=outcome.status, headers=headers)
