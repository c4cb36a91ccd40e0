"""`make soak`: a week of the running bot in a few minutes, with faults and restarts, watched for what grows.

The loop, the engine, features, model, risk, the paper exchange, the journal with its thinning, the log and its file are
the real ones, composed as `ebb run` composes them; only time is virtual (research/virtual_time.py). The market is the
embedded one, trades, marks, bars and funding. What is judged: resident memory, log, queue, tasks and open files stay
bounded, the journal grows by what it keeps alone, and no bar is without its decision.
"""

import argparse
import asyncio
import contextlib
import ctypes
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import structlog

from bot.compose import Running, build_paper
from bot.config.load import load
from bot.config.model import Config
from bot.exchange.protocol import Exchange
from bot.folders import journal_path
from bot.journal.reader import JournalReader
from bot.log import LogFormat, LogLevel, configure
from bot.log_file import CappedFile
from bot.loop import Feed
from core.calendar import HOUR_MS, MINUTE_MS
from core.commands import Command, PlaceOrder, Reconcile
from core.decision import Decision
from core.events import Bar, Event, Fill
from research.soak_settings import SETTINGS_FILE
from research.virtual_time import VirtualLoop, VirtualTimers

WEEK_H = 168.0
RESTART_EVERY_H = 12.0
SILENT_EVERY_MS, SILENT_AFTER_MS, SILENT_MS = 6 * HOUR_MS, 4 * HOUR_MS, 5 * MINUTE_MS
"""The feed falls silent for five minutes four times a day, and says nothing of it."""
SAMPLE_EVERY_S = 600.0
MOST_GROWTH_PCT = 5.0
MOST_WAITING = 100
LOG_BYTES = 4_000_000
WARM_UP_DAYS = 2.0


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


@dataclass(slots=True)
class Soaked:
    """What a run came to."""

    hours: float
    restart_every_h: float
    seconds: float = 0.0
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

    def count(self, fault: str) -> None:
        """Note that `fault` was injected once more."""
        self.faults[fault] = self.faults.get(fault, 0) + 1

    def growth_pct(self, of: Callable[[Sample], float]) -> float:
        """Return how much more the median of the last day is than that of the first day after warming up."""
        end_h, day_h = self.samples[-1].at_h, min(24.0, self.hours / 4)
        warm_h = min(WARM_UP_DAYS * 24, self.hours / 2)
        first = [of(one) for one in self.samples if warm_h <= one.at_h < warm_h + day_h]
        last = [of(one) for one in self.samples if one.at_h > end_h - day_h]
        return 100 * (statistics.median(last) / statistics.median(first) - 1)

    def most_between_starts(self) -> int:
        """Return by how many bytes memory grew at most within one run, after the warm-up."""
        runs: dict[int, list[int]] = {}
        for one in self.samples:
            if one.at_h >= min(WARM_UP_DAYS * 24, self.hours / 2):
                runs.setdefault(int(one.at_h // self.restart_every_h), []).append(one.resident)
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
                (max(files) - min(files) > 2, f"open files went from {min(files)} to {max(files)}"),
            )
            if broken
        ]


class FaultyFeed:
    """A feed that falls silent, repeats itself, and brings old bars again."""

    def __init__(self, feed: Feed, soaked: Soaked) -> None:
        self._feed, self._soaked = feed, soaked
        self._bar: Bar | None = None

    async def events(self) -> AsyncIterator[Event]:
        """Yield what the feed does, bent."""
        number = 0
        async for event in self._feed.events():
            if (event.time - SILENT_AFTER_MS) % SILENT_EVERY_MS < SILENT_MS:
                self._soaked.count("event lost in a silence")
                continue
            yield event
            number += 1
            if number % 50 == 0:
                self._soaked.count("event told twice")
                yield event
            if self._bar is not None and number % 500 == 0:
                self._soaked.count("old bar told again")
                yield self._bar
            if isinstance(event, Bar):
                self._bar = event


class FaultyExchange:
    """An exchange whose answers, and sometimes whose requests, are lost on the way."""

    def __init__(self, exchange: Exchange, soaked: Soaked) -> None:
        self._exchange, self._soaked = exchange, soaked
        self.environment = exchange.environment
        self.start, self.stop, self.observe = exchange.start, exchange.stop, exchange.observe
        self._asked: dict[type, int] = {}

    async def execute(self, command: Command) -> Sequence[Event]:
        """Carry a request out, or fail on the way there or back."""
        kind = type(command)
        number = self._asked[kind] = self._asked.get(kind, 0) + 1
        if kind is PlaceOrder and number % 7 == 0:
            self._soaked.count("order lost")
            raise ConnectionError("the request was lost")
        answer = await self._exchange.execute(command)
        if (kind is PlaceOrder and number % 5 == 0) or (kind is Reconcile and number % 11 == 0):
            self._soaked.count("answer lost")
            raise ConnectionError("the answer was lost")
        return answer


def soak(config: Config, hours: float, restart_every_h: float = RESTART_EVERY_H) -> Soaked:
    """Run the bot of `config` for `hours` of virtual time."""
    soaked = Soaked(hours, restart_every_h)
    loop = VirtualLoop()
    log = CappedFile(config.home / "soak.log", LOG_BYTES)
    configure(LogFormat.JSON, LogLevel.INFO, (), log)
    began = time.monotonic()
    try:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(_live(config, loop, soaked))
    finally:
        loop.close()
        asyncio.set_event_loop(None)
        log.close()
        structlog.reset_defaults()
    soaked.seconds = time.monotonic() - began
    _read_back(config, soaked)
    return soaked


async def _live(config: Config, loop: VirtualLoop, soaked: Soaked) -> None:
    """Start the bot again and again, half a minute past a bar's close, until the time is over."""
    end_s = soaked.hours * 3600 + 30
    while loop.time() < end_s - 60:
        running = build_paper(config, config.home, structlog.get_logger(), loop.host_ms)
        bot = running.loop
        bot.open_timers = VirtualTimers
        bot.feed = FaultyFeed(bot.feed, soaked)
        bot.exchange = FaultyExchange(bot.exchange, soaked)
        until_s = min((soaked.restarts + 1) * soaked.restart_every_h * 3600 + 30, end_s)
        loop.call_at(until_s, bot.stop, "the next run")
        watching = asyncio.create_task(_watch(running, config, loop, soaked))
        with running.journal:
            await bot.run()
            watching.cancel()
        soaked.restarts += 1
        del running, bot
        _give_back()
        if loop.time() < until_s - 1:
            raise KeyboardInterrupt  # a person ended the bot, and means all of it


def _give_back() -> None:
    """Let go of what the end of a process would: here all runs share one."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


async def _watch(running: Running, config: Config, loop: VirtualLoop, soaked: Soaked) -> None:
    """Take a sample now and then, and the queue's length every second."""
    due_s, most = loop.time() + SAMPLE_EVERY_S, 0
    while True:
        await asyncio.sleep(1)
        most = max(most, running.loop.waiting)
        soaked.most_waiting = max(soaked.most_waiting, most)
        if loop.time() >= due_s:
            due_s += SAMPLE_EVERY_S
            soaked.samples.append(_sample(running, config.home, loop.time() / 3600, most))
            most = 0


def _sample(running: Running, home: Path, at_h: float, waiting: int) -> Sample:
    journal = running.journal
    return Sample(
        at_h,
        resident_bytes(),
        journal.used_bytes,
        _size(journal.path.parent, f"{journal.path.name}*"),
        _size(home, "soak.log*"),
        waiting,
        len(asyncio.all_tasks()),
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208 - a Path per descriptor would be one more
    )


def resident_bytes() -> int:
    """Return how much memory this process holds, as the kernel counts it."""
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _size(folder: Path, pattern: str) -> int:
    return sum(file.stat().st_size for file in folder.glob(pattern))


def _read_back(config: Config, soaked: Soaked) -> None:
    """Count what the journal says, every row of it proved; a bar without a decision is a missed one."""
    market = config.market
    begun = market.start_ms + market.history_bars * MINUTE_MS
    decided: list[int] = []
    with JournalReader(journal_path(config.home, config.state)) as reader:
        for row in reader.read():
            soaked.rows_left += 1
            soaked.rows = row.sequence
            record = row.record
            if isinstance(record, Decision):
                decided.append(record.time)
            soaked.fills += isinstance(record, Fill)
    soaked.bars = round(soaked.hours * 60)
    wanted = {begun + number * MINUTE_MS for number in range(1, soaked.bars + 1)}
    soaked.missed = sorted(wanted - set(decided))
    soaked.decided_twice = len(decided) - len(set(decided))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the soak; write its page and chart; return 1 when a bound was broken."""
    parser = argparse.ArgumentParser(prog="research.soak", description=__doc__)
    parser.add_argument(
        "--hours", type=float, default=WEEK_H, help="virtual hours (default a week)"
    )
    parser.add_argument(
        "--out", type=Path, default=Path("docs"), help="folder of soak.md and soak.png"
    )
    parser.add_argument(
        "--prepare", type=Path, help="only train the model for a soak in this folder"
    )
    asked = parser.parse_args(arguments)
    # In memory, where there is such a folder: 600,000 commits would wear a disk out and measure nothing but it.
    shared = Path("/dev/shm")  # noqa: S108 # nosec B108 - a folder of its own is made in it
    with tempfile.TemporaryDirectory(dir=shared if shared.is_dir() else None) as name:
        # In a process of its own: what training held would be counted as the bot's.
        command = [sys.executable, "-m", "research.soak_model", name]
        subprocess.run(command, check=True)
        soaked = soak(load(Path(name) / SETTINGS_FILE), asked.hours)
    # Not before: what draws the page would be counted as the bot's too.
    from research.soak_page import write_page  # noqa: PLC0415

    failures = soaked.failures()
    write_page(asked.out, soaked, failures)
    sys.stdout.write(
        "\n".join([*(f"FAILED: {said}" for said in failures), f"written: {asked.out}/soak.md", ""])
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
