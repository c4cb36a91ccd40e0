"""What the guard does about what it sees."""

from dataclasses import replace
from decimal import Decimal

import pytest

from risk.guard import Deed, GuardSettings, Judge, Judgement, Sight

SHORT = Sight(0, Decimal(-3), Decimal(100), Decimal(100), Decimal(103), 500)
NAKED = replace(SHORT, stop_price=None)
GONE = replace(SHORT, silent_ms=120_000)


def judge(**settings: float) -> Judge:
    return Judge(GuardSettings(**settings), Decimal(3), Decimal("0.01"))


def seen(judge: Judge, sight: Sight, *seconds: float) -> Judgement:
    said = Judgement(Deed.NOTHING, "")
    for at in seconds:
        said = judge.judge(replace(sight, time=int(at * 1000)))
    return said


def test_a_covered_short_of_a_living_bot_is_left_alone() -> None:
    assert seen(judge(), SHORT, 0, 5, 5000).deed is Deed.NOTHING


def test_a_naked_short_is_told_of_first_for_the_bot_has_its_own_five_seconds() -> None:
    assert seen(judge(), NAKED, 0, 5).deed is Deed.ALERT


def test_a_short_that_stays_naked_gets_a_stop_at_the_configured_distance() -> None:
    said = seen(judge(), NAKED, 0, 5, 10)
    assert (said.deed, said.stop_price) == (Deed.SET_STOP, Decimal("103.00"))


def test_a_short_whose_stop_cannot_be_set_is_closed() -> None:
    assert seen(judge(), NAKED, 0, 10, 30).deed is Deed.CLOSE


def test_a_naked_short_beyond_its_stop_is_closed_not_covered() -> None:
    assert seen(judge(), replace(NAKED, mark_price=Decimal(104)), 0, 10).deed is Deed.CLOSE


def test_time_without_a_stop_counts_anew_after_it_was_covered() -> None:
    one = judge()
    seen(one, NAKED, 0, 8)
    seen(one, SHORT, 9)
    assert seen(one, NAKED, 12, 20).deed is Deed.ALERT


def test_a_silent_bot_is_told_of_while_its_short_is_covered() -> None:
    said = seen(judge(), GONE, 0, 60)
    assert said.deed is Deed.ALERT
    assert "silent for 120 s" in said.reason


def test_a_short_that_nobody_looks_after_is_closed_in_the_end() -> None:
    assert seen(judge(close_unattended_after_s=100), GONE, 0, 99).deed is Deed.ALERT
    assert seen(judge(close_unattended_after_s=100), GONE, 0, 100).deed is Deed.CLOSE


def test_it_is_left_to_its_stop_when_so_configured() -> None:
    assert seen(judge(close_unattended_after_s=0), GONE, 0, 1e6).deed is Deed.ALERT


@pytest.mark.parametrize("silent_ms", [None, 120_000])
def test_a_flat_account_without_a_bot_is_told_of(silent_ms: int | None) -> None:
    flat = replace(SHORT, quantity=Decimal(0), stop_price=None, silent_ms=silent_ms)
    assert seen(judge(), flat, 0).deed is Deed.ALERT


def test_a_flat_account_of_a_living_bot_is_well() -> None:
    assert seen(judge(), replace(SHORT, quantity=Decimal(0)), 0).deed is Deed.NOTHING


def test_a_long_position_is_told_of_and_not_touched() -> None:
    assert seen(judge(), replace(SHORT, quantity=Decimal(3)), 0, 100).deed is Deed.ALERT
