"""Every fault that the exchange can be told to have, with its row of the catalogue of faults."""

from decimal import Decimal as D

import pytest

from simulator.exchange.bar_source import BarSource
from simulator.exchange.exchange import Exchange
from simulator.exchange.levers import FOREVER, Slices
from simulator.exchange.spec import ExchangeSpec
from simulator.exchange.words import (
    ExecType,
    OrderStatus,
    PositionMode,
    Refusal,
    StopOrderType,
)
from simulator.market.spec import MarketSpec
from simulator.market.stream import MarketStream
from tests.simulator.exchange.floors import (
    BUY,
    LTC,
    NOW,
    SELL,
    a_step,
    an_exchange,
    code,
    conditional,
    fills,
    held,
    limit,
    market,
    position,
    stop,
    taken,
    wallet_gap,
)

BALANCE = Refusal(110007, "ab not enough for new order")


def waiting_stops(exchange: Exchange) -> list[StopOrderType]:
    return [o.stop_order_type for o in exchange.open_orders() if o.stop_order_type]


def test_an_attached_stop_is_forgotten_as_often_as_was_asked() -> None:  # FAULTS 17
    exchange = an_exchange()
    exchange.levers.standing.drop_attached_stop = 1
    held(exchange, SELL, "300", tpsl=stop("110", "90"))
    assert waiting_stops(exchange) == [StopOrderType.TAKE_PROFIT]
    taken(exchange.place(market(SELL, "1", tpsl=stop("110"))))
    assert StopOrderType.STOP_LOSS in waiting_stops(exchange)


def test_trading_stop_is_refused_as_often_as_was_asked() -> None:  # FAULTS 17
    exchange = an_exchange()
    held(exchange)
    standing = exchange.levers.standing
    standing.refuse_trading_stop, standing.refuse_trading_stop_count = Refusal(10001, "no"), 1
    assert code(exchange.trading_stop(LTC, 0, stop("103"))) == 10001
    assert exchange.trading_stop(LTC, 0, stop("103")) is None


def test_orders_are_refused_as_often_as_was_asked_and_closes_alone_may_be() -> None:  # 9, 10, 19
    exchange = an_exchange()
    standing = exchange.levers.standing
    standing.refuse_place, standing.refuse_place_count = BALANCE, 2
    assert [code(exchange.place(market(SELL, "1"))) for _ in range(2)] == [110007, 110007]
    held(exchange, SELL, "1")
    standing.refuse_place_count, standing.refuse_closing_only = FOREVER, True
    taken(exchange.place(market(SELL, "1")))
    assert code(exchange.place(market(BUY, "1", reduce_only=True))) == 110007


def test_a_conditional_order_is_cancelled_at_its_trigger() -> None:  # FAULTS 23
    exchange = an_exchange()
    held(exchange, SELL, "10", tpsl=stop("103"))
    exchange.levers.standing.trigger_cancels = 1
    exchange.hold_price(LTC, D(103))
    (ended,) = [o for o in exchange.order_history() if o.stop_order_type]
    assert (ended.status, ended.cancel_type) == (
        OrderStatus.CANCELLED,
        "CancelByCannotAffordOrderCost",
    )
    assert position(exchange).size == 10


def test_a_stop_covers_the_share_it_was_told_to() -> None:  # FAULTS 21
    exchange = an_exchange()
    exchange.levers.standing.stop_size_ratio = D("0.5")
    held(exchange, SELL, "10", tpsl=stop("103"))
    exchange.hold_price(LTC, D(103))
    assert position(exchange).size == 5


def test_an_orphan_stop_outlives_its_position_and_opens_the_other_side() -> None:  # FAULTS 22
    exchange = an_exchange()
    exchange.levers.standing.orphan_stops = True
    held(exchange, SELL, "10", tpsl=stop("103"))
    taken(exchange.place(market(BUY, "10", reduce_only=True)))
    assert len(waiting_stops(exchange)) == 1
    exchange.hold_price(LTC, D(103))
    assert (position(exchange).side, position(exchange).size) == (BUY, D(10))


def test_an_orphan_stop_is_left_by_a_close_from_outside_too() -> None:  # FAULTS 22
    exchange = an_exchange()
    exchange.levers.standing.orphan_stops = True
    held(exchange, SELL, "10", tpsl=stop("103"))
    taken(exchange.levers.shrink_position(LTC))
    assert len(waiting_stops(exchange)) == 1


def test_caps_on_orders_are_what_they_are_set_to() -> None:  # FAULTS 16
    exchange = an_exchange()
    exchange.levers.standing.conditional_cap = exchange.levers.standing.active_cap = 1
    taken(exchange.place(conditional(BUY, "1", "102", 1)))
    assert code(exchange.place(conditional(BUY, "1", "102", 1))) == 110009
    taken(exchange.place(limit(SELL, "1", "101")))
    assert code(exchange.place(limit(SELL, "1", "101"))) == 110020


def test_an_order_fills_in_slices_and_the_rest_is_cancelled() -> None:  # FAULTS 6
    exchange = an_exchange()
    exchange.levers.standing.slices = Slices(share=D("0.6"), count=3, orders=1)
    order = taken(exchange.place(market(SELL, "10")))
    assert (order.status, order.filled) == (OrderStatus.CANCELLED, D(6))
    assert [e.quantity for e in fills(exchange)] == [2, 2, 2]
    assert position(exchange).size == 6
    assert taken(exchange.place(market(SELL, "10"))).status is OrderStatus.FILLED


def test_an_empty_book_fills_nothing_and_leaves_the_position_open() -> None:  # FAULTS 14
    exchange = an_exchange()
    held(exchange)
    exchange.levers.standing.empty_book.add(LTC)
    order = taken(exchange.place(market(BUY, "10", reduce_only=True)))
    assert (order.status, order.reject_reason) == (OrderStatus.CANCELLED, "EC_NoImmediateQtyToFill")
    assert exchange.book(LTC, 5).bids == ()
    exchange.levers.standing.empty_book.clear()
    assert taken(exchange.place(market(BUY, "10", reduce_only=True))).filled == 10


def test_a_wick_comes_and_goes_by_itself() -> None:  # FAULTS 26
    steps = [a_step(NOW + at * 100, 100.0, 1.0) for at in range(1, 40)]
    exchange = an_exchange(steps=steps)
    held(exchange, SELL, "10", tpsl=stop("103"))
    before = exchange.ticker(LTC).last
    exchange.levers.wick(LTC, D("0.05"))
    assert position(exchange).size == 0
    assert exchange.ticker(LTC).mark == 105
    exchange.advance(NOW + 999)
    assert before * D("1.0499") < exchange.ticker(LTC).last <= before * D("1.05")
    exchange.advance(NOW + 1_000)
    assert exchange.ticker(LTC).last == 100


def test_leverage_reads_other_than_it_was_set() -> None:  # FAULTS 33
    exchange = an_exchange()
    exchange.levers.standing.leverage_read = D(25)
    assert exchange.set_leverage(LTC, D(5), D(5)) is None
    assert position(exchange).leverage == 25
    exchange.levers.standing.leverage_read = None
    assert position(exchange).leverage == 5


def test_a_funding_row_is_told_twice_and_paid_once() -> None:  # FAULTS 29, 30
    exchange = an_exchange()
    held(exchange)
    balance = exchange.wallet().balance
    exchange.levers.standing.duplicate_funding = True
    exchange.levers.settle_funding(LTC, D("0.0001"))
    rows = [e for e in exchange.executions() if e.exec_type is ExecType.FUNDING]
    assert len(rows) == 2
    assert rows[0] == rows[1]
    assert exchange.wallet().balance == balance + D("0.1")


@pytest.mark.parametrize("lag", [500, 20_000])
def test_reads_lag_behind_as_a_replica_does(lag: int) -> None:  # FAULTS 5
    exchange = an_exchange()
    exchange.levers.standing.read_lag_ms = lag
    order = taken(exchange.place(limit(SELL, "1", "101", link_id="a")))
    assert exchange.find_order(LTC, link_id="a") is None
    assert exchange.open_orders() == []
    exchange.advance(NOW + lag)
    seen = exchange.find_order(LTC, order.order_id)
    assert seen is not None
    assert seen.status is OrderStatus.NEW
    exchange.cancel(LTC, order.order_id)
    assert [o.status for o in exchange.open_orders()] == [OrderStatus.NEW]
    assert exchange.order_history() == []
    exchange.advance(NOW + 2 * lag)
    assert exchange.open_orders() == []
    assert [o.status for o in exchange.order_history()] == [OrderStatus.CANCELLED]


def test_executions_lag_too() -> None:  # FAULTS 5
    exchange = an_exchange()
    exchange.levers.standing.read_lag_ms = 1_000
    held(exchange)
    assert exchange.executions() == []
    exchange.advance(NOW + 1_000)
    assert len(exchange.executions()) == 1


def test_the_grid_and_the_smallest_value_may_change_while_orders_rest() -> None:  # FAULTS 13
    exchange = an_exchange()
    rests = taken(exchange.place(limit(SELL, "1.3", "101.03")))
    exchange.levers.change_filters(LTC, tick_size=D("0.05"), lot_step=D("0.5"), min_notional=D(20))
    assert exchange.listings[LTC].instrument.tick_size == D("0.05")
    assert code(exchange.place(limit(SELL, "1", "101.03"))) == 10001
    assert code(exchange.place(limit(SELL, "1.3", "101.05"))) == 10001
    exchange.levers.change_filters(LTC, min_notional=D(200))
    assert code(exchange.place(limit(SELL, "1", "101.05"))) == 110094
    assert all(p % D("0.05") == 0 for p, _ in exchange.book(LTC, 20).bids)
    exchange.hold_price(LTC, D(102))
    assert (rests.status, rests.average_price) == (OrderStatus.FILLED, D("101.03"))


def test_a_finer_grid_may_come_too() -> None:  # FAULTS 13
    exchange = an_exchange()
    exchange.levers.change_filters(LTC, tick_size=D("0.001"), lot_step=D("0.01"))
    order = taken(exchange.place(limit(SELL, "1.23", "100.501")))
    assert (order.price, order.quantity) == (D("100.501"), D("1.23"))


def test_raised_maintenance_brings_liquidation_nearer_and_may_liquidate() -> None:  # FAULTS 24
    exchange = an_exchange()
    before = held(exchange).liquidation_price
    exchange.levers.raise_maintenance(LTC, D(5))
    after = position(exchange).liquidation_price
    assert before is not None
    assert after is not None
    assert after < before
    exchange.levers.raise_maintenance(LTC, D(4))
    assert position(exchange).size == 0
    assert fills(exchange)[-1].exec_type is ExecType.BUST


def test_a_reduce_only_contract_refuses_what_opens() -> None:  # FAULTS 24, 37
    exchange = an_exchange()
    held(exchange)
    exchange.levers.set_reduce_only(LTC, True)
    assert position(exchange).is_reduce_only
    assert code(exchange.place(market(SELL, "1"))) == 110023
    taken(exchange.place(market(BUY, "1", reduce_only=True)))


def test_deleveraging_and_liquidation_come_when_they_are_called() -> None:  # FAULTS 25
    exchange = an_exchange()
    held(exchange)
    exchange.levers.adl(LTC, D("0.5"))
    assert (fills(exchange)[-1].exec_type, position(exchange).size) == (ExecType.ADL, D(5))
    exchange.levers.liquidate(LTC)
    assert (fills(exchange)[-1].exec_type, position(exchange).size) == (ExecType.BUST, D(0))
    assert wallet_gap(exchange) == 0
    assert {t.kind for t in exchange.transactions()} == {
        "TRANSFER_IN",
        "TRADE",
        "ADL",
        "LIQUIDATION",
    }


def test_others_trade_on_the_account_past_the_levers_for_the_client() -> None:  # FAULTS 11, 34
    exchange = an_exchange()
    held(exchange)
    standing = exchange.levers.standing
    standing.refuse_place, standing.refuse_place_count = BALANCE, FOREVER
    taken(exchange.levers.foreign_fill(LTC, SELL, D(2)))
    assert position(exchange).size == 12
    foreign = taken(exchange.levers.foreign_order(LTC, SELL, D(1), D(101)))
    assert (foreign.link_id, foreign.status) == ("", OrderStatus.NEW)
    taken(exchange.levers.shrink_position(LTC, D(5)))
    assert position(exchange).size == 7
    taken(exchange.levers.shrink_position(LTC))
    assert position(exchange).size == 0
    assert code(exchange.levers.shrink_position(LTC)) == 110017
    assert standing.refuse_place_count == FOREVER


def test_the_balance_is_moved_by_a_transfer() -> None:  # FAULTS 10
    exchange = an_exchange()
    exchange.levers.set_balance(D(5))
    assert exchange.wallet().balance == 5
    assert code(exchange.place(market(SELL, "1"))) == 110007
    assert exchange.transactions()[0].kind == "TRANSFER_OUT"
    assert wallet_gap(exchange) == 0


def test_protection_may_be_gone_at_once() -> None:  # FAULTS 18
    exchange = an_exchange()
    held(exchange, SELL, "10", tpsl=stop("103", "97"))
    exchange.levers.remove_protection(LTC)
    assert position(exchange).stop_loss == position(exchange).take_profit == 0
    assert waiting_stops(exchange) == []


def test_an_account_may_turn_to_hedge_mode_while_it_holds_something() -> None:  # FAULTS 32
    exchange = an_exchange()
    held(exchange)
    exchange.levers.hedge_account()
    assert exchange.position_mode is PositionMode.HEDGE
    assert code(exchange.place(market(BUY, "10", reduce_only=True))) == 10001
    exchange.levers.hedge_account(False)
    taken(exchange.place(market(BUY, "10", reduce_only=True)))
    assert exchange.positions() == []


HOUR = 3_600_000


def test_a_price_held_before_the_first_step_finds_its_way_back() -> None:
    """Opened just as a bar begins, a market has passed no step yet, and nothing to go back to."""
    start = NOW - NOW % HOUR
    tape = MarketStream(MarketSpec(bar_ms=HOUR, start_ms=0))
    source = BarSource(tape, start - 50 * HOUR)
    exchange = Exchange(ExchangeSpec(now_ms=start), {LTC: source})
    before = exchange.ticker(LTC)
    exchange.levers.wick(LTC, D("0.05"), 300)
    assert exchange.ticker(LTC).mark > before.mark * D("1.04")
    exchange.advance(start + 300)
    after = exchange.ticker(LTC)
    assert (after.last, after.mark, after.index) == (before.last, before.mark, before.index)
