"""What halts, what is told twice, and what does not concern the machine."""

from decimal import Decimal

import pytest

from core.commands import CancelOrder, ClosePosition, Command, Halt, PlaceOrder
from core.events import (
    Bar,
    Event,
    Fill,
    FillKind,
    FillReason,
    ForeignOrder,
    FundingPaid,
    OperatorAction,
    OperatorOrder,
    OrphanStop,
    PositionReport,
    Timer,
    WalletReport,
)
from simulator.venue import Venue
from tests.core.execution.answers import opened
from tests.fakes.machine import HOUR, Machine


def test_a_fill_that_is_told_twice_is_booked_once() -> None:
    def twice(venue: Venue, command: Command, now: int) -> list[Event]:
        return [
            e
            for event in venue.execute(command, now)
            for e in ([event, event] if isinstance(event, Fill) else [event])
        ]

    machine = opened(twice)
    assert machine.engine.book.position.quantity == machine.venue.ledger.position.quantity


def test_a_fill_that_never_arrives_is_found_by_the_position_poll() -> None:
    def no_fill(venue: Venue, command: Command, now: int) -> list[Event]:
        events = venue.execute(command, now)
        keep = not isinstance(command, PlaceOrder)
        return [e for e in events if keep or not isinstance(e, Fill)]

    machine = opened(no_fill)
    machine.seconds(8)
    assert machine.engine.book.position.quantity == machine.venue.ledger.position.quantity < 0


def test_a_stop_that_outlived_its_short_is_cancelled_and_again_only_after_a_pause() -> None:
    machine = opened(Venue.execute)
    for _ in range(3):
        machine.deliver([OrphanStop(machine.now, machine.now, "s1", reduce_only=False)])
    (cancel,) = machine.said(CancelOrder)
    assert cancel == CancelOrder(
        "", "LTCUSDT", "order s1 outlived the short it was made for", order_id="s1"
    )
    machine.seconds(3)
    machine.deliver([OrphanStop(machine.now, machine.now, "s1", reduce_only=False)])
    assert len(machine.said(CancelOrder)) == 2
    assert not machine.said(Halt)


def test_the_fresh_stop_of_a_short_that_is_not_known_yet_is_never_swept() -> None:
    machine = Machine()
    machine.adopt()
    machine.deliver([OrphanStop(machine.now, machine.now, "s1", reduce_only=True)])
    machine.bar(100, 101, 99, 100)
    assert machine.engine.book.position.quantity < 0
    machine.deliver([OrphanStop(machine.now, machine.now, "s1", reduce_only=True)])
    assert not machine.said(CancelOrder)


def test_a_stop_that_can_only_reduce_is_swept_once_it_outlived_its_short_for_a_minute() -> None:
    machine = Machine(strategy=lambda _: False)
    machine.adopt()
    for waited, swept in ((0, 0), (59, 0), (1, 1)):
        machine.seconds(waited)
        machine.deliver([OrphanStop(machine.now, machine.now, "s1", reduce_only=True)])
        assert len(machine.said(CancelOrder)) == swept


def test_funding_never_moves_the_position() -> None:
    machine = opened(Venue.execute)
    before = machine.engine.book.position.quantity
    machine.deliver([FundingPaid(machine.now, machine.now, "f", Decimal("0.0001"), Decimal("0.5"))])
    assert machine.engine.book.position.quantity == before
    assert machine.engine.book.position.funding_usdt == Decimal("0.5")


@pytest.mark.parametrize(
    "event",
    [
        ForeignOrder(0, 0, "x1", "someone-1"),
        Fill(
            0,
            0,
            "x",
            "",
            "o",
            Decimal(100),
            Decimal(-1),
            Decimal(0),
            FillKind.TRADE,
            FillReason.FOREIGN,
        ),
        PositionReport(
            0, 0, "LTCUSDT", Decimal(1), Decimal(100), Decimal(10), Decimal(100), None, None, None
        ),
    ],
    ids=["order", "fill", "long position"],
)
def test_what_is_not_ours_halts_entries_and_is_never_touched(event: Event) -> None:
    machine = Machine()
    machine.adopt()
    machine.deliver([event])
    assert len(machine.said(Halt)) == 1
    machine.bar(100, 101, 99, 100)
    assert not machine.said(PlaceOrder)
    assert not machine.said(ClosePosition)


def test_a_liquidation_halts_until_a_person_resumes() -> None:
    machine = opened(Venue.execute)
    machine.venue.ledger.stop_price = None
    machine.bar(112, 112, 112, 112)
    assert machine.lives.finished[0].exit_reason == "liquidation"
    assert "liquidated" in machine.engine.book.halted
    machine.deliver([OperatorOrder(machine.now, machine.now, OperatorAction.RESUME)])
    assert not machine.engine.book.halted


def test_an_entry_past_its_deadline_is_dropped() -> None:
    machine = Machine()
    machine.adopt()
    machine.deliver([WalletReport(machine.now, machine.now, *[Decimal(1000)] * 3)])
    at = machine.now + HOUR
    bar = Bar(at, at, "LTCUSDT", HOUR, 100, 101, 99, 100, 1.0)
    machine.venue.advance(bar)
    machine.deliver([bar, Timer(at + 11_000, at + 11_000, False), Timer(at, at + 11_000, True)])
    assert not machine.said(PlaceOrder)


def test_funding_that_is_told_twice_is_booked_once() -> None:
    machine = opened(Venue.execute)
    paid = FundingPaid(machine.now, machine.now, "f", Decimal("0.0001"), Decimal("0.5"))
    machine.deliver([paid, paid])
    assert machine.engine.book.position.funding_usdt == Decimal("0.5")
