"""The market as a caller meets it: any stretch of its tape, and the trades inside any bar.

A stretch is always cut from whole chunks, so the first k bars are the same however many are asked
for, and a live session can go on where a replayed month ended.
"""

from core.errors import InputError
from core.events import Trade
from simulator.market.bars import opening, printed
from simulator.market.spec import MarketSpec
from simulator.market.tape import Tape, joined
from simulator.market.trades import trades_of
from simulator.market.weather import CHUNK

KEPT_CHUNKS = 4


class MarketStream:
    """Serve one market by bar number; bar 0 opens at spec.start_ms.

    Asking forward costs a few milliseconds per 4,096 bars; asking backward redraws one chunk, from
    the state remembered at its start.
    """

    def __init__(self, spec: MarketSpec) -> None:
        """Remember the spec; nothing is drawn until it is asked for."""
        self.spec = spec
        self._states = [opening(spec)]
        self._kept: dict[int, Tape] = {}

    def bars(self, start: int, stop: int) -> Tape:
        """Return bars start to stop - 1 and the funding settled within them.

        Raises InputError unless 0 <= start < stop.
        """
        if not 0 <= start < stop:
            raise InputError(
                f"bars {start} to {stop} were asked for",
                wanted="0 <= start < stop",
                where="MarketStream.bars",
                fix="ask for at least one bar, counted from 0",
            )
        first, last = start // CHUNK, (stop - 1) // CHUNK
        whole = joined([self._chunk(number) for number in range(first, last + 1)])
        return whole[start - first * CHUNK : stop - first * CHUNK]

    def trades(self, bar_index: int) -> tuple[Trade, ...]:
        """Return the trades inside one bar, oldest first; they make up exactly that bar."""
        return trades_of(self.spec, self.bars(bar_index, bar_index + 1), bar_index)

    def _chunk(self, number: int) -> Tape:
        while len(self._states) <= number:
            self._print(len(self._states) - 1)
        if number not in self._kept:
            self._print(number)
        return self._kept[number]

    def _print(self, number: int) -> None:
        tape, after = printed(self.spec, number, self._states[number])
        if number + 1 == len(self._states):
            self._states.append(after)
        self._kept[number] = tape
        while len(self._kept) > KEPT_CHUNKS:
            del self._kept[next(iter(self._kept))]


def generate(spec: MarketSpec, bars: int) -> Tape:
    """Generate the first `bars` bars of a market.

    generate(spec, n)[:k] equals generate(spec, k) bit for bit. Raises InputError when bars < 1.
    """
    return MarketStream(spec).bars(0, bars)
