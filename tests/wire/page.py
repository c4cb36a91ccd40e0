"""`make reliability`: docs/reliability.md from the rows that the fault tests left. No word of a row is written here.

Ends with exit code 1 when a number of the catalogue has no row: a fault that nothing shows is a hole, not a blank.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.wire.catalogue import FAULTS

ROWS, TABLE = Path("var/reliability"), "kills.table.json"
PAGE = Path("docs/reliability.md")
HEAD = """\
# What the bot does under faults

Made by `make wire reliability` from a run of the tests named below; do not edit by hand. Every test runs the real bot
through its real client (pybit, or ccxt where that is said) against the simulated exchange of docs/simulator.md, which
is made to misbehave; "the exchange saw" is read from the exchange's own books, "the bot did" from its journal.
Uncovered is the longest time that the exchange held a short without a stop for all of it, noted at every change of the
account; "-": no short was held. How long an uncovered short may stand is as configured (2 s until its stop is set
again, 5 s until it is closed at market); pauses between questions are shorter than configured, so that a test is quick.
Long waits are shown in small: a ban of seconds, not of ten minutes. A fault may have several rows, and one test may
stand under several faults. What the wire cannot do, a jump of the bot's own clock (42), is done in virtual time:
docs/simulation.md, `clock_jump` and `freeze`; there every fault also meets every other.

After every one of these tests each byte that was written - journals, logs at DEBUG, what was printed, what a crash
left - was searched for the API key and the secret of the test: 0 occurrences.
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """What one test showed of some faults, at which commit. `uncovered_ms` None: no short was ever held."""

    faults: tuple[int, ...]
    test: str
    exchange_saw: str
    bot_did: str
    uncovered_ms: int | None
    commit: str


def rows_in(folder: Path) -> list[Shown]:
    """Read every row, in the order of the tests' names."""
    paths = sorted(path for path in folder.glob("*.json") if path.name != TABLE)
    read = [json.loads(path.read_text()) for path in paths]
    return [Shown(**(row | {"faults": tuple(row["faults"])})) for row in read]


def page(rows: list[Shown], kills: dict[str, Any] | None) -> str:
    """Return the whole page."""
    commits = ", ".join(sorted({row.commit for row in rows})) or "none"
    of = f"The {len(rows)} tests are of commit {commits}.\n"
    return "\n".join([HEAD, of, *_worst(rows), *_killed(kills), *_table(rows)]) + "\n"


def missing(rows: Iterable[Shown]) -> list[int]:
    """Return the numbers of the catalogue that no row shows."""
    return sorted(FAULTS.keys() - {number for row in rows for number in row.faults})


def _worst(rows: list[Shown]) -> Iterator[str]:
    """Tell the longest uncovered time of every class of faults."""
    yield "## Longest uncovered time by class\n"
    yield "| class | faults | tests | longest uncovered, ms | in |"
    yield "|---|---|---|---|---|"
    for name, first, last in (
        ("orders", 1, 16),
        ("protection", 17, 27),
        ("position and account", 28, 38),
        ("transport, time, limits", 39, 45),
        ("data, model, host", 46, 48),
    ):
        own = [row for row in rows if any(first <= number <= last for number in row.faults)]
        held = [row for row in own if row.uncovered_ms is not None]
        if not held:
            continue
        worst = max(held, key=lambda row: row.uncovered_ms or 0)
        where = _name(worst.test) if worst.uncovered_ms else ""
        yield f"| {name} | {first}-{last} | {len(own)} | {worst.uncovered_ms} | {where} |"


def _killed(kills: dict[str, Any] | None) -> Iterator[str]:
    if kills is None:
        return
    clean = "all clean" if not kills["wrong"] else f"NOT clean: {kills['wrong']}"
    yield "\n## kill -9 while a short is open\n"
    asked = f"`make kill KILLS={kills['kills']}` (seed {kills['seed']}, {kills['seconds']} s)"
    yield f"{asked} of commit {kills['commit']}: {clean}.\n"
    yield "| | |"
    yield "|---|---|"
    for name, value in kills.items():
        if name in {"wrong", "seed", "seconds", "commit"}:
            continue
        said = (
            ", ".join(f"{count} {when}" for when, count in value.items())
            if isinstance(value, dict)
            else value
        )
        yield f"| {name.replace('_', ' ')} | {said} |"


def _table(rows: list[Shown]) -> Iterator[str]:
    yield "\n## Fault by fault\n"
    yield "| fault | test | the exchange saw | the bot did | uncovered, ms |"
    yield "|---|---|---|---|---|"
    for number, name in FAULTS.items():
        said = f"{number}. {name}"
        for row in (one for one in rows if number in one.faults):
            uncovered = "-" if row.uncovered_ms is None else str(row.uncovered_ms)
            cells = (_name(row.test), row.exchange_saw, row.bot_did)
            text = " | ".join(_cell(cell) for cell in cells)
            yield f"| {said} | {text} | {uncovered} |"
            said = ""
    for number in missing(rows):
        yield f"| {number}. {FAULTS[number]} | NOT SHOWN IN THIS RUN | | | |"


def _name(test: str) -> str:
    file, _, name = test.partition("::")
    return f"{Path(file).stem}: {re.sub('^test_', '', name).replace('_', ' ')}"


def _cell(text: str) -> str:
    return text.replace("|", "/").replace("\n", " ").replace("<", "&lt;")


def main() -> int:
    """Write the page."""
    if not ROWS.is_dir():
        sys.stderr.write(f"error: {ROWS} is not there; run `make wire` first\n")
        return 2
    rows, table = rows_in(ROWS), ROWS / TABLE
    PAGE.write_text(page(rows, json.loads(table.read_text()) if table.is_file() else None))
    holes = missing(rows)
    sys.stdout.write(
        f"{PAGE}: {len(rows)} tests, {len(FAULTS) - len(holes)} of {len(FAULTS)} faults\n"
    )
    sys.stdout.write("\n".join(_worst(rows)) + "\n")
    return 1 if holes else 0


if __name__ == "__main__":
    sys.exit(main())
