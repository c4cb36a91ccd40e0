"""What a soak came to: its samples and counts, what its journal says, and which bounds were broken."""

import re
import statistics
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.config.model import Config
from bot.folders import journal_path
from bot.journal.reader import JournalReader
from core.calendar import HOUR_MS, MINUTE_MS
from core.decision import Decision
from core.events import (
    BookDepth,
    FeedHealth,
    Fill,
    Liquidation,
    Mention,
    OnChain,
    OpenInterest,
    VenueFunding,
    VenuePrice,
)
from core.feeds import SOURCE
from research.soak_sources import NAMES as SOURCES
from strategies.features.catalogue import NAMES as BARS_ALONE
from strategies.features.catalogue import names_with

MOST_GROWTH_PCT = 5.0
MOST_WAITING = 100
MOST_FILES = 10
"""Connections of the sources come and go."""
LOST_FOR_MS = 2 * HOUR_MS
"""No trouble of a source lasts as long."""
KINDS = (BookDepth, Liquidation, OpenInterest, VenuePrice, VenueFunding, Mention, OnChain)
LOG_BYTES = 4_000_000
WARM_UP_DAYS = 2.0
_PORT = re.compile(r"127\.0\.0\.1:\d+/")


@dataclass(frozen=True, slots=True)
class Sample:
    """What there was at `at_h` (virtual hours); sizes in bytes, `waiting` the most events since the one before."""

    at_h: float
    resident: int
    journal_used: int
    journal_files: int
    log: int
    waiting: int
    tasks: int
    files: int
    chain: int = 0
    """What the chain's watcher has written down."""


@dataclass(slots=True)
class Soaked:
    """What a run came to."""

    hours: float
    restarts_h: tuple[float, ...]
    seconds: float = 0.0
    processor_s: float = 0.0
    samples: list[Sample] = field(default_factory=list)
    most_waiting: int = 0
    restarts: int = 0
    faults: dict[str, int] = field(default_factory=dict)
    bars: int = 0
    missed: list[int] = field(default_factory=list)
    decided_twice: int = 0
    rows: int = 0
    rows_left: int = 0
    fills: int = 0
    heard: dict[str, int] = field(default_factory=dict)
    """Events of the optional sources, by kind, among the rows that are left."""
    spoke: int = 0
    spoke_of: int = 0
    """How many of the features of sources had a number at some decision, of how many."""
    lost: dict[str, int] = field(default_factory=dict)
    still_lost: list[str] = field(default_factory=list)

    def count(self, fault: str) -> None:
        """Note that `fault` was injected once more."""
        self.faults[fault] = self.faults.get(fault, 0) + 1

    def growth_pct(self, of: Callable[[Sample], float]) -> float:
        """Return how much more the median of the last day is than that of the first day after warming up."""
        end_h, day_h = self.samples[-1].at_h, min(24.0, self.hours / 4)
        warm_h = min(WARM_UP_DAYS * 24, self.hours / 2)
        first = [of(one) for one in self.samples if warm_h <= one.at_h < warm_h + day_h]
        last = [of(one) for one in self.samples if one.at_h > end_h - day_h]
        before, after = statistics.median(first), statistics.median(last)
        return 100 * (after / before - 1) if before else 0.0

    def most_between_starts(self) -> int:
        """Return by how many bytes memory grew at most within one run, after the warm-up."""
        runs: dict[int, list[int]] = {}
        for one in self.samples:
            if one.at_h >= min(WARM_UP_DAYS * 24, self.hours / 2):
                runs.setdefault(bisect_right(self.restarts_h, one.at_h), []).append(one.resident)
        return max(run[-1] - run[0] for run in runs.values())

    def failures(self) -> list[str]:
        """Return every bound that was broken, in words; none = it holds."""
        growth = self.growth_pct(lambda one: one.resident)
        files = {one.files for one in self.samples[len(self.samples) // 4 :]}
        log = max(one.log for one in self.samples)
        return [
            said
            for broken, said in (
                (
                    bool(self.missed),
                    f"{len(self.missed)} bars without a decision: {self.missed[:5]}",
                ),
                (self.decided_twice > 0, f"{self.decided_twice} bars decided twice"),
                (growth >= MOST_GROWTH_PCT, f"resident memory grew by {growth:.1f} %"),
                (self.most_waiting > MOST_WAITING, f"{self.most_waiting} events waited"),
                (log > LOG_BYTES, f"the log took {log} bytes"),
                (
                    max(files) - min(files) > MOST_FILES,
                    f"open files went from {min(files)} to {max(files)}",
                ),
                (bool(self.still_lost), f"stayed lost: {', '.join(self.still_lost)}"),
                (0 in self.heard.values(), f"not everything was heard: {self.heard}"),
            )
            if broken
        ]


def read_back(config: Config, soaked: Soaked) -> None:
    """Count what the journal says, every row of it proved; a bar without a decision is a missed one."""
    market = config.market
    begun = market.start_ms + market.history_bars * MINUTE_MS
    decided: list[int] = []
    spoke: set[int] = set()
    health: dict[str, FeedHealth] = {}
    soaked.heard = {kind.__name__: 0 for kind in KINDS}
    with JournalReader(journal_path(config.home, config.state)) as reader:
        for row in reader.read():
            soaked.rows_left += 1
            soaked.rows = row.sequence
            record = row.record
            if isinstance(record, Decision):
                decided.append(record.time)
                spoke.update(at for at, value in enumerate(record.vector) if value == value)
            elif isinstance(record, FeedHealth) and record.feed.startswith(SOURCE):
                health[record.feed] = record
                name = _PORT.sub("", record.feed.removeprefix(SOURCE))
                soaked.lost[name] = soaked.lost.get(name, 0) + (not record.ok)
            elif row.kind in soaked.heard:
                soaked.heard[row.kind] += 1
            soaked.fills += isinstance(record, Fill)
    soaked.bars = round(soaked.hours * 60)
    wanted = {begun + number * MINUTE_MS for number in range(1, soaked.bars + 1)}
    soaked.missed = sorted(wanted - set(decided))
    soaked.decided_twice = len(decided) - len(set(decided))
    soaked.spoke = sum(at >= len(BARS_ALONE) for at in spoke)
    soaked.spoke_of = len(names_with(SOURCES)) - len(BARS_ALONE)
    soaked.still_lost = [
        f"{feed} ({one.reason})"
        for feed, one in health.items()
        if not one.ok and one.time < max(decided) - LOST_FOR_MS
    ]
