"""Rule minimum_size: what is left must be an order that the exchange takes."""

from decimal import Decimal as D

import pytest

from core.decision import Finding
from core.instrument import LTCUSDT
from risk.minimum_size import check


@pytest.mark.parametrize(
    ("size", "price", "finding"),
    [
        ("0.1", "50", None),
        ("0.0", "50", Finding("minimum_size", "0.1", "0.0", "LTC")),
        ("0.1", "49.90", Finding("minimum_size", "5", "4.99", "USDT")),
        ("0.2", "25", None),
    ],
)
def test_a_size_below_the_smallest_quantity_or_value_is_refused(
    size: str, price: str, finding: Finding | None
) -> None:
    assert check(D(size), D(price), LTCUSDT) == finding
