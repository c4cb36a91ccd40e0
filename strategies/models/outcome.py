"""What became of earlier forecasts, read from the bars that follow: the triple barrier, streamed.

The same rules as the labels that models are taught (a test compares them row by row): the stop is looked at before the
target, costs and funding decide a short that ran out of time. It must not know who forecast.
"""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from core.events import Bar

Forecasts = Sequence[tuple[int, float]]
"""Pairs of a member's place and what it said."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which short a forecast is about: its barriers (fractions of price), horizon (ms) and costs (fractions)."""

    stop: float
    target: float
    horizon_ms: int
    fee: float
    slippage: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """One forecast come true or not; `label` is 1.0 for a short that ended in profit after costs, else 0.0."""

    time: int
    label: float
    forecasts: Forecasts


@dataclass(frozen=True, slots=True)
class _Waiting:
    time: int
    entry: float
    stop: float
    target: float
    funding: float
    forecasts: Forecasts


class Tracker:
    """Follows every short that was asked about until its barrier is hit.

    A hole in the bars leaves what happened in it unknown: what waited across it is dropped, uncounted.
    """

    def __init__(self, question: Question) -> None:
        self._question = question
        self._waiting: deque[_Waiting] = deque()
        self._lowest_stop, self._highest_target = math.inf, -math.inf
        self._funding = 0.0
        self._time = 0

    def __len__(self) -> int:
        return len(self._waiting)

    def ask(self, time: int, price: float, forecasts: Forecasts) -> None:
        """Begin to follow a short opened at the close `price` of the bar that closed at `time`."""
        question = self._question
        entry = price * (1.0 - question.slippage)
        stop, target = entry * (1.0 + question.stop), entry * (1.0 - question.target)
        self._waiting.append(_Waiting(time, entry, stop, target, self._funding, forecasts))
        self._lowest_stop = min(self._lowest_stop, stop)
        self._highest_target = max(self._highest_target, target)

    def on_funding(self, rate: float, price: float) -> None:
        """Take in a settlement (a fraction) on a position worth `price`: shorts that are open receive it."""
        self._funding += rate * price

    def on_bar(self, bar: Bar) -> list[Outcome]:
        """Return what the bar has decided, oldest first."""
        if self._time and bar.time - self._time > bar.bar_ms:
            self._waiting.clear()
        self._time = bar.time
        hit = bar.high >= self._lowest_stop or bar.low <= self._highest_target
        due = bool(self._waiting) and self._waiting[0].time + self._question.horizon_ms <= bar.time
        if not (hit or due):
            return []
        outcomes: list[Outcome] = []
        kept: deque[_Waiting] = deque()
        for short in self._waiting:
            label = self._label(short, bar)
            if label is None:
                kept.append(short)
            else:
                outcomes.append(Outcome(short.time, label, short.forecasts))
        self._waiting = kept
        self._lowest_stop = min((short.stop for short in kept), default=math.inf)
        self._highest_target = max((short.target for short in kept), default=-math.inf)
        return outcomes

    def _label(self, short: _Waiting, bar: Bar) -> float | None:
        question, entry = self._question, short.entry
        if bar.time <= short.time:
            return None
        if bar.high >= short.stop:
            return 0.0
        if bar.low <= short.target:
            fill = min(bar.open, short.target) * (1.0 + question.slippage)
        elif bar.time >= short.time + question.horizon_ms:
            fill = bar.close * (1.0 + question.slippage)
        else:
            return None
        received = self._funding - short.funding
        profit = entry - fill - question.fee * (entry + fill) + received
        return 1.0 if profit > 0.0 else 0.0
