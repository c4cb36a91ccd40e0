"""Where a stop may lie: as far as the settings plan one, above the mark, well before liquidation."""

from decimal import Decimal as D

import pytest

from core.stops import StopRule

RULE = StopRule(D(3), D(30), D("0.01"))


@pytest.mark.parametrize(
    ("stop", "mark", "liquidation", "fault"),
    [
        ("103", "100", None, ""),
        ("103.30", "100", None, ""),
        ("103.31", "100", None, "is further than 3 % from the entry at 100"),
        ("200", "100", "109", "is not below the liquidation price of 109"),
        ("109", "100", "109", "is not below the liquidation price of 109"),
        ("103", "100", "104.34", "is too near to the liquidation price of 104.34"),
        ("103", "100", "104.35", ""),
        ("101", "101", "109", "is not above the mark price of 101"),
        ("98", "97", "109", ""),
        ("103", "0", None, ""),
    ],
)
def test_a_stop_covers_a_short_or_it_is_said_why_not(
    stop: str, mark: str, liquidation: str | None, fault: str
) -> None:
    away = D(liquidation) if liquidation else None
    assert RULE.fault_of(D(stop), D(100), D(mark), away) == fault


def test_a_stop_exactly_as_far_as_the_settings_allow_covers() -> None:
    exact = StopRule(D(3), D(0), D("0.01"))
    assert exact.fault_of(D("103.00"), D(100), D(100), None) == ""
    assert exact.fault_of(D("103.01"), D(100), D(100), None) != ""


@pytest.mark.parametrize(
    ("liquidation", "stop"), [(None, "103.00"), ("109", "103.00"), ("103", "102.00")]
)
def test_a_stop_lies_at_the_configured_distance_or_as_near_as_liquidation_demands(
    liquidation: str | None, stop: str
) -> None:
    placed = RULE.stop_for(D(100), D(liquidation) if liquidation else None)
    assert placed == D(stop)
    assert RULE.fault_of(placed, D(100), D(100), D(liquidation) if liquidation else None) == ""
