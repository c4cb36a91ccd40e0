import math

import pytest

from bot.feeds.venues.readings import (
    Moment,
    answered_at,
    funding_of,
    interval_of,
    number_of,
    price_of,
    time_of,
)
from core.events import VenuePrice

HOUR = 3_600_000
NOW = 1_795_500_000_000 // (8 * HOUR) * 8 * HOUR + HOUR
AT = Moment(0, NOW, 60_000)


@pytest.mark.parametrize(
    ("value", "time"),
    [
        (1_795_500_000_123, 1_795_500_000_123),
        ("1795500000123", 1_795_500_000_123),
        ("2026-11-24T06:00:00.123Z", 1_795_500_000_123),
        (1_795_500_000, 0),
        ("Tomorrow", 0),
        (None, 0),
        (math.nan, 0),
        (-5, 0),
        ({}, 0),
    ],
)
def test_a_time_is_ms_or_an_iso_time_and_nothing_else(value: object, time: int) -> None:
    assert time_of(value) == time


def test_what_is_no_finite_number_is_missing() -> None:
    assert number_of("1.5") == 1.5
    odd: tuple[object, ...] = (None, "", "x", "nan", "inf", [], {})
    for value in odd:
        assert math.isnan(number_of(value))


@pytest.mark.parametrize(
    ("said", "hours"), [("1h", 1), ("4h", 4), ("8h", 8), ("21600000", 6), ("24h", 24)]
)
def test_an_interval_is_read_as_hours_or_ms(said: str, hours: int) -> None:
    assert interval_of({"interval": said}, []) == hours * HOUR


@pytest.mark.parametrize("said", ["0h", "8", "fortnight", "900h", "", None, "-8h"])
def test_an_interval_that_cannot_be_is_not_known(said: object) -> None:
    assert interval_of({"interval": said}, []) == 0


def test_an_interval_is_the_shortest_of_the_last_steps_though_they_come_late() -> None:
    times = [NOW + 3, NOW + 8 * HOUR, NOW + 12 * HOUR + 900, NOW + 12 * HOUR + 900]
    assert interval_of({}, [{"timestamp": time} for time in times]) == 4 * HOUR
    assert interval_of({}, [{"timestamp": NOW}]) == 0


def test_the_exchange_stamps_its_answer_in_one_of_three_ways() -> None:
    assert answered_at({"requestTime": NOW}) == NOW
    assert answered_at({"serverTime": "2026-11-24T06:00:00Z"}) == 1_795_500_000_000
    assert answered_at({"time": str(NOW)}) == NOW
    assert answered_at({"data": []}) == answered_at([1]) == answered_at(None) == 0


def test_a_rate_keeps_its_sign_and_a_missing_one_is_not_zero() -> None:
    row = {"fundingRate": -0.0003, "nextFundingRate": None, "timestamp": NOW - 9}
    found = funding_of("x", row, 8 * HOUR, AT)
    assert found is not None
    assert (found.time, found.time_received, found.rate) == (NOW - 9, NOW, -0.0003)
    assert (found.interval_ms, found.next_time) == (8 * HOUR, NOW + 7 * HOUR)
    assert math.isnan(found.predicted_rate)
    assert funding_of("x", {"fundingRate": None}, 8 * HOUR, AT) is None
    assert funding_of("x", {"fundingRate": 0.1}, 0, AT) is None
    zero = funding_of("x", {"fundingRate": 0.0}, HOUR, AT)
    assert zero is not None
    assert zero.rate == 0.0


def test_a_settlement_that_has_passed_is_not_the_next_one() -> None:
    past = {"fundingRate": 0.1, "fundingTimestamp": NOW - HOUR, "nextFundingTimestamp": NOW + HOUR}
    found = funding_of("x", past, HOUR, AT)
    assert found is not None
    assert found.next_time == NOW + HOUR
    gone = funding_of("x", {"fundingRate": 0.1, "fundingTimestamp": NOW - HOUR}, 4 * HOUR, AT)
    assert gone is not None
    assert gone.next_time == NOW + 3 * HOUR


def test_an_old_rate_is_not_told() -> None:
    assert funding_of("x", {"fundingRate": 0.1, "timestamp": NOW - 60_001}, HOUR, AT) is None
    assert funding_of("x", {"fundingRate": 0.1, "info": {"ts": NOW - 60_001}}, HOUR, AT) is None
    frozen = Moment(NOW - 60_001, NOW, 60_000)
    assert funding_of("x", {"fundingRate": 0.1, "timestamp": NOW}, HOUR, frozen) is None


def test_mark_and_index_come_from_the_first_row_that_has_them() -> None:
    rows = (
        {"last": 90.0, "timestamp": NOW - 3, "markPrice": None},
        {"markPrice": "90.1", "timestamp": NOW - 2},
        {"indexPrice": 90.2, "markPrice": 95.0, "timestamp": NOW - 1},
    )
    assert price_of("x", rows, AT) == VenuePrice(NOW - 3, NOW, "x", 90.0, 90.1, 90.2)


def test_an_old_row_is_missing_and_nothing_at_all_is_no_price() -> None:
    old = {"last": 90.0, "markPrice": 90.1, "timestamp": NOW - 60_001}
    assert price_of("x", (old,), AT) is None
    stamped = price_of("x", (old,), Moment(NOW - 1, NOW, 60_000))
    assert stamped is not None
    assert math.isnan(stamped.last_price)
    assert (stamped.time, stamped.mark_price) == (NOW - 1, 90.1)
    assert price_of("x", ({},), AT) is None
    assert price_of("x", ({"last": 0.0 * math.inf},), AT) is None
