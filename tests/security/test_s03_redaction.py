"""S3: canary secrets go through a running bot at its most talkative, and come out nowhere."""

import base64
import os
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

from core.events import Fill
from simulator.server.opening import MarketWish, Opening
from tests.fakes.exchange_server import serving
from tests.wire.process import Desk, running, wait_for

KEY, SECRET = "canary-key-5d01", "canary/secret+7c33=9e"
ROOT = Path(__file__).parents[2]


def forms() -> list[bytes]:
    """How the two may be written down. The simulator knows them; the bot must not show them."""
    plain = [
        SECRET,
        quote(SECRET, safe=""),
        base64.b64encode(SECRET.encode()).decode(),
        SECRET.encode().hex(),
    ]
    return [form.encode() for form in plain] + [KEY.encode()]


def leaks(data: bytes) -> list[bytes]:
    return [form for form in forms() if form in data]


def test_no_canary_in_output_log_journal_or_memory_image(tmp_path: Path) -> None:
    market = MarketWish(bar_ms=1000, history_bars=600)
    opening = Opening(market, key=KEY, secret=SECRET, limits_factor=None)
    desk = Desk(tmp_path)
    with serving(opening) as exchange:
        desk.settle(exchange.rest, exchange.ws, KEY, SECRET)
        with running(desk) as process:
            wait_for(lambda: desk.records(Fill), process, desk)
            limits = (Path("/proc") / str(process.pid) / "limits").read_text()
            assert limits.split("Max core file size")[1].split()[:2] == ["0", "0"]
            os.kill(process.pid, signal.SIGTERM)
            assert process.wait(20) == 0
    files = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != ".env"]
    assert {"words.log", "journal.sqlite"} <= {path.name for path in files}
    assert b'"level":"debug"' in desk.words.read_bytes()
    for path in files:
        assert not leaks(path.read_bytes()), path


def test_a_failure_with_its_traceback_shows_no_secret(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.settle("http://127.0.0.1:9", "ws://127.0.0.1:9", KEY, SECRET)
    command = [
        sys.executable,
        "-m",
        "cli.main",
        "--debug",
        "--config",
        str(tmp_path / "config.yaml"),
        "run",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert done.returncode == 4
    assert b"Traceback" in done.stderr
    assert not leaks(done.stdout + done.stderr)


def test_a_process_with_keys_leaves_no_core_and_lets_nobody_look_in() -> None:
    code = (
        "import ctypes, resource; from bot.hardening import harden; assert harden();"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split(" ", 1) == ["0", "(0, 0)\n"]
