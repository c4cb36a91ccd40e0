"""The other side of research/bench/latency.py: the simulator behind a relay that stamps bytes at the bot's sockets.

The simulator runs as it is; the relay in front of its WebSockets notes when a public trade's bytes are handed to the
bot's socket and when an order's bytes come out of it. Times are of the monotonic clock, which all processes share.
Run as a module it serves until its standard input ends, then prints what it saw.
"""

import asyncio
import json
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

import orjson

from simulator.server.app import Server, build_app
from simulator.server.opening import MarketWish, Opening, open_host

TOPIC = b'"publicTrade.LTCUSDT"'
_TEXT = 0x81
_LONG = 126
"""A frame's first byte, and the length field that says: two bytes of length follow. Pings and logins are shorter."""


@dataclass(slots=True)
class Seen:
    """What went by: trades that left (ns, frame) and orders that arrived (ns)."""

    trades: list[tuple[int, bytes]] = field(default_factory=list)
    orders: list[int] = field(default_factory=list)

    def plain(self) -> dict[str, object]:
        """Return it as JSON values: per trade id the time its bytes left."""
        left: dict[str, int] = {}
        for at, data in self.trades:
            for trade in _trades_in(data):
                left.setdefault(trade, at)
        return {"trades": left, "orders": self.orders}


def _trades_in(data: bytes) -> list[str]:
    """Return the trade ids of unmasked text frames in `data`; one that was cut in two is left out."""
    found, at = [], 0
    while (at := data.find(b'{"topic":"publicTrade', at)) >= 0:
        end = data.find(b"}]}", at)
        try:
            message = orjson.loads(data[at : end + 3])
            found += [row["i"] for row in message["data"]]
        except (orjson.JSONDecodeError, KeyError):
            pass
        at += 1
    return found


class _Side(asyncio.Protocol):
    def __init__(self) -> None:
        self.other: asyncio.Transport | None = None
        self.transport: asyncio.Transport | None = None
        self._early: list[bytes] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self.transport = transport

    def connection_lost(self, error: Exception | None) -> None:
        if self.other is not None:
            self.other.close()

    def data_received(self, data: bytes) -> None:
        self.note(data)
        if self.other is None:
            self._early.append(data)
        else:
            self.other.write(data)

    def join(self, other: asyncio.Transport) -> None:
        """Pass everything on to `other`."""
        self.other = other
        for data in self._early:
            other.write(data)

    def note(self, data: bytes) -> None:
        """Look at what goes by."""


class _FromBot(_Side):
    def __init__(self, seen: Seen, port: int) -> None:
        super().__init__()
        self._seen, self._port = seen, port
        self._is_trade = False
        self._tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        task = asyncio.get_running_loop().create_task(self._connect())
        self._tasks.add(task)

    def note(self, data: bytes) -> None:
        if data.startswith(b"GET "):
            self._is_trade = data.startswith(b"GET /v5/trade")
        elif self._is_trade and data[0] == _TEXT and data[1] & 0x7F == _LONG and len(data) > 300:
            self._seen.orders.append(time.monotonic_ns())

    async def _connect(self) -> None:
        loop = asyncio.get_running_loop()
        transport, side = await loop.create_connection(
            lambda: _FromSimulator(self._seen), "127.0.0.1", self._port
        )
        if self.transport is not None:
            side.join(self.transport)
            self.join(transport)


class _FromSimulator(_Side):
    def __init__(self, seen: Seen) -> None:
        super().__init__()
        self._seen = seen

    def note(self, data: bytes) -> None:
        if TOPIC in data:
            self._seen.trades.append((time.monotonic_ns(), data))


async def _serve() -> None:
    market = MarketWish(history_bars=600, speed=300.0)
    host = open_host(Opening(market=market, limits_factor=None))
    server = Server(build_app(host))
    await server.start()
    seen, loop = Seen(), asyncio.get_running_loop()
    relay = await loop.create_server(lambda: _FromBot(seen, server.port), "127.0.0.1", 0)
    port = relay.sockets[0].getsockname()[1]
    ready = {
        "rest": server.rest,
        "ws": f"ws://127.0.0.1:{port}",
        "key": host.keys.key,
        "secret": host.keys.secret.decode(),
    }
    _say(ready)
    await loop.run_in_executor(None, sys.stdin.read)
    _say(seen.plain())
    relay.close()
    await server.stop()


def _say(what: Mapping[str, object]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(_serve())
