"""S7: there is no dashboard, so a running bot listens to nobody: not on the loopback interface either."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[2]


def test_a_running_bot_has_no_socket_that_listens(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(
        "home: ./home\nstrategy: ./rule.yaml\ninstrument: {bar: 5s}\n"
    )
    (tmp_path / "rule.yaml").write_text("kind: always_flat\n")
    command = [sys.executable, "-m", "cli.main", "--config", str(tmp_path / "config.yaml"), "run"]
    bot = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        journal = tmp_path / "home" / "paper" / "journal.sqlite"
        until = time.monotonic() + 40
        while not journal.exists():
            assert bot.poll() is None
            assert time.monotonic() < until
            time.sleep(0.05)
        process = psutil.Process(bot.pid)
        for _ in range(20):
            assert [
                one for one in process.net_connections("inet") if one.status == psutil.CONN_LISTEN
            ] == []
            time.sleep(0.1)
        bot.send_signal(signal.SIGTERM)
        assert bot.wait(20) == 0
    finally:
        bot.kill()
        bot.wait(10)
