"""How a short ends on the exchange: the worst path inside a bar, marks, liquidation; and its funding."""

from decimal import Decimal as D

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.events import (
    Event,
    FillKind,
    FillReason,
    FundingPaid,
    WalletReport,
)
from core.order import OrderState
from simulator.rules import Costs
from tests.simulator.accounts import (
    HOUR,
    SLIP,
    START,
    a_bar,
    a_mark,
    a_rate,
    a_trade,
    a_venue,
    an_order,
    fills,
    held,
    kinds,
    rows,
    short,
)

# Stop and target: in bars, on trades, on marks


@pytest.mark.parametrize(
    ("bar", "price", "reason"),
    [
        ((100, 102.99, 97.01, 100), None, None),
        ((100, 103, 99, 100), "103.00", FillReason.STOP_LOSS),
        ((100, 101, 97, 98), "97.00", FillReason.TAKE_PROFIT),
        ((100, 103, 97, 100), "103.00", FillReason.STOP_LOSS),  # both in one bar: the worse
        ((105, 106, 104, 105), "105.00", FillReason.STOP_LOSS),  # gap beyond the stop
        ((95, 96, 94, 95), "95.00", FillReason.TAKE_PROFIT),  # gap beyond the target
    ],
)
def test_a_bar_is_walked_worst_first(
    bar: tuple[float, float, float, float], price: str | None, reason: FillReason | None
) -> None:
    venue = held(stop="103.00", target="97.00")
    events = venue.advance(a_bar(*bar))
    expected = [(D(price), reason)] if price else []
    assert [(fill.price, fill.reason) for fill in fills(events)] == expected
    assert venue.ledger.position.is_flat is bool(price)


def test_a_gap_beyond_the_stop_fills_at_the_open_plus_overshoot_and_slippage() -> None:
    venue = a_venue(costs=SLIP)
    short(venue, stop="103.00")
    (fill,) = fills(venue.advance(a_bar(104, 106, 104, 105)))
    assert fill.price == D("104.31")  # (104 + a tenth of 2) x 1.001, up to the tick
    assert fill.trigger_price == D("103.00")


def test_an_exit_is_reported_with_the_wallet_it_leaves() -> None:
    venue = held(stop="103.00")
    events = venue.advance(a_bar(100, 103, 100, 101, at=START + HOUR))
    assert kinds(events) == ["Fill", "WalletReport"]
    wallet = events[-1]
    assert isinstance(wallet, WalletReport)
    assert wallet.wallet_usdt == wallet.equity_usdt == wallet.available_usdt
    assert wallet.wallet_usdt == D(1000) - 30 - (D(1000) + D(1030)) * D("0.00055")
    assert wallet.time == START + HOUR


@pytest.mark.parametrize("price", [103.0, 104.0])
def test_without_marks_a_trade_at_the_stop_triggers_it_at_the_market(price: float) -> None:
    venue = held(stop="103.00")
    (fill,) = fills(venue.advance(a_trade(price)))
    assert (fill.reason, fill.price) == (FillReason.STOP_LOSS, D(str(price)))


@pytest.mark.parametrize(
    ("mark", "reason", "filled"),
    [(103.0, FillReason.STOP_LOSS, "103.00"), (97.0, FillReason.TAKE_PROFIT, "100.50")],
)
def test_a_mark_beyond_the_trigger_exits_at_the_worse_of_mark_and_last(
    mark: float, reason: FillReason, filled: str
) -> None:
    """A last price from before the mark's move once filled a stop 185 bp better than its trigger."""
    venue = held(stop="103.00", target="97.00")
    venue.advance(a_trade(100.5))
    (fill,) = fills(venue.advance(a_mark(mark)))
    assert (fill.reason, fill.price) == (reason, D(filled))


@pytest.mark.parametrize(
    "event",
    [a_trade(120), a_trade(90), a_bar(100, 120, 90, 100), a_bar(120, 121, 119, 120)],
    ids=["trade above", "trade below", "bar through both", "bar gapping above"],
)
def test_last_prices_beyond_every_trigger_do_nothing_while_the_fed_mark_stays(
    event: Event,
) -> None:
    venue = held(stop="103.00", target="97.00")
    venue.advance(a_mark(100))
    assert venue.advance(event) == []
    assert venue.mark == 100
    assert venue.ledger.position.quantity == D(-10)


def test_a_bar_made_of_trades_does_not_happen_a_second_time() -> None:
    venue = a_venue()
    venue.advance(a_trade(104))
    venue.advance(a_trade(100))
    short(venue, stop="103.00")
    venue.execute(an_order("-1", limit="103.50", name="late"), START)
    assert venue.advance(a_bar(100, 104, 100, 100)) == []
    assert (venue.last, venue.ledger.position.quantity) == (100, D(-10))


# Liquidation


def test_a_stop_nearer_than_liquidation_protects_in_a_wick_through_both() -> None:
    venue = held(stop="103.00")
    (fill,) = fills(venue.advance(a_bar(100, 130, 99, 100)))
    assert (fill.kind, fill.price) == (FillKind.TRADE, D("103.00"))


@pytest.mark.parametrize(
    ("stop", "bar"),
    [
        ("103.00", (109, 109, 108, 108)),  # opens beyond liquidation: the stop came too late
        ("109.50", (100, 109, 99, 100)),  # the stop lies beyond liquidation
    ],
)
def test_a_liquidated_short_is_taken_over_at_its_bankruptcy_price(
    stop: str, bar: tuple[float, float, float, float]
) -> None:
    venue = held(stop=stop)
    (fill,) = fills(venue.advance(a_bar(*bar)))
    assert (fill.kind, fill.reason) == (FillKind.LIQUIDATION, FillReason.LIQUIDATION)
    assert (fill.price, fill.trigger_price) == (D("110.00"), D("108.92"))
    assert venue.ledger.wallet_usdt == D(1000) - 100 - (D(1000) + D(1100)) * D("0.00055")


def test_a_short_without_a_stop_is_liquidated_on_mark_and_its_waiting_orders_die() -> None:
    venue = held()
    venue.execute(an_order("-1", limit="150.00", name="waiting"), START)
    events = venue.advance(a_mark(108.92))
    assert rows(events) == [(OrderState.CANCELLED, "CancelByPrepareLiq")]
    assert [fill.reason for fill in fills(events)] == [FillReason.LIQUIDATION]
    assert not venue.resting
    assert venue.ledger.available_usdt() == venue.ledger.wallet_usdt


def test_a_mark_just_before_liquidation_leaves_the_short_alone() -> None:
    venue = held()
    assert venue.advance(a_mark(108.91)) == []


@settings(max_examples=50)
@given(st.floats(100, 500), st.floats(0, 500), st.integers(0, 100), st.integers(1, 10))
def test_a_protected_short_never_loses_more_than_its_margin_and_fees(
    bar_open: float, run: float, overshoot: int, leverage: int
) -> None:
    costs = Costs(slippage_bps=0.0, stop_overshoot_pct=float(overshoot))
    venue = a_venue(leverage=D(leverage), costs=costs)
    short(venue, "-5", stop="103.00")
    margin = venue.ledger.margin_usdt()
    before, tick = venue.ledger.wallet_usdt, D("0.01") * 5
    venue.advance(a_bar(bar_open, bar_open + run, 100, 100))
    assert venue.ledger.wallet_usdt >= before - margin - tick


# Funding


@pytest.mark.parametrize(("rate", "paid"), [(0.0001, "0.0990"), (-0.0002, "-0.1980")])
def test_funding_is_the_mark_value_times_the_rate_and_a_short_receives_a_positive_one(
    rate: float, paid: str
) -> None:
    venue = held()
    venue.advance(a_bar(100, 100, 99, 99))
    before = venue.ledger.wallet_usdt
    events = venue.advance(a_rate(rate, at=START + HOUR))
    assert kinds(events) == ["FundingPaid", "WalletReport"]
    settled = events[0]
    assert isinstance(settled, FundingPaid)
    assert (settled.time, settled.amount_usdt) == (START + HOUR, D(paid))
    assert venue.ledger.wallet_usdt == before + D(paid)


def test_who_is_flat_neither_pays_nor_receives() -> None:
    venue = a_venue()
    assert venue.advance(a_rate(0.01)) == []
    assert venue.ledger.wallet_usdt == D(1000)


def test_a_day_of_the_tape_settles_at_midnight_eight_and_sixteen_and_never_between() -> None:
    venue = held()
    settlements = {START + hours * HOUR: 0.0001 for hours in (8, 16, 24)}
    paid: list[Event] = []
    for hour in range(1, 25):
        now = START + hour * HOUR
        assert venue.advance(a_bar(100, 100, 100, 100, at=now)) == []
        if now in settlements:
            paid += venue.advance(a_rate(settlements[now], at=now))
    times = [event.time for event in paid if isinstance(event, FundingPaid)]
    assert [time // HOUR % 24 for time in times] == [8, 16, 0]
    assert venue.ledger.position.funding_usdt == D("0.3")
