"""Who owns an address: labels, what was spent together with them, and what is swept into them.

Common inputs: one transaction's inputs have one owner, unless it is shaped like a CoinJoin or
touches MWEB. A merge that would join two exchanges is refused and counted. Deposit addresses are
learned from being spent together with an owned one (0.95), or from going whole into a hot wallet
within a day of being paid (0.8 once, 0.95 from the second time). It must not know amounts of alerts.
"""

from dataclasses import dataclass

from bot.chain.groups import Groups
from bot.chain.labels import Labels, Owner, Role
from bot.chain.news import ChainTx
from bot.chain.shapes import is_coinjoin

DAY_MS = 86_400_000
CO_SPENT, SWEPT_ONCE, SWEPT_AGAIN = 0.95, 0.8, 0.95
SURE = 0.9
"""From here on an owner is believed: a deposit is an alert, an input makes a move internal."""


@dataclass(frozen=True, slots=True)
class Learned:
    """A script whose owner was worked out, and how: cluster or sweep."""

    script: bytes
    owner: Owner


class Clusters:
    """The owners of scripts, growing with every transaction."""

    def __init__(self, labels: Labels) -> None:
        self.conflicts = 0
        self._labels = labels.owners
        self._groups = Groups(self._merge)
        self._exchange_of: dict[bytes, str] = {}
        self._swept: dict[bytes, tuple[Owner, int]] = {}
        self._given: dict[bytes, Owner] = {}

    def __len__(self) -> int:
        return len(self._groups)

    def owner(self, script: bytes) -> Owner | None:
        """Return who owns `script`, as far as is known."""
        label = self._labels.get(script) or self._given.get(script)
        if label is not None:
            return label
        exchange = self._exchange_of.get(self._groups.find(script))
        if exchange is not None:
            return Owner(exchange, CO_SPENT, Role.DEPOSIT, "cluster")
        swept = self._swept.get(script)
        return swept[0] if swept else None

    def sure(self, script: bytes) -> str | None:
        """Return the exchange that owns `script` when that is believed."""
        owner = self.owner(script)
        return owner.exchange if owner and owner.confidence >= SURE else None

    def give(self, learned: Learned) -> None:
        """Take over what an earlier run learned."""
        if learned.script not in self._labels:
            self._given[learned.script] = learned.owner

    def learn(self, tx: ChainTx, now: int) -> list[Learned]:
        """Learn from the inputs of one transaction; return what is new. `now` is ms UTC."""
        scripts = tx.scripts
        if not scripts or tx.is_mweb or tx.is_coinbase or tx.is_hogex or is_coinjoin(tx):
            return []
        owned = {exchange for script in scripts if (exchange := self.sure(script))}
        if len(owned) > 1:
            self.conflicts += 1
            return []
        if owned or len(scripts) > 1:
            return self._join(scripts, next(iter(owned), None))
        return self._sweep(tx, scripts[0], now)

    def forget(self, most: int) -> None:
        """Drop clusters without an owner when there are more than `most` scripts in all."""
        if len(self._groups) > most:
            self._groups.forget(lambda root: root in self._exchange_of)

    def _join(self, scripts: tuple[bytes, ...], exchange: str | None) -> list[Learned]:
        if len(scripts) == 1:
            return []
        before = [script for script in scripts if self.sure(script) is None]
        # An owned script may stand alone in the groups while its set is named elsewhere.
        roots = {self._exchange_of.get(self._groups.find(script)) for script in scripts}
        if len(roots - {None, exchange}) > 0:
            self.conflicts += 1
            return []
        self._groups.join_all(scripts)
        if exchange is None:
            return []
        self._exchange_of[self._groups.find(scripts[0])] = exchange
        return [Learned(one, owner) for one in before if (owner := self.owner(one))]

    def _sweep(self, tx: ChainTx, script: bytes, now: int) -> list[Learned]:
        owners = [self._labels.get(out.script) for out in tx.outputs]
        names = {owner.exchange for owner in owners if owner and owner.role is Role.HOT}
        whole = len(names) == 1 and all(owner and owner.role is Role.HOT for owner in owners)
        young = all(one.coin and now - (one.coin.born or now) <= DAY_MS for one in tx.spends)
        if not whole or not young:
            return []
        exchange = names.pop()
        known = self._swept.get(script)
        times = known[1] + 1 if known and known[0].exchange == exchange else 1
        confidence = SWEPT_ONCE if times == 1 else SWEPT_AGAIN
        owner = Owner(exchange, confidence, Role.DEPOSIT, "sweep")
        self._swept[script] = (owner, times)
        return [Learned(script, owner)] if times <= 2 else []

    def _merge(self, kept: bytes, dropped: bytes) -> None:
        exchange = self._exchange_of.pop(dropped, None)
        if exchange is not None:
            self._exchange_of[kept] = exchange
