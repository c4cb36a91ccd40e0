"""What the exchange holds is adopted after agreeing reads, and fills count once."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.commands import ClosePosition, PlaceOrder
from core.events import (
    Fill,
    FillKind,
    FillReason,
    OperatorAction,
    OperatorOrder,
    PositionReport,
)
from core.execution.adoption import adopt
from core.execution.book import Plan, Protection, Recalled
from core.execution.machine import blocked
from core.order import Order
from simulator.venue import Venue
from tests.core.execution.answers import flatten, lost_but_placed, opened
from tests.fakes.machine import Machine, book


def test_an_order_whose_answer_was_lost_is_adopted_from_the_exchange_not_sent_again() -> None:
    machine = opened(lost_but_placed)
    machine.seconds(30)
    assert len(machine.said(PlaceOrder)) == 1
    assert machine.engine.book.position.quantity == machine.venue.ledger.position.quantity < 0
    assert machine.engine.book.uncovered_since is None


def test_one_read_that_differs_is_not_adopted() -> None:
    machine = opened(Venue.execute)
    held = machine.engine.book.position.quantity
    ledger = machine.venue.ledger
    row = replace(ledger.position_report(machine.now, Decimal(100)), quantity=Decimal(0))
    machine.deliver([row, row])
    assert machine.engine.book.position.quantity == held
    assert "account not adopted yet" in blocked(machine.engine.book, machine.now)
    machine.seconds(6)
    assert not blocked(machine.engine.book, machine.now)


def test_a_buy_that_the_books_lack_is_asked_about_not_died_of() -> None:
    machine = opened(Venue.execute)
    machine.engine.book.position.quantity = Decimal("-0.1")
    flatten(machine)
    machine.seconds(10)
    assert machine.engine.book.position.is_flat
    assert machine.venue.ledger.position.is_flat


def test_a_liquidation_that_is_told_after_its_position_was_adopted_still_halts() -> None:
    machine = opened(Venue.execute)
    position = machine.venue.ledger.position
    size, at = position.size, machine.now
    position.quantity = Decimal(0)
    machine.seconds(30)
    assert machine.engine.book.position.is_flat
    price, kind = Decimal(110), FillKind.LIQUIDATION
    late = Fill(at, at, "l", "", "o", price, size, Decimal(0), kind, FillReason.LIQUIDATION)
    machine.deliver([late])
    assert "liquidated" in machine.engine.book.halted


def test_reads_that_agree_but_are_older_than_our_own_fill_take_nothing_from_us() -> None:
    """Two reads of a lagging replica, apart in time, once made a bot forget the short it had just opened."""
    machine = opened(Venue.execute)
    held = machine.engine.book.position.quantity
    ledger = machine.venue.ledger
    truth, ledger.position = ledger.position, type(ledger.position)()
    machine.seconds(15)
    assert machine.engine.book.position.quantity == held
    assert "account not adopted yet" in blocked(machine.engine.book, machine.now)
    ledger.position = truth
    machine.seconds(10)
    # Its stop could not be proved meanwhile, so it was closed: known to the end, never just forgotten.
    assert truth.is_flat
    assert machine.engine.book.position.is_flat
    assert machine.said(ClosePosition)


def test_a_partial_fill_of_an_earlier_boot_that_is_told_again_is_not_booked_again() -> None:
    machine = opened(Venue.execute)
    (fill,) = machine.said(Fill)
    assert isinstance(fill, Fill)
    later = Machine()
    later.venue, later.now = machine.venue, machine.now + 5000
    order = Order(fill.client_order_id, fill.quantity, False, "d", machine.now)
    order.fill(fill.quantity / 2)
    later.engine.book.orders[order.client_order_id] = order
    later.adopt()
    later.seconds(5)
    later.deliver([fill])
    assert later.engine.book.position.quantity == fill.quantity
    assert not later.engine.book.live_orders


def _started_again(machine: Machine, recalled: Recalled) -> Machine:
    """Return a later boot on the account of `machine`, whose newest fill was just before its end."""
    later = Machine()
    later.venue, later.now = machine.venue, machine.now + 3000
    later.engine.book.recalled = recalled
    later.engine.book.last_fill_at = machine.now
    return later


def test_a_stop_that_fired_while_away_is_believed_at_once_although_its_short_was_fresh() -> None:
    before = opened(Venue.execute)
    position = before.venue.ledger.position
    short, at = position.quantity, before.now
    later = _started_again(before, Recalled(short, frozenset({Decimal(0)}), at))
    position.quantity = Decimal(0)
    now, price, fee = later.now - 1000, Decimal(103), Decimal("0.1")
    fired = Fill(now, now, "s", "", "o", price, -short, fee, FillKind.TRADE, FillReason.STOP_LOSS)
    later.deliver([fired])
    later.seconds(8)
    assert later.engine.book.adoption.done
    assert later.engine.book.position.is_flat


def test_a_row_from_before_the_last_close_of_an_earlier_boot_is_not_adopted() -> None:
    """A replica that lagged over a crash once made the next boot believe in a short that was closed."""
    before = opened(Venue.execute)
    short = before.venue.ledger.position.quantity
    later = _started_again(before, Recalled(Decimal(0), frozenset({Decimal(0), short}), before.now))
    later.seconds(10)
    assert not later.engine.book.adoption.done
    assert later.engine.book.position.is_flat
    later.seconds(20)
    # It stayed for longer than any list lags: it is true after all.
    assert later.engine.book.position.quantity == short


def filled(time: int, quantity: str) -> Fill:
    price, fee, kind = Decimal(100), Decimal("0.1"), FillKind.TRADE
    reason = FillReason.ENTRY if quantity.startswith("-") else FillReason.CLOSE
    return Fill(time, time, f"e{time}", "a", "o", price, Decimal(quantity), fee, kind, reason)


def test_every_sum_that_a_late_row_may_still_show_is_recalled() -> None:
    recalled = Recalled(Decimal(-9), frozenset({Decimal(0)}), 5000)
    for fill in (filled(6000, "3"), filled(7000, "6"), filled(8000, "-2")):
        recalled = recalled.after(fill)
    sums = frozenset({Decimal(0), Decimal(-9), Decimal(-6)})
    assert recalled == Recalled(Decimal(-2), sums, 5000)
    # What was in the newest row stays in it, however many fills came since.
    assert recalled.after(filled(5000, "-9")) == recalled


def test_a_row_from_before_a_fill_that_a_start_was_told_of_is_not_adopted() -> None:
    """The bot died with its entry on the way: the fill is told at the start, the list still shows nothing."""
    machine = opened(Venue.execute)
    (fill,) = machine.said(Fill)
    assert isinstance(fill, Fill)
    later = Machine()
    later.venue, later.now = machine.venue, machine.now + 3000
    later.deliver([fill])
    truth, ledger = machine.venue.ledger.position, machine.venue.ledger
    ledger.position = type(truth)()
    later.seconds(10)
    assert not later.engine.book.adoption.done
    ledger.position = truth
    later.seconds(5)
    assert later.engine.book.position.quantity == fill.quantity


def test_a_fill_that_the_newest_row_counted_already_is_not_counted_again_at_a_start() -> None:
    recalled = Recalled(Decimal(-9), frozenset(), 5000)
    now, price, fee, kind = 4000, Decimal(100), Decimal("0.1"), FillKind.TRADE
    old = Fill(now, now, "e", "a", "o", price, Decimal(-9), fee, kind, FillReason.ENTRY)
    assert recalled.after(old) == recalled


def test_a_plan_ends_with_the_short_that_it_was_made_for() -> None:
    plan = Plan(Protection(Decimal(103), None), Decimal("99.70"))
    recalled = Recalled(Decimal(-9), plan=plan)
    price, fee, kind, reason = Decimal(103), Decimal("0.1"), FillKind.TRADE, FillReason.STOP_LOSS
    part = Fill(1, 1, "e1", "", "o", price, Decimal("8.5"), fee, kind, reason)
    assert recalled.after(part).plan == plan
    assert recalled.after(part).after(replace(part, quantity=Decimal("0.5"))).plan is None


@pytest.mark.parametrize(
    ("entry", "is_of"), [("99.69", False), ("99.70", True), ("102.99", True), ("103", False)]
)
def test_a_plan_is_of_a_short_sold_at_its_limit_or_above_and_below_its_stop(
    entry: str, is_of: bool
) -> None:
    plan = Plan(Protection(Decimal(103), None), Decimal("99.70"))
    assert plan.is_of(Decimal(entry)) is is_of


def _row(stop: str | None, liquidation: str | None) -> PositionReport:
    near = Decimal(liquidation) if liquidation else None
    placed, hundred = (Decimal(stop) if stop else None), Decimal(100)
    return PositionReport(
        5000, 5000, "LTCUSDT", Decimal(-3), hundred, Decimal(10), hundred, near, placed, None
    )


@pytest.mark.parametrize("stop", ["102.90", "103.50"])
def test_a_stop_that_liquidation_overtakes_is_adopted_as_near_as_liquidation_demands(
    stop: str,
) -> None:
    empty = book()
    adopt(empty, _row(stop, "103"))
    assert empty.protection == Protection(Decimal("102.00"), None)


def test_the_plan_of_an_earlier_boot_counts_at_the_first_adoption_alone() -> None:
    """What is adopted later may be another short, for all that its entry price says."""
    empty = book()
    plan = Plan(Protection(Decimal("102.50"), None), Decimal("99.70"))
    empty.adopted_at, empty.recalled = 1000, Recalled(Decimal(-3), plan=plan)
    adopt(empty, _row("103.00", None))
    assert empty.protection == Protection(Decimal("103.00"), None)


def test_a_long_account_is_refused_again_after_a_person_resumed() -> None:
    machine = Machine()
    machine.adopt()
    row = machine.venue.ledger.position_report(machine.now, Decimal(100))
    machine.answer = lambda *_: [replace(row, quantity=Decimal(1))]
    machine.seconds(20)
    machine.deliver([OperatorOrder(machine.now, machine.now, OperatorAction.RESUME)])
    assert "account not adopted yet" in blocked(machine.engine.book, machine.now)
    machine.seconds(3)
    assert "long" in machine.engine.book.halted


def test_an_entry_of_another_instance_makes_this_one_stand_down() -> None:
    machine = Machine(strategy=lambda _: False)
    machine.adopt()
    machine.seconds(5)
    now, price = machine.now + 1, Decimal(100)
    quantity, fee = Decimal("-3.0"), Decimal("0.1")
    kind, reason = FillKind.TRADE, FillReason.ENTRY
    other = Fill(now, now, "x1", "ebb-other-1", "o9", price, quantity, fee, kind, reason)
    machine.deliver([other])
    assert "another instance" in machine.engine.book.halted
    # What is on the account is looked after all the same.
    assert machine.engine.book.position.quantity == quantity


def test_what_others_closed_is_adopted_soon_although_a_fill_of_ours_is_fresh() -> None:
    machine = opened(Venue.execute)
    machine.seconds(5)
    position = machine.venue.ledger.position
    half = -position.quantity / 2
    now, fee, kind = machine.now, Decimal("0.1"), FillKind.TRADE
    price, reason = Decimal(100), FillReason.FOREIGN
    other = Fill(now, now, "x1", "by-hand", "o9", price, half, fee, kind, reason)
    position.quantity = Decimal(0)
    ours = Fill(now, now, "x2", "", "o10", price, half, fee, kind, FillReason.STOP_LOSS)
    machine.deliver([other, ours])
    machine.seconds(8)
    assert machine.engine.book.position.is_flat
