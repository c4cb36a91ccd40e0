"""A TCP proxy that spoils what passes, for what an exchange cannot do to itself: silence, cuts in mid-answer, resets.

It reads nothing of what it carries and knows no protocol: bytes go through, or they do not. It runs in a thread of its
own on a free port of 127.0.0.1; `mode` may be changed at any time and concerns open connections, too.

with proxied("127.0.0.1", port) as proxy:      # proxy.rest is what a client is pointed at
    proxy.mode = Mode.SILENT
"""

import asyncio
import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

START_S = 10.0
PIECE = 64 * 1024
_RESET = struct.pack("ii", 1, 0)
"""SO_LINGER for close() to send RST instead of FIN."""


class Mode(StrEnum):
    """What happens to bytes."""

    PASS = "pass"
    SILENT = "silent"
    """Connections are accepted and stay open; nothing goes either way."""
    DEAF = "deaf"
    """What the client sends arrives; what comes back is lost."""
    CUT = "cut"
    """The client gets `cut_after` bytes of what comes back, then the end."""
    SLOW = "slow"
    """Every piece of what comes back is `delay_s` late."""
    RESET = "reset"
    """Connections, open and new, are reset."""


@dataclass(slots=True)
class FaultProxy:
    """Between clients and one server. `accepted` counts connections."""

    host: str
    port: int
    mode: Mode = Mode.PASS
    cut_after: int = 120
    delay_s: float = 1.0
    accepted: int = 0
    own_port: int = 0
    _server: asyncio.Server | None = None
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _writers: set[asyncio.StreamWriter] = field(default_factory=set)

    @property
    def rest(self) -> str:
        """Return its own address."""
        return f"http://127.0.0.1:{self.own_port}"

    async def start(self) -> None:
        """Listen."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.own_port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """End every connection."""
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self.reset_all()

    def reset_all(self) -> None:
        """Tear every open connection down."""
        for writer in list(self._writers):
            _tear(writer)
        self._writers.clear()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        if self.mode is Mode.RESET:
            _tear(writer)
            return
        try:
            far_reader, far_writer = await asyncio.open_connection(self.host, self.port)
        except OSError:
            _tear(writer)
            return
        self._writers |= {writer, far_writer}
        there = self._task(self._carry(reader, far_writer, back=False))
        back = self._task(self._carry(far_reader, writer, back=True))
        await asyncio.wait({there, back}, return_when=asyncio.FIRST_COMPLETED)
        for one in (writer, far_writer):
            self._writers.discard(one)
            one.close()

    def _task(self, work: "asyncio.Future[None] | object") -> "asyncio.Task[None]":
        task: asyncio.Task[None] = asyncio.ensure_future(work)  # type: ignore[arg-type]
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, back: bool
    ) -> None:
        with contextlib.suppress(OSError):
            while piece := await reader.read(PIECE):
                mode = self.mode
                if mode is Mode.RESET:
                    _tear(writer)
                    return
                if mode is Mode.SILENT or (mode is Mode.DEAF and back):
                    continue
                if mode is Mode.SLOW and back:
                    await asyncio.sleep(self.delay_s)
                if mode is Mode.CUT and back:
                    writer.write(piece[: self.cut_after])
                    await writer.drain()
                    return
                writer.write(piece)
                await writer.drain()


def _tear(writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    if sock is not None:
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    writer.transport.abort()


@contextlib.contextmanager
def proxied(host: str, port: int) -> Iterator[FaultProxy]:
    """Run a proxy in a thread until the block ends."""
    proxy = FaultProxy(host, port)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(proxy.start(), loop).result(START_S)
        yield proxy
    finally:
        asyncio.run_coroutine_threadsafe(proxy.stop(), loop).result(START_S)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(START_S)
        loop.close()


@dataclass(slots=True)
class TlsListener:
    """A server with a certificate that nobody signed; `heard` is every byte that came through TLS."""

    port: int
    heard: bytearray = field(default_factory=bytearray)


@contextlib.contextmanager
def bad_certificate(certificate: str) -> Iterator[TlsListener]:
    """Listen with the self-signed certificate and key in the PEM file `certificate`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    listening = socket.create_server(("127.0.0.1", 0))
    listener = TlsListener(listening.getsockname()[1])
    over = threading.Event()

    def serve() -> None:
        listening.settimeout(0.1)
        while not over.is_set():
            try:
                plain, _ = listening.accept()
            except TimeoutError:
                continue
            plain.settimeout(2)
            with contextlib.suppress(OSError), context.wrap_socket(plain, server_side=True) as one:
                listener.heard += one.recv(PIECE)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener
    finally:
        over.set()
        thread.join(START_S)
        listening.close()
