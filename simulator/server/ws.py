"""The WebSocket routes of the server: the handshake, the reading of requests, the beat of the public topics.

Everything below this file works on rows and links; here are the sockets. Frames from clients are read by aiohttp,
frames to clients are written by the hub.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from aiohttp import WSMsgType, web

from simulator.server import ws_answers
from simulator.server.host import Host
from simulator.server.hub import Hub
from simulator.server.resetting import reset
from simulator.server.ws_admission import Admission
from simulator.server.ws_desk import Desk
from simulator.server.ws_link import Link
from simulator.server.ws_private import PrivateDesk
from simulator.server.ws_public import PublicDesk
from simulator.server.ws_request import Kind, Malformed, Request, read_request
from simulator.server.ws_settings import StreamSettings, active_ms
from simulator.server.ws_status import StatusDesk
from simulator.server.ws_trade import TradeDesk

NORMAL_CLOSE = 1000
LONGEST_REQUEST = 1024 * 1024
PATHS = {
    "/v5/public/linear": Kind.PUBLIC,
    "/v5/private": Kind.PRIVATE,
    "/v5/trade": Kind.TRADE,
    "/v5/public/misc/status": Kind.STATUS,
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def add_websockets(app: web.Application, host: Host, settings: StreamSettings | None = None) -> Hub:
    """Serve V5's WebSockets on an application; they begin and end with it."""
    sockets = Sockets(host, settings or StreamSettings())
    for path, kind in PATHS.items():
        app.router.add_get(path, sockets.handler(kind))
    app.cleanup_ctx.append(sockets.running)
    app.on_shutdown.append(sockets.end)
    return sockets.hub


class Sockets:
    """The sockets of one server and who deals with their requests."""

    def __init__(self, host: Host, settings: StreamSettings) -> None:
        self._host, self._settings = host, settings
        self.hub = Hub(host.clock.now_ms, host.faults, host.counters, settings.queue_bytes)
        self._admission = Admission(settings)
        self._public = PublicDesk(host, self.hub, settings)
        self._private = PrivateDesk(host, self.hub, settings)
        self._trade = TradeDesk(host, self.hub)
        self._desks: dict[Kind, Desk] = {
            Kind.PUBLIC: self._public,
            Kind.PRIVATE: self._private,
            Kind.TRADE: self._trade,
            Kind.STATUS: StatusDesk(self.hub, settings),
        }
        host.listen(self._private.hear)
        host.listen(self._public.hear)
        host.faults.on_cut(self.hub.cut_all)

    def handler(self, kind: Kind) -> Handler:
        """Return the handler of one kind of socket."""

        async def handle(request: web.Request) -> web.StreamResponse:
            return await self._serve(kind, request)

        return handle

    async def running(self, app: web.Application) -> AsyncIterator[None]:
        """Beat while the application runs."""
        tasks = [asyncio.create_task(self._beat()), asyncio.create_task(self._watch_idle())]
        for task in tasks:
            task.add_done_callback(self._ended)
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def end(self, app: web.Application) -> None:
        """Say farewell to every client."""
        self.hub.end_all()

    def _ended(self, task: asyncio.Task[None]) -> None:
        # A beat that fails must not look like a quiet market.
        if task.cancelled() or task.exception() is None:
            return
        self.hub.cut_all()
        asyncio.get_running_loop().call_exception_handler(
            {"message": "the streams have stopped", "exception": task.exception(), "task": task}
        )

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self._settings.beat_ms / 1000)
            self._public.beat(self._host.advance())

    async def _watch_idle(self) -> None:
        while True:
            await asyncio.sleep(self._settings.idle_check_ms / 1000)
            self.hub.end_idle(NORMAL_CLOSE)

    async def _serve(self, kind: Kind, request: web.Request) -> web.StreamResponse:
        if self._host.faults.refuses(request.path):
            return _hung_up(request)
        idle_ms = active_ms(request.query.get("max_active_time", ""), self._settings)
        if idle_ms is None:
            raise web.HTTPBadRequest(text="max_active_time: wanted 30s to 600s, or 1m to 10m")
        address = request.remote or ""
        if not self._admits(kind, address):
            self._host.counters["ws.refused"] += 1
            raise web.HTTPForbidden(text="access too frequent")
        socket = web.WebSocketResponse(autoping=False, compress=False, max_msg_size=LONGEST_REQUEST)
        await socket.prepare(request)
        transport = request.transport
        if transport is None:
            return socket
        link = self.hub.open(kind, transport, address, idle_ms)
        try:
            await self._read(socket, link)
        finally:
            self.hub.close(link)
            self._trade.forget(link)
        return socket

    def _admits(self, kind: Kind, address: str) -> bool:
        # Lifted limits lift these too.
        if self._host.limits.factor is None:
            return True
        now_ms = self._host.clock.now_ms()
        return self._admission.admits(kind, address, self.hub.links.values(), now_ms)

    async def _read(self, socket: web.WebSocketResponse, link: Link) -> None:
        async for message in socket:
            link.last_ms = self._host.clock.now_ms()
            if message.type is WSMsgType.PING:
                await socket.pong(message.data)
            elif message.type is WSMsgType.TEXT:
                self._take(link, message.data)
            elif message.type is WSMsgType.BINARY:
                row = ws_answers.undecoded(link.conn_id, "Failed to decode incoming data:not text")
                self.hub.answer(link, row)

    def _take(self, link: Link, text: str) -> None:
        request = read_request(text)
        if isinstance(request, Malformed):
            self.hub.answer(link, ws_answers.undecoded(link.conn_id, request.message))
        elif request.op == "ping":
            row = ws_answers.pong(link.kind, link.conn_id, request, self._host.now())
            self.hub.answer(link, row)
        else:
            delay_s = self._settings.settling_ms / 1000
            asyncio.get_running_loop().call_later(delay_s, self._deal, link, request)

    def _deal(self, link: Link, request: Request) -> None:
        # The connection may have ended while its request was on the way.
        if link.number in self.hub.links:
            self._desks[link.kind].take(link, request)


def _hung_up(request: web.Request) -> web.StreamResponse:
    # As a gateway that does not listen: the handshake gets no answer at all.
    reset(request.transport)
    return web.Response(status=503)
