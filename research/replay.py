"""Replay: history through the engine, the risk manager and the execution machine of the running bot.

Only three things differ from a live run: the events come from arrays, the exchange is the simulator's rules in
process, and features and forecasts were computed ahead in one batch (research/ahead.py). It must not know files but
the journal it is given.
"""

import gc
import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np

from bot.recorder import Recorder
from core.commands import Halt
from core.decision import Decision, Ruling
from core.engine import Engine, Output
from core.events import Bar, Event, FundingRate, OperatorAction, OperatorOrder, Timer
from core.money import ZERO
from research.result import RefusalRecord
from research.store import Candles, Funding
from simulator.venue import Venue

MAX_REFUSALS = 5000
END_OF_TAPE = "end_of_tape"
"""Why the last short was closed: no halt of the bot, so none of what a reader must know of a replay."""
BEFORE_MS = (5000, 2500)
"""How long before the first bar the account is read: twice, so that it is adopted when the tape begins."""


@dataclass(slots=True)
class Run:
    """What a replay leaves behind beside its journal."""

    decisions: int = 0
    refusals: list[RefusalRecord] = field(default_factory=list)
    refusal_counts: Counter[str] = field(default_factory=Counter)
    halts: list[str] = field(default_factory=list)
    equity_usdt: list[float] = field(default_factory=list)
    final_wallet_usdt: Decimal = ZERO
    seconds: float = 0.0


@dataclass(slots=True)
class Inside:
    """Faster bars of the traded market, played between the decision's bars where they cover one whole.

    The exchange moves with them, so that a short that is left between decisions is left at their prices.
    """

    candles: Candles
    bar_ms: int

    def play(self, driver: "Driver", closes_at: int) -> bool:
        """Play the bars inside the one that closes at `closes_at`; return False when some are missing."""
        fast = self.candles
        count = self.bar_ms // fast.bar_ms
        first = int(np.searchsorted(fast.open_time_ms, closes_at - self.bar_ms))
        last = first + count
        if last > len(fast) or int(fast.open_time_ms[last - 1]) != closes_at - fast.bar_ms:
            return False
        columns = (fast.open, fast.high, fast.low, fast.close, fast.volume)
        closes = (fast.open_time_ms[first:last] + fast.bar_ms).tolist()
        rows = zip(closes, *(column[first:last].tolist() for column in columns), strict=True)
        for now, *row in rows:
            bar = Bar(now, now, fast.symbol, fast.bar_ms, *row)
            driver.deliver(driver.venue.advance(bar))
            driver.deliver_one(bar)
        return True


@dataclass(slots=True)
class Driver:
    """Carries events into the engine and its commands to the in-process exchange, in order, until quiet."""

    engine: Engine
    venue: Venue
    recorder: Recorder
    run: Run = field(default_factory=Run)
    inside: "Inside | None" = None

    def deliver(self, events: Iterable[Event]) -> None:
        """Feed `events` to the engine and carry out all that follows."""
        queue = deque(events)
        while queue:
            event = queue.popleft()
            self.recorder.event(event)
            for output in self.engine.step(event):
                queue += self.carry_out(output)

    def deliver_one(self, event: Event) -> None:
        """Feed one event of the tape and carry out all that follows."""
        self.deliver((event,))

    def take(self, event: Event) -> None:
        """Feed one event of a tape that is not recorded; a quiet decision needs nothing more."""
        outputs = self.engine.step(event)
        if outputs and (
            len(outputs) > 1 or type(outputs[0]) is not Decision or not outputs[0].quiet
        ):
            self.handle(outputs)

    def handle(self, outputs: list[Output]) -> None:
        """Carry out the outputs of one step and all that follows from them."""
        for output in outputs:
            answers = self.carry_out(output)
            if answers:
                self.deliver(answers)

    def carry_out(self, output: Output) -> list[Event]:
        """Record one output; when it is a command, return the exchange's answers."""
        self.recorder.output(output)
        if isinstance(output, Decision):
            self._count(output)
            return []
        if isinstance(output, Halt) and output.cause != END_OF_TAPE:
            self.run.halts.append(output.cause)
        return self.venue.execute(output, self.engine.state.time)

    def _count(self, decision: Decision) -> None:
        verdict = decision.verdict
        if verdict is None or verdict.ruling is not Ruling.REFUSED:
            return
        self.run.refusal_counts.update(finding.rule for finding in verdict.findings)
        for finding in verdict.findings:
            if len(self.run.refusals) < MAX_REFUSALS:
                text = f" {finding.unit}" if finding.unit else ""
                record = RefusalRecord(
                    decision.time,
                    decision.id,
                    finding.rule,
                    finding.limit + text,
                    finding.actual + text,
                )
                self.run.refusals.append(record)


def replay(driver: Driver, candles: Candles, funding: Funding) -> Run:
    """Replay `candles` (and `funding` settled within them) and close what is open at the end.

    The newest bar of the engine's features must be the one before the first candle.
    """
    started = time.perf_counter()
    with _without_collector():
        _adopt(driver, int(candles.open_time_ms[0]))
        _walk(driver, candles, funding)
        _close_at_the_end(driver, int(candles.open_time_ms[-1]) + candles.bar_ms)
    driver.run.final_wallet_usdt = driver.engine.state.wallet_usdt
    driver.run.seconds = time.perf_counter() - started
    return driver.run


@contextmanager
def _without_collector() -> Iterator[None]:
    """Keep the collector of cycles away: a step makes none, and looking for them costs 5 % of a replay."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _adopt(driver: Driver, first_ms: int) -> None:
    for before_ms in BEFORE_MS:
        driver.deliver([Timer(first_ms - before_ms, first_ms - before_ms, False)])


def _walk(driver: Driver, candles: Candles, funding: Funding) -> None:
    engine, venue = driver.engine, driver.venue
    advance, state, book, run = venue.advance, engine.state, engine.book, driver.run
    take = driver.deliver_one if driver.recorder.records_tape else driver.take
    symbol, bar_ms, inside = candles.symbol, candles.bar_ms, driver.inside
    closes = (candles.open_time_ms + bar_ms).tolist()
    columns = (candles.open, candles.high, candles.low, candles.close, candles.volume)
    settled = deque(zip(funding.time_ms.tolist(), funding.rate.tolist(), strict=True))
    while settled and settled[0][0] <= closes[0] - bar_ms:
        settled.popleft()
    next_at = settled[0][0] if settled else closes[-1] + 1
    equity_usdt, wallet, wallet_usdt = run.equity_usdt, state.wallet_usdt, float(state.wallet_usdt)
    quantity, entry_value, held_quantity = ZERO, 0.0, 0.0
    for now, open_, high, low, close, volume in zip(
        closes, *(c.tolist() for c in columns), strict=True
    ):
        bar = Bar(now, now, symbol, bar_ms, open_, high, low, close, volume)
        if inside is None or not inside.play(driver, now):
            happened = advance(bar)
            if happened:
                driver.deliver(happened)
        take(bar)
        if next_at <= now:
            next_at = _settle(driver, settled, now, closes[-1] + 1)
        take(Timer(now, now, True))
        if state.wallet_usdt is not wallet:
            wallet, wallet_usdt = state.wallet_usdt, float(state.wallet_usdt)
        if book.position.quantity is not quantity:
            quantity = book.position.quantity
            entry_value, held_quantity = float(book.position.entry_value_usdt), float(quantity)
        equity_usdt.append(wallet_usdt + entry_value + held_quantity * close)
    run.decisions = len(closes)


def _settle(driver: Driver, settled: deque[tuple[int, float]], now: int, never: int) -> int:
    """Play the settlements up to `now`; return the time of the next one, or `never`."""
    while settled and settled[0][0] <= now:
        time_ms, rate = settled.popleft()
        event = FundingRate(time_ms, time_ms, driver.engine.terms.symbol, rate)
        driver.deliver([event, *driver.venue.advance(event)])
    return settled[0][0] if settled else never


def _close_at_the_end(driver: Driver, end_ms: int) -> None:
    """Close what is open when the tape ends, as an operator would, so that every short has an end."""
    if not driver.engine.book.position.is_flat:
        driver.deliver([OperatorOrder(end_ms, end_ms, OperatorAction.FLATTEN, END_OF_TAPE)])
