import errno
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import cli.main
from cli.context import Context
from core.errors import InputError, InvariantError, ResourceError, UnsafeError

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def ebb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)

    def ebb(*arguments: str) -> tuple[int, str, str]:
        code = cli.main.run(list(arguments))
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return ebb


def child(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "importtime", "-m", "cli.main", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)


def test_help_imports_no_command_and_nothing_heavy() -> None:
    done = child("--help")
    assert done.returncode == 0
    assert "config " in done.stdout
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "cli.context" in imported
    heavy = {"pydantic", "rich", "numpy", "duckdb", "ruamel", "structlog", "cli.config"}
    assert imported & heavy == set()


def test_every_command_that_is_there_can_be_loaded(ebb: Run) -> None:
    files = {name: f"{name.replace('-', '_')}.py" for name in cli.main.COMMANDS}
    names = [name for name, file in files.items() if (ROOT / "cli" / file).is_file()]
    assert {"config", "exchange-demo"} <= set(names)
    for name in names:
        code, out, _ = ebb(name, "--help")
        assert code == 0
        assert f"Usage: ebb {name}" in out


def test_version_is_one_line(ebb: Run) -> None:
    assert ebb("--version") in {(0, "ebb 0.1.0\n", ""), (0, "ebb (not installed)\n", "")}


def test_a_misspelt_command_is_answered_with_the_nearest(ebb: Run) -> None:
    code, out, error = ebb("confg")
    assert (code, out) == (2, "")
    assert error.startswith("error: No such command 'confg'. Did you mean 'config'?")
    assert error.count("\n") == 1


def test_a_misspelt_option_is_one_line(ebb: Run) -> None:
    code, _, error = ebb("config", "show", "--jso")
    assert code == 2
    assert error.startswith("error: No such option: --jso")
    assert "ebb config show --help" in error


def test_no_command_shows_the_help_and_is_wrong_input(ebb: Run) -> None:
    code, _, error = ebb()
    assert code == 2
    assert "Usage: ebb" in error


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch, ebb: Run) -> Callable[..., tuple[int, str, str]]:
    def failing(error: BaseException, *arguments: str) -> tuple[int, str, str]:
        def fail(_: Context) -> None:
            raise error

        monkeypatch.setattr(Context, "config", property(fail))
        return ebb(*arguments, "config", "check")

    return failing


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (InputError("bad", wanted="good", where="here"), 2, "error: here: bad; expected good\n"),
        (UnsafeError("no"), 3, "error: no\n"),
        (ResourceError("two\nlines"), 4, "error: two lines\n"),
        (OSError(errno.ENOSPC, "No space left on device", "f"), 4, "error: f: No space left on"),
        (InvariantError("law"), 5, "error: law\n"),
        (KeyError("x"), 1, "error: unexpected KeyError: 'x'; `ebb --debug ...` shows where\n"),
        (KeyboardInterrupt(), 130, ""),
        (SystemExit(7), 7, ""),
    ],
)
def test_a_failure_is_one_line_and_its_code(
    failing: Callable[..., tuple[int, str, str]], error: BaseException, code: int, said: str
) -> None:
    actual, out, shown = failing(error)
    assert (actual, out) == (code, "")
    assert shown.startswith(said)
    assert shown.count("\n") <= 1
    assert "Traceback" not in shown


def test_debug_adds_the_traceback(failing: Callable[..., tuple[int, str, str]]) -> None:
    code, _, shown = failing(KeyError("x"), "--debug")
    assert code == 1
    assert "Traceback" in shown
    assert shown.splitlines()[-1].startswith("error: unexpected KeyError")


def test_a_reader_that_goes_away_is_no_failure_of_ebb() -> None:
    command = f"{sys.executable} -m cli.main config show | sleep 0; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["/bin/bash", "-c", command], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.stdout.strip() == "141"
    assert done.stderr == ""
