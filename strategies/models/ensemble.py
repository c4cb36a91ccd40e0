"""Several models heard as one: each counts as its forecasts have come true, the newest the most.

A forecast waits until its own barrier is hit, then its log loss in excess of the base rate's is added to its member's
decayed sum; weights are what these sums say, kept between a floor and a cap. A member that is stale, muted or cannot
speak drops out, and the others share its weight. The same events give the same weights, to the last bit. It must not
know files, clocks, nor what its members are made of.
"""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from core.decision import Voice
from core.events import Bar, Event, FeedHealth, FundingRate
from core.feeds import MEMBER
from core.memory import Standing
from strategies.models.member import Member
from strategies.models.outcome import Question, Tracker
from strategies.models.weights import Rule, excess_loss, updated, weighed

NOBODY = "no member could speak"


@dataclass(frozen=True, slots=True)
class Seat:
    """One member with the question it answers and the base rate it was taught at."""

    member: Member
    question: Question
    base_rate: float


class Ensemble:
    """Implements `core.plugs.Model` and `core.plugs.Panel` over its members.

    `standings` is the warm start: what the members' walk-forward scores are worth.
    """

    def __init__(
        self, seats: Sequence[Seat], rule: Rule, symbol: str, standings: Sequence[Standing]
    ) -> None:
        self._seats, self._rule, self._symbol = tuple(seats), rule, symbol
        self._place = {seat.member.name: k for k, seat in enumerate(self._seats)}
        self._loss = [0.0] * len(self._seats)
        self._outcomes = [0] * len(self._seats)
        self._start = tuple(standings)
        self._take(standings)
        self._trackers = {question: Tracker(question) for question in self._questions()}
        self._muted: dict[str, str] = {}
        self._voices: tuple[Voice, ...] = ()
        self._bar: Bar | None = None
        self._close = math.nan
        self._recalled: deque[tuple[int, float, tuple[tuple[int, float], ...]]] = deque()
        self.counted_until = 0
        self.silent = ""

    @property
    def members(self) -> tuple[Member, ...]:
        """The members in order."""
        return tuple(seat.member for seat in self._seats)

    def wrap(self, members: Sequence[Member]) -> None:
        """Put other members of the same names into the same seats; what has been counted stays."""
        pairs = zip(self._seats, members, strict=True)
        self._seats = tuple(Seat(one, seat.question, seat.base_rate) for seat, one in pairs)

    def with_members(self, members: Sequence[Member]) -> "Ensemble":
        """Return a fresh ensemble of the same seats and warm start with other members of the same names in them."""
        pairs = zip(self._seats, members, strict=True)
        seats = [Seat(member, seat.question, seat.base_rate) for seat, member in pairs]
        return Ensemble(seats, self._rule, self._symbol, self._start)

    def _questions(self) -> list[Question]:
        return list(dict.fromkeys(seat.question for seat in self._seats))

    def observe(self, event: Event) -> None:
        """Take in a bar (outcomes are read from it), a settlement, or the health of a member."""
        if isinstance(event, Bar):
            if event.symbol == self._symbol and event.bar_ms == self._rule.bar_ms:
                self.settle()
                self._bar, self._close = event, event.close
        elif isinstance(event, FundingRate):
            if event.symbol == self._symbol and self._close == self._close:
                for tracker in self._trackers.values():
                    tracker.on_funding(event.rate, self._close)
        elif isinstance(event, FeedHealth) and event.feed.startswith(MEMBER):
            name = event.feed.removeprefix(MEMBER)
            self._muted.pop(name, None)
            if not event.ok:
                self._muted[name] = event.reason or "muted"

    def settle(self) -> None:
        """Count the outcomes that the newest bar has decided, once what was settled at its close is known."""
        bar, self._bar = self._bar, None
        if bar is None:
            return
        for tracker in self._trackers.values():
            for outcome in tracker.on_bar(bar):
                if bar.time > self.counted_until:
                    self._count(outcome.forecasts, outcome.label)
        self.counted_until = max(self.counted_until, bar.time)
        while self._recalled and self._recalled[0][0] <= bar.time:
            time, close, forecasts = self._recalled.popleft()
            if time == bar.time:
                self._await(time, close, forecasts)

    def _count(self, forecasts: Sequence[tuple[int, float]], label: float) -> None:
        for place, forecast in forecasts:
            loss = excess_loss(forecast, self._seats[place].base_rate, label)
            self._loss[place] = updated(self._rule, self._loss[place], loss)
            self._outcomes[place] += 1
        self._loss = self._rule.bounded(self._loss)

    def forecast(self, vector: Sequence[float]) -> float:
        """Return the weighted forecast of those who speak; NaN when nobody does."""
        newest = self._bar
        self.settle()
        said = [self._ask(seat, vector) for seat in self._seats]
        speaking = [k for k, (value, _) in enumerate(said) if value == value]
        shares = weighed(self._rule, [self._loss[k] for k in speaking])
        weights = dict(zip(speaking, shares, strict=True))
        self._voices = tuple(
            Voice(seat.member.name, value, weights.get(k, 0.0), why)
            for k, (seat, (value, why)) in enumerate(zip(self._seats, said, strict=True))
        )
        if not speaking:
            self.silent = "; ".join(dict.fromkeys(why for _, why in said)) or NOBODY
            return math.nan
        self.silent = ""
        if newest is not None:
            self._await(newest.time, newest.close, [(k, said[k][0]) for k in speaking])
        return math.fsum(weights[k] * said[k][0] for k in speaking)

    def _ask(self, seat: Seat, vector: Sequence[float]) -> tuple[float, str]:
        muted = self._muted.get(seat.member.name)
        if muted is not None:
            return math.nan, muted
        value = seat.member.forecast(vector)
        if 0.0 <= value <= 1.0:
            return value, ""
        return math.nan, seat.member.silent or "no forecast"

    def _await(self, time: int, price: float, forecasts: Sequence[tuple[int, float]]) -> None:
        for question, tracker in self._trackers.items():
            own = tuple(pair for pair in forecasts if self._seats[pair[0]].question == question)
            if own:
                tracker.ask(time, price, own)

    def voices(self) -> tuple[Voice, ...]:
        """Return what the members said in the newest forecast."""
        return self._voices

    def standings(self) -> tuple[Standing, ...]:
        """Return how the members have done, every outcome up to `counted_until` counted."""
        return tuple(
            Standing(seat.member.name, self._loss[k], self._outcomes[k])
            for k, seat in enumerate(self._seats)
        )

    def recall(self, standings: Sequence[Standing], counted_until: int) -> None:
        """Take up what an earlier run had counted; members that it did not have keep their warm start."""
        self._take(standings)
        self.counted_until = counted_until

    def recall_forecasts(self, time: int, close: float, voices: Sequence[Voice]) -> None:
        """Take up the forecasts of one earlier decision, oldest first; their bars are to be played again.

        Outcomes up to `counted_until` are not counted twice.
        """
        known = [
            (self._place[voice.name], voice.forecast)
            for voice in voices
            if voice.name in self._place and voice.forecast == voice.forecast
        ]
        self._recalled.append((time, close, tuple(known)))

    def _take(self, standings: Sequence[Standing]) -> None:
        for standing in standings:
            place = self._place.get(standing.name)
            if place is not None and math.isfinite(standing.loss):
                self._loss[place], self._outcomes[place] = standing.loss, standing.outcomes
