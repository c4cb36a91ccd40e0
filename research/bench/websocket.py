"""How fast the simulator pushes WebSocket messages, beside a bare aiohttp server in the same call.

Both servers run in a process of their own and push the same publicTrade messages to ten connections; this process
reads them. The simulator's works each message out of a trade, encodes it once and queues it for everybody; the bare
one sends text that is ready. All messages have one length, so that bytes count messages.
"""

import asyncio
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import orjson
from aiohttp import web

from research.bench.figure import Figure
from simulator.exchange.words import PublicTrade, Side
from simulator.server.hub import Hub
from simulator.server.ws_frame import row_frame
from simulator.server.ws_request import Kind
from simulator.server.ws_tape import TradeStream

CONNECTIONS = 10
MESSAGES = 60_000
"""For each connection."""
TOPIC = "publicTrade.LTCUSDT"
BURSTS = {"hub": 32, "hub-single": 1}
"""Messages between two turns of the event loop: a beat has many topics due; the second is the worst case."""
HIGH_WATER = 1 << 20
NOW_MS = 1_800_000_000_000
CHUNK = 1 << 18
RUNS = 3
START_S = 30


@dataclass(frozen=True, slots=True)
class Rate:
    """Messages a second over all connections, and the CPU time (us) the server spent on one."""

    per_second: float
    cpu_us: float


class _Calm:
    streams = False

    def frames(self, topic: str, message: dict[str, Any]) -> Sequence[tuple[int, dict[str, Any]]]:
        return [(0, message)]


def _trade(number: int) -> PublicTrade:
    identity = f"{number:032x}"
    price, quantity = Decimal("80.25"), Decimal("12.3")
    return PublicTrade("LTCUSDT", identity, Side.BUY, price, quantity, NOW_MS, 10**10 + number)


def _message(stream: TradeStream, number: int) -> dict[str, Any]:
    stream.hear(_trade(number))
    (row,) = stream.due(NOW_MS)
    return row


async def _push_by_hub(sockets: list[web.Request], burst: int) -> None:
    hub = Hub(lambda: NOW_MS, _Calm(), Counter())
    stream = TradeStream("LTCUSDT")
    transports = [
        request.transport for request in sockets if isinstance(request.transport, asyncio.Transport)
    ]
    for transport in transports:
        hub.subscribe(hub.open(Kind.PUBLIC, transport, "", 1), TOPIC)
    for number in range(MESSAGES):
        hub.publish(Kind.PUBLIC, TOPIC, _message(stream, number))
        if number % burst == 0:
            await asyncio.sleep(0)
            await _drained(transports)


async def _drained(transports: list[asyncio.Transport]) -> None:
    # No event tells of a transport's buffer but the pause and resume of its own protocol, which is aiohttp's.
    while max(each.get_write_buffer_size() for each in transports) > HIGH_WATER:  # noqa: ASYNC110
        await asyncio.sleep(0.0005)


async def _push_bare(sockets: list[web.WebSocketResponse]) -> None:
    text = orjson.dumps(_message(TradeStream("LTCUSDT"), 0)).decode()
    for _ in range(MESSAGES):
        for socket in sockets:
            await socket.send_str(text)


async def _serve(kind: str) -> None:
    sockets: list[web.WebSocketResponse] = []
    requests: list[web.Request] = []
    full, over = asyncio.Event(), asyncio.Event()

    async def handle(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        sockets.append(socket)
        requests.append(request)
        if len(sockets) == CONNECTIONS:
            full.set()
        await over.wait()
        return socket

    app = web.Application()
    app.router.add_get("/", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)  # noqa: T201 - the parent reads it
    await full.wait()
    await asyncio.sleep(0.1)
    began = time.process_time()
    await (_push_bare(sockets) if kind == "bare" else _push_by_hub(requests, BURSTS[kind]))
    print(time.process_time() - began, flush=True)  # noqa: T201 - the parent reads it
    over.set()
    await asyncio.sleep(0.2)
    await runner.cleanup()


async def _read_all(port: int, size: int) -> float:
    wires = [await asyncio.open_connection("127.0.0.1", port) for _ in range(CONNECTIONS)]
    for reader, writer in wires:
        writer.write(
            b"GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        )
        await reader.readuntil(b"\r\n\r\n")
    began = 0.0

    async def count(reader: asyncio.StreamReader) -> None:
        nonlocal began
        left = size
        while left:
            piece = await reader.read(min(left, CHUNK))
            began = began or time.perf_counter()
            if not piece:
                raise ConnectionError(f"{left} bytes were not pushed")
            left -= len(piece)

    await asyncio.gather(*(count(reader) for reader, _ in wires))
    took = time.perf_counter() - began
    for _, writer in wires:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
    return took


def measured(kind: str) -> Rate:
    """Measure one server: "hub", "hub-single" or "bare"."""
    size = len(row_frame(_message(TradeStream("LTCUSDT"), 0))) * MESSAGES
    command = [sys.executable, "-m", "research.bench.websocket", kind]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        if server.stdout is None:
            raise RuntimeError("the server's output is not read")
        took = asyncio.run(_read_all(int(server.stdout.readline()), size))
        cpu = float(server.stdout.readline())
        server.wait(START_S)
    total = MESSAGES * CONNECTIONS
    return Rate(total / took, cpu / total * 1e6)


def figures() -> dict[str, Figure]:
    """Measure the simulator and the bare server and return the figures of `make bench`."""
    bare = best("bare")
    together, single = (best(kind) for kind in BURSTS)
    over = f"publicTrade messages over {CONNECTIONS} connections"
    bare_words = "reference: a bare aiohttp server that sends ready text"
    return {
        "ws_pushed_per_s": Figure(
            together.per_second, "1/s", bare.per_second, f"{over}, a beat at a time; {bare_words}"
        ),
        "ws_single_per_s": Figure(
            single.per_second, "1/s", bare.per_second, f"{over}, one at a time; {bare_words}"
        ),
        "ws_per_core_second": Figure(
            1e6 / together.cpu_us, "1/s", 1e6 / bare.cpu_us, "ws_pushed by the server's CPU time"
        ),
    }


def best(kind: str) -> Rate:
    """Return the best of RUNS measurements."""
    return max((measured(kind) for _ in range(RUNS)), key=lambda rate: rate.per_second)


def main() -> None:
    """Serve when a kind of server is named, else measure and print."""
    if sys.argv[1:]:
        asyncio.run(_serve(sys.argv[1]))
        return
    for name, figure in figures().items():
        words = f"{name:<20} {figure.value:>12,.0f} {figure.unit}  bare {figure.reference:>12,.0f}"
        print(words)  # noqa: T201 - a bench prints


if __name__ == "__main__":
    main()
