"""One server from start to SIGTERM: opens the exchange, says where it is, stops when it is told."""

import asyncio
import errno
import signal
import socket
from collections.abc import Callable

import orjson

from core.errors import InputError
from simulator.server.app import Server, build_app
from simulator.server.opening import Opening, open_host


def serve(
    opening: Opening, name: str, port: int, *, control: bool, ready: Callable[[str], None]
) -> None:
    """Serve until SIGTERM or SIGINT. `ready` gets one line of JSON: {"rest", "ws", "key", "secret"}.

    Raises InputError for settings that cannot be and for an address that cannot be listened on.
    """
    host = open_host(opening)

    async def run() -> None:
        stopped = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stopped.set)
        server = Server(build_app(host, control=control), name, port)
        try:
            await server.start()
        except OSError as error:
            raise _no_address(name, port, error) from None
        try:
            keys = host.keys
            line = {
                "rest": server.rest,
                "ws": server.ws,
                "key": keys.key,
                "secret": keys.secret.decode(),
            }
            ready(orjson.dumps(line).decode())
            await stopped.wait()
        finally:
            await server.stop()

    asyncio.run(run())


def _no_address(name: str, port: int, error: OSError) -> InputError:
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        fix = "take an address of this machine as --host, like 127.0.0.1"
    else:
        fix = "take another --port"
    return InputError(f"cannot listen on {name}:{port}: {error.strerror}", fix=fix)
