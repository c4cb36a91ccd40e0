"""The features of other exchanges: each formula by hand, and all of them against a slow reckoning of the whole past."""

import math
import statistics
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.events import Event, Mark, Trade, VenueFunding, VenuePrice
from strategies.features.sources.venues import FEATURES, VenuesFamily
from tests.strategies.venue_tapes import (
    HOUR,
    MINUTE,
    START,
    SYMBOL,
    VENUES,
    bars,
    streamed,
    tape,
)

NAMES = [feature.name for feature in FEATURES]


def read(family: VenuesFamily, now: int) -> dict[str, float]:
    out = [math.nan] * len(FEATURES)
    family.fill(out, 0, now)
    return dict(zip(NAMES, out, strict=True))


def told(*events: Event) -> VenuesFamily:
    family = VenuesFamily(SYMBOL)
    for event in events:
        family.observe(event, event.time_received)
    return family


def rate(venue: str, rate: float, hours: int, at: int = START, *, after: float = math.nan) -> Event:
    return VenueFunding(at - 5, at, venue, rate, hours * HOUR, after, at + HOUR)


def price(
    venue: str, last: float, mark: float = math.nan, index: float = math.nan, at: int = START
) -> Event:
    return VenuePrice(at - 5, at, venue, last, mark, index)


def own(last: float, at: int = START) -> Event:
    return Trade(at - 5, at, SYMBOL, last, 1.0, False)


def test_funding_of_different_intervals_is_compared_over_8_hours() -> None:
    # 0.5 bp an hour is 4 bp in 8 h; 1 bp in 4 h is 2 bp; 3 bp in 8 h is 3 bp: their median is 3. Own: 0.5 bp.
    found = read(
        told(
            rate("krakenfutures", 0.00005, 1),
            rate("binanceusdm", 0.0001, 4),
            rate("okx", 0.0003, 8),
            rate("bybit", 0.00005, 8),
        ),
        START,
    )
    assert found["venue_funding_bps_8h"] == pytest.approx(3.0)
    assert found["venue_funding_own_bps_8h"] == pytest.approx(0.5)
    assert found["venue_funding_divergence_bps_8h"] == pytest.approx(-2.5)


def test_the_median_is_of_those_that_speak() -> None:
    two = read(told(rate("okx", 0.0001, 8), rate("bitget", 0.0003, 8)), START)
    assert two["venue_funding_bps_8h"] == pytest.approx(2.0)
    assert math.isnan(two["venue_funding_divergence_bps_8h"])
    # After ten minutes one is silent: it is missing, not zero.
    family = told(rate("okx", 0.0001, 8), rate("bitget", 0.0003, 8, START + 1))
    assert read(family, START + 600_000)["venue_funding_bps_8h"] == pytest.approx(2.0)
    assert read(family, START + 600_001)["venue_funding_bps_8h"] == pytest.approx(3.0)
    assert math.isnan(read(family, START + 600_002)["venue_funding_bps_8h"])


def test_the_predicted_rate_is_the_median_of_those_that_predict() -> None:
    family = told(
        rate("okx", 0.0001, 8, after=0.0002),
        rate("krakenfutures", 0.0, 1, after=0.00005),
        rate("bitget", 0.01, 8),
    )
    assert read(family, START)["venue_funding_predicted_bps_8h"] == pytest.approx(3.0)


def test_basis_is_mark_over_index_in_bp() -> None:
    found = read(
        told(
            price("okx", 90.0, 90.09, 90.0),
            price("bitget", 90.0, 90.27, 90.0),
            Mark(START - 5, START, SYMBOL, 90.9, 90.0),
        ),
        START,
    )
    assert found["venue_basis_bps"] == pytest.approx(20.0)
    assert found["venue_basis_divergence_bps"] == pytest.approx(80.0)


def test_spread_and_range_of_last_prices_are_in_bp() -> None:
    found = read(told(price("okx", 100.0), price("bitget", 100.2), own(100.4)), START)
    assert found["venue_price_spread_bps"] == pytest.approx(1e4 * (100.4 / 100.1 - 1))
    assert found["venue_price_range_bps"] == pytest.approx(1e4 * 0.4 / 100.2)
    alone = read(told(own(100.4)), START)
    assert math.isnan(alone["venue_price_spread_bps"])
    assert math.isnan(alone["venue_price_range_bps"])


def test_a_price_older_than_a_minute_is_missing() -> None:
    family = told(price("okx", 100.0, 100.1, 100.0), own(100.4))
    assert read(family, START + 60_000)["venue_price_spread_bps"] == pytest.approx(40.0)
    late = read(family, START + 60_001)
    assert all(math.isnan(value) for value in late.values())


def test_a_polled_own_price_does_not_replace_that_of_the_own_tape() -> None:
    family = told(price("okx", 100.0), own(100.4), price("bybit", 99.0, 99.5, 99.0, START + 1))
    found = read(family, START + 1)
    assert found["venue_price_spread_bps"] == pytest.approx(40.0)
    # The tape is silent: what was asked for counts.
    family.observe(price("okx", 100.0, at=START + 70_000), START + 70_000)
    family.observe(price("bybit", 99.0, at=START + 70_000), START + 70_000)
    assert read(family, START + 70_000)["venue_price_spread_bps"] == pytest.approx(-100.0)


def test_a_zscore_is_of_24_closes_and_0_where_all_are_equal() -> None:
    family = VenuesFamily(SYMBOL)
    for number in range(24):
        at = START + number * MINUTE
        family.observe(rate("okx", 0.0001 * number, 8, at), at)
        family.observe(rate("bybit", 0.0001 * number, 8, at), at)
        if number < 23:
            assert math.isnan(read(family, at)["venue_funding_zscore_24"])
        family.close(at)
    found = read(family, START + 23 * MINUTE)
    # 0, 1, ..., 23 bp: the mean is 11.5, the deviation sqrt((24 ** 2 - 1) / 12).
    assert found["venue_funding_zscore_24"] == pytest.approx(11.5 / math.sqrt(575 / 12))
    assert found["venue_divergence_zscore_24"] == 0.0


def test_one_silent_close_leaves_the_zscore_missing() -> None:
    family = VenuesFamily(SYMBOL)
    for number in range(24):
        at = START + number * 20 * MINUTE
        if number != 7:
            family.observe(rate("okx", 0.0001, 8, at), at)
        family.close(at)
    assert math.isnan(read(family, START + 23 * 20 * MINUTE)["venue_funding_zscore_24"])


def walk(
    family: VenuesFamily, steps: int, others: Sequence[float], own_log: Sequence[float]
) -> int:
    """Tell prices in the middle of each step of 10 s; return the end of the last step."""
    for number in range(steps):
        at = START + number * 10_000 + 5_000
        family.observe(price("okx", math.exp(others[number]), at=at), at)
        family.observe(own(math.exp(own_log[number]), at), at)
    return START + steps * 10_000


def test_lead_return_is_what_the_others_moved_in_60_s_and_the_own_price_did_not() -> None:
    family = VenuesFamily(SYMBOL)
    others = [4.6 + 0.001 * k for k in range(8)]
    end = walk(family, 8, others, [4.6] * 8)
    assert read(family, end)["venue_lead_return_60s"] == pytest.approx(0.006)
    short = VenuesFamily(SYMBOL)
    assert math.isnan(read(short, walk(short, 6, others, [4.6] * 8))["venue_lead_return_60s"])


def test_an_exchange_that_falls_silent_moves_no_return() -> None:
    """Three in step at other levels; when the highest is gone the median price falls, the return does not."""
    family = VenuesFamily(SYMBOL)
    for number in range(20):
        at = START + number * 10_000 + 5_000
        for venue, level in (("okx", 90.0), ("bitget", 90.1), ("krakenfutures", 95.0)):
            if venue != "krakenfutures" or number < 8:
                family.observe(price(venue, level, at=at), at)
        family.observe(own(90.0, at), at)
    assert read(family, START + 200_000)["venue_lead_return_60s"] == pytest.approx(0.0, abs=1e-12)


def test_lead_correlation_is_one_where_the_own_price_repeats_the_others_a_step_later() -> None:
    moves = [0.0, *((-1) ** (k // 3) * 0.0001 * (1 + k % 5) for k in range(40))]
    others = [4.6 + math.fsum(moves[: k + 1]) for k in range(41)]
    family = VenuesFamily(SYMBOL)
    end = walk(family, 41, others, [4.6, *others[:-1]])
    assert read(family, end)["venue_lead_correlation_300s"] == pytest.approx(1.0)
    against = VenuesFamily(SYMBOL)
    end = walk(against, 41, others, [9.2 - one for one in [4.6, *others[:-1]]])
    assert read(against, end)["venue_lead_correlation_300s"] == pytest.approx(-1.0)
    still = VenuesFamily(SYMBOL)
    end = walk(still, 41, others, [4.6] * 41)
    assert math.isnan(read(still, end)["venue_lead_correlation_300s"])


# Against the whole past


class Whole:
    """The same numbers from all that is known by a time, looked through anew for each of them."""

    def __init__(self, events: list[Event]) -> None:
        self.events = events

    def last(self, venue: str, now: int, *, before: bool = False) -> float:
        known, traded, at = math.nan, -(10**15), -(10**15)
        for event in self.events:
            got = event.time_received
            if got > now or (before and got == now):
                break
            if isinstance(event, Trade) and venue == "bybit":
                known, at, traded = event.price, got, got
            if isinstance(event, VenuePrice) and event.venue == venue and got - traded > 60_000:
                known, at = event.last_price, got
        return known if now - at <= 60_000 else math.nan

    def basis(self, venue: str, now: int) -> float:
        for event in reversed(self.events):
            got = event.time_received
            if got > now:
                continue
            if now - got > 60_000:
                break
            if isinstance(event, Mark) and venue == "bybit":
                return 1e4 * (event.mark_price / event.index_price - 1)
            if isinstance(event, VenuePrice) and event.venue == venue and event.mark_price > 0:
                return 1e4 * (event.mark_price / event.index_price - 1)
        return math.nan

    def rates(self, venue: str, now: int) -> tuple[float, float]:
        for event in reversed(self.events):
            if event.time_received > now:
                continue
            if isinstance(event, VenueFunding) and event.venue == venue:
                if now - event.time_received > 600_000:
                    break
                share = 1e4 * 8 * HOUR / event.interval_ms
                return event.rate * share, event.predicted_rate * share
        return math.nan, math.nan

    def median_rate(self, now: int) -> float:
        return median([self.rates(venue, now)[0] for venue in VENUES])

    def zscore(self, values: list[float]) -> float:
        if len(values) < 24 or any(map(math.isnan, values[-24:])):
            return math.nan
        window = values[-24:]
        spread = statistics.pstdev(window)
        if max(window) == min(window):
            return 0.0
        return (window[-1] - statistics.fmean(window)) / spread

    def steps(self, venue: str, end: int, count: int) -> list[float]:
        logs = [
            math.log(self.last(venue, end - k * 10_000, before=True)) for k in range(count, -1, -1)
        ]
        return [b - a for a, b in pairwise(logs)]

    def lead_return(self, end: int) -> float:
        def moved(venue: str) -> float:
            before, after = (self.last(venue, at, before=True) for at in (end - 60_000, end))
            return math.log(after) - math.log(before)

        return median([moved(venue) for venue in VENUES]) - moved("bybit")


def median(values: list[float]) -> float:
    known = [value for value in values if not math.isnan(value)]
    return statistics.median(known) if known else math.nan


def same(left: float, right: float) -> bool:
    return (math.isnan(left) and math.isnan(right)) or math.isclose(
        left, right, rel_tol=1e-9, abs_tol=1e-9
    )


@settings(max_examples=12)
@given(st.integers(0, 2**32 - 1))
def test_the_stream_says_what_the_whole_past_says(seed: int) -> None:
    events = tape(seed)
    closes = [bar.time for bar in bars()]
    rows = streamed(events)
    whole = Whole(events)
    rates: list[float] = []
    divergences: list[float] = []
    for close, row in zip(closes, rows, strict=True):
        found = dict(zip(NAMES, row, strict=True))
        rate_, own_rate = whole.median_rate(close), whole.rates("bybit", close)[0]
        if close > events[0].time_received:
            rates.append(rate_)
            divergences.append(own_rate - rate_)
        last = median([whole.last(venue, close) for venue in VENUES])
        basis = median([whole.basis(venue, close) for venue in VENUES])
        own_last = whole.last("bybit", close)
        prices = [whole.last(venue, close) for venue in (*VENUES, "bybit")]
        spoken = [one for one in prices if not math.isnan(one)]
        wanted = {
            "venue_funding_bps_8h": rate_,
            "venue_funding_own_bps_8h": own_rate,
            "venue_funding_divergence_bps_8h": own_rate - rate_,
            "venue_funding_predicted_bps_8h": median([whole.rates(v, close)[1] for v in VENUES]),
            "venue_funding_zscore_24": whole.zscore(rates),
            "venue_divergence_zscore_24": whole.zscore(divergences),
            "venue_basis_bps": basis,
            "venue_basis_divergence_bps": whole.basis("bybit", close) - basis,
            "venue_price_spread_bps": 1e4 * (own_last / last - 1),
            "venue_price_range_bps": 1e4 * (max(spoken) - min(spoken)) / median(spoken)
            if len(spoken) > 1
            else math.nan,
            "venue_lead_return_60s": whole.lead_return(close),
        }
        for name, value in wanted.items():
            assert same(found[name], value), (name, close, found[name], value)
        # A correlation is the library's, of the same steps.
        later = whole.steps("bybit", close, 31)[1:]
        each = [whole.steps(venue, close, 31)[:-1] for venue in VENUES]
        before = [median(list(column)) for column in zip(*each, strict=True)]
        correlation = found["venue_lead_correlation_300s"]
        if any(map(math.isnan, (*later, *before))):
            assert math.isnan(correlation)
        elif not math.isnan(correlation):
            assert same(correlation, statistics.correlation(before, later))
