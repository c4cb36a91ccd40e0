"""Memory, import time and installed size, beside what the given packages need alone."""

import subprocess
import sys
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

from research.bench.figure import Figure
from research.bench.subject import RUNS, Bench

RUN_S = 5
RUNNING = """
import asyncio, structlog
from pathlib import Path
from bot.compose import build_paper
from bot.config.load import load
from bot.log import LogFormat, LogLevel, configure
configure(LogFormat.JSON, LogLevel.ERROR)
config = load(Path({config!r}))
running = build_paper(config, config.home, structlog.get_logger())
async def main():
    asyncio.get_running_loop().call_later({seconds}, running.loop.stop, "measured")
    await running.loop.run()
with running.journal:
    asyncio.run(main())
"""
RUNTIME_ASKED = ("ccxt", "pybit", "lightgbm", "pandas", "apscheduler", "python-dotenv", "structlog")
"""The packages that are given; what they need themselves is the floor of the installed size."""


def process(bench: Bench) -> dict[str, Figure]:
    """Run the bot for seconds, and import the given packages, in processes of their own."""
    running = _child(RUNNING.format(config=str(bench.folder / "bench.yaml"), seconds=RUN_S))
    ours = _child("import bot.compose, bot.loop")
    bare = _child("import lightgbm, apscheduler, structlog, pydantic")
    packages = "lightgbm, apscheduler, structlog and pydantic imported alone"
    resident = f"the bot after {RUN_S} s of running on one-minute bars with its model; reference: {packages}"
    imports = f"the running bot's modules in a fresh process; reference: {packages}"
    return {
        "resident_mb": Figure(running[0], "MB", bare[0], resident),
        "import_s": Figure(ours[1], "s", bare[1], imports),
    }


def _child(statement: str) -> tuple[float, float]:
    program = (
        "import resource, time; t = time.perf_counter()\n"
        f"{statement}\n"
        "took = time.perf_counter() - t\n"
        "pages = int(open('/proc/self/statm').read().split()[1])\n"
        "print(pages * resource.getpagesize() / 1e6, took)"
    )
    runs = []
    for _ in range(RUNS):
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        runs.append([float(part) for part in done.stdout.split()])
    return min(run[0] for run in runs), min(run[1] for run in runs)


def install() -> Figure:
    """Add up the installed files of Ebb's runtime and of the given packages, with all they need."""
    what = "files of the runtime's packages; reference: the seven given packages and what they need"
    ours = _closure([r for r in metadata.requires("ebb") or [] if "extra ==" not in r])
    return Figure(_size_mb(ours), "MB", _size_mb(_closure(list(RUNTIME_ASKED))), what)


def _closure(wanted: list[str]) -> set[str]:
    found: set[str] = set()
    queue = list(wanted)
    while queue:
        requirement = Requirement(queue.pop())
        name = requirement.name.lower().replace("_", "-")
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        try:
            queue += metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
        found.add(name)
    return found


def _size_mb(names: set[str]) -> float:
    paths = {Path(str(f.locate())) for name in names for f in metadata.files(name) or []}
    return sum(path.stat().st_size for path in paths if path.is_file()) / 1e6
