"""A member that is slow again and again sits out, is told of by an event, and is tried again."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.inference.stopwatch import STRIKES, Budget, Stopwatch
from core.events import Event, FeedHealth

BUDGET = Budget(answer_ms=5.0, rest_ms=1_000)


@dataclass(slots=True)
class Hands:
    """A clock that members move."""

    ns: int = 0
    ms: int = 0
    told: list[Event] = field(default_factory=list)

    def stopwatch(self) -> Stopwatch:
        return Stopwatch(BUDGET, self.told.append, lambda: self.ms, lambda: self.ns)


@dataclass(slots=True)
class Takes:
    """A member that takes so many ms to answer."""

    name: str
    hands: Hands
    took_ms: float
    silent: str = ""

    def forecast(self, vector: Sequence[float]) -> float:
        self.hands.ns += int(self.took_ms * 1e6)
        return 0.5


def test_a_slow_member_is_muted_after_some_strikes_and_rested_later() -> None:
    hands = Hands()
    slow, quick = hands.stopwatch().around([Takes("a", hands, 9.0), Takes("b", hands, 1.0)])
    for _ in range(STRIKES):
        assert hands.told == []
        assert slow.forecast(()) == 0.5
    assert hands.told == [FeedHealth(0, 0, "model:a", False, "slow: 9.0 ms, 5 ms are allowed")]
    hands.ms = 999
    quick.forecast(())
    assert len(hands.told) == 1
    hands.ms = 1_000
    quick.forecast(())
    assert hands.told[1] == FeedHealth(1_000, 1_000, "model:a", True, "rested")


def test_one_slow_answer_among_quick_ones_is_forgiven() -> None:
    hands = Hands()
    member = Takes("a", hands, 9.0)
    timed, _ = hands.stopwatch().around([member, Takes("b", hands, 1.0)])
    for number in range(12):
        member.took_ms = 1.0 if number % STRIKES == 0 else 9.0
        timed.forecast(())
    assert hands.told == []


def test_the_last_one_that_speaks_is_never_muted() -> None:
    hands = Hands()
    both = hands.stopwatch().around([Takes("a", hands, 9.0), Takes("b", hands, 9.0)])
    for _ in range(10):
        for timed in both:
            timed.forecast(())
    assert [event.feed for event in hands.told if isinstance(event, FeedHealth)] == ["model:a"]
