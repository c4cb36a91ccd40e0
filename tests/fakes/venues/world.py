"""What the exchanges of a test know: prices, funding and open interest as plain functions of time, with holes.

Every exchange sees the same past; `Venue` says how it differs: its interval of funding, its page, its faults.
"""

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

HOUR_MS = 3_600_000


def wall_ms() -> int:
    return time.time_ns() // 1_000_000


LISTED = wall_ms() // (24 * HOUR_MS) * (24 * HOUR_MS) - 200 * 24 * HOUR_MS


@dataclass(frozen=True, slots=True)
class Fault:
    """One answer in place of the right one."""

    status: int = 500
    body: str = '{"msg": "no"}'
    headers: dict[str, str] = field(default_factory=dict)
    delay_s: float = 0.0
    size: int = 0
    """Bytes to send in chunks, in place of `body`."""


@dataclass(slots=True)
class Venue:
    """One exchange. `holes`: times that its history lacks, of each kind; `healed_after` answers with a hole it has it.

    `most_rows` is the longest page it gives, whatever was asked for; `twice` sends every row of history twice.
    """

    name: str
    interval_ms: int = 8 * HOUR_MS
    rate: float = 0.0001
    predicted: float = 0.0002
    last: float = 90.0
    mark: float = 90.09
    index: float = 90.0
    symbols: tuple[str, ...] = ("LTC", "BTC")
    listed: int = LISTED
    most_rows: int = 10_000
    twice: bool = False
    holes: set[int] = field(default_factory=set)
    healed_after: int = 10**9
    stamp_age_ms: int = 0
    """How old the time is that its ticker and its answers carry."""
    trade_age_ms: int = 0
    keeps_interest_ms: int = 10**15
    faults: deque[Fault] = field(default_factory=deque)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    _holed: int = 0

    def now(self) -> int:
        return wall_ms() - self.stamp_age_ms

    def times(self, step_ms: int, start: int, stop: int) -> list[int]:
        """The times in [start, stop) at which there is a row, oldest first."""
        first = -(-max(start, self.listed) // step_ms) * step_ms
        whole = range(first, min(stop, wall_ms() + 1), step_ms)
        left = [at for at in whole if at not in self.holes]
        if len(left) != len(whole):
            self._holed += 1
            if self._holed > self.healed_after:
                left = list(whole)
        return left

    def paged(self, times: list[int], limit: int, *, newest: bool = False) -> Iterator[int]:
        """At most a page of `times`: the oldest, or the newest of them with the newest first."""
        count = min(limit, self.most_rows)
        kept = times[::-1][:count] if newest else times[:count]
        for at in kept:
            yield at
            if self.twice:
                yield at


def candle(at: int) -> tuple[float, float, float, float, float]:
    """Open, high, low, close and volume of the bar that opens at `at`."""
    base = 80.0 + at // 60_000 % 1000 / 100
    return base, base + 0.5, base - 0.5, base + 0.25, 10.0 + at // 60_000 % 7


def settled(at: int) -> float:
    """The rate that was settled at `at`."""
    return (at // HOUR_MS % 48 - 12) / 1e5


def interest(at: int) -> float:
    """Open interest in coins at `at`."""
    return 100_000.0 + at // HOUR_MS % 1000
