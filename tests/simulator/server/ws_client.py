"""A raw WebSocket client: sends what it is told and returns what came, message by message."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import websocket

from simulator.server.ws_auth import signed
from tests.fakes.exchange_server import Address

Json = dict[str, Any]
TIMEOUT_S = 5.0
PUBLIC, PRIVATE, TRADE = "/v5/public/linear", "/v5/private", "/v5/trade"


class Socket:
    """One open connection."""

    def __init__(self, url: str) -> None:
        self.wire = websocket.create_connection(url, timeout=TIMEOUT_S)

    def close(self) -> None:
        self.wire.close()

    def send(self, **fields: object) -> None:
        self.wire.send(json.dumps(fields))

    def row(self) -> Json:
        """Return the next message."""
        message = json.loads(self.wire.recv())
        assert isinstance(message, dict)
        return message

    def until(self, wanted: Callable[[Json], bool], seconds: float = TIMEOUT_S) -> Json:
        """Return the first message that is wanted; the others are dropped."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            message = self.row()
            if wanted(message):
                return message
        raise AssertionError(f"nothing that is wanted came within {seconds} s")

    def topic(self, topic: str) -> Json:
        """Return the next message of a topic."""
        return self.until(lambda message: message.get("topic") == topic)

    def ask(self, **fields: object) -> Json:
        """Send a request and return its answer."""
        self.send(**fields)
        return self.until(lambda message: "topic" not in message)

    def subscribe(self, *topics: str, **fields: object) -> Json:
        """Subscribe and return the answer."""
        return self.ask(op="subscribe", args=list(topics), **fields)

    def during(self, seconds: float) -> list[Json]:
        """Return everything that comes within a time."""
        messages, limit = [], time.monotonic() + seconds
        while (left := limit - time.monotonic()) > 0:
            self.wire.settimeout(left)
            try:
                messages.append(self.row())
            except websocket.WebSocketTimeoutException:
                break
        self.wire.settimeout(TIMEOUT_S)
        return messages

    def is_cut(self) -> bool:
        """Tell whether the server hangs up within the timeout; messages that still come are dropped."""
        try:
            while self.wire.recv():
                pass
        except (websocket.WebSocketConnectionClosedException, ConnectionError):
            return True
        except websocket.WebSocketTimeoutException:
            return False
        return True


def auth(exchange: Address, expires: int | str | None = None, secret: str = "") -> list[object]:
    """Return the arguments of an auth request."""
    expires = now_ms() + 1_000 if expires is None else expires
    return [exchange.key, expires, signed((secret or exchange.secret).encode(), expires)]


def now_ms() -> int:
    return time.time_ns() // 1_000_000


@contextmanager
def opened(exchange: Address, path: str = PUBLIC) -> Iterator[Socket]:
    """Open a connection."""
    socket = Socket(exchange.ws + path)
    try:
        yield socket
    finally:
        socket.close()


@contextmanager
def proved(exchange: Address, path: str = PRIVATE) -> Iterator[Socket]:
    """Open a connection and prove the key."""
    with opened(exchange, path) as socket:
        answer = socket.ask(op="auth", args=auth(exchange))
        assert answer.get("success", answer.get("retCode") == 0), answer
        yield socket


def ordered(socket: Socket, op: str = "order.create", **fields: object) -> Json:
    """Send an order over the trade socket and return the answer."""
    usual = {"category": "linear", "symbol": "LTCUSDT"}
    return socket.ask(op=op, header=header(), args=[usual | fields])


def header(stamp: int | str | None = None) -> Json:
    """Return the header of an operation of the trade socket."""
    return {"X-BAPI-TIMESTAMP": now_ms() if stamp is None else stamp, "X-BAPI-RECV-WINDOW": "5000"}
