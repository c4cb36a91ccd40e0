"""Stops and targets of a position, attached to the entry or set later, and conditional orders.

Source: Bybit V5 documentation, "Set Trading Stop", "Place Order", "Enums" (stopOrderType, createType, cancelType).
"""

from decimal import Decimal as D

import pytest

from simulator.exchange.exchange import Exchange
from simulator.exchange.words import (
    CreateType,
    Order,
    OrderChanged,
    OrderStatus,
    OrderType,
    Side,
    StopOrderType,
    Tpsl,
    TpslMode,
    TriggerBy,
)
from tests.simulator.exchange.floors import (
    BUY,
    LTC,
    NOW,
    SELL,
    a_step,
    amendment,
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
)


def stops(exchange: Exchange) -> list[Order]:
    return [order for order in exchange.open_orders() if order.stop_order_type]


def set_stop(exchange: Exchange, tpsl: Tpsl) -> None:
    assert exchange.trading_stop(LTC, 0, tpsl) is None


def test_an_attached_stop_belongs_to_the_whole_position_from_the_first_fill() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10", tpsl=stop("103", "97"))
    target, protection = sorted(stops(exchange), key=lambda o: o.trigger_price)
    assert (protection.stop_order_type, protection.create_type) == (
        StopOrderType.STOP_LOSS,
        CreateType.STOP_LOSS,
    )
    assert (protection.side, protection.quantity, protection.trigger_direction) == (BUY, D(10), 1)
    assert (target.side, target.quantity, target.trigger_direction) == (BUY, D(10), 2)
    for order in (target, protection):
        assert (order.status, order.reduce_only, order.close_on_trigger) == (
            OrderStatus.UNTRIGGERED,
            True,
            True,
        )
    row = position(exchange)
    assert (row.stop_loss, row.take_profit, row.tpsl_mode) == (D(103), D(97), TpslMode.FULL)


def test_the_stop_grows_and_shrinks_with_the_position() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10", tpsl=stop("103"))
    taken(exchange.place(market(SELL, "5")))
    assert [order.quantity for order in stops(exchange)] == [15]
    taken(exchange.place(market(BUY, "12", reduce_only=True)))
    assert [order.quantity for order in stops(exchange)] == [3]


def test_a_second_entry_s_stop_amends_the_same_order() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10", tpsl=stop("103"))
    (before,) = stops(exchange)
    taken(exchange.place(market(SELL, "10", tpsl=stop("104"))))
    (after,) = stops(exchange)
    assert after.order_id == before.order_id
    assert (after.trigger_price, after.quantity) == (D(104), D(20))


@pytest.mark.parametrize(
    ("side", "stop_at", "hold"), [(SELL, "103", "103"), (BUY, "97", "97"), (SELL, "103", "105")]
)
def test_a_stop_closes_everything_at_market_and_its_target_is_cleared(
    side: Side, stop_at: str, hold: str
) -> None:
    exchange = an_exchange()
    target = "90" if side is SELL else "110"
    held(exchange, side, "10", tpsl=stop(stop_at, target))
    exchange.drain()
    exchange.hold_price(LTC, D(hold))
    row = position(exchange)
    assert (row.size, row.stop_loss, row.take_profit) == (D(0), D(0), D(0))
    assert stops(exchange) == []
    fired = fills(exchange)[-1]
    assert (fired.stop_order_type, fired.create_type, fired.order_type) == (
        StopOrderType.STOP_LOSS,
        CreateType.STOP_LOSS,
        "Market",
    )
    states = [
        (n.order.stop_order_type, n.order.status, n.order.cancel_type)
        for n in exchange.drain()
        if isinstance(n, OrderChanged)
    ]
    assert states == [
        (StopOrderType.STOP_LOSS, OrderStatus.TRIGGERED, "UNKNOWN"),
        (StopOrderType.STOP_LOSS, OrderStatus.FILLED, "UNKNOWN"),
        (StopOrderType.TAKE_PROFIT, OrderStatus.DEACTIVATED, "CancelByTpSlTsClear"),
    ]


def test_protection_dies_with_a_position_that_is_closed_by_hand_or_turned_over() -> None:
    for size in ("10", "25"):
        exchange = an_exchange()
        held(exchange, SELL, "10", tpsl=stop("103", "97"))
        taken(exchange.place(market(BUY, size)))
        assert stops(exchange) == []
        assert {o.status for o in exchange.order_history() if o.stop_order_type} == {
            OrderStatus.DEACTIVATED
        }


@pytest.mark.parametrize("by", [TriggerBy.LAST, TriggerBy.MARK, TriggerBy.INDEX])
def test_a_stop_listens_to_its_own_price_only(by: TriggerBy) -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    set_stop(exchange, Tpsl(stop_loss=D(103), sl_trigger_by=by))
    prices = {TriggerBy.LAST: D(100), TriggerBy.MARK: D(100), TriggerBy.INDEX: D(100)}
    for other in prices:
        if other is not by:
            moved = prices | {other: D(104)}
            exchange.hold_price(LTC, *moved.values())
    assert position(exchange).size == 10
    exchange.hold_price(LTC, *(prices | {by: D(103)}).values())
    assert position(exchange).size == 0


@pytest.mark.parametrize(
    ("expected", "tpsl"),
    [
        (10001, stop("100")),
        (10001, stop("99")),
        (10001, stop(None, "100")),
        (10001, stop(None, "101")),
        (10001, stop("103.005")),
        (110003, stop("200000")),
        (10001, stop("103", sl_order_type=OrderType.LIMIT)),
        (34040, stop(None)),
        (34040, stop("0")),
        (34040, Tpsl(trailing_stop=D(0))),
        (10001, Tpsl(trailing_stop=D(100))),
        (10001, Tpsl(trailing_stop=D("0.005"))),
        (10001, Tpsl(trailing_stop=D(1), active_price=D(101))),
    ],
)
def test_a_trading_stop_is_refused_and_changes_nothing(expected: int, tpsl: Tpsl) -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    assert code(exchange.trading_stop(LTC, 0, tpsl)) == expected
    assert stops(exchange) == []


def test_a_flat_account_has_nothing_to_protect_and_an_unchanged_stop_is_said_so() -> None:
    exchange = an_exchange()
    assert code(exchange.trading_stop(LTC, 0, stop("103"))) == 10001
    assert code(exchange.trading_stop(LTC, 1, stop("103"))) == 10001
    assert code(exchange.trading_stop("XRPUSDT", 0, stop("103"))) == 10001
    held(exchange, SELL, "10")
    set_stop(exchange, stop("103", "97"))
    assert code(exchange.trading_stop(LTC, 0, stop("103", "97"))) == 34040
    assert code(exchange.trading_stop(LTC, 0, stop("103"))) == 34040
    set_stop(exchange, stop("104", "97"))


def test_zero_takes_away_and_what_is_not_said_stays() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10", tpsl=stop("103", "97"))
    set_stop(exchange, stop("0"))
    row = position(exchange)
    assert (row.stop_loss, row.take_profit) == (D(0), D(97))


def test_a_stop_already_reached_when_the_entry_fills_fires_at_once() -> None:
    exchange = an_exchange(steps=[a_step(NOW + 100, 101.0, 10_000.0, mark=104.0)])
    taken(exchange.place(limit(SELL, "10", "100.5", tpsl=stop("103"))))
    exchange.advance(NOW + 150)
    assert position(exchange).size == 0
    assert fills(exchange)[-1].stop_order_type is StopOrderType.STOP_LOSS


def partial(stop_at: str | None, target: str | None, size: str, **more: object) -> Tpsl:
    wanted = D(size)
    return stop(stop_at, target, mode=TpslMode.PARTIAL, sl_size=wanted, tp_size=wanted, **more)


def test_partial_stops_add_up_and_the_one_that_fires_cancels_its_partner() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    set_stop(exchange, partial("103", "97", "4"))
    set_stop(exchange, partial("104", "96", "6"))
    assert sorted(order.quantity for order in stops(exchange)) == [4, 4, 6, 6]
    exchange.hold_price(LTC, D(103))
    assert position(exchange).size == 6
    assert sorted(order.quantity for order in stops(exchange)) == [6, 6]
    cancelled = [o for o in exchange.order_history() if o.cancel_type.startswith("CancelByOCO")]
    assert [o.cancel_type for o in cancelled] == ["CancelByOCOTpCanceledBySlTriggered"]


def test_twenty_parts_are_the_most_and_none_is_larger_than_the_position() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    assert code(exchange.trading_stop(LTC, 0, partial("103", None, "10.1"))) == 110058
    for _ in range(20):
        set_stop(exchange, partial("103", None, "0.5"))
    assert code(exchange.trading_stop(LTC, 0, partial("103", None, "0.5"))) == 110061


def test_full_and_partial_do_not_mix() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10", tpsl=stop("103", "97"))
    assert code(exchange.trading_stop(LTC, 0, partial("104", None, "1"))) == 110055
    assert code(exchange.trading_stop(LTC, 0, partial(None, "96", "1"))) == 110054


def test_a_partial_limit_target_rests_at_its_limit_once_triggered() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    wish = partial(None, "97", "4", tp_order_type=OrderType.LIMIT, tp_limit_price=D("96.5"))
    set_stop(exchange, wish)
    exchange.hold_price(LTC, D(97))
    (order,) = [o for o in exchange.open_orders() if o.order_type is OrderType.LIMIT]
    assert (order.status, order.price, order.leaves) == (OrderStatus.NEW, D("96.5"), D(4))


def test_an_attached_part_grows_with_the_fills_of_its_entry() -> None:
    exchange = an_exchange()
    wish = Tpsl(mode=TpslMode.PARTIAL, stop_loss=D(103), sl_trigger_by=TriggerBy.MARK)
    order = taken(exchange.place(market(SELL, "400", tpsl=wish)))
    assert len(fills(exchange)) > 1
    assert [o.quantity for o in stops(exchange)] == [order.filled]


def test_a_trailing_stop_follows_the_last_price_once_it_is_armed() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10")
    set_stop(exchange, Tpsl(trailing_stop=D(2), active_price=D(95)))
    assert position(exchange).trailing_stop == 2
    for price in ("97", "99.5"):  # not armed: nothing follows
        exchange.hold_price(LTC, D(price))
    assert position(exchange).size == 10
    for price in ("95", "94", "95.9"):
        exchange.hold_price(LTC, D(price))
    assert position(exchange).size == 10
    exchange.hold_price(LTC, D(96))
    assert position(exchange).size == 0
    assert fills(exchange)[-1].create_type is CreateType.TRAILING_STOP


def test_a_long_s_trailing_stop_is_below() -> None:
    exchange = an_exchange()
    held(exchange, BUY, "10")
    set_stop(exchange, Tpsl(trailing_stop=D(2)))
    exchange.hold_price(LTC, D(104))
    exchange.hold_price(LTC, D("102.01"))
    assert position(exchange).size == 10
    exchange.hold_price(LTC, D(102))
    assert position(exchange).size == 0


def test_a_conditional_order_becomes_active_on_its_side_of_the_trigger() -> None:
    exchange = an_exchange()
    rises = taken(exchange.place(conditional(BUY, "1", "102", 1)))
    falls = taken(exchange.place(conditional(SELL, "2", "98", 2)))
    exchange.hold_price(LTC, D("101.99"))
    exchange.hold_price(LTC, D("98.01"))
    assert {rises.status, falls.status} == {OrderStatus.UNTRIGGERED}
    exchange.hold_price(LTC, D(98))
    assert (rises.status, falls.status) == (OrderStatus.UNTRIGGERED, OrderStatus.FILLED)
    exchange.hold_price(LTC, D(102))
    assert rises.status is OrderStatus.FILLED


def test_a_conditional_order_is_deactivated_when_cancelled_before_its_trigger() -> None:
    exchange = an_exchange()
    order = taken(exchange.place(conditional(BUY, "1", "102", 1)))
    taken(exchange.cancel(LTC, order.order_id))
    assert order.status is OrderStatus.DEACTIVATED


def test_a_triggered_order_without_margin_or_position_is_cancelled() -> None:
    exchange = an_exchange(balance=D(50))
    opens = taken(exchange.place(conditional(SELL, "10", "98", 2)))
    closes = taken(exchange.place(conditional(BUY, "1", "98", 2, reduce_only=True)))
    exchange.hold_price(LTC, D(98))
    assert (opens.status, opens.cancel_type) == (
        OrderStatus.CANCELLED,
        "CancelByCannotAffordOrderCost",
    )
    assert (closes.status, closes.cancel_type) == (OrderStatus.CANCELLED, "CancelByReduceOnly")


def test_a_trigger_may_be_amended_but_not_past_the_market() -> None:
    exchange = an_exchange()
    order = taken(exchange.place(conditional(BUY, "1", "102", 1)))
    assert code(exchange.amend(amendment(order, trigger_price=D(99)))) == 110092
    taken(exchange.amend(amendment(order, trigger_price=D(101), quantity=D(2))))
    exchange.hold_price(LTC, D(101))
    assert (order.status, order.filled) == (OrderStatus.FILLED, D(2))


def test_the_stop_of_an_unfilled_entry_may_be_amended_of_a_partly_filled_one_not() -> None:
    exchange = an_exchange()
    waits = taken(exchange.place(limit(SELL, "5", "101", tpsl=stop("110"))))
    taken(exchange.amend(amendment(waits, tpsl=stop("108"))))
    assert waits.tpsl is not None
    assert waits.tpsl.stop_loss == 108
    price, size = exchange.book(LTC, 1).bids[0]
    partly = taken(exchange.place(limit(SELL, str(size + 1), str(price), tpsl=stop("110"))))
    assert code(exchange.amend(amendment(partly, tpsl=stop("108")))) == 110059


def test_cancel_all_may_take_conditional_orders_active_ones_or_everything() -> None:
    exchange = an_exchange()
    held(exchange, SELL, "10", tpsl=stop("110"))
    taken(exchange.place(limit(SELL, "1", "101")))
    taken(exchange.place(conditional(BUY, "1", "102", 1)))
    assert [o.order_type for o in exchange.cancel_all(stop_orders=False)] == [OrderType.LIMIT]
    taken(exchange.place(limit(SELL, "1", "101")))
    assert len(exchange.cancel_all(LTC, stop_orders=True)) == 2
    assert len(exchange.cancel_all(LTC)) == 1
    assert exchange.open_orders() == []
