"""A node that publishes by ZMQ: its announcements start a look at once, RPC brings the contents.

For builds of Litecoin Core with ZMQ (Debian's has none), with `-zmqpubsequence=ADDRESS`. The format is that of
doc/zmq.md: [topic, body, little-endian uint32 count]; the body of `sequence` is a hash, a letter (C
and D a block that joined or left, A and R a transaction that came or went) and, after A and R, the
mempool's sequence number. A gap in the counts, a block, a removal or five quiet seconds ask for a
whole look, so that a lost message costs time and never truth. It must not know labels.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass

import zmq
import zmq.asyncio

from bot.chain.news import Batch, SourceHealth
from bot.feeds.chain.node import NodeSource
from bot.feeds.chain.rpc import NodeLostError, NodeRefusedError, RpcError
from core.errors import InputError

QUIET_S = 5.0
_GATHER_S = 0.002
_RETRY_S = 0.5
_WAITING = 100_000


@dataclass(frozen=True, slots=True)
class Announcement:
    """One `sequence` message: what happened to which transaction or block, and its count."""

    hash: str
    letter: str
    count: int


def announcement_of(frames: list[bytes]) -> Announcement:
    """Return what the three frames say. Raises ValueError when they are not a `sequence` message."""
    if len(frames) != 3 or frames[0] != b"sequence" or len(frames[2]) != 4:
        raise ValueError(f"no sequence message: {frames!r:.80}")
    body = frames[1]
    letter = body[32:33].decode("ascii", "replace")
    if len(body) != {"A": 41, "R": 41, "C": 33, "D": 33}.get(letter):
        raise ValueError(f"no sequence message: {body!r:.80}")
    return Announcement(body[:32].hex(), letter, int.from_bytes(frames[2], "little"))


class ZmqSource:
    """Yields batches of news; `node` is asked for what an announcement names."""

    kind = "zmq"

    def __init__(self, node: NodeSource, address: str) -> None:
        if not address.startswith(("tcp://", "ipc://")):
            raise InputError(
                f"{address!r} is no address of a publisher",
                wanted="tcp://127.0.0.1:28332, as the node's -zmqpubsequence says",
                where="--zmq",
            )
        self._node, self._address = node, address
        self._count: int | None = None

    def expect(self, txids: Mapping[str, int]) -> None:
        """Name transactions of an earlier run."""
        self._node.expect(txids)

    def follow(self, scripts: Iterable[bytes]) -> None:
        """Nothing to do: a node shows every transaction."""

    def history(self) -> AsyncIterator[Batch]:
        """Yield the newest blocks, oldest first, as history."""
        return self._node.history()

    async def batches(self) -> AsyncIterator[Batch]:
        """Yield the news of one announcement after another."""
        context = zmq.asyncio.Context()
        try:
            with context.socket(zmq.SUB) as subscriber:
                subscriber.set_hwm(_WAITING)
                subscriber.connect(self._address)
                subscriber.subscribe(b"sequence")
                async for batch in self._follow(subscriber):
                    yield batch
        finally:
            context.destroy(linger=0)

    async def _follow(self, subscriber: zmq.asyncio.Socket) -> AsyncIterator[Batch]:
        whole, named = True, set[str]()
        while True:
            try:
                if whole:
                    await self._node.wait_for_mempool()
                    yield await self._node.look()
                elif named:
                    yield await self._node.announced(named)
                whole, named = await self._gathered(subscriber)
            except (NodeLostError, NodeRefusedError, RpcError) as error:
                whole, now = True, self._node.now_ms()
                yield Batch((SourceHealth(now, now, ok=False, reason=str(error)),))
                await asyncio.sleep(_RETRY_S)

    async def _gathered(self, subscriber: zmq.asyncio.Socket) -> tuple[bool, set[str]]:
        """Wait for announcements; return whether a whole look is due, and the new transactions."""
        if not await subscriber.poll(QUIET_S * 1000):
            return True, set()
        await asyncio.sleep(_GATHER_S)
        whole, named = False, set[str]()
        while await subscriber.poll(0):
            try:
                told = announcement_of(await subscriber.recv_multipart())
            except ValueError:
                whole = True
                continue
            follows = self._count is None or told.count == (self._count + 1) % (1 << 32)
            self._count = told.count
            whole = whole or not follows or told.letter != "A"
            named.add(told.hash)
        return whole, named
