"""The bot as a process of its own: ended, killed, started again, started twice, and out of room."""

import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.folders import journal_path
from bot.journal.errors import JournalError
from bot.journal.reader import JournalReader
from core.commands import PlaceOrder
from core.decision import Decision
from core.events import Fill, OperatorOrder, PositionReport

ROOT = Path(__file__).resolve().parents[2]
CONFIG = """
home: ./home
strategy: ./rule.yaml
instrument: {bar: 1s}
data: {exchange: embedded, cross_symbol: null}
risk: {time_exit_bars: 500, max_entries_per_day: 500}
execution: {adopt_gap_s: 0.5}
"""
Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    (tmp_path / "config.yaml").write_text(CONFIG)
    (tmp_path / "rule.yaml").write_text("kind: always_short\n")
    started: list[subprocess.Popen[str]] = []

    def start(most_bytes: int | None = None) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "cli.main", "--config", str(tmp_path / "config.yaml")]

        child = subprocess.Popen(
            [*command, "run", "--seconds", "0"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        if most_bytes is not None:
            resource.prlimit(child.pid, resource.RLIMIT_FSIZE, (most_bytes, most_bytes))
        started.append(child)
        return child

    yield start
    for child in started:
        if child.poll() is None:
            child.kill()
        child.communicate()


def rows(home: Path, kind: type) -> list[object]:
    path = journal_path(home, "paper")
    if not path.is_file() or path.stat().st_size == 0:
        return []
    try:
        with JournalReader(path) as reader:
            return [row.record for row in reader.read(kind=kind.__name__)]
    except JournalError as error:
        if "no such table" in str(error):  # the bot is just making the file
            return []
        raise


def wait_for(what: Callable[[], bool], child: subprocess.Popen[str]) -> None:
    until = time.monotonic() + 20
    while not what():
        assert child.poll() is None, child.communicate()
        assert time.monotonic() < until, "waited 20 s"
        time.sleep(0.05)


def ended(
    child: subprocess.Popen[str], number: signal.Signals = signal.SIGTERM
) -> tuple[int, str, str, float]:
    began = time.monotonic()
    child.send_signal(number)
    out, error = child.communicate(timeout=10)
    return child.returncode, out, error, time.monotonic() - began


def decided_since(home: Path, count: int) -> Callable[[], bool]:
    return lambda: len(rows(home, Decision)) >= count


def test_short_survives_sigterm_and_kill_and_is_never_doubled(tmp_path: Path, start: Start) -> None:
    home = tmp_path / "home"
    first = start()
    wait_for(lambda: any(r.stop_price for r in rows(home, PositionReport)), first)  # type: ignore[attr-defined]
    (fill,) = (one for one in rows(home, Fill) if isinstance(one, Fill))

    second = start()
    _, error = second.communicate(timeout=20)
    assert second.returncode == 4
    assert error.count("\n") == 1
    assert f"process {first.pid} writes it" in error

    code, _, error, seconds = ended(first)
    assert (code, seconds < 5) == (0, True)
    assert "Traceback" not in error
    with JournalReader(journal_path(home, "paper")) as reader:
        assert sum(1 for _ in reader.read()) > 0
    last = [one for one in rows(home, PositionReport) if isinstance(one, PositionReport)][-1]
    assert last.quantity == fill.quantity
    assert last.stop_price is not None

    again = start()
    wait_for(decided_since(home, len(rows(home, Decision)) + 2), again)
    again.kill()
    out, error = again.communicate()
    assert f"the journal says {fill.quantity} LTC held, stop {last.stop_price}" in out
    assert f"adopted {fill.quantity} LTC" in error

    third = start()
    wait_for(decided_since(home, len(rows(home, Decision)) + 2), third)
    code, out, error, seconds = ended(third, signal.SIGINT)
    assert (code, seconds < 5) == (0, True)
    assert f"adopted {fill.quantity} LTC" in error

    decided = [one.time for one in rows(home, Decision) if isinstance(one, Decision)]
    assert len(decided) == len(set(decided))
    assert decided == sorted(decided)
    assert len(rows(home, PlaceOrder)) == 1
    assert len(rows(home, Fill)) == 1


def test_no_room_for_the_journal_ends_the_run_in_one_line(tmp_path: Path, start: Start) -> None:
    # Room for the history, the schema and a few seconds more.
    child = start(160_000)
    out, error = child.communicate(timeout=30)
    said = error.splitlines()
    assert child.returncode == 4, (out, error)
    assert said[-1].startswith("error: ")
    assert "journal.sqlite" in said[-1]
    assert "Traceback" not in error
    with JournalReader(journal_path(tmp_path / "home", "paper")) as reader:
        assert [row.sequence for row in reader.read()]


def ebb(tmp_path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cli.main", "--config", str(tmp_path / "config.yaml"), *words]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


def test_a_person_halts_and_flattens_a_running_bot_and_a_hung_one_says_nothing(
    start: Start, tmp_path: Path
) -> None:
    home, child = tmp_path / "home", start()
    wait_for(lambda: bool(rows(home, Fill)), child)
    flattened = ebb(tmp_path, "flatten", "enough for today")
    assert flattened.returncode == 0, flattened.stdout + flattened.stderr
    assert "the bot has taken flatten" in flattened.stdout
    wait_for(
        lambda: sum(fill.quantity for fill in rows(home, Fill) if isinstance(fill, Fill)) == 0,
        child,
    )
    assert rows(home, OperatorOrder)
    child.send_signal(signal.SIGSTOP)
    hung = ebb(tmp_path, "resume")
    assert hung.returncode == 1
    assert "it hangs" in hung.stdout
    child.send_signal(signal.SIGCONT)
    wait_for(lambda: len(rows(home, OperatorOrder)) == 2, child)
    child.terminate()
    child.communicate(timeout=20)
    waiting = ebb(tmp_path, "halt", "not today")
    assert waiting.returncode == 1
    assert "waits for its next start" in waiting.stdout
    second = start()
    wait_for(lambda: len(rows(home, OperatorOrder)) == 3, second)


def test_a_start_that_resumes_does_not_ask_for_it_again(start: Start, tmp_path: Path) -> None:
    ebb(tmp_path, "halt", "not today")
    words = ("run", "--seconds", "1")
    assert ebb(tmp_path, *words).returncode == 0
    assert "halted: not today; nothing is opened until `ebb resume`" in ebb(tmp_path, *words).stdout
    lifted = ebb(tmp_path, *words, "--resume").stdout
    assert "halted: not today; lifted by --resume" in lifted
    assert "nothing is opened" not in lifted
    assert "halted" not in ebb(tmp_path, *words).stdout
