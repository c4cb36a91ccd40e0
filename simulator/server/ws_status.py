"""The socket of the system's status: it takes the one subscription there is, and tells when the status changes."""

from collections.abc import Sequence

from simulator.server.hub import Hub
from simulator.server.ws_desk import Subscriptions
from simulator.server.ws_link import Link
from simulator.server.ws_request import Request
from simulator.server.ws_settings import StreamSettings
from simulator.server.ws_topics import STATUS_TOPICS


class StatusDesk:
    """Keeps subscriptions to system.status."""

    def __init__(self, hub: Hub, settings: StreamSettings) -> None:
        self._subscriptions = Subscriptions(hub, settings, self)

    def take(self, link: Link, request: Request) -> None:
        """Deal with one request."""
        self._subscriptions.take(link, request)

    def objection(self, link: Link, topics: Sequence[str]) -> str:
        """Refuse any other topic."""
        wrong = [topic for topic in topics if topic not in STATUS_TOPICS]
        return f"error:handler not found,topic:{wrong[0]}" if wrong else ""

    def opened(self, link: Link, topics: Sequence[str]) -> None:
        """Send nothing: the topic tells of changes only."""
