"""The embedded market as a feed: its tape, played in real time on the market's own clock. No network.

Trades arrive at their times; marks at a third and two thirds of a bar (its high first, the worse for a short) and at
its close; bars are built from the trades, as they are for a real exchange.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import replace

from bot.clock import MarketClock
from bot.feeds.bars import BarBuilder
from core.events import Bar, Event, FundingRate, Mark, Trade
from simulator.market.spec import MarketSpec
from simulator.market.stream import MarketStream
from simulator.market.tape import Tape

PIECE = 4096
"""Bars of history that are drawn at a time."""


class EmbeddedFeed:
    """One seeded market. `history` is what is already over; `events` plays on from there.

    `since_ms`: what happened until then is known from an earlier run and is not told again. `fast_ms`: faster bars that
    are built from the same trades, each told before the decision's bar that closes with it.
    """

    def __init__(
        self,
        spec: MarketSpec,
        clock: MarketClock,
        since_ms: int = 0,
        fast_ms: Sequence[int] = (),
    ) -> None:
        self._spec, self._clock, self._since_ms = spec, clock, since_ms
        self._fast = [BarBuilder(spec.symbol, length) for length in sorted(fast_ms)]
        self._stream = MarketStream(spec)
        self._next_bar = 0

    def history(self, bars: int) -> Iterator[Event]:
        """Yield the newest `bars` closed bars with their funding, oldest first."""
        self._next_bar = (self._clock.now_ms() - self._spec.start_ms) // self._spec.bar_ms
        for start in range(max(self._next_bar - bars, 0), self._next_bar, PIECE):
            yield from self._piece(start, min(start + PIECE, self._next_bar))

    def _piece(self, start: int, stop: int) -> Iterator[Event]:
        tape = self._stream.bars(start, stop)
        settled = list(zip(tape.funding_time_ms.tolist(), tape.funding_rate.tolist(), strict=True))
        for bar in bars_of_tape(tape, self._spec.symbol):
            yield bar
            while settled and settled[0][0] <= bar.time:
                time, rate = settled.pop(0)
                yield FundingRate(time, time, self._spec.symbol, rate)

    async def events(self) -> AsyncIterator[Event]:
        """Play the market on from the end of `history`, each event when its time has come."""
        spec, builder = self._spec, BarBuilder(self._spec.symbol, self._spec.bar_ms)
        while True:
            tape = self._stream.bars(self._next_bar, self._next_bar + 1)
            for event in _inside(spec, tape, self._stream, self._next_bar):
                if event.time <= self._since_ms:
                    if isinstance(event, Trade):
                        builder.on_trade(event)
                    continue
                await self._wait(event.time)
                for bar in self._fast_bars(event):
                    yield replace(bar, time_received=self._clock.now_ms())
                if (
                    isinstance(event, Mark)
                    and event.time == int(tape.open_time_ms[0]) + spec.bar_ms
                ):
                    for bar in builder.close_until(event.time):
                        yield replace(bar, time_received=self._clock.now_ms())
                elif isinstance(event, Trade):
                    builder.on_trade(event)
                yield replace(event, time_received=self._clock.now_ms())
            self._next_bar += 1

    def _fast_bars(self, event: Event) -> list[Bar]:
        """Return the faster bars that are closed by now, the shorter first."""
        closed: list[Bar] = []
        for builder in self._fast:
            if isinstance(event, Trade):
                closed += builder.on_trade(event)
            else:
                closed += builder.close_until(event.time)
        return closed

    async def _wait(self, market_ms: int) -> None:
        # Not `if`: a sleep may end early, and an open bar is never shown.
        while True:
            remaining_ms = market_ms - self._clock.now_ms()
            if remaining_ms <= 0:
                return
            await asyncio.sleep(remaining_ms / 1000)


def _inside(spec: MarketSpec, tape: Tape, stream: MarketStream, number: int) -> list[Event]:
    opened = int(tape.open_time_ms[0])
    third = spec.bar_ms // 3
    index = float(tape.index[0])
    marks = [
        Mark(opened + third, 0, spec.symbol, float(tape.mark_high[0]), index),
        Mark(opened + 2 * third, 0, spec.symbol, float(tape.mark_low[0]), index),
        Mark(opened + spec.bar_ms, 0, spec.symbol, float(tape.mark[0]), index),
    ]
    settled = zip(tape.funding_time_ms.tolist(), tape.funding_rate.tolist(), strict=True)
    funding = [FundingRate(time, 0, spec.symbol, rate) for time, rate in settled]
    ranks = {Mark: 1, FundingRate: 2}
    events: list[Event] = [*stream.trades(number), *marks, *funding]
    return sorted(events, key=lambda event: (event.time, ranks.get(type(event), 0)))


def bars_of_tape(tape: Tape, symbol: str) -> Iterator[Bar]:
    """Yield the bars of `tape` as events, oldest first."""
    columns = (tape.open, tape.high, tape.low, tape.close, tape.volume)
    for at in range(len(tape)):
        closed = int(tape.open_time_ms[at]) + tape.bar_ms
        yield Bar(closed, closed, symbol, tape.bar_ms, *(float(column[at]) for column in columns))
