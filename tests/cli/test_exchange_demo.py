"""`ebb exchange-demo` and `ebb demo` whole, as the makefile runs them; and the exchange they start."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.simulated import simulated
from core.errors import ResourceError

ROOT = Path(__file__).resolve().parents[2]


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_simulated_exchange_is_there_for_the_block_and_ends_with_it(tmp_path: Path) -> None:
    with simulated(tmp_path, "--history-bars", "60", "--control") as exchange:
        assert is_alive(exchange.pid)
        assert "positions" in exchange.ask("GET", "/simulator/state")
        with pytest.raises(ResourceError, match="HTTP 4"):
            exchange.ask("POST", "/simulator/price", {"symbol": "DOGEUSDT"})
    assert not is_alive(exchange.pid)


def test_a_simulated_exchange_ends_with_a_failing_block(tmp_path: Path) -> None:
    seen: list[int] = []

    def fail() -> None:
        with simulated(tmp_path, "--history-bars", "60") as exchange:
            seen.append(exchange.pid)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert not is_alive(seen[0])


def test_an_exchange_that_cannot_start_says_why_in_one_line(tmp_path: Path) -> None:
    with (
        pytest.raises(ResourceError, match=r"did not start: error: .*speed") as caught,
        simulated(tmp_path, "--speed", "-1"),
    ):
        pass
    assert "\n" not in str(caught.value)


def test_sigterm_ends_the_exchange_too(tmp_path: Path) -> None:
    script = (
        "import sys, time\nfrom pathlib import Path\nfrom cli.simulated import simulated\n"
        "with simulated(Path(sys.argv[1]), '--history-bars', '60') as exchange:\n"
        "    print(exchange.pid, flush=True)\n    time.sleep(60)\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    pid = int(child.stdout.readline())
    child.send_signal(signal.SIGTERM)
    assert child.wait(20) == 128 + signal.SIGTERM
    child.stdout.close()
    until = time.monotonic() + 10
    while is_alive(pid) and time.monotonic() < until:
        time.sleep(0.05)
    assert not is_alive(pid)


@pytest.mark.slow
@pytest.mark.parametrize("client", ["bybit", "ccxt"])
def test_the_exchange_demo_holds(tmp_path: Path, client: str) -> None:
    command = [sys.executable, "-m", "cli.main", "--home", str(tmp_path)]
    done = subprocess.run(
        [*command, "exchange-demo", "--client", client],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("the journal and the exchange agree to 1e-8") == 2
    assert "all of it held" in done.stdout


@pytest.mark.slow
def test_the_demo_opens_protects_and_closes_a_short_within_six_minutes(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cli.main", "--config", "demo.yaml", "--home", str(tmp_path)]
    done = subprocess.run(
        [*command, "demo"], cwd=ROOT, capture_output=True, text=True, timeout=360, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "stop read back from the exchange" in done.stdout
    assert "the journal and the exchange agree to 1e-8" in done.stdout
    assert list((tmp_path / "reports").glob("*.html"))
