"""A short's life at a local exchange, through both clients: opened, covered, changed, closed."""

import asyncio
from decimal import Decimal as D

import pytest

from core.commands import (
    AmendStop,
    Ask,
    CancelOrder,
    ClosePosition,
    PlaceOrder,
    Reconcile,
    TimeInForce,
)
from core.events import (
    Fill,
    FillReason,
    InstrumentReport,
    OrderUpdate,
    Outcome,
    PositionReport,
    WalletReport,
)
from core.order import OrderState
from simulator.exchange.words import OrderStatus, TriggerBy
from tests.bot.exchange.desk import (
    CLIENTS,
    LTC,
    Desk,
    Hand,
    arm,
    entry,
    executor,
    held,
    hold_price,
    mark_of,
    running,
    truth,
    until,
)
from tests.fakes.exchange_server import Served

pytestmark = pytest.mark.parametrize("client", CLIENTS)


def test_a_short_is_opened_with_its_stop_inside_the_entry_and_the_stop_is_read_back(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.ready()
            decision = await desk.decide()
            assert decision.verdict is not None
            await until(lambda: desk.is_covered)
            (order,) = desk.of(PlaceOrder)
            row = truth(served)
            assert held(served) == order.quantity == desk.engine.book.position.quantity
            assert row.stop_loss == order.stop_price
            assert desk.engine.book.report is not None
            assert desk.engine.book.report.stop_price == order.stop_price
            assert desk.of(AmendStop) == []
            first_fill = desk.of(Fill)[0]
            proved = next(r for r in desk.of(PositionReport) if r.stop_price is not None)
            assert 0 <= proved.time - first_fill.time <= 2000
            stops = served.inside(
                lambda host: [
                    (order.trigger_by, order.reduce_only, order.quantity)
                    for order in host.exchange.open_orders(LTC)
                    if order.stop_order_type == "StopLoss"
                ]
            )
            assert stops == [(TriggerBy.MARK, True, -order.quantity)]

            desk.wanted = False
            await desk.decide()
            await until(lambda: held(served) == 0)
            await until(lambda: desk.engine.book.position.is_flat and not desk.engine.book.orders)
            booked = sum((fill.quantity for fill in desk.of(Fill)), D(0))
            assert booked == 0
            assert desk.of(Fill)[-1].reason is FillReason.CLOSE

    asyncio.run(play())


def test_stop_and_target_are_changed_in_one_request_and_never_cancelled_first(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            order = entry(served)
            assert (await hand.outcome(order)).outcome is Outcome.ACCEPTED
            assert order.stop_price is not None
            lower = order.stop_price - D("0.50")
            said = await hand.outcome(AmendStop(LTC, lower, None, "test"))
            assert said.outcome is Outcome.ACCEPTED
            row = truth(served)
            assert (row.stop_loss, row.take_profit) == (lower, D(0))
            again = await hand.outcome(AmendStop(LTC, lower, None, "test"))
            assert (again.outcome, again.code) == (Outcome.ACCEPTED, 34040)
            wrong = await hand.outcome(AmendStop(LTC, mark_of(served) - 5, None, "test"))
            assert wrong.outcome is Outcome.REJECTED
            assert truth(served).stop_loss == lower

    asyncio.run(play())


def test_a_close_takes_everything_that_is_held_whatever_the_machine_believes(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            await hand.outcome(entry(served, quantity=D("-1.7")))
            said = await hand.outcome(ClosePosition("ebb-t1-2", "d1", LTC, D("0.1"), "test"))
            assert said.outcome is Outcome.ACCEPTED
            assert held(served) == 0
            again = await hand.outcome(ClosePosition("ebb-t1-3", "d1", LTC, D("0.1"), "test"))
            assert again.outcome is Outcome.REJECTED
            assert served.inside(lambda host: host.exchange.open_orders(LTC)) == []

    asyncio.run(play())


def test_the_whole_account_is_told_when_it_is_asked_for(served: Served, client: str) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            (instrument,) = hand.of(InstrumentReport)
            assert instrument.status == "Trading"
            assert len(instrument.instrument.tiers) > 1
            events = await hand.do(Reconcile(Ask.ALL, LTC, "", "test"))
            kinds = {type(event) for event in events}
            assert kinds == {PositionReport, WalletReport}
            report = next(event for event in events if isinstance(event, PositionReport))
            assert (report.quantity, report.leverage) == (D(0), D(5))

    asyncio.run(play())


def test_an_order_is_proved_by_its_own_id_and_its_fill_is_told_once(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            await until(lambda: hand.exchange.is_streaming)
            await hand.outcome(entry(served))
            await until(lambda: hand.of(Fill))
            asked = await hand.do(Reconcile(Ask.ORDER, LTC, "ebb-t1-1", "test"))
            (update,) = asked
            assert isinstance(update, OrderUpdate)
            assert (update.state, update.filled_quantity) == (OrderState.FILLED, D(-1))
            (nowhere,) = await hand.do(Reconcile(Ask.ORDER, LTC, "ebb-t1-9", "test"))
            assert isinstance(nowhere, OrderUpdate)
            assert nowhere.state is OrderState.NOT_FOUND
            ids = [fill.execution_id for fill in hand.of(Fill)]
            assert len(ids) == len(set(ids))

    asyncio.run(play())


def test_an_order_that_takes_nothing_is_cancelled_with_its_reason(
    served: Served, client: str
) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            far = (mark_of(served) * D("1.03")).quantize(D("0.01"))
            order = entry(served, limit_price=far, stop_price=far + 5, take_profit_price=None)
            assert (await hand.outcome(order)).outcome is Outcome.ACCEPTED
            events = await hand.do(Reconcile(Ask.ORDER, LTC, order.client_order_id, "test"))
            (update,) = [event for event in events if isinstance(event, OrderUpdate)]
            assert update.state is OrderState.CANCELLED
            assert update.filled_quantity == 0
            assert "EC_NoImmediateQtyToFill" in update.reason
            assert held(served) == 0

    asyncio.run(play())


def test_a_resting_order_of_ours_is_cancelled_by_our_id(served: Served, client: str) -> None:
    async def play() -> None:
        async with Hand(served, executor(client, served)) as hand:
            far = (mark_of(served) * D("1.03")).quantize(D("0.01"))
            order = entry(
                served,
                limit_price=far,
                stop_price=far + 5,
                take_profit_price=None,
                time_in_force=TimeInForce.GTC,
            )
            await hand.outcome(order)
            cancel = CancelOrder(order.client_order_id, LTC, "test")
            assert (await hand.outcome(cancel)).outcome is Outcome.ACCEPTED
            again = await hand.outcome(cancel)
            assert (again.outcome, again.code) == (Outcome.REJECTED, 110001)
            found = served.inside(
                lambda host: host.exchange.find_order(LTC, link_id=order.client_order_id)
            )
            assert found is not None
            assert found.status is OrderStatus.CANCELLED

    asyncio.run(play())


def test_a_partly_filled_entry_is_covered_for_what_was_filled(served: Served, client: str) -> None:
    async def play() -> None:
        arm(served, "partial_fill_cancel", share=0.5, slices=3)
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.open_short()
            (order,) = desk.of(PlaceOrder)
            assert order.quantity < held(served) < 0
            await until(lambda: not desk.engine.book.orders)
            stop = served.inside(
                lambda host: next(
                    one
                    for one in host.exchange.open_orders(LTC)
                    if one.stop_order_type == "StopLoss"
                )
            )
            assert stop.quantity == -held(served)

    asyncio.run(play())


def test_the_stop_closes_the_short_and_is_known_as_the_stop(served: Served, client: str) -> None:
    async def play() -> None:
        async with running(Desk(served, executor(client, served))) as desk:
            await desk.open_short()
            (order,) = desk.of(PlaceOrder)
            assert order.stop_price is not None
            desk.wanted = False
            hold_price(served, order.stop_price + D("0.10"))
            await until(lambda: held(served) == 0)
            await until(lambda: desk.engine.book.position.is_flat)
            exits = [fill for fill in desk.of(Fill) if fill.quantity > 0]
            assert {fill.reason for fill in exits} == {FillReason.STOP_LOSS}
            assert {fill.trigger_price for fill in exits} == {order.stop_price}
            assert desk.engine.state.memory.last_stop_at == exits[-1].time
            assert desk.engine.book.halted == ""

    asyncio.run(play())
