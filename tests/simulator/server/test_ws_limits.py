"""What a connection may cost: silence, slowness, too many of them; and how a server says farewell."""

import asyncio
import json
import socket as sockets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from decimal import Decimal as D

import aiohttp
import pytest
from aiohttp import WSMsgType, web

from simulator.server.app import Server
from simulator.server.clock import HostClock
from simulator.server.host import Host
from simulator.server.hub import Hub
from simulator.server.opening import open_host
from simulator.server.ws import add_websockets
from simulator.server.ws_request import Kind
from simulator.server.ws_settings import StreamSettings
from tests.fakes.exchange_server import QUIET

PUBLIC = "/v5/public/linear"
TOPIC = "allLiquidation.LTCUSDT"
SUBSCRIBE = {"op": "subscribe", "args": [TOPIC]}
WAIT_S = 5.0


@dataclass(frozen=True, slots=True)
class Running:
    """A server of streams alone, in this event loop."""

    server: Server
    host: Host
    hub: Hub
    session: aiohttp.ClientSession

    async def open(self, path: str = PUBLIC) -> aiohttp.ClientWebSocketResponse:
        return await self.session.ws_connect(self.server.ws + path)


@asynccontextmanager
async def _running(settings: StreamSettings, limits: float | None = None) -> AsyncIterator[Running]:
    host = open_host(replace(QUIET, limits_factor=limits))
    app = web.Application()
    hub = add_websockets(app, host, settings)
    server = Server(app)
    await server.start()
    try:
        async with aiohttp.ClientSession() as session:
            yield Running(server, host, hub, session)
    finally:
        await server.stop()


def test_a_silent_connection_is_ended_and_one_that_pings_is_not() -> None:
    async def run() -> None:
        async with _running(StreamSettings(idle_ms=300, idle_check_ms=50)) as running:
            silent, pinging = await running.open(), await running.open()
            ending = asyncio.create_task(silent.receive())
            for _ in range(6):
                await pinging.send_json({"op": "ping"})
                assert (await pinging.receive_json())["ret_msg"] == "pong"
                await asyncio.sleep(0.1)
            message = await asyncio.wait_for(ending, WAIT_S)
            assert (message.type, message.data) == (WSMsgType.CLOSE, 1000)
            assert running.host.counters["ws.idle_cut"] == 1

    asyncio.run(run())


def test_data_keeps_a_connection_alive_that_says_nothing() -> None:
    async def run() -> None:
        async with _running(StreamSettings(idle_ms=300, idle_check_ms=50)) as running:
            fed = await running.open()
            await fed.send_json({"op": "subscribe", "args": ["orderbook.1.LTCUSDT"]})
            for _ in range(10):
                _move(running.host)
                await asyncio.sleep(0.1)
            assert running.host.counters["ws.idle_cut"] == 0

    asyncio.run(run())


def test_a_client_that_does_not_read_is_cut_and_another_misses_nothing() -> None:
    async def run() -> None:
        async with _running(StreamSettings(queue_bytes=1_000_000)) as running:
            reading = await running.open()
            await reading.send_json(SUBSCRIBE)
            assert (await reading.receive_json())["success"]
            stuck = await _stuck(running)
            await asyncio.sleep(0.1)
            sent, took = 0, 0.0
            while not running.host.counters["ws.slow_cut"]:
                sent += 1
                began = time.perf_counter()
                running.hub.publish(Kind.PUBLIC, TOPIC, {"n": sent, "wide": "x" * 50_000})
                message = await asyncio.wait_for(reading.receive_json(), WAIT_S)
                took = max(took, time.perf_counter() - began)
                assert message["n"] == sent
            assert took < 1.0
            assert len(running.hub.links) == 1
            stuck.close()

    asyncio.run(run())


async def _stuck(running: Running) -> sockets.socket:
    """Subscribe over a plain socket with a small buffer, and never read."""
    stuck = sockets.socket()
    stuck.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 4_096)
    stuck.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(stuck, ("127.0.0.1", running.server.port))
    await loop.sock_sendall(
        stuck,
        f"GET {PUBLIC} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode(),
    )
    await loop.sock_recv(stuck, 1_000)
    payload = json.dumps(SUBSCRIBE).encode()
    # A mask of zeros leaves the payload as it is.
    await loop.sock_sendall(stuck, b"\x81" + bytes([0x80 | len(payload)]) + bytes(4) + payload)
    return stuck


def _move(host: Host) -> None:
    last = D(81) if host.exchange.ticker("LTCUSDT").last != D(81) else D(80)
    host.exchange.hold_price("LTCUSDT", last)
    host.settle()


def test_an_address_may_not_open_connections_without_end() -> None:
    async def run() -> None:
        settings = StreamSettings(connections_per_window=3)
        async with _running(settings, limits=1.0) as running:
            for _ in range(3):
                await running.open()
            with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                await running.open()
            assert refused.value.status == 403
            assert running.host.counters["ws.refused"] == 1

    asyncio.run(run())


def test_an_address_may_hold_so_many_public_connections_at_once() -> None:
    async def run() -> None:
        async with _running(StreamSettings(public_connections=2), limits=1.0) as running:
            first, _ = await running.open(), await running.open()
            with pytest.raises(aiohttp.WSServerHandshakeError):
                await running.open()
            await running.open("/v5/private")
            await first.close()
            await running.open()

    asyncio.run(run())


@pytest.mark.parametrize("wrong", ["29s", "601s", "soon", "11m"])
def test_a_wrong_active_time_is_refused_at_the_door(wrong: str) -> None:
    async def run() -> None:
        async with _running(StreamSettings()) as running:
            await running.open("/v5/private?max_active_time=1m")
            with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                await running.open(f"/v5/private?max_active_time={wrong}")
            assert refused.value.status == 400

    asyncio.run(run())


def test_a_server_that_stops_says_so_to_every_client() -> None:
    async def run() -> None:
        async with _running(StreamSettings()) as running:
            clients = [await running.open(), await running.open("/v5/trade")]
            await running.server.stop()
            for client in clients:
                message = await asyncio.wait_for(client.receive(), WAIT_S)
                assert (message.type, message.data) == (WSMsgType.CLOSE, 1001)

    asyncio.run(run())


def test_a_request_larger_than_a_megabyte_ends_the_connection() -> None:
    async def run() -> None:
        async with _running(StreamSettings()) as running:
            client = await running.open()
            await client.send_str("x" * 1_100_000)
            message = await asyncio.wait_for(client.receive(), WAIT_S)
            assert message.type in (WSMsgType.CLOSE, WSMsgType.CLOSED, WSMsgType.ERROR)
            assert (await running.open()).closed is False

    asyncio.run(run())


class StoppingClock:
    """The host's clock until it breaks."""

    def __init__(self) -> None:
        self.broken = False

    def now_ms(self) -> int:
        if self.broken:
            raise OSError("no clock")
        return HostClock().now_ms()


def test_a_beat_that_fails_cuts_everybody_and_is_reported() -> None:
    async def run() -> None:
        reported: list[str] = []
        asyncio.get_running_loop().set_exception_handler(
            lambda _, context: reported.append(context["message"])
        )
        async with _running(StreamSettings()) as running:
            client = await running.open()
            clock = StoppingClock()
            running.host.clock = clock
            clock.broken = True
            message = await asyncio.wait_for(client.receive(), WAIT_S)
            assert message.type in (WSMsgType.CLOSE, WSMsgType.CLOSED, WSMsgType.ERROR)
            clock.broken = False
        assert "the streams have stopped" in reported

    asyncio.run(run())
