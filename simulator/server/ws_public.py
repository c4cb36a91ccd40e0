"""The public socket: subscriptions to the market's topics, and the beat that pushes what is due."""

from collections.abc import Iterable, Sequence

from simulator.exchange.words import Notice
from simulator.server.host import Host
from simulator.server.hub import Hub
from simulator.server.rows import Row
from simulator.server.ws_desk import Subscriptions
from simulator.server.ws_link import Link
from simulator.server.ws_request import Kind, Request
from simulator.server.ws_settings import StreamSettings
from simulator.server.ws_stream import Stream
from simulator.server.ws_tape import LiquidationStream, TradeStream
from simulator.server.ws_topics import stream_of


class PublicDesk:
    """Keeps one stream for each topic that somebody listens to."""

    def __init__(self, host: Host, hub: Hub, settings: StreamSettings) -> None:
        self._host, self._hub = host, hub
        self._streams: dict[str, Stream] = {}
        self._subscriptions = Subscriptions(hub, settings, self)

    def take(self, link: Link, request: Request) -> None:
        """Deal with one request."""
        self._subscriptions.take(link, request)

    def objection(self, link: Link, topics: Sequence[str]) -> str:
        """Refuse topics that do not exist and those the connection has."""
        for topic in topics:
            if topic in link.topics or topics.count(topic) > 1:
                return f"error:already subscribed,topic:{topic}"
            if topic not in self._streams and stream_of(self._host, topic) is None:
                return f"error:handler not found,topic:{topic}"
        return ""

    def opened(self, link: Link, topics: Sequence[str]) -> None:
        """Send the state that the following messages go on from."""
        now_ms = self._host.advance()
        for topic in topics:
            stream = self._streams.get(topic) or stream_of(self._host, topic)
            if stream is None:
                continue
            self._streams[topic] = stream
            for row in stream.opening(now_ms):
                self._hub.push(link, topic, row)

    def beat(self, now_ms: int) -> None:
        """Push what is due, and forget the streams nobody listens to."""
        for topic, stream in list(self._streams.items()):
            if self._hub.heard(Kind.PUBLIC, topic):
                self._publish(topic, stream.due(now_ms))
            else:
                del self._streams[topic]

    def hear(self, now_ms: int, notices: Sequence[Notice]) -> None:
        """Push trades as they happen; keep liquidations for the next half second."""
        for topic, stream in self._streams.items():
            if isinstance(stream, TradeStream | LiquidationStream):
                for notice in notices:
                    stream.hear(notice)
                self._publish(topic, stream.due(now_ms))

    def _publish(self, topic: str, rows: Iterable[Row]) -> None:
        for row in rows:
            self._hub.publish(Kind.PUBLIC, topic, row)
