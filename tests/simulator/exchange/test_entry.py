"""What a new order is refused for, with V5's codes, and what it becomes.

Codes: Bybit V5 documentation, "Error Codes"; rules: "Place Order" and "Get Instruments Info".
"""

from dataclasses import replace
from decimal import Decimal as D

import pytest

from simulator.exchange.listing import ListingStatus
from simulator.exchange.words import NewOrder, OrderStatus, OrderType, TriggerBy
from tests.simulator.exchange.floors import (
    BUY,
    LTC,
    POST_ONLY,
    SELL,
    an_exchange,
    code,
    conditional,
    held,
    limit,
    market,
    position,
    stop,
    taken,
)


@pytest.mark.parametrize(
    ("expected", "order"),
    [
        (10001, replace(market(SELL, "1"), symbol="XRPUSDT")),
        (10001, market(SELL, "0")),
        (10001, market(SELL, "1.05")),
        (10001, market(SELL, "6160.1")),
        (10001, limit(SELL, "28740.1", "100")),
        (10001, limit(SELL, "1", "100.005")),
        (10001, NewOrder(LTC, SELL, OrderType.LIMIT, D(1))),
        (10001, market(SELL, "1", position_idx=1)),
        (10001, market(SELL, "1", link_id="x" * 37)),
        (10001, market(SELL, "1", link_id="no blanks")),
        (10001, market(SELL, "1", tpsl=stop("100"))),
        (10001, market(SELL, "1", tpsl=stop("99"))),
        (10001, market(SELL, "1", tpsl=stop(None, "101"))),
        (10001, market(BUY, "1", tpsl=stop("101"))),
        (10001, conditional(SELL, "1", "99", 0)),
        (110003, limit(SELL, "1", "200000")),
        (110120, limit(SELL, "1", "94.99")),
        (110121, limit(BUY, "1", "105.01")),
        (110092, conditional(BUY, "1", "100", 1)),
        (110093, conditional(SELL, "1", "100", 2)),
        (110094, limit(BUY, "0.1", "49.99")),
        (110007, market(SELL, "1100")),
        (110017, market(BUY, "1", reduce_only=True)),
        (110017, market(BUY, "0", reduce_only=True, close_on_trigger=True)),
    ],
)
def test_an_order_is_refused_with_v5_s_code_and_leaves_nothing(
    expected: int, order: NewOrder
) -> None:
    exchange = an_exchange()
    exchange.drain()
    assert code(exchange.place(order)) == expected
    assert exchange.drain() == []
    assert exchange.open_orders() == exchange.order_history() == []
    assert exchange.executions() == []


@pytest.mark.parametrize(
    "order",
    [
        limit(BUY, "1", "105"),  # the band's edges: mark 100, X 5 %
        limit(SELL, "1", "95"),
        limit(BUY, "0.1", "50"),  # 5 USDT
        limit(SELL, "1", "150"),  # a sell may be far above
        conditional(BUY, "1", "100.01", 1),
        conditional(SELL, "1", "99.99", 2),
    ],
)
def test_an_order_just_inside_the_limits_is_taken(order: NewOrder) -> None:
    taken(an_exchange().place(order))


def test_a_link_id_is_never_taken_twice_also_after_its_order_ended() -> None:
    exchange = an_exchange()
    first = taken(exchange.place(limit(SELL, "1", "101", link_id="a")))
    taken(exchange.cancel(LTC, first.order_id))
    assert code(exchange.place(market(SELL, "2", link_id="a"))) == 110072


def test_a_refused_order_does_not_use_up_its_link_id() -> None:
    exchange = an_exchange()
    assert code(exchange.place(market(SELL, "0", link_id="a"))) == 10001
    taken(exchange.place(market(SELL, "1", link_id="a")))


def test_five_hundred_active_and_ten_conditional_orders_are_the_most() -> None:
    exchange = an_exchange(balance=D(1_000_000))
    for _ in range(500):
        taken(exchange.place(limit(SELL, "0.1", "104")))
    assert code(exchange.place(limit(SELL, "0.1", "104"))) == 110020
    for _ in range(10):
        taken(exchange.place(conditional(BUY, "0.1", "101", 1)))
    assert code(exchange.place(conditional(BUY, "0.1", "101", 1))) == 110009
    assert len(exchange.open_orders()) == 510
    exchange.cancel_all(LTC, stop_orders=True)
    taken(exchange.place(conditional(BUY, "0.1", "101", 1)))


def test_balance_must_carry_margin_and_both_fees_of_what_opens() -> None:
    # 1 LTC at 100 and 10x: margin 10, closing fee 0.0495 (a short's bust is 110: 0.0605), opening fee 0.055
    order = limit(SELL, "1", "100.5")
    needed = D("100.5") * (D("0.1") + D("1.1") * D("0.00055") + D("0.00055"))
    taken(an_exchange(balance=needed).place(order))
    assert code(an_exchange(balance=needed - D("0.0001")).place(order)) == 110007


def test_orders_that_wait_hold_their_margin_until_they_go() -> None:
    exchange = an_exchange(balance=D(150))
    first = taken(exchange.place(limit(SELL, "10", "101")))
    assert exchange.wallet().order_initial_margin > 100
    assert code(exchange.place(limit(SELL, "10", "101"))) == 110007
    exchange.cancel(LTC, first.order_id)
    assert exchange.wallet().order_initial_margin == 0
    taken(exchange.place(limit(SELL, "10", "101")))


def test_what_takes_a_position_back_needs_no_margin() -> None:
    exchange = an_exchange(balance=D(1_100))
    held(exchange, SELL, "100")
    assert code(exchange.place(market(SELL, "100"))) == 110007
    taken(exchange.place(limit(BUY, "100", "99")))
    taken(exchange.place(market(BUY, "100", reduce_only=True)))


def test_leverage_above_the_tier_s_is_refused() -> None:
    # invented tiers: above 300,000 USDT 12.5x, above 1 M USDT 6.25x
    exchange = an_exchange(balance=D(10_000_000))
    taken(exchange.place(limit(SELL, "9900", "101")))
    assert code(exchange.place(limit(SELL, "200", "101"))) == 110013


def test_a_reduce_only_order_is_cut_to_the_position_and_to_what_others_reduce() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    first = taken(exchange.place(limit(BUY, "7", "99", reduce_only=True)))
    second = taken(exchange.place(limit(BUY, "7", "98", reduce_only=True)))
    assert (first.quantity, second.quantity) == (D(7), D(3))
    assert code(exchange.place(limit(BUY, "1", "97", reduce_only=True))) == 110017
    assert code(exchange.place(market(SELL, "1", reduce_only=True))) == 110017


def test_quantity_zero_closes_everything_whatever_else_waits() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    waiting = taken(exchange.place(limit(BUY, "10", "99", reduce_only=True)))
    closing = taken(exchange.place(market(BUY, "0", reduce_only=True, close_on_trigger=True)))
    assert closing.filled == closing.quantity == 10
    assert position(exchange).size == 0
    assert (waiting.status, waiting.cancel_type) == (OrderStatus.CANCELLED, "CancelByReduceOnly")


def test_stop_and_target_may_not_go_with_a_reduce_only_order() -> None:
    exchange = an_exchange()
    held(exchange)
    order = market(BUY, "1", reduce_only=True, tpsl=stop("90"))
    assert code(exchange.place(order)) == 10001


@pytest.mark.parametrize(
    ("status", "opening", "closing"),
    [
        (ListingStatus.CLOSED, 110074, 110074),
        (ListingStatus.PRE_LAUNCH, 110074, 110074),
        (ListingStatus.SETTLING, 110063, 110063),
        (ListingStatus.DELIVERING, 110074, 0),
    ],
)
def test_a_contract_that_is_not_trading_refuses(
    status: ListingStatus, opening: int, closing: int
) -> None:
    exchange = an_exchange()
    held(exchange)
    exchange.levers.set_status(LTC, status)
    assert exchange.listings[LTC].status is status
    assert code(exchange.place(market(SELL, "1"))) == opening
    answer = exchange.place(market(BUY, "1", reduce_only=True))
    if closing:
        assert code(answer) == closing
    else:
        taken(answer)


def test_a_post_only_order_that_would_take_is_taken_and_cancelled() -> None:
    exchange = an_exchange()
    order = taken(exchange.place(limit(SELL, "1", "99", time_in_force=POST_ONLY)))
    assert (order.status, order.reject_reason) == (
        OrderStatus.CANCELLED,
        "EC_PostOnlyWillTakeLiquidity",
    )
    rests = taken(exchange.place(limit(SELL, "1", "101", time_in_force=POST_ONLY)))
    assert rests.status is OrderStatus.NEW


def test_a_conditional_order_waits_on_the_last_price_unless_it_says_otherwise() -> None:
    exchange = an_exchange()
    plain = taken(exchange.place(conditional(BUY, "1", "101", 1)))
    marked = taken(exchange.place(conditional(BUY, "1", "101", 1, trigger_by=TriggerBy.MARK)))
    assert (plain.trigger_by, marked.trigger_by) == (TriggerBy.LAST, TriggerBy.MARK)
    assert plain.status is OrderStatus.UNTRIGGERED
