"""Klines of any interval: history of the tape before the start, minutes of what was really traded since.

Values are whole units until they leave: prices 1e-4 USDT, premiums 1e-8, quantities 1e-6.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from core.errors import InputError
from simulator.exchange.grid import PRICE_UNITS, QUANTITY_UNITS, Grid
from simulator.exchange.minutes import Minutes
from simulator.exchange.sources import History, MarketSource
from simulator.exchange.words import Candle, CandleKind
from simulator.market.spec import HOUR_MS, MINUTE_MS
from simulator.market.tape import Floats, Ints

DAY_MS = 1_440 * MINUTE_MS
WEEK_MS = 7 * DAY_MS
MONTH_MS = 30 * DAY_MS
"""Stands for calendar months, whatever their length."""
MONDAY_MS = 4 * DAY_MS
"""The first Monday after 1970-01-01."""
PREMIUM_DIGITS = 8
PREMIUM_UNITS = 10**PREMIUM_DIGITS
TURNOVER_UNITS = PRICE_UNITS * QUANTITY_UNITS // 10_000
"""Price units times quantity units in 0.0001 USDT, the finest turnover that is told."""
LONGEST_ANSWER = 1_000


@dataclass(frozen=True, slots=True)
class Span:
    """Which klines are asked for: opens within [first_ms, last_ms], at most `limit`, the newest."""

    interval_ms: int
    first_ms: int | None
    last_ms: int | None
    limit: int


class Candles:
    """The klines of one contract."""

    def __init__(self, source: MarketSource, begins_ms: int, live_ms: int, kept: int) -> None:
        """Join the source's history from `begins_ms` with minutes made from `live_ms` on."""
        self._source, self._begins, self._live = source, begins_ms, live_ms
        self.live = {
            kind: Minutes(live_ms, kept, carries=kind is not CandleKind.LAST) for kind in CandleKind
        }
        self._hours: dict[CandleKind, tuple[Ints, Floats]] = {}
        self._making: dict[int, tuple[int, int, Sequence[float] | None]] = {}

    def roll(self) -> None:
        """Close the minute of every price."""
        for minutes in self.live.values():
            minutes.roll()

    def rows(
        self, kind: CandleKind, first_ms: int, last_ms: int, finest_ms: int
    ) -> tuple[Ints, Floats]:
        """Return opens and rows (open, high, low, close, volume, turnover) of base bars opening in the span."""
        minutes = self.live[kind]
        times, table = minutes.rows(max(first_ms, self._live), last_ms)
        if first_ms >= self._live:
            return times, table
        history = self._source.history(first_ms, min(last_ms, self._live - 1), finest_ms)
        before = _rows_of(kind, history)
        return np.concatenate([history.open_time_ms, times]), np.concatenate([before, table])

    def making(self, interval: int, now: int, grid: Grid) -> Candle:
        """Return the kline of last prices that is being made."""
        minutes = self.live[CandleKind.LAST]
        opens, row = self._closed_part(interval, now, minutes.open_time)
        values = (minutes.open, minutes.high, minutes.low, minutes.close)
        if row is None:
            row = [*values, minutes.volume, minutes.turnover]
        elif minutes.volume:
            opening, high, low = row[:3] if row[4] else (values[0],) * 3
            row = [
                opening,
                max(high, values[1]),
                min(low, values[2]),
                values[3],
                row[4] + minutes.volume,
                row[5] + minutes.turnover,
            ]
        return _candle(CandleKind.LAST, interval, (opens, row), grid, now)

    def _closed_part(
        self, interval: int, now: int, minute: int
    ) -> tuple[int, Sequence[float] | None]:
        """Return the open of the kline in the making, and what its closed minutes made; reckoned once a minute."""
        known = self._making.get(interval)
        if known is None or known[0] != minute:
            opens = int(opens_of(interval, np.array([now]))[0])
            times, table = self.rows(CandleKind.LAST, opens, minute - 1, self._finest(interval))
            row = grouped(interval, times, table)[1][-1].tolist() if len(times) else None
            known = self._making[interval] = (minute, opens, row)
        return known[1], known[2]

    def _base(
        self, kind: CandleKind, first_ms: int, last_ms: int, interval: int
    ) -> tuple[Ints, Floats]:
        """Return base bars; for whole hours the history is joined to hours once, as long klines ask for much of it."""
        finest = self._finest(interval)
        if interval % HOUR_MS or not finest:
            return self.rows(kind, first_ms, last_ms, finest)
        known = self._hours.get(kind)
        if known is None:
            history = self._source.history(self._begins, self._live - 1, finest)
            known = history.open_time_ms, _rows_of(kind, history)
            if len(history):
                known = grouped(HOUR_MS, *known)
            self._hours[kind] = known
        low, high = np.searchsorted(known[0], [first_ms, last_ms + 1])
        times, table = self.live[kind].rows(max(first_ms, self._live), last_ms)
        before, bars = known[0][low:high], known[1][low:high]
        return np.concatenate([before, times]), np.concatenate([bars, table])

    def _finest(self, interval: int) -> int:
        return interval if interval % self._source.bar_ms == 0 else 0

    def candles(self, kind: CandleKind, span: Span, now: int, grid: Grid) -> list[Candle]:
        """Return klines, newest first, the one in the making included."""
        interval = span.interval_ms
        last = now if span.last_ms is None else min(span.last_ms, now)
        first = max(self._begins, span.first_ms if span.first_ms is not None else self._begins)
        limit = max(1, min(span.limit, LONGEST_ANSWER))
        reach = 31 * DAY_MS if interval == MONTH_MS else interval
        newest = opens_of(interval, np.array([last]))[0]
        first = max(first, int(newest) - reach * limit)
        whole_first = int(opens_of(interval, np.array([first]))[0])
        if whole_first < first and (span.first_ms is not None or first > self._begins):
            whole_first += 0 if interval == MONTH_MS else interval
        times, table = self._base(
            kind, max(whole_first, 0), _end_of(interval, int(newest)), interval
        )
        if not len(times):
            return []
        opens, bars = grouped(interval, times, table)
        wanted = (opens >= first if span.first_ms is not None else opens >= 0) & (opens <= last)
        chosen = zip(opens[wanted][-limit:].tolist(), bars[wanted][-limit:].tolist(), strict=True)
        made = [_candle(kind, interval, (at, row), grid, now) for at, row in chosen]
        return made[::-1]


def opens_of(interval_ms: int, times: Ints) -> Ints:
    """Return the open of the kline that holds each time: weeks from Monday, months of the calendar, UTC."""
    if interval_ms == MONTH_MS:
        months = times.astype("datetime64[ms]").astype("datetime64[M]")
        return np.asarray(months.astype("datetime64[ms]").astype(np.int64))
    if interval_ms <= 0 or interval_ms % MINUTE_MS:
        raise InputError(f"a kline of {interval_ms} ms was asked for", wanted="whole minutes")
    offset = MONDAY_MS if interval_ms == WEEK_MS else 0
    return np.asarray((times - offset) // interval_ms * interval_ms + offset)


def grouped(interval_ms: int, times: Ints, table: Floats) -> tuple[Ints, Floats]:
    """Join base bars to klines. Bars without volume shape a kline only when it has no others (trades make prices)."""
    keys = opens_of(interval_ms, times)
    starts = np.concatenate(([0], np.flatnonzero(np.diff(keys)) + 1))
    ends = np.append(starts[1:], len(keys)) - 1
    silent = table[:, 4] == 0
    if silent.any() and not silent.all():
        table = _filled(table, silent, starts, ends)
    bars = np.empty((len(starts), 6))
    bars[:, 0] = table[starts, 0]
    bars[:, 1] = np.maximum.reduceat(table[:, 1], starts)
    bars[:, 2] = np.minimum.reduceat(table[:, 2], starts)
    bars[:, 3] = table[ends, 3]
    bars[:, 4] = np.add.reduceat(table[:, 4], starts)
    bars[:, 5] = np.add.reduceat(table[:, 5], starts)
    return keys[starts], bars


def _filled(table: Floats, silent: np.ndarray, starts: Ints, ends: Ints) -> Floats:
    """Let silent bars before a kline's first trade repeat its open, and none widen its range."""
    table = table.copy()
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        here = silent[start : end + 1]
        if not here.any() or here.all():
            continue
        first = start + int(np.argmin(here))
        table[start:first, :4] = table[first, 0]
    return table


def _rows_of(kind: CandleKind, history: History) -> Floats:
    rows = np.zeros((len(history), 6))
    if not len(history):
        return rows
    if kind is CandleKind.LAST:
        for at, values in enumerate((history.open, history.high, history.low, history.close)):
            rows[:, at] = np.rint(values * PRICE_UNITS)
        rows[:, 4] = np.rint(history.volume * QUANTITY_UNITS)
        rows[:, 5] = rows[:, 4] * np.rint((rows[:, 1] + rows[:, 2] + rows[:, 3]) / 3)
        return rows
    close = _closes(kind, history)
    rows[:, 0] = np.concatenate((close[:1], close[:-1]))
    rows[:, 3] = close
    if kind is CandleKind.MARK:
        highs, lows = (
            np.rint(history.mark_high * PRICE_UNITS),
            np.rint(history.mark_low * PRICE_UNITS),
        )
    else:
        highs, lows = close, close
    rows[:, 1] = np.maximum(highs, np.maximum(rows[:, 0], close))
    rows[:, 2] = np.minimum(lows, np.minimum(rows[:, 0], close))
    return rows


def _closes(kind: CandleKind, history: History) -> Floats:
    if kind is CandleKind.MARK:
        return np.asarray(np.rint(history.mark * PRICE_UNITS))
    if kind is CandleKind.INDEX:
        return np.asarray(np.rint(history.index * PRICE_UNITS))
    return np.asarray(np.rint((history.mark / history.index - 1) * PREMIUM_UNITS))


def _candle(
    kind: CandleKind, interval: int, bar: tuple[int, Sequence[float]], grid: Grid, now: int
) -> Candle:
    opens, row = bar
    values = [int(value) for value in row[:4]]
    if kind is CandleKind.PREMIUM:
        prices = [Decimal(value).scaleb(-PREMIUM_DIGITS) for value in values]
    else:
        prices = [grid.price(value) for value in values]
    open_, high, low, close = prices
    return Candle(
        opens,
        interval,
        open_,
        high,
        low,
        close,
        volume=grid.quantity(int(row[4])),
        turnover=Decimal(round(row[5] / TURNOVER_UNITS)).scaleb(-4),
        closed=_end_of(interval, opens) < now,
    )


def _end_of(interval: int, opens: int) -> int:
    """Return the last ms of a kline."""
    if interval != MONTH_MS:
        return opens + interval - 1
    month = np.array([opens]).astype("datetime64[ms]").astype("datetime64[M]") + 1
    return int(month.astype("datetime64[ms]").astype(np.int64)[0]) - 1
