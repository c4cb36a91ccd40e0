"""The outgoing half of one connection: frames of one moment leave in one write, and the queue has a bound.

The transport's own buffer is the queue. A client that does not read lets it grow; over the bound the connection is cut
and counted, so that one slow consumer takes neither memory nor time from the others.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from simulator.server.ws_frame import closing_frame
from simulator.server.ws_request import Kind


class Sent(Enum):
    """What became of the queued frames."""

    WRITTEN = "written"
    GONE = "gone"
    TOO_SLOW = "too slow"


@dataclass(slots=True, eq=False)
class Link:
    """One open connection as the hub sees it.

    `bound`: bytes that may wait. `idle_ms`: silence in both directions after which it is cut. `wake` asks for a flush
    soon. `args_chars`: characters of all topics it ever asked for.
    """

    number: int
    kind: Kind
    transport: asyncio.Transport
    wake: Callable[["Link"], None]
    bound: int
    idle_ms: int
    last_ms: int
    address: str = ""
    args_chars: int = 0
    authorised: bool = False
    topics: dict[str, None] = field(default_factory=dict)
    queued: list[bytes] = field(default_factory=list)

    @property
    def conn_id(self) -> str:
        """Return the name that answers carry."""
        return f"{self.number:012x}-{self.kind.value}"

    def send(self, frame: bytes) -> None:
        """Queue one frame for the next flush."""
        queued = self.queued
        if not queued:
            self.wake(self)
        queued.append(frame)

    def flush(self) -> Sent:
        """Write what is queued in one piece; cut the connection when too much waits."""
        frames, self.queued = self.queued, []
        transport = self.transport
        if transport.is_closing():
            return Sent.GONE
        piece = frames[0] if len(frames) == 1 else b"".join(frames)
        if transport.get_write_buffer_size() + len(piece) > self.bound:
            transport.abort()
            return Sent.TOO_SLOW
        transport.write(piece)
        return Sent.WRITTEN

    def end(self, code: int) -> None:
        """Say farewell with a close code and hang up once it is written."""
        if not self.transport.is_closing():
            self.transport.write(closing_frame(code))
            self.transport.close()

    def cut(self) -> None:
        """Hang up without a farewell, as a broken network does."""
        self.transport.abort()
