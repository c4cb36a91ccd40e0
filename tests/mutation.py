"""`make mutation`: docs/mutation.md from what `make mutate` left in mutants/: the score, and why each survivor lives.

A mutant is one small change of core or risk; it is killed when a test fails or hangs on it, and else survives.
tests/mutation.toml says why one may survive that is no mere wording. A reason is found by the function and the text of
the change, for mutmut's numbers shift with every edit; one whose mutant is killed or gone is an error, as is a survivor
without a reason.
"""

import ast
import difflib
import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "mutation.md"
REASONS = Path(__file__).with_suffix(".toml")
COMMIT_FILE = "commit"
"""In mutants/: what was mutated, as `make mutate` noted it."""
_STATES = {0: "survived", 1: "killed", 3: "killed", 5: "no tests", 33: "no tests", 36: "timeout"}
_KILLED = frozenset({"killed", "timeout"})
_MOST_SHOWN = 110
_KEPT = 40
"""Of the parts that a long line has in common with its change, the characters that are shown."""

ROOMS = {
    "the order state machine (core/order.py, core/execution)": ("core.order.", "core.execution."),
    "the rest of core": ("core.",),
    "risk": ("risk.",),
}
"""Parts of the product with a score of their own, by how their mutants' names begin; the first that fits counts."""

KINDS = {
    "words": "the text of a reason, an alert or a refusal: it is read by a person, and no rule hangs on it; a test of "
    "every word would only repeat it",
    "explained": "no behaviour that anyone could see depends on it: each has its reason in the list below",
    "unexplained": "nobody has looked at it yet: a test is missing, or a reason",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One small change of the code: the function, and its line or lines before and after."""

    function: str
    before: str
    after: str

    @property
    def is_words(self) -> bool:
        """True when only a text that a person reads differs; a single word may be a name that a rule hangs on."""
        return _without_texts(self.before) == _without_texts(self.after)

    def __str__(self) -> str:
        before, after = _shown(self.before, self.after)
        return f"`{self.function}`: `{before}` -> `{after}`"


@dataclass(slots=True)
class Found:
    """What became of the mutants, by room, and the changes that survived."""

    counts: dict[str, Counter[str]] = field(
        default_factory=lambda: {room: Counter() for room in ROOMS}
    )
    survivors: list[Change] = field(default_factory=list)
    reasons: dict[Change, str] = field(default_factory=dict)

    @property
    def stale(self) -> list[Change]:
        """Return the changes that have a reason to survive and do not."""
        return [one for one in self.reasons if one not in self.survivors]

    @property
    def unexplained(self) -> list[Change]:
        """Return the survivors without a reason."""
        return [one for one in self.survivors if self.kind_of(one) == "unexplained"]

    def kind_of(self, survivor: Change) -> str:
        """Return a key of KINDS."""
        if survivor in self.reasons:
            return "explained"
        return "words" if survivor.is_words else "unexplained"


def _without_texts(code: str) -> str:
    return re.sub(r"""(f?)("[^"]* [^"]*"|'[^']* [^']*')""", _values, code)


def _values(text: re.Match[str]) -> str:
    """Return what is left of a text without its words: the values that are filled in."""
    if not text[1]:
        return "TEXT"
    return "TEXT" + "".join(_without_texts(value) for value in re.findall(r"\{[^{}]*\}", text[2]))


def state_of(code: int | None) -> str:
    """Return what an exit code of the tests says of a mutant."""
    if code is None:
        return "not tried"
    return _STATES.get(code, "timeout" if code < 0 or code in {24, 152, 255} else "killed")


def read(mutants: Path, reasons: Path) -> Found:
    """Return what became of the mutants, and why survivors may live."""
    found = Found(reasons=_reasons(reasons))
    for meta in sorted(mutants.rglob("*.meta")):
        source = _functions(meta.with_suffix("").read_text())
        for name, code in json.loads(meta.read_text())["exit_code_by_key"].items():
            state = state_of(code)
            room = next(room for room, begins in ROOMS.items() if name.startswith(begins))
            found.counts[room][state] += 1
            if state == "survived":
                found.survivors.append(_change(name, source))
    return found


def _reasons(path: Path) -> dict[Change, str]:
    tables = tomllib.loads(path.read_text())
    return {
        Change(function, one["before"], one["after"]): one["why"]
        for function, changes in tables.items()
        for one in changes
    }


def _functions(text: str) -> dict[str, str]:
    """Return the text of every function, with its name taken out, by its name."""
    lines = text.splitlines()
    found = {}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            body = "\n".join(lines[node.lineno - 1 : node.end_lineno])
            found[node.name] = body.replace(node.name, "f")
    return found


def _change(name: str, source: dict[str, str]) -> Change:
    short = name.rsplit(".", 1)[1]
    original = source.get(re.sub(r"__mutmut_\d+$", "__mutmut_orig", short), "")
    changed = list(difflib.ndiff(original.splitlines(), source.get(short, "").splitlines()))
    before = " ".join(line[2:].strip() for line in changed if line.startswith("- "))
    after = " ".join(line[2:].strip() for line in changed if line.startswith("+ "))
    function = re.sub(r"\.x[ǁ_]", ".", re.sub(r"__mutmut_\d+$", "", name)).replace("ǁ", ".")
    return Change(function, before, after)


def page(found: Found, commit: str) -> str:
    """Return the page."""
    total = sum(found.counts.values(), Counter[str]())
    kinds = Counter(found.kind_of(one) for one in found.survivors)
    left = f", {total['not tried']:,} not tried" if total["not tried"] else ""
    killed, tried = _score_of(total)
    rooms = "\n".join(_room(room, counts) for room, counts in found.counts.items())
    listed = "\n".join(_listed(found))
    table = "\n".join(f"| {kind} | {kinds[kind]:,} | {why} |" for kind, why in KINDS.items())
    return f"""# Mutation testing

Written by `make mutation` from what `make mutate` found (mutmut on core/ and risk/, with tests/core and tests/risk).
The rest of the suite is not asked: a survivor may well be noticed by the golden tape, the simulation or the wire.
The figures are of commit {commit}.

**{killed:,} of {tried:,} mutants were killed: {_percent(killed, tried)}**, {total["timeout"]:,} of them by hanging; \
{total["survived"]:,} survived; {total["no tests"]:,} stand where none of these tests goes{left}. \
But for words, {_percent(killed, tried - kinds["words"])} are killed.

| part | mutants | killed | score |
|---|---|---|---|
{rooms}

| kind of survivor | how many | why it may live |
|---|---|---|
{table}

## Survivors, one by one

The reasons are kept in tests/mutation.toml. `make mutation` fails on a survivor without one, and on a stale one.

{listed}
"""


def _score_of(counts: Counter[str]) -> tuple[int, int]:
    killed = sum(counts[state] for state in _KILLED)
    return killed, killed + counts["survived"]


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "nothing"


def _room(room: str, counts: Counter[str]) -> str:
    killed, tried = _score_of(counts)
    return f"| {room} | {tried:,} | {killed:,} | {_percent(killed, tried)} |"


def _listed(found: Found) -> Iterator[str]:
    for one in found.unexplained:
        yield f"- {one}: **unexplained**"
    for one in dict.fromkeys(found.survivors):
        if one in found.reasons:
            yield f"- {one}: {found.reasons[one]}"


def _shown(before: str, after: str) -> tuple[str, str]:
    """Return a line and its change; of long ones, what differs and a little around it."""
    before, after = before.replace("`", "'"), after.replace("`", "'")
    shorter = min(len(before), len(after))
    if max(len(before), len(after)) <= _MOST_SHOWN:
        return before, after
    same = next((k for k in range(shorter) if before[k] != after[k]), shorter)
    tail = next(
        (k for k in range(shorter - same) if before[-1 - k] != after[-1 - k]), shorter - same
    )
    start, end = max(same - _KEPT, 0), max(tail - _KEPT, 0)
    head, rest = ("..." if start else ""), ("..." if end else "")
    shown = (f"{head}{text[start : len(text) - end]}{rest}" for text in (before, after))
    return next(shown), next(shown)


def main(mutants: Path = ROOT / "mutants") -> int:
    """Write the page; return 2 where nothing was mutated yet, 1 where reasons and survivors do not fit."""
    if not mutants.is_dir():
        sys.stderr.write(f"error: {mutants} is not there; run `make mutate` first\n")
        return 2
    commit = mutants / COMMIT_FILE
    said = commit.read_text().strip() if commit.is_file() else "nobody noted"
    found = read(mutants, REASONS)
    PAGE.write_text(page(found, said))
    sys.stdout.write(f"written: {PAGE.relative_to(ROOT)}\n")
    at = REASONS.relative_to(ROOT)
    for one in found.unexplained:
        sys.stderr.write(f"error: no test notices {one}; write one, or say why in {at}\n")
    for one in found.stale:
        sys.stderr.write(f"error: {at} explains what no longer survives, {one}; take it out\n")
    return 1 if found.unexplained or found.stale else 0


if __name__ == "__main__":
    sys.exit(main(*(Path(one) for one in sys.argv[1:])))
