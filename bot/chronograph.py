"""Stamps the stages of every decision and order: exchange -> received -> features -> ... -> filled.

Implements `core.plugs.Stopwatch`; the loop tells it the rest. What it finds out goes into the journal as Stages and
Delays, from which `ebb latency` makes its table, and into histograms for the status. It decides nothing.
"""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field

from core.calendar import MINUTE_MS
from core.commands import ClosePosition, Command, PlaceOrder
from core.decision import Decision
from core.engine import Output
from core.events import BookDepth, BookTop, Event, Fill, Liquidation, Mark, Timer, Trade
from core.latency import EDGES_MS, Delays, Stages

_TICKS = frozenset({Trade, BookDepth, BookTop, Mark, Liquidation})
_MOST_ORDERS = 256
_US_PER_MS = 1000


@dataclass(slots=True)
class _Way:
    """An order's way. The fill often beats the answer, so that a way is done when both were met."""

    time: int
    id: str
    at_ns: int
    still: set[str] = field(default_factory=lambda: {"acknowledged", "filled"})


@dataclass(slots=True)
class _Counted:
    counts: list[int] = field(default_factory=lambda: [0] * (len(EDGES_MS) + 1))
    newest_ms: int = 0
    largest_ms: int = 0


@dataclass(slots=True)
class Chronograph:
    """`ticks_ns` never jumps; `write` puts a record into the journal; `now_ms` is the market's clock."""

    ticks_ns: Callable[[], int]
    now_ms: Callable[[], int]
    write: Callable[[object], None]
    _names: list[str] = field(default_factory=list)
    _us: list[int] = field(default_factory=list)
    _lapped_ns: int = 0
    _tick_ms: int = 0
    _orders: dict[str, _Way] = field(default_factory=dict)
    _delays: dict[str, _Counted] = field(default_factory=dict)
    _told_at: int = 0
    _queue_us: int = 0

    def take(self, event: Event) -> None:
        """Begin with an event that the engine is about to see."""
        kind = type(event)
        if kind in _TICKS and event.time_received:
            delay_ms = event.time_received - event.time
            self._count(kind.__name__, delay_ms)
            if kind is Trade:
                self._tick_ms = delay_ms
        elif isinstance(event, Fill):
            self._on_fill(event)
        elif kind is Timer and event.time - self._told_at >= MINUTE_MS:
            self.close(event.time)
        self._names.clear()
        self._us.clear()
        waited_ms = max(self.now_ms() - event.time_received, 0) if event.time_received else 0
        self._queue_us = waited_ms * _US_PER_MS
        self._lapped_ns = self.ticks_ns()

    def lap(self, stage: str) -> None:
        now = self.ticks_ns()
        self._names.append(stage)
        self._us.append((now - self._lapped_ns) // 1000)
        self._lapped_ns = now

    def done(self, outputs: list[Output]) -> None:
        """Take in what came of the event, once it is recorded and its commands may leave."""
        if not self._names:
            return
        decision = next((one for one in outputs if isinstance(one, Decision)), None)
        if decision is None:
            return
        self.lap("journal")
        names = ("received", "queued", *self._names)
        times = (self._tick_ms * _US_PER_MS, self._queue_us, *self._us)
        self.write(Stages(decision.time, decision.id, names, times))
        for output in outputs:
            if isinstance(output, PlaceOrder | ClosePosition):
                self._orders[output.client_order_id] = _Way(
                    decision.time, decision.id, self._lapped_ns
                )
        while len(self._orders) > _MOST_ORDERS:
            del self._orders[next(iter(self._orders))]

    def sent(self, command: Command) -> None:
        """Take in that a command is handed to the exchange's client."""
        way = self._orders.get(getattr(command, "client_order_id", ""))
        if way is not None:
            self._stage(way, "sent")

    def acknowledged(self, command: Command) -> None:
        """Take in that the exchange has answered."""
        self._meet(getattr(command, "client_order_id", ""), "acknowledged")

    def _on_fill(self, fill: Fill) -> None:
        self._meet(fill.client_order_id, "filled")

    def _meet(self, client_order_id: str, stage: str) -> None:
        """Stamp one of the two that may come in either order; an order's further fills are not stamped."""
        way = self._orders.get(client_order_id)
        if way is None or stage not in way.still:
            return
        self._stage(way, stage)
        way.still.remove(stage)
        if not way.still:
            del self._orders[client_order_id]

    def _stage(self, way: _Way, stage: str) -> None:
        now = self.ticks_ns()
        self.write(Stages(way.time, way.id, (stage,), ((now - way.at_ns) // 1000,)))
        way.at_ns = now

    def _count(self, kind: str, delay_ms: int) -> None:
        counted = self._delays.get(kind)
        if counted is None:
            counted = self._delays[kind] = _Counted()
        counted.counts[bisect_right(EDGES_MS, delay_ms)] += 1
        counted.newest_ms = delay_ms
        counted.largest_ms = max(counted.largest_ms, delay_ms)

    def close(self, now: int) -> None:
        """Write what was counted, and begin anew; once a minute and at the end."""
        self._told_at = now
        for kind, one in sorted(self._delays.items()):
            self.write(Delays(now, kind, one.newest_ms, one.largest_ms, tuple(one.counts)))
        self._delays.clear()
