"""Features of the chain live: OnChain events and bars in, the vector of a moment out.

A history is played through the same class, so streamed and batch are one. Late and repeated events
find their place: windows go by the event's time, truth by what was heard until the moment asked for.
It must not know models, nor who asks.
"""

import math
from collections import deque
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from core.events import Bar, Event, OnChain, OnChainKind
from strategies.features.chain import (
    BLOCK_S,
    DAY_MS,
    HALF_LIFE_MS,
    HISTORY_MS,
    HOUR_MS,
    LEAST_DEPOSITS,
    MINUTE_MS,
    SOURCE_KINDS,
    WHALE_PERCENTILE,
    WINDOWS,
    all_features,
)
from strategies.features.chain_buckets import Buckets
from strategies.features.chain_series import Hearing, Series

SURE = 0.95
_FACTS = frozenset({OnChainKind.REPLACED, OnChainKind.CONFLICTED, OnChainKind.RESERVE})
"""They stay true when the transaction is gone."""
_KEPT_MS = {
    OnChainKind.DEPOSIT: HISTORY_MS + HOUR_MS,
    OnChainKind.WITHDRAWAL: HOUR_MS,
    OnChainKind.SPLIT: HOUR_MS,
    OnChainKind.CONSOLIDATION: DAY_MS,
    OnChainKind.AGE: HOUR_MS,
    OnChainKind.FEE: HOUR_MS,
    OnChainKind.CPFP: HOUR_MS,
    OnChainKind.REPLACED: HOUR_MS,
    OnChainKind.CONFLICTED: HOUR_MS,
}
_STATES = frozenset({OnChainKind.GONE, OnChainKind.MINED, OnChainKind.UNMINED})
_FORGET_EVERY_MS = HOUR_MS


class ChainFeatures:
    """The features of `strategies.features.chain` for one instrument.

    `exchanges` are those with features of their own. From which size a deposit is a whale's and
    after how many confirmations it is credited is said by the source itself: so a recording alone
    gives the same numbers.
    """

    def __init__(self, symbol: str, exchanges: Sequence[str] = ()) -> None:
        self.names = tuple(feature.name for feature in all_features(exchanges))
        self._symbol, self._exchanges = symbol, tuple(exchanges)
        self._whale_ltc = self._credit_depth = math.nan
        self._terms_at = -1
        self._series = {
            kind: Series(_KEPT_MS.get(kind, DAY_MS))
            for kind in OnChainKind
            if kind not in (*_STATES, OnChainKind.ALIVE, OnChainKind.BLOCK)
        }
        self._gone: dict[str, int] = {}
        self._mined: dict[str, tuple[int, int]] = {}
        self._tip = (0, 0)
        self._hearing, self._kind = Hearing(), math.nan
        self._buckets = {name: Buckets(WINDOWS[name]) for name in ("5m", "1h")}
        self._bars: deque[Bar] = deque()
        self._forgot_at = 0

    def observe(self, event: Event) -> None:
        """Take in one event; those that say nothing of the chain or the price are ignored."""
        if isinstance(event, OnChain):
            self._observe(event)
        elif isinstance(event, Bar) and event.symbol == self._symbol:
            if self._bars and event.time <= self._bars[-1].time:
                return
            self._bars.append(event)
            while self._bars[0].time <= event.time - DAY_MS:
                self._bars.popleft()

    def vector(self, now: int) -> tuple[float, ...]:
        """Return the features at `now` (ms UTC), in the order of `names`; NaN where nothing is known."""
        self._forget(now)
        values = dict.fromkeys(self.names, math.nan)
        if not self._hearing.is_silent(now):
            for fill in (self._flows, self._whales, self._spenders, self._fates, self._balances):
                fill(values, now)
            for exchange in self._exchanges:
                self._one_exchange(values, now, exchange)
        if self._hearing.first is not None:
            values["source_age"] = (now - self._hearing.last) / 1000
            values["source_kind"] = self._kind
        return tuple(values[name] for name in self.names)

    def _observe(self, event: OnChain) -> None:
        kind, received = event.kind, event.time_received
        if kind is OnChainKind.ALIVE:
            self._hearing.hear(received)
            if received >= self._terms_at:
                self._terms_at, self._kind = received, SOURCE_KINDS.get(event.source, math.nan)
                self._whale_ltc, self._credit_depth = event.amount_ltc, event.score
        elif kind is OnChainKind.BLOCK:
            if received >= self._tip[0]:
                self._tip = (received, int(event.score))
        elif kind is OnChainKind.GONE:
            self._gone[event.txid] = max(received, self._gone.get(event.txid, 0))
            self._take_back(event)
        elif kind in _STATES:
            before = self._mined.get(event.txid, (-1, 0))
            if received >= before[0]:
                height = int(event.score) if kind is OnChainKind.MINED else 0
                self._mined[event.txid] = (received, height)
        elif kind in _FACTS or received > self._gone.get(event.txid, -1):
            self._series[kind].add(event, books=kind is OnChainKind.RESERVE)
            if kind is OnChainKind.DEPOSIT:
                self._touch(event)

    def _take_back(self, gone: OnChain) -> None:
        for kind, series in self._series.items():
            if kind not in _FACTS:
                for event in series.remove(gone.txid, gone.time_received):
                    if kind is OnChainKind.DEPOSIT:
                        self._touch(event)

    def _touch(self, event: OnChain) -> None:
        for buckets in self._buckets.values():
            buckets.touch(event.time)

    def _sum(
        self, kind: OnChainKind, now: int, window_ms: int, exchange: str | None = None
    ) -> float:
        if not self._hearing.watched(now - window_ms, now):
            return math.nan
        return self._series[kind].total(now, window_ms, exchange)

    def _flows(self, values: dict[str, float], now: int) -> None:
        for name, window_ms in WINDOWS.items():
            values[f"mp_inflow_{name}"] = self._sum(OnChainKind.DEPOSIT, now, window_ms)
            values[f"mp_outflow_{name}"] = self._sum(OnChainKind.WITHDRAWAL, now, window_ms)
        for name, buckets in self._buckets.items():
            inflow = values[f"mp_inflow_{name}"]
            values[f"mp_netflow_{name}"] = inflow - values[f"mp_outflow_{name}"]
            values[f"inflow_z_{name}"] = buckets.zscore(
                inflow, now, self._hearing, self._series[OnChainKind.DEPOSIT]
            )
        values["inflow_to_adv_1h"] = self._to_volume(values["mp_inflow_1h"], now)
        values["split_dep_10m"] = self._sum(OnChainKind.SPLIT, now, 10 * MINUTE_MS)
        inflow = values["mp_inflow_1h"]
        if inflow > 0.0:
            sure = math.fsum(
                one.amount_ltc
                for one in self._series[OnChainKind.DEPOSIT].within(now, HOUR_MS)
                if one.score >= SURE
            )
            values["label_coverage"] = sure / inflow

    def _to_volume(self, inflow: float, now: int) -> float:
        bars = [bar for bar in self._bars if now - DAY_MS < bar.time <= now]
        # A day of bars, none missing: half a day's volume would double the ratio.
        if not bars or len(bars) * bars[-1].bar_ms < DAY_MS:
            return math.nan
        volume = math.fsum(bar.volume * bar.close for bar in bars)
        return inflow * bars[-1].close / volume if volume > 0.0 else math.nan

    def _whales(self, values: dict[str, float], now: int) -> None:
        if not self._hearing.watched(now - HALF_LIFE_MS, now):
            return
        least, deposits = self._whale_from(now), self._series[OnChainKind.DEPOSIT]
        whales = [one for one in deposits.within(now, DAY_MS) if one.amount_ltc >= least]
        recent = any(one.time > now - HALF_LIFE_MS for one in whales)
        values["whale_dep_flag"] = 1.0 if recent else 0.0
        values["whale_dep_max"] = max(
            (one.amount_ltc * 0.5 ** ((now - one.time) / HALF_LIFE_MS) for one in whales),
            default=0.0,
        )

    def _whale_from(self, now: int) -> float:
        deposits = self._series[OnChainKind.DEPOSIT]
        if len(deposits) < LEAST_DEPOSITS:
            return self._whale_ltc
        amounts = [one.amount_ltc for one in deposits.within(now, HISTORY_MS)]
        if len(amounts) < LEAST_DEPOSITS:
            return self._whale_ltc
        return max(self._whale_ltc, float(np.percentile(amounts, WHALE_PERCENTILE)))

    def _spenders(self, values: dict[str, float], now: int) -> None:
        for kind, window_ms, amount, score in (
            (OnChainKind.AGE, HOUR_MS, "cdd", "input_age_med"),
            (OnChainKind.PEEL, DAY_MS, "", "peel_len"),
            (OnChainKind.FEE, HOUR_MS, "fee_urgency", "fee_pctl"),
            (OnChainKind.TEST_LINK, DAY_MS, "", "test_tx_since_s"),
        ):
            newest = self._series[kind].newest(now, window_ms)
            if newest is not None:
                values[score] = newest.score
                if amount:
                    values[amount] = newest.amount_ltc
        if self._hearing.watched(now - 6 * HOUR_MS, now):
            consolidations = self._series[OnChainKind.CONSOLIDATION].within(now, 6 * HOUR_MS)
            values["consol_score_6h"] = max((one.score for one in consolidations), default=0.0)
            values["precursor_p_6h"] = self._chance(OnChainKind.PRECURSOR, now, 6 * HOUR_MS)
        if self._hearing.watched(now - 30 * MINUTE_MS, now):
            values["precursor_p_30m"] = self._chance(
                OnChainKind.PRECURSOR_SOON, now, 30 * MINUTE_MS
            )
        self._flag(values, "test_tx_link", OnChainKind.TEST_LINK, now, DAY_MS)

    def _chance(self, kind: OnChainKind, now: int, window_ms: int) -> float:
        """Return the chance that at least one of the open precursors is right, taken as independent."""
        return 1.0 - math.prod(1.0 - one.score for one in self._series[kind].within(now, window_ms))

    def _fates(self, values: dict[str, float], now: int) -> None:
        self._flag(values, "cpfp", OnChainKind.CPFP, now, HOUR_MS)
        self._flag(values, "replaced", OnChainKind.REPLACED, now, HOUR_MS)
        self._flag(values, "conflicted", OnChainKind.CONFLICTED, now, HOUR_MS)
        if not self._hearing.watched(now - HOUR_MS, now):
            return
        waiting = [
            (one.amount_ltc, left)
            for one in self._series[OnChainKind.DEPOSIT].within(now, DAY_MS)
            if (left := self._credit_depth - self._depth(one.txid)) > 0
        ]
        values["unconf_inflow"] = math.fsum(amount for amount, _ in waiting)
        if waiting:
            values["unconf_credit_s"] = float(BLOCK_S * min(left for _, left in waiting))

    def _depth(self, txid: str) -> int:
        height = self._mined.get(txid, (0, 0))[1]
        return max(0, self._tip[1] - height + 1) if height else 0

    def _flag(
        self, values: dict[str, float], name: str, kind: OnChainKind, now: int, window_ms: int
    ) -> None:
        if self._series[kind].newest(now, window_ms) is not None:
            values[name] = 1.0
        elif self._hearing.watched(now - window_ms, now):
            values[name] = 0.0

    def _balances(self, values: dict[str, float], now: int) -> None:
        for name, window_ms in (("1h", HOUR_MS), ("24h", DAY_MS)):
            values[f"pegin_sum_{name}"] = self._sum(OnChainKind.PEGIN, now, window_ms)
            out = self._sum(OnChainKind.PEGOUT, now, window_ms)
            values[f"pegout_sum_{name}"] = out
            nobody = self._sum(OnChainKind.PEGOUT, now, window_ms, "")
            values[f"pegout_to_exchanges_{name}"] = out - nobody
            values[f"reserve_delta_{name}"] = self._sum(OnChainKind.RESERVE, now, window_ms)

    def _one_exchange(self, values: dict[str, float], now: int, exchange: str) -> None:
        for name, window_ms in WINDOWS.items():
            inflow = self._sum(OnChainKind.DEPOSIT, now, window_ms, exchange)
            values[f"mp_inflow_{name}_{exchange}"] = inflow
        for name, window_ms in (("1h", HOUR_MS), ("24h", DAY_MS)):
            out = self._sum(OnChainKind.PEGOUT, now, window_ms, exchange)
            values[f"pegout_to_{exchange}_{name}"] = out
            change = self._sum(OnChainKind.RESERVE, now, window_ms, exchange)
            values[f"reserve_delta_{exchange}_{name}"] = change
        for one in self._series[OnChainKind.DEPOSIT].within(now, HOUR_MS):
            if one.exchange == exchange:
                values[f"tx_dep_{exchange}"] = one.amount_ltc

    def _forget(self, now: int) -> None:
        if now - self._forgot_at < _FORGET_EVERY_MS:
            return
        self._forgot_at = now
        for series in self._series.values():
            series.forget(now - HOUR_MS)
        self._hearing.forget(now - HISTORY_MS - HOUR_MS)
        self._gone = {txid: at for txid, at in self._gone.items() if at > now - 2 * DAY_MS}
        self._mined = {txid: one for txid, one in self._mined.items() if one[0] > now - 2 * DAY_MS}


def compute(
    fresh: Callable[[], ChainFeatures], events: Iterable[Event], times: Sequence[int]
) -> list[tuple[float, ...]]:
    """Return the vectors at `times` (ms UTC, ascending) from a history in any order: the batch."""
    features = fresh()
    waiting = deque(sorted(events, key=lambda event: event.time_received))
    rows = []
    for now in times:
        while waiting and waiting[0].time_received <= now:
            features.observe(waiting.popleft())
        rows.append(features.vector(now))
    return rows
