"""The chain machine: news of the chain in, alerts and what was learned out. No clock, no network.

A batch is taken in three passes: learn from all inputs, then judge every transaction, then weigh
the sums of split deposits. So an address revealed in the same look counts, and a replacement moves a
sum once. What is alerted is remembered until it is buried; if it leaves mempool and chain before
that, the alert is taken back.
"""

from dataclasses import dataclass, field, replace
from typing import TypeVar

from bot.chain.alerts import Alert, AlertKind
from bot.chain.chronicle import Chronicle, Confirmed
from bot.chain.clusters import SURE, Clusters, Learned
from bot.chain.facts import FactBook
from bot.chain.flows import Deposit, Flow, flow_of
from bot.chain.labels import Labels
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
from bot.chain.precursors import DAY_MS, Facts, Outcome, Precursor, Precursors, find
from bot.chain.spenders import Spenders
from bot.chain.splits import Part, Splits
from core.events import OnChain

K = TypeVar("K")
V = TypeVar("V")
_LARGE_COIN = 0.01
"""Share of the threshold from which a coin is remembered as part of a spender's worth."""
_SPLIT_SCORE = 0.9
"""A split deposit rests on the further claim that its parts have one spender."""
_MOST_CLUSTERED = 500_000
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Terms:
    """Windows in ms; confirmations after which an exchange credits, and after which all is settled.

    Exchanges were read to credit LTC after 4 to 6 confirmations; Bybit's number was not found.
    """

    split_ms: int = 10 * _MINUTE_MS
    horizon_ms: int = 360 * _MINUTE_MS
    idle_ms: int = 30 * DAY_MS
    credit_depth: int = 6
    buried: int = 100


@dataclass(slots=True)
class Output:
    """What one batch led to."""

    alerts: list[Alert] = field(default_factory=list)
    learned: list[Learned] = field(default_factory=list)
    begun: list[Precursor] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    confirmed: list[Confirmed] = field(default_factory=list)
    events: list[OnChain] = field(default_factory=list)


@dataclass(slots=True)
class _Record:
    tx: ChainTx
    flow: Flow
    spender: bytes | None
    height: int | None = None


class ChainMachine:
    """One network, one set of labels."""

    def __init__(self, labels: Labels, terms: Terms | None = None) -> None:
        self.labels, self.terms = labels, terms or Terms()
        self.clusters = Clusters(labels)
        self.spenders = Spenders(self._merge)
        self.splits = Splits(labels.whale, self.terms.split_ms)
        self.precursors = Precursors(self.terms.horizon_ms)
        self._least_coin = max(1, int(labels.whale * _LARGE_COIN))
        self.facts = FactBook(labels.whale, self.clusters.sure, self.terms.credit_depth)
        self._records: dict[str, _Record] = {}
        self._standing: dict[tuple[str, AlertKind, str | None], Alert] = {}
        self._of_tx: dict[str, set[tuple[str, AlertKind, str | None]]] = {}
        self._change: dict[tuple[str, int], str] = {}
        self._destinations: dict[bytes, frozenset[str]] = {}
        self._sets: dict[frozenset[str], frozenset[str]] = {}
        """Each set of exchanges once: half a million spenders pay into few of them."""
        self._at_height: dict[int, list[str]] = {}
        self._chain_now = 0
        self._now = 0

    def restore(self, alert: Alert) -> None:
        """Take over an alert of an earlier run, oldest first: it is not raised twice."""
        if alert.retract:
            self._forget_alert(alert.key)
        else:
            self._remember_alert(alert)

    def remember(self, chronicle: Chronicle) -> None:
        """Take over what earlier runs learned and measured."""
        for learned in chronicle.learned:
            self.clusters.give(learned)
        for outcome in chronicle.outcomes.values():
            self.precursors.history.add(outcome)

    def standing(self) -> list[Alert]:
        """Return the alerts that were raised and not taken back."""
        return list(self._standing.values())

    def take(self, batch: Batch) -> Output:
        """Take in the news of one look; return what follows, in order."""
        output = Output()
        for news in batch.news:
            self._now = max(self._now, news.time_received)
            if isinstance(news, TxSeen):
                output.learned += self.clusters.learn(news.tx, news.time)
        for news in batch.news:
            self._on(news, output, quiet=batch.history)
        if not batch.history:
            self._weigh_splits(output)
        output.outcomes += self.precursors.expire(self._now)
        for outcome in output.outcomes:
            self.precursors.history.add(outcome)
            self.facts.outcome(outcome)
        output.events += self.facts.drain()
        return output

    def tidy(self) -> None:
        """Drop what no window reaches any more; once a minute is enough."""
        self.splits.forget(self._now)
        self.spenders.forget(self._now)
        self.clusters.forget(_MOST_CLUSTERED)
        _shorten(self._change, _MOST_CLUSTERED)
        _shorten(self._destinations, _MOST_CLUSTERED)

    def _on(self, news: News, output: Output, *, quiet: bool) -> None:
        match news:
            case TxSeen():
                self._on_seen(news, output, quiet=quiet)
            case TxGone():
                self._on_gone(news, output)
            case BlockJoined():
                self._on_joined(news, output, quiet=quiet)
            case SourceHealth(ok=True):
                self.facts.alive(news.time_received)
            case FeeEstimate():
                self.facts.estimate(news.feerate)
            case BlockLeft():
                self.facts.left(news.time, news.time_received, news.height, news.txids)
                self._at_height.pop(news.height, None)
                for txid in news.txids:
                    if txid in self._records:
                        self._records[txid].height = None

    def _on_seen(self, news: TxSeen, output: Output, *, quiet: bool) -> None:
        tx = news.tx
        flow = flow_of(tx, self.clusters, self._change_of(tx))
        change = self._place_of_change(tx)
        if flow.sender is not None and change is not None and tx.outputs[change] in flow.unowned:
            self._change[(tx.txid, change)] = flow.sender
        spender = self.spenders.follow(tx, flow)
        self.spenders.settle(tx, self._least_coin)
        if quiet or tx.is_coinbase or tx.is_hogex:
            return
        record = _Record(tx, flow, spender, news.height)
        self.facts.seen(news, flow, change)
        large = [one for one in flow.deposits if self._is_large(one)]
        for deposit in large:
            self._raise(output, news, deposit)
        if large:
            output.outcomes += self.precursors.deposited(tx, spender, news.time_received)
        self._add_parts(news, flow, spender)
        if not large and flow.sender is None:
            self._seek_precursor(news, flow, spender, output)
        self.precursors.descend(tx)
        if spender is not None:
            for deposit in flow.deposits:
                self._note_destinations(spender, frozenset((deposit.exchange,)))
        if flow.deposits or tx.txid in self._of_tx or self._is_weighty(tx):
            self._records[tx.txid] = record

    def _is_weighty(self, tx: ChainTx) -> bool:
        coins = [one.coin.value for one in tx.spends if one.coin]
        return max([*coins, *(out.value for out in tx.outputs)], default=0) >= self._least_coin

    def _is_large(self, deposit: Deposit) -> bool:
        return deposit.amount >= self.labels.whale and deposit.confidence >= SURE

    def _raise(self, output: Output, news: TxSeen, deposit: Deposit) -> None:
        score = deposit.confidence
        self._say(
            output,
            Alert(
                news.time_received,
                news.tx.txid,
                AlertKind.DEPOSIT,
                deposit.amount,
                deposit.exchange,
                score,
            ),
        )

    def _add_parts(self, news: TxSeen, flow: Flow, spender: bytes | None) -> None:
        if spender is None:
            return
        for one in flow.deposits:
            if one.amount < self.labels.whale and one.confidence >= SURE:
                part = Part(
                    news.time_received, news.tx.txid, one.exchange, one.amount, one.confidence
                )
                self.splits.add(spender, part)

    def _weigh_splits(self, output: Output) -> None:
        risen, fallen = self.splits.news(self._now)
        for part in fallen:
            self._take_back(output, (part.txid, AlertKind.DEPOSIT, part.exchange), self._now)
        for part in risen:
            score = part.confidence * _SPLIT_SCORE
            alert = Alert(
                self._now, part.txid, AlertKind.DEPOSIT, part.amount, part.exchange, score
            )
            self._say(output, alert)
            self.facts.split(part.txid, part.amount, part.confidence, self._now)
            record = self._records.get(part.txid)
            if record is not None:
                spender = record.spender and self.spenders.name(record.spender)
                output.outcomes += self.precursors.deposited(record.tx, spender, self._now)

    def _seek_precursor(
        self, news: TxSeen, flow: Flow, spender: bytes | None, output: Output
    ) -> None:
        if spender is None:
            return
        known = self._destinations.get(spender, frozenset())
        chain_now = max(news.time, self._chain_now)
        worth = self.spenders.worth(spender)
        facts = Facts(news.time_received, chain_now, spender, worth, known)
        found = find(news.tx, flow, facts, self.labels.whale, self.terms.idle_ms)
        begun = self.precursors.begin(found, news.tx) if found else None
        if begun is not None:
            alert = Alert(
                begun.time,
                begun.txid,
                AlertKind.PRECURSOR,
                begun.amount,
                begun.exchange,
                begun.score,
            )
            self._say(output, alert)
            output.begun.append(begun)
            history = self.precursors.history
            self.facts.precursor(begun, history.score(begun.kind, begun.row, soon=True))

    def _on_gone(self, news: TxGone, output: Output) -> None:
        self.facts.gone(news)
        record = self._records.pop(news.txid, None)
        if record is not None:
            self.spenders.undo(record.tx, self._least_coin)
        self.splits.remove(news.txid)
        self.precursors.gone(news.txid)
        for key in sorted(self._of_tx.get(news.txid, ()), key=str):
            self._take_back(output, key, news.time_received)

    def _on_joined(self, news: BlockJoined, output: Output, *, quiet: bool) -> None:
        self._chain_now = max(self._chain_now, news.time)
        if not quiet:
            self.facts.joined(news.time, news.time_received, news.height, news.txids)
            self.facts.bury(news.height - self.terms.buried)
        for txid in news.txids:
            record = self._records.get(txid)
            if record is not None:
                record.height = news.height
                self._at_height.setdefault(news.height, []).append(txid)
        for depth in (1, self.terms.credit_depth):
            for txid in self._at_height.get(news.height - depth + 1, ()):
                deposits = (key[1] is AlertKind.DEPOSIT for key in self._of_tx.get(txid, ()))
                if any(deposits):
                    output.confirmed.append(Confirmed(news.time_received, txid, depth))
        for height in [one for one in self._at_height if one <= news.height - self.terms.buried]:
            for txid in self._at_height.pop(height):
                self._bury(txid, height)

    def _bury(self, txid: str, height: int) -> None:
        record = self._records.get(txid)
        if record is None or record.height != height:
            return
        del self._records[txid]
        for key in list(self._of_tx.get(txid, ())):
            self._forget_alert(key)

    def _place_of_change(self, tx: ChainTx) -> int | None:
        change = self.spenders.change(tx)
        return tx.outputs.index(change) if change is not None else None

    def _change_of(self, tx: ChainTx) -> str | None:
        owners = {self._change.get((one.txid, one.vout)) for one in tx.spends}
        return owners.pop() if len(owners) == 1 else None

    def _say(self, output: Output, alert: Alert) -> None:
        if alert.key in self._standing:
            return
        self._remember_alert(alert)
        output.alerts.append(alert)

    def _take_back(self, output: Output, key: tuple[str, AlertKind, str | None], time: int) -> None:
        alert = self._forget_alert(key)
        if alert is not None:
            output.alerts.append(replace(alert, time=time, retract=True))

    def _remember_alert(self, alert: Alert) -> None:
        self._standing[alert.key] = alert
        self._of_tx.setdefault(alert.txid, set()).add(alert.key)

    def _forget_alert(self, key: tuple[str, AlertKind, str | None]) -> Alert | None:
        alert = self._standing.pop(key, None)
        keys = self._of_tx.get(key[0])
        if keys is not None:
            keys.discard(key)
            if not keys:
                del self._of_tx[key[0]]
        return alert

    def _merge(self, kept: bytes, dropped: bytes) -> None:
        self.splits.merge(kept, dropped)
        self.precursors.merge(kept, dropped)
        known = self._destinations.pop(dropped, None)
        if known:
            self._note_destinations(kept, known)

    def _note_destinations(self, spender: bytes, exchanges: frozenset[str]) -> None:
        known = self._destinations.get(spender, frozenset()) | exchanges
        self._destinations[spender] = self._sets.setdefault(known, known)


def _shorten(kept: dict[K, V], most: int) -> None:
    for key in list(kept)[: max(0, len(kept) - most)]:
        del kept[key]
