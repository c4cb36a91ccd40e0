"""`make mutation`: docs/mutation.md from what `make mutate` left in mutants/, the score and every survivor by its kind.

A mutant is one small change of core or risk; it is killed when a test fails or hangs on it, and else survives.
"""

import ast
import difflib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
_STATES = {0: "survived", 1: "killed", 3: "killed", 5: "no tests", 33: "no tests", 36: "timeout"}
COMMIT_FILE = "commit"
"""In mutants/: what was mutated, as `make mutate` noted it."""
_KILLED = frozenset({"killed", "timeout"})
_SCALE = re.compile(r"\b1001\b")

KINDS = {
    "words": "the text of a reason, an alert or a refusal: it is read by a person, and no rule hangs on it; a test of "
    "every word would only repeat it",
    "edge": "a comparison with or without its edge, where both sides do the same or no input meets it",
    "scale": "a time-out 0.1 % longer or shorter: no behaviour that anyone could want depends on it",
    "rest": "each of these is looked at in the list below",
}


@dataclass(frozen=True, slots=True)
class Survivor:
    """One change that no test noticed."""

    name: str
    before: str
    after: str

    @property
    def kind(self) -> str:
        """Return the reason why it may live, as a key of KINDS."""
        if _without_texts(self.before) == _without_texts(self.after):
            return "words"
        if _SCALE.search(self.after):
            return "scale"
        if _without_edges(self.before) == _without_edges(self.after):
            return "edge"
        return "rest"


def _without_texts(code: str) -> str:
    return re.sub(r"""f?("[^"]*"|'[^']*')""", "TEXT", code)


def _without_edges(code: str) -> str:
    return code.replace("<=", "<").replace(">=", ">")


def state_of(code: int | None) -> str:
    """Return what an exit code of the tests says of a mutant."""
    if code is None:
        return "not tried"
    return _STATES.get(code, "timeout" if code < 0 or code in {24, 152, 255} else "killed")


def read(mutants: Path) -> tuple[Counter[str], list[Survivor]]:
    """Return how many mutants came to what, and the survivors."""
    counts: Counter[str] = Counter()
    survivors: list[Survivor] = []
    for meta in sorted(mutants.rglob("*.meta")):
        source = _functions(meta.with_suffix("").read_text())
        for name, code in json.loads(meta.read_text())["exit_code_by_key"].items():
            state = state_of(code)
            counts[state] += 1
            if state == "survived":
                survivors.append(_survivor(name, source))
    return counts, survivors


def _functions(text: str) -> dict[str, str]:
    """Return the text of every function, with its name taken out, by its name."""
    lines = text.splitlines()
    found = {}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            body = "\n".join(lines[node.lineno - 1 : node.end_lineno])
            found[node.name] = body.replace(node.name, "f")
    return found


def _survivor(name: str, source: dict[str, str]) -> Survivor:
    short = name.rsplit(".", 1)[1]
    original = source.get(re.sub(r"__mutmut_\d+$", "__mutmut_orig", short), "")
    changed = list(difflib.ndiff(original.splitlines(), source.get(short, "").splitlines()))
    before = " ".join(line[2:].strip() for line in changed if line.startswith("- "))
    after = " ".join(line[2:].strip() for line in changed if line.startswith("+ "))
    return Survivor(re.sub(r"\.x[ǁ_]", ".", name).replace("ǁ", "."), before, after)


def page(counts: Counter[str], survivors: list[Survivor], commit: str) -> str:
    """Return the page."""
    killed = sum(counts[state] for state in _KILLED)
    tried = killed + counts["survived"]
    kinds = Counter(one.kind for one in survivors)
    left = f", {counts['not tried']:,} not tried" if counts["not tried"] else ""
    score, but_words = 100 * killed / tried, 100 * killed / (tried - kinds["words"])
    table = "\n".join(f"| {kind} | {kinds[kind]:,} | {why} |" for kind, why in KINDS.items())
    rest = "\n".join(_listed(one for one in survivors if one.kind == "rest"))
    return f"""# Mutation testing

Written by `make mutation` from what `make mutate` found (mutmut on core/ and risk/, with tests/core and tests/risk).
The rest of the suite is not asked: a survivor may well be noticed by the golden tape, the simulation or the wire.
The figures are of commit {commit}.

**{killed:,} of {tried:,} mutants were killed: {score:.1f} %**, {counts["timeout"]:,} of them by hanging; \
{counts["survived"]:,} survived; {counts["no tests"]:,} stand where none of these tests goes{left}. \
But for words, {but_words:.1f} % are killed.

| kind of survivor | how many | why it may live |
|---|---|---|
{table}

## The rest, one by one

{rest}
"""


def _listed(survivors: Iterator[Survivor]) -> Iterator[str]:
    for one in survivors:
        yield f"- `{one.name}`: `{_short(one.before)}` -> `{_short(one.after)}`"


def _short(code: str) -> str:
    text = code.replace("`", "'")
    return text if len(text) <= 110 else f"{text[:107]}..."


def main(mutants: Path = ROOT / "mutants") -> int:
    """Write the page; return 2 where nothing was mutated yet."""
    if not mutants.is_dir():
        sys.stderr.write(f"error: {mutants} is not there; run `make mutate` first\n")
        return 2
    commit = mutants / COMMIT_FILE
    said = commit.read_text().strip() if commit.is_file() else "nobody noted"
    (ROOT / "docs" / "mutation.md").write_text(page(*read(mutants), said))
    sys.stdout.write("written: docs/mutation.md\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*(Path(one) for one in sys.argv[1:])))
