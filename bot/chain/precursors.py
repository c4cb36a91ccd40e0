"""What may come before a large deposit: a test transaction, a consolidation, idle coins woken.

Each is followed for `horizon_ms`: by its spender and by what its outputs become. A large deposit by
them is a hit with a lead time, none is a false alarm. Both are the history that the score is fitted
on. It must not know labels.
"""

import math
from collections import deque
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.chain.flows import Flow
from bot.chain.logistic import Logistic, fit
from bot.chain.news import LITOSHI, ChainTx
from bot.chain.shapes import is_coinjoin, is_consolidation

DAY_MS = 86_400_000
SOON_MS = 30 * 60_000
TEST_MOST, TEST_SHARE = LITOSHI, 0.01
LEAST_HISTORY, LEAST_OF_A_CLASS = 30, 5
_MOST_HOPS, _MOST_HISTORY, _REFIT_EVERY = 5, 2000, 10


class PrecursorKind(StrEnum):
    """Which of the three."""

    TEST = "test"
    CONSOLIDATION = "consolidation"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Precursor:
    """One sign. `amount` litoshi that the transaction moves; `row` is what the score is made of."""

    time: int
    txid: str
    kind: PrecursorKind
    amount: int
    exchange: str | None
    spender: bytes
    row: tuple[float, ...]
    score: float = 0.5


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a precursor: `lead_ms` from it to the deposit, None for a false alarm."""

    time: int
    precursor: Precursor
    lead_ms: int | None
    deposit_txid: str = ""

    @property
    def hit(self) -> bool:
        """Whether a large deposit followed in time."""
        return self.lead_ms is not None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a transaction besides its shape; ages against `chain_now` (ms UTC)."""

    now: int
    chain_now: int
    spender: bytes
    worth: int
    destinations: frozenset[str]


def find(tx: ChainTx, flow: Flow, facts: Facts, whale: int, idle_ms: int) -> Precursor | None:
    """Return the precursor that `tx` is, the most telling one when it is several."""
    if tx.is_mweb or is_coinjoin(tx):
        return None
    small = [one for one in flow.deposits if one.amount < whale]
    moved = sum(out.value for out in flow.unowned)
    idle = _idle(tx, facts.chain_now, idle_ms)
    kind, amount, exchange = None, moved, None
    if len(flow.deposits) == len(small) == 1 and _is_test(small[0].amount, facts.worth, whale):
        kind, amount, exchange = PrecursorKind.TEST, small[0].amount, small[0].exchange
    elif flow.deposits:
        return None
    elif is_consolidation(tx) and moved >= whale:
        kind = PrecursorKind.CONSOLIDATION
    elif idle >= whale:
        kind, amount = PrecursorKind.IDLE, idle
    if kind is None:
        return None
    if exchange is None and len(facts.destinations) == 1:
        exchange = next(iter(facts.destinations))
    row = _row(kind, tx, max(moved, facts.worth) / whale, idle / whale, bool(facts.destinations))
    return Precursor(facts.now, tx.txid, kind, amount, exchange, facts.spender, row)


def _is_test(amount: int, worth: int, whale: int) -> bool:
    return worth >= whale and amount <= max(TEST_MOST, TEST_SHARE * worth)


def _idle(tx: ChainTx, chain_now: int, idle_ms: int) -> int:
    coins = (one.coin for one in tx.spends)
    return sum(
        coin.value for coin in coins if coin and coin.born and chain_now - coin.born >= idle_ms
    )


def _row(
    kind: PrecursorKind, tx: ChainTx, size: float, idle: float, known: bool
) -> tuple[float, ...]:
    return (
        float(kind is PrecursorKind.TEST),
        float(kind is PrecursorKind.CONSOLIDATION),
        math.log1p(size),
        math.log1p(len(tx.spends)),
        math.log1p(idle),
        float(known),
    )


class History:
    """Outcomes so far, and the scores that they justify: within the horizon, and within `SOON_MS`."""

    def __init__(self) -> None:
        self._outcomes: deque[Outcome] = deque(maxlen=_MOST_HISTORY)
        self._models: dict[bool, Logistic] = {}
        self._added = self._fitted_on = 0

    def add(self, outcome: Outcome) -> None:
        """Take in one outcome; fit again at the thirtieth and then at every tenth."""
        self._outcomes.append(outcome)
        self._added += 1
        due = self._added - self._fitted_on >= (_REFIT_EVERY if self._fitted_on else 1)
        if len(self._outcomes) < LEAST_HISTORY or not due:
            return
        self._fitted_on = self._added
        rows = [one.precursor.row for one in self._outcomes]
        for soon in (False, True):
            hits = [_is_hit(one, soon) for one in self._outcomes]
            if min(sum(hits), len(hits) - sum(hits)) >= LEAST_OF_A_CLASS:
                self._models[soon] = fit(rows, hits)

    def score(self, kind: PrecursorKind, row: tuple[float, ...], *, soon: bool = False) -> float:
        """Return the probability of a large deposit within the horizon, or within `SOON_MS`.

        From the fitted model; before there is enough history, the kind's share of hits by
        Laplace's rule, which is 0.5 when nothing is known.
        """
        model = self._models.get(soon)
        if model is not None:
            return model.probability(row)
        of_kind = [_is_hit(one, soon) for one in self._outcomes if one.precursor.kind is kind]
        return (sum(of_kind) + 1) / (len(of_kind) + 2)


def _is_hit(outcome: Outcome, soon: bool) -> bool:
    return outcome.lead_ms is not None and (not soon or outcome.lead_ms <= SOON_MS)


class Precursors:
    """Those that are still open, by spender and by outpoint."""

    def __init__(self, horizon_ms: int) -> None:
        self.history = History()
        self._horizon_ms = horizon_ms
        self._open: dict[str, Precursor] = {}
        self._of_spender: dict[bytes, set[str]] = {}
        self._marked: dict[tuple[str, int], tuple[frozenset[str], int]] = {}
        self._marks_of: dict[str, set[tuple[str, int]]] = {}

    def begin(self, found: Precursor, tx: ChainTx) -> Precursor | None:
        """Follow a precursor from now on and give it its score; None when one like it is open."""
        siblings = (self._open[txid] for txid in self._of_spender.get(found.spender, ()))
        if found.kind is PrecursorKind.TEST and any(
            one.kind is found.kind and one.exchange == found.exchange for one in siblings
        ):
            return None
        scored = replace(found, score=self.history.score(found.kind, found.row))
        self._open[tx.txid] = scored
        self._of_spender.setdefault(found.spender, set()).add(tx.txid)
        self._mark(tx, frozenset((tx.txid,)), 0)
        return scored

    def descend(self, tx: ChainTx) -> None:
        """Hand the marks on the coins that `tx` spends on to its outputs."""
        marks, hops = self._marks_on(tx)
        if marks and hops < _MOST_HOPS:
            self._mark(tx, marks, hops + 1)

    def deposited(self, tx: ChainTx, spender: bytes | None, now: int) -> list[Outcome]:
        """Return the precursors that this large deposit proves right, and close them."""
        marks, _ = self._marks_on(tx)
        of_spender = self._of_spender.get(spender, set()) if spender is not None else set()
        hit = [
            txid for txid in sorted(marks | of_spender) if txid in self._open and txid != tx.txid
        ]
        return [
            Outcome(now, one, now - one.time, tx.txid) for txid in hit if (one := self._close(txid))
        ]

    def gone(self, txid: str) -> Precursor | None:
        """Stop following one whose transaction is gone; it is neither right nor wrong."""
        return self._close(txid)

    def expire(self, now: int) -> list[Outcome]:
        """Return the false alarms: those that nothing followed within the horizon."""
        old = [one.txid for one in self._open.values() if one.time <= now - self._horizon_ms]
        return [Outcome(now, one, None) for txid in old if (one := self._close(txid))]

    def merge(self, kept: bytes, dropped: bytes) -> None:
        """Two spenders turned out to be one."""
        moved = self._of_spender.pop(dropped, None)
        if moved:
            self._of_spender.setdefault(kept, set()).update(moved)
            for txid in moved:
                self._open[txid] = replace(self._open[txid], spender=kept)

    def _marks_on(self, tx: ChainTx) -> tuple[frozenset[str], int]:
        found = [
            self._marked[at] for one in tx.spends if (at := (one.txid, one.vout)) in self._marked
        ]
        if not found:
            return frozenset(), 0
        return frozenset().union(*(marks for marks, _ in found)), max(hops for _, hops in found)

    def _mark(self, tx: ChainTx, marks: frozenset[str], hops: int) -> None:
        for at in range(min(len(tx.outputs), 10)):
            before, most = self._marked.get((tx.txid, at), (frozenset(), 0))
            self._marked[(tx.txid, at)] = (before | marks, max(most, hops))
            for txid in marks:
                self._marks_of.setdefault(txid, set()).add((tx.txid, at))

    def _close(self, txid: str) -> Precursor | None:
        one = self._open.pop(txid, None)
        if one is None:
            return None
        for outpoint in self._marks_of.pop(txid, ()):
            marks, hops = self._marked.pop(outpoint)
            left = marks - {txid}
            if left:
                self._marked[outpoint] = (left, hops)
        of_spender = self._of_spender.get(one.spender)
        if of_spender is not None:
            of_spender.discard(txid)
            if not of_spender:
                del self._of_spender[one.spender]
        return one
