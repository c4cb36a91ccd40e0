"""Rule drawdown: far enough below the peak, Ebb stops."""

from decimal import Decimal as D

import pytest

from core.decision import Finding
from risk.drawdown import check
from tests.risk.asked import limited

LIMITS = limited(max_drawdown_pct_of_equity=25.0)


@pytest.mark.parametrize(
    ("equity", "fallen"), [("750.01", None), ("750", "25.00"), ("0", "100.00"), ("-10", "101.00")]
)
def test_the_fall_from_the_peak_is_measured_against_the_limit(
    equity: str, fallen: str | None
) -> None:
    expected = Finding("drawdown", "25.0", fallen, "% of equity") if fallen else None
    assert check(D(equity), D(1000), LIMITS) == expected


def test_an_account_without_a_peak_has_not_fallen() -> None:
    assert check(D(0), D(0), LIMITS) is None


def test_a_peak_of_less_than_one_usdt_can_be_fallen_from_too() -> None:
    assert check(D("0.3"), D("0.5"), LIMITS) == Finding("drawdown", "25.0", "40.00", "% of equity")
