"""S4: everything installed is named by version and hash, and the product calls nothing that runs what it reads.

bandit is a part of `make check`.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PRODUCT = ("core", "strategies", "risk", "simulator", "bot", "research", "cli")
RUNS_WHAT_IT_READS = {"eval", "exec", "compile", "__import__"}
BANNED_MODULES = {
    "pickle",
    "cPickle",
    "dill",
    "joblib",
    "shelve",
    "marshal",
    "cloudpickle",
    "telnetlib",
}
BANNED_CALLS = {
    "os.system",
    "os.popen",
    "yaml.load",
    "subprocess.getoutput",
    "ssl._create_unverified_context",
}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_requirement_has_one_version_and_its_hashes(lock: Path) -> None:
    blocks = re.split(
        r"\n(?=[a-zA-Z0-9])", re.sub(r"^\s*#.*\n", "", lock.read_text(), flags=re.MULTILINE).strip()
    )
    assert len(blocks) > 20
    for block in blocks:
        assert re.match(r"[A-Za-z0-9._-]+==[^\s;]+", block), block[:80]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block[:80]
        assert "://" not in block.split("--hash")[0], block[:80]


def test_pip_itself_takes_the_runtime_lock_as_wholly_hashed() -> None:
    # --no-index finds nothing to install; a line without a hash is complained about before that.
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--dry-run",
        "--no-index",
        "--require-hashes",
        "--no-deps",
    ]
    lock = ROOT / "requirements" / "runtime.txt"
    done = subprocess.run(
        [*command, "--ignore-installed", "-r", str(lock)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Hashes are required" not in done.stderr
    assert "must have their versions pinned" not in done.stderr


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for room in PRODUCT:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path, ast.parse(path.read_text())


def dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def complaints(tree: ast.Module) -> Iterator[str]:
    """What a tree does that the product may not do."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (one.name for one in names if one.name.split(".")[0] in BANNED_MODULES)
            case ast.ImportFrom(module=str(module)) if module.split(".")[0] in BANNED_MODULES:
                yield module
            case ast.Call():
                yield from _of_call(node)
            case _:
                pass


def _of_call(node: ast.Call) -> Iterator[str]:
    name = dotted(node.func)
    if name in RUNS_WHAT_IT_READS | BANNED_CALLS:
        yield name
    given = {one.arg: one.value for one in node.keywords}
    for word, bad in (("shell", True), ("verify", False), ("check_hostname", False)):
        value = given.get(word)
        if isinstance(value, ast.Constant) and value.value is bad:
            yield f"{name}({word}={bad})"
    if name == "torch.load" and "weights_only" not in given:
        yield "torch.load without weights_only"
    if name.endswith(("np.load", "numpy.load")) and getattr(
        given.get("allow_pickle"), "value", False
    ):
        yield "numpy.load of pickles"


def test_the_product_runs_nothing_that_it_reads_and_always_checks_certificates() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {said}" for path, tree in trees() for said in complaints(tree)
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "import pickle",
        "from joblib import load",
        "eval(text)",
        "subprocess.run(text, shell=True)",
        "requests.get(url, verify=False)",
        "yaml.load(text)",
        "torch.load(path)",
        "os.system(text)",
        "np.load(path, allow_pickle=True)",
    ],
)
def test_the_rule_finds_what_it_looks_for(code: str) -> None:
    assert list(complaints(ast.parse(code)))


def test_the_bill_of_materials_names_every_package_of_the_runtime_with_its_hashes(
    tmp_path: Path,
) -> None:
    program = shutil.which("cyclonedx-py", path=str(Path(sys.executable).parent))
    if program is None:
        pytest.skip("cyclonedx-py is not installed (make sbom installs it)")
    out = tmp_path / "sbom.json"
    lock = ROOT / "requirements" / "runtime.txt"
    subprocess.run(
        [program, "requirements", "--of", "JSON", "-o", str(out), str(lock)],
        check=True,
        capture_output=True,
    )
    parts = json.loads(out.read_text())["components"]
    names = {
        line.split("==")[0].lower()
        for line in lock.read_text().splitlines()
        if "==" in line and line[0] != " "
    }
    assert {part["name"].lower() for part in parts} == names
    assert all(
        reference.get("hashes")
        for part in parts
        for reference in part["externalReferences"]
        if reference["type"] == "distribution"
    )
