"""`make fuzz`: every parser under atheris, guided by coverage, for SECONDS each; over a second for one input is a hang.

Each parser runs in a process of its own, because libFuzzer ends the process it runs in; there every module of Ebb is
instrumented as it is imported. A failure prints the input and the traceback. `--page` writes docs/fuzz.md.
"""

import argparse
import importlib
import importlib.metadata
import platform
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.commit import commit

ROOT = Path(__file__).parents[2]
SECONDS = 40
MOST_BYTES, WALL_S = 4096, 60
"""A hang of processor time is told by the parser itself (parsers.py); this ends one that only waits."""
_ROOMS = ["bot", "core", "research", "risk", "simulator", "strategies"]


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of one parser."""

    name: str
    inputs: int
    seconds: float
    held: bool
    said: str = ""


def fuzz_one(name: str, seconds: int, corpus: Path) -> None:
    """Fuzz one parser in this process; does not return."""
    import atheris  # noqa: PLC0415 # installed by `make fuzz` alone

    with atheris.instrument_imports(include=_ROOMS):
        catalogue = importlib.import_module("tests.fuzz.catalogue")
    parser = next(one for one in catalogue.PARSERS if one.name == name)
    for number, seed in enumerate(parser.seeds):
        (corpus / str(number)).write_bytes(seed[:MOST_BYTES])
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={MOST_BYTES}",
        f"-timeout={WALL_S}",
        "-rss_limit_mb=3072",
        "-verbosity=0",
        "-print_final_stats=1",
        f"-artifact_prefix={corpus}/",
    ]
    atheris.Setup([sys.argv[0], *options, str(corpus)], parser)
    atheris.Fuzz()


def main() -> int:
    """Fuzz all parsers, or the one that is named; return how many broke their promise."""
    asked = argparse.ArgumentParser(prog="tests.fuzz", description=__doc__)
    asked.add_argument("--seconds", type=int, default=SECONDS, help="time for each parser")
    asked.add_argument("--jobs", type=int, default=1, help="parsers at a time")
    asked.add_argument("--only", help="one parser, by its name")
    asked.add_argument("--page", type=Path, help="write what was found to this file")
    asked.add_argument("--here", action="store_true", help="in this process")
    wish = asked.parse_args()
    if wish.here:
        with tempfile.TemporaryDirectory() as corpus:
            fuzz_one(wish.only, wish.seconds, Path(corpus))
    try:
        version = importlib.metadata.version("atheris")
    except importlib.metadata.PackageNotFoundError:
        sys.stdout.write(
            "skipped: atheris is not installed here; the same parsers run under hypothesis in make test\n"
        )
        return 0
    parsers = importlib.import_module("tests.fuzz.catalogue").PARSERS
    chosen = [parser for parser in parsers if wish.only in {None, parser.name}]
    began, of = time.monotonic(), commit()
    with ThreadPoolExecutor(wish.jobs) as pool:
        ran = list(pool.map(lambda one: _ran(one.name, wish.seconds), chosen))
    failed = sum(not one.held for one in ran)
    sys.stdout.write(f"{len(ran) - failed} of {len(ran)} parsers kept their promise\n")
    if wish.page is not None:
        wish.page.write_text(page(ran, version, time.monotonic() - began, of))
        sys.stdout.write(f"written: {wish.page}\n")
    return failed


def _ran(name: str, wanted_s: int) -> Ran:
    command = [
        sys.executable,
        "-m",
        "tests.fuzz",
        "--here",
        "--only",
        name,
        "--seconds",
        str(wanted_s),
    ]
    began = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False
    )
    seconds = time.monotonic() - began
    lines = done.stderr.splitlines()
    tried = next((line.split()[-1] for line in lines if "number_of_executed_units" in line), "0")
    held = done.returncode == 0 and int(tried) > 0
    said = "" if held else f"{done.stdout[-3000:]}\n{done.stderr[-1000:]}"
    sys.stdout.write(
        f"{'held  ' if held else 'BROKEN'} {name:<28} {int(tried):>8,} inputs {seconds:6.0f} s\n"
    )
    sys.stdout.write(said + "\n" if said else "")
    sys.stdout.flush()
    return Ran(name, int(tried), seconds, held, said)


def page(ran: list[Ran], atheris: str, seconds: float, of: str) -> str:
    """Return what was tried and found at commit `of`, as a page."""
    inputs, broken = sum(one.inputs for one in ran), [one for one in ran if not one.held]
    found = "no exception but the promised ones, no input over a second"
    if broken:
        found = "broken: " + "; ".join(f"{one.name}" for one in broken)
    rows = "\n".join(
        f"| {one.name} | {one.inputs:,} | {one.seconds:.0f} | {'held' if one.held else 'broken'} |"
        for one in ran
    )
    return f"""# Fuzzing

Written by `make fuzz` (tests/fuzz): every parser that outside bytes reach, guided by coverage (atheris {atheris},
Python {platform.python_version()}, inputs of up to {MOST_BYTES} bytes, bent from good ones). A parser may return, or
raise what it promises; anything else is a defect, and so is over a second of processor time for one input.

**{inputs:,} inputs for {len(ran)} parsers in {seconds / 60:.0f} minutes: {found}.**
The figures are of commit {of}.

| parser | inputs | seconds | |
|---|---|---|---|
{rows}

The seconds hold the start and the instrumenting of each process. A file of history or a journal is opened by DuckDB
or SQLite for each input, so they come to fewer.
"""


if __name__ == "__main__":
    sys.exit(main())
