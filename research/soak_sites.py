"""The sites of a soak on one socket of this machine: a feed, Bluesky, Telegram, and Bybit's public stream.

They run in the soak's own loop, whose time jumps only when no socket has anything to say. Shapes: docs/crowd.md.
"""

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from typing import Any

from aiohttp import web

from core.calendar import HOUR_MS
from research.soak_world import Post, World, often

BOOK_EVERY_S, DEPTH = 5.0, 10
TOKEN = "1:soak"  # noqa: S105 # nosec B105 - of a server of this process
STREAM = "/v5/public/linear"
_HTML = "<html><body>Just a moment</body></html>"
_FEED_HTML = often("feed answers in HTML", 7, 2, 40)
_FEED_500 = often("feed answers 500", 9, 5, 40)
_BUSY = often("Telegram asks for a pause", 8, 3, 30)
_CUT = often("Bluesky hangs up", 6, 1, 30)
_GAP = often("book with a gap", 3, 0.5, 0.2)
_ENDS = often("stream ends", 5, 2.5, 0.2)
_SILENT = often("stream is silent", 11, 4, 2)


@contextlib.asynccontextmanager
async def sites(world: World, symbol: str) -> AsyncIterator[str]:
    """Serve; yields host and port."""
    app = web.Application()
    app.router.add_get("/feed.rss", _answered(lambda: _feed(world)))
    app.router.add_get("/xrpc/app.bsky.feed.getAuthorFeed", _answered(lambda: _author_feed(world)))
    app.router.add_get(f"/bot{TOKEN}/getUpdates", _updates(world))
    app.router.add_get(STREAM, _stream(world, symbol))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5, handler_cancellation=True)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def _answered(answer: Callable[[], web.Response | None]) -> Any:  # noqa: ANN401 - aiohttp's handler
    async def handle(request: web.Request) -> web.Response:
        response = answer()
        if response is None:
            if request.transport is not None:
                request.transport.close()
            raise web.HTTPBadGateway
        return response

    return handle


def _feed(world: World) -> web.Response:
    if world.suffers(_FEED_HTML):
        return web.Response(text=_HTML, content_type="text/html")
    if world.suffers(_FEED_500):
        return web.Response(status=500, text=_HTML)
    items = "".join(
        f"<item><guid>https://a.test/{one.number}</guid><author>{one.account}</author>"
        f"<pubDate>{format_datetime(datetime.fromtimestamp(one.time / 1000, UTC))}</pubDate>"
        f"<description>{escape(one.text)}</description></item>"
        for one in world.posts(0)
    )
    text = (
        f"<?xml version='1.0'?><rss version='2.0'><channel><title>a</title>{items}</channel></rss>"
    )
    return web.Response(text=text, content_type="application/rss+xml")


def _author_feed(world: World) -> web.Response | None:
    if world.suffers(_CUT):
        return None
    return web.json_response({"feed": [{"post": _bluesky(one)} for one in world.posts(1)]})


def _bluesky(one: Post) -> dict[str, Any]:
    time = datetime.fromtimestamp(one.time / 1000, UTC).isoformat()
    return {
        "uri": f"at://a/{one.number}",
        "author": {"handle": f"{one.account}.test"},
        "record": {"createdAt": time, "text": one.text, "langs": ["en"]},
        "indexedAt": time,
    }


def _updates(world: World) -> Any:  # noqa: ANN401 - aiohttp's handler
    async def handle(request: web.Request) -> web.Response:
        if world.suffers(_BUSY):
            return web.json_response({"ok": False}, status=429, headers={"Retry-After": "60"})
        least = int(request.query.get("offset", "0"))
        posts = [one for one in world.posts(2) if one.number >= least]
        return web.json_response({"ok": True, "result": [_update(one) for one in posts]})

    return handle


def _update(one: Post) -> dict[str, Any]:
    chat = {"id": -1, "username": "whales", "type": "channel"}
    post = {"message_id": one.number, "chat": chat, "date": one.time // 1000, "text": one.text}
    return {"update_id": one.number, "channel_post": post}


def _stream(world: World, symbol: str) -> Any:  # noqa: ANN401 - aiohttp's handler
    async def handle(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoping=True)
        await socket.prepare(request)
        speaking = asyncio.create_task(_speak(world, symbol, socket))
        try:
            async for _ in socket:
                pass  # subscriptions and pings need no answer
        finally:
            speaking.cancel()
            await asyncio.gather(speaking, return_exceptions=True)
        return socket

    return handle


async def _speak(world: World, symbol: str, socket: web.WebSocketResponse) -> None:
    """Tell the book, the ticker and now and then a liquidation, until it ends."""
    book = _Book(symbol)
    for number in itertools.count(1):
        await asyncio.sleep(BOOK_EVERY_S)
        if number > 2 and world.suffers(_ENDS):
            break
        if world.suffers(_SILENT):
            continue
        update = number + (1000 if number > 2 and world.suffers(_GAP) else 0)
        kind = "snapshot" if number == 1 else "delta"
        now, price = world.now_ms(), world.price
        await socket.send_json(book.message(kind, now, update, price))
        if number % 6 == 1:
            await socket.send_json(_ticker(world, symbol, now))
        if number % 60 == 0:
            await socket.send_json(_liquidation(symbol, now, price))
    await socket.close()


class _Book:
    """The levels that were told; those that are gone are told with a quantity of 0."""

    def __init__(self, symbol: str) -> None:
        self._symbol = symbol
        self._told: dict[str, set[str]] = {"b": set(), "a": set()}

    def message(self, kind: str, now: int, update: int, price: float) -> dict[str, Any]:
        """Return a snapshot or a delta."""
        steps = range(1, DEPTH + 1)
        sizes = [f"{5 + (now // 1000 + step) % 40}" for step in steps]
        sides = {
            "b": [f"{price - 0.01 * step:.2f}" for step in steps],
            "a": [f"{price + 0.01 * step:.2f}" for step in steps],
        }
        data: dict[str, Any] = {"s": self._symbol, "u": update, "seq": update}
        for side, levels in sides.items():
            gone = self._told[side] - set(levels)
            rows = [[level, "0"] for level in sorted(gone)]
            data[side] = [
                *rows,
                *([level, size] for level, size in zip(levels, sizes, strict=True)),
            ]
            self._told[side] = set(levels)
        return {"topic": f"orderbook.50.{self._symbol}", "type": kind, "ts": now, "data": data}


def _ticker(world: World, symbol: str, now: int) -> dict[str, Any]:
    due = (now // (8 * HOUR_MS) + 1) * 8 * HOUR_MS
    data = {
        "symbol": symbol,
        "openInterest": f"{1_000_000 + 50_000 * world.wave(12):.1f}",
        "fundingRate": f"{0.0001 * world.wave(30):.8f}",
        "nextFundingTime": f"{due}",
        "fundingIntervalHour": "8",
    }
    return {"topic": f"tickers.{symbol}", "type": "snapshot", "ts": now, "data": data}


def _liquidation(symbol: str, now: int, price: float) -> dict[str, Any]:
    row = {
        "T": now,
        "s": symbol,
        "S": "Sell" if now % 2 else "Buy",
        "v": "12.5",
        "p": f"{price:.2f}",
    }
    return {"topic": f"allLiquidation.{symbol}", "type": "snapshot", "ts": now, "data": [row]}
