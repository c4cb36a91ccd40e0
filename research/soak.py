"""`make soak`: a week of the running bot in a few minutes, with faults and restarts, watched for what grows.

The loop, the engine, features, model, risk, the paper exchange, the journal with its thinning, the log and its file are
the real ones, composed as `ebb run` composes them; only time is virtual (research/virtual_time.py). The market is the
embedded one, trades, marks, bars and funding; beside it are the order flow, other exchanges, the crowd and the chain,
heard by the sources' own classes (research/soak_sources.py), which the model eats. What is judged: resident memory,
log, queue, tasks and open files stay bounded, the journal grows by what it keeps alone, no bar is without its decision,
and no source stays lost.
"""

import argparse
import asyncio
import contextlib
import ctypes
import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import structlog

from bot.compose import Running, build_paper
from bot.config.load import load
from bot.config.model import Config
from bot.feeds.sources.merged import MergedFeed
from bot.log import LogFormat, LogLevel, configure
from bot.log_file import CappedFile
from bot.sourcing import CHAIN_ALERTS
from research.soak_faults import FaultyExchange, FaultyFeed, Watched
from research.soak_result import LOG_BYTES, Sample, Soaked, read_back
from research.soak_settings import SETTINGS_FILE
from research.soak_sources import Around, heard
from research.soak_world import World
from research.virtual_time import VirtualLoop, VirtualTimers

WEEK_H = 168.0
RESTARTS_H = (6.0, 12.0, 18.0, 24.0)
"""When the bot is started anew; then it lives for six days, so that windows of a day and longer fill."""
SAMPLE_EVERY_S = 600.0


def soak(config: Config, hours: float, restarts_h: tuple[float, ...] = RESTARTS_H) -> Soaked:
    """Run the bot of `config` for `hours` of virtual time."""
    soaked = Soaked(hours, tuple(at_h for at_h in restarts_h if at_h < hours))
    loop = VirtualLoop()
    log = CappedFile(config.home / "soak.log", LOG_BYTES)
    configure(LogFormat.JSON, LogLevel.INFO, (), log)
    began, used = time.monotonic(), time.process_time()
    try:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(_live(config, loop, soaked))
    finally:
        loop.close()
        asyncio.set_event_loop(None)
        log.close()
        structlog.reset_defaults()
    soaked.seconds, soaked.processor_s = time.monotonic() - began, time.process_time() - used
    read_back(config, soaked)
    return soaked


async def _live(config: Config, loop: VirtualLoop, soaked: Soaked) -> None:
    """Let the world around the bot go on, and the bot in it."""
    world = World(config.market.seed, soaked.count)
    async with heard(world, config.instrument.symbol) as around:
        await _start_again_and_again(config, loop, soaked, around)


async def _start_again_and_again(
    config: Config, loop: VirtualLoop, soaked: Soaked, around: Around
) -> None:
    """Start the bot again and again, half a minute past a bar's close, until the time is over."""
    end_s = soaked.hours * 3600 + 30
    while loop.time() < end_s - 60:
        running = build_paper(config, config.home, structlog.get_logger(), loop.host_ms)
        bot = running.loop
        bot.open_timers = VirtualTimers
        alerts = running.journal.path.parent / CHAIN_ALERTS
        sources = around.sources(bot.clock, alerts)
        market = Watched(bot.feed, around.world.hear_price)
        merged = MergedFeed(market, sources, bot.clock, structlog.get_logger())
        bot.feed = FaultyFeed(merged, soaked.count)
        bot.exchange = FaultyExchange(bot.exchange, soaked.count)
        until_s = min([*(at_h * 3600 + 30 for at_h in soaked.restarts_h[soaked.restarts :]), end_s])
        loop.call_at(until_s, bot.stop, "the next run")
        watching = asyncio.create_task(_watch(running, config, loop, soaked))
        with running.journal:
            await bot.run()
            watching.cancel()
        soaked.restarts += 1
        del running, bot, market, merged, sources
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
        _size(journal.path.parent, f"{CHAIN_ALERTS}*"),
    )


def resident_bytes() -> int:
    """Return how much memory this process holds, as the kernel counts it."""
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _size(folder: Path, pattern: str) -> int:
    return sum(file.stat().st_size for file in folder.glob(pattern))


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
