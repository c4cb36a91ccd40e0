"""Who may be behind several transactions: inputs in common, and change followed.

This is a weaker bond than the clusters that decide ownership, and it lives for a day: it ties the
parts of a split deposit together and a precursor to what follows. It must not know thresholds.
"""

from collections.abc import Callable

from bot.chain.flows import Flow
from bot.chain.groups import Groups
from bot.chain.mweb import TxOut
from bot.chain.news import ChainTx
from bot.chain.shapes import change_of, is_coinjoin, is_consolidation

MOST_SCRIPTS, MOST_COINS = 300_000, 100_000
DAY_MS = 86_400_000


class Spenders:
    """Names a spender by a script of its set; `on_merge(kept, dropped)` when two turn out one."""

    def __init__(self, on_merge: Callable[[bytes, bytes], None]) -> None:
        self._on_merge = on_merge
        self._groups = Groups(self._merged)
        self._worth: dict[bytes, int] = {}
        self._coins: dict[tuple[str, int], tuple[bytes, int]] = {}
        self._seen: tuple[set[bytes], set[bytes]] = (set(), set())
        self._seen_since = 0

    def name(self, script: bytes) -> bytes:
        """Return the spender that `script` belongs to."""
        return self._groups.find(script)

    def worth(self, spender: bytes) -> int:
        """Return the litoshi in unspent large coins known to be the spender's."""
        return self._worth.get(spender, 0)

    def is_fresh(self, script: bytes) -> bool:
        """Whether `script` was not paid or spent before, as far as is remembered."""
        return script not in self._seen[0] and script not in self._seen[1]

    def change(self, tx: ChainTx) -> TxOut | None:
        """Return the output that is change by its shape; ask before `settle`."""
        return change_of(tx, self.is_fresh)

    def follow(self, tx: ChainTx, flow: Flow) -> bytes | None:
        """Tie the inputs and the change of `tx` together; return the spender, None if none is known."""
        scripts = tx.scripts
        if not scripts or flow.sender or tx.is_mweb:
            return None
        if is_coinjoin(tx):
            return None
        self._groups.join_all(scripts)
        change = self._change(tx, flow)
        if change is not None:
            self._groups.join(scripts[0], change.script)
        return self._groups.find(scripts[0])

    def settle(self, tx: ChainTx, least: int) -> None:
        """Move the coins of `least` litoshi or more that `tx` spends and makes; remember its scripts."""
        for one in tx.spends:
            self._spend((one.txid, one.vout))
        recent = self._seen[0]
        for at, out in enumerate(tx.outputs):
            recent.add(out.script)
            if out.value >= least:
                self._coins[(tx.txid, at)] = (out.script, out.value)
                name = self.name(out.script)
                self._worth[name] = self._worth.get(name, 0) + out.value
        if len(recent) > MOST_SCRIPTS:
            self._seen = (set(), recent)
            self._groups.forget(lambda root: root in self._worth)

    def forget(self, now: int) -> None:
        """Let go of scripts seen more than two days before `now` (ms UTC), and of the oldest of many coins."""
        for outpoint in list(self._coins)[: max(0, len(self._coins) - MOST_COINS)]:
            self._spend(outpoint)
        if now - self._seen_since >= DAY_MS:
            self._seen, self._seen_since = (set(), self._seen[0]), now

    def undo(self, tx: ChainTx, least: int) -> None:
        """Take back what `settle` did, for a transaction that is gone."""
        for at, _ in enumerate(tx.outputs):
            self._spend((tx.txid, at))
        for one in tx.spends:
            if one.coin and one.coin.value >= least and (one.txid, one.vout) not in self._coins:
                self._coins[(one.txid, one.vout)] = (one.coin.script, one.coin.value)
                name = self.name(one.coin.script)
                self._worth[name] = self._worth.get(name, 0) + one.coin.value

    def _change(self, tx: ChainTx, flow: Flow) -> TxOut | None:
        if flow.deposits and len(flow.unowned) == 1:
            return flow.unowned[0]
        if is_consolidation(tx) and len(tx.outputs) == 1 and flow.unowned:
            return tx.outputs[0]
        change = self.change(tx)
        return change if change in flow.unowned else None

    def _spend(self, outpoint: tuple[str, int]) -> None:
        held = self._coins.pop(outpoint, None)
        if held is None:
            return
        script, value = held
        name = self.name(script)
        left = self._worth.get(name, 0) - value
        if left > 0:
            self._worth[name] = left
        else:
            self._worth.pop(name, None)

    def _merged(self, kept: bytes, dropped: bytes) -> None:
        worth = self._worth.pop(dropped, 0)
        if worth:
            self._worth[kept] = self._worth.get(kept, 0) + worth
        self._on_merge(kept, dropped)
