"""An Electrum server as a source: it shows only what touches the addresses that are asked for.

Enough for labelled addresses and for those learned from their sweeps; whale movements that touch
none stay unseen, and ElectrumX leaves transactions with an MWEB part out of its mempool. A script is
named by its reversed SHA-256; a notification says only that something changed.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from hashlib import sha256

from bot.chain.coins import CoinCache
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
from bot.chain.tx import parse_tx
from bot.chain.view import in_order
from bot.chain.wire import ParseError
from bot.feeds.chain.electrum import ElectrumClient, ElectrumError, ElectrumLostError, Json
from bot.outside import OTHER_SHAPE

_QUIET_S, _RETRY_S, _MOST_RETRY_S = 4.0, 0.5, 30.0
"""After so long without a word the server is asked whether it is there: features count 10 s as silence."""
_SETTLED_DEPTH = 100


def scripthash_of(script: bytes) -> str:
    """Return Electrum's name of a script."""
    return sha256(script).digest()[::-1].hex()


class ElectrumSource:
    """Yields batches of news about the scripts it follows; connects again for ever."""

    kind = "electrum"

    def __init__(self, address: str, scripts: Iterable[bytes], now_ms: Callable[[], int]) -> None:
        # Made once here, so that an address that is none is refused before anything is asked.
        self._address, self._now_ms = ElectrumClient(address).address, now_ms
        self._wanted = {scripthash_of(script) for script in scripts}
        self._asked: set[str] = set()
        self._cache = CoinCache()
        self._height = 0
        self._live: dict[str, set[str]] = {}
        self._mined: dict[str, tuple[int, str]] = {}
        self._expected: set[str] = set()

    def expect(self, txids: Mapping[str, int]) -> None:
        """Name transactions of an earlier run, to be told when they are gone."""
        self._expected.update(txids)

    def follow(self, scripts: Iterable[bytes]) -> None:
        """Ask for these scripts too, from the next look on."""
        self._wanted.update(map(scripthash_of, scripts))

    async def history(self) -> AsyncIterator[Batch]:
        """Yield nothing: the past of a large wallet is more than a public server hands out."""
        return
        yield  # an empty generator

    async def batches(self) -> AsyncIterator[Batch]:
        """Yield the news of one notification after another."""
        retry_s = _RETRY_S
        while True:
            try:
                async with ElectrumClient(self._address) as client:
                    self._asked = set()
                    async for batch in self._session(client):
                        retry_s = _RETRY_S
                        yield batch
            except (ElectrumLostError, ElectrumError, ParseError) as error:
                now = self._now_ms()
                yield Batch((SourceHealth(now, now, ok=False, reason=str(error)),))
            except OTHER_SHAPE as error:
                now, said = (
                    self._now_ms(),
                    f"{self._address} answers as no Electrum server: {error!r}",
                )
                yield Batch((SourceHealth(now, now, ok=False, reason=said[:200]),))
            await asyncio.sleep(retry_s)
            retry_s = min(2 * retry_s, _MOST_RETRY_S)

    async def _session(self, client: ElectrumClient) -> AsyncIterator[Batch]:
        header = await client.call("blockchain.headers.subscribe")
        self._height = int(header["height"])
        changed, is_block = set[str](), True
        while True:
            for scripthash in sorted(self._wanted - self._asked):
                await client.call("blockchain.scripthash.subscribe", scripthash)
                self._asked.add(scripthash)
                changed.add(scripthash)
            yield await self._look(client, changed, is_block=is_block)
            changed, is_block = set(), False
            # What was learned from the last look is asked for first: nobody would notify of it.
            if self._wanted <= self._asked:
                changed, is_block = await self._notified(client)

    async def _notified(self, client: ElectrumClient) -> tuple[set[str], bool]:
        """Wait for notifications; return the scripts that changed and whether a block did."""
        changed, is_block = set[str](), False
        try:
            waiting = [await asyncio.wait_for(client.notified.get(), _QUIET_S)]
        except TimeoutError:
            await client.call("server.ping")
            waiting = []
        while not client.notified.empty():
            waiting.append(client.notified.get_nowait())
        for method, params in waiting:
            if method == "blockchain.scripthash.subscribe":
                changed.add(str(params[0]))
            elif method == "blockchain.headers.subscribe":
                self._height, is_block = int(params[0]["height"]), True
        return changed, is_block

    async def _look(self, client: ElectrumClient, changed: set[str], *, is_block: bool) -> Batch:
        fresh, left = set[str](), set[str]()
        for scripthash in sorted(changed):
            rows = await client.call("blockchain.scripthash.get_mempool", scripthash)
            now_live = {str(row["tx_hash"]) for row in rows}
            before = self._live.get(scripthash, set())
            fresh |= now_live - before
            left |= before - now_live
            self._live[scripthash] = now_live
        live = {txid for txids in self._live.values() for txid in txids}
        left = (left | self._expected) - live
        self._expected.clear()
        if is_block:
            left |= self._mined.keys() - live
        news: list[News] = []
        for txid in sorted(left):
            news += await self._whereabouts(client, txid)
        for txid in sorted(fresh & self._mined.keys()):
            news.append(self._unmined(txid))
        news += await self._seen(client, sorted(fresh))
        now = self._now_ms()
        return Batch((*news, SourceHealth(now, now, ok=True)))

    async def _seen(self, client: ElectrumClient, txids: list[str]) -> list[TxSeen]:
        txs = []
        for txid in txids:
            try:
                txs.append(
                    parse_tx(bytes.fromhex(await client.call("blockchain.transaction.get", txid)))
                )
            except ElectrumError:
                continue  # gone again already
        for tx in txs:
            self._cache.add_outputs(tx)
        parents = dict.fromkeys(at[0] for tx in txs for at in self._cache.missing(tx))
        for parent in parents:
            raw = await client.call("blockchain.transaction.get", parent)
            self._cache.add_outputs(parse_tx(bytes.fromhex(raw)))
        now = self._now_ms()
        return [TxSeen(now, now, tx) for tx in in_order([self._cache.resolved(tx) for tx in txs])]

    async def _whereabouts(self, client: ElectrumClient, txid: str) -> list[News]:
        """Return where a transaction is that is not in the mempool: in a block, or nowhere."""
        now = self._now_ms()
        try:
            told: Json = await client.call("blockchain.transaction.get", txid, True)
        except ElectrumError:
            self._mined.pop(txid, None)
            return [TxGone(now, now, txid, GoneReason.DROPPED)]
        block_hash, known = str(told.get("blockhash", "")), self._mined.get(txid)
        if not block_hash or (known is not None and known[1] == block_hash):
            return self._settled(txid)
        news: list[News] = [self._unmined(txid)] if known is not None else []
        height = self._height - int(told["confirmations"]) + 1
        self._mined[txid] = (height, block_hash)
        time = int(told["blocktime"]) * 1000
        return [*news, BlockJoined(time, now, height, block_hash, (txid,))]

    def _settled(self, txid: str) -> list[News]:
        known = self._mined.get(txid)
        if known is not None and self._height - known[0] >= _SETTLED_DEPTH:
            del self._mined[txid]
        return []

    def _unmined(self, txid: str) -> BlockLeft:
        now = self._now_ms()
        height, block_hash = self._mined.pop(txid)
        return BlockLeft(now, now, height, block_hash, (txid,))
