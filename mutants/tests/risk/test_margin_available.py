"""Rule margin_available: margin, the fee of closing at bankruptcy, and the opening fee must be free."""

from decimal import Decimal as D

from hypothesis import given

from core.margin import initial_margin
from core.plugs import Entry
from risk.margin_available import cap
from tests.risk.asked import ENTRY, entries

# one LTC at 100 USDT and 10x: margin 10, closing fee 110 x 0.00055, opening fee 100 x 0.00055
ONE = D("10.1155")


def test_a_size_whose_margin_is_free_passes_unchanged() -> None:
    assert cap(ENTRY._replace(available_usdt=ONE * 3), D(3)) == (D(3), None)


def test_a_size_above_the_free_margin_is_cut_to_it_and_says_what_it_needed() -> None:
    size, finding = cap(ENTRY._replace(available_usdt=ONE * 2), D(3))
    assert size == 2
    assert finding is not None
    assert (finding.rule, finding.limit, finding.actual, finding.unit) == (
        "margin_available",
        "20.23",
        "30.35",
        "USDT",
    )


def test_a_negative_balance_leaves_nothing() -> None:
    size, finding = cap(ENTRY._replace(available_usdt=D(-1)), D(3))
    assert size == 0
    assert finding is not None


@given(entries())
def test_margin_and_both_fees_of_what_is_left_are_free(entry: Entry) -> None:
    size, _ = cap(entry, entry.equity_usdt / entry.price * 20)
    needed = initial_margin(size, entry.price, entry.leverage, entry.taker_fee)
    needed += size * entry.price * entry.taker_fee
    assert needed <= entry.available_usdt * (1 + D("1e-18"))
