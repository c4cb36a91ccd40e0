"""Facts for features: each transaction that matters in the words of `core.events.OnChain`.

The definitions of the figures per transaction stand here; sums over windows are an opinion and stand
in `strategies.features.chain`. It must not know alerts, nor who listens.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from statistics import median

from bot.chain.fees import FeeBoard
from bot.chain.flows import Flow
from bot.chain.news import LITOSHI, ChainTx, GoneReason, TxGone, TxSeen
from bot.chain.precursors import DAY_MS, Outcome, Precursor, PrecursorKind
from bot.chain.shapes import is_consolidation
from core.events import OnChain, OnChainKind

_ALIVE_EVERY_MS = 1000
_MOST_HOPS = 300_000


@dataclass(slots=True)
class _Told:
    events: tuple[OnChain, ...]
    feerate: float | None
    height: int | None = None


class FactBook:
    """Collects events; `drain` hands out what is new."""

    def __init__(
        self, whale: int, owner: Callable[[bytes], str | None], credit_depth: int = 6
    ) -> None:
        self._whale, self._owner, self._credit_depth = whale, owner, credit_depth
        self._new: list[OnChain] = []
        self._told: dict[str, _Told] = {}
        self._mined: dict[int, list[str]] = {}
        self._hops: dict[tuple[str, int], int] = {}
        self._fees = FeeBoard()
        self._estimate = math.nan
        self._alive_at = -_ALIVE_EVERY_MS
        self.source = ""

    def drain(self) -> list[OnChain]:
        """Return the events since the last call."""
        new, self._new = self._new, []
        return new

    def alive(self, now: int) -> None:
        """The source was heard; once a second is said, with the terms that features go by."""
        if now - self._alive_at >= _ALIVE_EVERY_MS:
            self._alive_at = now
            self._say(
                OnChainKind.ALIVE, (now, now, ""), amount=self._whale, score=self._credit_depth
            )

    def estimate(self, feerate: float) -> None:
        """What the node says is paid for the next blocks (litoshi per virtual byte)."""
        self._estimate = feerate

    def seen(self, news: TxSeen, flow: Flow, change: int | None) -> None:
        """Tell a transaction; `change` is the place of the output that is change by its shape."""
        tx, before = news.tx, len(self._new)
        at = (news.time, news.time_received, tx.txid)
        rate = self._fees.add(tx.txid, tx.fee, tx.vsize)
        self._tell_flows(at, tx, flow)
        if tx.pegin:
            self._say(OnChainKind.PEGIN, at, amount=tx.pegin)
        hops = self._walk(tx, flow, change)
        if flow.deposits or (tx.spent >= self._whale and flow.sender is None):
            self._tell_spender(at, tx, hops, rate)
        self._tell_reserves(at, tx)
        self._tell_bump(at, tx, rate)
        told = tuple(self._new[before:])
        if told:
            self._told[tx.txid] = _Told(told, rate)
            # The balance counts when it is confirmed.
            self._new = [one for one in self._new if one.kind is not OnChainKind.RESERVE]

    def split(self, txid: str, amount: int, confidence: float, now: int) -> None:
        """A small deposit turned out to be part of a large one."""
        self._say(OnChainKind.SPLIT, (now, now, txid), amount=amount, score=confidence)

    def precursor(self, one: Precursor, soon: float) -> None:
        """Tell a precursor with its two probabilities."""
        at, exchange = (one.time, one.time, one.txid), one.exchange or ""
        self._say(OnChainKind.PRECURSOR, at, exchange, one.amount, one.score)
        self._say(OnChainKind.PRECURSOR_SOON, at, exchange, one.amount, soon)

    def outcome(self, one: Outcome) -> None:
        """A test transaction was followed by what it tested for."""
        if one.lead_ms is not None and one.precursor.kind is PrecursorKind.TEST:
            at = (one.time, one.time, one.deposit_txid)
            exchange, amount = one.precursor.exchange or "", one.precursor.amount
            self._say(OnChainKind.TEST_LINK, at, exchange, amount, one.lead_ms / 1000)

    def gone(self, news: TxGone) -> None:
        """A transaction left without a block."""
        told = self._told.pop(news.txid, None)
        self._fees.drop(news.txid)
        if told is None:
            return
        at = (news.time, news.time_received, news.txid)
        if any(one.kind is OnChainKind.DEPOSIT for one in told.events):
            if news.reason is GoneReason.REPLACED:
                self._say(OnChainKind.REPLACED, at)
            elif news.reason is GoneReason.CONFLICT:
                self._say(OnChainKind.CONFLICTED, at)
        self._say(OnChainKind.GONE, at)

    def joined(self, time: int, received: int, height: int, txids: tuple[str, ...]) -> None:
        """A block holds these."""
        self._fees.join(height, txids)
        self._say(OnChainKind.BLOCK, (time, received, ""), score=height)
        for txid in txids:
            told = self._told.get(txid)
            if told is not None:
                told.height = height
                self._mined.setdefault(height, []).append(txid)
                self._say(OnChainKind.MINED, (time, received, txid), score=height)
                self._book(told, time, received, 1)

    def left(self, time: int, received: int, height: int, txids: tuple[str, ...]) -> None:
        """A block is not part of the chain any more."""
        self._mined.pop(height, None)
        for txid in txids:
            told = self._told.get(txid)
            if told is not None and told.height is not None:
                told.height = None
                self._say(OnChainKind.UNMINED, (time, received, txid))
                self._book(told, time, received, -1)

    def bury(self, height: int) -> None:
        """Forget what was mined at `height` or before."""
        for old in [one for one in self._mined if one <= height]:
            for txid in self._mined.pop(old):
                self._told.pop(txid, None)
        for outpoint in list(self._hops)[: max(0, len(self._hops) - _MOST_HOPS)]:
            del self._hops[outpoint]

    def _book(self, told: _Told, time: int, received: int, sign: int) -> None:
        for one in told.events:
            if one.kind is OnChainKind.RESERVE:
                amount = sign * one.amount_ltc
                self._new.append(replace(one, time=time, time_received=received, amount_ltc=amount))

    def _tell_flows(self, at: tuple[int, int, str], tx: ChainTx, flow: Flow) -> None:
        for deposit in flow.deposits:
            self._say(OnChainKind.DEPOSIT, at, deposit.exchange, deposit.amount, deposit.confidence)
        if flow.sender is not None and flow.withdrawn:
            self._say(OnChainKind.WITHDRAWAL, at, flow.sender, flow.withdrawn)
        to_exchange = {one.exchange: one.pegged_out for one in flow.deposits if one.pegged_out}
        for exchange, amount in to_exchange.items():
            self._say(OnChainKind.PEGOUT, at, exchange, amount)
        rest = sum(out.value for out in tx.pegouts) - sum(to_exchange.values())
        if rest:
            self._say(OnChainKind.PEGOUT, at, "", rest)

    def _tell_spender(
        self, at: tuple[int, int, str], tx: ChainTx, hops: int, rate: float | None
    ) -> None:
        coins = [one.coin for one in tx.spends if one.coin]
        ages = [(coin.value, (at[0] - coin.born) / DAY_MS if coin.born else 0.0) for coin in coins]
        if ages:
            days = median(max(age, 0.0) for _, age in ages)
            coin_days = sum(value * max(age, 0.0) for value, age in ages)
            self._say(OnChainKind.AGE, at, amount=coin_days, score=days)
            moved = sum(out.value for out in tx.outputs)
            if is_consolidation(tx) and moved >= self._whale:
                score = moved / LITOSHI * math.log1p(len(tx.spends)) * days
                self._say(OnChainKind.CONSOLIDATION, at, amount=moved, score=score)
        self._say(OnChainKind.PEEL, at, amount=tx.spent, score=hops)
        if rate is not None:
            urgency = rate / self._estimate if self._estimate > 0 else math.nan
            rank = self._fees.rank(rate)
            self._new.append(
                OnChain(
                    *at[:2],
                    OnChainKind.FEE,
                    at[2],
                    "",
                    urgency,
                    math.nan if rank is None else rank,
                    self.source,
                )
            )

    def _walk(self, tx: ChainTx, flow: Flow, change: int | None) -> int:
        """Return how many hops of one coin paying one and going on came before `tx`."""
        before = max((self._hops.get((one.txid, one.vout), 0) for one in tx.spends), default=0)
        is_peel = len(tx.spends) == 1 and len(tx.outputs) == 2 and flow.sender is None
        if is_peel and change is not None:
            self._hops[(tx.txid, change)] = before + 1
        return before

    def _tell_reserves(self, at: tuple[int, int, str], tx: ChainTx) -> None:
        changes: dict[str, int] = {}
        for out in (*tx.outputs, *tx.pegouts):
            if exchange := self._owner(out.script):
                changes[exchange] = changes.get(exchange, 0) + out.value
        for one in tx.spends:
            if one.coin and (exchange := self._owner(one.coin.script)):
                changes[exchange] = changes.get(exchange, 0) - one.coin.value
        for exchange, amount in changes.items():
            self._say(OnChainKind.RESERVE, at, exchange, amount)

    def _tell_bump(self, at: tuple[int, int, str], tx: ChainTx, rate: float | None) -> None:
        if rate is None:
            return
        for parent in dict.fromkeys(one.txid for one in tx.spends):
            told = self._told.get(parent)
            waits = told is not None and told.height is None and told.feerate is not None
            if told is None or not waits or rate <= (told.feerate or 0.0):
                continue
            if any(one.kind is OnChainKind.DEPOSIT for one in told.events):
                self._say(OnChainKind.CPFP, (at[0], at[1], parent), score=rate)

    def _say(
        self,
        kind: OnChainKind,
        at: tuple[int, int, str],
        exchange: str = "",
        amount: float = 0,
        score: float = 1.0,
    ) -> None:
        time, received, txid = at
        self._new.append(
            OnChain(time, received, kind, txid, exchange, amount / LITOSHI, score, self.source)
        )
