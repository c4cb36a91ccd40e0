"""How orders meet the book: price first, then time; takers, makers, and our own against our own.

Source: Bybit V5 documentation, "Place Order" (timeInForce, market orders as IOC inside a band) and "Enums".
"""

from decimal import Decimal as D

import pytest

from simulator.exchange.words import OrderChanged, OrderStatus, PublicTrade
from tests.simulator.exchange.floors import (
    BUY,
    FOK,
    IOC,
    LTC,
    NOW,
    SELL,
    a_step,
    amendment,
    an_exchange,
    code,
    fills,
    held,
    limit,
    market,
    position,
    taken,
)


def test_a_market_order_walks_the_levels_and_pays_the_taker_fee() -> None:
    exchange = an_exchange()
    bids = exchange.book(LTC, 3).bids
    size = bids[0][1] + bids[1][1]
    order = taken(exchange.place(market(SELL, str(size))))
    assert order.status is OrderStatus.FILLED
    assert [(e.price, e.quantity) for e in fills(exchange)] == list(bids[:2])
    assert all(e.fee == e.value * D("0.00055") and not e.is_maker for e in fills(exchange))
    assert exchange.book(LTC, 1).bids[0][0] == bids[2][0]


def test_what_lies_beyond_the_band_is_cancelled() -> None:
    exchange = an_exchange(balance=D(1_000_000))
    exchange.hold_price(LTC, D(100), mark=D(105), index=D(105))  # sells end at 99.75
    order = taken(exchange.place(market(SELL, "6160")))
    assert (order.status, order.reject_reason) == (OrderStatus.CANCELLED, "EC_NoImmediateQtyToFill")
    assert 0 < order.filled < order.quantity
    assert min(e.price for e in fills(exchange)) >= D("99.75")
    assert position(exchange).size == order.filled


def test_fill_or_kill_fills_whole_or_not_at_all() -> None:
    exchange = an_exchange()
    price, size = exchange.book(LTC, 1).bids[0]
    killed = taken(exchange.place(limit(SELL, str(size + 1), str(price), time_in_force=FOK)))
    assert (killed.status, killed.reject_reason, killed.filled) == (
        OrderStatus.CANCELLED,
        "EC_CancelForNoFullFill",
        D(0),
    )
    whole = taken(exchange.place(limit(SELL, str(size), str(price), time_in_force=FOK)))
    assert whole.status is OrderStatus.FILLED


def test_immediate_or_cancel_keeps_what_it_got() -> None:
    exchange = an_exchange()
    price, size = exchange.book(LTC, 1).bids[0]
    order = taken(exchange.place(limit(SELL, str(size + 1), str(price), time_in_force=IOC)))
    assert (order.status, order.filled, order.leaves) == (OrderStatus.CANCELLED, size, D(0))


def test_the_rest_of_a_limit_order_waits_and_the_book_does_not_cross() -> None:
    exchange = an_exchange()
    price, size = exchange.book(LTC, 1).bids[0]
    order = taken(exchange.place(limit(SELL, str(size + 5), str(price))))
    assert (order.status, order.filled, order.leaves) == (OrderStatus.PARTIALLY_FILLED, size, D(5))
    book = exchange.book(LTC, 2)
    assert book.asks[0] == (price, D(5))
    assert book.bids[0][0] < price


def test_a_trade_through_the_price_fills_at_the_limit_as_maker() -> None:
    exchange = an_exchange(steps=[a_step(NOW + 100, 101.5, 3.0)])
    order = taken(exchange.place(limit(SELL, "50", "101")))
    exchange.advance(NOW + 200)
    (fill,) = fills(exchange)
    assert (fill.price, fill.quantity, fill.is_maker) == (D(101), D(50), True)
    assert fill.fee == fill.value * D("0.0002")
    assert order.status is OrderStatus.FILLED


def test_a_trade_at_the_price_eats_the_queue_before_it_reaches_us() -> None:
    exchange = an_exchange(steps=[a_step(NOW + t * 100, 101.0, 10_000.0) for t in (1, 2)])
    first = exchange.place(limit(SELL, "2", "101"))
    asks = dict(exchange.book(LTC, 200).asks)
    ahead = asks[D(101)] - 2
    small = an_exchange(
        steps=[a_step(NOW + 100, 101.0, float(ahead)), a_step(NOW + 200, 101.0, 1.5)]
    )
    order = taken(small.place(limit(SELL, "2", "101")))
    small.advance(NOW + 150)
    assert order.filled == 0
    small.advance(NOW + 250)
    assert order.filled == D("1.5")
    exchange.advance(NOW + 150)
    assert taken(first).filled == 2


def test_of_two_orders_at_one_price_the_earlier_fills_first() -> None:
    exchange = an_exchange(steps=[a_step(NOW + 100, 100.5, 10_000.0)])
    first = taken(exchange.place(limit(SELL, "1", "100.5")))
    second = taken(exchange.place(limit(SELL, "1", "100.5")))
    exchange.advance(NOW + 150)
    assert [e.order_id for e in fills(exchange)] == [first.order_id, second.order_id]


def test_a_better_price_fills_before_an_earlier_order() -> None:
    exchange = an_exchange(steps=[a_step(NOW + 100, 102.0, 1.0)])
    far = taken(exchange.place(limit(SELL, "1", "101")))
    near = taken(exchange.place(limit(SELL, "1", "100.5")))
    exchange.advance(NOW + 150)
    assert [e.order_id for e in fills(exchange)] == [near.order_id, far.order_id]


def test_an_order_never_trades_with_another_of_ours() -> None:
    exchange = an_exchange()
    rests = taken(exchange.place(limit(SELL, "5", "100.05")))
    taken(exchange.place(limit(BUY, "900", "100.10")))
    assert (rests.status, rests.cancel_type, rests.reject_reason) == (
        OrderStatus.CANCELLED,
        "CancelBySmp",
        "EC_BySelfMatch",
    )
    assert all(e.side is BUY for e in fills(exchange))


def test_every_fill_is_a_public_trade_of_the_same_id_and_quantity() -> None:
    exchange = an_exchange()
    exchange.drain()
    taken(exchange.place(market(SELL, "300")))
    told = [n for n in exchange.drain() if isinstance(n, PublicTrade)]
    assert [(t.trade_id, t.price, t.quantity, t.side) for t in told] == [
        (e.exec_id, e.price, e.quantity, SELL) for e in fills(exchange)
    ]


def test_an_eaten_level_comes_back_after_a_few_seconds() -> None:
    exchange = an_exchange()
    price, size = exchange.book(LTC, 1).bids[0]
    taken(exchange.place(market(SELL, str(size))))
    assert exchange.book(LTC, 1).bids[0][0] < price
    exchange.advance(NOW + 30_000)
    levels = dict(exchange.book(LTC, 50).bids)
    assert len(levels) == 50


@pytest.mark.parametrize(
    ("expected", "change"),
    [
        (10001, {}),
        (10001, {"price": D(101)}),
        (10001, {"price": D("101.005")}),
        (10001, {"quantity": D("5.05")}),
        (110003, {"price": D(200000)}),
        (110007, {"quantity": D(2000)}),
        (10001, {"trigger_price": D(120)}),
    ],
)
def test_an_amendment_is_refused_and_changes_nothing(expected: int, change: dict[str, D]) -> None:
    exchange = an_exchange()
    order = taken(exchange.place(limit(SELL, "5", "101")))
    assert code(exchange.amend(amendment(order, **change))) == expected
    assert (order.price, order.quantity, order.status) == (D(101), D(5), OrderStatus.NEW)


def test_an_amended_price_may_take_at_once() -> None:
    exchange = an_exchange()
    order = taken(exchange.place(limit(SELL, "5", "101")))
    taken(exchange.amend(amendment(order, price=D(99))))
    assert (order.status, position(exchange).size) == (OrderStatus.FILLED, D(5))


def test_less_keeps_its_place_in_the_queue_and_more_loses_it() -> None:
    for quantity, first_wins in (("4", True), ("6", False)):
        exchange = an_exchange(steps=[a_step(NOW + 100, 100.5, 10_000.0)])
        first = taken(exchange.place(limit(SELL, "5", "100.5")))
        second = taken(exchange.place(limit(SELL, "5", "100.5")))
        taken(exchange.amend(amendment(first, quantity=D(quantity))))
        exchange.advance(NOW + 150)
        assert (fills(exchange)[0].order_id == first.order_id) is first_wins
        assert second.filled == 5


def test_below_what_is_filled_no_quantity_can_be_amended() -> None:
    exchange = an_exchange()
    price, size = exchange.book(LTC, 1).bids[0]
    order = taken(exchange.place(limit(SELL, str(size + 5), str(price))))
    assert code(exchange.amend(amendment(order, quantity=size))) == 110064


def test_a_finished_or_unknown_order_cannot_be_cancelled_or_amended() -> None:
    exchange = an_exchange()
    order = taken(exchange.place(limit(SELL, "5", "101", link_id="a")))
    taken(exchange.cancel(LTC, link_id="a"))
    assert (order.status, order.cancel_type) == (OrderStatus.CANCELLED, "CancelByUser")
    assert code(exchange.cancel(LTC, order.order_id)) == 110001
    assert code(exchange.amend(amendment(order, quantity=D(6)))) == 110001
    assert code(exchange.cancel("BTCUSDT", "nobody")) == 110001


def test_a_reduce_only_order_that_is_overtaken_is_cut_and_then_cancelled() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    order = taken(exchange.place(limit(BUY, "10", "99", reduce_only=True)))
    taken(exchange.place(market(BUY, "4")))
    assert (order.quantity, order.leaves) == (D(6), D(6))
    taken(exchange.place(market(BUY, "20")))
    assert (order.status, order.cancel_type) == (OrderStatus.CANCELLED, "CancelByReduceOnly")
    assert position(exchange).side is BUY


def test_the_notices_of_a_fill_come_in_order_and_its_last_order_row_is_final() -> None:
    exchange = an_exchange()
    exchange.drain()
    order = taken(exchange.place(market(SELL, "1", link_id="a")))
    names = [type(notice).__name__ for notice in exchange.drain()]
    assert names == [
        "PublicTrade",
        "Execution",
        "OrderChanged",
        "PositionChanged",
        "WalletChanged",
        "PositionChanged",
    ]
    assert fills(exchange)[0].seq == position(exchange).seq == order.seq


def test_a_told_order_is_a_copy() -> None:
    exchange = an_exchange()
    exchange.drain()
    order = taken(exchange.place(limit(SELL, "5", "101")))
    (told,) = [n.order for n in exchange.drain() if isinstance(n, OrderChanged)]
    exchange.cancel(LTC, order.order_id)
    assert told.status is OrderStatus.NEW
