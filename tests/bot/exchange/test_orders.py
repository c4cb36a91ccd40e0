from decimal import Decimal as D

import pytest

from bot.exchange.orders import cancel_body, close_body, entry_body, stop_body, text_of
from core.commands import (
    AmendStop,
    CancelOrder,
    ClosePosition,
    OrderType,
    PlaceOrder,
    TimeInForce,
)


def entry(**other: object) -> PlaceOrder:
    values = {
        "client_order_id": "ebb-a-1",
        "decision_id": "d1",
        "symbol": "LTCUSDT",
        "order_type": OrderType.LIMIT,
        "time_in_force": TimeInForce.IOC,
        "quantity": D("-1.50"),
        "limit_price": D("85.10"),
        "reduce_only": False,
        "stop_price": D("87.65"),
        "take_profit_price": D(80),
        "deadline": 9,
    } | other
    return PlaceOrder(**values)  # type: ignore[arg-type]


def test_an_entry_carries_its_stop_on_the_mark_price_and_says_the_position_index() -> None:
    assert entry_body(entry()) == {
        "category": "linear",
        "symbol": "LTCUSDT",
        "side": "Sell",
        "orderType": "Limit",
        "qty": "1.5",
        "price": "85.1",
        "timeInForce": "IOC",
        "orderLinkId": "ebb-a-1",
        "positionIdx": 0,
        "reduceOnly": False,
        "tpslMode": "Full",
        "stopLoss": "87.65",
        "slTriggerBy": "MarkPrice",
        "slOrderType": "Market",
        "takeProfit": "80",
        "tpTriggerBy": "MarkPrice",
        "tpOrderType": "Market",
    }


def test_a_market_order_with_a_limit_price_becomes_an_ioc_limit_order_at_it() -> None:
    body = entry_body(entry(order_type=OrderType.MARKET))
    assert (body["orderType"], body["timeInForce"], body["price"]) == ("Limit", "IOC", "85.1")


def test_a_reduction_is_a_market_order_without_protection() -> None:
    order = entry(
        order_type=OrderType.MARKET,
        quantity=D("0.5"),
        limit_price=None,
        reduce_only=True,
        stop_price=None,
        take_profit_price=None,
    )
    body = entry_body(order)
    assert body["side"] == "Buy"
    assert body["reduceOnly"] is True
    assert body["orderType"] == "Market"
    assert not {"price", "stopLoss", "takeProfit", "tpslMode"} & body.keys()


def test_a_close_asks_for_everything_that_is_held_whatever_it_is() -> None:
    body = close_body(ClosePosition("ebb-a-2", "d1", "LTCUSDT", D("0.3"), "strategy"))
    assert body["qty"] == "0"
    assert body["reduceOnly"] is True
    assert body["closeOnTrigger"] is True
    assert (body["side"], body["positionIdx"]) == ("Buy", 0)


@pytest.mark.parametrize(("target", "sent"), [(D("80.20"), "80.2"), (None, "0")])
def test_stop_and_target_are_set_in_one_request(target: D | None, sent: str) -> None:
    body = stop_body(AmendStop("LTCUSDT", D("87.60"), target, "stop not read back"))
    assert (body["stopLoss"], body["slTriggerBy"]) == ("87.6", "MarkPrice")
    assert body["takeProfit"] == sent
    assert (body["tpslMode"], body["positionIdx"]) == ("Full", 0)


def test_an_order_is_cancelled_by_our_own_id() -> None:
    body = cancel_body(CancelOrder("ebb-a-3", "LTCUSDT", "test"))
    assert body == {"category": "linear", "symbol": "LTCUSDT", "orderLinkId": "ebb-a-3"}


@pytest.mark.parametrize(
    ("value", "text"),
    [(D("-0.10"), "0.1"), (D(100), "100"), (D("1E+2"), "100"), (D("1E-7"), "0.0000001")],
)
def test_numbers_are_plain_digits(value: D, text: str) -> None:
    assert text_of(value) == text
