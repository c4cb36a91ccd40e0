"""`make soak-wire`: the bot as a process, over real sockets, through both clients, for as long as one has patience.

What research/soak.py cannot speed up is watched here in real time: pybit's threads, ccxt's sessions, the streams of
market and account, the optional order flow, orders and their answers; bars of a second, so that an hour holds as many
as sixty hours of minutes. Faults come and go all the time. What is judged is the same: memory, threads, files, journal
and log stay bounded, no bar is left out while the market is heard, nothing is uncovered or long. Writes
docs/soak-wire.md; ends with 1 when a bound was broken.
"""

import argparse
import contextlib
import itertools
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from bot.folders import journal_path
from bot.journal.reader import JournalReader
from cli.simulated import Simulated, simulated
from core.decision import Decision
from core.events import Fill
from tests import canaries
from tests.wire.kills import Truth, watching
from tests.wire.process import STATE, Desk, running, wait_for

FAULTS: tuple[dict[str, Any], ...] = (
    {"name": "apply_no_answer", "count": 1},
    {"name": "drop_frames", "probability": 0.2, "seconds": 5},
    {"name": "html200", "count": 1},
    {"name": "duplicate", "seconds": 5},
    {"name": "late_answer", "count": 2},
    {"name": "ws_drop"},
    {"name": "truncated", "count": 1},
    {"name": "reorder", "seconds": 5},
    {"name": "partial_fill_cancel", "count": 1},
    {"name": "http_503", "seconds": 4},
    {"name": "apply_then_code", "count": 1},
    {"name": "book_gap", "seconds": 3},
    {"name": "drop_request", "count": 1},
    {"name": "replica_lag", "seconds": 5, "params": {"ms": 2000}},
    {"name": "zombie", "seconds": 12},
    {"name": "funding"},
    {"name": "cut_network", "seconds": 5},
    {"name": "duplicate_rows", "seconds": 10},
    {"name": "position_empty", "count": 3},
    {"name": "rate_limit", "count": 5},
)
"""None that a person has to clear: whoever halts would only wait for the rest of the time."""
FAULT_EVERY_S, SAMPLE_EVERY_S, CLOSE_AFTER_BARS = 15.0, 5.0, 20
WARM_UP_SHARE, MOST_GROWTH_PCT = 0.3, 5.0
MOST_UNCOVERED_MS, LOG_BYTES, KEEP_DAYS = 5_000, 4_000_000, 0.01
CLIENTS = ("bybit", "ccxt")


@dataclass(frozen=True, slots=True)
class Sample:
    """What the process held at one moment; `at_s` since it began, sizes in bytes."""

    at_s: float
    resident: int
    threads: int
    files: int
    journal: int
    log: int


@dataclass(slots=True)
class Run:
    """What came of one client."""

    client: str
    seconds: float
    samples: list[Sample] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    bars: int = 0
    missed: int = 0
    twice: int = 0
    fills: int = 0
    rows: int = 0
    uncovered_ms: int = 0
    wrong: list[str] = field(default_factory=list)

    def growth_pct(self, of: Callable[[Sample], int]) -> float:
        """Return how much more the median of the last tenth is than that of a tenth after the warm-up."""
        count = len(self.samples)
        warm, tenth = int(count * WARM_UP_SHARE), max(count // 10, 1)
        first = [of(one) for one in self.samples[warm : warm + tenth]]
        last = [of(one) for one in self.samples[-tenth:]]
        return 100 * (statistics.median(last) / statistics.median(first) - 1)

    def judge(self) -> None:
        """Note every bound that was broken."""
        growth = self.growth_pct(lambda one: one.resident)
        for name, most in (("threads", 4), ("files", 8)):
            values = [getattr(one, name) for one in self.samples[len(self.samples) // 4 :]]
            if max(values[-5:]) > statistics.median(values) + most:
                self.wrong.append(f"{name} went from {values[0]} to {values[-1]}")
        for broken, said in (
            (growth >= MOST_GROWTH_PCT, f"resident memory grew by {growth:.1f} %"),
            (self.twice > 0, f"{self.twice} bars were decided twice"),
            (self.missed > 0, f"{self.missed} bars without a decision"),
            (self.uncovered_ms > MOST_UNCOVERED_MS, f"uncovered for {self.uncovered_ms} ms"),
            (max(one.log for one in self.samples) > LOG_BYTES, "the log went beyond its cap"),
            (self.fills < 2, "nothing was traded"),
        ):
            if broken:
                self.wrong.append(said)


def settle(desk: Desk, exchange: Simulated, client: str) -> None:
    """Write settings for short lives, a journal that forgets after a quarter of an hour, and a log with a cap."""
    desk.settle(exchange.rest, exchange.ws, exchange.key, exchange.secret, client=client)
    path = desk.folder / "config.yaml"
    text = path.read_text().replace("time_exit_bars: 50000", f"time_exit_bars: {CLOSE_AFTER_BARS}")
    text = text.replace(
        "{level: debug, format: json}", "{level: info, format: json, file: ebb.log, max_mb: 4}"
    )
    path.write_text(f"{text}journal: {{keep_days: {KEEP_DAYS}}}\nsources: {{flow: true}}\n")


def run(desk: Desk, exchange: Simulated, client: str, seconds: float) -> Run:
    """Let a bot run on an exchange of its own; return what came of it."""
    found, truth = Run(client, seconds), Truth(exchange)
    settle(desk, exchange, client)
    with watching(truth), running(desk) as process:
        wait_for(lambda: desk.records(Decision), process, desk)
        _live(found, desk, exchange, psutil.Process(process.pid))
        if process.poll() is not None:
            found.wrong.append(f"the bot left with {process.returncode}: {desk.said()[-300:]}")
        process.terminate()
        if process.wait(20) != 0:
            found.wrong.append(f"SIGTERM ended it with {process.returncode}")
    found.uncovered_ms = truth.uncovered_ms
    if truth.was_long:
        found.wrong.append("the account was long")
    _read_back(found, desk)
    secrets = (canaries.KEY, canaries.SECRET)
    found.wrong += [f"a secret stands in {one}" for one in canaries.leaks(desk.folder, secrets)]
    found.judge()
    return found


def _live(found: Run, desk: Desk, exchange: Simulated, process: psutil.Process) -> None:
    """Let time and faults pass, and take samples."""
    began, faults = time.monotonic(), itertools.cycle(FAULTS)
    next_fault, next_sample = FAULT_EVERY_S, 0.0
    while (at_s := time.monotonic() - began) < found.seconds and process.is_running():
        if at_s >= next_fault:
            next_fault += FAULT_EVERY_S
            fault = next(faults)
            exchange.ask("POST", "/simulator/faults", dict(fault))
            found.faults[str(fault["name"])] += 1
        if at_s >= next_sample:
            next_sample += SAMPLE_EVERY_S
            with contextlib.suppress(psutil.Error):
                found.samples.append(_sample(at_s, desk, process))
        time.sleep(0.2)


def _sample(at_s: float, desk: Desk, process: psutil.Process) -> Sample:
    return Sample(
        at_s,
        process.memory_info().rss,
        process.num_threads(),
        process.num_fds(),
        sum(_sizes(journal_path(desk.home, STATE).parent, "journal.sqlite*")),
        sum(_sizes(desk.home, "ebb.log*")),
    )


def _sizes(folder: Path, pattern: str) -> Iterator[int]:
    for path in folder.glob(pattern):
        with contextlib.suppress(OSError):
            yield path.stat().st_size


def _read_back(found: Run, desk: Desk) -> None:
    """Count what the journal says, every row of it proved by its checksum."""
    decided: list[int] = []
    with JournalReader(journal_path(desk.home, STATE)) as reader:
        for row in reader.read():
            found.rows = row.sequence
            record = row.record
            if isinstance(record, Decision):
                decided.append(record.time)
            found.fills += isinstance(record, Fill)
    found.bars = (max(decided) - min(decided)) // 1000 + 1
    found.missed = found.bars - len(set(decided))
    found.twice = len(decided) - len(set(decided))


def page(runs: list[Run]) -> str:
    """Return the page."""
    broken = [f"{one.client}: {said}" for one in runs for said in one.wrong]
    verdict = f"Broken: {'; '.join(broken)}." if broken else "Every bound held."
    rows = "\n".join(_rows(runs))
    faults = sum((one.faults for one in runs), Counter[str]())
    told = ", ".join(f"{count} x {name}" for name, count in sorted(faults.items()))
    return f"""# Soaking over the wire

Written by `make soak-wire` (tests/wire/soak.py): `ebb run` as a process of its own against the simulated exchange, in
real time and over real sockets, bars of a second, with the optional order flow; once through pybit and once through
ccxt. pybit's threads and blocking sockets cannot be sped up, so this is no week: it holds as many bars as
{runs[0].bars / 60:.0f} hours of minutes. Venues, crowd and chain are not part of it.

{verdict}

| | {" | ".join(f"through {one.client}" for one in runs)} |
|---|{"---|" * len(runs)}
{rows}

- Faults, one every {FAULT_EVERY_S:.0f} s for each: {told}.
- Memory is compared between the tenth after the first {WARM_UP_SHARE:.0%} and the last tenth.
"""


def _rows(runs: list[Run]) -> Iterator[str]:
    def row(name: str, of: Callable[[Run], str]) -> str:
        return f"| {name} | {' | '.join(of(one) for one in runs)} |"

    def span(name: str, scale: float, unit: str) -> str:
        def of(one: Run) -> str:
            values = [getattr(sample, name) / scale for sample in one.samples]
            return f"{values[int(len(values) * WARM_UP_SHARE)]:.1f} -> {values[-1]:.1f}{unit}"

        return row({"files": "open files", "log": "log"}.get(name, name), of)

    yield row("minutes", lambda one: f"{one.seconds / 60:.0f}")
    yield row("bars", lambda one: f"{one.bars:,}")
    yield row("bars without a decision", lambda one: f"{one.missed}")
    yield row("fills", lambda one: f"{one.fills}")
    yield row("rows written", lambda one: f"{one.rows:,}")
    yield row("memory growth", lambda one: f"{one.growth_pct(lambda s: s.resident):+.1f} %")
    yield span("resident", 1e6, " MB")
    yield span("journal", 1e6, " MB")
    yield span("log", 1e6, " MB")
    yield span("threads", 1, "")
    yield span("files", 1, "")
    yield row("longest uncovered", lambda one: f"{one.uncovered_ms} ms")


def _exchange(folder: Path) -> contextlib.AbstractContextManager[Simulated]:
    options = ("--control", "--no-limits", "--history-bars", "600", "--seed", "1")
    return simulated(
        folder / "exchange", *options, "--key", canaries.KEY, "--secret", canaries.SECRET
    )


def main() -> int:
    """Run both clients, one beside the other; write the page."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--minutes", type=float, default=30.0)
    asked.add_argument("--out", type=Path, default=Path("docs") / "soak-wire.md")
    wish = asked.parse_args()
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        exchanges = [stack.enter_context(_exchange(folder / client)) for client in CLIENTS]
        desks = [Desk(folder / client / "bot") for client in CLIENTS]
        pool = stack.enter_context(ThreadPoolExecutor(len(CLIENTS)))
        seconds = itertools.repeat(wish.minutes * 60)
        runs = list(pool.map(run, desks, exchanges, CLIENTS, seconds))
    wish.out.write_text(page(runs))
    sys.stdout.write(f"written: {wish.out}\n")
    broken = [f"{one.client}: {said}" for one in runs for said in one.wrong]
    sys.stdout.write("".join(f"FAILED: {said}\n" for said in broken))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
