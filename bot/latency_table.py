"""What a journal says of latency: every stage's times and every kind of event's delays, in percentiles.

It reads Stages and Delays, and counts the decisions that the budget refused. It must not know how they
were measured.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from bot.journal.reader import JournalReader
from bot.source_ages import SourceHeard, sources_heard
from core.decision import Decision
from core.latency import EDGES_MS, Delays, Stages

ORDER = (
    "received", "queued", "features", "forecast", "risk", "journal",
    "sent", "acknowledged", "filled",
)  # fmt: skip
NEWEST_ROWS = 200_000
"""How far back is looked where nothing else is asked for."""
_US_PER_MS = 1000.0
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table, in ms. Percentiles of delays are the upper edges of their classes."""

    name: str
    count: int
    p50_ms: float
    p90_ms: float
    p99_ms: float
    largest_ms: float


@dataclass(slots=True)
class LatencyTable:
    """The whole table. `refused` counts the decisions to open that came too late."""

    stages: list[Line] = field(default_factory=list)
    delays: list[Line] = field(default_factory=list)
    sources: list[SourceHeard] = field(default_factory=list)
    until_ms: int = 0
    """Time of the newest row: what an age is counted to."""
    refused: int = 0
    decisions: int = 0
    clock_offset_ms: int | None = None
    histogram: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """Delays of each kind of event as counts by `core.latency.EDGES_MS`."""


def read_latency(reader: JournalReader, after: int = 0) -> LatencyTable:
    """Return the table of all that was measured in a journal. Raises JournalError."""
    table = LatencyTable()
    stages: dict[str, list[float]] = {}
    for one in _records(reader, "Stages", Stages, after):
        for name, us in zip(one.names, one.microseconds, strict=True):
            stages.setdefault(name, []).append(us / _US_PER_MS)
    table.stages = [_line(name, stages[name]) for name in ORDER if name in stages]
    largest: dict[str, int] = {}
    for delay in _records(reader, "Delays", Delays, after):
        before = table.histogram.get(delay.kind, (0,) * len(delay.counts))
        table.histogram[delay.kind] = tuple(map(sum, zip(before, delay.counts, strict=True)))
        largest[delay.kind] = max(largest.get(delay.kind, 0), delay.largest_ms)
    for kind, counts in sorted(table.histogram.items()):
        table.delays.append(_counted(kind, counts, largest[kind]))
    for decision in _records(reader, "Decision", Decision, after):
        verdict = decision.verdict
        table.decisions += 1
        if verdict is not None and any(said.rule == "latency" for said in verdict.findings):
            table.refused += 1
    newest = reader.last()
    table.sources, table.until_ms = sources_heard(reader), newest.time_ms if newest else 0
    offset = reader.meta("clock_offset_ms")
    table.clock_offset_ms = int(offset) if offset is not None else None
    return table


def read_newest(reader: JournalReader, rows: int = NEWEST_ROWS) -> LatencyTable:
    """Return the table of the newest `rows` rows of a journal. Raises JournalError."""
    newest = reader.last()
    return read_latency(reader, max((newest.sequence if newest is not None else 0) - rows, 0))


def _records(reader: JournalReader, name: str, kind: type[T], after: int) -> Iterable[T]:
    for row in reader.read(kind=name, after=after):
        record = row.record
        if isinstance(record, kind):
            yield record


def _line(name: str, values: list[float]) -> Line:
    ordered = sorted(values)
    last = len(ordered) - 1
    p50, p90, p99 = (ordered[min(int(share * len(ordered)), last)] for share in (0.5, 0.9, 0.99))
    return Line(name, len(ordered), p50, p90, p99, ordered[-1])


def _counted(name: str, counts: tuple[int, ...], largest: int) -> Line:
    edges = (*(float(edge) for edge in EDGES_MS), float(largest))
    p50, p90, p99 = (_edge_at(share * sum(counts), counts, edges) for share in (0.5, 0.9, 0.99))
    return Line(name, sum(counts), p50, p90, p99, float(largest))


def _edge_at(rank: float, counts: tuple[int, ...], edges: tuple[float, ...]) -> float:
    seen = 0
    for edge, count in zip(edges, counts, strict=True):
        seen += count
        if seen >= rank:
            return edge
    return edges[-1]
