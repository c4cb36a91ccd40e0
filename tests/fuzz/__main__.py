"""`make fuzz`: every parser under atheris, guided by coverage, RUNS inputs each; a second for one input is a hang.

Each parser runs in a process of its own, because libFuzzer ends the process it runs in. The last line of each says how
many inputs were tried; a failure prints the input and the traceback.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.catalogue import PARSERS
from tests.fuzz.parsers import ROOT, Parser

RUNS, SLOW_RUNS = 20_000, 200
MOST_BYTES, MOST_S = 4096, 2
"""libFuzzer counts whole seconds; the tests hold a second of processor time."""
_ROOMS = frozenset({"bot", "core", "research", "simulator"})


def fuzz_one(parser: Parser, runs: int, corpus: Path) -> None:
    """Fuzz one parser in this process; does not return."""
    import atheris  # noqa: PLC0415 # installed by `make fuzz` alone

    for module in [name for name in sys.modules if name.split(".")[0] in _ROOMS]:
        _instrument(atheris, module)
    for number, seed in enumerate(parser.seeds):
        (corpus / str(number)).write_bytes(seed[:MOST_BYTES])
    options = [f"-runs={runs}", f"-max_len={MOST_BYTES}", f"-timeout={MOST_S}", "-rss_limit_mb=2048", "-verbosity=0",
               "-print_final_stats=1", f"-artifact_prefix={corpus}/"]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(corpus)], parser)
    atheris.Fuzz()


def _instrument(atheris: object, name: str) -> None:
    """Let atheris see which branches the functions of a module take."""
    module = sys.modules[name]
    for key, value in list(vars(module).items()):
        if getattr(value, "__module__", None) == name and type(value).__name__ == "function":
            setattr(module, key, atheris.instrument_func(value))  # type: ignore[attr-defined]


def main() -> int:
    """Fuzz all parsers, or the one that is named; return how many broke their promise."""
    asked = argparse.ArgumentParser(prog="tests.fuzz", description=__doc__)
    asked.add_argument("--runs", type=int, default=RUNS, help="inputs for each parser")
    asked.add_argument("--only", help="one parser, by its name")
    asked.add_argument("--here", action="store_true", help="in this process")
    wish = asked.parse_args()
    try:
        import atheris  # noqa: F401, PLC0415 # as above
    except ImportError:
        sys.stdout.write(
            "skipped: atheris is not installed here; the same parsers run under hypothesis in make test\n"
        )
        return 0
    chosen = [parser for parser in PARSERS if wish.only in {None, parser.name}]
    if wish.here:
        with tempfile.TemporaryDirectory() as corpus:
            fuzz_one(chosen[0], wish.runs, Path(corpus))
    failed = [parser.name for parser in chosen if not _held(parser, wish.runs)]
    sys.stdout.write(f"{len(chosen) - len(failed)} of {len(chosen)} parsers kept their promise\n")
    return len(failed)


def _held(parser: Parser, runs: int) -> bool:
    count = min(runs, SLOW_RUNS) if parser.slow else runs
    command = [
        sys.executable,
        "-m",
        "tests.fuzz",
        "--here",
        "--only",
        parser.name,
        "--runs",
        str(count),
    ]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False
    )
    lines = done.stderr.splitlines()
    tried = next((line.split()[-1] for line in lines if "number_of_executed_units" in line), "?")
    held = done.returncode == 0
    sys.stdout.write(f"{'held  ' if held else 'BROKEN'} {parser.name:<28} {tried:>8} inputs\n")
    if not held:
        sys.stdout.write(done.stderr[-3000:] + "\n")
    sys.stdout.flush()
    return held


if __name__ == "__main__":
    sys.exit(main())
