"""`make simulate SEEDS=n`: play seeds on every core, say how fast, and what broke; `--table` writes docs/simulation.md.

Exit code 0 when no law was broken, 1 when one was: then every failing seed is told with the smallest plan that still
fails, and its tape is written to var/simulation/.
"""

import argparse
import os
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tests.commit import commit
from tests.simulation.laws import COVERED_MS
from tests.simulation.outcome import Outcome, Plan, one_fault, play, report
from tests.simulation.plan import KINDS, LENGTH_MS, plan_of
from tests.simulation.planted import PLANTED

TAPES = Path("var/simulation")
PAGE = Path("docs/simulation.md")
MOST_TOLD, MOST_NAMED = 5, 100
PLANTED_SEEDS = 2000


@dataclass(slots=True)
class Total:
    """What many seeds came to."""

    seeds: int = 0
    entries: int = 0
    boots: int = 0
    seconds: float = 0.0
    broken: list[Outcome] = field(default_factory=list)
    hits: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    longest_naked_ms: int = 0

    def add(self, one: Outcome) -> None:
        """Count one seed."""
        self.seeds += 1
        self.entries += one.entries
        self.boots += one.boots
        self.longest_naked_ms = max(self.longest_naked_ms, one.longest_naked_ms)
        for name, count in one.hits.items():
            self.hits[name] += count
        if one.broken:
            self.broken.append(one)


def _own_plan(seed: int) -> Outcome:
    return play(seed, plan_of(seed))


def _one_kind(name: str, seed: int) -> Outcome:
    return play(seed, one_fault(name)(seed))


def run(seeds: range, words: str, name: str = "") -> Total:
    """Play `seeds`, with their own plans or with one kind of fault alone, and show how far it is."""
    total, began = Total(), time.perf_counter()
    job = partial(_one_kind, name) if name else _own_plan
    with _progress() as bar, ProcessPoolExecutor(os.cpu_count()) as pool:
        task = bar.add_task(words, total=len(seeds), broken=0)
        for one in pool.map(job, seeds, chunksize=32):
            total.add(one)
            bar.update(task, advance=1, broken=len(total.broken))
    total.seconds = time.perf_counter() - began
    return total


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("broken {task.fields[broken]}"),
        TimeRemainingColumn(),
        disable=not sys.stderr.isatty(),
    )


def told(total: Total) -> Iterator[str]:
    """Say what came of many seeds."""
    rate = total.seeds / total.seconds
    yield (
        f"{total.seeds} seeds of {LENGTH_MS // 1000} simulated seconds in {total.seconds:.0f} s: {rate:.0f} seeds/s "
        f"on {os.cpu_count()} cores; {total.entries} entries, {total.boots - total.seeds} restarts, "
        f"{sum(total.hits.values())} faults struck"
    )
    yield (
        f"longest time without a stop on the exchange: {total.longest_naked_ms} ms, faults standing in the way; "
        f"law I2 allows {COVERED_MS // 1000} s once none does"
    )
    named = ", ".join(str(one.seed) for one in total.broken[:MOST_NAMED])
    yield f"{len(total.broken)} seeds broke a law" + (f": {named}" if named else "")


def show_broken(broken: Iterable[Outcome], plans: dict[int, Plan]) -> None:
    """Write the tape of the first failing seeds, and say where."""
    TAPES.mkdir(parents=True, exist_ok=True)
    for one in list(broken)[:MOST_TOLD]:
        text = report(one.seed, plans[one.seed])
        path = TAPES / f"seed-{one.seed}.txt"
        path.write_text(text)
        print(text.split("the whole plan:")[0].rstrip())
        print(f"  tape: {path}\n")


def table(per_kind: int) -> tuple[list[str], list[Outcome]]:
    """Play every kind of fault alone, and every planted bug; return the page's lines and what broke."""
    lines = [
        "| fault | rows of the catalogue | seeds | struck | entries | longest without a stop (ms) | laws broken |",
        "|---|---|--:|--:|--:|--:|--:|",
    ]
    broken: list[Outcome] = []
    for name, kind in KINDS.items():
        total = run(range(per_kind), name, name)
        broken += total.broken
        rows = ", ".join(map(str, kind.rows)) or "-"
        lines.append(
            f"| {name} | {rows} | {total.seeds} | {total.hits[name]} | {total.entries} "
            f"| {total.longest_naked_ms} | {len(total.broken)} |"
        )
    lines += ["", "| planted bug | seeds until a law broke | the law |", "|---|--:|---|"]
    for name, bug in PLANTED.items():
        found = first_found(bug())
        law = found.broken.split(":")[0] if found is not None else "-"
        lines.append(f"| {name} | {found.seed + 1 if found is not None else 'not found'} | {law} |")
    return lines, broken


def first_found(bug: AbstractContextManager[None]) -> Outcome | None:
    """Return the first seed that shows a planted bug."""
    with bug:
        for seed in range(PLANTED_SEEDS):
            one = play(seed, plan_of(seed))
            if one.broken:
                return one
    return None


def main() -> int:
    """Play what the command line asks for."""
    parser = argparse.ArgumentParser(prog="make simulate", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1000, help="how many seeds (SEEDS=n)")
    parser.add_argument("--first", type=int, default=0, help="the first seed (FIRST=n)")
    parser.add_argument(
        "--table", type=int, default=0, help="write docs/simulation.md, n seeds a fault"
    )
    asked = parser.parse_args()
    if asked.seeds < 1 or asked.first < 0:
        parser.error(f"seeds {asked.seeds} from {asked.first}; expected at least 1, from 0 on")
    seeds = range(asked.first, asked.first + asked.seeds)
    of = commit()
    total = run(seeds, "seeds")
    words = list(told(total))
    print("\n".join(words))
    show_broken(total.broken, {one.seed: plan_of(one.seed) for one in total.broken})
    if asked.table:
        lines, broken = table(asked.table)
        total.broken += broken
        _write_page(words, lines, of)
    return 1 if total.broken else 0


def _write_page(words: list[str], lines: list[str], of: str) -> None:
    head = (
        "# What the simulation shows\n\nWritten by `make simulate-table`; the laws are tests/simulation/laws.py, the "
        "faults tests/simulation/plan.py, the planted\nbugs tests/simulation/planted.py (none is in the product). A "
        "seed is 300 simulated seconds of the bot's own loop,\nengine, execution machine and journal before the "
        "simulator's rules: 210 s with two to ten faults, then 90 s without.\n"
        f"The figures are of commit {of}.\n"
    )
    PAGE.write_text("\n".join([head, *(f"- {word}" for word in words), "", *lines]) + "\n")
    print(f"wrote {PAGE}")


if __name__ == "__main__":
    sys.exit(main())
