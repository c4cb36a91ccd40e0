"""The life of a short, told from its events: whatever the path, the money adds up."""

import math
from dataclasses import replace
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.commands import Adopted, ClosePosition
from core.events import Fill, FillKind, FillReason, FundingPaid, PositionReport, Timer
from core.lives import Life, Lives
from core.money import ZERO
from core.order import GUARD_PREFIX
from tests.fakes.machine import Machine

executions = count()


def fill(quantity: str, price: str, reason: FillReason, *, fee: str = "0.1", time: int = 5) -> Fill:
    money = (Decimal(price), Decimal(quantity), Decimal(fee))
    return Fill(time, time, f"e{next(executions)}", "c", "o", *money, FillKind.TRADE, reason)


def entry(quantity: str = "-3", price: str = "80") -> Fill:
    return fill(quantity, price, FillReason.ENTRY)


def lived(*events: Fill | FundingPaid | PositionReport) -> Life:
    lives = Lives()
    for event in events:
        lives.on_event(event)
    return lives.finished[0]


def test_wallet_change_is_the_pnl_of_the_lives() -> None:
    machine = Machine()
    machine.adopt()
    for close in (80, 79, 78, 77, 76, 80, 84, 86):
        machine.bar(80, max(80, close), min(80, close), close)
        machine.seconds(10)
    assert machine.lives.open is None
    assert machine.lives.finished
    total = sum((life.pnl_usdt for life in machine.lives.finished), ZERO)
    assert machine.venue.ledger.wallet_usdt - 1000 == pytest.approx(total)


@given(
    st.lists(st.tuples(st.integers(1, 50), st.integers(7000, 9000)), min_size=1, max_size=5),
    st.integers(7000, 9000),
    st.integers(-100, 100),
)
def test_result_is_price_minus_fees_plus_funding(
    entries: list[tuple[int, int]], exit_cents: int, funding: int
) -> None:
    fills = [entry(f"-{lots / 10}", f"{cents / 100}") for lots, cents in entries]
    size = -sum((one.quantity for one in fills), ZERO)
    paid = FundingPaid(6, 6, "f1", ZERO, Decimal(funding) / 100)
    last = replace(fill("1", f"{exit_cents / 100}", FillReason.TAKE_PROFIT), quantity=size)
    life = lived(*fills, paid, last)
    value = -sum((one.quantity * one.price for one in fills), ZERO)
    wanted = value - size * last.price - Decimal("0.1") * (len(fills) + 1) + paid.amount_usdt
    assert abs(life.pnl_usdt - wanted) < Decimal("1e-18")


def test_short_closed_in_parts_ends_with_the_last() -> None:
    lives = Lives()
    lives.on_event(entry())
    assert lives.on_event(fill("1", "79", FillReason.CLOSE)) is None
    life = lives.on_event(fill("2", "78", FillReason.CLOSE))
    assert life is not None
    assert life.exit_price == Decimal(235) / 3
    assert lives.open is None


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("strategy", "strategy"),
        ("time_exit", "time_exit"),
        ("drawdown", "risk"),
        ("stop_not_proved", "risk"),
        ("operator", "operator"),
        ("", "operator"),
    ],
)
def test_exit_is_told_by_who_asked_for_it(asked: str, told: str) -> None:
    lives = Lives()
    lives.on_event(entry())
    if asked:
        lives.on_output(ClosePosition("c", "d", "LTCUSDT", Decimal(3), asked))
    life = lives.on_event(fill("3", "79", FillReason.CLOSE))
    assert life is not None
    assert life.exit_reason == told


def test_a_close_by_the_guard_is_not_told_as_the_operators() -> None:
    lives = Lives()
    lives.on_event(entry())
    close = replace(fill("3", "79", FillReason.CLOSE), client_order_id=f"{GUARD_PREFIX}-1a2b3c-1")
    life = lives.on_event(close)
    assert life is not None
    assert life.exit_reason == "guard"


def test_reason_of_one_exit_is_not_told_of_the_next() -> None:
    lives = Lives()
    lives.on_event(entry())
    lives.on_output(ClosePosition("c", "d", "LTCUSDT", Decimal(3), "time_exit"))
    lives.on_event(fill("3", "79", FillReason.CLOSE))
    lives.on_event(entry())
    life = lives.on_event(fill("3", "79", FillReason.CLOSE))
    assert life is not None
    assert (life.number, life.exit_reason) == (2, "operator")


def test_gap_beyond_the_stop_is_in_basis_points() -> None:
    stop = replace(fill("3", "82.80", FillReason.STOP_LOSS), trigger_price=Decimal("82.40"))
    assert lived(entry(), stop).gap_bps == pytest.approx(0.40 / 82.40 * 10_000)


def test_a_stop_whose_fill_names_no_trigger_is_measured_from_the_stop_that_was_read_back() -> None:
    life = lived(entry(), reported(6, "82.40"), fill("3", "82.80", FillReason.STOP_LOSS))
    assert life.gap_bps == pytest.approx(0.40 / 82.40 * 10_000)


def test_the_gap_of_a_stop_whose_trigger_nobody_knows_is_unknown_and_never_zero() -> None:
    assert math.isnan(lived(entry(), fill("3", "82.80", FillReason.STOP_LOSS)).gap_bps)


def test_exit_without_an_entry_is_no_life() -> None:
    lives = Lives()
    assert lives.on_event(fill("3", "79", FillReason.CLOSE)) is None
    assert lives.count == 0


def adopted(quantity: str, *, time: int = 6) -> Adopted:
    return Adopted("warning", "adopted", time, Decimal(quantity), Decimal(80))


def test_adopted_short_has_a_life_and_its_exit_is_told() -> None:
    lives = Lives()
    lives.on_output(adopted("-3"))
    life = lives.on_event(fill("3", "79", FillReason.TAKE_PROFIT, time=7))
    assert life is not None
    assert (life.number, life.opened_at) == (1, 6)
    assert life.entry_price == Decimal(80)
    assert life.gross_pnl_usdt == 3


def test_short_adopted_again_after_a_restart_goes_on_with_its_life() -> None:
    lives = Lives()
    lives.on_event(entry("-3", "81"))
    lives.on_output(adopted("-3"))
    assert lives.count == 1
    assert lives.open is not None
    assert lives.open.entry_price == 81


def test_entry_that_comes_after_its_short_was_adopted_only_adds_its_fee() -> None:
    lives = Lives()
    lives.on_output(adopted("-3"))
    lives.on_event(fill("-3", "80", FillReason.ENTRY, fee="0.2", time=5))
    assert lives.open is not None
    assert (lives.open.quantity, lives.open.fees_usdt) == (Decimal(-3), Decimal("0.2"))


def test_short_found_gone_ends_unseen_and_is_told_with_the_next_event() -> None:
    lives = Lives()
    lives.on_event(entry())
    lives.on_output(adopted("0"))
    assert lives.open is None
    life = lives.on_event(Timer(7, 7, False))
    assert life is not None
    assert (life.exit_reason, life.closed_at) == ("unseen", 6)
    assert lives.on_event(Timer(8, 8, False)) is None


def test_what_is_told_twice_counts_once() -> None:
    once, paid = entry(), FundingPaid(6, 6, "f", ZERO, Decimal(1))
    last = fill("3", "79", FillReason.CLOSE)
    life = lived(once, once, paid, paid, last)
    assert (life.quantity, life.funding_usdt) == (Decimal(-3), Decimal(1))


def test_foreign_fill_is_no_part_of_a_life() -> None:
    lives = Lives()
    lives.on_event(fill("-3", "80", FillReason.FOREIGN))
    assert lives.open is None


def reported(time: int, stop: str | None) -> PositionReport:
    prices = (Decimal(90), Decimal(stop) if stop else None, Decimal(75))
    return PositionReport(
        time, time, "LTCUSDT", Decimal(-3), Decimal(80), Decimal(7), Decimal(80), *prices
    )


def test_a_life_keeps_the_newest_report_and_when_its_stop_was_first_read_back() -> None:
    lives = Lives()
    lives.on_event(entry())
    lives.on_event(reported(5, None))
    assert lives.open is not None
    assert (lives.open.stop_price, lives.open.stop_read_back_at) == (None, None)
    lives.on_event(reported(6, "82"))
    lives.on_event(reported(7, "83"))
    lives.on_event(reported(8, None))
    life = lives.open
    assert (life.stop_price, life.stop_read_back_at) == (Decimal(83), 6)
    assert (life.liquidation_price, life.leverage) == (Decimal(90), Decimal(7))
    assert life.take_profit_price == Decimal(75)


def test_every_fill_and_settlement_adds_to_the_money_of_its_life() -> None:
    lives = Lives()
    lives.on_event(entry("-1"))
    lives.on_event(entry("-2"))
    for name in ("f1", "f2", "f2"):
        lives.on_event(FundingPaid(6, 6, name, ZERO, Decimal("0.5")))
    life = lives.on_event(fill("3", "79", FillReason.CLOSE, time=9))
    assert life is not None
    assert (life.fees_usdt, life.funding_usdt) == (Decimal("0.3"), Decimal(1))
    assert (life.opened_at, life.closed_at) == (5, 9)


def test_a_short_that_was_adopted_after_a_part_was_closed_holds_what_is_left() -> None:
    lives = Lives()
    lives.on_event(entry("-3"))
    lives.on_event(fill("1", "79", FillReason.CLOSE))
    lives.on_output(Adopted("warning", "", 20, Decimal(-5), Decimal(80)))
    assert lives.open is not None
    assert lives.open.held_quantity == Decimal(-5)
    assert lives.open.quantity == Decimal(-6)


def test_fees_told_after_an_adoption_are_added_once_each() -> None:
    lives = Lives()
    lives.on_output(Adopted("warning", "", 20, Decimal(-3), Decimal(80)))
    lives.on_event(fill("-1", "80", FillReason.ENTRY, time=10))
    lives.on_event(fill("-2", "80", FillReason.ENTRY, time=11))
    assert lives.open is not None
    assert lives.open.fees_usdt == Decimal("0.2")
