"""How long each member of an ensemble takes to answer; one that is slow again and again sits out for a while.

What it finds goes to the engine as an event like any other (`FeedHealth` of feed `model:<id>`), so that a replay of the
journal mutes the same member at the same bar. It must not know what a member is made of.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.events import Event, FeedHealth
from core.feeds import MEMBER
from strategies.models.member import Member

STRIKES = 3
"""Slow answers in a row after which a member sits out: one may be the host's fault."""


@dataclass(frozen=True, slots=True)
class Budget:
    """An answer may take `answer_ms`; who was too slow is tried again after `rest_ms`."""

    answer_ms: float
    rest_ms: int


class Stopwatch:
    """Times all members of one ensemble. `report` takes what it finds; the last one that speaks is never muted.

    `ticks_ns` is a monotonic clock, `now_ms` the time that events carry.
    """

    def __init__(
        self,
        budget: Budget,
        report: Callable[[Event], None],
        now_ms: Callable[[], int],
        ticks_ns: Callable[[], int],
    ) -> None:
        self._budget, self._report = budget, report
        self._now_ms, self._ticks_ns = now_ms, ticks_ns
        self._strikes: dict[str, int] = {}
        self._until: dict[str, int] = {}

    def around(self, members: Sequence[Member]) -> list["Timed"]:
        """Return the members, each timed."""
        self._strikes = dict.fromkeys((member.name for member in members), 0)
        return [Timed(member, self) for member in members]

    def ask(self, member: Member, vector: Sequence[float]) -> float:
        """Return the member's forecast, and mind how long it took."""
        started = self._ticks_ns()
        forecast = member.forecast(vector)
        took_ms = (self._ticks_ns() - started) / 1e6
        self._mind(member.name, took_ms)
        return forecast

    def _mind(self, name: str, took_ms: float) -> None:
        now = self._now_ms()
        for muted in [one for one, until in self._until.items() if until <= now]:
            del self._until[muted]
            self._strikes[muted] = 0
            self._report(FeedHealth(now, now, MEMBER + muted, True, "rested"))
        slow = took_ms > self._budget.answer_ms
        self._strikes[name] = self._strikes[name] + 1 if slow else 0
        speaking = len(self._strikes) - len(self._until)
        if self._strikes[name] >= STRIKES and name not in self._until and speaking > 1:
            self._until[name] = now + self._budget.rest_ms
            why = f"slow: {took_ms:.1f} ms, {self._budget.answer_ms:g} ms are allowed"
            self._report(FeedHealth(now, now, MEMBER + name, False, why))


class Timed:
    """Implements `strategies.models.member.Member` around another one."""

    def __init__(self, member: Member, stopwatch: Stopwatch) -> None:
        self._member, self._stopwatch = member, stopwatch

    @property
    def name(self) -> str:
        """Return the id of the model."""
        return self._member.name

    @property
    def silent(self) -> str:
        """Return why the newest forecast is NaN; '' when it is not."""
        return self._member.silent

    def forecast(self, vector: Sequence[float]) -> float:
        """Return the member's forecast."""
        return self._stopwatch.ask(self._member, vector)
