"""How fast the book and the flow are taken in: frames of Bybit's public stream to features, on one core.

`flow_messages_per_s` is as fast as it goes, beside orjson alone on the same frames; `flow_lag_ms` is how far behind
a socket is that brings 20,000 frames a second from another process; `flow_growth_mb` is what a million frames leave
in memory.
"""

import asyncio
import multiprocessing
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import aiohttp
import aiohttp.web
import numpy as np
import orjson

from bot.clock import host_ms
from bot.feeds.flow.flow_source import FlowSource
from bot.feeds.flow.flow_tape import FlowTape
from core.calendar import MINUTE_MS
from core.events import Event
from research.bench.figure import Figure
from strategies.features.sources.families import families_of
from strategies.features.sources.sourced import SourcedFeatures
from strategies.features.stream import FeatureStream

SYMBOL = "LTCUSDT"
RATE, PACED_S = 20_000, 4
MILLION, HASTE = 1_000_000, 200_000
_PIECE = 200
"""Frames that the server sends at a time: one hundredth of a second's worth."""
_TRADES = 0.3


class Taker:
    """What hears the frames: implements `Ear` in front of the features."""

    def __init__(self) -> None:
        base = FeatureStream(SYMBOL, MINUTE_MS)
        self.features = SourcedFeatures(base, families_of(SYMBOL, ("flow",)), SYMBOL, MINUTE_MS)
        self.now = self.events = self.frames = 0

    def tell(self, event: Event) -> None:
        self.events += 1
        self.features.observe(event)

    def heard(self) -> None:
        self.frames += 1

    def now_ms(self) -> int:
        return self.now or host_ms()


def frames(count: int, seed: int = 1) -> Iterator[bytes]:
    """Yield a snapshot of 50 levels a side, then deltas of a few levels and trades; ticks of 0.01 around 90."""
    rng = np.random.default_rng(seed)
    levels = [[f"{90 - k / 100:.2f}", "10"] for k in range(50)]
    asks = [[f"{90.01 + k / 100:.2f}", "10"] for k in range(50)]
    yield orjson.dumps(_book("snapshot", 1, levels, asks, 0))
    trades = rng.random(count) < _TRADES
    places = rng.integers(0, 50, (count, 3))
    sizes = np.round(rng.exponential(20.0, (count, 3)) + 0.1, 1)
    update = 1
    for at in range(count - 1):
        if trades[at]:
            row = {
                "T": at // 20, "s": SYMBOL, "S": "Buy" if places[at, 0] % 2 else "Sell",
                "v": str(sizes[at, 0]), "p": f"{90 + places[at, 1] / 10_000:.4f}", "i": f"t{at}",
                "BT": False, "seq": at,
            }  # fmt: skip
            topic = f"publicTrade.{SYMBOL}"
            said: dict[str, object] = {
                "topic": topic,
                "type": "snapshot",
                "ts": at // 20,
                "data": [row],
            }
        else:
            update += 1
            bids = [[f"{90 - places[at, k] / 100:.2f}", str(sizes[at, k])] for k in range(2)]
            said = _book(
                "delta", update, bids, [[f"{90.01 + places[at, 2] / 100:.2f}", "7"]], at // 20
            )
        yield orjson.dumps(said)


def figures() -> dict[str, Figure]:
    """Measure all three."""
    per_s, plain = _haste()
    lag_ms, share = asyncio.run(_paced())
    growth = _growth()
    return {
        "flow_messages_per_s": Figure(
            per_s, "1/s", plain, "frame to features, beside orjson alone"
        ),
        "flow_lag_ms": Figure(
            lag_ms, "ms", 0.0, f"p99 behind at {RATE:,} frames/s, {share:.0%} of a core"
        ),
        "flow_growth_mb": Figure(growth, "MB", 0.0, "resident, from 200,000 to 1,200,000 frames"),
    }


def _haste() -> tuple[float, float]:
    made = list(frames(HASTE))
    taker, source = Taker(), _source()
    started = time.perf_counter()
    for at, frame in enumerate(made):
        taker.now = 1_764_028_800_000 + at // 20
        source.take(frame, taker)
    spent = time.perf_counter() - started
    started = time.perf_counter()
    for frame in made:
        orjson.loads(frame)
    return HASTE / spent, HASTE / (time.perf_counter() - started)


def _growth() -> float:
    """Return how much more memory is held after a million frames than after the first 200,000 (MB)."""
    taker, source, before = Taker(), _source(), 0.0
    for at, frame in enumerate(frames(MILLION + HASTE)):
        # A hundred times as fast as real: every window of time is filled and left many times.
        taker.now = 1_764_028_800_000 + at * 5
        source.take(frame, taker)
        if at == HASTE:
            before = _resident_mb()
    return _resident_mb() - before


async def _paced() -> tuple[float, float]:
    """Return how far behind the 99th percentile of frames was taken in (ms), and the share of a core it took."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(
        target=_serve, args=(theirs,), daemon=True
    )
    server.start()
    port = await asyncio.to_thread(ours.recv)
    taker, source = Taker(), _source()
    lags: list[int] = []
    url = f"ws://127.0.0.1:{port}/"
    started = time.process_time()
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        async for frame in socket:
            if frame.type is aiohttp.WSMsgType.BINARY:
                # A frame in which the server says what time it is.
                lags.append(host_ms() - int(frame.data))
            elif frame.type is aiohttp.WSMsgType.TEXT:
                source.take(frame.data, taker)
    spent = time.process_time() - started
    server.join(5)
    return float(np.percentile(lags, 99)), spent / PACED_S


def _serve(pipe: Connection) -> None:
    async def run() -> None:
        done = asyncio.Event()

        async def bring(request: aiohttp.web.Request) -> aiohttp.web.WebSocketResponse:
            socket = aiohttp.web.WebSocketResponse()
            await socket.prepare(request)
            loop = asyncio.get_running_loop()
            made = [one.decode() for one in frames(RATE * PACED_S)]
            began = loop.time()
            for at in range(0, len(made), _PIECE):
                await asyncio.sleep(max(began + at / RATE - loop.time(), 0))
                for frame in made[at : at + _PIECE]:
                    await socket.send_str(frame)
                await socket.send_bytes(str(host_ms()).encode())
            await socket.close()
            done.set()
            return socket

        app = aiohttp.web.Application()
        app.router.add_get("/", bring)
        runner = aiohttp.web.AppRunner(app)
        await runner.setup()
        site = aiohttp.web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        pipe.send(runner.addresses[0][1])
        await done.wait()
        await runner.cleanup()

    asyncio.run(run())


def _source() -> FlowSource:
    return FlowSource("", FlowTape(SYMBOL, with_trades=True), 10_000)


def _book(kind: str, update: int, bids: object, asks: object, time_ms: int) -> dict[str, object]:
    data = {"s": SYMBOL, "b": bids, "a": asks, "u": update, "seq": update}
    return {"topic": f"orderbook.50.{SYMBOL}", "type": kind, "ts": time_ms, "data": data}


def _resident_mb() -> float:
    fields = Path("/proc/self/statm").read_text().split()
    return int(fields[1]) * 4096 / 1e6


if __name__ == "__main__":
    for name, figure in figures().items():
        print(name, round(figure.value, 2), figure.unit, round(figure.reference, 2), figure.what)  # noqa: T201
