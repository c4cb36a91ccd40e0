"""A real server of the Open Inference Protocol, where one is installed: MLServer with its LightGBM runtime.

It lives in an environment of its own, since its pins are older than ours: python -m venv .venv-mlserver, then
.venv-mlserver/bin/pip install mlserver mlserver-lightgbm. EBB_MLSERVER names another executable.
"""

import json
import os
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
START_S = 60.0


def executable() -> Path | None:
    """Return the server's executable, None where it is not installed."""
    named = Path(os.environ.get("EBB_MLSERVER", ROOT / ".venv-mlserver" / "bin" / "mlserver"))
    return named if named.is_file() else None


@contextmanager
def serving(program: Path, folder: Path, model: bytes) -> Iterator[str]:
    """Serve `model` (a LightGBM text) as "ebb" from `folder`; yield the address."""
    ports = _free_ports(3)
    (folder / "model.txt").write_bytes(model)
    runtime = {"implementation": "mlserver_lightgbm.LightGBMModel"}
    (folder / "model-settings.json").write_text(
        json.dumps({"name": "ebb", **runtime, "parameters": {"uri": "./model.txt"}})
    )
    names = ("http_port", "grpc_port", "metrics_port")
    settings = {"host": "127.0.0.1", "parallel_workers": 0, **dict(zip(names, ports, strict=True))}
    (folder / "settings.json").write_text(json.dumps(settings))
    log = (folder / "server.log").open("wb")
    server = subprocess.Popen([str(program), "start", str(folder)], stdout=log, stderr=log)
    try:
        url = f"http://127.0.0.1:{ports[0]}"
        _wait(f"{url}/v2/models/ebb/ready", server, folder / "server.log")
        yield url
    finally:
        server.terminate()
        server.wait(timeout=20)
        log.close()


def _wait(url: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until:
        if server.poll() is not None:
            break
        try:
            with urllib.request.urlopen(url, timeout=1):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"the server did not start: {log.read_text()[-2000:]}")


def _free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports
