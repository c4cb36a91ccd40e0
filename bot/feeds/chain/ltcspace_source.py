"""litecoinspace.org (or any mempool of one's own for Litecoin) as a source, without a node.

The WebSocket names every transaction of the next block with its value; those of `least` litoshi or
more are fetched by REST, within a budget of requests, since the site answers 429 and then bans. A
look behind: the site polls its node every 2 s.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from urllib.parse import quote

import aiohttp

from bot.bounded import bounded_session
from bot.chain.news import (
    Batch,
    BlockJoined,
    BlockLeft,
    GoneReason,
    News,
    SourceHealth,
    TxGone,
    TxSeen,
)
from bot.chain.view import in_order
from bot.feeds.chain import ltcspace
from bot.feeds.chain.ltcspace import Json, ShapeError
from bot.outside import UnreadableError, parse
from core.errors import InputError

URL = "https://litecoinspace.org/api"
PER_MINUTE = 180
"""Requests; the site publishes no limit, its stock nginx.conf says 200 a minute and address."""
_PING_S, _TIMEOUT_S, _RETRY_S, _MOST_RETRY_S = 4.0, 20.0, 1.0, 60.0
"""After so long without a word the server is asked whether it is there: features count 10 s as silence."""
_SETTLED_DEPTH = 100
_MOST_MESSAGE = 64_000_000
_LOST = (aiohttp.ClientError, TimeoutError, OSError, ShapeError, UnreadableError, ValueError)


class Budget:
    """So many requests in any minute."""

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._sent: deque[float] = deque()

    async def spend(self) -> None:
        """Wait until one more request is allowed, and count it."""
        clock = asyncio.get_running_loop().time
        if len(self._sent) >= self._per_minute:
            wait_s = self._sent.popleft() + 60 - clock()
            if wait_s > 0:
                await asyncio.sleep(wait_s)
        self._sent.append(clock())


class LtcspaceSource:
    """Yields batches of news; connects again for ever."""

    kind = "ws"

    def __init__(
        self, url: str, least: int, now_ms: Callable[[], int], per_minute: int = PER_MINUTE
    ) -> None:
        if not url.startswith(("https://", "http://")):
            raise InputError(f"{url!r} is no address", wanted=URL, where="--ltcspace")
        self._url, self._least, self._now_ms = url.rstrip("/"), least, now_ms
        self._budget = Budget(per_minute)
        self._tracked: set[str] = set()
        self._mined: dict[str, tuple[int, str]] = {}
        self._expected: set[str] = set()
        self._tip = 0

    def expect(self, txids: Mapping[str, int]) -> None:
        """Name transactions of an earlier run, to be told when they are gone."""
        self._expected.update(txids)

    def follow(self, scripts: Iterable[bytes]) -> None:
        """Nothing to do: every large transaction is shown."""

    async def history(self) -> AsyncIterator[Batch]:
        """Yield nothing: the requests are too few to read the past."""
        return
        yield  # an empty generator

    async def batches(self) -> AsyncIterator[Batch]:
        """Yield the news of one message after another."""
        retry_s = _RETRY_S
        timeout = aiohttp.ClientTimeout(total=_TIMEOUT_S)
        async with bounded_session(timeout=timeout) as session:
            while True:
                try:
                    async for batch in self._session(session):
                        retry_s = _RETRY_S
                        yield batch
                    reason = "the server closed the stream"
                except _LOST as error:
                    reason = str(error) or type(error).__name__
                now = self._now_ms()
                yield Batch((SourceHealth(now, now, ok=False, reason=f"{self._url}: {reason}"),))
                await asyncio.sleep(retry_s)
                retry_s = min(2 * retry_s, _MOST_RETRY_S)

    async def _session(self, session: aiohttp.ClientSession) -> AsyncIterator[Batch]:
        url = "ws" + self._url.removeprefix("http") + "/v1/ws"
        # A peer that does not say goodbye must not keep the silence from being said.
        limits = aiohttp.ClientWSTimeout(ws_close=1.0)
        async with session.ws_connect(url, max_msg_size=_MOST_MESSAGE, timeout=limits) as stream:
            for request in ltcspace.SUBSCRIBE:
                await stream.send_json(request)
            while True:
                try:
                    message = await stream.receive(_PING_S)
                except TimeoutError:
                    await stream.send_json(ltcspace.PING)
                    message = await stream.receive(_TIMEOUT_S)
                if message.type is not aiohttp.WSMsgType.TEXT:
                    return
                news = await self._on_message(session, parse(message.data, _MOST_MESSAGE))
                now = self._now_ms()
                yield Batch((*news, SourceHealth(now, now, ok=True)))

    async def _on_message(self, session: aiohttp.ClientSession, message: Json) -> list[News]:
        news: list[News] = []
        height = ltcspace.height_of(message)
        if height is not None:
            self._tip = height
            news += await self._recheck(session, sorted(self._tracked | self._mined.keys()))
        if ltcspace.PROJECTED not in message:
            return news
        added, removed, is_all = ltcspace.projected(message)
        if is_all:
            removed = (self._tracked | self._expected) - added.keys()
            self._expected.clear()
        news += await self._recheck(session, sorted(removed & (self._tracked | self._expected)))
        fresh = sorted(
            txid
            for txid, value in added.items()
            if value >= self._least and txid not in self._tracked
        )
        return news + await self._seen(session, fresh)

    async def _seen(self, session: aiohttp.ClientSession, txids: list[str]) -> list[News]:
        bodies = [body for txid in txids if (body := await self._tx(session, txid)) is not None]
        now = self._now_ms()
        found = in_order([ltcspace.tx_of(body) for body in bodies])
        self._tracked.update(tx.txid for tx in found)
        return [TxSeen(now, now, tx) for tx in found]

    async def _recheck(self, session: aiohttp.ClientSession, txids: list[str]) -> list[News]:
        """Ask where transactions are that left the next block: mined, still waiting, or gone."""
        news: list[News] = []
        for txid in txids:
            body, now = await self._tx(session, txid), self._now_ms()
            block = ltcspace.block_of(body) if body is not None else None
            known = self._mined.get(txid)
            if known is not None and (block is None or block[1] != known[1]):
                news.append(BlockLeft(now, now, *self._mined.pop(txid), (txid,)))
            if body is None:
                self._tracked.discard(txid)
                news.append(TxGone(now, now, txid, GoneReason.DROPPED))
            elif block is not None and (known is None or known[1] != block[1]):
                height, block_hash, time = block
                self._tracked.discard(txid)
                self._mined[txid] = (height, block_hash)
                news.append(BlockJoined(time, now, height, block_hash, (txid,)))
            elif block is None:
                self._tracked.add(txid)
            elif self._tip - block[0] >= _SETTLED_DEPTH:
                del self._mined[txid]
        return news

    async def _tx(self, session: aiohttp.ClientSession, txid: str) -> Json | None:
        """Return what the site says of a transaction, None when it knows it no more."""
        await self._budget.spend()
        async with session.get(f"{self._url}/tx/{quote(txid, safe='')}") as response:
            if response.status == 404:
                return None
            if response.status == 429:
                raise ShapeError("429: too many requests; waiting before the next")
            response.raise_for_status()
            return parse(await response.read())
