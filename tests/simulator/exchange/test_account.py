"""Positions, margin, liquidation, funding and the wallet of the exchange.

Source: Bybit help centre, "Initial margin", "Maintenance margin", "Liquidation price (USDT contract)", rules since
September 2025; V5 documentation, "Set Leverage", "Switch Position Mode", "Set Margin Mode", "Add Or Reduce Margin".
"""

from dataclasses import replace
from decimal import Decimal as D

import pytest

from core.instrument import LTCUSDT, Tier
from core.margin import liquidation_price
from simulator.exchange.words import (
    CreateType,
    ExecType,
    Execution,
    Liquidated,
    MarginMode,
    OrderStatus,
    PositionChanged,
    PositionMode,
    PositionStatus,
    Refusal,
    Side,
)
from tests.simulator.exchange.floors import (
    BUY,
    LTC,
    NOW,
    SELL,
    an_exchange,
    code,
    fills,
    held,
    limit,
    market,
    position,
    stop,
    taken,
    wallet_gap,
)

TAKER = D("0.00055")


@pytest.mark.parametrize(("side", "sign"), [(SELL, 1), (BUY, -1)])
def test_isolated_margin_is_on_the_entry_and_maintenance_on_the_mark(side: Side, sign: int) -> None:
    exchange = an_exchange()
    row = held(exchange, side, "10")
    entry, size = row.average_price, D(10)
    bust = entry * (1 + sign * D("0.1"))
    close_fee = size * bust * TAKER
    exchange.hold_price(LTC, D(101))
    row = position(exchange)
    assert row.initial_margin == row.position_balance == size * entry / 10 + close_fee
    assert row.maintenance_margin == size * 101 * D("0.01") + close_fee
    assert row.unrealised_pnl == sign * size * (entry - 101)
    assert abs((row.bankruptcy_price or 0) - bust) < D("0.01")
    assert (row.risk_id, row.risk_limit_value) == (1, D(100_000))


@pytest.mark.parametrize("side", [SELL, BUY])
def test_a_position_lives_one_tick_before_its_liquidation_price_and_dies_at_it(side: Side) -> None:
    exchange = an_exchange()
    row = held(exchange, side, "10")
    assert row.liquidation_price is not None
    tick = D("0.01") if side is BUY else D("-0.01")
    exchange.hold_price(LTC, D(100), mark=row.liquidation_price + 2 * tick, index=D(100))
    assert position(exchange).size == 10
    exchange.drain()
    exchange.hold_price(LTC, D(100), mark=row.liquidation_price - tick, index=D(100))
    assert position(exchange).size == 0
    bust = fills(exchange)[-1]
    assert (bust.exec_type, bust.create_type, bust.price) == (
        ExecType.BUST,
        CreateType.TAKE_OVER,
        row.bankruptcy_price,
    )
    notices = exchange.drain()
    assert next(n.row.status for n in notices if isinstance(n, PositionChanged)) is (
        PositionStatus.LIQUIDATING
    )
    (told,) = [n for n in notices if isinstance(n, Liquidated)]
    assert (told.side, told.quantity, told.bankruptcy_price) == (side, D(10), row.bankruptcy_price)


def test_an_isolated_position_loses_its_margin_and_no_more() -> None:
    exchange = an_exchange()
    row = held(exchange, SELL, "10")
    before = exchange.wallet().balance
    exchange.hold_price(LTC, D(300))
    lost = before - exchange.wallet().balance
    assert abs(lost - row.initial_margin) < D("0.2")  # the bust is rounded to a tick
    assert wallet_gap(exchange) == 0


def test_the_help_centre_s_older_example_and_what_today_s_rule_makes_of_it() -> None:
    # Older help page: long 1 BTC at 20,000, 50x, maintenance 0.5 %: 20,000 - (400 - 100) = 19,700. Maintenance was then
    # on the entry price; today it is on the mark: P = (E - E/L) / (1 - R). The two differ by about E R / L.

    flat = replace(LTCUSDT, tiers=(Tier(D(10_000_000), D("0.005"), D(100)),))
    entry, size = D(20_000), D(1)
    older = entry - (size * entry / 50 - size * entry * D("0.005"))
    assert older == 19_700
    today = liquidation_price(flat, size, entry, D(50), long=True)
    assert today is not None
    assert abs(older - today - entry * D("0.005") / 50) < D("0.6")


def test_cancelled_orders_come_before_the_take_over() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10", tpsl=stop(None, "80"))
    waits = taken(exchange.place(limit(SELL, "1", "104.9")))
    exchange.hold_price(LTC, D(100), mark=D(112), index=D(100))
    assert (waits.status, waits.cancel_type) == (OrderStatus.CANCELLED, "CancelByPrepareLiq")
    assert exchange.open_orders() == []


def test_a_position_in_a_higher_tier_is_reduced_on_the_market_before_it_is_taken_over() -> None:
    # 1,500 LTC at 100 are in the second tier (above 100,000 USDT)
    exchange = an_exchange(balance=D(1_000_000))
    held(exchange, SELL, "1500")
    price = position(exchange).liquidation_price
    assert price is not None
    exchange.hold_price(LTC, price, mark=price + D("0.05"), index=price)
    reducing = [e for e in fills(exchange) if e.create_type is CreateType.LIQUIDATION]
    assert reducing
    assert all(e.exec_type is ExecType.TRADE and e.side is BUY for e in reducing)
    left = position(exchange)
    assert left.size * left.mark_price <= 100_000


def test_added_margin_moves_liquidation_away_and_may_be_taken_back() -> None:
    exchange = an_exchange()
    row = held(exchange, SELL, "10")
    assert code(exchange.add_margin(LTC, 0, D(0))) == 110027
    assert code(exchange.add_margin(LTC, 0, D(100_000))) == 110014
    assert code(exchange.add_margin(LTC, 0, D(-1))) == 110078
    added = exchange.add_margin(LTC, 0, D(20))
    assert not isinstance(added, Refusal)
    assert added.position_balance == row.position_balance + 20
    assert added.liquidation_price is not None
    assert row.liquidation_price is not None
    assert added.liquidation_price > row.liquidation_price + D("1.9")
    taken_back = exchange.add_margin(LTC, 0, D(-20))
    assert not isinstance(taken_back, Refusal)
    assert taken_back.liquidation_price == row.liquidation_price
    assert code(an_exchange().add_margin(LTC, 0, D(1))) == 110033


def test_margin_added_by_itself_saves_a_position_for_a_while() -> None:
    exchange = an_exchange()
    row = held(exchange, SELL, "10")
    assert exchange.set_auto_add_margin(LTC, 0, on=True) is None
    assert row.liquidation_price is not None
    exchange.hold_price(LTC, D(100), mark=row.liquidation_price + 1, index=D(100))
    after = position(exchange)
    assert after.size == 10
    assert after.position_balance > row.position_balance


@pytest.mark.parametrize("side", [SELL, BUY])
def test_a_cross_account_is_liquidated_where_maintenance_meets_its_equity(side: Side) -> None:
    exchange = an_exchange(margin_mode=MarginMode.CROSS, balance=D(200))
    row = held(exchange, side, "10")
    assert row.liquidation_price is not None
    # P = (W + S E) / (S (1 + R + f)) for a short without deduction
    wallet, entry = exchange.wallet().balance, row.average_price
    rate = D("0.01") + TAKER
    sign = 1 if side is SELL else -1
    solved = (10 * entry + sign * wallet) / (10 * (1 + sign * rate))
    assert abs(row.liquidation_price - solved) < D("0.01")
    tick = D("0.01") if side is BUY else D("-0.01")
    exchange.hold_price(LTC, D(100), mark=row.liquidation_price + 2 * tick, index=D(100))
    assert position(exchange).size == 10
    exchange.hold_price(LTC, D(100), mark=row.liquidation_price - tick, index=D(100))
    assert position(exchange).size == 0
    assert abs(exchange.wallet().balance) < D("0.1")
    assert wallet_gap(exchange) < D("1e-8")


def test_cross_margin_is_on_the_mark_and_profit_is_available() -> None:
    exchange = an_exchange(margin_mode=MarginMode.CROSS)
    held(exchange, SELL, "10")
    exchange.hold_price(LTC, D(90))
    row, wallet = position(exchange), exchange.wallet()
    assert row.initial_margin == 900 / D(10) + 900 * TAKER
    assert wallet.available == wallet.balance + wallet.unrealised_pnl - row.initial_margin


def test_isolated_profit_is_equity_but_not_available() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    before = exchange.wallet().available
    exchange.hold_price(LTC, D(90))
    wallet = exchange.wallet()
    assert wallet.available == before
    assert wallet.equity == wallet.balance + wallet.unrealised_pnl


def test_leverage_is_set_refused_unchanged_and_held_against_the_tier() -> None:
    exchange = an_exchange(balance=D(1_000_000))
    assert exchange.set_leverage(LTC, D(20), D(20)) is None
    assert position(exchange).leverage == 20
    assert code(exchange.set_leverage(LTC, D(20), D(20))) == 110043
    assert code(exchange.set_leverage(LTC, D(20), D(10))) == 10001
    assert code(exchange.set_leverage(LTC, D(51), D(51))) == 110013
    assert code(exchange.set_leverage(LTC, D("0.5"), D("0.5"))) == 10001
    assert code(exchange.set_leverage(LTC, D("2.005"), D("2.005"))) == 10001
    held(exchange, SELL, "2000")
    assert code(exchange.set_leverage(LTC, D(26), D(26))) == 110013
    assert exchange.set_leverage(LTC, D(2), D(2)) is None


def test_less_leverage_needs_the_margin_for_it() -> None:
    exchange = an_exchange(balance=D(150))
    held(exchange, SELL, "10")
    assert code(exchange.set_leverage(LTC, D(5), D(5))) == 110044
    assert position(exchange).leverage == 10


def test_modes_change_only_on_an_empty_account() -> None:
    exchange = an_exchange()
    assert code(exchange.switch_mode(PositionMode.ONE_WAY, LTC)) == 110025
    assert code(exchange.set_margin_mode(MarginMode.ISOLATED)) == 110026
    taken(exchange.place(limit(SELL, "1", "101")))
    assert code(exchange.switch_mode(PositionMode.HEDGE, None)) == 110028
    assert code(exchange.set_margin_mode(MarginMode.CROSS)) == 110073
    held(exchange, SELL, "1")
    assert code(exchange.switch_mode(PositionMode.HEDGE, LTC)) == 110024
    empty = an_exchange()
    assert empty.switch_mode(PositionMode.HEDGE, LTC) is None
    assert [row.position_idx for row in empty.positions(LTC)] == [1, 2]
    assert empty.set_margin_mode(MarginMode.CROSS) is None
    assert empty.margin_mode is MarginMode.CROSS


def test_a_hedge_account_holds_both_sides_and_closes_each_by_its_index() -> None:
    exchange = an_exchange(position_mode=PositionMode.HEDGE)
    assert code(exchange.place(market(SELL, "1"))) == 10001
    taken(exchange.place(market(BUY, "3", position_idx=1)))
    taken(exchange.place(market(SELL, "5", position_idx=2)))
    assert [(r.side, r.size) for r in exchange.positions(LTC)] == [(BUY, D(3)), (SELL, D(5))]
    taken(exchange.place(market(SELL, "9", position_idx=1)))
    assert [(r.side, r.size) for r in exchange.positions(LTC)] == [(None, D(0)), (SELL, D(5))]
    assert len(exchange.positions()) == 1


def test_closed_pnl_is_price_difference_less_both_fees_without_funding() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    exchange.levers.settle_funding(LTC, D("0.001"))
    exchange.hold_price(LTC, D(95))
    closing = taken(exchange.place(market(BUY, "10", reduce_only=True)))
    (row,) = exchange.closed_pnl(LTC)
    trades = [e for e in fills(exchange) if e.exec_type is ExecType.TRADE]
    opened, closed = trades[0], trades[1:]
    exit_value = sum((e.value for e in closed), D(0))
    assert row.order_id == closing.order_id
    assert (row.entry_value, row.exit_value) == (opened.value, exit_value)
    assert row.pnl == row.entry_value - row.exit_value - row.open_fee - row.close_fee
    assert (row.open_fee, row.close_fee) == (opened.fee, sum((e.fee for e in closed), D(0)))
    assert row.fills == len(closed)


@pytest.mark.parametrize(
    ("side", "rate", "received"),
    [(SELL, "0.0001", "0.1"), (SELL, "-0.0001", "-0.1"), (BUY, "0.0001", "-0.1")],
)
def test_funding_moves_the_wallet_and_no_position(side: Side, rate: str, received: str) -> None:
    exchange = an_exchange()
    before = held(exchange, side, "10")
    balance = exchange.wallet().balance
    exchange.levers.settle_funding(LTC, D(rate))
    paid = exchange.executions()[0]
    assert (paid.exec_type, paid.order_type, paid.fee) == (
        ExecType.FUNDING,
        "UNKNOWN",
        -D(received),
    )
    assert exchange.wallet().balance - balance == D(received)
    assert position(exchange).size == before.size
    line = exchange.transactions()[0]
    assert (line.kind, line.funding, line.change) == ("SETTLEMENT", D(received), D(received))
    assert wallet_gap(exchange) == 0


def test_funding_is_settled_by_the_clock_at_the_interval_that_was_set() -> None:
    exchange = an_exchange(funding_minutes=5)
    held(exchange, SELL, "10")
    assert exchange.ticker(LTC).funding_time == NOW + 300_000
    assert exchange.ticker(LTC).funding_interval_min == 5
    exchange.advance(NOW + 1_000_000)
    stamps = [e.time for e in exchange.executions() if e.exec_type is ExecType.FUNDING]
    assert stamps == [NOW + 900_000, NOW + 600_000, NOW + 300_000]
    history = exchange.funding_history(LTC, None, None, 10)
    assert [time for time, _ in history[:3]] == stamps
    # the premium is 0: P + clamp(I - P) = I, 0.01 % for 8 h, so a 96th of it for 5 minutes
    assert history[0][1] == D("0.00000104")


def test_a_position_that_turns_over_pays_for_both_halves_once() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    taken(exchange.place(market(BUY, "25")))
    row = position(exchange)
    assert (row.side, row.size) == (BUY, D(15))
    (closed,) = exchange.closed_pnl()
    assert closed.closed_size == 10
    assert wallet_gap(exchange) == 0
    total = sum((e.fee for e in exchange.executions()), D(0))
    assert exchange.wallet().balance == 10_000 - total + sum(
        (e.pnl for e in exchange.executions()), D(0)
    )


def test_two_contracts_share_one_wallet() -> None:
    exchange = an_exchange(symbols=("LTCUSDT", "BTCUSDT"))
    held(exchange, SELL, "10")
    taken(exchange.place(limit(BUY, "1", "99")))
    assert [row.symbol for row in exchange.positions()] == [LTC]
    assert [row.symbol for row in exchange.positions("BTCUSDT")] == ["BTCUSDT"]
    assert {n.symbol for n in exchange.drain() if isinstance(n, Execution)} == {LTC}
