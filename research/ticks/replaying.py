"""Tick replay: recorded ticks through the running bot's engine, with time for data and orders to travel.

The exchange sees a trade at its own time; the bot `feed_ms` later (or when it was received, where that was recorded).
A command reaches the exchange `order_ms` after the decision, and its answer comes back as late. Bars are built from
the trades as a running bot builds them. One queue ordered by time, so that the same ticks give the same run.
"""

import heapq
import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from bot.feeds.bars import BarBuilder
from core.calendar import next_close
from core.commands import AmendStop, CancelOrder, ClosePosition, Command, PlaceOrder, Reconcile
from core.decision import Decision
from core.engine import URGENT
from core.events import Bar, Event, FundingRate, Mark, OperatorAction, OperatorOrder, Timer, Trade
from research.replay import BEFORE_MS, Driver

SETTLE_MS = 150
"""Wait after a close for its last trades, as the feed of the running bot has it."""
HOUSEKEEPING_MS = 1000
_AT_EXCHANGE, _ANSWER, _TIMER, _HEARD = range(4)
_SENT = (PlaceOrder, AmendStop, CancelOrder, ClosePosition, Reconcile)


@dataclass(frozen=True, slots=True)
class Latency:
    """How long things travel (ms): `feed_ms` from the exchange to the bot, `order_ms` each way of a request."""

    feed_ms: int = 50
    order_ms: int = 50
    decision_delay_ms: int = 250


@dataclass(slots=True)
class TickReplay:
    """Plays ticks into `driver`; its engine's features must be a stream, not computed ahead."""

    driver: Driver
    latency: Latency
    events: int = 0
    urgent: int = 0
    _queue: list[tuple[int, int, int, Event | Command]] = field(default_factory=list)
    _count: "itertools.count[int]" = field(default_factory=itertools.count)
    _builder: BarBuilder = field(init=False)
    _bar_ms: int = field(init=False)
    _timer_at: int = 0
    _whole_from: int = 0

    def __post_init__(self) -> None:
        terms = self.driver.engine.terms
        self._builder, self._bar_ms = BarBuilder(terms.symbol, terms.bar_ms), terms.bar_ms

    def play(self, events: Iterable[Event]) -> None:
        """Play `events`, which stand in the order in which they were known, and close what is open at the end."""
        last = 0
        for event in events:
            known = event.time_received or event.time + self.latency.feed_ms
            if not last:
                self._begin(known)
            # The exchange was there first; a record whose clock was behind may say otherwise.
            self._until(min(event.time, known))
            if isinstance(event, Trade | Mark | FundingRate):
                self._put(event.time, _AT_EXCHANGE, event)
            self._put(max(known, event.time), _HEARD, replace(event, time_received=known))
            last = max(last, known)
            self.events += 1
        if not last:
            return
        end = next_close(last, self._bar_ms) + self.latency.decision_delay_ms
        self._until(end)
        if not self.driver.engine.book.position.is_flat:
            self._hear(OperatorOrder(end, end, OperatorAction.FLATTEN, "end_of_tape"))
            self._drain()
        self.driver.run.final_wallet_usdt = self.driver.engine.state.wallet_usdt

    def _begin(self, first_ms: int) -> None:
        for before_ms in BEFORE_MS:
            self.driver.deliver([Timer(first_ms - before_ms, first_ms - before_ms, False)])
        self._timer_at = first_ms // HOUSEKEEPING_MS * HOUSEKEEPING_MS
        self._whole_from = next_close(first_ms, self._bar_ms)

    def _put(self, time: int, rank: int, what: Event | Command) -> None:
        heapq.heappush(self._queue, (time, rank, next(self._count), what))

    def _until(self, now: int) -> None:
        """Let everything happen that is due by `now`."""
        while True:
            due = self._queue[0][0] if self._queue else now + 1
            if self._timer_at < min(due, now + 1):
                self._on_time(self._timer_at)
                self._timer_at += self._next_ms()
                continue
            if due > now:
                return
            time, rank, _, what = heapq.heappop(self._queue)
            if rank == _AT_EXCHANGE:
                self._at_exchange(time, what)
            else:
                self._hear(what)  # type: ignore[arg-type]  # commands are only put at the exchange

    def _drain(self) -> None:
        """Let what is under way come in; nothing is decided any more."""
        while self._queue:
            time, rank, _, what = heapq.heappop(self._queue)
            if rank == _AT_EXCHANGE:
                self._at_exchange(time, what)
            else:
                self._step(what)  # type: ignore[arg-type]  # as above

    def _next_ms(self) -> int:
        """Return how long until the timer looks again: at every second, close, and time of decision."""
        at, delay = self._timer_at, self.latency.decision_delay_ms
        steps = (
            HOUSEKEEPING_MS - at % HOUSEKEEPING_MS,
            next_close(at - SETTLE_MS, self._bar_ms) + SETTLE_MS - at,
            next_close(at - delay, self._bar_ms) + delay - at,
        )
        return max(min(steps), 1)

    def _on_time(self, now: int) -> None:
        for bar in self._builder.close_until(now - SETTLE_MS):
            self._tell_bar(bar)
        delay = self.latency.decision_delay_ms
        if (now - delay) % self._bar_ms == 0:
            self._hear(Timer(now - delay, now, True))
        elif now % HOUSEKEEPING_MS == 0:
            self._hear(Timer(now, now, False))

    def _at_exchange(self, time: int, what: Event | Command) -> None:
        venue = self.driver.venue
        answers = (
            venue.execute(what, time) if isinstance(what, _SENT) else venue.advance(what)  # type: ignore[arg-type]
        )
        for answer in answers:
            self._put(time + self.latency.order_ms, _ANSWER, answer)

    def _hear(self, event: Event) -> None:
        if isinstance(event, Trade):
            for bar in self._builder.on_trade(event):
                self._tell_bar(bar)
        self._step(event)

    def _tell_bar(self, bar: Bar) -> None:
        # The ticks may begin in the middle of a bar: the first one lacks what came before.
        if bar.time > self._whole_from:
            self._step(bar)

    def _step(self, event: Event) -> None:
        driver, engine = self.driver, self.driver.engine
        driver.recorder.event(event)
        outputs = engine.step(event)
        for output in outputs:
            if isinstance(output, _SENT):
                driver.recorder.output(output)
                self._put(engine.state.time + self.latency.order_ms, _AT_EXCHANGE, output)
            else:
                # Decisions and alerts: recorded and counted, nothing leaves.
                driver.carry_out(output)
                if isinstance(output, Decision):
                    driver.run.decisions += 1
                    self.urgent += output.id.startswith(URGENT)
