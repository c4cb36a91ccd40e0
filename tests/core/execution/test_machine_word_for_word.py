"""What each step of the machine asks for, word for word: the least that a mutation of it must not get past."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal as D

import pytest

from core.commands import (
    Adopted,
    Alert,
    AmendStop,
    Ask,
    ClosePosition,
    Command,
    Halt,
    OrderType,
    PlaceOrder,
    Reconcile,
    TimeInForce,
)
from core.decision import Ruling, Verdict
from core.events import (
    Fill,
    FillKind,
    FillReason,
    Outcome,
    PositionReport,
    Request,
    SendOutcome,
    Timer,
)
from core.execution.adoption import ask_for_account, on_report
from core.execution.book import Book, Closing, Protection
from core.execution.closing import press_close
from core.execution.cover import chase
from core.execution.machine import POLL_EXPOSED, POLL_FLAT, blocked, on_event, pursue
from core.order import Order
from tests.fakes.machine import book

SYMBOL = "LTCUSDT"


def report(
    time: int, quantity: str = "0", stop: str | None = None, mark: str = "100"
) -> PositionReport:
    held = D(quantity)
    entry = D(100) if held else D(0)
    return PositionReport(
        time, time, SYMBOL, held, entry, D(10), D(mark), None, D(stop) if stop else None, None
    )


def fill(time: int, quantity: str, name: str = "", reason: FillReason = FillReason.ENTRY) -> Fill:
    one = f"{name}{time}{quantity}"
    return Fill(time, time, one, name, "x", D(100), D(quantity), D("0.1"), FillKind.TRADE, reason)


def held(quantity: str = "-3", *, at: int = 10_000) -> Book:
    """A book that has adopted a flat account at `at` and holds a covered short since then."""
    found = adopted(at=at)
    found.position.quantity = D(quantity)
    found.position.entry_value_usdt = -D(quantity) * 100
    found.protection = Protection(D(103), D(97))
    return found


def adopted(*, at: int = 10_000) -> Book:
    found = book()
    assert on_report(found, report(at - 2000)) == []
    assert on_report(found, report(at))
    found.last_poll_at = at
    return found


def only(commands: Iterable[Command], *kinds: type) -> list[Command]:
    return [command for command in commands if isinstance(command, kinds)]


# ---- adoption


def test_the_account_is_asked_for_until_it_is_adopted_and_no_faster_than_the_gap() -> None:
    found, asked = book(), [Reconcile(Ask.ALL, SYMBOL, "", "adopt the account")]
    assert ask_for_account(found, 1000) == asked
    on_report(found, report(1000))
    assert ask_for_account(found, 2999) == []
    assert ask_for_account(found, 3000) == asked
    on_report(found, report(3000))
    assert found.adoption.done
    assert ask_for_account(found, 60_000) == []


def test_reads_count_once_they_are_apart_and_a_contrary_one_begins_anew() -> None:
    found = book()
    assert on_report(found, report(1000)) == []
    assert on_report(found, report(1000)) == []
    assert on_report(found, report(2999)) == []
    assert on_report(found, report(3500, "-2")) == []
    assert on_report(found, report(5400, "-2")) == []
    message = "adopted -2 LTC at 100 (fills said 0)"
    assert on_report(found, report(5500, "-2")) == [
        Adopted("warning", message, 5500, D(-2), D(100))
    ]
    assert (found.position.quantity, found.adopted_at) == (D(-2), 5500)


def test_an_empty_account_is_told_of_once_and_clears_the_suspicion_of_others() -> None:
    found = book()
    found.moved_by_others = True
    assert on_report(found, report(1000)) == []
    assert on_report(found, report(3000)) == [
        Adopted("info", "the account holds no position", 3000, D(0), D(0))
    ]
    assert found.moved_by_others is False
    found.doubt()
    assert on_report(found, report(9000)) == []
    assert on_report(found, report(11_000)) == []
    assert found.adoption.done


def test_a_row_that_contradicts_a_fill_counts_once_no_list_lags_any_more() -> None:
    found = held()
    found.last_fill_at = 20_000
    on_report(found, report(39_999))
    assert found.adoption.agreeing_reads == 0
    on_report(found, report(40_000))
    assert found.adoption.agreeing_reads == 1


# ---- polls, and the quiet in between


def test_the_position_is_read_three_times_as_often_while_something_is_held_or_ordered() -> None:
    found = adopted()
    assert not found.must_poll(10_000)
    assert not found.must_poll(24_999)
    assert found.must_poll(25_000)
    assert found.must_poll(9_999)
    found.position.quantity = D(-1)
    assert not found.must_poll(14_999)
    assert found.must_poll(15_000)


def test_the_reads_say_why_they_are_made_and_wait_for_the_adoption() -> None:
    assert on_event(adopted(), Timer(25_000, 25_000, False)) == [
        Reconcile(Ask.POSITION, SYMBOL, "", POLL_FLAT)
    ]
    assert on_event(held(), Timer(15_000, 15_000, False)) == [
        Reconcile(Ask.POSITION, SYMBOL, "", POLL_EXPOSED)
    ]
    assert only(on_event(book(), Timer(90_000, 90_000, False)), Reconcile) == [
        Reconcile(Ask.ALL, SYMBOL, "", "adopt the account")
    ]


def test_a_closing_is_no_quiet() -> None:
    found = adopted()
    assert found.is_quiet(10_001)
    found.closing = Closing("operator", "")
    assert not found.is_quiet(10_001)
    assert blocked(found, 10_001) == ("closing",)


# ---- closing


def test_a_close_is_sent_again_after_its_pause_and_alarms_at_the_fifth() -> None:
    found = held()
    found.closing = Closing("operator", "d1")
    read = Reconcile(Ask.ALL, SYMBOL, "", "position not yet zero")
    first = ClosePosition("ebb-test-1", "d1", SYMBOL, D(3), "operator")
    assert press_close(found, 20_000) == [first]
    assert press_close(found, 20_999) == []
    second = ClosePosition("ebb-test-2", "d1", SYMBOL, D(3), "operator")
    assert press_close(found, 21_000) == [read, second]
    assert list(found.orders) == ["ebb-test-2"]
    press_close(found, 22_000)
    press_close(found, 23_000)
    alarm = Alert("critical", "3 LTC are still held after 4 closing orders")
    fifth = ClosePosition("ebb-test-5", "d1", SYMBOL, D(3), "operator")
    assert press_close(found, 24_000) == [read, alarm, fifth]


def test_a_part_that_was_closed_lets_the_rest_be_closed_when_it_is_due() -> None:
    found = held()
    found.closing = Closing("operator", "d1")
    press_close(found, 20_000)
    early = on_event(found, fill(20_500, "1", "ebb-test-1", FillReason.CLOSE))
    assert only(early, ClosePosition) == []
    late = on_event(found, fill(21_500, "1", "ebb-test-1", FillReason.CLOSE))
    (close,) = only(late, ClosePosition)
    assert close == ClosePosition("ebb-test-2", "d1", SYMBOL, D(1), "operator")
    assert found.closing.last_sent_at == 21_500


# ---- cover


def uncovered(*, since: int) -> Book:
    found = held()
    found.uncovered_since = since
    found.report = report(since, "-3", "103")
    return found


def test_an_unproved_stop_is_asked_for_then_set_again_then_given_up() -> None:
    found = uncovered(since=20_000)
    ask = Reconcile(Ask.POSITION, SYMBOL, "", "prove the stop")
    again = AmendStop(SYMBOL, D(103), D(97), "stop not read back")
    assert chase(found, 21_999) == [ask]
    assert chase(found, 21_999, ask=False) == []
    assert chase(found, 22_000, ask=False) == [again, ask]
    assert chase(found, 23_999) == [ask]
    alert = Alert("critical", "stop not proved after 5000 ms: closing the position")
    close = ClosePosition("ebb-test-1", "", SYMBOL, D(3), "stop_not_proved")
    assert chase(found, 25_000) == [alert, close, again, ask]
    assert chase(found, 26_000) == [ask]


def test_a_row_without_a_stop_has_it_set_at_once() -> None:
    found = uncovered(since=20_000)
    found.report = report(20_000, "-3")
    assert chase(found, 20_000)[0] == AmendStop(SYMBOL, D(103), D(97), "position has no stop")


def test_a_stop_that_the_price_has_passed_closes_instead() -> None:
    found = uncovered(since=20_000)
    found.report = report(20_000, "-3", mark="103")
    assert chase(found, 20_000, ask=False) == [
        ClosePosition("ebb-test-1", "", SYMBOL, D(3), "stop_already_passed"),
        Reconcile(Ask.POSITION, SYMBOL, "", "prove the stop"),
    ]


def test_the_stop_of_another_that_is_too_far_is_replaced_in_time_or_the_short_is_closed() -> None:
    found = uncovered(since=20_000)
    found.report = report(20_000, "-3", "110", mark="104")
    assert chase(found, 20_000, ask=False) == []
    assert chase(found, 22_000, ask=False)[0] == ClosePosition(
        "ebb-test-1", "", SYMBOL, D(3), "stop_already_passed"
    )


def test_a_short_that_is_given_up_is_closed_once_also_where_the_price_has_passed_its_stop() -> None:
    found = uncovered(since=20_000)
    found.report = report(20_000, "-3", mark="103")
    assert chase(found, 25_000, ask=False)[:2] == [
        Alert("critical", "stop not proved after 5000 ms: closing the position"),
        ClosePosition("ebb-test-1", "", SYMBOL, D(3), "stop_not_proved"),
    ]


def test_only_a_refused_stop_is_looked_into_at_once() -> None:
    def answer(request: Request, outcome: Outcome) -> SendOutcome:
        return SendOutcome(20_000, 20_000, request, "", outcome, "", 10001, "no")

    assert on_event(held(), answer(Request.AMEND_STOP, Outcome.REJECTED)) == [
        Reconcile(Ask.POSITION, SYMBOL, "", "stop refused: 10001 no")
    ]
    assert on_event(held(), answer(Request.AMEND_STOP, Outcome.UNKNOWN)) == []
    assert on_event(held(), answer(Request.CANCEL, Outcome.REJECTED)) == []


def test_a_price_just_at_a_stop_that_is_not_there_closes_without_a_pause() -> None:
    found = uncovered(since=20_000)
    found.amended_at = 20_000
    found.report = report(20_100, "-3", mark="103")
    assert [type(one) for one in chase(found, 20_100, ask=False)] == [ClosePosition]


def test_a_short_that_may_be_liquidated_before_its_stop_halts_and_closes() -> None:
    found = held()
    near = PositionReport(
        20_000, 20_000, SYMBOL, D(-3), D(100), D(10), D(100), D("103.5"), D(103), None
    )
    commands = on_event(found, near)
    cause = "liquidation at 103.5 is too near to the stop at 103"
    close = ClosePosition("ebb-test-1", "", SYMBOL, D(3), "liquidation_too_near")
    assert commands == [Alert("critical", cause), Halt(cause), close]


def test_a_missing_target_is_set_again_after_its_pause_and_again_while_it_is_missing() -> None:
    found = held()
    again = [
        Alert("warning", "the target is missing: setting it to 97"),
        AmendStop(SYMBOL, D(103), D(97), "target missing"),
    ]
    said = {at: on_event(found, report(at, "-3", "103")) for at in (20_000, 21_999, 22_000, 23_999)}
    assert said == {20_000: [], 21_999: [], 22_000: again, 23_999: []}
    assert on_event(found, report(24_000, "-3", "103")) == again


@pytest.mark.parametrize("plan", [None, Protection(D(103), None)])
def test_a_target_that_nobody_planned_is_not_missed(plan: Protection | None) -> None:
    found = held()
    found.protection = plan
    for at in (20_000, 22_000, 24_000):
        assert on_event(found, report(at, "-3", "103")) == []


def test_a_target_that_was_seen_again_is_missed_anew_from_then_on() -> None:
    found = held()
    on_event(found, report(20_000, "-3", "103"))
    on_event(found, replace(report(21_000, "-3", "103"), take_profit_price=D(97)))
    assert on_event(found, report(22_000, "-3", "103")) == []
    assert on_event(found, report(24_000, "-3", "103")) != []


def test_no_target_is_set_at_the_mark_while_a_close_is_pressed_or_an_order_may_fill() -> None:
    at_the_mark, closing, ordered, just_above = held(), held(), held(), held()
    for found, mark in ((at_the_mark, "97"), (closing, "100"), (ordered, "100")):
        on_event(found, report(20_000, "-3", "103", mark))
        # The last close was refused, and the next is not due yet.
        closing.closing = Closing("operator", "", last_sent_at=21_900)
        ordered.orders["a"] = Order("a", D(3), True, "", 22_000)
        assert only(on_event(found, report(22_000, "-3", "103", mark)), AmendStop) == []
    on_event(just_above, report(20_000, "-3", "103", "97.01"))
    assert only(on_event(just_above, report(22_000, "-3", "103", "97.01")), AmendStop)


# ---- entries


def verdict(target: str, stop: str | None = "103") -> Verdict:
    return Verdict(Ruling.APPROVED, D(target), D(stop) if stop else None, D(97), None, D(1), ())


def test_an_entry_carries_all_that_protects_it() -> None:
    found = adopted()
    (order,) = pursue(found, verdict("-2"), "d1", D("99.7"), (20_000, 30_000))
    assert order == PlaceOrder(
        client_order_id="ebb-test-1",
        decision_id="d1",
        symbol=SYMBOL,
        order_type=OrderType.LIMIT,
        time_in_force=TimeInForce.IOC,
        quantity=D(-2),
        limit_price=D("99.7"),
        reduce_only=False,
        stop_price=D(103),
        take_profit_price=D(97),
        deadline=30_000,
    )
    assert found.orders == {"ebb-test-1": Order("ebb-test-1", D(-2), False, "d1", 20_000)}
    assert found.protection == Protection(D(103), D(97))


def test_a_larger_target_is_reached_by_the_difference() -> None:
    found = held("-3")
    found.position.quantity = D(-3)
    (order,) = pursue(found, verdict("-5"), "d1", D(99), (20_000, 30_000))
    assert isinstance(order, PlaceOrder)
    assert order.quantity == D(-2)


def test_each_reason_alone_drops_an_entry() -> None:
    assert pursue(adopted(), verdict("-2"), "d", D(99), (30_001, 30_000)) == []
    assert pursue(adopted(), verdict("-2", None), "d", D(99), (20_000, 30_000)) == []
    assert pursue(book(), verdict("-2"), "d", D(99), (20_000, 30_000)) == []
    assert pursue(adopted(), verdict("-2"), "d", D(99), (30_000, 30_000))


def test_a_pause_after_rejects_ends_at_its_moment() -> None:
    found = adopted()
    found.paused_until = 20_000
    assert blocked(found, 19_999) == ("too many rejects",)
    assert blocked(found, 20_000) == ()


def test_flat_is_a_close_for_the_decision_that_wanted_it() -> None:
    assert pursue(held(), verdict("0"), "d7", D(99), (20_000, 30_000)) == [
        ClosePosition("ebb-test-1", "d7", SYMBOL, D(3), "strategy")
    ]


def test_a_smaller_target_is_reached_by_one_order_that_can_only_reduce() -> None:
    found = held("-3")
    (order,) = pursue(found, verdict("-1", None), "d1", D(99), (40_000, 30_000))
    assert order == PlaceOrder(
        client_order_id="ebb-test-1",
        decision_id="d1",
        symbol=SYMBOL,
        order_type=OrderType.MARKET,
        time_in_force=TimeInForce.IOC,
        quantity=D(2),
        limit_price=None,
        reduce_only=True,
        stop_price=None,
        take_profit_price=None,
        deadline=40_000,
    )
    assert found.orders == {"ebb-test-1": Order("ebb-test-1", D(2), True, "d1", 40_000)}
    assert pursue(found, verdict("-1", None), "d2", D(99), (41_000, 50_000)) == []
    closing = held("-3")
    closing.closing = Closing("operator", "")
    assert pursue(closing, verdict("-1", None), "d1", D(99), (20_000, 30_000)) == []


# ---- orders
