"""Rule depth: what is sold must be there to be bought back."""

from decimal import Decimal

import pytest

from core.decision import Finding, Ruling
from risk.depth import cap
from risk.limits import Limits
from risk.manager import RiskManager
from tests.risk.asked import ENTRY

LIMITS = Limits(min_depth_multiple=4.0, max_data_age_s=10.0)


def test_a_short_is_no_larger_than_its_share_of_what_is_offered() -> None:
    size, finding = cap(Decimal(10), ENTRY._replace(ask_depth=20.0), LIMITS)
    assert (size, finding) == (Decimal(5), Finding("depth", "5.00", "10.00", "LTC"))
    assert cap(Decimal(5), ENTRY._replace(ask_depth=20.0), LIMITS) == (Decimal(5), None)


@pytest.mark.parametrize(("depth", "age_ms"), [(None, 0), (0.1, 10_001)])
def test_a_book_that_is_silent_is_missing_and_not_empty(depth: float | None, age_ms: int) -> None:
    entry = ENTRY._replace(ask_depth=depth, depth_age_ms=age_ms)
    assert cap(Decimal(10), entry, LIMITS) == (Decimal(10), None)
    assert cap(Decimal(10), entry._replace(ask_depth=4.0, depth_age_ms=10_000), LIMITS)[0] == 1


def test_a_thin_book_makes_a_short_smaller_and_an_empty_one_refuses_it() -> None:
    manager = RiskManager(LIMITS)
    whole = manager.judge_entry(ENTRY)
    thin = manager.judge_entry(ENTRY._replace(ask_depth=float(-whole.target_quantity) * 2))
    assert thin.ruling is Ruling.REDUCED
    assert thin.findings[-1].rule == "depth"
    assert thin.target_quantity == pytest.approx(whole.target_quantity / 2, abs=Decimal("0.1"))
    empty = manager.judge_entry(ENTRY._replace(ask_depth=0.0))
    assert empty.ruling is Ruling.REFUSED
    assert [finding.rule for finding in empty.findings[-2:]] == ["depth", "minimum_size"]
