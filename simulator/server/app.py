"""The aiohttp application: the routes of REST, the streams, the control interface where it is wanted, the ticker."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from aiohttp import web

from simulator.server.control import add_control
from simulator.server.host import Host
from simulator.server.rest import Rest
from simulator.server.routes import ROUTES
from simulator.server.ws import add_websockets

HOST: web.AppKey[Host] = web.AppKey("host", Host)
MAX_BODY_BYTES = 256 * 1024
TICK_S = 0.01
SHUTDOWN_S = 1.0


def build_app(host: Host, *, control: bool = False) -> web.Application:
    """Build the application of one exchange; `control` opens /simulator/* to this machine."""
    app = web.Application(client_max_size=MAX_BODY_BYTES)
    app[HOST] = host
    rest = Rest(host)
    for route in ROUTES:
        app.router.add_route(route.method, route.path, rest.handler(route))
    add_websockets(app, host)
    if control:
        add_control(app, host)
    app.cleanup_ctx.append(_ticking)
    return app


async def _ticking(app: web.Application) -> AsyncIterator[None]:
    task = asyncio.create_task(_tick(app[HOST]))
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def _tick(host: Host) -> None:
    while True:
        host.advance()
        await asyncio.sleep(TICK_S)


class Server:
    """An application that listens: start it, ask for its addresses, stop it."""

    def __init__(self, app: web.Application, name: str = "127.0.0.1", port: int = 0) -> None:
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_S)
        self._name, self.port = name, port

    async def start(self) -> None:
        """Listen; port 0 takes a free one. Raises OSError where the address is taken."""
        await self._runner.setup()
        await web.TCPSite(self._runner, self._name, self.port).start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Close every connection and stop listening."""
        await self._runner.cleanup()

    @property
    def rest(self) -> str:
        """Return the address of REST."""
        return f"http://{self._authority}"

    @property
    def ws(self) -> str:
        """Return the address of the streams, without a path."""
        return f"ws://{self._authority}"

    @property
    def _authority(self) -> str:
        name = f"[{self._name}]" if ":" in self._name else self._name
        return f"{name}:{self.port}"
