"""Rule maximum_size: no order larger than the exchange takes."""

from decimal import Decimal as D

from core.decision import Finding
from core.instrument import LTCUSDT
from risk.maximum_size import cap


def test_the_largest_order_passes_unchanged() -> None:
    assert cap(D(6160), LTCUSDT) == (D(6160), None)


def test_a_larger_one_is_cut_to_it_and_says_so() -> None:
    assert cap(D("6160.1"), LTCUSDT) == (
        D(6160),
        Finding("maximum_size", "6160", "6160.1", "LTC"),
    )
