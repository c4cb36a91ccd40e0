"""How far the exchange's clock is from the host's. It knows neither clock: both are asked through functions."""

from collections.abc import Callable
from dataclasses import dataclass

TRIES = 3


@dataclass(frozen=True, slots=True)
class Offset:
    """Exchange time less host time (ms), and the time the question took (ms): the error is at most half of it."""

    offset_ms: int
    round_trip_ms: int


def measure(ask_exchange: Callable[[], int], host: Callable[[], int], tries: int = TRIES) -> Offset:
    """Ask `tries` times and keep the quickest answer, taken for the time halfway. Raises what `ask_exchange` does."""
    best: Offset | None = None
    for _ in range(tries):
        before = host()
        exchange = ask_exchange()
        after = host()
        found = Offset(exchange - (before + after) // 2, after - before)
        if best is None or found.round_trip_ms < best.round_trip_ms:
            best = found
    assert best is not None  # noqa: S101 - there is at least one try
    return best
