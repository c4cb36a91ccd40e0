"""Rule liquidation_distance: a larger short sits in a stricter tier; it shrinks, or is refused."""

from decimal import Decimal as D

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.margin import liquidation_price, stop_leaves_room
from core.plugs import Entry
from risk.limits import Limits
from risk.liquidation_distance import cap
from risk.stop_loss import stop_price
from tests.risk.asked import ENTRY, entries, limited, limits

AT_PRICE = ENTRY._replace(worst_entry_price=D(100))


def test_a_small_short_with_room_beyond_its_stop_passes_unchanged() -> None:
    assert cap(AT_PRICE, D(10), D(103), Limits()) == (D(10), None)


def test_a_short_in_a_stricter_tier_shrinks_to_the_largest_tier_that_leaves_room() -> None:
    # stop 5 % away: liquidation must lie at 107.50 or beyond; the tier of 4 % ends nearer
    size, finding = cap(AT_PRICE, D(9000), D(105), Limits())
    assert size == D(300_000) / D("107.5")
    assert finding is not None
    assert (finding.rule, finding.limit, finding.unit) == ("liquidation_distance", "107.50", "USDT")
    assert D(finding.actual) < D("107.50")


def test_a_stop_too_far_for_the_leverage_is_refused_at_any_size() -> None:
    size, finding = cap(AT_PRICE, D("0.1"), D("106.50"), Limits())
    assert size == 0
    assert finding is not None
    assert finding.limit == "109.75"
    assert finding.actual == "108.91"


def test_a_lower_leverage_makes_room_for_the_same_stop() -> None:
    assert cap(AT_PRICE._replace(leverage=D(5)), D(1), D("106.50"), Limits()) == (D(1), None)


@pytest.mark.parametrize(("gap", "fits"), [(190.0, True), (200.0, False)])
def test_the_gap_is_measured_in_the_stop_s_own_distance(gap: float, fits: bool) -> None:
    # liquidation at 108.91 is 1.97 stop distances beyond a stop at 103
    limits = limited(min_liquidation_gap_pct_of_stop_distance=gap)
    size, finding = cap(AT_PRICE, D(1), D(103), limits)
    assert size == (1 if fits else 0)
    assert (finding is None) is fits


def test_a_short_above_the_last_tier_has_no_liquidation_price_and_shrinks() -> None:
    size, finding = cap(AT_PRICE._replace(leverage=D(1)), D(10**7), D(103), Limits())
    assert finding is not None
    assert finding.actual == "none"
    assert size == D(3_000_000) / D("104.5")


@given(entries(), limits, st.integers(1, 10**7))
def test_whatever_is_left_has_room_between_its_stop_and_its_liquidation(
    entry: Entry, limits: Limits, lots: int
) -> None:
    stop = stop_price(entry.price, entry.instrument, limits)
    assume(stop > entry.worst_entry_price)
    asked = D(lots) / 10
    size, finding = cap(entry, asked, stop, limits)
    assert 0 <= size <= asked
    assert (finding is None) == (size == asked)
    if size:
        gap = D(str(limits.min_liquidation_gap_pct_of_stop_distance))
        price = liquidation_price(entry.instrument, size, entry.worst_entry_price, entry.leverage)
        assert stop_leaves_room(entry.worst_entry_price, stop, price, gap)
