"""What every kind of socket does alike: read a request, answer pings, keep subscriptions.

A request is taken as a whole: when one of its topics is wrong, none of them is subscribed to.
"""

from collections.abc import Sequence
from typing import Protocol

from simulator.server import ws_answers
from simulator.server.hub import Hub
from simulator.server.ws_link import Link
from simulator.server.ws_request import Request
from simulator.server.ws_settings import StreamSettings

NO_TOPICS = "error:args is empty"


class Desk(Protocol):
    """Who deals with the requests of one kind of socket."""

    def take(self, link: Link, request: Request) -> None:
        """Deal with one request that is no ping."""


class Topics(Protocol):
    """What a desk that takes subscriptions knows of its topics."""

    def objection(self, link: Link, topics: Sequence[str]) -> str:
        """Say why these topics cannot be subscribed to, "" when they can."""

    def opened(self, link: Link, topics: Sequence[str]) -> None:
        """Send what new subscribers get at once; the topics are subscribed to already."""


class Subscriptions:
    """The part of a desk that keeps subscriptions."""

    def __init__(self, hub: Hub, settings: StreamSettings, topics: Topics) -> None:
        self._hub, self._settings, self._topics = hub, settings, topics

    def take(self, link: Link, request: Request) -> None:
        """Deal with subscribe and unsubscribe; anything else is no operation of this socket."""
        match request.op:
            case "subscribe":
                self._subscribe(link, request)
            case "unsubscribe":
                self._unsubscribe(link, request)
            case _:
                error = ws_answers.INVALID_OP
                self._hub.answer(link, ws_answers.told(link.kind, link.conn_id, request, error))

    def _subscribe(self, link: Link, request: Request) -> None:
        topics = [topic for topic in request.args if isinstance(topic, str)]
        error = self._objection(link, request, topics)
        if not error:
            link.args_chars += sum(map(len, topics))
            for topic in topics:
                self._hub.subscribe(link, topic)
        self._hub.answer(link, ws_answers.told(link.kind, link.conn_id, request, error))
        if not error:
            self._topics.opened(link, topics)

    def _objection(self, link: Link, request: Request, topics: list[str]) -> str:
        if not topics or len(topics) != len(request.args):
            return NO_TOPICS
        if link.args_chars + sum(map(len, topics)) > self._settings.args_chars:
            return f"error:args exceed {self._settings.args_chars} characters on one connection"
        return self._topics.objection(link, topics)

    def _unsubscribe(self, link: Link, request: Request) -> None:
        for topic in request.args:
            if isinstance(topic, str):
                if topic in link.topics:
                    link.args_chars -= len(topic)
                self._hub.unsubscribe(link, topic)
        self._hub.answer(link, ws_answers.told(link.kind, link.conn_id, request))
