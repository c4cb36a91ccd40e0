"""What a source believes is in the mempool and at the tip, and what a fresh look changes.

Pure bookkeeping between looks: which transactions are new, which are gone and by whose doing, and
how the chain of blocks moved. It must not know how a look is made.
"""

from collections import deque
from dataclasses import dataclass

from bot.chain.news import ChainTx, GoneReason

Outpoint = tuple[str, int]
REMEMBERED_BLOCKS = 200


@dataclass(frozen=True, slots=True)
class KnownBlock:
    """One block of the chain as far as it matters later."""

    height: int
    hash: str
    time: int
    txids: tuple[str, ...]


class ChainView:
    """The mempool's transactions and the newest blocks."""

    def __init__(self) -> None:
        self.live: set[str] = set()
        self.blocks: deque[KnownBlock] = deque(maxlen=REMEMBERED_BLOCKS)
        self._spent_by: dict[Outpoint, str] = {}
        self._spends: dict[str, tuple[Outpoint, ...]] = {}

    @property
    def tip(self) -> str:
        """The hash of the newest block, empty before the first."""
        return self.blocks[-1].hash if self.blocks else ""

    def holds(self, block_hash: str) -> bool:
        """Whether that block is among the newest of the chain as it was last seen."""
        return any(block.hash == block_hash for block in reversed(self.blocks))

    def add(self, tx: ChainTx) -> None:
        """A transaction was seen in the mempool."""
        self.live.add(tx.txid)
        self.note_spends(tx)

    def note_spends(self, tx: ChainTx) -> None:
        """Remember which coins a transaction takes, so that it can be named for what it displaced."""
        outpoints = tuple((one.txid, one.vout) for one in tx.spends)
        self._spends[tx.txid] = outpoints
        for outpoint in outpoints:
            self._spent_by[outpoint] = tx.txid

    def join(self, block: KnownBlock) -> None:
        """A block became the tip; its transactions are no longer in the mempool."""
        if len(self.blocks) == self.blocks.maxlen:
            for txid in self.blocks[0].txids:
                self._forget(txid)
        self.blocks.append(block)
        self.live.difference_update(block.txids)

    def leave(self) -> KnownBlock:
        """The tip is not part of the chain any more; what it held must show up again, or is gone."""
        block = self.blocks.pop()
        self.live.update(block.txids)
        return block

    def drop(self, txid: str) -> tuple[GoneReason, str]:
        """A transaction is in neither; return why, as far as can be seen, and by whom."""
        self.live.discard(txid)
        takers = {self._spent_by.get(outpoint, txid) for outpoint in self._spends.get(txid, ())}
        takers.discard(txid)
        self._forget(txid)
        if not takers:
            return GoneReason.DROPPED, ""
        by = min(takers)
        return (GoneReason.REPLACED if by in self.live else GoneReason.CONFLICT), by

    def _forget(self, txid: str) -> None:
        for outpoint in self._spends.pop(txid, ()):
            if self._spent_by.get(outpoint) == txid:
                del self._spent_by[outpoint]


def in_order(txs: list[ChainTx]) -> list[ChainTx]:
    """Return the transactions with every parent before its children."""
    waiting = {tx.txid: tx for tx in txs}
    ordered: list[ChainTx] = []
    for tx in txs:
        stack = [tx.txid]
        while stack:
            txid = stack[-1]
            if txid not in waiting:
                stack.pop()
                continue
            above = [one.txid for one in waiting[txid].spends if one.txid in waiting]
            above = [parent for parent in above if parent != txid and parent not in stack]
            if above:
                stack += above
            else:
                ordered.append(waiting.pop(stack.pop()))
    return ordered
