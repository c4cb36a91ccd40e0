"""Venues: what other exchanges say of the same perpetual, against the exchange that is traded on.

Funding is brought to 8 hours, so that exchanges of different intervals compare. A price older than a minute or a rate
older than ten minutes is not known. Returns of the others are the median of each one's own return: so an exchange that
falls silent, or quotes in another dollar, moves nothing. Formulae with examples: docs/venues.md. It must not know which
exchanges there are, but for the name of its own.
"""

import math
from collections import deque
from dataclasses import dataclass, field
from itertools import pairwise

from core.calendar import HOUR_MS
from core.events import Event, Mark, Trade, VenueFunding, VenuePrice
from strategies.features.feature import Feature, Floats

OWN = "bybit"
STALE_PRICE_MS, STALE_FUNDING_MS = 60_000, 600_000
_EIGHT_HOURS = 8 * HOUR_MS
STEP_MS = 10_000
_PAIRS, _LEAD_STEPS, _CLOSES = 30, 6, 24

FEATURES = (
    Feature("venue_funding_bps_8h", "bps", "venues", 0, "median rate of the others"),
    Feature("venue_funding_own_bps_8h", "bps", "venues", 0, "own rate that is settled next"),
    Feature("venue_funding_divergence_bps_8h", "bps", "venues", 0, "own rate less the median"),
    Feature(
        "venue_funding_predicted_bps_8h", "bps", "venues", 0, "median of the rates after the next"
    ),
    Feature(
        "venue_funding_zscore_24",
        "deviations",
        "venues",
        24,
        "median rate less its mean at 24 closes; 0 if all are equal",
    ),
    Feature(
        "venue_divergence_zscore_24",
        "deviations",
        "venues",
        24,
        "divergence less its mean at 24 closes; 0 if all are equal",
    ),
    Feature("venue_basis_bps", "bps", "venues", 0, "median of the others' mark over index"),
    Feature("venue_basis_divergence_bps", "bps", "venues", 0, "own mark over index less that"),
    Feature("venue_price_spread_bps", "bps", "venues", 0, "own last price over the median's"),
    Feature(
        "venue_price_range_bps",
        "bps",
        "venues",
        0,
        "highest less lowest last price, over the median",
    ),
    Feature("venue_lead_return_60s", "log", "venues", 0, "return of the others less own, 60 s"),
    Feature(
        "venue_lead_correlation_300s",
        "correlation",
        "venues",
        0,
        "own return of 10 s with the others' of the 10 s before, 30 pairs",
    ),
)


@dataclass(slots=True)
class _Said:
    """What one exchange said last, and since when that is known."""

    last: float = math.nan
    mark: float = math.nan
    index: float = math.nan
    price_at: int = -STALE_FUNDING_MS
    mark_at: int = -STALE_FUNDING_MS
    rate_8h: float = math.nan
    predicted_8h: float = math.nan
    funding_at: int = -STALE_FUNDING_MS
    logs: deque[float] = field(
        default_factory=lambda: deque([math.nan] * (_PAIRS + 2), maxlen=_PAIRS + 2)
    )
    """Logarithms of the last price at the ends of the newest steps, NaN where it was not known."""

    def note(self, end: int) -> None:
        last = self.last_at(end)
        self.logs.append(math.log(last) if last == last else math.nan)

    def last_at(self, now: int) -> float:
        fresh = now - self.price_at <= STALE_PRICE_MS and self.last > 0.0
        return self.last if fresh else math.nan

    def basis_at(self, now: int) -> float:
        fresh = now - self.mark_at <= STALE_PRICE_MS and self.index > 0.0
        return 1e4 * (self.mark / self.index - 1.0) if fresh else math.nan

    def rate_at(self, now: int) -> float:
        return 1e4 * self.rate_8h if now - self.funding_at <= STALE_FUNDING_MS else math.nan

    def predicted_at(self, now: int) -> float:
        return 1e4 * self.predicted_8h if now - self.funding_at <= STALE_FUNDING_MS else math.nan


class VenuesFamily:
    """Implements `Family` for the perpetual `symbol`; what OWN says of it is set apart from the others."""

    features = FEATURES
    kinds = (Trade, Mark, VenuePrice, VenueFunding)

    def __init__(self, symbol: str) -> None:
        self._symbol = symbol
        self._own = _Said()
        self._others: dict[str, _Said] = {}
        self._rates: deque[float] = deque(maxlen=_CLOSES)
        self._divergences: deque[float] = deque(maxlen=_CLOSES)
        self._traded_at = -STALE_FUNDING_MS
        self._step = -1

    def observe(self, event: Event, known: int) -> None:
        self._roll(known)
        match event:
            case Trade() if event.symbol == self._symbol:
                self._own.last, self._own.price_at = event.price, known
                self._traded_at = known
            case Mark() if event.symbol == self._symbol:
                own = self._own
                own.mark, own.index, own.mark_at = event.mark_price, event.index_price, known
            case VenuePrice():
                said = self._of(event.venue)
                # What is asked now and then does not replace what the own tape says of itself.
                taped = said is self._own and known - self._traded_at <= STALE_PRICE_MS
                if event.last_price > 0.0 and not taped:
                    said.last, said.price_at = event.last_price, known
                if event.mark_price > 0.0 and event.index_price > 0.0:
                    said.mark, said.index = event.mark_price, event.index_price
                    said.mark_at = known
            case VenueFunding() if event.interval_ms > 0:
                said, share = self._of(event.venue), _EIGHT_HOURS / event.interval_ms
                said.rate_8h, said.funding_at = event.rate * share, known
                said.predicted_8h = event.predicted_rate * share
            case _:
                pass

    def close(self, now: int) -> None:
        self._roll(now)
        rate = _median([one.rate_at(now) for one in self._others.values()])
        self._rates.append(rate)
        self._divergences.append(self._own.rate_at(now) - rate)

    def fill(self, out: Floats, at: int, now: int) -> None:
        self._roll(now)
        others, own = self._others.values(), self._own
        rate = _median([one.rate_at(now) for one in others])
        own_rate = own.rate_at(now)
        basis = _median([one.basis_at(now) for one in others])
        last = _median([one.last_at(now) for one in others])
        out[at] = rate
        out[at + 1] = own_rate
        out[at + 2] = own_rate - rate
        out[at + 3] = _median([one.predicted_at(now) for one in others])
        out[at + 4] = _zscore(self._rates, rate)
        out[at + 5] = _zscore(self._divergences, own_rate - rate)
        out[at + 6] = basis
        out[at + 7] = own.basis_at(now) - basis
        out[at + 8] = 1e4 * (own.last_at(now) / last - 1.0)
        out[at + 9] = _range_bps([own.last_at(now), *(one.last_at(now) for one in others)])
        out[at + 10] = _median([_return(one.logs) for one in others]) - _return(own.logs)
        out[at + 11] = _lead_correlation(own.logs, [one.logs for one in others])

    def _of(self, venue: str) -> _Said:
        return self._own if venue == OWN else self._others.setdefault(venue, _Said())

    def _roll(self, now: int) -> None:
        """Note every price at the end of each step of 10 s that is over."""
        step = now // STEP_MS
        if step == self._step:
            return
        first = step if self._step < 0 else max(self._step + 1, step - _PAIRS - 1)
        for number in range(first, step + 1):
            end = number * STEP_MS
            for said in (self._own, *self._others.values()):
                said.note(end)
        self._step = step


def _median(values: list[float]) -> float:
    """Return the median of those that are known; NaN when none is."""
    known = sorted(value for value in values if value == value)
    if not known:
        return math.nan
    middle = len(known) // 2
    return known[middle] if len(known) % 2 else (known[middle - 1] + known[middle]) / 2.0


def _zscore(values: deque[float], newest: float) -> float:
    if len(values) < _CLOSES or newest != newest or any(one != one for one in values):
        return math.nan
    mean = math.fsum(values) / _CLOSES
    spread = math.sqrt(math.fsum((one - mean) ** 2 for one in values) / _CLOSES)
    return (newest - mean) / spread if max(values) > min(values) and spread > 0.0 else 0.0


def _range_bps(prices: list[float]) -> float:
    """Return how far the known prices lie apart over their median (bp); NaN below two."""
    known = [price for price in prices if price == price]
    if len(known) < 2:
        return math.nan
    return 1e4 * (max(known) - min(known)) / _median(known)


def _return(logs: deque[float]) -> float:
    return logs[-1] - logs[-1 - _LEAD_STEPS]


def _lead_correlation(own: deque[float], others: list[deque[float]]) -> float:
    """Return Pearson's correlation; NaN until 30 pairs are known, or when one side stood still."""
    later = _steps(own)[1:]
    before = [_median(list(steps)) for steps in zip(*map(_steps, others), strict=True)][:-1]
    if not before or any(one != one for one in (*later, *before)):
        return math.nan
    x_mean, y_mean = math.fsum(before) / _PAIRS, math.fsum(later) / _PAIRS
    xx = math.fsum((x - x_mean) ** 2 for x in before)
    yy = math.fsum((y - y_mean) ** 2 for y in later)
    if not (xx > 1e-18 and yy > 1e-18):
        return math.nan
    xy = math.fsum((x - x_mean) * (y - y_mean) for x, y in zip(before, later, strict=True))
    return max(-1.0, min(1.0, xy / math.sqrt(xx * yy)))


def _steps(logs: deque[float]) -> list[float]:
    return [b - a for a, b in pairwise(logs)]
