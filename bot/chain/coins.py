"""Outputs that were seen, so that the inputs that spend them are known. Bounded: the oldest go first."""

from dataclasses import replace

from bot.chain.mweb import TxOut
from bot.chain.news import ChainTx, Coin, Spend
from bot.chain.tx import Tx

Outpoint = tuple[str, int]
MOST = 400_000


class CoinCache:
    """Coins by outpoint."""

    def __init__(self, most: int = MOST) -> None:
        self._coins: dict[Outpoint, Coin] = {}
        self._most = most

    def __len__(self) -> int:
        return len(self._coins)

    def add(self, outpoint: Outpoint, coin: Coin) -> None:
        """Remember one coin."""
        self._coins[outpoint] = coin
        if len(self._coins) > self._most:
            # In one go: taking the oldest one by one would walk over the gaps of all before.
            for old in list(self._coins)[: self._most // 4]:
                del self._coins[old]

    def add_outputs(self, tx: Tx, born: int | None = None) -> None:
        """Remember what `tx` pays; `born` is its block's time (ms UTC)."""
        for at, out in enumerate(tx.vout):
            self.add((tx.txid, at), Coin(out.script, out.value, born))

    def bury(self, txid: str, outputs: int, born: int | None) -> None:
        """A transaction was mined (`born`: its block's time) or unmined (None)."""
        for at in range(outputs):
            coin = self._coins.get((txid, at))
            if coin is not None:
                self._coins[(txid, at)] = replace(coin, born=born)

    def missing(self, tx: Tx) -> list[Outpoint]:
        """Return the outpoints that `tx` spends and that are not known."""
        if tx.is_coinbase:
            return []
        wanted = ((one.txid, one.vout) for one in tx.vin)
        return [outpoint for outpoint in wanted if outpoint not in self._coins]

    def resolved(self, tx: Tx, pegouts: tuple[TxOut, ...] | None = None) -> ChainTx:
        """Return `tx` with the coins that it spends, as far as they are known."""
        spends: tuple[Spend, ...] = ()
        if not tx.is_coinbase:
            spends = tuple(
                Spend(one.txid, one.vout, self._coins.get((one.txid, one.vout))) for one in tx.vin
            )
        fee = _fee(tx, spends)
        return ChainTx(
            tx.txid,
            spends,
            tx.vout,
            tx.pegouts if pegouts is None else pegouts,
            tx.pegin,
            fee,
            tx.vsize,
            tx.is_coinbase,
            tx.is_hogex,
            tx.mweb is not None,
        )


def _fee(tx: Tx, spends: tuple[Spend, ...]) -> int | None:
    hidden = sum(kernel.fee for kernel in tx.kernels)
    if not spends or tx.is_hogex:
        return hidden if tx.mweb else None
    coins = [one.coin for one in spends]
    if any(coin is None for coin in coins):
        return None
    return sum(coin.value for coin in coins if coin) - sum(out.value for out in tx.vout) + hidden
