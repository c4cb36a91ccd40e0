"""Transactions and the coins they spend, fetched from a node and kept. It must not know why.

A transaction comes as bytes and is read by our own parser; only where the node leaves the MWEB part
out of the bytes (-rpcserialversion=1) is its decode asked for. A spent coin comes from the cache, else from
the node's set of unspent coins, which needs no index, else from the transaction that made it.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TypeVar

from bot.chain.coins import CoinCache, Outpoint
from bot.chain.mweb import Kernel, MwebBody, TxOut
from bot.chain.news import LITOSHI, Coin
from bot.chain.tx import NO_TXID, Tx, TxIn, parse_tx
from bot.chain.wire import ParseError
from bot.feeds.chain.rpc import Call, Json, RpcClient, RpcError

T = TypeVar("T")
BATCH = 50


def pieces(items: Sequence[T], size: int = BATCH) -> Iterator[Sequence[T]]:
    """Yield the items in pieces of at most `size`."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


class Lookup:
    """Asks one node."""

    def __init__(self, rpc: RpcClient, cache: CoinCache) -> None:
        self.rpc, self.cache = rpc, cache
        self._block_times: dict[int, int] = {}

    async def mempool_txs(self, txids: Sequence[str]) -> list[tuple[Tx, int]]:
        """Return those that are still there, each with the time the node took it in (ms UTC)."""
        found: list[tuple[Tx, int]] = []
        for piece in pieces(txids):
            calls: list[Call] = []
            for txid in piece:
                calls += [("getrawtransaction", (txid, 0)), ("getmempoolentry", (txid,))]
            answers = await self.rpc.batch(calls)
            for at, txid in enumerate(piece):
                raw, entry = answers[2 * at], answers[2 * at + 1]
                if isinstance(raw, RpcError) or isinstance(entry, RpcError):
                    continue
                tx = await self._parsed(txid, raw)
                if tx is not None:
                    found.append((tx, int(entry["time"]) * 1000))
        return found

    async def _parsed(self, txid: str, raw: str) -> Tx | None:
        try:
            tx = parse_tx(bytes.fromhex(raw))
            if tx.txid == txid:
                return tx
        except ParseError:
            pass
        decoded = await self.rpc.batch([("getrawtransaction", (txid, True))])
        return None if isinstance(decoded[0], RpcError) else tx_of_decode(decoded[0])

    async def resolve(self, txs: Iterable[Tx], tip_height: int) -> None:
        """Bring the coins that `txs` spend into the cache, as far as the node can tell."""
        missing = list(dict.fromkeys(at for tx in txs for at in self.cache.missing(tx)))
        for piece in pieces(missing):
            answers = await self.rpc.batch([("gettxout", (txid, n, False)) for txid, n in piece])
            held = {
                outpoint: answer
                for outpoint, answer in zip(piece, answers, strict=True)
                if answer and not isinstance(answer, RpcError)
            }
            heights = {
                outpoint: tip_height - int(answer["confirmations"]) + 1
                for outpoint, answer in held.items()
            }
            await self._learn_times(set(heights.values()))
            for outpoint, answer in held.items():
                born = self._block_times.get(heights[outpoint])
                script = bytes.fromhex(answer["scriptPubKey"]["hex"])
                self.cache.add(outpoint, Coin(script, litoshi(answer["value"]), born))
            await self._resolve_by_parents([at for at in piece if at not in held])

    async def _resolve_by_parents(self, outpoints: Sequence[Outpoint]) -> None:
        parents = list(dict.fromkeys(txid for txid, _ in outpoints))
        if not parents:
            return
        answers = await self.rpc.batch([("getrawtransaction", (txid, True)) for txid in parents])
        for answer in answers:
            if isinstance(answer, RpcError):
                continue
            born = int(answer["blocktime"]) * 1000 if "blocktime" in answer else None
            self.cache.add_outputs(tx_of_decode(answer), born)

    async def _learn_times(self, heights: set[int]) -> None:
        unknown = sorted(heights - self._block_times.keys())
        for piece in pieces(unknown):
            hashes = await self.rpc.batch([("getblockhash", (height,)) for height in piece])
            named = [one for one in hashes if not isinstance(one, RpcError)]
            headers = await self.rpc.batch([("getblockheader", (one, True)) for one in named])
            for header in headers:
                if not isinstance(header, RpcError):
                    self.note_block_time(int(header["height"]), int(header["time"]) * 1000)

    def note_block_time(self, height: int, time: int) -> None:
        """Remember when the block at `height` was made (ms UTC)."""
        self._block_times[height] = time


def litoshi(value: Json) -> int:
    """Return a JSON amount in LTC as litoshi; a float holds eight decimals of any LTC amount."""
    return int((Decimal(repr(value)) * LITOSHI).to_integral_value())


def tx_of_decode(decoded: Json) -> Tx:
    """Return the node's decode as a transaction; inputs are reduced to the outpoints they spend."""
    plain = [one for one in decoded["vin"] if not one.get("ismweb") and "txid" in one]
    inputs = [TxIn(one["txid"], int(one["vout"]), b"", int(one["sequence"])) for one in plain]
    if any("coinbase" in one for one in decoded["vin"]):
        inputs = [TxIn(NO_TXID, 0xFFFFFFFF, b"", 0xFFFFFFFF)]
    outputs = tuple(
        TxOut(litoshi(one["value"]), bytes.fromhex(one["scriptPubKey"]["hex"]))
        for one in decoded["vout"]
        if not one.get("ismweb")
    )
    kernels = tuple(_kernel_of(one) for one in decoded.get("vkern", ()))
    is_hogex = any(out.script[:2] == b"\x58\x20" for out in outputs[:1])
    return Tx(
        decoded["txid"],
        decoded["hash"],
        int(decoded["version"]),
        int(decoded["locktime"]),
        int(decoded["size"]),
        int(decoded["weight"]),
        tuple(inputs),
        outputs,
        MwebBody((), (), kernels) if kernels else None,
        is_hogex,
    )


def _kernel_of(decoded: Json) -> Kernel:
    pegouts = tuple(
        TxOut(litoshi(one["value"]), bytes.fromhex(one["scriptPubKey"]["hex"]))
        for one in decoded["pegout"]
    )
    fee, pegin = litoshi(decoded["fee"]), litoshi(decoded["pegin"])
    return Kernel(decoded["kernel_id"], fee, pegin, pegouts)
