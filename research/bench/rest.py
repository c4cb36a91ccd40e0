"""How many signed REST requests the simulated exchange answers, beside a bare aiohttp server in the same call.

Each server is a process of its own; this process is the client, the same for both: a few connections that are kept
open, one request under way on each, every request signed as it is sent. The mix is a trader's: orders at market that
are matched, limit orders that rest and are cancelled, and reads of orders, position and wallet. The bare server reads
the same requests and answers all of them with one constant. What a server can do on one core is its wall rate when
the machine is idle, and one second over its CPU time a request when it is not; both are measured.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count

from aiohttp import ClientSession, web

from bot.clock import host_ms
from research.bench.figure import Figure
from simulator.server.signing import sign

CONNECTIONS = 8
WARM, MEASURED = 2_000, 20_000
RUNS = 2
START_S = 60
CONSTANT = b'{"retCode":0,"retMsg":"OK","result":{"orderId":"1","orderLinkId":""},"retExtInfo":{},"time":1}'
_HEAD_END, _LENGTH = b"\r\n\r\n", b"content-length: "
Build = Callable[[int], tuple[str, str, str]]
"""A request by its number: method, path, and query or body."""


@dataclass(frozen=True, slots=True)
class Rate:
    """Requests a second, the server's CPU time (us) for one, and answers whose retCode was not 0."""

    per_second: float
    cpu_us: float
    refused: int


def figures() -> dict[str, Figure]:
    """Measure both servers and return the figures of `make bench`."""
    ours = best(_simulator)
    bare = best(_bare)
    what = (
        f"signed requests of a trader's mix over {CONNECTIONS} connections, {ours.refused} refused; "
        "reference: a bare aiohttp server that answers them with a constant"
    )
    core = "the same by the server's CPU time: requests in one second of one core"
    return {
        "rest_requests_per_s": Figure(ours.per_second, "1/s", bare.per_second, what),
        "rest_per_core_second": Figure(1e6 / ours.cpu_us, "1/s", 1e6 / bare.cpu_us, core),
    }


def best(measure: Callable[[], Rate]) -> Rate:
    """Return the best of RUNS measurements."""
    return max((measure() for _ in range(RUNS)), key=lambda rate: rate.per_second)


def _simulator() -> Rate:
    command = [sys.executable, "-m", "cli.main", "simulator", "serve", "--no-limits"]
    with _started([*command, "--balance", "1000000", "--history-bars", "1440"]) as server:
        ready = json.loads(_first_line(server))
        try:
            port = int(ready["rest"].rpartition(":")[2])
            return asyncio.run(_measured(port, server.pid, ready["key"], ready["secret"]))
        finally:
            server.terminate()


def _bare() -> Rate:
    with _started([sys.executable, "-m", "research.bench.rest", "--serve-bare"]) as server:
        try:
            return asyncio.run(_measured(int(_first_line(server)), server.pid, "key", "secret"))
        finally:
            server.terminate()


def _started(command: list[str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _first_line(server: "subprocess.Popen[str]") -> str:
    if server.stdout is None:
        raise RuntimeError("the server's output is not read")
    line = server.stdout.readline()
    if not line:
        raise RuntimeError(f"the server left with {server.wait(START_S)} before it was ready")
    return line


async def _measured(port: int, pid: int, key: str, secret: str) -> Rate:
    trader = _Trader(key, secret.encode(), await _below_market(port))
    await _run(port, trader, WARM)
    trader.refused = 0
    cpu, began = _cpu_s(pid), time.perf_counter()
    await _run(port, trader, MEASURED)
    took, used = time.perf_counter() - began, _cpu_s(pid) - cpu
    return Rate(MEASURED / took, used / MEASURED * 1e6, trader.refused)


async def _below_market(port: int) -> str:
    """Return a price at which a buy order rests, in ticks of 0.01; the bare server has no market."""
    url = f"http://127.0.0.1:{port}/v5/market/tickers?category=linear&symbol=LTCUSDT"
    async with ClientSession() as session, session.get(url) as answer:
        rows = (await answer.json())["result"].get("list")
    return f"{float(rows[0]['markPrice']) * 0.97:.2f}" if rows else "82.00"


def _cpu_s(pid: int) -> float:
    with open(f"/proc/{pid}/stat") as file:  # noqa: PTH123 - no file, a question to the kernel
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def _run(port: int, trader: "_Trader", requests: int) -> None:
    loop = asyncio.get_running_loop()
    numbers = iter(range(requests))
    wires = []
    for _ in range(CONNECTIONS):
        _, wire = await loop.create_connection(lambda: _Wire(trader, numbers), "127.0.0.1", port)
        wires.append(wire)
    await asyncio.gather(*(wire.over for wire in wires))


class _Trader:
    """Writes the requests of the mix, signed, as bytes."""

    def __init__(self, key: str, secret: bytes, low: str) -> None:
        self._key, self._secret, self._low = key, secret, low
        self._links = count()
        self._run = f"{host_ms():x}"
        self._resting: list[str] = []
        self.refused = 0

    def request(self, number: int) -> bytes:
        """Return the bytes of one request."""
        method, path, payload = self._mixed(number % 10)
        stamp = str(host_ms())
        signature = sign(self._secret, f"{stamp}{self._key}5000{payload}".encode())
        target = path if method == "POST" else f"{path}?{payload}"
        body = payload if method == "POST" else ""
        return (
            f"{method} {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-BAPI-API-KEY: {self._key}\r\n"
            f"X-BAPI-TIMESTAMP: {stamp}\r\nX-BAPI-RECV-WINDOW: 5000\r\nX-BAPI-SIGN: {signature}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}"
        ).encode()

    def _mixed(self, kind: int) -> tuple[str, str, str]:
        linear = '"category":"linear","symbol":"LTCUSDT"'
        link = f"{self._run}-{next(self._links)}"
        match kind:
            case 0 | 2 | 4 | 6:
                side = "Sell" if kind in (0, 4) else "Buy"
                order = f'"side":"{side}","orderType":"Market","qty":"0.1"'
                return "POST", "/v5/order/create", f'{{{linear},{order},"orderLinkId":"{link}"}}'
            case 1:
                self._resting.append(link)
                order = f'"side":"Buy","orderType":"Limit","qty":"0.1","price":"{self._low}"'
                return "POST", "/v5/order/create", f'{{{linear},{order},"orderLinkId":"{link}"}}'
            case 7 if len(self._resting) > CONNECTIONS:
                gone = self._resting.pop(0)
                return "POST", "/v5/order/cancel", f'{{{linear},"orderLinkId":"{gone}"}}'
            case 3 | 8:
                return "GET", "/v5/order/realtime", "category=linear&symbol=LTCUSDT"
            case 5:
                return "GET", "/v5/position/list", "category=linear&symbol=LTCUSDT"
            case _:
                return "GET", "/v5/account/wallet-balance", "accountType=UNIFIED"


class _Wire(asyncio.Protocol):
    """One connection: sends the next request when the answer to the last is there."""

    def __init__(self, trader: _Trader, numbers: Iterator[int]) -> None:
        self._trader, self._numbers = trader, numbers
        self._transport: asyncio.Transport | None = None
        self._held = b""
        self.over: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        self._held += data
        head, found, rest = self._held.partition(_HEAD_END)
        if not found:
            return
        at = head.lower().index(_LENGTH) + len(_LENGTH)
        if len(rest) < int(head[at:].partition(b"\r")[0]):
            return
        if not rest.startswith(b'{"retCode":0,'):
            self._trader.refused += 1
        self._held = b""
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.over.done():
            self.over.set_exception(exc or ConnectionError("the server hung up"))

    def _next(self) -> None:
        number = next(self._numbers, None)
        if self._transport is None or number is None:
            if not self.over.done():
                self.over.set_result(None)
            if self._transport is not None:
                self._transport.close()
            return
        self._transport.write(self._trader.request(number))


async def _serve_bare() -> None:
    async def handle(request: web.Request) -> web.Response:
        await request.read()
        return web.Response(body=CONSTANT, content_type="application/json")

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)  # noqa: T201 - the parent reads it
    await asyncio.Event().wait()


def main() -> None:
    """Measure both and print; with --serve-bare be the reference."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--serve-bare", action="store_true")
    if parser.parse_args().serve_bare:
        asyncio.run(_serve_bare())
        return
    for key, figure in figures().items():
        line = (
            f"{key:<22} {figure.value:>10,.0f} {figure.unit}  reference {figure.reference:>10,.0f}"
        )
        print(line)  # noqa: T201 - a bench prints


if __name__ == "__main__":
    main()
