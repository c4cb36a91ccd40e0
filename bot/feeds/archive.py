"""Bars that are already over: Bybit's candles, or the embedded market's tape where a loopback simulator plays it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from bot.bybit.public import PublicData
from bot.feeds.embedded import bars_of_tape
from core.events import Bar, Event, FundingRate, Mark
from simulator.market.spec import MarketSpec
from simulator.market.stream import MarketStream


class Archive(Protocol):
    """Knows closed bars; blocks, raises EbbError when it cannot be asked."""

    def bars(self, symbol: str, from_ms: int, until_ms: int) -> list[Bar]:
        """Return the bars that opened in [from_ms, until_ms), oldest first; [] where it knows none."""
        ...


class CandleArchive:
    """Bybit's own candles; knows no bar shorter than a minute."""

    def __init__(self, data: PublicData, bar_ms: int) -> None:
        self._data, self._bar_ms = data, bar_ms

    def bars(self, symbol: str, from_ms: int, until_ms: int) -> list[Bar]:
        return self._data.bars(symbol, self._bar_ms, from_ms, until_ms)


class TapeArchive:
    """The embedded market's tape, `shift_ms` later: exchange time less tape time."""

    def __init__(self, spec: MarketSpec, shift_ms: int) -> None:
        self._spec, self._shift_ms = spec, shift_ms
        self._stream = MarketStream(spec)

    def bars(self, symbol: str, from_ms: int, until_ms: int) -> list[Bar]:
        if symbol != self._spec.symbol:
            return []
        start = max(-(-self._tape_ms(from_ms) // self._spec.bar_ms), 0)
        stop = -(-self._tape_ms(until_ms) // self._spec.bar_ms)
        if start >= stop:
            return []
        tape = self._stream.bars(start, stop)
        return [
            replace(bar, time=bar.time + self._shift_ms)
            for bar in bars_of_tape(tape, self._spec.symbol)
        ]

    def _tape_ms(self, time: int) -> int:
        """Return a time of the exchange as ms since the first bar of the tape."""
        return time - self._shift_ms - self._spec.start_ms


def told(
    bars: list[Event], marks: list[Bar], rates: list[tuple[int, float]], symbol: str
) -> Iterator[Event]:
    """Yield closed bars with the marks and settlements of `symbol` between them, in order of time.

    A bar's mark is told twice: its high first, the worse for a short, then its close.
    """
    events = [
        *bars,
        *(
            Mark(one.time, 0, symbol, price, price)
            for one in marks
            for price in (one.high, one.close)
        ),
        *(FundingRate(time, 0, symbol, rate) for time, rate in rates),
    ]
    ranks = {Bar: 0, Mark: 1, FundingRate: 2}
    yield from sorted(events, key=lambda event: (event.time, ranks.get(type(event), 0)))
