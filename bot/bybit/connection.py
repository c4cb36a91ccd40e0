"""One WebSocket to Bybit through pybit, without pybit's own way of staying connected.

pybit reconnects in the thread that reads, dies of any exception in a callback, can be beaten by its own subscription's
answer, registers the receiver of an order's answer after the order has left, and lets its auth expire after a second
(measured with 5.17.0). So a connection here lives once: it opens within a time limit or raises, tells what comes in,
and when it ends it says so and stays ended. Opening another one is the supervisor's business (bot/bybit/streams.py).
"""

import contextlib
import json
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias
from uuid import uuid4

import orjson
import websocket
from pybit._websocket_stream import _WebSocketManager
from pybit.unified_trading import WebSocket, WebSocketTrading
from websocket._abnf import ABNF, continuous_frame, frame_buffer

from bot.bybit.reply import without
from bot.clock import MarketClock, host_ms
from bot.outside import MOST_BYTES, parse
from core.errors import EbbError

OPEN_S = 8.0
"""How long opening may take: name look-up, TCP, TLS, upgrade, login and subscription together."""
PING_S, PONG_S = 20, 10
AUTH_EXPIRES_S = 10
RECV_WINDOW_MS = 5000
_CLOSE_S = 1.0

Message: TypeAlias = dict[str, Any]
OnMessage: TypeAlias = Callable[[Message], None]


class StreamError(EbbError):
    """A WebSocket could not be opened, or has ended."""


@dataclass(frozen=True, slots=True, repr=False)
class Login:
    """An API key and its secret; neither is ever shown."""

    key: str
    secret: str

    def __repr__(self) -> str:
        return "Login(***)"


class _CappedFrames(frame_buffer):
    """Reads frames; the library would store one of any length that its header promises (FAULTS S8)."""

    def recv_length(self) -> None:
        super().recv_length()
        if self.length is not None and self.length > MOST_BYTES:
            raise websocket.WebSocketPayloadException(f"a frame of {self.length} bytes")


class _CappedMessage(continuous_frame):
    """Joins the frames of a message that comes in pieces; the library would do so without end."""

    def add(self, frame: ABNF) -> None:
        super().add(frame)
        if self.cont_data is not None and len(self.cont_data[1]) > MOST_BYTES:
            raise websocket.WebSocketPayloadException("a message without end")


class _Once(_WebSocketManager):  # type: ignore[misc]  # pybit ships no annotations
    """What both kinds of connection share: it stands before pybit's own class and replaces its keeping connected."""

    def _prepare(self, url: str, on_message: OnMessage, on_end: Callable[[str], None]) -> None:
        self._url, self._tell, self._on_end = url, on_message, on_end
        self._opened, self._ready = threading.Event(), threading.Event()
        self._why = ""
        self._ended = False
        self.last_frame_ms = host_ms()

    __repr__ = object.__repr__

    @property
    def _secrets(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.api_key, self.api_secret)))

    def _connect(self, _url: str) -> None:
        """Open the socket; return once it is open (and logged in, where there is a key). Raises StreamError."""
        self.endpoint = self._url
        self.subscriptions: dict[str, str] = {}
        websocket.setdefaulttimeout(OPEN_S)
        self.ws = websocket.WebSocketApp(
            self._url,
            on_open=self._on_open,
            on_message=lambda _, text: self._on_message(text),
            on_error=lambda _, error: self._end(f"{type(error).__name__} {error}"),
            on_close=lambda *_: self._end("closed by the exchange"),
            on_pong=lambda *_: self._on_pong(),
        )
        self.wst = threading.Thread(target=self._read, name=f"ws {self._url[-24:]}", daemon=True)
        self.wst.start()
        self._await(self._opened, "open")
        if self.api_key and self.api_secret:
            self._auth()
            self._await(self._ready, "log in")
        self._send_initial_ping()

    def _on_open(self, opened: websocket.WebSocketApp) -> None:
        link = opened.sock
        if link is not None:
            frames, message = link.frame_buffer, link.cont_frame
            link.frame_buffer = _CappedFrames(frames.recv, frames.skip_utf8_validation)
            link.cont_frame = _CappedMessage(message.fire_cont_frame, message.skip_utf8_validation)
        self._opened.set()

    def _read(self) -> None:
        nodelay = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]
        try:
            self.ws.run_forever(sockopt=nodelay, ping_interval=PING_S, ping_timeout=PONG_S)
        finally:
            self._end("ended")

    def _await(self, event: threading.Event, what: str) -> None:
        if not event.wait(OPEN_S) or self._ended:
            why = self._why or f"no answer in {OPEN_S:g} s"
            self.shut()
            raise StreamError(f"{self._url}: could not {what}: {why}"[:300])

    def _end(self, why: str) -> None:
        if self._ended:
            return
        self._ended, self._why = True, why[:200]
        self.exited = True
        self._opened.set()
        self._ready.set()
        self._on_end(self._why)

    def _on_message(self, text: str) -> None:
        self.last_frame_ms = host_ms()
        try:
            message = parse(without(text, self._secrets))
            if not self._is_custom_pong(message):
                self._handle_incoming_message(message)
        except Exception as error:  # noqa: BLE001 - what comes from outside must not end the reading thread unnoticed
            self._end(f"unreadable message: {error!r}")

    def _on_pong(self) -> None:
        self.last_frame_ms = host_ms()
        super()._on_pong()

    def shut(self) -> None:
        """End the connection and its thread; the exchange is told, and not waited for."""
        self._ended = self.exited = True
        self._stop_custom_ping_timer()
        self.ws.keep_running = False
        link = self.ws.sock
        sock = link.sock if link is not None else None
        if link is not None and sock is not None:
            with contextlib.suppress(OSError, AttributeError, websocket.WebSocketException):
                link.send_close()
                sock.shutdown(socket.SHUT_RDWR)  # wakes the reading thread
        if self.wst is not threading.current_thread():
            self.wst.join(_CLOSE_S)
        if sock is not None:
            sock.close()  # the library leaves it open when its thread was told to end

    exit = shut


class StreamConnection(_Once, WebSocket):  # type: ignore[misc]  # pybit ships no annotations
    """A subscription to topics. Messages are told as they came: a delta stays a delta."""

    def __init__(
        self,
        url: str,
        topics: tuple[str, ...],
        login: Login | None,
        on_message: OnMessage,
        on_end: Callable[[str], None],
    ) -> None:
        self._prepare(url, on_message, on_end)
        channel = "private" if login is not None else "linear"
        super().__init__(
            channel,
            testnet=False,
            api_key=login.key if login is not None else None,
            api_secret=login.secret if login is not None else None,
            restart_on_error=False,
            private_auth_expire=AUTH_EXPIRES_S,
        )
        self._subscribe(topics)

    def _subscribe(self, topics: tuple[str, ...]) -> None:
        self._ready.clear()
        if self._ended:
            raise StreamError(f"{self._url}: {self._why}")
        name = str(uuid4())
        text = json.dumps({"op": "subscribe", "req_id": name, "args": list(topics)})
        self.subscriptions[name] = (
            text  # before it leaves: the answer may be faster than this thread
        )
        self.ws.send(text)
        self._await(self._ready, "subscribe")

    def _process_auth_message(self, message: Message) -> None:
        if message.get("success") is True:
            self.auth = True
            self._ready.set()
        else:
            self._end(f"login refused: {message.get('ret_msg')}")

    def _process_subscription_message(self, message: Message) -> None:
        if message.get("success") is True:
            self._ready.set()
        else:
            self._end(f"subscription refused: {message.get('ret_msg')}")

    def _process_normal_message(self, message: Message) -> None:
        if "topic" in message:
            self._tell(message)


class TradeConnection(_Once, WebSocketTrading):  # type: ignore[misc]  # pybit ships no annotations
    """The socket that orders leave by."""

    def __init__(
        self,
        url: str,
        login: Login,
        clock: MarketClock,
        on_end: Callable[[str], None],
    ) -> None:
        self._prepare(url, lambda _: None, on_end)
        self._clock = clock
        super().__init__(
            recv_window=RECV_WINDOW_MS,
            testnet=False,
            api_key=login.key,
            api_secret=login.secret,
            restart_on_error=False,
            private_auth_expire=AUTH_EXPIRES_S,
        )

    def ask(self, operation: str, request: Mapping[str, Any], on_answer: OnMessage) -> bool:
        """Send one request; `on_answer` is called from the reading thread. False: it provably did not leave.

        Raises what the socket raises when it may have left.
        """
        if self._ended or not self.is_connected():
            return False
        name = str(uuid4())
        message = {
            "reqId": name,
            "header": {
                "X-BAPI-TIMESTAMP": self._clock.now_ms(),
                "X-BAPI-RECV-WINDOW": RECV_WINDOW_MS,
            },
            "op": operation,
            "args": [dict(request)],
        }
        # Before it leaves: the answer may be faster than this thread. One receiver for both kinds of answer.
        self._set_callback(name, on_answer, on_answer)
        self.ws.send(orjson.dumps(message).decode())
        return True

    def _handle_incoming_message(self, message: Message) -> None:
        if message.get("op") == "auth":
            self._process_auth_message(message)
            return
        on_answer, _ = self._pop_callback(message.get("reqId"))
        if on_answer is not None:
            on_answer(message)

    def _end(self, why: str) -> None:
        super()._end(why)
        for name in list(self.callback_directory):
            on_answer, _ = self._pop_callback(name)
            if on_answer is not None:
                on_answer({"retMsg": f"the trade socket ended: {why}"})

    def _process_auth_message(self, message: Message) -> None:
        if message.get("retCode") == 0:
            self.auth = True
            self._ready.set()
        else:
            self._end(f"login refused: {message.get('retCode')} {message.get('retMsg')}")
