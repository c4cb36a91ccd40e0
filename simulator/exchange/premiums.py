"""Funding's clock: the premiums of the interval in progress, the rate they would give now, and the rates that were."""

from collections import deque
from decimal import Decimal

import numpy as np

from simulator.exchange.candles import PREMIUM_UNITS, Candles
from simulator.exchange.words import CandleKind
from simulator.funding import average_premium, funding_rate, interest_of
from simulator.market.spec import MINUTE_MS

RATES_KEPT = 1_000
RATE_STEP = Decimal("0.00000001")


class FundingClock:
    """One contract's settlements: every `interval_ms` from midnight UTC, the rate within `cap` (a fraction)."""

    def __init__(self, candles: Candles, interval_ms: int, cap: Decimal, now: int) -> None:
        """Take the premiums of the interval in progress from the history."""
        self.interval_ms, self.cap = interval_ms, cap
        self._candles = candles
        self._settled: deque[tuple[int, Decimal]] = deque(maxlen=RATES_KEPT)
        self.next_time = now - now % interval_ms + interval_ms
        self._sum, self._count = 0.0, 0
        self._rate: Decimal | None = None
        self._began = self.next_time - interval_ms
        for premium in self._closes(self._began, now - now % MINUTE_MS - 1):
            self.sample(premium)

    def sample(self, premium: float) -> None:
        """Take the premium of one more minute (a fraction)."""
        self._count += 1
        self._sum += self._count * premium
        self._rate = None

    def rate(self) -> Decimal:
        """Return the rate that would be settled now."""
        if self._rate is None:
            self._rate = self._rate_of(self._sum, self._count)
        return self._rate

    def settle(self) -> Decimal:
        """Close the interval; return its rate."""
        rate = self.rate()
        self._settled.appendleft((self.next_time, rate))
        self.next_time += self.interval_ms
        self._sum, self._count, self._rate = 0.0, 0, None
        return rate

    def history(
        self, first_ms: int | None, last_ms: int | None, limit: int
    ) -> list[tuple[int, Decimal]]:
        """Return settlements within [first_ms, last_ms], newest first; older ones from the history's premiums."""
        first = 0 if first_ms is None else first_ms
        last = self.next_time if last_ms is None else last_ms
        rows = [row for row in self._settled if first <= row[0] <= last][:limit]
        time = min(self._began, last - last % self.interval_ms)
        while len(rows) < limit and time >= first:
            rate = self._past_rate(time)
            if rate is None:
                break
            rows.append((time, rate))
            time -= self.interval_ms
        return rows

    def _past_rate(self, time: int) -> Decimal | None:
        premiums = self._closes(time - self.interval_ms, time - 1)
        if not len(premiums):
            return None
        weighted = float(np.dot(premiums, np.arange(1, len(premiums) + 1)))
        return self._rate_of(weighted, len(premiums))

    def _rate_of(self, weighted: float, count: int) -> Decimal:
        premium = average_premium(weighted, count)
        interest = interest_of(self.interval_ms)
        rate = funding_rate(premium, cap=float(self.cap), interest=interest)
        return Decimal(repr(round(rate, 8))).quantize(RATE_STEP)

    def _closes(self, first_ms: int, last_ms: int) -> list[float]:
        if last_ms < first_ms:
            return []
        _, rows = self._candles.rows(CandleKind.PREMIUM, first_ms, last_ms, self.interval_ms)
        closes: list[float] = (rows[:, 3] / PREMIUM_UNITS).tolist()
        return closes
