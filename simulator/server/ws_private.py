"""The private socket: who has proved a key hears of the account's orders, executions, positions and wallet.

Messages come in the order in which the exchange told of things, one for each. A wallet message comes when the balance
changes, never on subscribing. Source: V5 documentation, "Order", "Execution", "Position", "Wallet".
"""

from collections.abc import Callable, Sequence
from functools import partial

from simulator.exchange.words import (
    ExecType,
    Execution,
    Notice,
    OrderChanged,
    PositionChanged,
    WalletChanged,
)
from simulator.server import ws_answers
from simulator.server.host import Host
from simulator.server.hub import Hub
from simulator.server.rows import (
    CATEGORY,
    Row,
    execution_push_row,
    order_push_row,
    position_push_row,
    text,
    text8,
    wallet_row,
)
from simulator.server.ws_auth import refused
from simulator.server.ws_desk import Subscriptions
from simulator.server.ws_link import Link
from simulator.server.ws_request import Kind, Request
from simulator.server.ws_settings import StreamSettings
from simulator.server.ws_topics import OURS, PRIVATE_TOPICS, mixed


class PrivateDesk:
    """Proves keys, keeps subscriptions, tells what happened to the account."""

    def __init__(self, host: Host, hub: Hub, settings: StreamSettings) -> None:
        self._host, self._hub = host, hub
        self._subscriptions = Subscriptions(hub, settings, self)
        self._told = 0

    def take(self, link: Link, request: Request) -> None:
        """Deal with one request; before auth nothing else is taken."""
        if request.op == "auth":
            self._authenticate(link, request)
        elif not link.authorised:
            error = ws_answers.NOT_AUTHORISED
            self._hub.answer(link, ws_answers.told(link.kind, link.conn_id, request, error))
        else:
            self._subscriptions.take(link, request)

    def objection(self, link: Link, topics: Sequence[str]) -> str:
        """Refuse unknown topics, and an all-in-one topic together with one of its categories."""
        for topic in topics:
            if topic not in PRIVATE_TOPICS:
                return f"error:handler not found,topic:{topic}"
        beside = mixed(topics)
        if beside:
            return f"error:all-in-one and categorised topic in the same request,topic:{beside}"
        return ""

    def opened(self, link: Link, topics: Sequence[str]) -> None:
        """Send nothing: private topics have no snapshot."""

    def hear(self, now_ms: int, notices: Sequence[Notice]) -> None:
        """Tell what happened, in order; rows are made when somebody listens."""
        if not self._hub.topics(Kind.PRIVATE):
            return
        for notice in notices:
            match notice:
                case OrderChanged(order):
                    self._tell("order", partial(order_push_row, order), now_ms)
                case Execution():
                    self._tell_execution(notice, now_ms)
                case PositionChanged(row):
                    self._tell("position", partial(position_push_row, row), now_ms)
                case WalletChanged(wallet):
                    self._tell("wallet", partial(wallet_row, wallet), now_ms)
                case _:
                    pass

    def _authenticate(self, link: Link, request: Request) -> None:
        refusal = refused(self._host, request)
        link.authorised = refusal is None
        code, message = (refusal.code, refusal.message) if refusal else (0, "")
        row = ws_answers.authenticated(link.kind, link.conn_id, request, code, message)
        self._hub.answer(link, row)

    def _tell_execution(self, execution: Execution, now_ms: int) -> None:
        identity = f"{execution.order_id}_{execution.symbol}_{execution.seq}"
        self._tell("execution", partial(execution_push_row, execution), now_ms, identity)
        if execution.exec_type is ExecType.TRADE:
            self._tell("execution.fast", partial(_fast_row, execution), now_ms)

    def _tell(self, name: str, written: Callable[[], Row], now_ms: int, identity: str = "") -> None:
        # Most orders are placed with nobody listening: their rows are not even written.
        topics = [
            topic for topic in (name, f"{name}.{OURS}") if self._hub.heard(Kind.PRIVATE, topic)
        ]
        if not topics:
            return
        row, identity = written(), identity or self._next_id()
        for topic in topics:
            message: Row = {"topic": topic, "creationTime": now_ms, "data": [row]}
            if name != "execution.fast":
                message = {"id": identity} | message
            self._hub.publish(Kind.PRIVATE, topic, message)

    def _next_id(self) -> str:
        self._told += 1
        return f"{self._host.exchange.now:x}-{self._told:x}"


def _fast_row(execution: Execution) -> Row:
    return {
        "category": CATEGORY,
        "symbol": execution.symbol,
        "execId": execution.exec_id,
        "execPrice": text8(execution.price),
        "execQty": text(execution.quantity),
        "orderId": execution.order_id,
        "isMaker": execution.is_maker,
        "orderLinkId": execution.link_id,
        "side": execution.side.value,
        "execTime": str(execution.time),
        "seq": execution.seq,
    }
