"""What everybody reads of a market beside its prices: the last day, open interest, who is long.

INVENTED: open interest and the account ratio are slow seeded noise of the clock, nothing in the tape speaks of them.
"""

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from simulator.exchange.candles import DAY_MS
from simulator.exchange.chance import smooth
from simulator.exchange.grid import PRICE_UNITS, QUANTITY_UNITS
from simulator.exchange.market import Market
from simulator.exchange.words import CandleKind, Ticker
from simulator.market.spec import HOUR_MS, MINUTE_MS

INTEREST_IN_LEVELS = 8_000
"""Open interest of a quiet hour, in the listing's median level."""
MOST_POINTS = 500
_INTEREST_STREAM, _RATIO_STREAM = 101, 202


@dataclass(slots=True)
class _Day:
    minute: int
    high: int
    low: int
    volume: int
    turnover: int
    previous_day: int
    previous_hour: int


class Statistics:
    """The last 24 hours of one market, reckoned once a minute, and what is invented beside."""

    def __init__(self, market: Market, seed: int) -> None:
        """Watch a market."""
        self._market, self._seed = market, seed
        self._day: _Day | None = None

    def ticker(self, now: int) -> Ticker:
        """Return the market in one row."""
        market, day = self._market, self._today(now)
        minutes = market.candles.live[CandleKind.LAST]
        price, quantity = market.grid.price, market.grid.quantity
        (bid, bid_size), (ask, ask_size) = (
            market.book.best(asks=asks, now=now) for asks in (False, True)
        )
        instrument = market.listing.instrument
        high, low = day.high, day.low
        if minutes.volume:
            high, low = max(high, minutes.high), min(low or minutes.low, minutes.low)
        turnover = Decimal(day.turnover + minutes.turnover) / (PRICE_UNITS * QUANTITY_UNITS)
        return Ticker(
            symbol=market.listing.symbol,
            last=price(market.last),
            mark=price(market.mark),
            index=price(market.index),
            bid=price(bid),
            bid_size=quantity(bid_size),
            ask=price(ask),
            ask_size=quantity(ask_size),
            previous_24h=price(day.previous_day),
            previous_1h=price(day.previous_hour),
            high_24h=price(max(high, market.last)),
            low_24h=price(min(low or market.last, market.last)),
            volume_24h=quantity(day.volume + minutes.volume),
            turnover_24h=turnover,
            open_interest=self.open_interest_at(now),
            funding_rate=market.funding.rate(),
            funding_time=market.funding.next_time,
            funding_interval_min=market.funding.interval_ms // MINUTE_MS,
            funding_cap=instrument.funding_cap,
            tick_direction=market.tick_direction,
            seq=market.seq,
        )

    def _today(self, now: int) -> _Day:
        minute = now - now % MINUTE_MS
        if self._day is None or self._day.minute != minute:
            self._day = self._reckoned(minute)
        return self._day

    def _reckoned(self, minute: int) -> _Day:
        first = minute - DAY_MS + MINUTE_MS
        rows = self._market.candles.rows
        times, table = rows(CandleKind.LAST, first, minute - 1, HOUR_MS)
        if not len(times):
            last = self._market.last
            return _Day(minute, last, last, 0, 0, last, last)
        hour = int(np.searchsorted(times, minute - HOUR_MS + MINUTE_MS))
        traded = table[table[:, 4] > 0]
        ranged = traded if len(traded) else table
        return _Day(
            minute,
            int(ranged[:, 1].max()),
            int(ranged[:, 2].min()),
            int(table[:, 4].sum()),
            int(table[:, 5].sum()),
            int(table[0, 0]),
            int(table[min(hour, len(table) - 1), 0]),
        )

    def open_interest_at(self, time: int) -> Decimal:
        """Return open interest at a time (base currency)."""
        market = self._market
        level = float(market.listing.level_quantity) * INTEREST_IN_LEVELS
        daily = smooth(self._seed + _INTEREST_STREAM, time / DAY_MS)
        hourly = smooth(self._seed + _INTEREST_STREAM + 1, time / HOUR_MS)
        return market.grid.quantity(market.grid.lots_of(level * (1 + 0.2 * daily + 0.03 * hourly)))

    def long_share_at(self, time: int) -> Decimal:
        """Return the share of accounts that are long at a time."""
        daily = smooth(self._seed + _RATIO_STREAM, time / DAY_MS)
        hourly = smooth(self._seed + _RATIO_STREAM + 1, time / HOUR_MS)
        return Decimal(round(10_000 * (0.58 + 0.08 * daily + 0.02 * hourly))) / 10_000


def points(
    interval_ms: int, first_ms: int | None, last_ms: int | None, limit: int, now: int
) -> list[int]:
    """Return the multiples of an interval within [first_ms, last_ms] and not after `now`, newest first."""
    last = now if last_ms is None else min(now, last_ms)
    newest = last - last % interval_ms
    count = max(0, min(limit, MOST_POINTS))
    times = [newest - interval_ms * at for at in range(count)]
    return [time for time in times if time >= (first_ms or 0)]
