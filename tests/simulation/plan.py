"""What one seed does to the bot: disturbances with a beginning, a length and a chance of their own.

A plan is drawn once, before the run; each disturbance has its own generator. So one of them can be taken out without
changing what the others do, and a failing plan can be made smaller.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

FAULTY_MS, QUIET_MS = 210_000, 90_000
LENGTH_MS = FAULTY_MS + QUIET_MS
"""300 simulated seconds: faults for the first 210, then none, and everything must come right again."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A fault by the name that the exchange simulator's server gives it, and the rows of the catalogue it stands for.

    `longest_ms` 0 = it happens once. `weight` is how often it is drawn.
    """

    name: str
    rows: tuple[int, ...]
    longest_ms: int
    weight: int = 2


KINDS = {
    kind.name: kind
    for kind in (
        Kind("drop_request", (2,), 30_000),
        Kind("delay", (15,), 30_000),
        Kind("reject_n", (9,), 30_000),
        Kind("insufficient_balance", (10,), 30_000),
        Kind("rate_limit", (43,), 15_000),
        Kind("partial_fill_cancel", (6, 21), 60_000, 3),
        Kind("empty_book", (14,), 20_000),
        Kind("apply_no_answer", (1,), 60_000, 4),
        Kind("apply_then_code", (3, 4), 60_000, 3),
        Kind("late_answer", (7, 15), 60_000),
        Kind("resend", (12,), 60_000),
        Kind("drop_attached_stop", (17,), 60_000, 3),
        Kind("reject_trading_stop", (17, 20), 20_000),
        Kind("reduce_only_rejected", (11, 19), 15_000),
        Kind("shrink_before_close", (11, 21), 60_000),
        Kind("replica_lag", (5,), 60_000, 3),
        Kind("position_empty", (31,), 20_000),
        Kind("read_lost", (8, 44), 20_000),
        Kind("drop_frames", (8, 39), 90_000, 4),
        Kind("duplicate", (7,), 90_000),
        Kind("reorder", (7,), 90_000, 3),
        Kind("cut_network", (27, 38, 40), 40_000, 3),
        Kind("funding", (29, 30), 0),
        Kind("wick", (26,), 0),
        Kind("gap", (14, 20, 24), 0),
        Kind("liquidate", (25,), 0, 1),
        Kind("adl", (25,), 0, 1),
        Kind("foreign_order", (34,), 0, 1),
        Kind("candle_bad", (46,), 40_000),
        Kind("feed_silent", (39,), 40_000),
        Kind("clock_jump", (41, 42), 60_000),
        Kind("freeze", (42, 48), 0, 2),
        Kind("disk_full", (48,), 20_000, 1),
        Kind("crash", (28, 48), 0, 5),
        Kind("crash_in_commit", (48,), 0, 3),
        Kind("terminate", (48,), 0, 1),
        Kind("second_instance", (35,), 60_000, 1),
        Kind("halt", (), 0, 1),
        Kind("resume", (), 0, 4),
        Kind("flatten", (), 0, 1),
    )
}
ALL = tuple(KINDS)
FEWEST, MOST = 2, 10


@dataclass(frozen=True, slots=True)
class Disturbance:
    """One fault, armed from `at_ms` for `lasts_ms`; it strikes with `chance`, drawn from its own `seed`."""

    name: str
    at_ms: int
    lasts_ms: int
    chance: float
    seed: int

    def __str__(self) -> str:
        span = f" for {self.lasts_ms / 1000:.1f} s" if self.lasts_ms else ""
        return f"{self.at_ms / 1000:7.2f} s  {self.name}{span}, chance {self.chance:.2f}"


def plan_of(seed: int, names: tuple[str, ...] = ALL) -> tuple[Disturbance, ...]:
    """Return the plan of `seed`, oldest first, of faults of these names."""
    chance = random.Random(f"plan {seed}")
    return tuple(sorted(_drawn(chance, names), key=lambda one: one.at_ms))


def _drawn(chance: random.Random, names: tuple[str, ...]) -> Iterator[Disturbance]:
    weights = [KINDS[name].weight for name in names]
    for name in chance.choices(names, weights, k=chance.randint(FEWEST, MOST)):
        at_ms, longest_ms = chance.randrange(FAULTY_MS), KINDS[name].longest_ms
        lasts_ms = min(chance.randint(longest_ms // 8, longest_ms), FAULTY_MS - at_ms)
        yield Disturbance(
            name, at_ms, lasts_ms, chance.choice((0.3, 0.6, 1.0)), chance.randrange(2**32)
        )
