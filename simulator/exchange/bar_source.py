"""A market played from bars: synthetic ones that never end, or recorded ones.

The trades inside a bar are those of simulator/market/trades.py and make up exactly that bar; mark and index follow
them and reach the bar's own extremes. Before the start times are the tape's, shifted; after it, `speed` times faster.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.events import Trade
from simulator.exchange.sources import History, Step, checked_speed
from simulator.market.spec import MINUTE_MS, MarketSpec
from simulator.market.stream import MarketStream
from simulator.market.tape import Floats, Ints, Tape, in_units
from simulator.market.trades import trades_of
from simulator.market.weather import CHUNK

_PRICES = ("open", "high", "low", "close", "mark", "mark_high", "mark_low", "index")
KEPT_BLOCKS = 2


class BarTape(Protocol):
    """A tape by bar number."""

    spec: MarketSpec

    def bars(self, start: int, stop: int) -> Tape:
        """Return bars start to stop - 1, fewer where the tape ends."""
        ...


class RecordedBars:
    """Bars that somebody recorded. A bar of fewer than five lots is played as five; one without volume stays silent."""

    def __init__(self, tape: Tape, spec: MarketSpec) -> None:
        """Take bars without a gap; `spec` names symbol, grid, bar length and the seed of the trades inside."""
        times = tape.open_time_ms
        if len(times) == 0 or np.any(np.diff(times) != tape.bar_ms) or tape.bar_ms != spec.bar_ms:
            raise InputError(
                "the recorded bars have a gap, are of another length, or are none",
                wanted=f"consecutive bars of {spec.bar_ms} ms",
                fix="fill the gap with bars of volume 0, or cut the tape there",
            )
        self.spec, self._tape = spec, tape

    def bars(self, start: int, stop: int) -> Tape:
        """Return bars start to stop - 1, fewer where the tape ends."""
        return self._tape[start:stop]


def tape_of(
    bar_ms: int, open_time_ms: Ints, ohlcv: Sequence[Floats], marks: Sequence[Floats] | None = None
) -> Tape:
    """Make a tape of candles: (open, high, low, close, volume), and (mark, high, low, index) or none of them."""
    open_, high, low, close, volume = ohlcv
    mark, mark_high, mark_low, index = marks or (close, high, low, close)
    nothing = np.array([], dtype=np.int64), np.array([], dtype=np.float64)
    return Tape(
        bar_ms,
        open_time_ms,
        open_,
        high,
        low,
        close,
        volume,
        mark,
        mark_high,
        mark_low,
        index,
        *nothing,
    )


class BarSource:
    """Play bars as a market. Bar 0 opens at `opens_at_ms` on the exchange's clock."""

    def __init__(self, tape: BarTape, opens_at_ms: int, speed: float = 1.0) -> None:
        """Take a tape; `speed`: movements after the start run so many times faster than the clock."""
        checked_speed(speed)
        bar_ms = tape.spec.bar_ms
        if MINUTE_MS % bar_ms and bar_ms % MINUTE_MS:
            raise InputError(f"bars of {bar_ms} ms", wanted="parts of a minute, or whole minutes")
        self._tape, self._speed = tape, speed
        self.bar_ms = tape.spec.bar_ms
        self._opens_at = opens_at_ms - opens_at_ms % self.bar_ms
        self._start = self._opens_at
        self._columns: dict[str, NDArray[np.int32]] = {}
        self._count = 0
        self._blocks: dict[int, Tape] = {}

    def start(self, now_ms: int) -> int:
        """Fix the start and read the history up to it: a few milliseconds per 4,096 bars."""
        if now_ms < self._opens_at:
            raise InputError(
                f"the tape opens at {self._opens_at} ms, after the start at {now_ms} ms",
                wanted="a tape that opens at or before the start",
            )
        self._start = now_ms
        self._count = (now_ms - self._opens_at) // self.bar_ms
        pieces = [self._compact(number) for number in range(-(-self._count // CHUNK))]
        names = (*_PRICES, "volume")
        self._columns = {
            name: np.concatenate([piece[name] for piece in pieces])[: self._count]
            if pieces
            else np.array([], dtype=np.int32)
            for name in names
        }
        self._count = len(self._columns["close"])
        return self._opens_at

    def history(self, first_ms: int, last_ms: int, finest_ms: int) -> History:
        """Return whole bars before the start, or minutes of them."""
        low = max(0, -(-(first_ms - self._opens_at) // self.bar_ms))
        high = min(self._count, (last_ms - self._opens_at) // self.bar_ms + 1)
        if self.bar_ms > max(finest_ms, MINUTE_MS):
            low = max(0, (first_ms - self._opens_at) // self.bar_ms)
            return _cut(self._minutes(low, high), first_ms, last_ms)
        return self._bars(low, max(low, high))

    def steps(self, after_ms: int) -> Iterator[Step]:
        """Yield the steps of every bar from the one that holds `after_ms`."""
        number = max(0, (after_ms - self._opens_at) // self.bar_ms)
        while True:
            steps = self._steps_of(number)
            if steps is None:
                return
            for step in steps:
                if step.time > after_ms:
                    yield step
            number += 1

    def _bars(self, low: int, high: int) -> History:
        spec, columns = self._tape.spec, self._columns
        prices = {
            name: in_units(columns[name][low:high].astype(np.int64), spec.tick_size)
            for name in _PRICES
        }
        opens = self._opens_at + self.bar_ms * np.arange(low, high, dtype=np.int64)
        volume = in_units(columns["volume"][low:high].astype(np.int64), spec.lot_step)
        return History(self.bar_ms, opens, volume=volume, **prices)

    def _minutes(self, low: int, high: int) -> History:
        """Cut bars longer than a minute into minutes, by the steps that would be played inside them."""
        count = (high - low) * (self.bar_ms // MINUTE_MS)
        opens = self._opens_at + low * self.bar_ms + MINUTE_MS * np.arange(count, dtype=np.int64)
        rows = np.zeros((9, count))
        before = self._bars(max(0, low - 1), max(1, low)) if self._count else None
        close, mark, index = (
            (before.close[0], before.mark[0], before.index[0]) if before else (0.0, 0.0, 0.0)
        )
        at, trading = -1, False
        for number in range(low, high):
            for step in self._steps_of(number) or ():
                minute = int((step.time - opens[0]) // MINUTE_MS)
                while at < minute:
                    at, trading = at + 1, False
                    rows[:, at] = (close, close, close, close, 0.0, mark, mark, mark, index)
                row = rows[:, at]
                mark, index = step.mark, step.index
                row[5:9] = mark, max(row[6], mark), min(row[7], mark), index
                if step.quantity:
                    close = step.price
                    if not trading:
                        row[:3], trading = close, True
                    row[1:5] = max(row[1], close), min(row[2], close), close, row[4] + step.quantity
        for quiet in range(at + 1, count):
            rows[:, quiet] = (close, close, close, close, 0.0, mark, mark, mark, index)
        return History(MINUTE_MS, opens, *rows)

    def _block(self, number: int) -> Tape:
        block = self._blocks.get(number)
        if block is None:
            block = self._tape.bars(number * CHUNK, (number + 1) * CHUNK)
            self._blocks[number] = block
            while len(self._blocks) > KEPT_BLOCKS:
                del self._blocks[next(iter(self._blocks))]
        return block

    def _compact(self, number: int) -> dict[str, NDArray[np.int32]]:
        block, spec = self._block(number), self._tape.spec
        compact = {
            name: np.rint(getattr(block, name) / spec.tick_size).astype(np.int32)
            for name in _PRICES
        }
        compact["volume"] = np.rint(block.volume / spec.lot_step).astype(np.int32)
        return compact

    def _steps_of(self, number: int) -> list[Step] | None:
        """Return what happens inside one bar, or None after the last."""
        block, at = self._block(number // CHUNK), number % CHUNK
        if at >= len(block):
            return None
        bar = block[at : at + 1]
        before = block[at - 1 : at] if at else self._last_of(number // CHUNK - 1, bar)
        opens = self._opens_at + number * self.bar_ms
        trades = self._trades(bar, number)
        shift = opens - int(bar.open_time_ms[0])
        return [self._clocked(step) for step in _inside(before, bar, trades, shift, opens)]

    def _last_of(self, block: int, otherwise: Tape) -> Tape:
        return self._block(block)[-1:] if block >= 0 else otherwise

    def _trades(self, bar: Tape, number: int) -> tuple[Trade, ...]:
        spec = self._tape.spec
        if isinstance(self._tape, MarketStream) or bar.volume[0] >= 5 * spec.lot_step:
            return trades_of(spec, bar, number)
        if bar.volume[0] <= 0:
            return ()
        values = {name: getattr(bar, name) for name in ("open", "high", "low", "close")}
        marks = (bar.mark, bar.mark_high, bar.mark_low, bar.index)
        five = np.array([5 * spec.lot_step])
        raised = tape_of(bar.bar_ms, bar.open_time_ms, (*values.values(), five), marks)
        return trades_of(spec, raised, number)

    def _clocked(self, step: Step) -> Step:
        if step.time <= self._start or self._speed == 1.0:
            return step
        time = self._start + int((step.time - self._start) / self._speed)
        return Step(
            time, step.price, step.quantity, step.taker_sells, step.mark, step.index, step.premium
        )


def _cut(history: History, first_ms: int, last_ms: int) -> History:
    times = history.open_time_ms
    low, high = np.searchsorted(times, [first_ms, last_ms + 1])
    columns = (*_PRICES, "volume", "open_time_ms")
    cut = {name: getattr(history, name)[low:high] for name in columns}
    return History(history.bar_ms, **cut)


def _inside(
    before: Tape, bar: Tape, trades: tuple[Trade, ...], shift: int, opens: int
) -> Iterator[Step]:
    """Yield the trades of a bar with the mark and index that go with them.

    The mark keeps to the trades at a distance that moves from the last bar's to this one's, and touches the bar's own
    extremes where the trades touch theirs.
    """
    mark, index = float(bar.mark[0]), float(bar.index[0])
    premium = mark / index - 1
    if not trades:
        yield Step(opens + bar.bar_ms - 1, float(bar.close[0]), 0.0, False, mark, index, premium)
        return
    prices = [trade.price for trade in trades]
    first_basis, last_basis = before.mark[0] / before.close[0], mark / bar.close[0]
    first_premium = float(before.mark[0] / before.index[0]) - 1
    top, bottom, last = prices.index(max(prices)), prices.index(min(prices)), len(prices) - 1
    high, low = float(bar.mark_high[0]), float(bar.mark_low[0])
    for at, trade in enumerate(trades):
        time = trade.time + shift
        share = (time - opens) / bar.bar_ms
        follows = trade.price * float(first_basis + (last_basis - first_basis) * share)
        touched = [high] * (at == top) + [low] * (at == bottom)
        touched = touched or [min(max(follows, low), high)]
        if at == last:
            touched.append(mark)
        gap = premium if at == last else first_premium + (premium - first_premium) * share
        for extreme in touched[:-1]:
            yield Step(time, trade.price, 0.0, False, extreme, extreme / (1 + gap), gap)
        now = touched[-1]
        fair = index if at == last else now / (1 + gap)
        yield Step(time, trade.price, trade.quantity, trade.taker_sells, now, fair, gap)
