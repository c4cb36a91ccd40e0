"""A bare HTTP server that answers what it is told to, byte for byte, and remembers what it was asked."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(slots=True)
class Answers:
    """What is answered (status, headers, body), and the requests that came: method, path, headers, body.

    Paths that begin with one of `hanging` are answered when `released` is set.
    """

    url: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b'{"retCode": 0, "retMsg": "OK", "result": {"list": []}, "time": 7}'
    cut: bool = False
    hanging: tuple[str, ...] = ()
    released: threading.Event = field(default_factory=threading.Event)
    came: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)


@contextmanager
def answering() -> Iterator[Answers]:
    """Serve on a free port of the loopback interface."""
    answers = Answers()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def _answer(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            body = self.rfile.read(length)
            answers.came.append((self.command, self.path, dict(self.headers), body))
            if self.path.startswith(answers.hanging):
                answers.released.wait()
            if answers.cut:
                self.close_connection = True
                return
            self.send_response(answers.status)
            for name, value in answers.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answers.body)))
            self.end_headers()
            self.wfile.write(answers.body)

        do_GET = _answer  # noqa: N815 - the library's names
        do_POST = _answer  # noqa: N815

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    answers.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield answers
    finally:
        server.shutdown()
        thread.join(5)
        server.server_close()
