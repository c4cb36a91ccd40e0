"""A start is a recovery: position, stop and what happened meanwhile are found, and each booked once."""

import asyncio
from decimal import Decimal as D

import pytest

from core.commands import Alert, AmendStop, ClosePosition, PlaceOrder
from core.events import Fill, FillReason, FundingPaid, OperatorAction, OperatorOrder
from core.execution.book import Plan, Protection, Recalled
from core.order import Order, OrderState
from tests.bot.exchange.desk import (
    LTC,
    MOSTLY_PYBIT,
    Desk,
    Hand,
    arm,
    entry,
    executor,
    held,
    hold_price,
    running,
    truth,
    until,
)
from tests.fakes.exchange_server import Served

pytestmark = pytest.mark.parametrize("client", MOSTLY_PYBIT)


async def first_run(served: Served, client: str) -> Desk:
    """Open a short, then vanish."""
    async with running(Desk(served, executor(client, served))) as desk:
        await desk.open_short()
        return desk


def second(served: Served, client: str, first: Desk) -> Desk:
    """Return the desk of the next boot, which knows what the journal has."""
    known = {fill.execution_id for fill in first.of(Fill)}
    known |= {paid.execution_id for paid in first.of(FundingPaid)}
    exchange = executor(
        client,
        served,
        boot="ebb-t2",
        since_ms=first.now,
        known_executions=frozenset(known),
        known_orders=frozenset(order.client_order_id for order in first.of(PlaceOrder)),
    )
    desk = Desk(served, exchange, boot="ebb-t2")
    desk.wanted = False
    return desk


def test_a_short_and_its_stop_are_adopted(served: Served, client: str) -> None:
    async def play() -> None:
        first = await first_run(served, client)
        async with running(second(served, client, first)) as desk:
            await until(lambda: desk.engine.book.adoption.done)
            await until(lambda: desk.is_covered)
            assert desk.engine.book.position.quantity == first.engine.book.position.quantity
            assert desk.engine.book.protection is not None
            assert desk.engine.book.protection.stop_price == truth(served).stop_loss
            assert desk.of(Fill) == []
            assert desk.engine.book.halted == ""

    asyncio.run(play())


def test_a_stop_and_funding_that_came_while_away_are_told_once(served: Served, client: str) -> None:
    async def play() -> None:
        first = await first_run(served, client)
        (order,) = first.of(PlaceOrder)
        assert order.stop_price is not None
        arm(served, "funding", rate="0.0001", count=1)
        hold_price(served, order.stop_price + D("0.10"))
        assert held(served) == 0
        async with running(second(served, client, first)) as desk:
            await until(lambda: desk.engine.book.adoption.done)
            exits = desk.of(Fill)
            assert sum((fill.quantity for fill in exits), D(0)) == -order.quantity
            assert {fill.reason for fill in exits} == {FillReason.STOP_LOSS}
            assert len(desk.of(FundingPaid)) == 1
            assert desk.engine.book.position.is_flat
            assert desk.engine.state.memory.last_stop_at == exits[-1].time

    asyncio.run(play())


def test_a_short_that_the_journal_does_not_know_halts_and_is_covered_until_a_person_resumes(
    served: Served, client: str
) -> None:
    """Another instance's, or this one's own from a home that is lost: nobody but a person knows."""

    async def play() -> None:
        first = await first_run(served, client)
        (order,) = first.of(PlaceOrder)
        stranger = Desk(served, executor(client, served, boot="ebb-t2"), boot="ebb-t2")
        async with running(stranger) as desk:
            await until(lambda: desk.is_covered)
            said = f"another instance trades this account: order {order.client_order_id}"
            assert desk.engine.book.halted.startswith(said)
            assert desk.of(AmendStop) == []
            desk.wanted = False
            await desk.decide()
            assert desk.of(ClosePosition) == []
            now = desk.now
            desk.put(OperatorOrder(now, now, OperatorAction.RESUME))
            await desk.decide()
            await until(lambda: desk.engine.book.position.is_flat)
            assert desk.engine.book.halted == ""

    asyncio.run(play())


def test_a_stop_that_was_moved_away_while_away_is_set_back_to_its_plan(
    served: Served, client: str
) -> None:
    async def play() -> None:
        first = await first_run(served, client)
        (order,) = first.of(PlaceOrder)
        assert order.stop_price is not None
        assert order.limit_price is not None
        wide = order.stop_price + D(2)
        raw = served.client()
        raw.post(
            "/v5/position/trading-stop",
            category="linear",
            symbol=LTC,
            stopLoss=str(wide),
            positionIdx=0,
            tpslMode="Full",
            slTriggerBy="MarkPrice",
        )
        assert truth(served).stop_loss == wide
        async with running(second(served, client, first)) as desk:
            plan = Plan(Protection(order.stop_price, order.take_profit_price), order.limit_price)
            desk.engine.book.recalled = Recalled(order.quantity, plan=plan)
            await until(lambda: truth(served).stop_loss == order.stop_price)
            await until(lambda: desk.is_covered)
            said = [alert.message for alert in desk.of(Alert) if alert.severity == "warning"]
            assert any(f"has its stop at {wide}" in one for one in said)

    asyncio.run(play())


def test_an_order_of_the_last_boot_whose_answer_was_never_heard_is_proved(
    served: Served, client: str
) -> None:
    async def play() -> None:
        order = entry(served)
        async with Hand(served, executor(client, served)) as hand:
            began = hand.exchange.clock.now_ms()
            await hand.outcome(order)
        known = {"known_orders": frozenset({order.client_order_id})}
        desk = Desk(
            served, executor(client, served, boot="ebb-t2", since_ms=began, **known), boot="ebb-t2"
        )
        desk.wanted = False
        unheard = Order(order.client_order_id, order.quantity, False, "d1", began)
        unheard.move(OrderState.UNKNOWN)
        desk.engine.book.orders[order.client_order_id] = unheard
        async with running(desk):
            await until(lambda: desk.engine.book.adoption.done and not desk.engine.book.orders)
            await until(lambda: desk.is_covered)
            assert [fill.client_order_id for fill in desk.of(Fill)] == [order.client_order_id]
            assert desk.engine.book.position.quantity == held(served) == D(-1)
            assert desk.engine.book.halted == ""

    asyncio.run(play())
