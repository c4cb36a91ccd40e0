"""A Litecoin node by RPC, polled: works with every build, Debian's (which has no ZMQ) too.

One look is: tip, mempool, tip again (until both tips agree), then the blocks between, the new
transactions and their coins. A node that is lost is asked again for ever, and said to be silent.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.chain.coins import CoinCache
from bot.chain.news import (
    Batch,
    BlockJoined,
    BlockLeft,
    ChainTx,
    FeeEstimate,
    News,
    SourceHealth,
    TxGone,
    TxSeen,
)
from bot.chain.tx import Block, parse_block
from bot.chain.view import ChainView, KnownBlock, in_order
from bot.chain.wire import ParseError
from bot.feeds.chain.lookup import Lookup, litoshi, pieces
from bot.feeds.chain.rpc import (
    Json,
    NodeLostError,
    NodeRefusedError,
    NodeWarmingError,
    RpcClient,
    RpcError,
)
from bot.outside import OTHER_SHAPE

POLL_S = 0.1
_RETRY_S, _MOST_RETRY_S = 0.2, 2.0
_BLOCKS_AT_ONCE = 10
_MOST_AHEAD = 5000
_MOST_AT_ONCE = 500
"""Transactions fetched in one look, so that a full mempool at the start does not hold alerts back."""
_WARM_UP_TRIES = 150
_ESTIMATE_EVERY_MS, _TARGET_BLOCKS = 60_000, 2


@dataclass(frozen=True, slots=True)
class NodeFacts:
    """What the node says of itself at the start."""

    network: str
    height: int
    is_syncing: bool


@dataclass(frozen=True, slots=True)
class _Look:
    tip: str
    mempool: frozenset[str]


class NodeSource:
    """Yields batches of news for as long as it is asked."""

    kind = "poll"

    def __init__(
        self, rpc: RpcClient, now_ms: Callable[[], int], history_blocks: int, poll_s: float = POLL_S
    ) -> None:
        self.view = ChainView()
        self._rpc, self.now_ms, self._poll_s = rpc, now_ms, poll_s
        self._cache = CoinCache()
        self._lookup = Lookup(rpc, self._cache)
        self._history_blocks = history_blocks
        self._outputs: dict[str, int] = {}
        self._told_kernels: set[str] = set()
        self._expected: dict[str, int] = {}
        self._history_from: int | None = None
        self._is_behind = False
        self._untold: list[News] = []
        self._estimated_at = -_ESTIMATE_EVERY_MS

    def follow(self, scripts: Iterable[bytes]) -> None:
        """Nothing to do: a node shows every transaction."""

    def expect(self, txids: Mapping[str, int]) -> None:
        """Name transactions of an earlier run with when they were seen (ms UTC).

        Those found in neither mempool nor chain are gone. A node without an index cannot find what lies
        before the blocks that were read: of what was seen before those nothing is said.
        """
        self._expected.update(txids)

    async def facts(self) -> NodeFacts:
        """Ask the node who it is; wait for one that is starting.

        Raises NodeLostError or NodeRefusedError.
        """
        for _ in range(_WARM_UP_TRIES):
            try:
                said = await self._rpc.call("getblockchaininfo")
                break
            except NodeWarmingError:
                await asyncio.sleep(_MOST_RETRY_S)
        else:
            raise NodeLostError(f"the node at {self._rpc.url} is still warming up")
        try:
            height, syncing = int(said["blocks"]), bool(said["initialblockdownload"])
            return NodeFacts(str(said["chain"]), height, syncing)
        except OTHER_SHAPE as error:
            raise NodeLostError(f"{self._rpc.url} answers as no node: {error!r}") from error

    async def history(self) -> AsyncIterator[Batch]:
        """Yield the newest blocks, oldest first, as history."""
        tip = int(await self._rpc.call("getblockcount"))
        first = max(0, tip - self._history_blocks + 1)
        for heights in pieces(range(first, tip + 1), _BLOCKS_AT_ONCE):
            hashes = await self._rpc.batch([("getblockhash", (height,)) for height in heights])
            blocks = await self._blocks([one for one in hashes if isinstance(one, str)])
            for height, block in zip(heights, blocks, strict=False):
                if self._history_from is None:
                    self._history_from = block.time * 1000
                yield Batch(tuple(await self._joined(block, height)), history=True)

    async def batches(self) -> AsyncIterator[Batch]:
        """Yield the news of one look after another; a lost node is one batch, then silence."""
        retry_s, was_lost = _RETRY_S, True
        while True:
            try:
                if was_lost:
                    await self.wait_for_mempool()
                batch = await self.look()
                retry_s, was_lost = _RETRY_S, False
                yield batch
                await asyncio.sleep(0 if self._is_behind else self._poll_s)
            except (NodeLostError, NodeRefusedError, RpcError, ParseError, *OTHER_SHAPE) as error:
                was_lost = True
                now, said = self.now_ms(), str(error)
                if isinstance(error, OTHER_SHAPE):
                    said = f"{self._rpc.url} answers as no node: {error!r}"[:200]
                yield Batch((SourceHealth(now, now, ok=False, reason=said),))
                await asyncio.sleep(retry_s)
                retry_s = min(2 * retry_s, _MOST_RETRY_S)

    async def wait_for_mempool(self) -> None:
        """Raise NodeLostError while the node reads its mempool from disk."""
        # A node that was started again reads its mempool from disk first; until then all would seem gone.
        info = await self._rpc.call("getmempoolinfo")
        if not info.get("loaded", True):
            raise NodeLostError("the node is still reading its mempool from disk")

    async def announced(self, txids: Iterable[str]) -> Batch:
        """Fetch transactions that somebody named as new, without asking for the whole mempool."""
        fresh = sorted(set(txids) - self.view.live)
        seen = await self._seen(fresh)
        for one in seen:
            self.view.add(one.tx)
        now = self.now_ms()
        return Batch((*seen, SourceHealth(now, now, ok=True)))

    async def look(self) -> Batch:
        """Compare tip and mempool with what is known; return what changed.

        When the node is lost half-way, what was read of blocks is told by the next look.
        """
        look = await self._snapshot()
        now = self.now_ms()
        if look.tip != self.view.tip:
            await self._follow_tip(look.tip)
        joined = (one for one in self._untold if isinstance(one, BlockJoined))
        mined = {txid for one in joined for txid in one.txids}
        # Sets have no order of their own; sorted, the same looks give the same news.
        fresh = sorted(look.mempool - self.view.live - mined)
        self._is_behind = len(fresh) > _MOST_AT_ONCE
        seen = await self._seen(fresh[:_MOST_AT_ONCE]) if fresh else []
        estimate = await self._fee_estimate(now)
        vanished = await self._vanished(look.mempool) if self._expected else set()
        # From here on nothing waits for the node: all of it is told, or none.
        news, self._untold = self._untold, []
        for one in seen:
            self.view.add(one.tx)
        gone = sorted((self.view.live - look.mempool) | vanished)
        self._expected.clear()
        for txid in gone:
            reason, by = self.view.drop(txid)
            news.append(TxGone(now, now, txid, reason, by))
            self._outputs.pop(txid, None)
        news += seen
        news += estimate
        news.append(SourceHealth(now, now, ok=True))
        return Batch(tuple(news))

    async def _vanished(self, mempool: frozenset[str]) -> set[str]:
        """Return what an earlier run saw and that is neither in the mempool nor in the chain."""
        missing = sorted(self._expected.keys() - mempool)
        found = set[str]()
        for piece in pieces(missing):
            answers = await self._rpc.batch([("getrawtransaction", (one, True)) for one in piece])
            pairs = zip(piece, answers, strict=True)
            found |= {txid for txid, one in pairs if not isinstance(one, RpcError)}
        since = self._history_from
        return {
            txid
            for txid in missing
            if txid not in found and since is not None and self._expected[txid] >= since
        }

    async def _fee_estimate(self, now: int) -> list[News]:
        if now - self._estimated_at < _ESTIMATE_EVERY_MS:
            return []
        self._estimated_at = now
        (said,) = await self._rpc.batch([("estimatesmartfee", (_TARGET_BLOCKS,))])
        if isinstance(said, RpcError) or "feerate" not in said:
            return []  # a node that has seen too few blocks has no opinion
        return [FeeEstimate(now, now, litoshi(said["feerate"]) / 1000)]

    async def _snapshot(self) -> _Look:
        while True:
            tip, mempool, again = await self._rpc.batch(
                [("getbestblockhash", ()), ("getrawmempool", (False,)), ("getbestblockhash", ())]
            )
            for answer in (tip, mempool, again):
                if isinstance(answer, RpcError):
                    raise answer
            if tip == again:
                return _Look(tip, frozenset(mempool))

    async def _seen(self, txids: Sequence[str]) -> list[TxSeen]:
        found = await self._lookup.mempool_txs(txids)
        txs = [tx for tx, _ in found]
        for tx in txs:
            self._cache.add_outputs(tx)
            self._outputs[tx.txid] = len(tx.vout)
            self._told_kernels.update(kernel.txid for kernel in tx.kernels)
        await self._lookup.resolve(txs, self._height)
        taken_in = {tx.txid: time for tx, time in found}
        now = self.now_ms()
        ordered = in_order([self._cache.resolved(tx) for tx in txs])
        return [TxSeen(taken_in[tx.txid], now, tx) for tx in ordered]

    @property
    def _height(self) -> int:
        return self.view.blocks[-1].height if self.view.blocks else 0

    async def _follow_tip(self, tip: str) -> None:
        """Go from the known tip to `tip`, and note what is to be told of the way."""
        ahead: list[Json] = []
        block_hash = tip
        while not self.view.holds(block_hash) and len(ahead) < _MOST_AHEAD:
            header = await self._rpc.call("getblockheader", block_hash, True)
            ahead.append(header)
            if not self.view.blocks or "previousblockhash" not in header:
                break
            block_hash = header["previousblockhash"]
        now = self.now_ms()
        while self.view.blocks and self.view.tip != block_hash and self.view.holds(block_hash):
            left = self.view.leave()
            self._bury(left.txids, None)
            self._untold.append(BlockLeft(left.time, now, left.height, left.hash, left.txids))
        for some in pieces(list(reversed(ahead)), _BLOCKS_AT_ONCE):
            blocks = await self._blocks([header["hash"] for header in some])
            for header, block in zip(some, blocks, strict=True):
                self._untold += await self._joined(block, int(header["height"]))

    async def _blocks(self, hashes: Sequence[str]) -> list[Block]:
        answers = await self._rpc.batch([("getblock", (one, 0)) for one in hashes])
        for answer in answers:
            if isinstance(answer, RpcError):
                raise answer
        return [parse_block(bytes.fromhex(answer)) for answer in answers]

    async def _joined(self, block: Block, height: int) -> list[News]:
        """Return the news of one more block: what it holds that was not seen before, then itself."""
        now, time = self.now_ms(), block.time * 1000
        kernels = block.mweb.kernels if block.mweb else ()
        txids = (*(tx.txid for tx in block.txs), *(kernel.txid for kernel in kernels))
        self._lookup.note_block_time(height, time)
        unseen = [tx for tx in block.txs if tx.txid not in self.view.live]
        for tx in unseen:
            self._cache.add_outputs(tx, time)
            self._outputs[tx.txid] = len(tx.vout)
        self._bury(txids, time)
        await self._lookup.resolve([tx for tx in unseen if not tx.is_hogex], height)
        resolved = in_order([self._cache.resolved(tx) for tx in unseen])
        # A kernel whose peg-out was not seen in the mempool is known from the block alone.
        resolved += [
            ChainTx(kernel.txid, pegouts=kernel.pegouts, fee=kernel.fee, is_mweb=True)
            for kernel in kernels
            if kernel.pegouts and kernel.txid not in self._told_kernels
        ]
        self._told_kernels.difference_update(txids)
        for txid in self._expected.keys() & set(txids):
            del self._expected[txid]
        for told in resolved:
            self.view.note_spends(told)
        self.view.join(KnownBlock(height, block.hash, time, txids))
        seen = [TxSeen(time, now, tx, height) for tx in resolved]
        return [*seen, BlockJoined(time, now, height, block.hash, txids)]

    def _bury(self, txids: Sequence[str], time: int | None) -> None:
        for txid in txids:
            self._cache.bury(txid, self._outputs.get(txid, 0), time)
