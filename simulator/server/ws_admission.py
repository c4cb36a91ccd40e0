"""How many connections one address may open: 500 in five minutes, and 1,000 public ones at a time. No socket here."""

from collections import deque
from collections.abc import Iterable

from simulator.server.ws_link import Link
from simulator.server.ws_request import Kind
from simulator.server.ws_settings import StreamSettings


class Admission:
    """The recent connections of every address."""

    def __init__(self, settings: StreamSettings) -> None:
        self._settings = settings
        self._recent: dict[str, deque[int]] = {}

    def admits(self, kind: Kind, address: str, links: Iterable[Link], now_ms: int) -> bool:
        """Count one connection; False when it is one too many. `links`: those that are open."""
        recent = self._recent.setdefault(address, deque())
        while recent and recent[0] <= now_ms - self._settings.window_ms:
            recent.popleft()
        if len(recent) >= self._settings.connections_per_window:
            return False
        if kind is Kind.PUBLIC:
            open_now = sum(link.kind is kind and link.address == address for link in links)
            if open_now >= self._settings.public_connections:
                return False
        recent.append(now_ms)
        return True
