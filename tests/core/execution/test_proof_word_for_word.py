"""What is known of an order under way, event by event, word for word."""

from decimal import Decimal as D

import pytest

from core.commands import (
    Alert,
    Ask,
    CancelOrder,
    Halt,
    Reconcile,
)
from core.errors import InvariantError
from core.events import (
    FillReason,
    FundingPaid,
    OrderUpdate,
    OrphanStop,
    Outcome,
    Request,
    SendOutcome,
    Timer,
)
from core.execution.adoption import on_report
from core.execution.book import Book
from core.execution.machine import on_event, pursue
from core.order import Order, OrderState
from tests.core.execution.test_machine_word_for_word import (
    SYMBOL,
    adopted,
    fill,
    held,
    only,
    report,
    verdict,
)


def sent(found: Book, *, at: int = 20_000) -> Order:
    pursue(found, verdict("-2"), "d1", D(99), (at, at + 10_000))
    return found.orders["ebb-test-1"]


def test_an_order_under_way_is_asked_for_once_its_answer_is_overdue() -> None:
    found = adopted(at=20_000)
    sent(found)
    ask = Reconcile(Ask.ORDER, SYMBOL, "ebb-test-1", "outcome unknown")
    assert ask not in on_event(found, Timer(21_999, 21_999, False))
    assert ask in on_event(found, Timer(22_000, 22_000, False))
    assert ask not in on_event(found, Timer(23_999, 23_999, False))


def outcome(said: Outcome, order_id: str = "") -> SendOutcome:
    return SendOutcome(20_100, 20_100, Request.PLACE, "ebb-test-1", said, order_id, 110007, "no")


def test_an_accepted_order_is_open_under_the_exchanges_id_which_nothing_takes_away() -> None:
    found = adopted()
    order = sent(found)
    assert on_event(found, outcome(Outcome.ACCEPTED, "x1")) == []
    assert (order.state, order.order_id) == (OrderState.OPEN, "x1")
    assert on_event(found, outcome(Outcome.ACCEPTED)) == []
    assert order.order_id == "x1"
    update = OrderUpdate(20_200, 20_200, "ebb-test-1", "", OrderState.CANCELLED, D(0))
    assert on_event(found, update) == []
    assert (order.state, order.order_id) == (OrderState.CANCELLED, "x1")


def test_an_id_that_only_a_list_knew_is_kept() -> None:
    found = adopted()
    order = sent(found)
    update = OrderUpdate(20_200, 20_200, "ebb-test-1", "x2", OrderState.OPEN, D(0))
    assert on_event(found, update) == []
    assert (order.state, order.order_id) == (OrderState.OPEN, "x2")


def test_a_rejection_counts_for_an_order_that_may_still_be_rejected_alone() -> None:
    found = adopted()
    order = sent(found)
    order.move(OrderState.CANCELLED)
    assert on_event(found, outcome(Outcome.REJECTED)) == []
    assert not found.rejects
    again = adopted()
    sent(again)
    assert on_event(again, outcome(Outcome.REJECTED)) == [
        Alert("warning", "entry ebb-test-1 rejected: 110007 no")
    ]


def test_an_order_that_has_filled_in_part_is_never_called_never_placed() -> None:
    found = adopted()
    order = sent(found)
    on_event(found, fill(20_500, "-1", "ebb-test-1"))
    for at in (41_000, 44_000, 47_000):
        empty = OrderUpdate(at, at, "ebb-test-1", "", OrderState.NOT_FOUND, D(0))
        assert only(on_event(found, empty), Alert) == []
    assert order.state is OrderState.PARTIALLY_FILLED


# ---- fills


def test_a_part_of_an_entry_leaves_the_order_partly_filled() -> None:
    found = adopted()
    order = sent(found)
    on_event(found, fill(20_500, "-1", "ebb-test-1"))
    states = [order.state]
    on_event(found, fill(20_600, "-1", "ebb-test-1"))
    assert [*states, order.state] == [OrderState.PARTIALLY_FILLED, OrderState.FILLED]


def test_more_than_was_ordered_breaks_a_law_unless_it_may_be_adopted_already() -> None:
    found = adopted()
    sent(found)
    with pytest.raises(InvariantError):
        on_event(found, fill(20_500, "-5", "ebb-test-1"))
    early = adopted()
    order = sent(early)
    on_event(early, fill(9_000, "-5", "ebb-test-1"))
    assert order.filled_quantity == D(-2)


@pytest.mark.parametrize(
    ("name", "halts"), [("", False), ("old-1", False), ("ebb-test-9", False), ("ebb-other-1", True)]
)
def test_only_an_entry_of_another_boot_is_one(name: str, halts: bool) -> None:
    found = adopted()
    found.orders["old-1"] = Order("old-1", D(-2), False, "d", 9_000)
    commands = on_event(found, fill(20_500, "-1", name))
    assert bool(only(commands, Halt)) is halts


def test_an_entry_of_another_boot_that_was_there_at_the_adoption_is_what_was_adopted() -> None:
    found = adopted(at=10_000)
    commands = on_event(found, fill(10_000, "-1", "ebb-other-1"))
    assert only(commands, Halt) == []
    assert found.position.is_flat


def test_a_part_that_is_bought_back_needs_no_new_proof_of_cover() -> None:
    found = held()
    commands = on_event(found, fill(20_500, "0.5", "", FillReason.TAKE_PROFIT))
    assert found.uncovered_since is None
    assert commands == [Reconcile(Ask.POSITION, SYMBOL, "", "read the stop back")]


@pytest.mark.parametrize(("time", "left"), [(10_000, "-3"), (10_001, "-2.5")])
def test_a_foreign_buy_of_the_moment_of_an_adoption_is_in_what_was_adopted(
    time: int, left: str
) -> None:
    found = held(at=10_000)
    on_event(found, fill(time, "0.5", "by-hand", FillReason.FOREIGN))
    assert found.position.quantity == D(left)


def test_a_row_from_before_a_foreign_buy_is_not_taken_for_the_newest() -> None:
    found = held()
    on_event(found, fill(20_000, "1", "by-hand", FillReason.FOREIGN))
    on_report(found, report(22_000, "-3"))
    assert found.adoption.agreeing_reads == 0


def test_each_settlement_of_funding_is_booked_once() -> None:
    found = held()
    for name in ("f1", "f2", "f2"):
        on_event(found, FundingPaid(20_000, 20_000, name, D("0.0001"), D("0.5")))
    assert found.position.funding_usdt == 1


# ---- what was left over


def orphan(time: int, name: str, *, reduces: bool) -> OrphanStop:
    return OrphanStop(time, time, name, reduce_only=reduces)


def test_a_leftover_is_swept_with_a_word_and_the_next_one_after_a_pause() -> None:
    found = adopted()
    cause = "order s1 outlived the short it was made for"
    assert on_event(found, orphan(20_000, "s1", reduces=False)) == [
        Alert("warning", cause),
        CancelOrder("", SYMBOL, cause, order_id="s1"),
    ]
    assert on_event(found, orphan(21_999, "s1", reduces=False)) == []
    assert on_event(found, orphan(22_000, "s1", reduces=False))


def test_every_leftover_has_a_minute_of_its_own() -> None:
    found = adopted()
    assert on_event(found, orphan(20_000, "s1", reduces=True)) == []
    assert on_event(found, orphan(80_000, "s2", reduces=True)) == []
    assert on_event(found, orphan(80_000, "s1", reduces=True))
