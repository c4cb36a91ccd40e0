"""Four exchanges behind one loopback server, in a thread: each under its own name, with a past and with faults.

with venues() as served:
    client = served.opens("okx")            # the real ccxt class, asking this server
    served["okx"].faults.append(Fault(429)) # its next answer
"""

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.feeds.venues.client import Client, open_client
from tests.fakes.venues import binance, bitget, kraken, okx
from tests.fakes.venues.world import HOUR_MS, Fault, Venue

START_S = 20.0
Answer = Callable[[dict[str, str]], Any]
_ROUTES: dict[str, Callable[[Venue], dict[str, Answer]]] = {
    "binanceusdm": binance.routes,
    "okx": okx.routes,
    "krakenfutures": kraken.routes,
    "bitget": bitget.routes,
}


@dataclass(slots=True)
class Served:
    """The exchanges and their address."""

    root: str
    known: dict[str, Venue]

    def __getitem__(self, name: str) -> Venue:
        return self.known[name]

    def opens(self, name: str) -> Client:
        """Open ccxt's own class of that exchange, with this server in place of its hosts and nothing to wait for."""
        client: Any = self.slow(name)
        client.enableRateLimit, client.timeout_on_exit = False, 0
        opened: Client = client
        return opened

    def slow(self, name: str) -> Client:
        """Open it as the product does, with its rate limit and its pause on leaving."""
        return open_client(name, f"{self.root}/{name}")


def fresh() -> dict[str, Venue]:
    """Return four exchanges as they are: Kraken settles every hour, the others every eight."""
    made = [Venue(name) for name in _ROUTES]
    for one in made:
        if one.name == "krakenfutures":
            one.interval_ms, one.rate, one.predicted = HOUR_MS, 0.00001, 0.00002
    return {one.name: one for one in made}


@contextmanager
def venues(port: int = 0) -> Iterator[Served]:
    """Serve the four on a free port of 127.0.0.1."""
    known = fresh()
    answers = {name: routes(known[name]) for name, routes in _ROUTES.items()}

    async def handle(request: web.Request) -> web.StreamResponse:
        name = request.match_info["venue"]
        path = "/" + request.match_info["path"]
        query = dict(request.query)
        if name not in known:
            return web.Response(status=404, text="no such exchange")
        venue = known[name]
        venue.asked.append((path, query))
        if venue.faults:
            return await _spoilt(request, venue.faults.popleft())
        found = answers[name].get(path)
        for start, answer in answers[name].items():
            if found is None and start.endswith("/") and path.startswith(start):
                found, query["tail"] = answer, path.removeprefix(start)
        if found is None:
            return web.Response(status=404, text='{"msg": "no such path"}')
        return web.json_response(found(query))

    app = web.Application()
    app.router.add_get("/{venue}/{path:.*}", handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5, handler_cancellation=True)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def start() -> int:
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", port)
        await site.start()
        bound: tuple[str, int] = runner.addresses[0]
        return bound[1]

    try:
        bound = asyncio.run_coroutine_threadsafe(start(), loop).result(START_S)
        yield Served(f"http://127.0.0.1:{bound}", known)
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(START_S)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(START_S)
        loop.close()


async def _spoilt(request: web.Request, fault: Fault) -> web.StreamResponse:
    await asyncio.sleep(fault.delay_s)
    if not fault.size:
        return web.Response(status=fault.status, text=fault.body, headers=fault.headers)
    response = web.StreamResponse(status=200, headers={"Content-Type": "application/json"})
    await response.prepare(request)
    piece = json.dumps("x" * 65_000).encode()
    try:
        for _ in range(fault.size // len(piece) + 1):
            await response.write(piece)
    except ConnectionError:
        pass  # the client has had enough
    return response
