"""A simulated exchange as a process of its own, for as long as a demonstration lasts. It knows no command."""

import contextlib
import http.client
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn
from urllib.parse import urlsplit

from bot.files import make_folder
from core.errors import ResourceError

READY_S, END_S, ANSWER_S = 60.0, 10.0, 10.0


@dataclass(frozen=True, slots=True)
class Simulated:
    """Where the exchange is, and the pair that signs there. The money is not real, and so is the secret."""

    rest: str
    ws: str
    key: str
    secret: str
    pid: int

    def ask(self, method: str, path: str, body: dict[str, object] | None = None) -> dict[str, Any]:
        """Ask the control interface. Raises ResourceError when it does not answer with 200."""
        parts = urlsplit(self.rest)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=ANSWER_S)
        try:
            connection.request(method, path, json.dumps(body) if body is not None else None)
            response = connection.getresponse()
            text = response.read()
        except OSError as error:
            raise ResourceError(f"{self.rest}{path}: {error}") from None
        finally:
            connection.close()
        if response.status != http.client.OK:
            raise ResourceError(f"{self.rest}{path}: HTTP {response.status} {text[:200]!r}")
        found: dict[str, Any] = json.loads(text)
        return found


@contextlib.contextmanager
def simulated(folder: Path, *options: str) -> Iterator[Simulated]:
    """Start `ebb simulator serve` with `options`, wait until it is ready, and end it, whatever happens.

    Its own words go to `folder`/simulator.log. Raises ResourceError when it does not become ready.
    """
    make_folder(folder)
    command = [sys.executable, "-m", "cli.main", "simulator", "serve", "--port", "0", *options]
    log = folder / "simulator.log"
    with log.open("wb") as words, _ended_by_signal():
        # A session of its own: Ctrl-C is for the bot, which must still reach its exchange to end well.
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=words, start_new_session=True
        )
        try:
            yield _ready(process, log)
        finally:
            end(process)


def end(process: "subprocess.Popen[Any]") -> int:
    """End a child by SIGTERM, and by SIGKILL when it does not listen; return its exit code."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(END_S)
    if process.stdout is not None:
        process.stdout.close()
    return process.returncode


def _ready(process: "subprocess.Popen[bytes]", log: Path) -> Simulated:
    """Return what the first line of its output says; os.read, since a buffered line could hide from select."""
    assert process.stdout is not None  # noqa: S101 - asked for a pipe
    pipe, said = process.stdout.fileno(), b""
    until = time.monotonic() + READY_S
    while b"\n" not in said and (left := until - time.monotonic()) > 0:
        if not select.select([pipe], [], [], left)[0]:
            break
        piece = os.read(pipe, 4096)
        if not piece:
            break
        said += piece
    try:
        ready = json.loads(said.partition(b"\n")[0])
        rest, ws, key, secret = (str(ready[name]) for name in ("rest", "ws", "key", "secret"))
        return Simulated(rest, ws, key, secret, process.pid)
    except (ValueError, KeyError):
        lines = log.read_text(errors="replace").strip().splitlines()
        why = lines[-1] if lines else f"it did not become ready within {READY_S:.0f} s"
        raise ResourceError(f"the simulated exchange did not start: {why}") from None


@contextlib.contextmanager
def _ended_by_signal() -> Iterator[None]:
    """Let SIGTERM unwind this process, so that its child is ended too."""

    def leave(number: int, _: FrameType | None) -> NoReturn:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
