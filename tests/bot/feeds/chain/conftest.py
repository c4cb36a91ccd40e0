"""One real node for the tests of this folder, and `ebb chain watch` as a process beside it."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from research.regtest import LITECOIND, WITHOUT_NODE, Node, Stage

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture(scope="session")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """A real node; it is shared, so a test uses addresses of its own."""
    if LITECOIND is None:
        pytest.skip(WITHOUT_NODE)
    one = Node(tmp_path_factory.mktemp("node"), ("-connect=0",))
    one.start()
    yield one
    one.stop()


@pytest.fixture(scope="session")
def stage(node: Node) -> Stage:
    """Everybody's wallet on the shared node, MWEB active."""
    return Stage(node)


@dataclass
class Watch:
    """`ebb chain watch`, running, and the file it writes."""

    process: subprocess.Popen[bytes]
    file: Path

    def alerts(self) -> list[dict[str, Any]]:
        """Return every line so far."""
        return [json.loads(line) for line in self.file.read_text().splitlines()]

    def wait(self, wanted: Callable[[dict[str, Any]], bool], seconds: float = 5.0) -> float:
        """Wait for an alert; return how long it took (s)."""
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            if any(wanted(alert) for alert in self.alerts()):
                return time.monotonic() - began
            time.sleep(0.005)
        raise AssertionError(f"no such alert in {seconds} s; there are {self.alerts()}")

    def wait_for(self, txid: str, *, retract: bool = False, seconds: float = 5.0) -> float:
        """Wait for a transaction's alert; return how long it took (s)."""
        return self.wait(lambda one: one["txid"] == txid and one["retract"] is retract, seconds)

    def stop(self) -> int:
        """Send SIGTERM; return the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(10)


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Callable[..., Watch]]:
    """Start watchers that end with the test."""
    running: list[Watch] = []

    def start(
        node: Node, labels: dict[str, Any], *options: str, source: tuple[str, ...] = ()
    ) -> Watch:
        number = len(running)
        labels_file, alerts = tmp_path / "labels.json", tmp_path / "alerts.jsonl"
        labels_file.write_text(json.dumps(labels))
        words = [*(source or ("--rpc", node.url, "--cookie", str(node.cookie)))]
        words += ["--labels", str(labels_file)]
        command = [sys.executable, "-m", "cli.main", "chain", "watch", *words]
        with (tmp_path / f"watch{number}.log").open("wb") as log:
            process = subprocess.Popen(
                [*command, "--alerts", str(alerts), *options],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        watch = Watch(process, alerts)
        running.append(watch)
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"watching ")
        return watch

    yield start
    for watch in running:
        if watch.process.poll() is None:
            watch.process.kill()
        watch.process.wait()
        if watch.process.stdout is not None:
            watch.process.stdout.close()
