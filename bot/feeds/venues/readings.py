"""What ccxt's structures say, as events: the exchange's time where it gives one, NaN where it gives no figure.

The exchange's time is that of its answer where it stamps answers (Kraken, Bitget, Bybit), else that of the row; where
there is neither it is the time received. A figure that is older than `max_age_ms` is not told. It must not know ccxt.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any, TypeAlias

from core.calendar import HOUR_MS
from core.events import VenueFunding, VenuePrice

Row: TypeAlias = Mapping[str, Any]
_FIRST_MS = 10**12
"""2001: what lies before is no time in ms."""
LONGEST_MS = 48 * HOUR_MS
"""No exchange settles funding less often than this."""


def number_of(value: object) -> float:
    """Return a finite number, or NaN."""
    try:
        found = float(value)  # type: ignore[arg-type]  # what is no number is caught
    except (TypeError, ValueError):
        return math.nan
    return found if math.isfinite(found) else math.nan


def time_of(value: object) -> int:
    """Return ms UTC of a number of ms or an ISO time; 0 for anything else."""
    if isinstance(value, str) and "T" in value:
        try:
            return round(datetime.fromisoformat(value).timestamp() * 1000)
        except ValueError:
            return 0
    found = number_of(value)
    return int(found) if found >= _FIRST_MS else 0


def answered_at(body: object) -> int:
    """Return when the exchange stamped its whole answer (ms); 0 where it did not."""
    if not isinstance(body, Mapping):
        return 0
    words = ("serverTime", "requestTime", "time")
    return next((time for word in words if (time := time_of(body.get(word)))), 0)


def interval_of(row: Row, settled: list[Row]) -> int:
    """Return the time between settlements (ms): as it is said, else as the last ones lie; 0 where neither tells."""
    said = re.fullmatch(r"(\d+)(h?)", str(row.get("interval") or ""))
    if said:
        interval = int(said[1]) * (HOUR_MS if said[2] else 1)
        if HOUR_MS <= interval <= LONGEST_MS:
            return interval
    times = sorted(time for one in settled if (time := time_of(one.get("timestamp"))))
    steps = [round((b - a) / HOUR_MS) * HOUR_MS for a, b in pairwise(times)]
    return min((step for step in steps if HOUR_MS <= step <= LONGEST_MS), default=0)


@dataclass(frozen=True, slots=True)
class Moment:
    """When an answer came, by the exchange's clock (0 where it stamps none) and by ours, and how old it may be."""

    answered: int
    now: int
    max_age_ms: int

    def is_fresh(self, time: int) -> bool:
        """Return False for a time that is too old; one that was not said is taken for new."""
        return not time or self.now - time <= self.max_age_ms


def price_of(venue: str, rows: tuple[Row, ...], moment: Moment) -> VenuePrice | None:
    """Return last, mark and index price from a ticker and, behind it, the rows of mark and index; None without any."""
    ticker, answered, now = rows[0], moment.answered, moment.now
    traded = time_of(ticker.get("timestamp"))
    # A ticker's own time may be that of the last trade, on which the mark price does not wait.
    last = number_of(ticker.get("last")) if moment.is_fresh(traded) else math.nan
    mark = index = math.nan
    for row in rows:
        said = (row is ticker and answered) or time_of(row.get("timestamp"))
        if moment.is_fresh(said):
            mark = mark if mark == mark else number_of(row.get("markPrice"))
            index = index if index == index else number_of(row.get("indexPrice"))
    if last != last and mark != mark:
        return None
    return VenuePrice(answered or traded or now, now, venue, last, mark, index)


def funding_of(venue: str, row: Row, interval_ms: int, moment: Moment) -> VenueFunding | None:
    """Return what ccxt's funding rate structure says; None without a rate, with an old one, or without an interval."""
    rate = number_of(row.get("fundingRate"))
    if rate != rate or not interval_ms:
        return None
    info = row.get("info")
    stamped = time_of(info.get("ts")) if isinstance(info, Mapping) else 0
    said = moment.answered or time_of(row.get("timestamp")) or stamped
    if not moment.is_fresh(said):
        return None
    now = moment.now
    predicted = number_of(row.get("nextFundingRate"))
    due = _due(row, interval_ms, now)
    return VenueFunding(said or now, now, venue, rate, interval_ms, predicted, due)


def _due(row: Row, interval_ms: int, now: int) -> int:
    """Return when `rate` is settled: as it is said, else the next whole interval of the UTC day."""
    for word in ("fundingTimestamp", "nextFundingTimestamp"):
        time = time_of(row.get(word))
        if time > now:
            return time
    return (now // interval_ms + 1) * interval_ms
