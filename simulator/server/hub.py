"""Who listens to what: connections, topics, and one encoded frame for all who listen.

A message is encoded once, framed once, and the same bytes are queued for every subscriber; all frames that come about
in one turn of the event loop leave in one write a connection. The hub knows no topic's meaning.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from simulator.server.rows import Row
from simulator.server.ws_frame import row_frame
from simulator.server.ws_link import Link, Sent
from simulator.server.ws_request import Kind

QUEUE_BYTES = 8 * 1024 * 1024
GOING_AWAY = 1001
Delay = int


class FrameFaults(Protocol):
    """What may happen to a message on its way."""

    @property
    def streams(self) -> bool:
        """Tell whether anything may; where not, messages go straight through."""

    def frames(self, topic: str, message: Row) -> Sequence[tuple[Delay, Row]]:
        """Return what is left of a message: nothing, itself, itself twice ..., each after so many ms."""


class Counts(Protocol):
    """Where the hub counts."""

    def __getitem__(self, name: str) -> int:
        """Return a count, 0 when there is none."""

    def __setitem__(self, name: str, value: int) -> None:
        """Set a count."""


class Hub:
    """The connections of one server."""

    def __init__(
        self,
        now_ms: Callable[[], int],
        faults: FrameFaults,
        counts: Counts,
        queue_bytes: int = QUEUE_BYTES,
    ) -> None:
        """Take the clock (ms), the faults, the counts, and how many bytes may wait for one connection."""
        self.links: dict[int, Link] = {}
        self._now_ms, self._faults, self._counts = now_ms, faults, counts
        self._queue_bytes = queue_bytes
        self._listeners: dict[tuple[Kind, str], dict[int, Link]] = {}
        self._awake: list[Link] = []
        self._opened = 0

    def open(self, kind: Kind, transport: asyncio.Transport, address: str, idle_ms: int) -> Link:
        """Take in a connection."""
        self._opened += 1
        self._counts["ws.opened"] += 1
        link = Link(
            number=self._opened,
            kind=kind,
            transport=transport,
            wake=self._wake,
            bound=self._queue_bytes,
            idle_ms=idle_ms,
            last_ms=self._now_ms(),
            address=address,
        )
        self.links[link.number] = link
        return link

    def close(self, link: Link) -> None:
        """Forget a connection; what it listened to goes on for others."""
        if self.links.pop(link.number, None) is None:
            return
        self._counts["ws.closed"] += 1
        for topic in list(link.topics):
            self.unsubscribe(link, topic)

    def subscribe(self, link: Link, topic: str) -> None:
        """Let a connection listen."""
        self._listeners.setdefault((link.kind, topic), {})[link.number] = link
        link.topics[topic] = None

    def unsubscribe(self, link: Link, topic: str) -> None:
        """Stop a connection from listening; a topic it does not listen to is ignored."""
        link.topics.pop(topic, None)
        listeners = self._listeners.get((link.kind, topic))
        if listeners is None:
            return
        listeners.pop(link.number, None)
        if not listeners:
            del self._listeners[link.kind, topic]

    def heard(self, kind: Kind, topic: str) -> bool:
        """Tell whether anybody listens to a topic."""
        return (kind, topic) in self._listeners

    def topics(self, kind: Kind) -> list[str]:
        """Return the topics somebody listens to."""
        return [topic for of, topic in self._listeners if of is kind]

    def answer(self, link: Link, row: Row) -> None:
        """Send one connection the answer to its own request; stream faults leave it alone."""
        link.send(row_frame(row))

    def push(self, link: Link, topic: str, row: Row) -> None:
        """Send data to one connection."""
        self._pass((link,), topic, row)

    def publish(self, kind: Kind, topic: str, row: Row) -> None:
        """Send data to everybody who listens to a topic, encoded once."""
        listeners = self._listeners.get((kind, topic))
        if listeners:
            self._pass(listeners.values(), topic, row)

    def cut_all(self) -> None:
        """Cut every connection without a farewell."""
        for link in list(self.links.values()):
            link.cut()

    def end_all(self) -> None:
        """Say farewell to everybody, as a server that stops does."""
        for link in list(self.links.values()):
            link.end(GOING_AWAY)

    def end_idle(self, code: int) -> None:
        """End the connections on which nothing went either way for too long."""
        now_ms = self._now_ms()
        for link in list(self.links.values()):
            if now_ms - link.last_ms >= link.idle_ms:
                self._counts["ws.idle_cut"] += 1
                link.end(code)

    def _pass(self, links: Iterable[Link], topic: str, row: Row) -> None:
        if not self._faults.streams:
            _send(links, row_frame(row))
            return
        for delay_ms, each in self._faults.frames(topic, row):
            frame = row_frame(each)
            if delay_ms:
                loop = asyncio.get_running_loop()
                loop.call_later(delay_ms / 1000, _send, list(links), frame)
            else:
                _send(links, frame)

    def _wake(self, link: Link) -> None:
        if not self._awake:
            asyncio.get_running_loop().call_soon(self._flush)
        self._awake.append(link)

    def _flush(self) -> None:
        awake, self._awake = self._awake, []
        now_ms = self._now_ms()
        for link in awake:
            frames = len(link.queued)
            sent = link.flush()
            if sent is Sent.WRITTEN:
                self._counts["ws.frames"] += frames
                link.last_ms = now_ms
            elif sent is Sent.TOO_SLOW:
                self._counts["ws.slow_cut"] += 1
                self.close(link)


def _send(links: Iterable[Link], frame: bytes) -> None:
    for link in links:
        link.send(frame)
