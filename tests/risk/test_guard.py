"""What the guard does about what it sees."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.stops import StopRule
from risk.guard import Deed, GuardSettings, Judge, Judgement, Sight

SHORT = Sight(0, Decimal(-3), Decimal(100), Decimal(100), Decimal(103), 500)
RULE = StopRule(Decimal(3), Decimal(30), Decimal("0.01"))
NAKED = replace(SHORT, stop_price=None)
GONE = replace(SHORT, silent_ms=120_000)


def judge(**settings: float) -> Judge:
    return Judge(GuardSettings(**settings), RULE)


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


def test_a_short_that_stays_naked_gets_its_stop_before_its_liquidation() -> None:
    said = seen(judge(), replace(NAKED, liquidation_price=Decimal(103)), 0, 5, 10)
    assert (said.deed, said.stop_price) == (Deed.SET_STOP, Decimal("102.00"))


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
    assert seen(judge(close_unattended_after_s=100), GONE, 500, 599).deed is Deed.ALERT
    assert seen(judge(close_unattended_after_s=100), GONE, 500, 600).deed is Deed.CLOSE


def test_it_is_left_to_its_stop_when_so_configured() -> None:
    assert seen(judge(close_unattended_after_s=0), GONE, 0, 1e6).deed is Deed.ALERT


@pytest.mark.parametrize(
    ("stop", "why"),
    [
        ("200", "is not below the liquidation price of 109"),
        ("109", "is not below the liquidation price of 109"),
        ("107", "is too near to the liquidation price of 109"),
        ("100", "is not above the mark price of 100"),
        ("103.31", "is further than 3 % from the entry at 100"),
    ],
)
def test_a_stop_that_would_not_fire_in_time_is_no_cover_and_is_replaced(
    stop: str, why: str
) -> None:
    bad = replace(SHORT, stop_price=Decimal(stop), liquidation_price=Decimal(109))
    one = judge()
    assert seen(one, bad, 0, 5) == Judgement(
        Deed.ALERT, f"-3 LTC whose stop at {stop} {why} for 5 s"
    )
    said = seen(one, bad, 10)
    assert (said.deed, said.stop_price) == (Deed.SET_STOP, Decimal("103.00"))
    assert seen(one, bad, 30).deed is Deed.CLOSE


@pytest.mark.parametrize("stop", ["103.30", "101", "100.01"])
def test_a_stop_as_wide_as_an_entry_may_make_it_and_a_tighter_one_are_left_alone(stop: str) -> None:
    fine = replace(SHORT, stop_price=Decimal(stop), liquidation_price=Decimal(109))
    assert seen(judge(), fine, 0, 10, 5000).deed is Deed.NOTHING


@pytest.mark.parametrize("silent_ms", [None, 120_000])
def test_a_flat_account_without_a_bot_is_told_of(silent_ms: int | None) -> None:
    flat = replace(SHORT, quantity=Decimal(0), stop_price=None, silent_ms=silent_ms)
    assert seen(judge(), flat, 0).deed is Deed.ALERT


def test_a_flat_account_of_a_living_bot_is_well() -> None:
    assert seen(judge(), replace(SHORT, quantity=Decimal(0)), 0).deed is Deed.NOTHING


def test_a_long_position_is_told_of_and_not_touched() -> None:
    assert seen(judge(), replace(SHORT, quantity=Decimal(3)), 0, 100).deed is Deed.ALERT


def test_every_judgement_says_in_words_what_was_seen() -> None:
    long = replace(SHORT, quantity=Decimal("0.5"))
    assert judge().judge(long) == Judgement(Deed.ALERT, "0.5 LTC long: Ebb never opens that")
    flat = replace(SHORT, quantity=Decimal(0))
    assert judge().judge(flat) == Judgement(Deed.NOTHING, "")
    unknown = replace(flat, silent_ms=None)
    assert judge().judge(unknown) == Judgement(Deed.ALERT, "there is no journal of a bot")
    silent = replace(flat, silent_ms=120_000)
    gone = "the bot's journal has been silent for 120 s"
    assert judge().judge(silent) == Judgement(Deed.ALERT, gone)
    assert "silent for 3600 s" in judge().judge(replace(flat, silent_ms=3_600_000)).reason
    assert judge().judge(GONE).reason == f"{gone}; -3 LTC are covered at 103"
    assert seen(judge(), GONE, 0, 900).reason == (
        f"{gone}; -3 LTC are covered at 103, and nobody came in 900 s"
    )
    assert seen(judge(), NAKED, 0, 5).reason == "-3 LTC without a stop for 5 s"


def test_silence_begins_after_its_limit_and_cover_is_chased_from_its_own() -> None:
    flat = replace(SHORT, quantity=Decimal(0))
    assert judge(silent_s=60).judge(replace(flat, silent_ms=60_000)).deed is Deed.NOTHING
    assert judge(silent_s=60).judge(replace(flat, silent_ms=60_001)).deed is Deed.ALERT
    one = judge(uncovered_s=10, close_after_s=30)
    assert seen(one, NAKED, 0, 9.999).deed is Deed.ALERT
    assert seen(one, NAKED, 10).deed is Deed.SET_STOP
    assert seen(one, NAKED, 29.999).deed is Deed.SET_STOP
    assert seen(one, NAKED, 30).deed is Deed.CLOSE
    at_the_stop = replace(NAKED, mark_price=Decimal("103.00"))
    assert seen(judge(uncovered_s=10), at_the_stop, 0, 10).deed is Deed.CLOSE


def test_a_flat_account_forgets_since_when_anything_was_wrong() -> None:
    one = judge()
    seen(one, replace(NAKED, silent_ms=None), 0)
    assert (one.uncovered_since, one.unattended_since) == (0, 0)
    seen(one, replace(NAKED, quantity=Decimal(0)), 5)
    assert (one.uncovered_since, one.unattended_since) == (None, None)


def test_what_is_done_about_a_naked_short_is_told_with_the_seconds_it_stood() -> None:
    stop, said = Decimal("103.00"), "-3 LTC without a stop for {} s"
    first = judge()
    assert seen(first, NAKED, 0) == Judgement(Deed.ALERT, said.format(0))
    assert seen(first, NAKED, 10) == Judgement(Deed.SET_STOP, said.format(10), stop)
    assert seen(first, NAKED, 30) == Judgement(Deed.CLOSE, said.format(30))
