"""A local exchange that speaks Bybit V5, for tests: in this process on a free port, or as the real command.

with serving() as exchange:            # in a thread of this process; limits lifted, control open
    client = exchange.client()         # a raw client; exchange.rest, .ws, .key, .secret for any other
    exchange.client().control("price", symbol="LTCUSDT", last="90")

with serving_command("--control") as exchange: ...   # `ebb simulator serve` as a process of its own
"""

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from aiohttp import web
from aiohttp.typedefs import Handler

from simulator.server.app import Server, build_app
from simulator.server.host import Host
from simulator.server.opening import MarketWish, Opening, open_host
from simulator.server.signing import SIGN
from tests.fakes.v5_client import V5Client

ROOT = Path(__file__).resolve().parents[2]
QUIET = Opening(market=MarketWish(history_bars=600), limits_factor=None)
"""LTCUSDT, ten hours of minutes behind it, no rate limits: quick to open."""
START_S = 60.0
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Address:
    """Where an exchange is and who may ask."""

    rest: str
    ws: str
    key: str
    secret: str

    def client(self, **options: float) -> V5Client:
        """Return a raw client of it."""
        client = V5Client(self.rest, self.key, self.secret)
        for name, value in options.items():
            setattr(client, name, value)
        return client


@dataclass(frozen=True, slots=True)
class Served(Address):
    """An exchange in a thread of this process. `host` belongs to that thread: reach it through `inside`."""

    host: Host
    loop: asyncio.AbstractEventLoop
    signatures: set[str]
    """Every signature that a request carried."""

    def inside(self, deed: Callable[[Host], _Value]) -> _Value:
        """Run `deed(host)` in the exchange's thread and return what it returns."""

        async def run() -> _Value:
            return deed(self.host)

        return asyncio.run_coroutine_threadsafe(run(), self.loop).result(START_S)


@contextmanager
def serving(opening: Opening = QUIET, *, control: bool = True) -> Iterator[Served]:
    """Serve an exchange in a thread on a free port."""
    host = open_host(opening)
    loop = asyncio.new_event_loop()
    app, signatures = build_app(host, control=control), set[str]()

    @web.middleware
    async def note(request: web.Request, handler: Handler) -> web.StreamResponse:
        signatures.update(filter(None, [request.headers.get(SIGN)]))
        return await handler(request)

    app.middlewares.append(note)
    server = Server(app)
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(server.start(), loop).result(START_S)
        secret = host.keys.secret.decode()
        yield Served(server.rest, server.ws, host.keys.key, secret, host, loop, signatures)
    finally:
        asyncio.run_coroutine_threadsafe(server.stop(), loop).result(START_S)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(START_S)
        loop.close()


@contextmanager
def serving_command(*options: str) -> Iterator[Address]:
    """Run `ebb simulator serve --port 0` as a process; it is ended by SIGTERM and must leave with 0."""
    command = [sys.executable, "-m", "cli.main", "simulator", "serve", "--port", "0", *options]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        ready = process.stdout.readline()
        assert ready, f"the command left with {process.wait(START_S)} before it was ready"
        yield Address(**json.loads(ready))
    finally:
        process.terminate()
        code = process.wait(START_S)
        process.stdout.close()
    assert code == 0, f"the command left with {code}"
