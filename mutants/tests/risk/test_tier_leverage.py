"""Rule tier_leverage: the leverage that is set caps the value the exchange takes."""

from decimal import Decimal as D

from core.decision import Finding
from risk.tier_leverage import cap
from tests.risk.asked import ENTRY


def test_a_value_within_a_tier_of_that_leverage_passes_unchanged() -> None:
    assert cap(ENTRY, D(10_000)) == (D(10_000), None)


def test_a_value_above_it_is_cut_to_the_tier_s_limit() -> None:
    size, finding = cap(ENTRY, D(20_000))
    assert size == D(10_000)
    assert finding == Finding("tier_leverage", "1000000", "2000000.00", "USDT at 10x")


def test_a_lower_leverage_takes_more() -> None:
    assert cap(ENTRY._replace(leverage=D(5)), D(20_000)) == (D(20_000), None)


def test_a_tier_takes_its_own_largest_leverage() -> None:
    size, _ = cap(ENTRY._replace(leverage=D(25)), D(20_000))
    assert size == D(3000)


def test_a_leverage_above_every_tier_takes_nothing() -> None:
    size, finding = cap(ENTRY._replace(leverage=D(60)), D(1))
    assert size == 0
    assert finding is not None
