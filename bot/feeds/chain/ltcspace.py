"""litecoinspace.org's REST and WebSocket, in words of ours. It must not know when to ask.

The site runs a fork of mempool (backend 2.6, read from its source). Its stream of the next block's
transactions is the only one that shows all; older versions send objects, newer ones arrays
[txid, fee, vsize, value, ...]: both are read. Amounts are litoshi.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

from bot.chain.mweb import TxOut
from bot.chain.news import ChainTx, Coin, Spend
from bot.outside import OTHER_SHAPE
from core.errors import EbbError

Json: TypeAlias = Any
PROJECTED = "projected-block-transactions"
SUBSCRIBE: tuple[dict[str, Json], ...] = (
    {"action": "want", "data": ["blocks", "stats"]},
    {"track-mempool-block": 0},
)
PING: dict[str, Json] = {"action": "ping"}
_PEGIN, _HOGADDR = b"\x59\x20", b"\x58\x20"


class ShapeError(EbbError):
    """An answer does not have the shape that the site's source shows."""


def height_of(message: Json) -> int | None:
    """Return the height of the block that a message tells of, None when it tells of none.

    Raises ShapeError for what is no message, or a block without a height.
    """
    try:
        block = message.get("block")
        return int(block["height"]) if isinstance(block, dict) else None
    except OTHER_SHAPE as error:
        raise ShapeError(f"block: {str(message)[:120]}") from error


def projected(message: Json) -> tuple[dict[str, int], set[str], bool]:
    """Return (value by txid added, txids removed, whether that is all there is).

    Raises ShapeError for another shape.
    """
    try:
        told = message[PROJECTED]
        if "blockTransactions" in told:
            return dict(_values(told["blockTransactions"])), set(), True
        delta = told["delta"]
        return dict(_values(delta["added"])), {str(one) for one in delta["removed"]}, False
    except OTHER_SHAPE as error:
        raise ShapeError(f"{PROJECTED}: {str(message)[:120]}") from error


def _values(rows: list[Json]) -> Iterator[tuple[str, int]]:
    for row in rows:
        if isinstance(row, list):
            yield str(row[0]), int(row[3])
        else:
            yield str(row["txid"]), int(row["value"])


def tx_of(body: Json) -> ChainTx:
    """Return an esplora transaction with its coins. Raises ShapeError for another shape."""
    try:
        vin, outputs = body["vin"], [_out(one) for one in body["vout"]]
        is_coinbase = any(one.get("is_coinbase") for one in vin)
        spends = () if is_coinbase else tuple(_spend(one) for one in vin)
        return ChainTx(
            txid=str(body["txid"]),
            spends=spends,
            outputs=tuple(outputs),
            pegin=sum(out.value for out in outputs if out.script[:2] == _PEGIN),
            fee=int(body["fee"]) if "fee" in body else None,
            vsize=(int(body["weight"]) + 3) // 4 if "weight" in body else 0,
            is_coinbase=is_coinbase,
            is_hogex=bool(outputs) and outputs[0].script[:2] == _HOGADDR,
        )
    except OTHER_SHAPE as error:
        raise ShapeError(f"/tx: {str(body)[:120]}") from error


def block_of(body: Json) -> tuple[int, str, int] | None:
    """Return (height, hash, time in ms UTC) of the block a transaction is in, None in the mempool."""
    try:
        status = body["status"]
        if not status["confirmed"]:
            return None
        return (
            int(status["block_height"]),
            str(status["block_hash"]),
            int(status["block_time"]) * 1000,
        )
    except OTHER_SHAPE as error:
        raise ShapeError(f"status: {str(body)[:120]}") from error


def _out(body: Json) -> TxOut:
    return TxOut(int(body.get("value", 0)), bytes.fromhex(body.get("scriptpubkey", "")))


def _spend(body: Json) -> Spend:
    prevout = body.get("prevout")
    coin = None
    if prevout:
        coin = Coin(bytes.fromhex(prevout["scriptpubkey"]), int(prevout["value"]))
    return Spend(str(body["txid"]), int(body["vout"]), coin)
