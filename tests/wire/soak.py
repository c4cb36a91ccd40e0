"""`make soak-wire`: the bot as a process, over real sockets, through both clients, for as long as one has patience.

What research/soak.py cannot speed up is watched here in real time: pybit's threads, ccxt's sessions, the streams of
market and account, orders and their answers, and every optional source: order flow, other exchanges, the crowd, a real
litecoind (tests/wire/around/). Bars of a second, so that an hour holds as many as sixty hours of minutes. Faults come
and go all the time, at the exchange and at the sources. What is judged is the same: memory, threads, files, queue,
journal and log stay bounded, no bar is left out, no source stays lost, nothing is uncovered or long. Writes
docs/soak-wire.md and its chart; ends with 1 when a bound was broken.
"""

import argparse
import contextlib
import itertools
import json
import re
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from bot.folders import journal_path
from bot.journal.reader import JournalReader
from bot.sourcing import CHAIN_ALERTS
from cli.simulated import Simulated, simulated
from core.decision import Decision
from core.events import FeedHealth, Fill
from core.feeds import SOURCE
from tests import canaries
from tests.wire.around.around import CALM_S, Around
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
MOST_UNCOVERED_MS, LOG_BYTES, KEEP_DAYS, MOST_WAITING = 5_000, 4_000_000, 0.002, 1_000
MOST_JOURNAL_BYTES_A_BAR = 10_000
"""A decision holds some 200 numbers; the tape of three minutes has to make room for that of the next."""
LEFT_ALONE = "asked again in"
CLIENTS = ("bybit", "ccxt")
_PORT = re.compile(r"127\.0\.0\.1:\d+/")


@dataclass(frozen=True, slots=True)
class Sample:
    """What the process held at one moment; `at_s` since it began, sizes in bytes."""

    at_s: float
    resident: int
    threads: int
    files: int
    journal: int
    chain: int
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
    waiting: int = 0
    """The most events that waited for the engine, of those counts that the log has."""
    heard: Counter[str] = field(default_factory=Counter)
    """Events of the optional sources, by kind."""
    lost: Counter[str] = field(default_factory=Counter)
    """How often each source was told as lost."""
    hardships: Counter[str] = field(default_factory=Counter)
    """What the sources suffered."""
    without: str = ""
    calm_s: float = CALM_S
    wrong: list[str] = field(default_factory=list)

    def growth_pct(self, of: Callable[[Sample], int]) -> float:
        """Return how much more the median of the last tenth is than that of a tenth after the warm-up."""
        count = len(self.samples)
        warm, tenth = int(count * WARM_UP_SHARE), max(count // 10, 1)
        first = [of(one) for one in self.samples[warm : warm + tenth]]
        last = [of(one) for one in self.samples[-tenth:]]
        return 100 * (statistics.median(last) / statistics.median(first) - 1)

    def journal_bytes_a_bar(self, from_share: float) -> float:
        """Return what the journal's files grew by a bar from that share of the run on."""
        first, last = self.samples[int(len(self.samples) * from_share)], self.samples[-1]
        return (last.journal - first.journal) / max(last.at_s - first.at_s, 1.0)

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
            (
                self.journal_bytes_a_bar(WARM_UP_SHARE) > MOST_JOURNAL_BYTES_A_BAR,
                "the journal grew by more than its decisions",
            ),
            (self.waiting > MOST_WAITING, f"{self.waiting} events waited"),
        ):
            if broken:
                self.wrong.append(said)


def settle(desk: Desk, exchange: Simulated, client: str, around: Around) -> None:
    """Write settings for short lives, a journal that forgets after three minutes, a log with a cap, every source."""
    desk.settle(exchange.rest, exchange.ws, exchange.key, exchange.secret, client=client)
    path = desk.folder / "config.yaml"
    text = path.read_text().replace("time_exit_bars: 50000", f"time_exit_bars: {CLOSE_AFTER_BARS}")
    text = text.replace(
        "{level: debug, format: json}", "{level: info, format: json, file: ebb.log, max_mb: 4}"
    )
    kept = f"journal: {{keep_days: {KEEP_DAYS}}}\nloop: {{status_every_s: 5}}\n"
    path.write_text(f"{text}{kept}sources:\n  flow: true\n{around.settle(desk.folder)}")


def run(folder: Path, exchange: Simulated, client: str, seconds: float) -> Run:
    """Let a bot run on an exchange and in surroundings of its own; return what came of it."""
    found, truth = Run(client, seconds), Truth(exchange)
    with Around(folder / "around", CLIENTS.index(client)) as around:
        desk = Desk(folder / "bot", around.program)
        settle(desk, exchange, client, around)
        _watch(found, truth, desk, exchange, around)
        found.hardships, found.without = around.faults, around.missing
        found.wrong += around.wrong
    found.uncovered_ms = truth.uncovered_ms
    if truth.was_long:
        found.wrong.append("the account was long")
    _read_back(found, desk, around.families)
    secrets = (canaries.KEY, canaries.SECRET)
    found.wrong += [f"a secret stands in {one}" for one in canaries.leaks(desk.folder, secrets)]
    found.judge()
    return found


def _watch(found: Run, truth: Truth, desk: Desk, exchange: Simulated, around: Around) -> None:
    with watching(truth), running(desk) as process:
        wait_for(lambda: desk.records(Decision), process, desk)
        beside = around.live(found.seconds)
        _live(found, desk, exchange, psutil.Process(process.pid))
        around.end(beside)
        if process.poll() is not None:
            found.wrong.append(f"the bot left with {process.returncode}: {desk.said()[-300:]}")
        process.terminate()
        if process.wait(20) != 0:
            found.wrong.append(f"SIGTERM ended it with {process.returncode}")


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
        sum(_sizes(journal_path(desk.home, STATE).parent, f"{CHAIN_ALERTS}*")),
        sum(_sizes(desk.home, "ebb.log*")),
    )


def _sizes(folder: Path, pattern: str) -> Iterator[int]:
    for path in folder.glob(pattern):
        with contextlib.suppress(OSError):
            yield path.stat().st_size


def _read_back(found: Run, desk: Desk, families: Sequence[str]) -> None:
    """Count what the journal says, every row of it proved by its checksum, and what the log says of the queue."""
    decided: list[int] = []
    health: dict[str, FeedHealth] = {}
    with JournalReader(journal_path(desk.home, STATE)) as reader:
        for row in reader.read():
            found.rows = row.sequence
            record = row.record
            if isinstance(record, Decision):
                decided.append(record.time)
            found.fills += isinstance(record, Fill)
            found.heard[row.kind] += row.kind in families
            if isinstance(record, FeedHealth) and record.feed.startswith(SOURCE):
                health[record.feed] = record
                found.lost[_PORT.sub("", record.feed.removeprefix(SOURCE))] += not record.ok
    for path in sorted(desk.home.glob("ebb.log*")):
        for line in path.read_text(errors="replace").splitlines():
            said = json.loads(line)
            found.waiting = max(found.waiting, int(said.get("waiting", 0)))
            if "dropped" in said:
                found.wrong.append(f"events of sources were dropped: {line[:200]}")
    found.wrong += [f"no {kind} was heard" for kind in families if not found.heard[kind]]
    # One that asked for minutes, or answered nonsense, is left alone for as long, and all that it tells with it.
    alone = tuple(feed for feed, one in health.items() if LEFT_ALONE in one.reason and not one.ok)
    found.wrong += [
        f"{feed} stayed lost: {one.reason}"
        for feed, one in health.items()
        if not (one.ok or feed.startswith(alone))
    ]
    found.bars = (max(decided) - min(decided)) // 1000 + 1
    found.missed = found.bars - len(set(decided))
    found.twice = len(decided) - len(set(decided))


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
        folders = [folder / client for client in CLIENTS]
        pool = stack.enter_context(ThreadPoolExecutor(len(CLIENTS)))
        seconds = itertools.repeat(wish.minutes * 60)
        runs = list(pool.map(run, folders, exchanges, CLIENTS, seconds))
    # Not before: what draws the page takes memory that the bots may want.
    from tests.wire.soak_page import write_page  # noqa: PLC0415

    write_page(wish.out, runs, WARM_UP_SHARE)
    sys.stdout.write(f"written: {wish.out}\n")
    broken = [f"{one.client}: {said}" for one in runs for said in one.wrong]
    sys.stdout.write("".join(f"FAILED: {said}\n" for said in broken))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
