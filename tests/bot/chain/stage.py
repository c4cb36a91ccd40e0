"""A stage without a node: transactions by who pays whom, as a source would tell them."""

from dataclasses import dataclass, field

from bot.chain.alerts import Alert
from bot.chain.labels import Labels, Owner, Role
from bot.chain.machine import ChainMachine, Output, Terms
from bot.chain.mweb import TxOut
from bot.chain.news import (
    Batch,
    BlockJoined,
    BlockLeft,
    ChainTx,
    Coin,
    GoneReason,
    News,
    SourceHealth,
    Spend,
    TxGone,
    TxSeen,
)

LTC = 100_000_000
WHALE = 100
NOW = 1_700_000_000_000


def script(name: str) -> bytes:
    """Return the P2WPKH script of somebody."""
    return b"\x00\x14" + name.encode().ljust(20, b".")[:20]


LABELS = Labels(
    WHALE * LTC,
    {
        script("ape hot"): Owner("ape", 1.0, Role.HOT),
        script("ape cold"): Owner("ape", 1.0, Role.COLD),
        script("ape till"): Owner("ape", 1.0, Role.DEPOSIT),
        script("bee hot"): Owner("bee", 1.0, Role.HOT),
        script("bee till"): Owner("bee", 1.0, Role.DEPOSIT),
    },
    ("ape", "bee"),
)


@dataclass
class Stage:
    """Makes news and hands it to a machine; `now` in ms UTC moves by hand."""

    machine: ChainMachine = field(default_factory=lambda: ChainMachine(LABELS, Terms()))
    now: int = NOW
    height: int = 100
    made: dict[str, ChainTx] = field(default_factory=dict)
    said: list[Alert] = field(default_factory=list)

    def tx(
        self,
        spends: list[tuple[str, float]],
        pays: list[tuple[str, float]],
        *,
        idle_days: float = 0,
    ) -> ChainTx:
        """Return a transaction that spends (name, LTC) coins or ("txid:n", _) outputs made here."""
        inputs = [
            self._spend(at, who, amount, idle_days) for at, (who, amount) in enumerate(spends)
        ]
        outputs = tuple(TxOut(round(amount * LTC), script(who)) for who, amount in pays)
        fee = sum(one.coin.value for one in inputs if one.coin) - sum(out.value for out in outputs)
        tx = ChainTx(f"tx{len(self.made)}", tuple(inputs), outputs, fee=fee, vsize=141)
        self.made[tx.txid] = tx
        return tx

    def _spend(self, at: int, who: str, amount: float, idle_days: float) -> Spend:
        txid, _, vout = who.partition(":")
        if txid in self.made:
            out = self.made[txid].outputs[int(vout)]
            return Spend(txid, int(vout), Coin(out.script, out.value))
        born = self.now - round(idle_days * 86_400_000)
        return Spend(f"coin{len(self.made)}", at, Coin(script(who), round(amount * LTC), born))

    def pay(
        self,
        spends: list[tuple[str, float]],
        pays: list[tuple[str, float]],
        *,
        idle_days: float = 0,
    ) -> tuple[str, list[Alert]]:
        """Send a transaction into the mempool; return its id and what was said."""
        tx = self.tx(spends, pays, idle_days=idle_days)
        return tx.txid, self.see(tx)

    def see(self, *txs: ChainTx) -> list[Alert]:
        """Tell transactions in one look; return the alerts."""
        return self.take(*(TxSeen(self.now, self.now, tx) for tx in txs)).alerts

    def lose(self, *txids: str, reason: GoneReason = GoneReason.DROPPED) -> list[Alert]:
        """Tell that transactions are gone; return the alerts."""
        return self.take(*(TxGone(self.now, self.now, txid, reason) for txid in txids)).alerts

    def mine(self, *txids: str) -> Output:
        """Tell a block with these."""
        self.height += 1
        return self.take(BlockJoined(self.now, self.now, self.height, f"b{self.height}", txids))

    def unmine(self, *txids: str) -> Output:
        """Tell that the newest block left."""
        self.height -= 1
        return self.take(BlockLeft(self.now, self.now, self.height + 1, "b", txids))

    def take(self, *news: News) -> Output:
        """Tell news in one look, the source's word on itself last."""
        heard = SourceHealth(self.now, self.now, ok=True)
        output = self.machine.take(Batch((*news, heard)))
        self.said += output.alerts
        return output
