"""The chain of a soak, in the place of a node: payments, blocks, replacements and reorganisations in virtual time.

What hears it is the product's own source with its machine and its diary. The chain goes on while nobody looks.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from bot.chain.labels import Labels, Owner, Role
from bot.chain.mweb import TxOut
from bot.chain.news import (
    LITOSHI,
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
from bot.feeds.chain.chain_source import ChainSource, ChainTerms
from bot.feeds.chain.choice import Choice, Prepared
from bot.feeds.chain.labels_file import LabelsFile
from core.calendar import SECOND_MS
from research.soak_world import World, often

LOOK_S, WHALE_LTC, EXCHANGES = 5.0, 300, ("ape", "bee")
TILLS = {sha256(f"{name}{n}".encode()).digest(): name for name in EXCHANGES for n in range(3)}
MAX_AGE_MS = 30 * SECOND_MS
_BLOCK_MS, _PAID_OF_LOOKS, _COINS = 150 * SECOND_MS, 12, 60
_GONE = often("node gone", 8, 3, 10)
_AMOUNTS_LTC = (1, 4, 20, 90, 400)


@dataclass(slots=True)
class Ledger:
    """Coins, mempool and tip, as a node has them."""

    world: World
    height: int = 1
    _coins: deque[tuple[Spend, int]] = field(default_factory=lambda: deque(maxlen=_COINS))
    _mempool: list[str] = field(default_factory=list)
    _newest: tuple[str, ...] = ()
    _made: int = 0
    _block_at: int = 0

    def look(self) -> list[News]:
        """Return what happened since the last look."""
        now, below = self.world.now_ms(), self.world.below
        news: list[News] = [SourceHealth(now, now, True)]
        if not below(_PAID_OF_LOOKS):
            seen = TxSeen(now, now, self._paid())
            news.append(seen)
            if not below(10):
                self.world.count("transaction told twice")
                news.append(seen)
            if not below(20):
                news += self._replaced(seen.tx.txid, now)
        if now >= self._block_at:
            self._block_at = now + _BLOCK_MS
            news += self._block(now)
        return news

    def _paid(self) -> ChainTx:
        """Pay an exchange or somebody new out of the oldest coin, or of one that nobody saw before."""
        world = self.world
        amount = world.one_of(_AMOUNTS_LTC) * LITOSHI * (500 + world.below(1000)) // 1000
        spend, worth = self._coins.popleft() if len(self._coins) == _COINS else self._fresh()
        amount = min(amount, worth * 9 // 10)
        whom = world.one_of([*TILLS, self._script()])
        txid = self._name()
        change = TxOut(worth - amount - 1000, self._script())
        outputs = (TxOut(amount, whom), change)
        self._mempool.append(txid)
        for at, out in enumerate(outputs):
            # What an exchange has been paid stays there.
            if out.script not in TILLS and out.value > LITOSHI:
                coin = Coin(out.script, out.value, self.world.now_ms())
                self._coins.append((Spend(txid, at, coin), out.value))
        return ChainTx(txid, (spend,), outputs, fee=1000, vsize=140)

    def _fresh(self) -> tuple[Spend, int]:
        worth = 1000 * LITOSHI
        return Spend(self._name(), 0, Coin(self._script(), worth, self.world.now_ms())), worth

    def _replaced(self, txid: str, now: int) -> list[News]:
        self.world.count("transaction replaced")
        self._mempool.remove(txid)
        other = self._paid()
        return [TxGone(now, now, txid, GoneReason.REPLACED, other.txid), TxSeen(now, now, other)]

    def _block(self, now: int) -> list[News]:
        news: list[News] = []
        if self.world.below(100) == 0 and self._newest:
            self.world.count("block left the chain")
            name = f"{self.height:064x}"
            news.append(BlockLeft(now, now, self.height, name, self._newest))
            self._mempool = [*self._newest, *self._mempool]
        else:
            self.height += 1
        self._newest, self._mempool = tuple(self._mempool), []
        return [*news, BlockJoined(now, now, self.height, f"{self.height:064x}", self._newest)]

    def _name(self) -> str:
        self._made += 1
        return sha256(f"{self.world.seed} tx {self._made}".encode()).hexdigest()

    def _script(self) -> bytes:
        self._made += 1
        return sha256(f"{self.world.seed} to {self._made}".encode()).digest()


class SoakNode:
    """Implements `bot.feeds.chain.choice.Source`."""

    kind = "poll"

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def expect(self, txids: Mapping[str, int]) -> None:
        """Nothing to do: what was mined while nobody looked stays."""

    def follow(self, scripts: Iterable[bytes]) -> None:
        """Nothing to do: a node shows every transaction."""

    async def history(self) -> AsyncIterator[Batch]:
        """Yield a past in which nothing happened."""
        yield Batch((), history=True)

    async def batches(self) -> AsyncIterator[Batch]:
        """Yield the news of one look after another."""
        world = self._ledger.world
        while True:
            if world.suffers(_GONE):
                now = world.now_ms()
                yield Batch((SourceHealth(now, now, False, "no node answers"),))
            yield Batch(tuple(self._ledger.look()))
            await asyncio.sleep(LOOK_S)


def chain_source(ledger: Ledger, alerts: Path | None) -> ChainSource:
    """Return the product's source on this ledger; `alerts` is where it writes down what it saw."""
    owners = {script: Owner(name, 1.0, Role.DEPOSIT) for script, name in TILLS.items()}
    labels = LabelsFile(Labels(WHALE_LTC * LITOSHI, owners, EXCHANGES), "soak")
    # The address is that of nobody: what is opened is the ledger.
    choice = Choice(ltcspace="soak")
    prepared = Prepared(SoakNode(ledger), choice, labels)
    terms = ChainTerms(choice, labels, MAX_AGE_MS, 6, alerts)
    return ChainSource(terms, lambda _: None, lambda *_: prepared, ledger.world.now_ms)
