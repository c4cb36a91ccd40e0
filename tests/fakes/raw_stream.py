"""A raw client of V5's streams: subscribes, collects what comes, pings; it interprets nothing."""

import json
import time
from contextlib import suppress
from typing import Any

import websocket

from simulator.server.signing import sign
from tests.fakes.exchange_server import Address

Json = dict[str, Any]


class RawStream:
    """One connection to `path`. Use it in a `with`; raises what the connection raises."""

    def __init__(self, exchange: Address, path: str = "/v5/public/linear") -> None:
        self._exchange = exchange
        self._socket: Any = websocket.create_connection(exchange.ws + path, timeout=5)

    def __enter__(self) -> "RawStream":
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError, websocket.WebSocketException):
            self._socket.close(timeout=1)

    def auth(self) -> Json:
        """Prove the key; return the answer."""
        expires = time.time_ns() // 1_000_000 + 5_000
        signature = sign(self._exchange.secret.encode(), f"GET/realtime{expires}".encode())
        return self.ask("auth", [self._exchange.key, expires, signature])

    def ask(self, op: str, args: list[object] | None = None) -> Json:
        """Send one request and return the first message that is an answer to one."""
        self._socket.send(json.dumps({"op": op, "args": args or []}))
        return self.until(lambda message: "op" in message)[-1]

    def until(self, holds: Any, seconds: float = 5.0) -> list[Json]:
        """Collect messages until one of them `holds`; fails after `seconds`."""
        seen: list[Json] = []
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            seen += self._received(ends)
            if seen and holds(seen[-1]):
                return seen
        raise AssertionError(f"nothing that was waited for came within {seconds} s: {seen[-3:]}")

    def during(self, seconds: float) -> list[Json]:
        """Collect what comes within `seconds`."""
        seen: list[Json] = []
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            seen += self._received(ends)
        return seen

    def is_closed(self, seconds: float = 3.0) -> bool:
        """Tell whether the other side closes within `seconds`."""
        try:
            self.during(seconds)
        except (OSError, websocket.WebSocketException):
            return True
        return False

    def _received(self, ends: float) -> list[Json]:
        self._socket.settimeout(max(ends - time.monotonic(), 0.01))
        try:
            message: Json = json.loads(self._socket.recv())
        except websocket.WebSocketTimeoutException:
            return []
        return [message]
