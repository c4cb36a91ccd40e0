"""The simulator's books: wallet, isolated margin, funding, and the price of liquidation."""

from decimal import Decimal as D

import pytest

from core.events import Fill, FillKind, FillReason
from core.instrument import LTCUSDT
from simulator.ledger import Ledger
from tests.simulator.accounts import START, TAKER


def a_ledger(leverage: int = 10) -> Ledger:
    return Ledger(LTCUSDT, D(leverage), TAKER, D(1000))


def a_fill(quantity: str, price: str, fee: str = "0") -> Fill:
    reason = FillReason.ENTRY if D(quantity) < 0 else FillReason.CLOSE
    return Fill(START, START, "e", "c", "o", D(price), D(quantity), D(fee), FillKind.TRADE, reason)


def test_opening_costs_the_fee_and_ties_up_the_isolated_margin() -> None:
    ledger = a_ledger()
    ledger.book(a_fill("-10", "100", "0.55"))
    assert ledger.wallet_usdt == D("999.45")
    # 1,000 / 10 and the fee of closing at 110
    assert ledger.margin_usdt() == D(100) + D(1100) * TAKER
    assert ledger.available_usdt() == ledger.wallet_usdt - ledger.margin_usdt()


def test_unrealised_profit_is_equity_but_not_available() -> None:
    ledger = a_ledger()
    ledger.book(a_fill("-10", "100"))
    before = ledger.available_usdt()
    report = ledger.wallet_report(START, D(90))
    assert (report.wallet_usdt, report.equity_usdt) == (D(1000), D(1100))
    assert report.available_usdt == before


def test_a_partial_close_realises_its_share_and_keeps_stop_entry_and_liquidation() -> None:
    ledger = a_ledger()
    ledger.stop_price = D(103)
    ledger.book(a_fill("-10", "100"))
    liquidation = ledger.liquidation
    ledger.book(a_fill("4", "95", "0.2"))
    assert ledger.wallet_usdt == D(1000) + 20 - D("0.2")
    assert (ledger.position.entry_price, ledger.stop_price) == (D(100), D(103))
    assert ledger.liquidation == liquidation == D("108.92")  # 110 / 1.01, up to the tick


def test_adding_to_a_short_averages_its_entry_and_moves_its_liquidation() -> None:
    ledger = a_ledger()
    ledger.book(a_fill("-10", "100"))
    ledger.book(a_fill("-10", "110"))
    assert ledger.position.entry_price == D(105)
    assert ledger.liquidation == D("114.36")  # 105 x 1.1 / 1.01


def test_protection_and_liquidation_die_with_the_position() -> None:
    ledger = a_ledger()
    ledger.stop_price, ledger.take_profit_price = D(103), D(97)
    ledger.book(a_fill("-10", "100"))
    ledger.book(a_fill("10", "100"))
    assert ledger.stop_price is ledger.take_profit_price is ledger.liquidation is None
    assert ledger.margin_usdt() == 0


@pytest.mark.parametrize(("rate", "received"), [("0.0001", "0.095"), ("-0.0001", "-0.095")])
def test_a_short_receives_positive_funding_on_its_mark_value_and_pays_negative(
    rate: str, received: str
) -> None:
    ledger = a_ledger()
    ledger.book(a_fill("-10", "100"))
    assert ledger.pay_funding(D(rate), D(95)) == D(received)
    assert ledger.wallet_usdt == 1000 + D(received)
    assert ledger.position.funding_usdt == D(received)


@pytest.mark.parametrize(("leverage", "price"), [(10, "110.00"), (3, "133.34"), (1, "200.00")])
def test_bankruptcy_is_the_entry_plus_one_margin_up_to_the_tick(leverage: int, price: str) -> None:
    ledger = a_ledger(leverage)
    ledger.book(a_fill("-1", "100"))
    assert ledger.bankruptcy() == D(price)


def test_a_restored_position_reports_what_was_last_reported() -> None:
    ledger = a_ledger()
    ledger.stop_price, ledger.take_profit_price = D(103), D(97)
    ledger.book(a_fill("-10", "100"))
    report = ledger.position_report(START, D(101))
    other = a_ledger()
    other.restore(report)
    assert other.position_report(START, D(101)) == report
    assert other.margin_usdt() == ledger.margin_usdt()


def test_margin_of_sells_in_the_book_is_not_available() -> None:
    ledger = a_ledger()
    ledger.ordered_margin_usdt = D(40)
    assert ledger.available_usdt() == D(960)
