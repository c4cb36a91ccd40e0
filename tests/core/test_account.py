"""What the account is worth and what is remembered of it: wallet, day, entries, the open short."""

from dataclasses import replace
from decimal import Decimal as D

import pytest

from core.commands import PlaceOrder
from core.decision import Decision
from core.events import Mark, OperatorAction, OperatorOrder, WalletReport
from risk.limits import Limits
from simulator.venue import Venue
from tests.core.execution.answers import opened
from tests.fakes.machine import HOUR, START, Machine

MINUTE = 60_000


def found_again(machine: Machine) -> Machine:
    """A later boot that has adopted the short of `machine` and has heard no price yet."""
    later = Machine(strategy=machine.strategy)
    later.venue, later.now = machine.venue, machine.now + 5000
    later.adopt()
    assert later.engine.book.position.quantity < 0
    return later


def test_before_any_price_is_known_a_short_is_worth_its_wallet_and_no_made_up_gain() -> None:
    later = found_again(opened(Venue.execute))
    wallet = later.venue.ledger.wallet_usdt
    assert later.engine.equity_usdt() == wallet
    # A peak that was never reached would be a drawdown at the first bar.
    later.deliver([OperatorOrder(later.now, later.now, OperatorAction.RESUME)])
    assert later.engine.state.memory.peak_equity_usdt == wallet


def test_a_short_is_worth_what_the_newest_mark_says_and_without_one_what_the_last_close_says() -> (
    None
):
    machine = opened(Venue.execute)
    ledger, at = machine.venue.ledger, machine.now
    held, entry = ledger.position.quantity, ledger.position.entry_price
    assert machine.engine.equity_usdt() == ledger.wallet_usdt + held * (100 - entry)
    machine.deliver([Mark(at, at, "LTCUSDT", 98.5, 98.5)])
    assert machine.engine.equity_usdt() == ledger.wallet_usdt + held * (D("98.5") - entry)


@pytest.mark.parametrize(
    ("older_ms", "believed"), [(0, True), (1, False), (MINUTE, False), (MINUTE + 1, True)]
)
def test_a_wallet_is_overtaken_by_a_newer_one_within_a_minute(
    older_ms: int, *, believed: bool
) -> None:
    machine = Machine()
    machine.adopt()
    newest = WalletReport(machine.now, machine.now, D(900), D(900), D(900))
    machine.deliver([newest, replace(newest, time=newest.time - older_ms, wallet_usdt=D(950))])
    assert machine.engine.equity_usdt() == (950 if believed else 900)


def entered(machine: Machine) -> list[int]:
    """Return the hours since the start at which a short was asked for."""
    decided = [one for one in machine.said(Decision) if isinstance(one, Decision)]
    by_id = {one.id: one.time for one in decided}
    orders = [one for one in machine.said(PlaceOrder) if isinstance(one, PlaceOrder)]
    return [(by_id[one.decision_id] - START) // HOUR for one in orders]


def test_a_day_has_so_many_entries_and_the_next_one_begins_at_midnight() -> None:
    machine = Machine(strategy=lambda view: not view.holding, limits=Limits(max_entries_per_day=2))
    machine.adopt()
    for _ in range(30):
        machine.bar(80, 80, 80, 80)
    # The bar that closes at midnight decides for the new day.
    assert entered(machine) == [1, 3, 24, 26]


def test_a_loss_counts_against_the_equity_at_midnight_until_the_next_one() -> None:
    machine = Machine(strategy=lambda _: False)
    machine.adopt()
    machine.bar(80, 80, 80, 80)
    memory = machine.engine.state.memory
    lost = WalletReport(machine.now, machine.now, D(900), D(900), D(900))
    machine.deliver([lost])
    machine.bar(80, 80, 80, 80)
    assert (memory.day, memory.day_start_equity_usdt) == (START, D(1000))
    for _ in range(22):
        machine.bar(80, 80, 80, 80)
    assert (memory.day, memory.day_start_equity_usdt) == (START + 24 * HOUR, D(900))
