"""The exchange's own instrument and leverage: taken at once, and what does not fit makes no entry."""

from dataclasses import replace
from decimal import Decimal as D

import pytest

from core.commands import PlaceOrder
from core.events import InstrumentReport, PositionReport
from core.instrument import LTCUSDT, Tier
from tests.fakes.machine import Machine

COARSE = replace(LTCUSDT, lot_step=D(1), min_quantity=D(1), tick_size=D("0.5"))


def report(machine: Machine, status: str = "Trading", **other: object) -> InstrumentReport:
    instrument = replace(COARSE, **other)  # type: ignore[arg-type]  # what a test bends
    return InstrumentReport(machine.now, machine.now, instrument, status)


def placed_by(machine: Machine) -> list[PlaceOrder]:
    return [item for item in machine.tape if isinstance(item, PlaceOrder)]


def test_orders_are_made_on_the_grid_that_the_exchange_told_last() -> None:
    machine = Machine()
    machine.adopt()
    machine.deliver([report(machine)])
    machine.bar(80, 80, 80, 80)
    (placed,) = placed_by(machine)
    assert placed.quantity % 1 == 0
    assert placed.limit_price is not None
    assert placed.limit_price % D("0.5") == 0
    assert placed.stop_price is not None
    assert placed.stop_price % D("0.5") == 0


def test_tiers_of_the_exchange_take_the_place_of_the_invented_ones() -> None:
    machine = Machine()
    machine.deliver([report(machine, tiers=(Tier(D(10), D("0.5"), D(1)),))])
    assert machine.engine.book.instrument.tiers[0].maintenance_margin_rate == D("0.5")


@pytest.mark.parametrize("status", ["Closed", "Delivering", "PreLaunch", "Settling", ""])
def test_no_short_is_opened_on_a_contract_that_does_not_trade(status: str) -> None:
    machine = Machine()
    machine.adopt()
    machine.deliver([report(machine, status)])
    machine.bar(80, 80, 80, 80)
    assert placed_by(machine) == []
    machine.deliver([report(machine)])
    machine.bar(80, 80, 80, 80)
    assert len(placed_by(machine)) == 1


def test_a_short_on_a_contract_that_stopped_trading_is_still_left() -> None:
    wanted = [True]
    machine = Machine(strategy=lambda _: wanted[0])
    machine.adopt()
    machine.bar(80, 80, 80, 80)
    assert machine.engine.book.position.quantity
    machine.deliver([report(machine, "Closed")])
    wanted[0] = False
    machine.bar(80, 80, 80, 80)
    assert machine.engine.book.position.is_flat


def test_a_report_of_another_instrument_changes_nothing() -> None:
    machine = Machine()
    machine.deliver([report(machine, "Closed", symbol="BTCUSDT")])
    assert machine.engine.book.instrument is LTCUSDT
    assert machine.engine.state.instrument_fault == ""


def test_no_short_is_opened_while_the_exchange_shows_another_leverage() -> None:
    machine = Machine()
    machine.adopt()
    flat = machine.said(PositionReport)[-1]
    assert isinstance(flat, PositionReport)
    machine.deliver([replace(flat, time=machine.now, leverage=D(20))])
    machine.venue.ledger.leverage = D(20)
    machine.bar(80, 80, 80, 80)
    assert placed_by(machine) == []
    machine.venue.ledger.leverage = machine.leverage
    machine.deliver([replace(flat, time=machine.now, leverage=machine.leverage)])
    machine.bar(80, 80, 80, 80)
    assert len(placed_by(machine)) == 1
