"""Keeping a WebSocket open: one thread a stream that opens a connection, watches it, and opens the next one.

A connection that ends, or that stays silent though it is pinged, is replaced after a jittered, growing pause; never
more than 20 are opened in five minutes (FAULTS 39, 40). What is too old for a topic is for the reader to say: `renew`.
"""

import threading
from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeAlias

from bot.bybit.connection import (
    Login,
    OnMessage,
    StreamConnection,
    StreamError,
    TradeConnection,
)
from bot.bybit.pauses import Pauses
from bot.bybit.places import Place
from bot.clock import MarketClock, host_ms

SILENT_MS = 45_000
"""No frame at all for this long, not even the answer to a ping, though one is sent every 20 s."""
_WATCH_S = 1.0

OnState: TypeAlias = Callable[[bool, str], None]


class Connection(Protocol):
    """What the supervisor needs of a connection."""

    last_frame_ms: int

    def shut(self) -> None:
        """End it."""
        ...


class Supervisor:
    """Keeps one connection open. `open_connection` gets a function to be called with the reason when it ends.

    `on_state(True, "")` is called when a connection is open, `on_state(False, why)` when it is lost or cannot be
    opened; both from the supervisor's thread.
    """

    def __init__(
        self,
        name: str,
        open_connection: Callable[[Callable[[str], None]], Connection],
        on_state: OnState,
    ) -> None:
        self._name, self._open, self._on_state = name, open_connection, on_state
        self._stopped, self._wake = threading.Event(), threading.Event()
        self._why = ""
        self._pauses = Pauses()
        self._thread = threading.Thread(target=self._run, name=f"keep {name}", daemon=True)
        self.connection: Connection | None = None

    def start(self) -> None:
        """Begin to open the first connection; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Close the connection and end the thread."""
        self._stopped.set()
        self._wake.set()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(2)

    def renew(self, why: str) -> None:
        """Drop the connection and open another one."""
        self._why = self._why or why
        self._wake.set()

    def _run(self) -> None:
        while not self._stopped.wait(self._pauses.next_s(host_ms())):
            self._wake.clear()
            self._why = ""
            try:
                connection = self._open(self.renew)
            except (StreamError, OSError) as error:
                self._lost(str(error))
                continue
            self.connection = connection
            self._on_state(True, "")
            self._watch(connection)
            self.connection = None
            connection.shut()
            if not self._stopped.is_set():
                self._lost(self._why)

    def _watch(self, connection: Connection) -> None:
        while not self._wake.wait(_WATCH_S):
            silent_ms = host_ms() - connection.last_frame_ms
            if silent_ms > SILENT_MS:
                self.renew(f"silent for {silent_ms // 1000} s")

    def _lost(self, why: str) -> None:
        self._on_state(False, f"{self._name}: {why}"[:300])


class PublicStream:
    """Topics that everybody may see. Callbacks come from other threads; `on_message` gets messages as they came."""

    def __init__(
        self, place: Place, topics: tuple[str, ...], on_message: OnMessage, on_state: OnState
    ) -> None:
        self._supervisor = Supervisor(
            "public",
            lambda ended: StreamConnection(place.public, topics, None, on_message, ended),
            on_state,
        )
        self.start, self.stop = self._supervisor.start, self._supervisor.stop
        self.renew = self._supervisor.renew


PRIVATE_TOPICS = ("order", "execution", "position", "wallet")


class PrivateStream:
    """What happens to the account. Callbacks come from other threads."""

    def __init__(
        self, place: Place, login: Login, on_message: OnMessage, on_state: OnState
    ) -> None:
        self._supervisor = Supervisor(
            "private",
            lambda ended: StreamConnection(place.private, PRIVATE_TOPICS, login, on_message, ended),
            on_state,
        )
        self.start, self.stop = self._supervisor.start, self._supervisor.stop
        self.renew = self._supervisor.renew


class TradeStream:
    """The socket that orders leave by, kept open and logged in between them."""

    def __init__(self, url: str, login: Login, clock: MarketClock, on_state: OnState) -> None:
        self._supervisor = Supervisor(
            "trade", lambda ended: TradeConnection(url, login, clock, ended), on_state
        )
        self.start, self.stop = self._supervisor.start, self._supervisor.stop

    @property
    def is_open(self) -> bool:
        """Return True while a connection is open and logged in."""
        return self._supervisor.connection is not None

    def ask(self, operation: str, request: Mapping[str, Any], on_answer: OnMessage) -> bool:
        """Send one request. False: there is no connection, and it provably did not leave."""
        connection = self._supervisor.connection
        if not isinstance(connection, TradeConnection):
            return False
        return connection.ask(operation, request, on_answer)
