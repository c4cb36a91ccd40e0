"""What was measured of a decision's way: written into the journal beside it, never read by the machine."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stages:
    """How long each step of one decision's or order's way took (us), in order. `id` is the decision's.

    A decision: `received` (from the exchange's time of the newest tick to here), `queued` (until the engine took the
    event that called for it), `features`, `forecast`, `risk`, `journal` (until its commands may leave). An order of it:
    `sent`, `acknowledged`, `filled`. `time` is the decision's (ms UTC).
    """

    time: int
    id: str
    names: tuple[str, ...]
    microseconds: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Delays:
    """How long a kind of event took from the exchange to here since the last such record, as counts by size.

    `counts[k]` counts delays below `core.latency.EDGES_MS[k]`, and not below the edge before; the last one the rest.
    """

    time: int
    kind: str
    newest_ms: int
    largest_ms: int
    counts: tuple[int, ...]


EDGES_MS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 60_000)
"""Upper edges of the classes that delays are counted in (ms)."""
